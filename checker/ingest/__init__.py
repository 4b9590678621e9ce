"""A source → Articles: one reader a format, every text normalised before anything points into it."""

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

from checker.errors import DuplicateSource, EmptySource, OversizedSource, UnreadableSource, UsageError
from checker.ingest.article import build_article, take_as_given
from checker.ingest.correction import with_date, with_outlet, with_title
from checker.ingest.formats import reader_of, refuse_address
from checker.ingest.published import parse_date
from checker.ingest.source import STANDARD_INPUT, Found, Source, printable
from checker.model import Article
from checker.settings import Settings

__all__ = [
    "check_sources",
    "parse_date",
    "read_bytes",
    "read_source",
    "read_text",
    "take_as_given",
    "with_date",
    "with_outlet",
    "with_title",
]

_PASTED: Final = "the pasted text"
_DEFAULTS: Final = Settings()


def read_source(
    source: str, *, outlet: str | None = None, published: date | None = None, settings: Settings = _DEFAULTS
) -> tuple[Article, ...]:
    """The articles of a file, or of standard input for "-", in its order; all but JSONL hold one.

    `outlet` and `published` win over what the source says; the outlet is else its file's name.
    Raises InputError, each kind of it for what errors.py says.
    """
    refuse_address(source)
    name = STANDARD_INPUT if source == "-" else source
    data = _standard_input(settings) if source == "-" else _file(Path(source), settings)
    return read_bytes(data, name, outlet=outlet, published=published, settings=settings)


def read_bytes(
    data: bytes,
    name: str,
    *,
    outlet: str | None = None,
    published: date | None = None,
    settings: Settings = _DEFAULTS,
) -> tuple[Article, ...]:
    """The articles of an upload; its name's suffix tells the format where its first bytes don't.

    Raises InputError.
    """
    source = Source(data, printable(name), settings)
    if len(data) > settings.max_bytes:
        raise _oversized(source.name, settings)
    if not data.strip():
        raise EmptySource("no text in", source.name, "give a source that holds the article's text")
    found = reader_of(source)(source)
    return tuple(build_article(each, outlet or "", source.name, published, settings) for each in found)


def read_text(
    text: str, *, outlet: str, title: str = "", published: date | None = None, settings: Settings = _DEFAULTS
) -> Article:
    """A pasted text as an article. Raises InputError."""
    return build_article(Found(text, _PASTED, title), outlet, _PASTED, published, settings)


def check_sources(articles: Sequence[Article]) -> None:
    """See that there is something to compare.

    Raises UsageError for fewer than two articles, DuplicateSource for the same text twice under one outlet.
    """
    if len(articles) < 2:
        where = f"in {articles[0].source}" if articles else "in what was given"
        raise UsageError("fewer than two articles", where, "give at least two on the same event")
    seen: dict[str, Article] = {}
    for article in articles:
        first = seen.setdefault(article.id, article)
        if first is not article:
            where = f"in {first.source} and {article.source}"
            raise DuplicateSource(
                f"the same text twice under outlet {article.outlet!r}", where, "give it once, or another outlet"
            )


def _standard_input(settings: Settings) -> bytes:
    return sys.stdin.buffer.read(settings.max_bytes + 1)


def _file(path: Path, settings: Settings) -> bytes:
    name = printable(str(path))
    try:
        if path.is_dir():
            raise UnreadableSource("cannot read the folder", name, "give the files in it one by one")
        if path.stat().st_size > settings.max_bytes:
            raise _oversized(name, settings)
        with path.open("rb") as file:
            return file.read(settings.max_bytes + 1)
    except (OSError, ValueError) as error:
        why = (getattr(error, "strerror", None) or "no such file").lower()
        raise UnreadableSource(f"cannot read ({why})", name, "check the path and your right to read it") from error


def _oversized(name: str, settings: Settings) -> OversizedSource:
    return OversizedSource(f"over {settings.max_bytes // 1_000_000} MB in", name, "give the article alone, as text")
