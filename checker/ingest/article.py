"""What a reader found → an Article."""

from datetime import date
from pathlib import PurePath
from typing import Final

from checker.errors import EmptySource, OversizedSource
from checker.ingest.english import language_notices
from checker.ingest.headline import place_title
from checker.ingest.normalise import normalise, one_line, unwrap
from checker.ingest.published import Publication, date_of_address, publication_in
from checker.ingest.source import Found, printable
from checker.model import Article, DateFrom, Notice, content_id
from checker.settings import Settings

DATE_UNKNOWN: Final = Notice("date_unknown", "the date of publication is unknown: words like “Monday” name no day")
_PARAGRAPH_GAP: Final = "\n\n\n"  # wider than between paragraphs: another part of the page begins
_LEAST_HEAD: Final = 500  # characters; before, a wide gap stands below a headline


def build_article(found: Found, outlet: str, name: str, published: date | None, settings: Settings) -> Article:
    """The article; `outlet` and `published`, where given, win over what the source says.

    Raises EmptySource, OversizedSource and ForeignLanguage.
    """
    text, title, headline = place_title(
        _checked(found, settings), one_line(found.title), settings.max_headline_characters
    )
    outlet = one_line(outlet) or one_line(found.outlet) or one_line(printable(PurePath(name).stem))
    publication = _publication(found, text, published, settings)
    unknown = (DATE_UNKNOWN,) if publication.published is None else ()
    return Article(
        id=content_id("a", outlet, text),
        outlet=outlet,
        text=text,
        title=title,
        headline=headline,
        published=publication.published,
        updated=publication.updated,
        date_from=publication.date_from,
        url=one_line(found.url),
        source=found.where,
        notices=(*found.notices, *unknown, *language_notices(text, found.where, settings)),
    )


def take_as_given(text: str, outlet: str, where: str, published: date | None, settings: Settings) -> Article:
    """An article of exactly that text, so that offsets are the asker's own; else as `build_article`.

    Raises EmptySource and ForeignLanguage.
    """
    if not any(character.isalnum() for character in text):
        raise EmptySource("no text in", where, "give a text that states something")
    _, title, headline = place_title(text, "", settings.max_headline_characters)
    publication = _publication(Found(text, where), text, published, settings)
    return Article(
        id=content_id("a", outlet, text),
        outlet=outlet,
        text=text,
        title=title,
        headline=headline,
        published=publication.published,
        date_from=publication.date_from,
        source=where,
        notices=language_notices(text, where, settings),
    )


def _checked(found: Found, settings: Settings) -> str:
    text = unwrap(normalise(found.text))
    if not any(character.isalnum() for character in text):
        raise EmptySource("no text in", found.where, "give a source that holds the article's text")
    if len(text) > settings.max_characters:
        most = settings.max_characters
        raise OversizedSource(f"over {most} characters in", found.where, "give one article at a time")
    return text


def _publication(found: Found, text: str, given: date | None, settings: Settings) -> Publication:
    """Given, else metadata, else what the head of the text says."""
    if given is not None:
        return Publication(given, found.updated, DateFrom.GIVEN)
    if stated := found.published or date_of_address(found.url):
        return Publication(stated, found.updated, DateFrom.METADATA)
    said = publication_in(_head(text, settings.head_characters))
    return Publication(said.published, found.updated or said.updated, said.date_from)


def _head(text: str, longest: int) -> str:
    """The lines before an appended article can begin."""
    gap = text.find(_PARAGRAPH_GAP, _LEAST_HEAD)
    end = min(gap if gap >= 0 else longest, longest)
    return text if end >= len(text) else text[: end + 1].rpartition("\n")[0] or text[:end]
