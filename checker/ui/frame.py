"""What every page has around its own: its heading, the story that is open, who it is that works, what is answered."""

from collections.abc import Callable, Sequence
from typing import Final, TypeVar

import streamlit as st
from markupsafe import Markup

from checker.errors import UnknownName
from checker.export.csv_table import csv_bytes
from checker.export.json_document import json_bytes
from checker.export.rows import rows_of
from checker.export.summary import plural
from checker.model import Notice
from checker.review.archive import Story
from checker.ui import state, stories, who
from checker.ui.address import Address
from checker.ui.navigation import Place
from checker.ui.render import FOLLOW, complete, element, plain, words
from checker.ui.stories import OpenStory

Item = TypeVar("Item")

_ALOUD: Final = 4  # notices above a page: more would push it from the screen
_GRAVE: Final = frozenset({"different_events", "date_contradicted"})  # what is not compared, or not as it is dated


def head(title: str, saved: Sequence[Story] | None = None) -> OpenStory | None:
    """Head a page and return the story that is open, if one is; `saved` are all stories, where the page has asked for
    them itself. Raises DatabaseError.

    Where a log-in is configured, nobody comes farther without one: no page runs without its head.
    """
    by_log_in = who.let_in()
    saved = stories.desk().stories() if saved is None else saved
    address = state.current().opened
    problem = ""
    try:
        opened = stories.opened(saved, address)
    except UnknownName as error:
        opened, problem = None, str(error)
    completing = complete(address.href, title) if address.story else ""
    st.html(element("div", "anchor", FOLLOW, completing, id="page-top"), unsafe_allow_javascript=True)
    heading, story, run, name = st.columns([5, 4, 1.4, 1.6], vertical_alignment="bottom")
    heading.title(title, anchor=False)
    with story:
        _choose_story(saved, opened)
    with run:
        _choose_run(opened)
    with name:
        who.shown(by_log_in=by_log_in)
    if problem:
        tell(problem, is_error=True)
    return opened


def results(title: str) -> OpenStory:
    """Head a page of results and return what it shows; where no story is open, say so and stop."""
    opened = head(title)
    if opened is None:
        st.write("No story is open: choose one above, or compare its articles first.")
        st.page_link(Place.SOURCES.path, label="Choose the articles", icon=":material/arrow_forward:")
        answer()
        st.stop()
    _notices(opened)
    return opened


def answer() -> None:
    """Answer to what was just done, below the page, where nothing of it moves, and when all of it is drawn: a key that
    is pressed then finds what it is for."""
    if said := state.take_said():
        look, role = ("said error", "alert") if said.is_error else ("said", "status")
        st.html(element("p", look, words(said.words), role=role))


def tell(text: str, *, is_error: bool = False) -> None:
    """Say something in its place on the page, so that a screen reader says it too; errors at once."""
    st.html(element("p", "error" if is_error else "told", words(text), role="alert" if is_error else "status"))


def downloads(opened: OpenStory) -> None:
    """The tables of what is open, made when they are asked for; the CSV has the decisions as they are then."""
    csv, json = st.columns(2)
    with csv:
        _download("CSV", "discrepancies.csv", "text/csv", lambda: _csv(opened))
    with json:
        _download("JSON", "comparison.json", "application/json", lambda: json_bytes(opened.comparison))


def page_of(items: Sequence[Item], size: int, name: str) -> Sequence[Item]:
    """The items of the page that the reader is on; one page needs no numbers."""
    pages = -(-len(items) // size)
    number = st.pagination(pages, key=f"page-of-{name}") if pages > 1 else 1
    return items[(number - 1) * size : number * size]


def _choose_story(saved: Sequence[Story], opened: OpenStory | None) -> None:
    ids = [story.id for story in saved]
    names = {story.id: plain(story.name, 80) for story in saved}
    key = f"story-{opened.story.id if opened else 0}"
    st.selectbox(
        "Story",
        ids,
        index=ids.index(opened.story.id) if opened else None,
        format_func=names.__getitem__,
        placeholder="None is open" if saved else "None is saved yet",
        disabled=not saved,
        key=key,
        on_change=lambda: state.go(Address(st.session_state[key] or 0)),
    )


def _choose_run(opened: OpenStory | None) -> None:
    if opened is None or opened.story.runs < 2:
        return
    story, runs = opened.story, range(opened.story.runs, 0, -1)
    key = f"run-{story.id}-{opened.run}"

    def choose() -> None:
        run = st.session_state[key]
        state.go(Address(story.id, 0 if run == story.runs else run))

    st.selectbox(
        "Run", runs, index=runs.index(opened.run), format_func=lambda run: _run(story, run), key=key, on_change=choose
    )


def _run(story: Story, run: int) -> str:
    return f"{run}, the latest" if run == story.runs else str(run)


def _download(label: str, file_name: str, mime: str, data: Callable[[], bytes]) -> None:
    st.download_button(label, data, file_name, mime, icon=":material/download:", on_click="ignore", width="stretch")


def _csv(opened: OpenStory) -> bytes:
    record = stories.desk().record(opened.story, opened.run)
    return csv_bytes(rows_of(record.comparison, record.reviews, story=opened.story.name))


def _notices(opened: OpenStory) -> None:
    """What the reader must know of the comparison, above all else."""
    if not opened.is_latest:
        tell(f"This is run {opened.run} of {opened.story.runs}: a later one is saved.")
    aloud, folded = _sorted_out(opened.comparison.notices)
    if aloud:
        st.html(_listed(aloud))
    if folded:
        title = plural(len(folded), "more notice" if aloud else "notice")
        with st.expander(title):
            st.html(_listed(folded))


def _sorted_out(notices: Sequence[Notice]) -> tuple[Sequence[Notice], Sequence[Notice]]:
    """The notices that stand above a page, and those behind a click: of more than a few, the first grave ones stand."""
    if len(notices) <= _ALOUD:
        return notices, ()
    aloud = [notice for notice in notices if notice.code in _GRAVE][:_ALOUD]
    return aloud, [notice for notice in notices if notice not in aloud]


def _listed(notices: Sequence[Notice]) -> Markup:
    return element("ul", "notices", *(element("li", "", words(notice.text)) for notice in notices))
