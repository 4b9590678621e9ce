"""The saved stories: the database, opened once for all sessions, and what of it is open in this one.

A saved comparison never changes: each is read once for all sessions. What people made of it is asked anew at each run.
"""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import streamlit as st

from checker.errors import UnknownName
from checker.model import Comparison
from checker.review.archive import Story
from checker.review.database import VARIABLE, Database, open_database
from checker.review.desk import Desk
from checker.review.succession import Changes, changes_since
from checker.ui import state
from checker.ui.address import Address
from checker.ui.view import View

VIEWS: Final = 16


@dataclass(frozen=True, slots=True)
class OpenStory:
    """A run of a story that is open."""

    story: Story
    run: int
    view: View

    @property
    def comparison(self) -> Comparison:
        return self.view.comparison

    @property
    def is_latest(self) -> bool:
        return self.run == self.story.runs


def desk() -> Desk:
    """The desk of who uses this session, without a name until they give one. Raises DatabaseError."""
    now = state.current()
    return Desk(_database(os.environ.get(VARIABLE, "")), now.name, role=now.role)


def opened(stories: Sequence[Story], address: Address) -> OpenStory | None:
    """What an address names, or None where it names nothing. Raises UnknownName."""
    if not address.story:
        return None
    story = next((each for each in stories if each.id == address.story), None)
    if story is None:
        raise UnknownName("no story", f"{address.story} in the database", "choose one of those that are saved")
    run = address.run or story.runs
    if not 1 <= run <= story.runs:
        raise UnknownName(f"no run {run}", f"of {story.name!r}", f"it has runs 1 to {story.runs}")
    return OpenStory(story, run, _view(os.environ.get(VARIABLE, ""), story.id, run))


def people() -> Sequence[str]:
    """Everyone who has done something, the last first; as of the last minute."""
    return _people(os.environ.get(VARIABLE, ""))


@st.cache_data(show_spinner=False, ttl=60)
def _people(url: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(logged.event.by for logged in reversed(Desk(_database(url)).log())))


@st.cache_resource(show_spinner=False)
def _database(url: str) -> Database:
    return open_database(url or None)


def _view(url: str, story: int, run: int) -> View:
    return _views(url)(story, run)


@st.cache_resource(show_spinner=False)
def _views(url: str) -> Callable[[int, int], View]:
    """How a story's run is read from a database: once, as long as few others are. Streamlit's own cache would take
    longer to find it than all else of a page's frame."""
    found = Desk(_database(url))

    @lru_cache(maxsize=VIEWS)
    def view(story: int, run: int) -> View:
        with st.spinner("Opening the story"):
            return View(found.comparison(found.story(str(story)), run))

    return view


def last_with(opened: OpenStory, finding: str) -> View:
    """The last run of the open story that has a finding. Raises UnknownName."""
    url, story = os.environ.get(VARIABLE, ""), opened.story
    return _view(url, story.id, _last_with(url, story, finding))


@st.cache_data(show_spinner=False, max_entries=500, hash_funcs={Story: hash})
def _last_with(url: str, story: Story, finding: str) -> int:
    """Which run that is, of those that the story has by now: the next may have the finding again."""
    return Desk(_database(url)).last_with(story, finding)[0]


def changes(opened: OpenStory) -> Changes:
    """What changed in the run that is open since the one before it; all of it where there is none before."""
    return _changes(os.environ.get(VARIABLE, ""), opened.story.id, opened.run)


@st.cache_resource(show_spinner="Comparing the runs", max_entries=16)
def _changes(url: str, story: int, run: int) -> Changes:
    old = _view(url, story, run - 1).comparison if run > 1 else None
    return changes_since(old, _view(url, story, run).comparison)
