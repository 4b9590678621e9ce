"""From what a reader gives to the articles that are compared: each source with its corrections, or its error."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from importlib.resources import files
from typing import Final

from checker.errors import CheckerError
from checker.ingest import check_sources, parse_date, read_bytes, read_text, with_date, with_outlet, with_title
from checker.model import Article, Comparison, Encoder
from checker.settings import Settings
from checker.ui.state import Entry

OUTLET: Final = "outlet"
DATE: Final = "date"
TITLE: Final = "title"


def read_upload(data: bytes, name: str) -> tuple[Entry, ...]:
    """The articles of an uploaded file; where it can't be read, one entry that says why."""
    try:
        return entries_of(read_bytes(data, name), name)
    except CheckerError as error:
        return (Entry(name, error=str(error)),)


def read_paste(text: str, outlet: str, published: str, title: str) -> tuple[Entry, ...]:
    """One pasted text. Raises InputError."""
    day = parse_date(published, "in the pasted text") if published.strip() else None
    article = read_text(text, outlet=outlet.strip(), title=title.strip(), published=day)
    return entries_of((article,), "pasted text")


def read_sample() -> tuple[Entry, ...]:
    """The sample story, with its outlets and dates."""
    folder = files("checker.ui").joinpath("sample")
    story = json.loads(folder.joinpath("story.json").read_text("utf-8"))
    return tuple(
        entry
        for each in story["articles"]
        for entry in entries_of(
            read_bytes(
                folder.joinpath(each["file"]).read_bytes(),
                each["file"],
                outlet=each["outlet"],
                published=date.fromisoformat(each["published"]),
            ),
            each["file"],
        )
    )


def read_saved(comparison: Comparison) -> tuple[Entry, ...]:
    """The articles of a saved comparison, with what was left out of them then."""
    return tuple(Entry(article.source or "saved", article=article, is_marked=True) for article in comparison.articles)


def entries_of(articles: Iterable[Article], name: str) -> tuple[Entry, ...]:
    """An entry for each article, as the source has it."""
    return tuple(Entry(name, article=article) for article in articles)


def article_of(entry: Entry) -> Article:
    """The article of an entry that has one."""
    if entry.article is None:
        raise ValueError(f"no article in {entry.name}")
    return entry.article


def field(entry: Entry, name: str) -> str:
    """What an entry says in one of the three fields that can be corrected."""
    article = article_of(entry)
    return {OUTLET: article.outlet, DATE: day_of(article), TITLE: article.title}[name]


def corrected(entry: Entry, name: str, given: str) -> Entry:
    """The entry with a field as the reader has it; a date that is none leaves the article and says what is wrong."""
    try:
        article = _CORRECTIONS[name](entry, given)
    except CheckerError as error:
        return replace(entry, wrong_date=given, error=str(error))
    if name == DATE:
        return replace(entry, article=article, wrong_date="", error="")
    return replace(entry, article=article)


def day_of(article: Article) -> str:
    """The day of publication as it is written in a field."""
    return article.published.isoformat()[:10] if article.published else ""


def marked(entry: Entry, encoder: Encoder) -> Entry:
    """The entry with what is not its story left out, unless that was looked for before. Raises ModelError."""
    if entry.is_marked:
        return entry
    from checker.left_out import mark_left_out  # with the numbers' libraries: not before it is needed

    return replace(entry, article=mark_left_out(article_of(entry), encoder, Settings()), is_marked=True)


def taken_in(entry: Entry, number: int) -> Entry:
    """The entry with that part of what was left out back in the story."""
    article = article_of(entry)
    left_out = article.left_out[:number] + article.left_out[number + 1 :]
    return replace(entry, article=replace(article, left_out=left_out))


def to_compare(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries that hold an article, when there is something to compare. Raises CheckerError, as the page says."""
    for entry in entries:
        if entry.wrong_date:
            parse_date(entry.wrong_date, f"in {entry.name}")
    found = tuple(entry for entry in entries if entry.article is not None)
    check_sources([article_of(entry) for entry in found])
    return found


def _with_date(entry: Entry, given: str) -> Article:
    article = article_of(entry)
    if given.strip() == day_of(article):
        return article
    return with_date(article, parse_date(given, f"in {entry.name}") if given.strip() else None)


_CORRECTIONS: Final[Mapping[str, Callable[[Entry, str], Article]]] = {
    OUTLET: lambda entry, given: with_outlet(article_of(entry), given),
    DATE: _with_date,
    TITLE: lambda entry, given: with_title(article_of(entry), given),
}
