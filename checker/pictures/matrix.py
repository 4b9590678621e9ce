"""Who says what, and who is silent: the outlets of a comparison against the facts that its findings are about."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from checker.model import Comparison, Finding, Relation, Side, Span
from checker.origins.bonds import joined


class Standing(StrEnum):
    """What an outlet has of a fact: a value, the claim without one, or nothing at all."""

    SAYS = "says"
    WITHOUT = "without"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Cell:
    """What one outlet says of one fact."""

    standing: Standing
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One fact: the findings about it, in their order, and a cell for each outlet."""

    findings: tuple[Finding, ...]
    claim: str
    cells: tuple[Cell, ...]

    @property
    def kind(self) -> str:
        return self.findings[0].kind

    @property
    def relation(self) -> Relation:
        """The gravest of its findings."""
        return min((each.relation for each in self.findings), key=lambda each: each.gravity)

    @property
    def holders(self) -> Mapping[str, tuple[int, ...]]:
        """Who says each value, by their numbers; first what most say, of equals what stands first."""
        held: dict[str, list[int]] = {}
        for number, cell in enumerate(self.cells):
            for value in cell.values:
                held.setdefault(value, []).append(number)
        return {value: tuple(numbers) for value, numbers in sorted(held.items(), key=lambda each: -len(each[1]))}

    def of_standing(self, standing: Standing) -> tuple[int, ...]:
        """The outlets that have this of it, by their numbers."""
        return tuple(number for number, cell in enumerate(self.cells) if cell.standing is standing)


def outlets_of(comparison: Comparison) -> tuple[str, ...]:
    """The outlets, each once, in the order of their articles."""
    return tuple(dict.fromkeys(article.outlet for article in comparison.articles))


def matrix(comparison: Comparison, findings: Sequence[Finding]) -> tuple[Line, ...]:
    """A line for each fact that outlets are compared in, in the order of its first finding.

    Findings of one group and kind that share a value are about one fact. An article against itself has no line.
    """
    outlets = outlets_of(comparison)
    return tuple(_line(comparison, each, outlets) for each in _by_fact(findings))


def to_draw(comparison: Comparison) -> tuple[Finding, ...]:
    """The findings that a matrix shows: what a reader must settle, behind it what agrees."""
    agreed = (finding for finding in comparison.findings if finding.relation is Relation.AGREE)
    return (*(finding for finding in comparison.findings if finding.needs_review), *agreed)


def most_silent_first(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines that fewest outlets report first."""
    return tuple(sorted(lines, key=lambda line: -len(line.of_standing(Standing.SILENT))))


def most_told_first(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines that most outlets give a value for first."""
    return tuple(sorted(lines, key=lambda line: -len(line.of_standing(Standing.SAYS))))


def _by_fact(findings: Sequence[Finding]) -> Iterator[tuple[Finding, ...]]:
    """The findings that are about one fact: those that chains of common values connect."""
    grouped = [finding for finding in findings if finding.group_id is not None]
    first: dict[tuple[str | None, str, str, Span], int] = {}
    pairs = [
        (first.setdefault((finding.group_id, finding.kind, side.claim_id, side.span), number), number)
        for number, finding in enumerate(grouped)
        for side in _sides(finding)
    ]
    for part in joined(len(grouped), pairs):
        yield tuple(grouped[number] for number in part)


def _line(comparison: Comparison, findings: tuple[Finding, ...], outlets: Sequence[str]) -> Line:
    group = comparison.group_by_id[findings[0].group_id or ""]
    said, reporting = _said(comparison, findings), comparison.outlets_of(group)
    cells = tuple(_cell(said.get(outlet, ()), is_reporting=outlet in reporting) for outlet in outlets)
    return Line(findings, _claim_words(comparison, _sides(findings[0])[0].claim_id), cells)


def _cell(values: tuple[str, ...], *, is_reporting: bool) -> Cell:
    if values:
        return Cell(Standing.SAYS, values)
    return Cell(Standing.WITHOUT if is_reporting else Standing.SILENT)


def _said(comparison: Comparison, findings: Sequence[Finding]) -> Mapping[str, tuple[str, ...]]:
    """The values by outlet, each once."""
    said: dict[str, dict[str, None]] = {}
    for finding in findings:
        for side in _sides(finding):
            value = _value(comparison, side)
            for claim_id in (side.claim_id, *side.also):
                said.setdefault(comparison.article_of(claim_id).outlet, {})[value] = None
    return {outlet: tuple(values) for outlet, values in said.items()}


def _value(comparison: Comparison, side: Side) -> str:
    """A side's value, or where it has none the words that it is about."""
    if side.value is not None:
        return str(side.value)
    return f"“{side.span.of(comparison.article_of(side.claim_id).text)}”"


def _claim_words(comparison: Comparison, claim_id: str) -> str:
    return " ".join(comparison.claim_by_id[claim_id].span.of(comparison.article_of(claim_id).text).split())


def _sides(finding: Finding) -> tuple[Side, ...]:
    return tuple(side for side in (finding.left, finding.right) if side)
