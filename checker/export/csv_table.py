"""The discrepancy table as CSV (RFC 4180), safe to open in a spreadsheet.

A cell that a spreadsheet would run is text with a leading apostrophe, as OWASP's *CSV Injection* has it. A number is
none: "-5" is read as what it says (a "+" would be lost, as in a telephone's number, and is kept so).
"""

import csv
import io
import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from checker.export.rows import COLUMNS, Cell, Row

_FORMULA_STARTS: Final = frozenset("=+-@")
_SPLITTING_STARTS: Final = ("\t", "\r", "\n")
_NEGATIVE: Final = re.compile(r"-(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?", re.ASCII)
_KEPT_CONTROLS: Final = frozenset("\t\n")
_CELL_LIMIT: Final = 32_767  # characters, Excel's; what is longer spills into the next rows


def csv_bytes(rows: Iterable[Row]) -> bytes:
    """The discrepancy table under its header."""
    return table_bytes(COLUMNS, (row.cells() for row in rows))


def table_bytes(columns: Iterable[str], rows: Iterable[Iterable[Cell]]) -> bytes:
    """Any table: UTF-8 with BOM, so that Excel reads it as such, and CRLF line ends. The header is defused too."""
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow([defused(column) for column in columns])
    writer.writerows([_cell(value) for value in row] for row in rows)
    return table.getvalue().encode("utf-8-sig", errors="replace")


def _cell(value: Cell) -> str | int | float:
    """A number as it is, a text without what is no text, defused."""
    if value is None:
        return ""
    return defused(value) if isinstance(value, str) else value


def defused(text: str) -> str:
    """The text as a cell that no spreadsheet runs, alters or spills."""
    clean = "".join(character for character in _with_line_feeds(text) if _is_kept(character))
    cell = f"'{clean}" if _would_run(clean) else clean
    return cell if len(cell) <= _CELL_LIMIT else cell[: _CELL_LIMIT - 1] + "…"


def _would_run(text: str) -> bool:
    """Whether the text starts a formula, also behind what can't be seen, also in full-width characters."""
    if text.startswith(_SPLITTING_STARTS):
        return True
    if _NEGATIVE.fullmatch(text):
        return False
    first = next((each for each in text if not _is_invisible(each)), "")
    return unicodedata.normalize("NFKC", first)[:1] in _FORMULA_STARTS


def _is_invisible(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) in ("Cc", "Cf", "Zs", "Zl", "Zp")


def _with_line_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _is_kept(character: str) -> bool:
    return unicodedata.category(character) != "Cc" or character in _KEPT_CONTROLS
