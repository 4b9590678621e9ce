"""Findings as the rows of the discrepancy table: typed, in the order and with the names of its columns."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Final, TypeAlias

from checker.export.decisions import NO_REVIEWS, Decision, Reviews, decision_of, told
from checker.export.passages import context_of
from checker.model import ClaimKind, Comparison, Finding, Side

Cell: TypeAlias = "str | int | float | None"

PARTS: Final[Mapping[ClaimKind, str]] = {
    ClaimKind.HEADLINE: "headline",
    ClaimKind.SENTENCE: "body",
    ClaimKind.CLAUSE: "body",
    ClaimKind.CAPTION: "caption",
    ClaimKind.QUOTATION: "quote",
}


@dataclass(frozen=True, slots=True)
class Passage:
    """One side of a row. The fields are the columns that end in `_a` and `_b`; a side that is missing is empty."""

    outlet: str = ""
    title: str = ""
    published: str = ""  # ISO 8601, as is `updated`
    updated: str = ""
    url: str = ""
    part: str = ""  # headline, body, caption or quote
    claim: str = ""
    context: str = ""  # the paragraph around the claim, or of a long one the nearest words
    span: str = ""  # of the value in the article's text, as "start..end"
    value: str = ""
    said_by: str = ""
    origins: int | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One finding, its fields in the order of the columns; `a`, `b` and `decision` stand for several columns each."""

    finding_id: str
    group_id: str
    story: str
    kind: str
    relation: str
    severity: str
    confidence: float
    reason: str
    a: Passage
    b: Passage
    decision: Decision
    checker_version: str
    models: str

    def cells(self) -> tuple[Cell, ...]:
        """The values of all columns, in the order of `COLUMNS`."""
        cells: list[Cell] = []
        for each in fields(self):
            value = getattr(self, each.name)
            nested = isinstance(value, Passage | Decision)
            cells.extend(getattr(value, part.name) for part in fields(value)) if nested else cells.append(value)
        return tuple(cells)


def _columns() -> tuple[str, ...]:
    sides = {side: [f"{each.name}_{side}" for each in fields(Passage)] for side in ("a", "b")}
    nested = {**sides, "decision": [each.name for each in fields(Decision)]}
    return tuple(column for each in fields(Row) for column in nested.get(each.name, [each.name]))


COLUMNS: Final = _columns()


def rows_of(
    comparison: Comparison, reviews: Reviews = NO_REVIEWS, *, story: str = "", everything: bool = False
) -> tuple[Row, ...]:
    """A row for each finding, in the order of the findings, the most urgent first.

    Left out, unless `everything` is asked for: what agrees, and what is compatible or an omission of severity low.
    `story` is the name of the story; without one it is that of the comparison.
    """
    name = story or comparison.name
    wanted = [each for each in comparison.findings if everything or each.needs_review]
    return tuple(_row(comparison, finding, name, decision_of(told(reviews, finding.id))) for finding in wanted)


def _row(comparison: Comparison, finding: Finding, story: str, decision: Decision) -> Row:
    return Row(
        finding_id=finding.id,
        group_id=finding.group_id or "",
        story=story,
        kind=finding.kind,
        relation=finding.relation.value,
        severity=finding.severity.value,
        confidence=round(float(finding.confidence), 4),
        reason=finding.reason,
        a=_passage(comparison, finding.left),
        b=_passage(comparison, finding.right),
        decision=decision,
        checker_version=comparison.version,
        models="; ".join(f"{part}: {name}" for part, name in sorted(comparison.models.items())),
    )


def _passage(comparison: Comparison, side: Side | None) -> Passage:
    if side is None:
        return Passage()
    claim = comparison.claim_by_id[side.claim_id]
    article = comparison.article_by_id[claim.article_id]
    return Passage(
        outlet=article.outlet,
        title=article.title,
        published=_iso(article.published),
        updated=_iso(article.updated),
        url=article.url,
        part=PARTS[claim.kind],
        claim=claim.span.of(article.text),
        context=context_of(article, claim).of(article.text),
        span=f"{side.span.start}..{side.span.end}",  # with "-" or ":" a spreadsheet reads a date or an hour
        value="" if side.value is None else str(side.value),
        said_by=side.said_by,
        origins=side.origins,
    )


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
