"""What leaves the app, made when it is asked for; and what comes back into an empty database."""

import io
from collections.abc import Callable
from typing import Final

import streamlit as st

from checker.errors import CheckerError
from checker.export.forms import CLAIM_REVIEW, CSV, HTML, NOTHING_MORE, PDF, Form, Wishes
from checker.export.pdf_report import check_pdf
from checker.export.summary import plural
from checker.review.desk import Desk
from checker.ui import state, stories
from checker.ui.frame import head
from checker.ui.render import element, words
from checker.ui.stories import OpenStory

_ICON: Final = ":material/download:"


def show() -> None:
    """The page."""
    desk = stories.desk()
    saved = desk.stories()
    opened = head("Exports", saved)
    if opened is None:
        st.write("No story is open: choose one above to export it.")
    else:
        _story(opened)
    if saved:
        st.header("The whole database", anchor=False)
        _lines(desk)
        _verified(desk)
    else:
        st.header("Import", anchor=False)
        _import(desk)


# --- A story


def _story(opened: OpenStory) -> None:
    st.header("This story", anchor=False)
    st.write(
        f"Run {opened.run} with all that was decided, as it is when you press. A first verdict that waits for its"
        " second is in none of them."
    )
    for form in (CSV, HTML):
        _offer(opened, form)
    if problem := _no_pdf():
        st.html(element("p", "none", words(problem)))
    else:
        _offer(opened, PDF)
    organisation, url = st.columns(2)
    name = organisation.text_input("Organisation that publishes the fact checks", key="claim-review-organisation")
    where = url.text_input("Where they are published", placeholder="https://", key="claim-review-url")
    _offer(opened, CLAIM_REVIEW, Wishes(organisation=name.strip(), url=where.strip()))


def _offer(opened: OpenStory, form: Form, wishes: Wishes = NOTHING_MORE) -> None:
    desk = stories.desk()
    _download(
        form.label,
        lambda: form.made(desk.record(opened.story, opened.run), wishes),
        form.file_name,
        form.mime,
        form.about,
    )


def _download(label: str, data: Callable[[], bytes], file_name: str, mime: str, about: str) -> None:
    """A button that makes the file when it is pressed, outside of this run."""
    button, told = st.columns([2, 8], vertical_alignment="center")
    button.download_button(
        label, data, file_name, mime, icon=_ICON, on_click="ignore", key=f"export-{label}", width="stretch"
    )
    told.write(about)


@st.cache_resource(show_spinner=False)
def _no_pdf() -> str:
    """Why no PDF can be made here; "" where one can."""
    try:
        check_pdf()
    except CheckerError as error:
        return str(error)
    return ""


# --- The database


def _lines(desk: Desk) -> None:
    about = "Everything, row by row: all stories, runs and reviews. An empty database takes it back."
    _download("JSONL", lambda: _exported(desk), "reviews.jsonl", "application/jsonl", about)


def _exported(desk: Desk) -> bytes:
    with desk.exported() as (_, lines):
        return b"".join(lines)


def _verified(desk: Desk) -> None:
    """The head of the log, to be noted; and on request whether all is as it was written."""
    with desk.exported() as (noted, _):
        st.write(f"The log has {plural(noted.entries, 'entry', 'entries')}. Its head vouches for all; note it:")
        st.code(noted.hash, language=None)
    if st.button("See whether all is as it was written", icon=":material/verified:"):
        faults = desk.verify().faults
        told = [element("li", "", words(fault.words)) for fault in faults]
        if faults:
            st.html(element("ul", "error", *told, role="alert"))
        else:
            st.html(element("p", "", "All is as it was written.", role="status"))


def _import(desk: Desk) -> None:
    st.write("This database is empty: it can become the one that was exported as JSONL.")
    st.file_uploader("The JSONL of an export", type="jsonl", key="import")
    st.button("Import it", on_click=_take_back, args=(desk,), type="primary")


def _take_back(desk: Desk) -> None:
    given = st.session_state.get("import")
    if given is None:
        state.say("Nothing was done: choose the file first.", is_error=True)
        return
    try:
        checked = desk.take_back(io.BytesIO(given.getvalue()))
    except CheckerError as error:
        state.say(str(error), is_error=True)
    else:
        state.say(f"Saved: {plural(checked.entries, 'entry', 'entries')} of the log, all as it was written.")


show()
