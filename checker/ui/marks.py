"""What is marked where: from a comparison to the marks of each article's text. Nothing here knows HTML."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.export.relations import SIGNS
from checker.model import Article, Claim, Fact, Finding, Span
from checker.ui.view import View


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a text that is shown as something: `look` names it for the style sheet, `before` and `after`
    are the labels at its ends, `title` what a pointer over it says."""

    span: Span
    look: str
    before: str = ""
    after: str = ""
    title: str = ""
    claim: str = ""  # whose label leads to it


def article_marks(
    view: View, article: Article, *, group_id: str | None = None, finding_id: str | None = None
) -> tuple[Mark, ...]:
    """Everything that is marked in an article; the opened group and finding stand out."""
    return (
        *(Mark(part.span, "left-out", before=part.reason) for part in article.left_out),
        *_claim_marks(view, article, group_id),
        *_fact_marks(view, article, finding_id),
    )


def context_of(article: Article, claims: Sequence[Claim]) -> tuple[Span, ...]:
    """The paragraphs that claims stand in, and those beside them that are of the story; neighbours are joined."""
    paragraphs = _paragraphs(article.text)
    held = {n for n, span in enumerate(paragraphs) if any(span.overlaps(claim.span) for claim in claims)}
    beside = {n + step for n in held for step in (-1, 1) if 0 <= n + step < len(paragraphs)}
    runs: list[tuple[int, int]] = []
    for n in sorted(held | {n for n in beside if not _is_left_out(article, paragraphs[n])}):
        if runs and runs[-1][1] == n - 1:
            runs[-1] = runs[-1][0], n
        else:
            runs.append((n, n))
    return tuple(Span(paragraphs[first].start, paragraphs[last].end) for first, last in runs)


def _paragraphs(text: str) -> tuple[Span, ...]:
    return tuple(Span(*found.span()) for found in re.finditer(r"\S[^\n]*", text))


def _is_left_out(article: Article, span: Span) -> bool:
    return any(part.span.overlaps(span) for part in article.left_out)


def _claim_marks(view: View, article: Article, group_id: str | None) -> Iterator[Mark]:
    for claim in view.claims_by_article[article.id]:
        group = view.comparison.group_of_claim.get(claim.id)
        if group is None:
            continue
        number = view.number_of[group.id]
        outlets = " · ".join(view.comparison.outlets_of(group))
        look = "claim chosen" if group.id == group_id else "claim"
        yield Mark(claim.span, look, before=str(number), title=f"Group {number}: {outlets}", claim=claim.id)


def _fact_marks(view: View, article: Article, finding_id: str | None) -> Iterator[Mark]:
    """The facts of an article, each once under the gravest of its findings, or as one that nothing is held against."""
    claims = view.claims_by_article[article.id]
    places = {(claim.id, fact.span, fact.kind) for claim in claims for fact in claim.facts}
    for claim in claims:
        for fact in claim.facts:
            yield _fact_mark(fact, view.findings_by_place.get((claim.id, fact.span, fact.kind), ()), finding_id)
    own = {claim.id for claim in claims}
    for (claim_id, span, kind), findings in view.findings_by_place.items():
        if claim_id in own and (claim_id, span, kind) not in places:
            yield _finding_mark(span, findings, finding_id)


def _fact_mark(fact: Fact, findings: Sequence[Finding], finding_id: str | None) -> Mark:
    if not findings:
        return Mark(fact.span, "fact", title=f"{fact.kind}: {fact.value}")
    return _finding_mark(fact.span, findings, finding_id)


def _finding_mark(span: Span, findings: Sequence[Finding], finding_id: str | None) -> Mark:
    opened = next((each for each in findings if each.id == finding_id), None)
    finding = opened or min(findings, key=lambda each: each.relation.gravity)
    look = f"fact {finding.relation}" + (" opened" if opened else "")
    label = f"{finding.kind} {SIGNS[finding.relation]}"
    return Mark(span, look, after=label, title=f"{finding.kind}, {finding.relation}: {finding.reason}")
