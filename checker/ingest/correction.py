"""An article as its reader corrects it: what depends on the outlet, the title or the date goes with them."""

from dataclasses import replace
from datetime import date
from typing import Final

from checker.ingest.article import DATE_UNKNOWN
from checker.ingest.headline import place_title
from checker.ingest.normalise import one_line
from checker.model import Article, DateFrom, LeftOut, Span, content_id
from checker.settings import Settings

_DEFAULTS: Final = Settings()


def with_outlet(article: Article, outlet: str) -> Article:
    """The article under another outlet; an empty name changes nothing."""
    return _identified(replace(article, outlet=one_line(outlet) or article.outlet))


def with_date(article: Article, published: date | None) -> Article:
    """The article published on that day, as given; None says that the day is not known, which is then a notice."""
    notices = tuple(each for each in article.notices if each.code != DATE_UNKNOWN.code)
    if published is None:
        notices = (DATE_UNKNOWN, *notices)
    date_from = DateFrom.UNKNOWN if published is None else DateFrom.GIVEN
    return replace(article, published=published, date_from=date_from, notices=notices)


def with_title(article: Article, title: str, settings: Settings = _DEFAULTS) -> Article:
    """The article under another headline, which takes the old one's place; what is left out moves with its words.

    Without a title no line is the headline, and the text stays as it is.
    """
    if not any(character.isalnum() for character in title):
        return replace(article, title="", headline=None)
    end = article.headline.end if article.headline else 0
    text, said, headline = place_title(
        article.text[end:].lstrip("\n"), one_line(title), settings.max_headline_characters
    )
    moved = len(text) - len(article.text)
    left_out = tuple(
        LeftOut(Span(part.span.start + moved, part.span.end + moved), part.reason)
        for part in article.left_out
        if part.span.start >= max(end, len(said) - moved)
    )
    return _identified(replace(article, text=text, title=said, headline=headline, left_out=left_out))


def _identified(article: Article) -> Article:
    return replace(article, id=content_id("a", article.outlet, article.text))
