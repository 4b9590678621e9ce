"""The pages of the app: where each lies and what it is called. A new page is one file and one line here."""

from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import Final

import streamlit as st

_FOLDER: Final = Path(__file__).parent / "pages"


class Place(Enum):
    """A page of the app."""

    SOURCES = "sources", "Sources"
    SIDE_BY_SIDE = "side_by_side", "Side by side"
    FINDINGS = "findings", "Findings"
    ONLY_ONE = "only_one", "Only one outlet"
    LEFT_OUT = "left_out", "Left out"

    def __init__(self, name: str, title: str) -> None:
        self.path = _FOLDER / f"{name}.py"
        self.title = title

    def go(self) -> None:
        """Leave the page that is shown for this one."""
        st.switch_page(self.path)


def pages() -> Sequence[st.Page]:
    """Every page, the one to begin with first."""
    return [st.Page(place.path, title=place.title, default=place is Place.SOURCES) for place in Place]
