"""A text of one's own against the articles: what they support, what they contradict, what nobody reports."""

from dataclasses import replace

import streamlit as st

from checker.drafting import DRAFT, DraftReport, Standing
from checker.drafting import draft as check_draft
from checker.errors import CheckerError
from checker.export.draft_json import draft_json_bytes
from checker.export.draft_words import draft_verdict
from checker.ingest import parse_date, read_text
from checker.model import LeftOut
from checker.ui import state
from checker.ui.draft_rows import draft_rows, in_order
from checker.ui.frame import results, tell
from checker.ui.intake import day_of
from checker.ui.remembered import read
from checker.ui.render import element, words
from checker.ui.state import Checked, Written
from checker.ui.stories import OpenStory
from checker.ui.watching import models, watched


def show() -> None:
    """The page."""
    opened = results("Draft")
    st.write(
        "A text of your own against the articles of this story, claim by claim: who supports it, who contradicts it, "
        "and what nobody reports. It stays in this session: nothing of it is saved."
    )
    _form(opened)
    draft = state.current().draft
    if draft.problem:
        tell(draft.problem, is_error=True)
    if draft.checked is None:
        st.write("Nothing has been checked yet.")
    elif (draft.checked.story, draft.checked.run) != (opened.story.id, opened.run):
        st.write("This text was checked against another story or run. Check it again to see what this one says of it.")
    else:
        if draft.checked.written != draft.written:
            tell("The text was changed since. What follows is of the text as it was checked.")
        _report(draft.checked.report)


# --- What is checked


def _form(opened: OpenStory) -> None:
    """The fields; what is written in them is kept in the state, which outlives the page."""
    written = state.current().draft.written
    title, day = st.columns([8, 3])
    title.text_input("Headline", value=written.title, key="draft-title", on_change=_keep, args=("title",))
    day.text_input(
        "Written on (year-month-day)",
        value=_day(written, opened),
        key="draft-day",
        on_change=_keep,
        args=("day",),
        help="The day that its “Monday” or “yesterday” is counted from; at first that of the story's last article",
    )
    st.text_area("Text", value=written.text, key="draft-text", height=220, on_change=_keep, args=("text",))
    if st.button("Check the draft", type="primary", icon=":material/fact_check:"):
        _check(opened)


def _keep(name: str) -> None:
    state.write(**{name: st.session_state[f"draft-{name}"]})


def _day(written: Written, opened: OpenStory) -> str:
    return written.day if written.day is not None else max(map(day_of, opened.comparison.articles))


def _check(opened: OpenStory) -> None:
    """Check what is written, keep what comes of it, and show the page anew."""
    draft = state.current().draft
    try:
        report = _checked(draft.written, opened)
    except CheckerError as error:
        state.change(draft=replace(draft, problem=str(error)))
    else:
        checked = Checked(draft.written, opened.story.id, opened.run, report)
        state.change(draft=replace(draft, checked=checked, problem=""))
    st.rerun()


def _checked(written: Written, opened: OpenStory) -> DraftReport:
    """What the articles say of a text, with the progress shown. Raises CheckerError."""
    day = _day(written, opened).strip()
    own = read_text(
        written.text.strip() or written.title,  # a headline alone is checked too
        outlet=DRAFT,
        title=written.title.strip(),
        published=parse_date(day, "of the draft") if day else None,
    )
    with watched() as progress:
        language, encoder = models(progress)
        return check_draft(
            own,
            opened.comparison.articles,
            language=language,
            encoder=encoder,
            marked=True,
            read=read,
            progress=progress,
        )


# --- What came of it


def _report(report: DraftReport) -> None:
    verdict, download = st.columns([9, 2], vertical_alignment="center")
    verdict.html(element("p", "verdict", draft_verdict(report)))
    with download:
        st.download_button(
            "JSON",
            lambda: draft_json_bytes(report),
            "draft.json",
            "application/json",
            icon=":material/download:",
            on_click="ignore",
            width="stretch",
        )
    own = [notice for notice in report.notices if notice.text.startswith(f"{DRAFT}: ")]
    if own:
        st.html(element("ul", "notices", *(element("li", "", words(notice.text)) for notice in own)))
    parts = in_order(report)
    doubtful = [each for each in parts if isinstance(each, LeftOut) or each.standing is not Standing.SUPPORTED]
    if 0 < len(doubtful) < len(parts) and st.toggle(f"Only the {len(doubtful)} that are not wholly supported"):
        parts = tuple(doubtful)
    st.html(draft_rows(report, parts, state.current().opened))


show()
