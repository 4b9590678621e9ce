"""The list of the findings: an entry for each, with its reason, both values and both speakers; it opens the finding."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from markupsafe import Markup

from checker.model import Side
from checker.review.reviews import Review
from checker.review.states import State
from checker.ui.address import Address
from checker.ui.cards import relation_label, value_words
from checker.ui.navigation import Place
from checker.ui.render import element, link, words
from checker.ui.view import View
from checker.ui.worklist import Section

LIST: Final = "entries"
ENTRIES: Final = 5_000
"""How many entries are kept as they were drawn, for all sessions: some 1 kB each."""


def entry_id(finding: str) -> str:
    """The id of a finding's entry on the page."""
    return f"entry-{finding}"


def listed(view: View, order: Sequence[Section], reviews: Mapping[str, Review], here: Address) -> Markup:
    """The sections with their entries, in a part of the page that scrolls by itself."""
    parts = [_section(view, section, reviews, here.whole) for section in order]
    return element("nav", "entries", *parts, id=LIST, tabindex="0", **{"aria-label": "Findings"})


def _section(view: View, section: Section, reviews: Mapping[str, Review], here: Address) -> Markup:
    entries = [
        _entry(view, each.id, review.state if (review := reviews.get(each.id)) else State.NEW, here)
        for each in section.findings
    ]
    title = element("h2", "section", section.title, element("span", "count", f" {len(section.findings)}"))
    return element("section", "", title, element("ol", "", *entries))


@lru_cache(maxsize=ENTRIES)
def _entry(view: View, finding_id: str, state: State, here: Address) -> Markup:
    finding = view.finding_by_id[finding_id]
    head = element(
        "span",
        "facets",
        relation_label(finding.relation),
        element("span", "kind", finding.kind),
        element("span", f"severity {finding.severity}", str(finding.severity)),
        element("span", f"state {state}", state.words),
    )
    sides = [_side(view, letter, side) for letter, side in (("A", finding.left), ("B", finding.right)) if side]
    opening = link(
        Place.FINDINGS.link(here.at_finding(finding.id)),
        "entry",
        head,
        *sides,
        element("span", "reason", words(finding.reason)),
        id=entry_id(finding.id),
    )
    return element("li", "", opening)


def _side(view: View, letter: str, side: Side) -> Markup:
    outlet = view.comparison.article_of(side.claim_id).outlet
    speaker = Markup(", ") + words(side.said_by) if side.said_by else Markup("")
    return element(
        "span",
        "held",
        element("span", "letter", letter),
        element("b", "", words(value_words(view, side))),
        " ",
        words(outlet),
        speaker,
    )
