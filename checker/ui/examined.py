"""What is to be known of each source before it is compared: what is wrong with it, and what is only to be minded."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from checker.errors import DuplicateSource
from checker.ingest import check_sources
from checker.model import Article
from checker.ui.intake import article_of
from checker.ui.state import Entry

LITTLE: Final = 40  # words: a text below holds two sentences, in which little can be compared
APART: Final = 30  # days: an article this far from every other is of another event, or its year is wrong


@dataclass(frozen=True, slots=True)
class Examined:
    """What the page says beside a source: with an error it can't be compared as it is."""

    errors: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()


def examined(entries: Sequence[Entry], today: date) -> tuple[Examined, ...]:
    """What is to be said of each entry, among the others."""
    return tuple(_examined(entry, number, entries, today) for number, entry in enumerate(entries))


def language_words(article: Article) -> str:
    """In which language an article is, and how long."""
    is_sure = all(notice.code != "language_uncertain" for notice in article.notices)
    return f"{'English' if is_sure else 'perhaps not English'}, {len(article.text.split()):,} words"


def _examined(entry: Entry, number: int, entries: Sequence[Entry], today: date) -> Examined:
    errors = (entry.error,) if entry.error else ()
    if entry.article is None:
        return Examined(errors)
    before = [article_of(each) for each in entries[:number] if each.article]
    others = [article_of(each) for each in entries if each.article and each is not entry]
    said = (
        *(notice.text for notice in entry.article.notices),
        *_length(entry.article),
        *_dates(entry.article, others, today),
        *_words_of_another(entry.article, others),
    )
    return Examined((*errors, *_duplicate(entry.article, before)), said)


def _duplicate(article: Article, before: Sequence[Article]) -> Iterator[str]:
    first = next((each for each in before if each.id == article.id), None)
    if first is not None:
        try:
            check_sources((first, article))
        except DuplicateSource as error:
            yield str(error)


def _length(article: Article) -> Iterator[str]:
    number = len(article.text.split())
    if number < LITTLE:
        yield f"{number} words only: in so short a text there is little to compare"


def _dates(article: Article, others: Sequence[Article], today: date) -> Iterator[str]:
    if article.published is None:
        return
    day = _day(article.published)
    if day > today:
        yield "its date lies in the future"
    gaps = [abs((day - _day(other.published)).days) for other in others if other.published]
    if gaps and min(gaps) > APART:
        yield f"its date is {min(gaps)} days from that of any other article: is it the same event, and the right year?"


def _words_of_another(article: Article, others: Sequence[Article]) -> Iterator[str]:
    same = [each.outlet for each in others if each.text == article.text and each.outlet != article.outlet]
    if same:
        yield f"word for word what {same[0]} has: the two count as one origin"


def _day(moment: date) -> date:
    return date(moment.year, moment.month, moment.day)
