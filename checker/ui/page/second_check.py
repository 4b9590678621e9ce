"""The second check, blind: another person decides without the first verdict, and then both are shown."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, TypeAlias

import streamlit as st
from markupsafe import Markup

from checker.export.decisions import verdicts_of
from checker.model import Finding
from checker.review.listing import Filter
from checker.review.people import same_person
from checker.review.reviews import Review
from checker.review.states import State
from checker.ui import state, stories
from checker.ui.acts import CHECK, show_act
from checker.ui.cards import finding_card
from checker.ui.fields import today
from checker.ui.frame import results
from checker.ui.navigation import Place
from checker.ui.queued import Queued, queue_of, row
from checker.ui.record import verdict_cards
from checker.ui.render import element, words
from checker.ui.stories import OpenStory

_WAITING: Final = Filter(states=(State.DECIDED, State.CROSS_CHECK), is_everything=True, is_muted=True)
_BLIND: Final = "has decided. The verdict and the note are shown once you have given yours."
_OWN: Final = "has decided, that is you: another person must check it."
Sections: TypeAlias = Mapping[str, Sequence[Queued]]


def show() -> None:
    """The page."""
    opened = results("Second check")
    st.write(
        "A second person decides without the first verdict. Where the two agree it is final;"
        " where they differ it goes back with both."
    )
    desk = stories.desk()
    reviews = desk.reviews(opened.story)
    waiting = queue_of(desk.listing(opened.story, _WAITING, opened.run), reviews)
    sections = _sections(waiting, desk.name)
    chosen = opened.view.finding_by_id.get(state.current().opened.finding)
    finding = chosen or next((opened.view.finding_by_id[each.id] for part in sections.values() for each in part), None)
    listed, beside = st.columns([5, 7], gap="large")
    listed.html(_list(sections, finding))
    if finding is not None:
        with beside, st.container(key="checking"):
            _finding(opened, finding, reviews.get(finding.id) or Review(finding.id), desk.name)


def _sections(waiting: Sequence[Queued], name: str) -> Sections:
    """What waits for a second verdict, by whose it is."""
    found: dict[str, list[Queued]] = {"Asked of you": [], "For anybody": [], "Asked of others": [], "Your own": []}
    for each in waiting:
        found[_section(each, name)].append(each)
    return {title: held for title, held in found.items() if held}


def _section(each: Queued, name: str) -> str:
    if name and same_person(each.review.decided_by, name):
        return "Your own"
    if not each.listed.checker:
        return "For anybody"
    return "Asked of you" if name and same_person(each.listed.checker, name) else "Asked of others"


def _list(sections: Sections, current: Finding | None) -> Markup:
    if not sections:
        return element("p", "none", "Nothing waits for a second verdict.")
    parts = [element("section", "", *_section_parts(title, held, current)) for title, held in sections.items()]
    return element("nav", "entries", *parts, tabindex="0", **{"aria-label": "Waiting for a second verdict"})


def _section_parts(title: str, held: Sequence[Queued], current: Finding | None) -> Iterator[Markup]:
    yield element("h2", "section", title, element("span", "count", f" {len(held)}"))
    here = state.current().opened
    rows = [
        row(
            number,
            each,
            Place.SECOND_CHECK,
            here,
            today(),
            is_current=current is not None and each.id == current.id,
        )
        for number, each in enumerate(held, start=1)
    ]
    yield element("ol", "", *(element("li", "", each) for each in rows))


def _finding(opened: OpenStory, finding: Finding, review: Review, name: str) -> None:
    st.html(finding_card(opened.view, finding))
    verdicts = verdicts_of(review)
    if review.awaits_check:
        own = bool(name) and same_person(review.decided_by, name)
        st.html(element("p", "", words(review.decided_by), " ", _OWN if own else _BLIND))
        if own:
            st.html(verdict_cards(verdicts))
        else:
            show_act(opened, CHECK, [review], of=finding.id)
        return
    st.html(element("p", "", _outcome(review, len(verdicts))))
    if verdicts:
        st.html(verdict_cards(verdicts))


def _outcome(review: Review, verdicts: int) -> str:
    """What came of it, where nothing waits for a second verdict."""
    if review.state is State.FINAL:
        return "The two verdicts agree: it is final." if verdicts == 2 else "It is final; nobody had to check it."
    if verdicts == 2:
        return f"The two verdicts differ: it is back with {review.assignee or 'nobody'}, who decides anew."
    return f"It is {review.state.words}: no verdict waits for a second one."


show()
