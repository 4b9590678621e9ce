"""The history of a finding: its whole log, its verdicts of all rounds, and what was reopened and why."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import streamlit as st
from markupsafe import Markup

from checker.model import Finding
from checker.review.reviews import Review
from checker.ui import state, stories
from checker.ui.acts import label
from checker.ui.cards import finding_card
from checker.ui.frame import results
from checker.ui.navigation import Place
from checker.ui.record import event_cells, moment, reasons_reopened, reworded, verdict_cards
from checker.ui.render import element, link, words
from checker.ui.stories import OpenStory
from checker.ui.tables import show_table
from checker.ui.view import View

_COLUMNS: Final = ("When (UTC)", "Who", "What", "State", "With")


def show() -> None:
    """The page."""
    opened = results("History")
    reviews = stories.desk().reviews(opened.story)
    done = _latest_first(reviews)
    if not done:
        st.write("Nothing was done to a finding of this story yet.")
        return
    asked = state.current().opened.finding
    chosen = asked or done[0].finding
    listed, beside = st.columns([4, 8], gap="large")
    listed.html(_list(opened, done, chosen))
    with beside:
        _history(opened, chosen, reviews.get(chosen) or Review(chosen))


def _latest_first(reviews: Mapping[str, Review]) -> Sequence[Review]:
    """The reviews, what was done last first; one that went on under another id is told there."""
    went_on = {review.predecessor for review in reviews.values() if review.predecessor != review.finding}
    done = [review for review in reviews.values() if review.history and review.finding not in went_on]
    return sorted(done, key=lambda review: review.history[-1].at, reverse=True)


# --- The list


def _list(opened: OpenStory, done: Sequence[Review], chosen: str) -> Markup:
    reopened = [review for review in done if any(reasons_reopened(review))]
    others = [review for review in done if review not in reopened]
    parts = [
        _section(opened, title, held, chosen) for title, held in (("Reopened", reopened), ("Others", others)) if held
    ]
    return element("nav", "entries", *parts, tabindex="0", **{"aria-label": "Findings that something was done to"})


def _section(opened: OpenStory, title: str, held: Sequence[Review], chosen: str) -> Markup:
    head = element("h2", "section", title, element("span", "count", f" {len(held)}"))
    return element("section", "", head, element("ol", "", *(_entry(opened, review, chosen) for review in held)))


def _entry(opened: OpenStory, review: Review, chosen: str) -> Markup:
    finding = opened.view.finding_by_id.get(review.finding)
    name = words(label(finding)) if finding else Markup("{} (not in this run)").format(review.finding)
    head = element("span", "facets", element("b", "", name), element("span", "state", review.state.words))
    last = review.history[-1]
    told = Markup("{}, {}").format(words(last.by), moment(last.at))
    current = {"aria-current": "true"} if review.finding == chosen else {}
    href = Place.HISTORY.link(state.current().opened.at_finding(review.finding))
    return element("li", "", link(href, "entry", head, element("span", "holder", told), **current))


# --- The finding


def _history(opened: OpenStory, finding_id: str, review: Review) -> None:
    view, finding = _place(opened, finding_id)
    st.html(finding_card(view, finding))
    if not review.history:
        st.write("Nothing was done to this finding yet.")
        return
    if told := Markup("").join(_told(review)):
        st.html(told)
    rows = [event_cells(event) for event in review.history]
    show_table(f"All that was done to it: {len(rows)} entries of the log", _COLUMNS, rows)


def _place(opened: OpenStory, finding_id: str) -> tuple[View, Finding]:
    """The finding in the run that is open, or else in the last that has it. Raises UnknownName."""
    if found := opened.view.finding_by_id.get(finding_id):
        return opened.view, found
    view = stories.last_with(opened, finding_id)
    return view, view.finding_by_id[finding_id]


def _told(review: Review) -> Iterator[Markup]:
    """Why it was reopened, the changed words, and the verdicts round by round."""
    reasons = [*reasons_reopened(review)]
    if reasons:
        yield element("h2", "part", "Why it was reopened")
        yield element("ul", "", *(element("li", "", each) for each in reasons))
    if review.rewordings:
        yield element("h2", "part", "What changed at its source")
        yield reworded(review.rewordings)
    present = tuple(each for each in (review.decision, review.second) if each)
    rounds = [*((each, " of an earlier round") for each in review.earlier), (present, "")]
    for decisions, which in rounds:
        if decisions:
            yield element("h2", "part", f"Verdict{'s' if len(decisions) > 1 else ''}{which}")
            yield verdict_cards(decisions)


show()
