"""A checked draft as rows: each of its claims beside what the articles say of it, as HTML."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from markupsafe import Markup

from checker.drafting import Backing, CheckedClaim, Difference, DraftReport, Standing
from checker.export.draft_words import STANDING_SIGNS, STANDINGS, hedged_words, missing, supporting, told_by
from checker.export.relations import SIGNS
from checker.export.summary import plural
from checker.model import ClaimKind, LeftOut, Span
from checker.ui.address import Address
from checker.ui.cards import relation_label
from checker.ui.marks import Mark
from checker.ui.navigation import Place
from checker.ui.render import element, link, passage, words
from checker.ui.tables import listed

SHOWN: Final = 2  # passages that support a claim; the others are a click away
LOOKS: Final[Mapping[Standing, str]] = {
    Standing.CONTRADICTED: "conflict",
    Standing.BOTH: "disputed",
    Standing.UNREPORTED: "omission",
    Standing.PARTLY: "compatible",
    Standing.SUPPORTED: "agree",
}


def in_order(report: DraftReport) -> tuple[CheckedClaim | LeftOut, ...]:
    """The claims of the draft and what was left out of it, in the order of its text."""
    return tuple(sorted((*report.claims, *report.draft.left_out), key=_span))


def draft_rows(report: DraftReport, parts: Iterable[CheckedClaim | LeftOut], known: Address) -> Markup:
    """A row for each part; passages lead to their place in the story that is open at `known`."""
    number_of = {checked.claim.id: number for number, checked in enumerate(report.claims, start=1)}
    rows = [
        _left_out(report, part)
        if isinstance(part, LeftOut)
        else _Row(report, part, known).html(number_of[part.claim.id])
        for part in parts
    ]
    return element("div", "draft", *rows)


def standing_label(standing: Standing) -> Markup:
    """What becomes of a claim, by its sign and its word."""
    return element("span", f"relation {LOOKS[standing]}", f"{STANDING_SIGNS[standing]} {STANDINGS[standing]}")


def _span(part: CheckedClaim | LeftOut) -> Span:
    return part.span if isinstance(part, LeftOut) else part.claim.span


def _left_out(report: DraftReport, part: LeftOut) -> Markup:
    text = passage(report.draft.text, part.span, [Mark(part.span, "left-out")])
    return element("section", "row two", text, element("p", "none", "Not checked: ", words(part.reason)))


class _Row:
    """One claim of the draft, on the left; on the right who supports it and who contradicts it, in their words."""

    def __init__(self, report: DraftReport, checked: CheckedClaim, known: Address) -> None:
        self._report, self._checked, self._known = report, checked, known

    def html(self, number: int) -> Markup:
        checked = self._checked
        kind = " · headline" if checked.claim.kind is ClaimKind.HEADLINE else ""
        head = element(
            "p",
            "row-head",
            element("span", "label before claim", str(number)),
            standing_label(checked.standing),
            element("span", "kind", f"{_by(checked.support)}{kind}"),
        )
        own = passage(self._report.draft.text, checked.claim.span, tuple(self._marks()))
        against = map(self._difference, checked.contradictions)
        said = element("div", "said-of-it", *against, *self._gaps(), *self._support(), *self._remarks())
        return element("section", "row two", element("div", "", head, own), said, id=f"draft-{number}")

    def _marks(self) -> Iterator[Mark]:
        """The words that are contradicted, and those that no source gives."""
        for each in self._checked.contradictions:
            found = each.finding
            label = f"{found.kind} {SIGNS[found.relation]}"
            yield Mark(each.own.span, f"fact {found.relation}", after=label, title=found.reason)
        for fact in missing(self._checked):
            yield Mark(told_by(fact), "fact omission", after=f"{fact.kind} ∅", title="given by no source")

    def _difference(self, difference: Difference) -> Markup:
        finding = difference.finding
        head = element("p", "facets", relation_label(finding.relation), element("span", "kind", finding.kind))
        return element(
            "div",
            "side",
            head,
            element("p", "reason", words(finding.reason)),
            element("p", "speaker", *_backed("Said", difference.against)),
            self._passage(difference.other.claim_id, Mark(difference.other.span, f"fact {finding.relation}")),
        )

    def _gaps(self) -> Iterator[Markup]:
        checked = self._checked
        if facts := missing(checked):
            told = [Markup("{} ({})").format(words(told_by(f).of(self._report.draft.text)), f.kind) for f in facts]
            yield element("p", "gap", element("b", "", "Given by no source: "), Markup(", ").join(told))
        if checked.is_hedged:
            yield element("p", "gap", element("b", "", "A hedge is dropped: "), words(hedged_words(checked)))
        if checked.standing is Standing.UNREPORTED:
            yield element("p", "none", "No article reports this.")

    def _support(self) -> Iterator[Markup]:
        found = supporting(self._report, self._checked)
        if not found:
            return
        shown = [
            self._passage(each.claim_id, *([Mark(each.hedge.span, "fact unclear")] if each.hedge else []))
            for each in found
        ]
        yield element("p", "speaker", *_backed("Supported", self._checked.support))
        yield from shown[:SHOWN]
        if rest := shown[SHOWN:]:
            yield _folded(plural(len(rest), "more passage"), rest)

    def _remarks(self) -> Iterator[Markup]:
        if remarks := self._checked.remarks:
            title = f"{plural(len(remarks), 'difference')} that contradict{'s' if len(remarks) == 1 else ''} nothing"
            yield _folded(title, map(self._difference, remarks))

    def _passage(self, claim_id: str, *marks: Mark) -> Markup:
        """What a source says, under its name and whom it cites."""
        claim = self._report.comparison.claim_by_id[claim_id]
        article = self._report.comparison.article_of(claim_id)
        speaker = Markup(", citing {}").format(words(claim.said_by)) if claim.said_by else ""
        opening = link(Place.SIDE_BY_SIDE.link(self._known.at_claim(claim_id)), "opens", "in its article")
        head = element("p", "outlet", words(article.outlet), speaker, " ", opening)
        return element("div", "cited", head, passage(article.text, claim.span, marks))


def _folded(title: str, parts: Iterable[Markup]) -> Markup:
    """Parts that a click shows."""
    return element("details", "", element("summary", "", title), *parts)


def _by(support: Backing) -> str:
    """By how many a claim is supported."""
    return f"by {plural(support.origins, 'independent origin')}" if support.claims else ""


def _backed(verb: str, backing: Backing) -> Sequence[Markup]:
    told = f"{verb} by {plural(backing.origins, 'independent origin')}: "
    return Markup("{}").format(told), listed(backing.outlets)
