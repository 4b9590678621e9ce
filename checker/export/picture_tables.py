"""What the pictures draw, as tables for a spreadsheet: a row for each line of a picture, a column for each outlet."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from checker.export.csv_table import table_bytes
from checker.export.rows import Cell
from checker.model import Comparison
from checker.origins import tell
from checker.origins.bonds import Origin
from checker.pictures.coverage import Coverage
from checker.pictures.matrix import Cell as Said
from checker.pictures.matrix import Line, Standing, outlets_of
from checker.pictures.speakers import Speaker
from checker.pictures.timeline import Given

STANDINGS = {Standing.WITHOUT: "not given", Standing.SILENT: "silent"}


@dataclass(frozen=True, slots=True)
class Table:
    """Named columns, and rows that have a cell for each."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]

    @property
    def csv(self) -> bytes:
        """The table as CSV, safe to open in a spreadsheet."""
        return table_bytes(self.columns, self.rows)


def matrix_table(comparison: Comparison, lines: Sequence[Line]) -> Table:
    """A fact a row, with what each outlet says of it."""
    columns = ("fact", "kind", "relation", "claim", *outlets_of(comparison), "findings")
    rows = (
        (
            number,
            line.kind,
            line.relation.value,
            line.claim,
            *(_said(cell) for cell in line.cells),
            " ".join(finding.id for finding in line.findings),
        )
        for number, line in enumerate(lines, start=1)
    )
    return Table(columns, tuple(rows))


def dates_table(given: Iterable[Given]) -> Table:
    """A date of an outlet a row. `from` and `to` are ISO 8601, `to` the moment at which it is over."""
    columns = ("outlet", "date", "from", "to", "said_as", "times", "relation", "reasons", "findings")
    rows = (
        (
            each.outlet,
            str(each.when) if each.when else "",
            each.when.first.isoformat() if each.when else "",
            each.when.last.isoformat() if each.when else "",
            "; ".join(each.values),
            len(each.mentions),
            each.relation.value if each.relation else "",
            " ".join(finding.reason for finding in each.findings),
            " ".join(finding.id for finding in each.findings),
        )
        for each in given
    )
    return Table(columns, tuple(rows))


def speakers_table(comparison: Comparison, speakers: Iterable[Speaker]) -> Table:
    """A speaker a row, with how many claims each outlet has from him."""
    columns = ("speaker", "also_called", "named", "outlets", "claims", *outlets_of(comparison))
    rows = (
        (
            each.name,
            "; ".join(each.names[1:]),
            "no" if each.anybody else "yes",
            each.outlets,
            each.total,
            *map(len, each.claims),
        )
        for each in speakers
    )
    return Table(columns, tuple(rows))


def origins_table(origins: Iterable[Origin]) -> Table:
    """An outlet a row, with the origin that it shares and why."""
    rows = (
        (number, outlet, len(origin.outlets), tell(origin))
        for number, origin in enumerate(origins, start=1)
        for outlet in origin.outlets
    )
    return Table(("origin", "outlet", "outlets_of_origin", "why"), tuple(rows))


def coverage_table(rows: Sequence[Coverage], names: Sequence[str]) -> Table:
    """An article a row, with how many of its claims each other article has; `names` are the articles', each once."""
    columns = ("article", "title", "claims", "carried_by_others", "only_here", "share_carried", "left_out", *names)
    found = (
        (
            name,
            row.article.title,
            row.claims,
            row.carried,
            row.alone,
            _rounded(row.share(row.carried)),
            _rounded(row.left_out),
            *row.shared,
        )
        for row, name in zip(rows, names, strict=True)
    )
    return Table(columns, tuple(found))


def _said(cell: Said) -> str:
    return "; ".join(cell.values) if cell.values else STANDINGS[cell.standing]


def _rounded(share: float | None) -> float | None:
    return None if share is None else round(share, 4)
