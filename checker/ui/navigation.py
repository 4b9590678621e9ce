"""The pages of the app: where each lies, what it is called and under what it is found. A new page is one file and one
line here."""

from collections.abc import Mapping, Sequence
from copy import copy
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Final, NoReturn

import streamlit as st

from checker.ui import state
from checker.ui.address import Address

_FOLDER: Final = Path(__file__).parent / "page"
_PICTURES: Final = "Pictures"
_REVIEW: Final = "Review"
_DAILY: Final = ""  # stands in the bar itself; other sections are menus


class Place(Enum):
    """A page of the app."""

    SOURCES = "sources", "Sources", _DAILY
    SIDE_BY_SIDE = "side_by_side", "Side by side", _DAILY
    FINDINGS = "findings", "Findings", _DAILY
    ONLY_ONE = "only_one", "Only one outlet", _DAILY
    MATRIX = "matrix", "Who says what", _PICTURES
    TIMELINE = "timeline", "Timeline", _PICTURES
    SPEAKERS = "speakers", "Speakers", _PICTURES
    COVERAGE = "coverage", "Coverage", _PICTURES
    DRAFT = "draft", "Draft", _DAILY
    LEFT_OUT = "left_out", "Left out", _DAILY
    QUEUE = "queue", "Queue", _REVIEW
    SECOND_CHECK = "second_check", "Second check", _REVIEW
    HISTORY = "history", "History", _REVIEW
    CHANGES = "changes", "What changed", _REVIEW
    STATISTICS = "statistics", "Statistics", _REVIEW
    EXPORTS = "exports", "Exports", _REVIEW
    TEAM = "team", "Team", _REVIEW

    def __init__(self, name: str, title: str, section: str) -> None:
        self.path = _FOLDER / f"{name}.py"
        self.title = title
        self.section = section

    @property
    def url(self) -> str:
        """Its path below the app's address."""
        return "" if self is Place.SOURCES else self.path.stem

    def link(self, address: Address) -> str:
        """A link to what is open there, from any page of the app."""
        return f"./{self.url}{address.href}"

    def go(self, address: Address) -> NoReturn:
        """Leave the page that is shown for what is open there."""
        state.hold(address)
        st.switch_page(self.path, query_params=address.query)


def pages() -> Mapping[str, Sequence[st.Page]]:
    """Every page by its section, the one to begin with first."""
    return {section: [copy(page) for page in found] for section, found in _made().items()}


@cache
def _made() -> Mapping[str, Sequence[st.Page]]:
    """The pages, made once: to make one looks its file up on the disk. Streamlit marks which of them it runs, so each
    run has copies of its own."""
    found: dict[str, list[st.Page]] = {}
    for place in Place:
        page = st.Page(place.path, title=place.title, default=place is Place.SOURCES)
        found.setdefault(place.section, []).append(page)
    return found
