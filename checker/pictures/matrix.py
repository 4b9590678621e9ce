"""Who says what, and who is silent: the outlets of a comparison against the facts that its findings are about."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

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


Spellings: TypeAlias = tuple[str, ...]
"""One value in all the ways that it is said."""


@dataclass(frozen=True, slots=True)
class Line:
    """One fact: the findings about it, in their order, and a cell for each outlet. `spellings` are the values that
    differ, as they come in the cells."""

    findings: tuple[Finding, ...]
    claim: str
    cells: tuple[Cell, ...]
    spellings: tuple[Spellings, ...]

    @property
    def kind(self) -> str:
        return self.findings[0].kind

    @property
    def relation(self) -> Relation:
        """The gravest of its findings."""
        return min((each.relation for each in self.findings), key=lambda each: each.gravity)

    @property
    def holders(self) -> Mapping[Spellings, tuple[int, ...]]:
        """Who says each value, by their numbers; first what most say, of equals what stands first."""
        held = {
            each: tuple(number for number, cell in enumerate(self.cells) if not set(each).isdisjoint(cell.values))
            for each in self.spellings
        }
        return dict(sorted(held.items(), key=lambda each: -len(each[1])))

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
    claim = _claim_words(comparison, _sides(findings[0])[0].claim_id)
    return Line(findings, claim, cells, _spellings(comparison, findings, cells))


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


def _spellings(comparison: Comparison, findings: Sequence[Finding], cells: Sequence[Cell]) -> tuple[Spellings, ...]:
    """The values, each with the others that it was found to agree with: "Lindeque" and "Pieter Lindeque".

    What agrees with two that differ stays apart from both. What is told at one place is one value, by whatever words.
    """
    values = list(dict.fromkeys(value for cell in cells for value in cell.values))
    pairs = [(values.index(left), values.index(right)) for left, right in _pairs(comparison, findings, agreeing=True)]
    differing = [{left, right} for left, right in _pairs(comparison, findings, agreeing=False)]
    found: list[Spellings] = []
    for part in joined(len(values), [*pairs, *_at_one_place(comparison, findings, values)]):
        spelled = tuple(values[number] for number in part)
        is_one = not any(pair.issubset(spelled) for pair in differing)
        found += [spelled] if is_one else [(value,) for value in spelled]
    return tuple(found)


def _pairs(comparison: Comparison, findings: Sequence[Finding], *, agreeing: bool) -> Iterator[tuple[str, str]]:
    """The two values of each finding that has two, which agree or don't."""
    for finding in findings:
        sides = _sides(finding)
        if len(sides) == 2 and (finding.relation is Relation.AGREE) == agreeing:
            left, right = (_value(comparison, side) for side in sides)
            if left != right:
                yield left, right


def _at_one_place(
    comparison: Comparison, findings: Sequence[Finding], values: Sequence[str]
) -> Iterator[tuple[int, int]]:
    """The values that are told of the same words of the same claim."""
    first: dict[tuple[str, Span], int] = {}
    for side in (side for finding in findings for side in _sides(finding)):
        number = values.index(_value(comparison, side))
        yield first.setdefault((side.claim_id, side.span), number), number


def _value(comparison: Comparison, side: Side) -> str:
    """A side's value, or where it has none the words that it is about."""
    if side.value is not None:
        return str(side.value)
    return f"“{side.span.of(comparison.article_of(side.claim_id).text)}”"


def _claim_words(comparison: Comparison, claim_id: str) -> str:
    return " ".join(comparison.claim_by_id[claim_id].span.of(comparison.article_of(claim_id).text).split())


def _sides(finding: Finding) -> tuple[Side, ...]:
    return tuple(side for side in (finding.left, finding.right) if side)
