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
_AS, _NAME, _NOTE = "mute-as", "mute-name", "mute-note"


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
        on_click=_show_again,
        args=(story, muted),
        help="Show these findings again",
        width="stretch",
    )


def _form(opened: OpenStory) -> None:
    what = st.segmented_control(
        "Leave out", list(Mutable), format_func=_WHAT.__getitem__, default=Mutable.KIND, required=True, key="mute-what"
    )
    chosen = Mutable(what or Mutable.KIND)
    names = sorted({name for name in _names(opened.comparison, chosen) if name})
    with st.form("mute", border=False):
        who.asked(_AS)
        st.selectbox("Which", names, index=None, format_func=lambda each: plain(each, 60), key=f"{_NAME}-{chosen}")
        st.text_input("Why", key=_NOTE)
        st.form_submit_button("Mute it", on_click=_mute_chosen, args=(opened.story, chosen))


def _mute_chosen(story: Story, chosen: Mutable) -> None:
    name, note = st.session_state[f"{_NAME}-{chosen}"], st.session_state[_NOTE]
    if not name:
        state.say("Nothing was done: choose what to mute first.", is_error=True)
    elif _mute(story, Muted(chosen, name), note):
        st.session_state[f"{_NAME}-{chosen}"], st.session_state[_NOTE] = None, ""


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


def _show_again(story: Story, muted: Muted) -> None:
    _mute(story, muted, "", again=True)


def _mute(story: Story, muted: Muted, note: str, *, again: bool = False) -> bool:
    """Whether it is done; why not is told."""
    who.take(_AS)
    desk = stories.desk()
    try:
        desk.mute(story, muted, note, again=again)
    except CheckerError as error:
        state.say(str(error), is_error=True)
        return False
    done = "shown again" if again else "muted"
    state.say(f"Saved by {desk.name}: {muted.what} {muted.name} is {done}.")
    return True
