"""`checker facts`: the facts of an article, or of each text of a JSONL stream, as lines of JSON."""

import contextlib
import io
import json
import logging
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import IO, Final

from checker.cli.output import STANDARD, check_outputs, open_output
from checker.errors import CheckerError, UnreadableSource
from checker.export.json_document import fact_json
from checker.facts import extract_facts
from checker.ingest import parse_date, read_source
from checker.language import Language, load_language
from checker.model import Json
from checker.settings import Settings

_JSONL: Final = (".jsonl", ".ndjson")
_OBJECT_LINE: Final = re.compile(rb'^[ \t]*\{[ \t]*"', re.MULTILINE)
# What JSON may hold as it is and str.splitlines breaks a line at.
_LINE_BREAKS: Final = {ord(each): f"\\u{ord(each):04x}" for each in "\x85\u2028\u2029"}
_LOG: Final = logging.getLogger(__name__)

Answer = Mapping[str, Json]


class _BadLine(ValueError):
    """A line that is no text to find facts in; its words say why."""


@dataclass(frozen=True, slots=True)
class _Text:
    """A text to find facts in, and what its answer is known by."""

    label: Mapping[str, Json]
    text: str
    published: date | None


def run_facts(source: str, day: str | None, target: str) -> None:
    """Write a line of JSON for each article, or each line, of the source, as soon as it is known.

    Raises CheckerError; a file to write to is then as it was before.
    """
    published = parse_date(day, "of --date") if day is not None else None
    check_outputs([target], [source])
    with contextlib.ExitStack() as stack:
        lines = _lines(source, stack)
        articles = () if lines is not None else read_source(source, published=published)
        stream = stack.enter_context(open_output(target))
        stack.enter_context(contextlib.redirect_stdout(sys.stderr))
        language = load_language()
        texts = [_Text({"id": each.id}, each.text, each.published) for each in articles]
        answers = _answers(language, texts) if lines is None else _line_answers(language, lines, published)
        for answer in answers:
            stream.write(_encoded(answer))
            stream.flush()


def _lines(source: str, stack: contextlib.ExitStack) -> Iterable[bytes] | None:
    """The lines of a JSONL source, None where it is something else. Raises UnreadableSource."""
    if source == STANDARD:
        stream = sys.stdin.buffer
        start = stream.peek() if isinstance(stream, io.BufferedReader) else b""
        is_list = start.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"[")
        return _read(stream, source) if _OBJECT_LINE.search(start) and not is_list else None
    if not source.lower().endswith(_JSONL):
        return None
    try:
        return _read(stack.enter_context(Path(source).open("rb")), source)
    except OSError as error:
        raise _unreadable(source, error) from error


def _read(stream: IO[bytes], source: str) -> Iterator[bytes]:
    try:
        yield from stream
    except OSError as error:
        raise _unreadable(source, error) from error


def _unreadable(source: str, error: OSError) -> UnreadableSource:
    return UnreadableSource(
        "cannot read", f"{source} ({error.strerror or error})", "give a JSONL file that you can read"
    )


def _line_answers(language: Language, lines: Iterable[bytes], published: date | None) -> Iterator[Answer]:
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        label: Mapping[str, Json] = {"line": number}
        try:
            record = _record(line, first=number == 1)
            label = {"id": record["id"]} if "id" in record else label
            yield from _answers(language, [_text(record, label, published)])
        except (_BadLine, CheckerError) as error:
            yield {**label, "error": str(error)}
        except Exception as error:  # one text that an extractor stumbles over must not end a run of thousands
            _LOG.warning("line %d", number, exc_info=True)
            yield {**label, "error": f"unexpected {type(error).__name__}: {error}"}


def _record(line: bytes, *, first: bool) -> Mapping[str, Json]:
    try:
        record = json.loads(line.decode("utf-8-sig" if first else "utf-8"))
    except (ValueError, RecursionError) as error:
        raise _BadLine(f"not JSON: {error}") from error
    if not isinstance(record, dict):
        raise _BadLine('no object: give {"id", "text"}')
    return record


def _text(record: Mapping[str, Json], label: Mapping[str, Json], published: date | None) -> _Text:
    text, day = record.get("text"), record.get("date")
    if not isinstance(text, str):
        raise _BadLine('no "text": give it as a string')
    if not text.isascii() and any("\ud800" <= each <= "\udfff" for each in text):
        raise _BadLine('"text" is not Unicode: it holds half a character')
    if len(text) > Settings().max_characters:
        raise _BadLine(f'"text" has {len(text)} characters: give at most {Settings().max_characters}')
    if day is None:
        return _Text(label, text, published)
    if not isinstance(day, str):
        raise _BadLine('"date" is no string: give it as "2023-11-13"')
    return _Text(label, text, parse_date(day, "of the line"))


def _answers(language: Language, texts: Iterable[_Text]) -> Iterator[Answer]:
    for each in texts:
        (doc,) = language.parse([each.text])
        facts = extract_facts(doc, each.published)
        yield {**each.label, "facts": [fact_json(fact, each.text) for fact in facts]}


def _encoded(answer: Answer) -> bytes:
    line = json.dumps(answer, ensure_ascii=False, allow_nan=False).translate(_LINE_BREAKS)
    return f"{line}\n".encode(errors="backslashreplace")
