"""`checker facts`: the facts of an article, or of each text of a JSONL stream, as lines of JSON or in words."""

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
from typing import IO, Final, TypeAlias

from rich.console import Console

from checker.cli.output import STANDARD, check_outputs, open_output
from checker.errors import CheckerError, UnreadableSource
from checker.export.explanation import print_explanation, print_failure
from checker.export.json_document import fact_json
from checker.facts import extract_facts
from checker.ingest import parse_date, read_source
from checker.language import Language, load_language
from checker.model import Fact, Json, Span
from checker.settings import Settings

_JSONL: Final = (".jsonl", ".ndjson")
_OBJECT_LINE: Final = re.compile(rb'^[ \t]*\{[ \t]*"', re.MULTILINE)
# What JSON may hold as it is and str.splitlines breaks a line at.
_LINE_BREAKS: Final = {ord(each): f"\\u{ord(each):04x}" for each in "\x85\u2028\u2029"}
_LOG: Final = logging.getLogger(__name__)


class _BadLine(ValueError):
    """A line that is no text to find facts in; its words say why."""


@dataclass(frozen=True, slots=True)
class _Text:
    """A text to find facts in, and what its answer is known by; `is_given` where it is the asker's own, unchanged."""

    label: Mapping[str, Json]
    text: str
    published: date | None
    is_given: bool = True


@dataclass(frozen=True, slots=True)
class _Read:
    """A text with its sentences and the facts found in it."""

    label: Mapping[str, Json]
    text: str
    sentences: tuple[Span, ...]
    facts: tuple[Fact, ...]
    is_given: bool


@dataclass(frozen=True, slots=True)
class _Unread:
    """A line that no facts were found in, and why."""

    label: Mapping[str, Json]
    error: str


Answer: TypeAlias = _Read | _Unread


def run_facts(source: str, day: str | None, target: str) -> None:
    """Write a line of JSON for each article, or each line, of the source, as soon as it is known.

    Raises CheckerError; a file to write to is then as it was before.
    """
    check_outputs([target], [source])
    with open_output(target) as stream, _answers(source, day) as answers:
        for answer in answers:
            stream.write(_encoded(answer))
            stream.flush()


def explain_facts(source: str, day: str | None) -> None:
    """Print on the standard output, for people, what fired in each article, or in each line, of the source.

    Raises CheckerError.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal that lacks a character shows the rest
    console = Console(file=sys.stdout)
    with open_output(STANDARD), _answers(source, day) as answers:
        for number, answer in enumerate(answers):
            if number:
                console.print()
            _explain(answer, console)


@contextlib.contextmanager
def _answers(source: str, day: str | None) -> Iterator[Iterable[Answer]]:
    """The answers of all texts of a source, in their order; libraries don't reach the standard output meanwhile."""
    published = parse_date(day, "of --date") if day is not None else None
    with contextlib.ExitStack() as stack:
        lines = _lines(source, stack)
        articles = () if lines is not None else read_source(source, published=published)
        stack.enter_context(contextlib.redirect_stdout(sys.stderr))
        language = load_language()
        texts = (_Text({"id": each.id}, each.text, each.published, is_given=False) for each in articles)
        read = (_answer(language, text) for text in texts)
        yield read if lines is None else _line_answers(language, lines, published)


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
            yield _answer(language, _text(record, label, published))
        except (_BadLine, CheckerError) as error:
            yield _Unread(label, str(error))
        except Exception as error:  # one text that an extractor stumbles over must not end a run of thousands
            _LOG.warning("line %d", number, exc_info=True)
            yield _Unread(label, f"unexpected {type(error).__name__}: {error}")


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


def _answer(language: Language, text: _Text) -> _Read:
    (doc,) = language.parse([text.text])
    sentences = tuple(Span(each.start_char, each.end_char) for each in doc.sents)
    return _Read(text.label, text.text, sentences, extract_facts(doc, text.published), text.is_given)


def _encoded(answer: Answer) -> bytes:
    if isinstance(answer, _Unread):
        document: Mapping[str, Json] = {**answer.label, "error": answer.error}
    else:
        read: Mapping[str, Json] = {} if answer.is_given else {"text": answer.text}
        document = {**answer.label, **read, "facts": [fact_json(fact, answer.text) for fact in answer.facts]}
    line = json.dumps(document, ensure_ascii=False, allow_nan=False).translate(_LINE_BREAKS)
    return f"{line}\n".encode(errors="backslashreplace")


def _explain(answer: Answer, console: Console) -> None:
    title = ", ".join(f"{key} {value}" for key, value in answer.label.items())
    if isinstance(answer, _Unread):
        print_failure(title, answer.error, console)
    else:
        print_explanation(title, answer.text, answer.sentences, answer.facts, console)
