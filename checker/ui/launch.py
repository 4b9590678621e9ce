"""`checker app`: the app with its theme, wherever it is installed."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from importlib.resources import files
from pathlib import Path

from streamlit.web import cli

__all__ = ["open_app"]


def open_app(arguments: Sequence[str] = ()) -> None:
    """Serve the app and open the browser, until it is interrupted. `arguments` are Streamlit's own options
    (`--server.port=8600`) and win over the app's."""
    config = tomllib.loads(files("checker.ui").joinpath("config.toml").read_text("utf-8"))
    main = Path(__file__).with_name("main.py")
    cli.main(["run", str(main), *_flags(config), *arguments], standalone_mode=False)


def _flags(config: Mapping[str, object], prefix: str = "") -> Iterator[str]:
    for key, value in config.items():
        if isinstance(value, Mapping):
            yield from _flags(value, f"{prefix}{key}.")
        else:
            yield f"--{prefix}{key}={str(value).lower() if isinstance(value, bool) else value}"
