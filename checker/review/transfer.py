"""All that a database holds as lines of JSON, and back: the same rows, the same chain, the same head.

The first line tells the head of the log, each other line is a row. What a first reviewer has said and no second one has
answered is sealed, for others than who said it: packed out of sight, so that nobody reads it by chance, and no secret.
"""

import json
import zlib
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, islice
from typing import Any, Final, NoReturn, TypeAlias

from sqlalchemy import Column, Connection, Double, Integer, Table, Text, exists, select

from checker.errors import DatabaseError, UnreadableSource
from checker.model import Json
from checker.review.chain import canonical
from checker.review.checking import Checked, verify
from checker.review.log import head_of, log_seen_by
from checker.review.tables import COMPARISON, EVENT, SNAPSHOT, STORY

SCHEMA: Final = "checker.reviews/1"
TABLES: Final = (STORY, COMPARISON, *SNAPSHOT, EVENT)
"""In the order in which they are filled: what a row refers to is there before it."""

_SEALED: Final = ("note", "payload")
_TYPES: Final[Mapping[type, tuple[type, ...]]] = {Integer: (int,), Text: (str,), Double: (float, int)}
_AT_ONCE: Final = 1000  # rows in one statement
_REMEDY: Final = "give a file that checker review export --jsonl has written"

_Row: TypeAlias = dict[str, Any]


def exported(connection: Connection, name: str) -> Iterator[bytes]:
    """The lines of an export for that person."""
    head = head_of(connection)
    yield _line({"schema": SCHEMA, "entries": head.entries, "head": head.hash})
    hidden = {each.seq for each in log_seen_by(connection, name) if each.event.is_hidden}
    for table in TABLES:
        for row in connection.execute(select(table).order_by(*_order(table))).mappings():
            yield _line(_sealed(dict(row)) if table is EVENT and row["seq"] in hidden else _plain(table, dict(row)))


def take_back(connection: Connection, lines: Iterable[bytes]) -> Checked:
    """Fill an empty database with the lines of an export, and verify what came of it.

    Raises DatabaseError where it isn't empty, UnreadableSource where the lines are not all that was exported, or not as
    it was written; the connection's transaction must then come to nothing.
    """
    if any(connection.scalar(select(exists().select_from(table))) for table in TABLES):
        where = connection.engine.url.render_as_string(hide_password=True)
        raise DatabaseError("not an empty database", where, "import into a new one: --db FILE")
    numbered = enumerate(lines, start=1)
    entries, head = _header(numbered)
    for table, rows in groupby((_row(number, line) for number, line in numbered), key=lambda each: each[0]):
        while some := [row for _, row in islice(rows, _AT_ONCE)]:
            connection.execute(table.insert(), some)
    checked = verify(connection, head)
    if checked.faults:
        raise _unreadable(checked.faults[0].words, "in what was imported")
    if (checked.entries, checked.head) != (entries, head):
        raise _unreadable("not the whole log", f"({checked.entries} of {entries} entries)")
    return checked


# --- To lines


def _order(table: Table) -> Sequence[Column[Any]]:
    """What puts the rows of a table in the same order in any database."""
    return (table.c.comparison, table.c.position) if table in SNAPSHOT else tuple(table.primary_key.columns)


def _plain(table: Table, row: _Row) -> Json:
    return {"table": table.name, "row": row}


def _sealed(row: _Row) -> Json:
    packed = b64encode(zlib.compress(canonical({key: row[key] for key in _SEALED}).encode())).decode()
    return {"table": EVENT.name, "row": {key: row[key] for key in row if key not in _SEALED}, "sealed": packed}


def _line(document: Json) -> bytes:
    return f"{json.dumps(document, ensure_ascii=False, allow_nan=False)}\n".encode()


# --- And back


def _header(numbered: Iterator[tuple[int, bytes]]) -> tuple[int, str]:
    for number, line in numbered:
        header = _object(number, line)
        entries, head = header.get("entries"), header.get("head")
        if header.get("schema") != SCHEMA or not isinstance(entries, int) or not isinstance(head, str):
            raise _unreadable("no export of reviews", "in its first line")
        return entries, head
    raise _unreadable("nothing", "in the file")


def _row(number: int, line: bytes) -> tuple[Table, _Row]:
    saved = _object(number, line)
    table = next((each for each in TABLES if each.name == saved.get("table")), None)
    row = saved.get("row")
    if table is None or not isinstance(row, dict):
        _refuse(number)
    opened = {**row, **(_unsealed(number, saved["sealed"]) if "sealed" in saved else {})}
    if opened.keys() != set(table.c.keys()) or not all(_fits(column, opened[column.name]) for column in table.c):
        _refuse(number)
    return table, opened


def _unsealed(number: int, packed: Json) -> _Row:
    try:
        opened = json.loads(zlib.decompress(b64decode(str(packed), validate=True)))
    except (ValueError, zlib.error):
        opened = None
    return opened if isinstance(opened, dict) else _refuse(number)


def _fits(column: Column[Any], value: Json) -> bool:
    if value is None:
        return bool(column.nullable)
    types = next(types for kind, types in _TYPES.items() if isinstance(column.type, kind))
    return isinstance(value, types) and not isinstance(value, bool)


def _object(number: int, line: bytes) -> _Row:
    try:
        saved = json.loads(line)
    except (ValueError, RecursionError):
        saved = None
    return saved if isinstance(saved, dict) else _refuse(number)


def _refuse(number: int) -> NoReturn:
    raise _unreadable("no row of reviews", f"in line {number}")


def _unreadable(what: str, where: str) -> UnreadableSource:
    return UnreadableSource(what, where, _REMEDY)
