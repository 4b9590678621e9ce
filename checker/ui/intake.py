"""From what a reader gives to the articles that are compared: each source with its corrections or its error."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from importlib.resources import files

from checker.errors import CheckerError
from checker.ingest import parse_date, read_bytes, read_text
from checker.model import Article
from checker.ui.state import Entry


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


def entries_of(articles: Iterable[Article], name: str) -> tuple[Entry, ...]:
    """An entry for each article, filled in from what the source says."""
    return tuple(_filled_in(article, name) for article in articles)


def corrected(entry: Entry) -> Article:
    """The article of an entry that has one, as the reader corrected it. Raises InputError."""
    article = entry.article
    if article is None:
        raise ValueError(f"no article in {entry.name}")
    if _filled_in(article, entry.name) == replace(entry, key=""):
        return article
    dated = entry.published.strip() != _day(article)
    read = read_text(
        article.text if entry.title.strip() == article.title else _body(article),
        outlet=entry.outlet.strip() or article.outlet,
        title=entry.title.strip(),
        published=_given_day(entry) if dated else article.published,
    )
    return replace(
        read,
        date_from=read.date_from if dated else article.date_from,
        updated=article.updated,
        url=article.url,
        source=article.source,
    )


def _given_day(entry: Entry) -> date | None:
    return parse_date(entry.published, f"in {entry.name}") if entry.published.strip() else None


def _body(article: Article) -> str:
    """An article's text without its headline."""
    return article.text[article.headline.end :] if article.headline else article.text


def _filled_in(article: Article, name: str) -> Entry:
    """An entry as the source has it."""
    return Entry(name, article=article, outlet=article.outlet, published=_day(article), title=article.title)


def _day(article: Article) -> str:
    return article.published.isoformat()[:10] if article.published else ""
