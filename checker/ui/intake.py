"""From what a reader gives to the articles that are compared: each source with its corrections or its error."""

import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from importlib.resources import files

from checker.errors import CheckerError
from checker.ingest import parse_date, read_bytes, read_text
from checker.model import Article, DateFrom
from checker.ui.state import Entry


def read_upload(data: bytes, name: str) -> tuple[Entry, ...]:
    """The articles of an uploaded file; where it can't be read, one entry that says why."""
    try:
        return entries_of(read_bytes(data, name), name)
    except CheckerError as error:
        return (Entry(name, error=str(error)),)


def read_paste(text: str, outlet: str, published: str, title: str) -> tuple[Entry, ...]:
    """One pasted text. Raises InputError."""
    day = parse_date(published, "of the pasted text") if published.strip() else None
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
    return tuple(
        Entry(
            name,
            article=article,
            outlet=article.outlet,
            published=article.published.isoformat()[:10] if article.published else "",
            title=article.title,
        )
        for article in articles
    )


def corrected(entry: Entry) -> Article | None:
    """The article as the reader corrected it, None where there is none. Raises BadDate."""
    article = entry.article
    if article is None:
        return None
    known = article.published.isoformat()[:10] if article.published else ""
    if entry.published.strip() != known:
        day = parse_date(entry.published, f"of {entry.name}") if entry.published.strip() else None
        source = DateFrom.GIVEN if day else DateFrom.UNKNOWN
        article = replace(article, published=day, date_from=source)
    return replace(article, outlet=entry.outlet.strip() or article.outlet, title=entry.title.strip())
