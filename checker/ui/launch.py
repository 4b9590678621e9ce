"""`checker app`: the app wherever it is installed; Streamlit finds its configuration beside `main.py`."""

import socket
from collections.abc import Sequence
from pathlib import Path

from streamlit.web import cli

from checker.errors import UsageError

__all__ = ["open_app"]


def open_app(port: int | None = None, options: Sequence[str] = ()) -> None:
    """Serve the app and open the browser, until it is interrupted; without a port, on the first that is free.

    `options` are Streamlit's own (`--server.headless=true`) and win over the app's. Raises UsageError where the port
    is taken.
    """
    if port is not None and not _is_free(port):
        raise UsageError(f"port {port}", "is in use", "give another --port, or stop the program that has it")
    served = [f"--server.port={port}"] if port is not None else []
    cli.main(["run", str(Path(__file__).with_name("main.py")), *served, *options], standalone_mode=False)


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
