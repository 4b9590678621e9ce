"""`checker app`: the app wherever it is installed; Streamlit finds its configuration beside `main.py`."""

from collections.abc import Sequence
from pathlib import Path

from streamlit.web import cli

__all__ = ["open_app"]


def open_app(arguments: Sequence[str] = ()) -> None:
    """Serve the app and open the browser, until it is interrupted.

    `arguments` are Streamlit's own options (`--server.port=8600`) and win over the app's.
    """
    cli.main(["run", str(Path(__file__).with_name("main.py")), *arguments], standalone_mode=False)
