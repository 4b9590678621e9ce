"""`checker facts`: the facts of an article, or of each text of a JSONL stream, as lines of JSON or in words."""

import contextlib
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from rich.console import Console

from checker.cli.jsonl import Record, answered, date_in, encoded, holds_lines, lines_of, text_in
from checker.cli.output import check_outputs, open_output, readable_output
from checker.export.explanation import print_explanation, print_failure
from checker.export.json_document import fact_json
from checker.facts import extract_facts
from checker.ingest import parse_date, read_source
from checker.language import Language, load_language
from checker.model import Fact, Span


@dataclass(frozen=True, slots=True)
class _Text:
    """A text to find facts in, and what its answer is known by; `is_given` where it is the asker's own, unchanged."""

    label: Record
    text: str
    published: date | None
    is_given: bool = True


@dataclass(frozen=True, slots=True)
class _Read:
    """A text with its sentences and the facts found in it."""

    label: Record
    text: str
    sentences: tuple[Span, ...]
    facts: tuple[Fact, ...]
    is_given: bool


@dataclass(frozen=True, slots=True)
class _Unread:
    """A line that no facts were found in, and why."""

    label: Record
    error: str


Answer: TypeAlias = _Read | _Unread


def run_facts(source: str, day: str | None, target: str) -> None:
    """Write a line of JSON for each article, or each line, of the source, as soon as it is known.

    Raises CheckerError; a file to write to is then as it was before.
    """
    check_outputs([target], [source])
    with open_output(target) as stream, _answers(source, day) as answers:
        for answer in answers:
            stream.write(encoded(_document(answer)))
            stream.flush()


def explain_facts(source: str, day: str | None) -> None:
    """Print on the standard output, for people, what fired in each article, or in each line, of the source.

    Raises CheckerError.
    """
    console = Console(file=sys.stdout)
    with readable_output(), _answers(source, day) as answers:
        for number, answer in enumerate(answers):
            if number:
                console.print()
            _explain(answer, console)


@contextlib.contextmanager
def _answers(source: str, day: str | None) -> Iterator[Iterable[Answer]]:
    """The answers of all texts of a source, in their order; libraries don't reach the standard output meanwhile."""
    published = parse_date(day, "of --date") if day is not None else None
    with contextlib.ExitStack() as stack:
        lines = lines_of(source, stack) if holds_lines(source) else None
        articles = () if lines is not None else read_source(source, published=published)
        stack.enter_context(contextlib.redirect_stdout(sys.stderr))
        language = load_language()
        texts = (_Text({"id": each.id}, each.text, each.published, is_given=False) for each in articles)
        read = (_answer(language, text) for text in texts)
        yield read if lines is None else _line_answers(language, lines, published)


def _line_answers(language: Language, lines: Iterable[bytes], published: date | None) -> Iterator[Answer]:
    def answer(label: Record, record: Record) -> Answer:
        text = _Text(label, text_in(record, "text"), date_in(record, "date") or published)
        return _answer(language, text)

    return answered(lines, answer, _Unread)


def _answer(language: Language, text: _Text) -> _Read:
    (doc,) = language.parse([text.text])
    sentences = tuple(Span(each.start_char, each.end_char) for each in doc.sents)
    return _Read(text.label, text.text, sentences, extract_facts(doc, text.published), text.is_given)


def _document(answer: Answer) -> Record:
    if isinstance(answer, _Unread):
        return {**answer.label, "error": answer.error}
    read: Record = {} if answer.is_given else {"text": answer.text}
    return {**answer.label, **read, "facts": [fact_json(fact, answer.text) for fact in answer.facts]}


def _explain(answer: Answer, console: Console) -> None:
    title = ", ".join(f"{key} {value}" for key, value in answer.label.items())
    if isinstance(answer, _Unread):
        print_failure(title, answer.error, console)
    else:
        print_explanation(title, answer.text, answer.sentences, answer.facts, console)
