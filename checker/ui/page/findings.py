"""The findings, whom to phone about first: the list on the left, the one that is open, and its verdict, beside it."""

from collections.abc import Callable, Mapping, Sequence

import streamlit as st

from checker.model import Finding
from checker.review.reviews import Review
from checker.ui import filters, state, stories
from checker.ui.cards import finding_card, verdict
from checker.ui.deciding import show_form
from checker.ui.entries import LIST, entry_id, listed
from checker.ui.frame import downloads, results
from checker.ui.navigation import Place
from checker.ui.render import Focused, element, focus_on, scroll_to, show_current, words
from checker.ui.standing import standing, told
from checker.ui.stories import OpenStory
from checker.ui.wanted import findings_wanted
from checker.ui.worklist import beside, in_order, left_to_do, sections


def show() -> None:
    """The page."""
    opened = results("Findings")
    told, tables = st.columns([8, 3], vertical_alignment="center")
    told.html(element("p", "verdict", verdict(opened.comparison)))
    with tables:
        downloads(opened)
    if not opened.comparison.findings:
        return
    reviews = stories.desk().reviews(opened.story)
    wanted = filters.chosen(opened)
    order = sections(findings_wanted(opened.view, _to_show(opened), wanted, reviews))
    shown = in_order(order)
    current = opened.view.finding_by_id.get(state.current().opened.finding) or next(iter(shown), None)
    entries, beside_it = st.columns([5, 7], gap="medium")
    with entries, st.container(key="findings-list"):
        st.html(element("p", "count", _count(shown, reviews)))
        st.html(listed(opened.view, order, reviews, state.current().opened))
    with beside_it:
        st.html(element("div", "anchor", id="finding"))
        _walk(shown, current)
        if current is not None:
            _finding(opened, current, reviews.get(current.id) or Review(current.id), current in shown)
    _mark_current(current, reviews)


def _to_show(opened: OpenStory) -> Sequence[Finding]:
    """What a reviewer has to see; all of it where that is nothing, or all is asked for."""
    findings = opened.comparison.findings
    urgent = [finding for finding in findings if finding.needs_review]
    rest = len(findings) - len(urgent)
    if not urgent or not rest:
        return findings
    everything = st.toggle(
        f"Also the {rest} that agree or are of low severity", key=f"all-{opened.story.id}", persist_state="session"
    )
    return findings if everything else urgent


def _count(shown: Sequence[Finding], reviews: Mapping[str, Review]) -> str:
    if not shown:
        return "No finding is of what is chosen above."
    return f"{len(shown)} listed, {left_to_do(shown, reviews)} of them not decided."


# --- The finding that is open


def _walk(shown: Sequence[Finding], current: Finding | None) -> None:
    """The way to the other findings and through this one, by buttons that have a key each."""
    columns = st.columns(5)
    acts: Sequence[tuple[str, str, Callable[..., None], tuple[object, ...]]] = (
        ("Previous", "K", _step, (shown, current, -1)),
        ("Next", "J", _step, (shown, current, 1)),
        ("Decide", "D", _point, (current, Focused.VERDICT)),
        ("Note", "N", _point, (current, Focused.NOTE)),
    )
    for column, (label, shortcut, act, args) in zip(columns, acts, strict=False):
        column.button(label, shortcut=shortcut, on_click=act, args=args, width="stretch")
    if columns[-1].button("Open", shortcut="O", help="Both places, side by side", width="stretch"):
        if current is None:
            state.say("No finding is listed.", is_error=True)
            st.rerun()
        Place.SIDE_BY_SIDE.go(state.current().opened.at_finding(current.id))


def _step(shown: Sequence[Finding], current: Finding | None, step: int) -> None:
    there = beside(shown, current, step)
    if there is not None:
        state.open_finding(there.id)
    else:
        state.say(f"There is no finding {'behind' if step > 0 else 'before'} this one." if shown else "None is listed.")


def _point(current: Finding | None, place: Focused) -> None:
    """Put the cursor into a part of the form."""
    if current is None:
        state.say("No finding is listed.", is_error=True)
    else:
        state.point(place)


def _finding(opened: OpenStory, finding: Finding, review: Review, is_listed: bool) -> None:
    with st.container():
        if not is_listed:
            st.html(element("p", "none", "This finding is open, but not of what is chosen above."))
    st.html(finding_card(opened.view, finding))
    st.html(element("div", "standing", *(element("p", "", words(line)) for line in standing(review))))
    show_form(opened.story, finding, review)
    if review.history:
        with st.expander(f"What was done ({len(review.history)})"):
            st.html(element("ol", "history", *(element("li", "", words(told(event))) for event in review.history)))


def _mark_current(current: Finding | None, reviews: Mapping[str, Review]) -> None:
    """Mark the entry of what is open, bring both into view, and put the cursor where it was asked to be."""
    now = state.current()
    if current is not None:
        turn = f"{now.turn}-{current.id}-{sum(review.revision for review in reviews.values())}"
        st.html(show_current(entry_id(current.id), LIST, turn), unsafe_allow_javascript=True)
    top = "finding" if now.opened.finding else "page-top"
    st.html(scroll_to(top, now.turn), unsafe_allow_javascript=True)
    if place := state.take_pointed():
        st.html(focus_on(place, now.presses), unsafe_allow_javascript=True)


show()
