"""What is marked where: from a comparison to the marks of each article's text. Nothing here knows HTML."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

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


@dataclass(frozen=True, slots=True)
class Focus:
    """What stands out, and what is marked at all: the group and the finding that are open; the groups and the findings
    that are wanted (by id; None: all); and whether every fact has its kind beside it, or only what needs a review."""

    group: str = ""
    finding: str = ""
    groups: frozenset[str] | None = None
    findings: frozenset[str] | None = None
    kinds: tuple[str, ...] = ()  # of the facts; none are all
    every_fact: bool = False


EVERYTHING: Final = Focus()


def article_marks(view: View, article: Article, focus: Focus = EVERYTHING) -> tuple[Mark, ...]:
    """Everything that is marked in an article; what is open stands out."""
    return (
        *(Mark(part.span, "left-out", before=part.reason) for part in article.left_out),
        *_claim_marks(view, article, focus),
        *_fact_marks(view, article, focus),
    )


def context_of(article: Article, claims: Sequence[Claim]) -> tuple[Span, ...]:
    """The paragraphs that claims stand in, and those beside them that are of the story; neighbours are joined."""
    lines = paragraphs(article.text)
    held = {n for n, span in enumerate(lines) if any(span.overlaps(claim.span) for claim in claims)}
    beside = {n + step for n in held for step in (-1, 1) if 0 <= n + step < len(lines)}
    runs: list[tuple[int, int]] = []
    for n in sorted(held | {n for n in beside if not _is_left_out(article, lines[n])}):
        if runs and runs[-1][1] == n - 1:
            runs[-1] = runs[-1][0], n
        else:
            runs.append((n, n))
    return tuple(Span(lines[first].start, lines[last].end) for first, last in runs)


def paragraphs(text: str) -> tuple[Span, ...]:
    """The lines of a text that say anything."""
    return tuple(Span(*found.span()) for found in re.finditer(r"\S[^\n]*", text))


def stripped(text: str, span: Span) -> Span:
    """The span without the space at its ends."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))


def _is_left_out(article: Article, span: Span) -> bool:
    return any(part.span.overlaps(span) for part in article.left_out)


def _claim_marks(view: View, article: Article, focus: Focus) -> Iterator[Mark]:
    for claim in view.claims_by_article[article.id]:
        group = view.comparison.group_of_claim.get(claim.id)
        if group is None or not (focus.groups is None or group.id in focus.groups or group.id == focus.group):
            continue
        number = view.number_of[group.id]
        outlets = " · ".join(view.comparison.outlets_of(group))
        look = "claim chosen" if group.id == focus.group else "claim"
        yield Mark(claim.span, look, before=str(number), title=f"Group {number}: {outlets}", claim=claim.id)


def _fact_marks(view: View, article: Article, focus: Focus) -> Iterator[Mark]:
    """The facts of an article, each once under the gravest of its findings, or as one that nothing is held against."""
    claims = view.claims_by_article[article.id]
    places = {(claim.id, fact.span, fact.kind) for claim in claims for fact in claim.facts}
    for claim in claims:
        for fact in claim.facts:
            found = view.findings_by_place.get((claim.id, fact.span, fact.kind), ())
            if not focus.kinds or fact.kind in focus.kinds:
                yield _fact_mark(fact, _wanted(found, focus), focus)
    own = {claim.id for claim in claims}
    for (claim_id, span, kind), findings in view.findings_by_place.items():
        if claim_id in own and (claim_id, span, kind) not in places and (found := _wanted(findings, focus)):
            yield _finding_mark(span, found, focus)


def _wanted(findings: Sequence[Finding], focus: Focus) -> Sequence[Finding]:
    if focus.findings is None:
        return findings
    return [each for each in findings if each.id in focus.findings or each.id == focus.finding]


def _fact_mark(fact: Fact, findings: Sequence[Finding], focus: Focus) -> Mark:
    if not findings:
        label = fact.kind if focus.every_fact else ""
        return Mark(fact.span, "fact", after=label, title=f"{fact.kind}: {fact.value}")
    return _finding_mark(fact.span, findings, focus)


def _finding_mark(span: Span, findings: Sequence[Finding], focus: Focus) -> Mark:
    opened = next((each for each in findings if each.id == focus.finding), None)
    finding = opened or min(findings, key=lambda each: each.relation.gravity)
    look = f"fact {finding.relation}" + (" opened" if opened else "")
    is_told = focus.every_fact or opened or finding.needs_review
    label = f"{finding.kind} {SIGNS[finding.relation]}" if is_told else ""
    return Mark(span, look, after=label, title=f"{finding.kind}, {finding.relation}: {finding.reason}")
