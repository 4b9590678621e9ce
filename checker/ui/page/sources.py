"""The articles: chosen, uploaded or pasted, looked at and corrected, and compared."""

from collections.abc import Callable, Sequence
from datetime import date

import streamlit as st

from checker.errors import CheckerError
from checker.review.archive import Story
from checker.review.words import name_of
from checker.ui import comparing, frame, state, stories, who
from checker.ui.address import Address
from checker.ui.cards import dated
from checker.ui.examined import Examined, examined, language_words
from checker.ui.intake import (
    DATE,
    OUTLET,
    TITLE,
    article_of,
    corrected,
    field,
    read_paste,
    read_sample,
    read_saved,
    read_upload,
    to_compare,
)
from checker.ui.left_out import show_text
from checker.ui.navigation import Place
from checker.ui.render import element, plain, words
from checker.ui.state import Entry

FORMATS = ("txt", "md", "html", "htm", "pdf", "docx", "json", "jsonl")


def show() -> None:
    """The page."""
    saved = stories.desk().stories()
    frame.head("Sources", saved)
    st.write("Two or more articles on one event. What they report is compared claim by claim, fact by fact.")
    given, pasted = st.columns(2, gap="large")
    with given:
        _upload()
        _take_ready(saved)
    with pasted:
        _paste()
    if state.current().entries:
        _table()
        _compare()


# --- What is given


def _upload() -> None:
    st.subheader("Upload files", anchor=False)
    upload = state.current().uploads
    key = f"upload-{upload}"
    st.file_uploader(
        "Text, Markdown, HTML, PDF, Word, JSON, or JSONL of many articles; up to 20 MB each",
        type=FORMATS,
        accept_multiple_files=True,
        key=key,
        on_change=_take_files,
        args=(key, upload),
    )


def _take_files(key: str, upload: int) -> None:
    """Put the uploaded files on the table, before anything else of the page runs; then the uploader is empty."""
    files = st.session_state[key]
    state.add_uploaded((each for file in files for each in read_upload(file.getvalue(), file.name)), upload)


def _take_ready(saved: Sequence[Story]) -> None:
    """The sample, and the articles of stories that were compared before."""
    st.button(
        "Take the sample story",
        icon=":material/newspaper:",
        on_click=lambda: state.add(read_sample()),
        help="Two reports of the security talks in Seoul in November 2023",
    )
    if saved:
        named = {story.id: story for story in saved}
        st.selectbox(
            "Take the articles of a saved story",
            list(named),
            index=None,
            format_func=lambda story: plain(named[story].name, 80),
            placeholder="To add to them, correct them, or compare them again",
            key="take-saved",
            on_change=lambda: _take_saved(named),
        )


def _take_saved(named: dict[int, Story]) -> None:
    story = named.get(st.session_state["take-saved"])
    st.session_state["take-saved"] = None
    if story is not None:
        state.add(read_saved(stories.desk().comparison(story)))


def _paste() -> None:
    st.subheader("Paste a text", anchor=False)
    with st.form(f"paste-{state.current().pastes}"):
        outlet, day = st.columns(2)
        entered = {
            "outlet": outlet.text_input("Outlet"),
            "published": day.text_input("Date (year-month-day)", placeholder="2023-11-13"),
            "title": st.text_input("Title"),
            "text": st.text_area("Text", height=140),
        }
        if st.form_submit_button("Add this text"):
            _take(entered)


def _take(entered: dict[str, str]) -> None:
    try:
        entries = read_paste(**entered)
    except CheckerError as error:
        frame.tell(str(error), is_error=True)
    else:
        state.add(entries)
        state.change(pastes=state.current().pastes + 1)
        st.rerun()


# --- What is on the table


def _table() -> None:
    entries = state.current().entries
    title, clear = st.columns([8, 1.4], vertical_alignment="bottom")
    title.subheader(f"On the table: {len(entries)}", anchor=False)
    clear.button("Clear the table", on_click=state.clear, type="tertiary", width="stretch")
    for entry, said in zip(entries, examined(entries, date.today()), strict=True):
        with st.container(border=True, key=f"entry-{entry.key}"):
            _entry(entry, said)


def _entry(entry: Entry, said: Examined) -> None:
    if entry.article is None:
        told, away = st.columns([9, 1], vertical_alignment="center")
        with told:
            _said(said)
    else:
        outlet, day, title, away = st.columns([3, 2, 6, 1], vertical_alignment="bottom")
        _field(entry, OUTLET, "Outlet", outlet.text_input)
        _field(entry, DATE, "Date", day.text_input)
        _field(entry, TITLE, "Title", title.text_input)
        _said(said)
        _text(entry)
    away.button("Remove", key=f"remove-{entry.key}", on_click=state.remove, args=(entry.key,), type="tertiary")


def _field(entry: Entry, name: str, label: str, text_input: Callable[..., str]) -> None:
    """A field filled in from the source; a correction is kept in the state, which outlives the page."""
    key = f"{name}-{entry.key}"
    value = entry.wrong_date if name == DATE and entry.wrong_date else field(entry, name)
    text_input(
        label, value=value, key=key, on_change=lambda: state.correct(corrected(entry, name, st.session_state[key]))
    )


def _said(said: Examined) -> None:
    """What is wrong with a source, and what is to be minded."""
    for error in said.errors:
        frame.tell(error, is_error=True)
    if said.notices:
        items = [element("li", "", words(notice)) for notice in said.notices]
        st.html(element("ul", "notices", *items))


def _text(entry: Entry) -> None:
    """Where the article comes from; its text, when it is asked for, with what is left out of it struck through."""
    article = article_of(entry)
    told, read = st.columns([8, 2], vertical_alignment="center")
    told.html(element("p", "source", words(entry.name), f" · {language_words(article)} · {dated(article)}"))
    if read.toggle("Read the text", key=f"read-{entry.key}"):
        show_text(entry)


# --- The comparison


def _compare() -> None:
    who.asked("name-to-compare")
    if st.button("Compare", type="primary", icon=":material/compare_arrows:"):
        who.take("name-to-compare")
        try:
            story = _saved()
        except CheckerError as error:
            state.change(problem=str(error))
        else:
            Place.FINDINGS.go(Address(story.id))
    if state.current().problem:
        frame.tell(state.current().problem, is_error=True)


def _saved() -> Story:
    """The comparison of what is on the table, saved. Raises CheckerError."""
    entries = to_compare(state.current().entries)
    desk = stories.desk()
    name_of(desk.name)  # a comparison is saved by somebody: that is told before the wait
    return desk.save(comparing.compared(entries))


show()
