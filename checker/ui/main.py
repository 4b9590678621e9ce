"""What Streamlit runs: the frame around every page."""

from pathlib import Path
from typing import Final

import streamlit as st

from checker.errors import CheckerError
from checker.ui import frame, state
from checker.ui.navigation import pages

_FOLDER: Final = Path(__file__).parent


def run() -> None:
    """Show the page that the reader is on."""
    st.set_page_config(page_title="checker", page_icon=_FOLDER / "icon.svg", layout="wide")
    page = st.navigation(pages(), position="top")
    st.html(_FOLDER / "style.css")
    state.settle()
    try:
        page.run()
    except CheckerError as error:
        frame.tell(str(error), is_error=True)
    frame.answer()


if __name__ == "__main__":
    run()
