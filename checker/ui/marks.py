"""What is marked where: from a comparison to the marks of each article's text. Nothing here knows HTML."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from checker.export.relations import SIGNS
from checker.model import Article, Claim, Comparison, Fact, Finding, Group, Side, Span


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a text that is shown as something: `look` names it for the style sheet, `before` and `after`
    are the labels at its ends, `title` what a pointer over it says."""

    span: Span
    look: str
    before: str = ""
    after: str = ""
    title: str = ""


def in_text_order(comparison: Comparison) -> tuple[Group, ...]:
    """The groups as a reader meets them: by their first claim."""
    order = {article.id: number for number, article in enumerate(comparison.articles)}

    def place(group: Group) -> tuple[int, Span]:
        claims = [comparison.claim_by_id[claim_id] for claim_id in group.claims]
        return min((order[claim.article_id], claim.span) for claim in claims)

    return tuple(sorted(comparison.groups, key=place))


def numbers(comparison: Comparison) -> Mapping[str, int]:
    """The number that each group (by id) carries on every page, from 1."""
    return {group.id: number for number, group in enumerate(in_text_order(comparison), start=1)}


def claims_of(comparison: Comparison, group: Group, article: Article) -> tuple[Claim, ...]:
    """A group's claims in one article, in the order of its text."""
    claims = [comparison.claim_by_id[claim_id] for claim_id in group.claims]
    return tuple(sorted((c for c in claims if c.article_id == article.id), key=lambda claim: claim.span))


def article_marks(
    comparison: Comparison, article: Article, *, group_id: str | None = None, finding_id: str | None = None
) -> tuple[Mark, ...]:
    """Everything that is marked in an article; the opened group and finding stand out."""
    return (
        *(Mark(part.span, "left-out", before=part.reason) for part in article.left_out),
        *_claim_marks(comparison, article, group_id),
        *_fact_marks(comparison, article, finding_id),
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


def _claim_marks(comparison: Comparison, article: Article, group_id: str | None) -> Iterator[Mark]:
    known = numbers(comparison)
    for claim in comparison.claims:
        group = comparison.group_of_claim.get(claim.id)
        if claim.article_id != article.id or group is None:
            continue
        outlets = " · ".join(comparison.outlets_of(group))
        look = "claim chosen" if group.id == group_id else "claim"
        yield Mark(claim.span, look, before=str(known[group.id]), title=f"Group {known[group.id]}: {outlets}")


def _fact_marks(comparison: Comparison, article: Article, finding_id: str | None) -> Iterator[Mark]:
    """The facts of an article, each once under the gravest of its findings, or as one that nothing is held against."""
    found = _findings_by_place(comparison)
    places = {(claim.id, fact.span, fact.kind) for claim in comparison.claims for fact in claim.facts}
    for claim in comparison.claims:
        if claim.article_id != article.id:
            continue
        for fact in claim.facts:
            yield _fact_mark(fact, found.get((claim.id, fact.span, fact.kind), ()), finding_id)
    for (claim_id, span, kind), findings in found.items():
        if (claim_id, span, kind) not in places and comparison.article_of(claim_id).id == article.id:
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


def _findings_by_place(comparison: Comparison) -> Mapping[tuple[str, Span, str], Sequence[Finding]]:
    """The findings at each fact's place (claim, span, kind), where else the same value is said included."""
    found: dict[tuple[str, Span, str], list[Finding]] = {}
    for finding in comparison.findings:
        for side in (finding.left, finding.right):
            for claim_id, span in _places(comparison, finding, side):
                found.setdefault((claim_id, span, finding.kind), []).append(finding)
    return found


def _places(comparison: Comparison, finding: Finding, side: Side | None) -> Iterator[tuple[str, Span]]:
    if side is None:
        return
    yield side.claim_id, side.span
    for claim_id in side.also:
        for fact in comparison.claim_by_id[claim_id].facts:
            if fact.kind == finding.kind and fact.value == side.value:
                yield claim_id, fact.span
