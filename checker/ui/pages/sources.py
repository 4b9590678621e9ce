"""The articles: chosen, uploaded or pasted, corrected, and compared."""

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from checker.errors import CheckerError
from checker.ingest import check_sources
from checker.review.archive import Story
from checker.review.words import name_of
from checker.ui import frame, resources, state, stories, who
from checker.ui.address import Address
from checker.ui.cards import dated
from checker.ui.intake import corrected, read_paste, read_sample, read_upload
from checker.ui.navigation import Place
from checker.ui.render import element, words
from checker.ui.state import Entry

FORMATS = ("txt", "md", "html", "htm", "pdf", "docx", "json", "jsonl")


def show() -> None:
    """The page."""
    frame.head("Sources")
    st.write("Two or more articles on one event. What they report is compared claim by claim, fact by fact.")
    given, pasted = st.columns(2, gap="large")
    with given:
        _upload()
        _sample()
    with pasted:
        _paste()
    if state.current().entries:
        _table()
        _compare()


def _upload() -> None:
    st.subheader("Upload files", anchor=False)
    key = f"upload-{state.current().uploads}"
    st.file_uploader(
        "Text, Markdown, HTML, PDF, Word, JSON, or JSONL of many articles; up to 20 MB each",
        type=FORMATS,
        accept_multiple_files=True,
        key=key,
        on_change=_take_files,
        args=(key,),
    )


def _take_files(key: str) -> None:
    """Put the uploaded files on the table, before anything else of the page runs; then the uploader is empty."""
    for file in st.session_state[key]:
        state.add(read_upload(file.getvalue(), file.name))
    state.change(uploads=state.current().uploads + 1)


def _sample() -> None:
    st.button(
        "Take the sample story",
        icon=":material/newspaper:",
        on_click=lambda: state.add(read_sample()),
        help="Two reports of the security talks in Seoul in November 2023",
    )


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
        _say(error)
    else:
        state.add(entries)
        state.change(pastes=state.current().pastes + 1)
        st.rerun()


def _table() -> None:
    st.subheader("On the table", anchor=False)
    for entry in state.current().entries:
        with st.container(border=True, key=f"entry-{entry.key}"):
            _entry(entry)


def _entry(entry: Entry) -> None:
    if entry.article is None:
        fields, away = st.columns([9, 1], vertical_alignment="center")
        with fields:
            st.html(element("p", "error", words(entry.error), role="alert"))
    else:
        outlet, day, title, away = st.columns([3, 2, 6, 1], vertical_alignment="bottom")
        _field(entry, "outlet", "Outlet", outlet.text_input)
        _field(entry, "published", "Date", day.text_input)
        _field(entry, "title", "Title", title.text_input)
        _told(entry)
    away.button("Remove", key=f"remove-{entry.key}", on_click=state.remove, args=(entry.key,), type="tertiary")


def _field(entry: Entry, name: str, label: str, text_input: Callable[..., str]) -> None:
    """A field filled in from the source; a correction is kept in the state, which outlives the page."""
    key = f"{name}-{entry.key}"

    def keep() -> None:
        state.correct(replace(entry, **{name: st.session_state[key]}))

    text_input(label, value=getattr(entry, name), key=key, on_change=keep)


def _told(entry: Entry) -> None:
    """Where the article comes from and what is to be known of it, or what is wrong with a correction."""
    try:
        article = corrected(entry)
    except CheckerError as error:
        _say(error)
    else:
        length = f"{len(article.text.split()):,} words"
        st.html(element("p", "source", words(entry.name), f" · {length} · {dated(article)}"))
        for notice in article.notices:
            st.html(element("p", "notice", words(notice.text)))


def _compare() -> None:
    who.asked("name-to-compare")
    if st.button("Compare", type="primary", icon=":material/compare_arrows:"):
        who.take("name-to-compare")
        try:
            story = _saved()
        except CheckerError as error:
            state.change(problem=str(error))
        else:
            state.go(Address(story.id))
            Place.SIDE_BY_SIDE.go()
    if state.current().problem:
        st.html(element("p", "error", words(state.current().problem), role="alert"))


def _saved() -> Story:
    """The comparison of what is on the table, saved, with its progress shown. Raises CheckerError."""
    articles = [corrected(entry) for entry in state.current().entries if entry.article]
    check_sources(articles)
    desk = stories.desk()
    name_of(desk.name)  # a comparison is saved by somebody: that is told before the wait
    with st.status("Loading the language model", expanded=True) as status:
        bar = st.progress(0.0)
        language = resources.language()
        status.update(label="Loading the embedding model")
        encoder = resources.encoder()
        from checker.pipeline import compare  # takes seconds, for what resources.py says

        def progress(doing: str, share: float) -> None:
            status.update(label=doing[:1].upper() + doing[1:])
            bar.progress(min(max(share, 0.0), 1.0))

        return desk.save(compare(articles, language=language, encoder=encoder, progress=progress))


def _say(error: CheckerError) -> None:
    st.html(element("p", "error", words(str(error)), role="alert"))


show()
