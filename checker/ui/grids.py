"""The pictures as grids: which square stands where, with what sign in it. Numbers and words alone, no drawing.

A sign tells what a colour tells: nothing is said by colour alone.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from checker.export.relations import SIGNS
from checker.export.summary import plural
from checker.model import Article, Comparison
from checker.pictures.coverage import Coverage
from checker.pictures.matrix import Cell, Line, Standing, outlets_of
from checker.pictures.speakers import Speaker
from checker.pictures.timeline import Given, Timeline, When
from checker.ui.render import plain

FEW: Final = 5  # columns beside which there is room for a value's words
LONGEST: Final = 40  # characters of a label
LONGER: Final = 64  # of one that tells a fact
PAIR: Final = 2  # letters that a square has room for; of more it tells the first and how many follow
LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
STEPS: Final = 4  # of a share, from a little to nearly all
UNHELD: Final = "unheld"  # a date that nothing is held against
_DOT: Final = "•"


@dataclass(frozen=True, slots=True)
class Square:
    """What stands at a row and a column: a sign, how it looks, and what it says in words."""

    row: int
    column: int
    sign: str
    look: str
    words: str
    finding: str = ""


@dataclass(frozen=True, slots=True)
class Join:
    """A line from one square's place, by row and column, to another's."""

    start: tuple[int, int]
    end: tuple[int, int]
    look: str


@dataclass(frozen=True, slots=True)
class Grid:
    """Labelled rows and columns; a place without a square is blank."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    squares: tuple[Square, ...]
    joins: tuple[Join, ...] = ()

    @property
    def leads(self) -> bool:
        """Whether a square of it leads to a finding."""
        return any(square.finding for square in self.squares)


def matrix_grid(comparison: Comparison, lines: Sequence[tuple[int, Line]]) -> Grid:
    """Numbered facts by outlets. The value that most give is A, the next B; "–" is the claim without it, blank is
    silence."""
    outlets = outlets_of(comparison)
    rows = [f"{number} {SIGNS[line.relation]} {line.kind}: {line.claim}" for number, line in lines]
    squares = [
        _said(row, column, line, cell, is_wide=len(outlets) <= FEW)
        for row, (_, line) in enumerate(lines)
        for column, cell in enumerate(line.cells)
    ]
    return Grid(distinct(rows, LONGER), distinct(outlets), tuple(squares))


def letters(line: Line) -> dict[str, str]:
    """The letter of each value of a fact, that which most outlets give first; spellings of one share it."""
    return {
        value: LETTERS[min(rank, len(LETTERS) - 1)] for rank, spelled in enumerate(line.holders) for value in spelled
    }


def timeline_grid(comparison: Comparison, timeline: Timeline, moments: Sequence[When]) -> Grid:
    """Outlets by dates, in the order of time; a line joins two dates of one thing that differ."""
    outlets = outlets_of(comparison)
    row = {outlet: number for number, outlet in enumerate(outlets)}
    column = {moment: number for number, moment in enumerate(moments)}
    squares = [_dated(row[each.outlet], column[each.when], each) for each in timeline.given if each.when in column]
    joins = [
        Join((row[one], column[early]), (row[other], column[late]), each.finding.relation.value)
        for each in timeline.apart
        for (one, other), (early, late) in [(each.outlets, each.when)]
        if early in column and late in column
    ]
    return Grid(distinct(outlets), tuple(map(str, moments)), tuple(squares), tuple(joins))


def speakers_grid(comparison: Comparison, speakers: Sequence[Speaker], shared: Mapping[str, int]) -> Grid:
    """Speakers by outlets, with how many claims; `shared` is the number of the origin that an outlet has in common
    with others."""
    outlets = [
        f"{plain(outlet, 24)} · origin {shared[outlet]}" if outlet in shared else outlet
        for outlet in outlets_of(comparison)
    ]
    most = max((len(claims) for each in speakers for claims in each.claims), default=0)
    squares = [
        Square(row, column, str(len(claims)), step(len(claims) / most), plural(len(claims), "claim"))
        for row, each in enumerate(speakers)
        for column, claims in enumerate(each.claims)
        if claims
    ]
    return Grid(distinct([each.name for each in speakers]), distinct(outlets), tuple(squares))


def coverage_grid(rows: Sequence[Coverage]) -> Grid:
    """Articles by those that carry their claims, in per cent; the last column is how much anyone carries. What is
    none at all is blank."""
    names = article_names([row.article for row in rows])
    squares = [
        _share(number, column, row, count)
        for number, row in enumerate(rows)
        for column, count in enumerate((*row.shared, row.carried))
        if count and column != number
    ]
    squares += [Square(number, number, "–", "without", "itself") for number in range(len(rows))]
    return Grid(names, (*names, "anyone else"), tuple(squares))


def article_names(articles: Iterable[Article]) -> tuple[str, ...]:
    """A name for each article: its outlet's, numbered where the outlet has several."""
    return distinct([article.outlet for article in articles])


def distinct(names: Iterable[str], longest: int = LONGEST) -> tuple[str, ...]:
    """The names as labels: on one line, cut to a length, none twice."""
    seen: dict[str, int] = {}
    labels: list[str] = []
    for name in names:
        label = plain(name, longest)
        seen[label] = seen.get(label, 0) + 1
        labels.append(label if seen[label] == 1 else f"{label} ({seen[label]})")
    return tuple(labels)


def step(share: float) -> str:
    """The look of a share, above 0 and up to 1."""
    return f"share-{math.ceil(share * STEPS)}"


def _said(row: int, column: int, line: Line, cell: Cell, *, is_wide: bool) -> Square:
    finding = line.findings[0].id
    if cell.standing is Standing.SILENT:
        return Square(row, column, "", "silent", "silent: does not report it", finding)
    if cell.standing is Standing.WITHOUT:
        return Square(row, column, "–", "without", "reports it without this", finding)
    named = letters(line)
    signs = list(dict.fromkeys(named[value] for value in cell.values))
    words = plain("; ".join(cell.values), 200)
    rank = LETTERS.index(signs[0])
    letter = " ".join(signs) if len(signs) <= PAIR else f"{signs[0]}+{len(signs) - 1}"
    sign = f"{letter}  {words}" if is_wide else letter
    return Square(row, column, sign, f"value-{min(rank, 2) + 1}", words, finding)


def _dated(row: int, column: int, given: Given) -> Square:
    relation = given.relation
    said = plain("; ".join(given.values), 200)
    told = "nothing is held against it" if relation is None else relation.value
    finding = given.findings[0].id if given.findings else ""
    sign = _DOT if relation is None else SIGNS[relation]
    words = f"{said}: {told}, {plural(len(given.mentions), 'mention')}"
    return Square(row, column, sign, UNHELD if relation is None else relation.value, words, finding)


def _share(row: int, column: int, coverage: Coverage, count: int) -> Square:
    share = coverage.share(count) or 0.0
    words = f"{count} of its {plural(coverage.claims, 'claim')}"
    return Square(row, column, f"{share:.0%}".removesuffix("%"), step(share), words)
