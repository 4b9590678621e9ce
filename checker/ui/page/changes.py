"""What changed since the run before: at its source, with the old and the new words; what is new; what is gone."""

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

import streamlit as st
from markupsafe import Markup

from checker.export.summary import plural
from checker.model import Finding
from checker.review.reviews import Review
from checker.review.states import State
from checker.review.succession import Successor
from checker.ui import state, stories
from checker.ui.cards import finding_head, relation_label
from checker.ui.frame import results
from checker.ui.navigation import Place
from checker.ui.record import reworded
from checker.ui.render import element, link
from checker.ui.stories import OpenStory
from checker.ui.tables import show_table
from checker.ui.view import sides_of

Reviews: TypeAlias = Mapping[str, Review]

_COLUMNS: Final = ("Relation", "Kind", "Severity", "Values", "Reason", "Its review")


def show() -> None:
    """The page."""
    opened = results("What changed")
    if opened.run == 1:
        st.write("This is the story's first run. Compare its articles again when one changes, and it is told here.")
        return
    everything = st.toggle("Also what needs no review", key=f"changes-all-{opened.story.id}", persist_state="session")
    found = stories.changes(opened) if everything else stories.changes(opened).for_review
    reviews = stories.desk().reviews(opened.story)
    st.html(element("p", "verdict", _summary(opened, len(found.changed), len(found.new), len(found.gone))))
    if found.changed:
        st.header("Changed at their source", anchor=False)
        st.html(Markup("").join(_changed(each, reviews) for each in found.changed))
    for title, findings in (("New", found.new), ("Gone", found.gone)):
        if findings:
            st.header(title, anchor=False)
            show_table(f"{title} since the run before", _COLUMNS, [_row(each, reviews) for each in findings])


def _summary(opened: OpenStory, changed: int, new: int, gone: int) -> str:
    since = f"since run {opened.run - 1}"
    if not changed + new + gone:
        return f"Nothing changed {since}."
    return f"{plural(changed, 'finding')} changed {since}, {new} new, {gone} gone."


def _changed(each: Successor, reviews: Reviews) -> Markup:
    """A finding with what its words were and are, and what became of its review."""
    same = element("p", "", "The same difference, which another outlet shows now.")
    return element(
        "article",
        f"finding {each.new.relation}",
        finding_head(each.new),
        reworded(each.rewordings) if each.rewordings else same,
        element("p", "holder", "Its review: ", _standing(each.new, reviews)),
    )


def _row(finding: Finding, reviews: Reviews) -> Sequence[str | Markup]:
    values = dict.fromkeys(str(side.value) for side in sides_of(finding) if side.value is not None)
    told = " / ".join(values), finding.reason, _standing(finding, reviews)
    return relation_label(finding.relation), finding.kind, str(finding.severity), *told


def _standing(finding: Finding, reviews: Reviews) -> Markup:
    """Where its review stands, which leads to its history."""
    review = reviews.get(finding.id)
    stands = review.state if review else State.NEW
    href = Place.HISTORY.link(state.current().opened.at_finding(finding.id))
    return Markup("{} · {}").format(stands.words, link(href, "", "History"))


show()
