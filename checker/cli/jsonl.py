"""JSON Lines in and out: a line that can't be read is told under its id or number, and the run goes on."""

import contextlib
import io
import json
import logging
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import IO, Final, TypeAlias, TypeVar

from checker.cli.output import STANDARD
from checker.errors import CheckerError, UnreadableSource
from checker.ingest import parse_date
from checker.model import Json
from checker.settings import Settings

Record: TypeAlias = Mapping[str, Json]
Answer = TypeVar("Answer")

SUFFIXES: Final = (".jsonl", ".ndjson")
_OBJECT_LINE: Final = re.compile(rb'^[ \t]*\{[ \t]*"', re.MULTILINE)
# What JSON may hold as it is and str.splitlines breaks a line at.
_LINE_BREAKS: Final = {ord(each): f"\\u{ord(each):04x}" for each in "\x85\u2028\u2029"}
_LOG: Final = logging.getLogger(__name__)


class BadLine(ValueError):
    """A line that nothing can be found in; its words say why."""


def lines_of(source: str, stack: contextlib.ExitStack) -> Iterable[bytes]:
    """The lines of a file, or of standard input for "-", as they come. Raises UnreadableSource."""
    if source == STANDARD:
        return _read(sys.stdin.buffer, source)
    try:
        return _read(stack.enter_context(Path(source).open("rb")), source)
    except OSError as error:
        raise _unreadable(source, error) from error


def holds_lines(source: str) -> bool:
    """Whether a source is JSON Lines: by its name, or by how the standard input begins."""
    if source != STANDARD:
        return source.lower().endswith(SUFFIXES)
    stream = sys.stdin.buffer
    start = stream.peek() if isinstance(stream, io.BufferedReader) else b""
    return bool(_OBJECT_LINE.search(start)) and not start.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"[")


def answered(
    lines: Iterable[bytes], answer: Callable[[Record, Record], Answer], failed: Callable[[Record, str], Answer]
) -> Iterator[Answer]:
    """For each line that is not blank what `answer` makes of its label and object, or `failed` of its label and why.

    The label is the object's "id", or the number of the line.
    """
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        label: Record = {"line": number}
        try:
            record = _record(line, first=number == 1)
            label = {"id": record["id"]} if "id" in record else label
            yield answer(label, record)
        except (BadLine, CheckerError) as error:
            yield failed(label, str(error))
        except Exception as error:  # one text that a stage stumbles over must not end a run of thousands
            _LOG.warning("line %d", number, exc_info=True)
            yield failed(label, f"unexpected {type(error).__name__}: {error}")


def text_in(record: Record, key: str) -> str:
    """A record's text. Raises BadLine."""
    text = record.get(key)
    if not isinstance(text, str):
        raise BadLine(f'no "{key}": give it as a string')
    if not text.isascii() and any("\ud800" <= each <= "\udfff" for each in text):
        raise BadLine(f'"{key}" is not Unicode: it holds half a character')
    if len(text) > Settings().max_characters:
        raise BadLine(f'"{key}" has {len(text)} characters: give at most {Settings().max_characters}')
    return text


def date_in(record: Record, key: str) -> date | None:
    """A record's date, None where it has none. Raises BadLine and BadDate."""
    day = record.get(key)
    if day is None:
        return None
    if not isinstance(day, str):
        raise BadLine(f'"{key}" is no string: give it as "2023-11-13"')
    return parse_date(day, "of the line")


def encoded(document: Record) -> bytes:
    """A document as one line, whatever is in it."""
    line = json.dumps(document, ensure_ascii=False, allow_nan=False).translate(_LINE_BREAKS)
    return f"{line}\n".encode(errors="backslashreplace")


def _record(line: bytes, *, first: bool) -> Record:
    try:
        record = json.loads(line.decode("utf-8-sig" if first else "utf-8"))
    except (ValueError, RecursionError) as error:
        raise BadLine(f"not JSON: {error}") from error
    if not isinstance(record, dict):
        raise BadLine("no object: give one a line")
    return record


def _read(stream: IO[bytes], source: str) -> Iterator[bytes]:
    try:
        yield from stream
    except OSError as error:
        raise _unreadable(source, error) from error


def _unreadable(source: str, error: OSError) -> UnreadableSource:
    return UnreadableSource(
        "cannot read", f"{source} ({error.strerror or error})", "give a JSONL file that you can read"
    )
