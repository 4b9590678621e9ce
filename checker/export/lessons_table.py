"""What the reviews teach, as a table for a spreadsheet: a row for all, for each kind and for each rule."""

from collections.abc import Iterator

from checker.export.picture_tables import Table
from checker.export.rows import Cell
from checker.review.lessons import Lessons, Tally

COLUMNS = (
    "of",
    "name",
    "final",
    "confirmed",
    "harmless",
    "extraction_errors",
    "alignment_errors",
    "unresolved",
    "precision",
    "median_hours",
    "suggested_confidence",
    "second_verdicts",
    "agreed",
    "kappa",
)


def lessons_table(lessons: Lessons) -> Table:
    """The tallies; of all also how far second reviewers agree, of a kind the threshold to try."""
    return Table(COLUMNS, tuple(_rows(lessons)))


def _rows(lessons: Lessons) -> Iterator[tuple[Cell, ...]]:
    agreement = lessons.agreement
    kappa = None if agreement.kappa is None else round(agreement.kappa, 4)
    yield (*_tally("all", "", lessons.overall), None, agreement.pairs, agreement.agreed, kappa)
    for kind, tally in lessons.kinds.items():
        suggested = lessons.suggestions.get(kind)
        threshold = round(suggested.threshold, 4) if suggested else None
        yield (*_tally("kind", kind, tally), threshold, None, None, None)
    for rule, tally in lessons.rules.items():
        yield (*_tally("rule", rule, tally), None, None, None, None)


def _tally(of: str, name: str, tally: Tally) -> tuple[Cell, ...]:
    precision = None if tally.precision is None else round(tally.precision, 4)
    hours = round(tally.median_time.total_seconds() / 3600, 2) if tally.final else None
    counts = (tally.final, tally.confirmed, tally.harmless)
    errors = (tally.extraction_errors, tally.alignment_errors, tally.unresolved)
    return of, name, *counts, *errors, precision, hours
