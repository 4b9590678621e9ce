"""The form in which a finding is decided; what it writes is in the database before the page says so."""

from collections.abc import Callable, Sequence
from typing import Any, Final

import streamlit as st

from checker.errors import CheckerError
from checker.model import Finding
from checker.review.archive import Story
from checker.review.events import Remark
from checker.review.reviews import Review
from checker.review.verdicts import Right, Ruling, Verdict
from checker.review.work import Work
from checker.ui import state, stories, who
from checker.ui.fields import RIGHT
from checker.ui.render import Focused
from checker.ui.standing import Ruled, saved, to_rule

_FIELDS: Final = ("verdict", "right", "value", "note")


def show_form(story: Story, finding: Finding, review: Review) -> None:
    """The form for one finding; for one that can't be decided now, a note alone."""
    ruled = to_rule(review, state.current().name)
    act = (story, finding.id, review.revision)
    with st.container(key="deciding"), st.form(f"deciding-{finding.id}", border=False):
        who.asked("name-to-decide")
        with st.container():  # it keeps its place where nothing is to be decided, so that no field stands there twice
            if ruled is not None:
                _ask(finding.id)
        st.text_area("Note", key=_key("note", finding.id), height=80)
        with st.container(horizontal=True):
            if ruled is not None:
                st.form_submit_button(
                    f"{ruled}, and keep it", type="primary", shortcut="S", on_click=_rule, args=(ruled, *act)
                )
            st.form_submit_button("Keep the note alone", on_click=_remark, args=act)


def _ask(finding: str) -> None:
    """The fields of a verdict."""
    st.pills("Verdict", list(Verdict), format_func=lambda each: each.words, key=_key("verdict", finding))
    right, value = st.columns([4, 3])
    right.pills("Who is right", list(Right), format_func=RIGHT.__getitem__, key=_key("right", finding))
    value.text_input("Correct value", key=_key("value", finding))


def _rule(ruled: Ruled, story: Story, finding: str, revision: int) -> None:
    verdict = st.session_state.get(_key("verdict", finding))
    if verdict is None:
        state.say("Nothing was done: choose a verdict first.", is_error=True)
        return
    ruling = Ruling(
        verdict=Verdict(verdict),
        right=st.session_state.get(_key("right", finding)),
        correct_value=st.session_state.get(_key("value", finding)) or "",
    )
    note = st.session_state.get(_key("note", finding)) or ""

    def act(work: Work) -> Sequence[Review]:
        return work.decide(ruling, note) if ruled is Ruled.DECIDE else work.cross_check(ruling, note)

    _do(story, finding, revision, act, saved)


def _remark(story: Story, finding: str, revision: int) -> None:
    note = st.session_state.get(_key("note", finding)) or ""
    if not note.strip():
        state.say("Nothing was done: write the note first.", is_error=True)
        return
    _do(
        story,
        finding,
        revision,
        lambda work: work.remark(Remark(), note),
        lambda _review, name: f"Saved: {name}'s note.",
    )


def _do(
    story: Story,
    finding: str,
    revision: int,
    act: Callable[[Work], Sequence[Review]],
    words: Callable[[Review, str], str],
) -> None:
    """Write it, then say so and empty the form; what is refused stays in the form beside why."""
    who.take("name-to-decide")
    desk = stories.desk()
    try:
        (review,) = act(desk.work(story, [finding], {finding: revision}))
    except CheckerError as error:
        state.say(str(error), is_error=True)
        return
    for name in _FIELDS:
        empty: Any = "" if name in ("value", "note") else None
        st.session_state[_key(name, finding)] = empty
    state.say(words(review, desk.name))
    state.point(Focused.LIST)  # out of the form, where a letter is a key again


def _key(name: str, finding: str) -> str:
    return f"{name}-of-{finding}"
