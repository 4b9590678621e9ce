"""What a page shows of an article, a claim and a finding, as HTML; and in words what a comparison came to."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Final

from markupsafe import Markup

from checker.export.relations import MEANINGS, SIGNS
from checker.model import Article, Claim, Comparison, DateFrom, Finding, Relation, Side
from checker.ui.drawn import DRAWN
from checker.ui.marks import Mark, context_of
from checker.ui.render import element, link, passage, words
from checker.ui.view import View

_DATES: Final[Mapping[DateFrom, str]] = {
    DateFrom.GIVEN: "as given",
    DateFrom.METADATA: "from the file",
    DateFrom.DATELINE: "from the dateline",
    DateFrom.TEXT: "from the text",
    DateFrom.UNKNOWN: "",
}


def verdict(comparison: Comparison) -> str:
    """What the comparison came to, in one or two sentences: that nothing conflicts is told from not compared."""
    if not comparison.groups:
        return "No claim of one article reports the same as a claim of another, so nothing was compared."
    groups = _count(len(comparison.groups), "group", "groups") + " of aligned claims"
    if not comparison.findings:
        return f"{groups}, but they hold no facts that can be held against each other: nothing was compared."
    counts = Counter(finding.relation for finding in comparison.findings)
    found = sum(counts[each] for each in Relation if each.is_discrepancy)
    verdict = _count(found, "discrepancy", "discrepancies") if found else "Nothing conflicts"
    compared = _count(len(comparison.findings), "comparison", "comparisons")
    told = ", ".join(f"{each} {counts[each]}" for each in Relation if counts[each])
    return f"{verdict}: {compared} in {groups} ({told})."


def article_head(article: Article) -> Markup:
    """Outlet, title, date and source of an article."""
    return element(
        "div",
        "article-head",
        element("p", "outlet", words(article.outlet)),
        element("p", "title", words(article.title)) if article.title else Markup(""),
        element("p", "date", dated(article)),
    )


def dated(article: Article) -> str:
    """The day of an article, and where it comes from."""
    if article.published is None:
        return "date unknown"
    return " ".join(filter(None, (_day(article.published), _DATES[article.date_from])))


def claims_column(article: Article, claims: Sequence[Claim], marks: Sequence[Mark]) -> Markup:
    """One outlet's claims of a group, each with its facts marked."""
    bare = [mark for mark in marks if not mark.look.startswith(("claim", "left-out"))]
    shown = [passage(article.text, claim.span, bare) for claim in claims]
    return element("div", "claims", *shown)


@lru_cache(maxsize=DRAWN)
def finding_card(view: View, finding: Finding) -> Markup:
    """A finding: what it is, why, and its two sides, A and B, each in its context."""
    sides = [_side(view, letter, finding, side) for letter, side in (("A", finding.left), ("B", finding.right))]
    return element("article", f"finding {finding.relation}", finding_head(finding), element("div", "two", *sides))


def finding_head(finding: Finding) -> Markup:
    """Relation, kind, severity and the reason in words."""
    facets = element(
        "p",
        "facets",
        relation_label(finding.relation),
        element("span", "kind", finding.kind),
        element("span", f"severity {finding.severity}", f"{finding.severity} severity"),
        element("span", "confidence", f"confidence {finding.confidence:.0%}"),
    )
    return element("div", "finding-head", facets, element("p", "reason", words(finding.reason)))


def finding_line(finding: Finding, href: str) -> Markup:
    """A finding on one line: relation, kind, both values, reason; it leads to where it is decided."""
    values = [words(str(side.value)) for side in (finding.left, finding.right) if side and side.value]
    return element(
        "li",
        "",
        relation_label(finding.relation),
        link(href, "kind", finding.kind, title="Where this finding is decided"),
        element("span", "values", Markup(" · ").join(dict.fromkeys(values))),
        element("span", "reason", words(finding.reason)),
    )


def relation_label(relation: Relation) -> Markup:
    """A relation by its sign and its word."""
    return element("span", f"relation {relation}", f"{SIGNS[relation]} {relation}", title=MEANINGS[relation])


@lru_cache(maxsize=1)
def legend() -> Markup:
    """What the marks in a text mean."""
    entries = [
        element("li", "", element("mark", f"fact {each}", "words"), f" {SIGNS[each]} {each}: {MEANINGS[each]}")
        for each in Relation
        if each is not Relation.OMISSION
    ]
    return element(
        "ul",
        "legend",
        *entries,
        element("li", "", element("mark", "fact", "words"), " a fact that nothing is held against"),
        element("li", "", element("span", "label before claim", "1"), " claims of one group carry one number"),
        element("li", "", element("del", "left-out", "words"), " left out, with the reason before it"),
    )


def value_words(view: View, side: Side) -> str:
    """What a side says: its value, or where it has none of its own its words in the text."""
    if side.value is not None:
        return str(side.value)
    return f"“{side.span.of(view.comparison.article_of(side.claim_id).text)}”"


def _side(view: View, letter: str, finding: Finding, side: Side | None) -> Markup:
    if side is None:
        return element("div", "side", element("p", "none", "The other side does not have it."))
    claim = view.comparison.claim_by_id[side.claim_id]
    article = view.comparison.article_of(side.claim_id)
    marks = [Mark(claim.span, "claim chosen"), Mark(side.span, f"fact {finding.relation}", title=finding.reason)]
    speaker = words(side.said_by) if side.said_by else "the outlet itself"
    return element(
        "div",
        "side",
        element("p", "outlet", element("span", "letter", letter), words(article.outlet)),
        element("p", "date", dated(article)),
        element("p", "value", words(value_words(view, side))),
        *(passage(article.text, span, marks) for span in context_of(article, [claim])),
        element("p", "speaker", "Said by ", speaker, Markup(". "), _elsewhere(view.comparison, side)),
    )


def _elsewhere(comparison: Comparison, side: Side) -> Markup:
    """Who else holds the value, and from how many independent origins."""
    outlets = dict.fromkeys(comparison.article_of(claim_id).outlet for claim_id in side.also)
    if not outlets:
        return Markup("")
    also = Markup(", ").join(words(outlet) for outlet in outlets)
    return Markup("Also {}; {}.").format(also, _count(side.origins, "independent origin", "independent origins"))


def _day(day: date) -> str:
    hour = day.strftime(", %H:%M") if isinstance(day, datetime) else ""
    return f"{day.day} {day:%B %Y}{hour}"


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def unmatched_claim(article: Article, claim: Claim) -> Markup:
    """A claim that nobody else reports, with its facts and its speaker."""
    facts = [Mark(fact.span, "fact", title=f"{fact.kind}: {fact.value}") for fact in claim.facts]
    speaker = element("p", "speaker", "Said by ", words(claim.said_by)) if claim.said_by else Markup("")
    return element("li", "", passage(article.text, claim.span, facts), speaker)
