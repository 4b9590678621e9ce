"""What a story's list leaves out, who did that, and how it is taken back."""

from collections.abc import Iterator
from typing import Final

import streamlit as st

from checker.errors import CheckerError
from checker.export.decisions import utc_iso
from checker.export.summary import plural
from checker.model import Comparison, Finding, Side
from checker.review.archive import Story
from checker.review.events import Event, Mutable, Muted
from checker.ui import state, stories, who
from checker.ui.render import element, plain, words
from checker.ui.stories import OpenStory
from checker.ui.view import sides_of

_WHAT: Final = {Mutable.KIND: "all of a kind", Mutable.RULE: "all that a rule found"}
_NAME: Final = "mute-as"


def show(opened: OpenStory) -> None:
    """What is muted, each with its undoing; and the form that mutes a kind or a rule."""
    desk = stories.desk()
    held, counts = desk.muted(opened.story), desk.muted_findings(opened.story)
    left_out = sum(counts.values())
    told = f"Muted: {plural(len(held), 'kind or rule', 'kinds and rules')}, {plural(left_out, 'finding')} left out"
    with st.expander(told if held else "Mute a kind or a rule", icon=":material/notifications_off:", key="muting"):
        for number, (muted, event) in enumerate(held.items()):
            _row(opened.story, number, muted, event, counts[muted])
        _form(opened)


def _row(story: Story, number: int, muted: Muted, event: Event, count: int) -> None:
    words_, undo = st.columns([8, 2], vertical_alignment="center")
    why = (": ", words(event.note)) if event.note else ()
    told = (f" – {plural(count, 'finding')}; by ", words(event.by), f" on {utc_iso(event.at)}", *why)
    words_.html(element("p", "", f"{muted.what.capitalize()} ", element("b", "", words(muted.name)), *told))
    undo.button(
        "Undo",
        key=f"unmute-{number}",
        on_click=_mute,
        args=(story, muted, "", True),
        help="Show these findings again",
        width="stretch",
    )


def _form(opened: OpenStory) -> None:
    what = st.segmented_control(
        "Leave out", list(Mutable), format_func=_WHAT.__getitem__, default=Mutable.KIND, required=True, key="mute-what"
    )
    names = sorted(set(_names(opened.comparison, Mutable(what or Mutable.KIND))))
    with st.form("mute", clear_on_submit=True, border=False):
        who.asked(_NAME)
        name = st.selectbox("Which", names, index=None, format_func=lambda each: plain(each, 60))
        note = st.text_input("Why")
        if st.form_submit_button("Mute it"):
            _mute(opened.story, Muted(Mutable(what or Mutable.KIND), name) if name else None, note, False)
            st.rerun()


def _names(comparison: Comparison, what: Mutable) -> Iterator[str]:
    """The kinds of the findings, or the rules that found what they show."""
    for finding in comparison.findings:
        if what is Mutable.KIND:
            yield finding.kind
        else:
            yield from (_rule(comparison, finding, side) for side in sides_of(finding))


def _rule(comparison: Comparison, finding: Finding, side: Side) -> str:
    facts = comparison.claim_by_id[side.claim_id].facts
    return next((fact.rule for fact in facts if fact.kind == finding.kind and fact.span == side.span), "")


def _mute(story: Story, muted: Muted | None, note: str, again: bool) -> None:
    who.take(_NAME)
    if muted is None:
        state.say("Nothing was done: choose what to mute first.", is_error=True)
        return
    desk = stories.desk()
    try:
        desk.mute(story, muted, note, again=again)
    except CheckerError as error:
        state.say(str(error), is_error=True)
    else:
        done = "shown again" if again else "muted"
        state.say(f"Saved by {desk.name}: {muted.what} {muted.name} is {done}.")
