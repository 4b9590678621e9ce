"""The later of two articles may tell a later state: a toll that has grown, a price that has moved."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time
from itertools import product
from typing import Final

from checker.basis import own_words
from checker.facts.number.value import Quantity
from checker.measures import measure_of
from checker.model import Article
from checker.paired import Distinct, Pair
from checker.parts import Stated

# What is counted up, and what down, as an event goes on; cases and arrests by the word for what is counted.
GROWS: Final = frozenset(
    {"killed", "injured", "rescued", "held", "displaced", "infected", "case", "arrest", "survivor"}
)
SHRINKS: Final = frozenset({"missing"})
# Words by which an outlet says itself that a figure was another one before.
REVISED: Final = re.compile(
    r"\b(?:updat(?:es?|ed)|revis(?:es?|ed|ing)|recount(?:ed)?|corrected|at the close|closed at"
    r"|by the (?:close|end) of)\b",
    re.IGNORECASE,
)
# And of what is counted, as it goes on: a price that rose to a sum is no other price.
COUNTED_ON: Final = re.compile(r"\b(?:now|so far|latest)\b", re.IGNORECASE)
MOVED_TO: Final = re.compile(
    r"\b(?:ris(?:en|es|ing)|rose|raised?|climb(?:s|ed)?|jump(?:s|ed)?|gr[eo]wn?|increased|dropped|fell|fallen)"
    r"\s+(?:\w+\s+)?to\s(?:\w+\s){0,2}$",
    re.IGNORECASE,
)


# What is counted once, and then again to the last ballot.
COUNTED_AGAIN: Final = frozenset({"vote", "ballot", "seat", "poll"})
RECOUNT: Final = re.compile(r"\brecount(?:ed|s)?\b|\b(?:final|official) (?:tally|count|results?)\b", re.IGNORECASE)
# And by now: "he would wait for the recount" tells of none.
RECOUNTED: Final = re.compile(
    r"\brecounted\b|\brecounts? (?:confirm|show|wrap|gave|give|found|end|put|is over|was over)"
    r"|\b(?:after|in|following) (?:a|the) (?:\w+ )?recount\b|\b(?:final|official) (?:tally|count|results?)\b",
    re.IGNORECASE,
)
# The toll of what is over no longer grows.
OVER: Final = re.compile(
    r"\b(?:last (?:week|month|year|[a-z]+day)|(?:weeks?|months?|years?) ago|in (?:19|20)\d\d|previous|earlier)\b",
    re.IGNORECASE,
)


def in_turn(pair: Pair, sure: Callable[[Stated, Stated], float], least: float) -> Iterator[Pair]:
    """A pair of values, once for those who tell it as an earlier and a later state, and once for those who do not.

    Who gives the earlier figure after the later one is out of date, or denies it: an update for the first is none for
    him. `sure` is how surely two places play the same part, `least` how surely they must.
    """
    left, right = pair.places
    later = is_update(left, right)
    yield _where(pair, left, right, later=later)
    places = [
        (sure(one, other), one, other)
        for one, other in product(*(value.holders for value in pair.values))
        if one.article is not other.article and is_update(one, other) != later
    ]
    surest, *rest = max(places, key=lambda place: place[0], default=(0.0,))
    if rest and surest >= least:
        yield replace(_where(pair, *rest, later=not later), confidence=surest)


def _where(pair: Pair, left: Stated, right: Stated, *, later: bool) -> Pair:
    """A pair at two places, with those alone who stand to them as these to each other."""
    one, other = pair.values
    lefts = tuple(each for each in one.holders if each is left or is_update(each, right) == later)
    rights = tuple(each for each in other.holders if each is right or is_update(left, each) == later)
    return replace(pair, values=(Distinct(lefts), Distinct(rights)), places=(left, right))


def is_update(left: Stated, right: Stated) -> bool:
    """Whether two numbers are an earlier and a later state of one thing.

    The later article tells more of what grows, or less of what shrinks; or one of the two says itself that the figure
    has moved, and is not the earlier article.
    """
    one, other = left.fact.value, right.fact.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return False
    order = _order(left.article, right.article)
    revising = _revises(left) - _revises(right)
    if order == 0:
        return revising != 0
    (earlier, before), later = ((left, one), right) if order < 0 else ((right, other), left)
    after = other if order < 0 else one
    if _counted_again(earlier, before, later, after) or _revises(later):
        return True
    return _goes_on(earlier, before, later, after) and not any(OVER.search(each.text) for each in (earlier, later))


def _counted_again(earlier: Stated, before: Quantity, later: Stated, after: Quantity) -> bool:
    """Votes, told by the later article as recounted, by the earlier as counted."""
    counted = {*_counted(before), *_counted(after)}
    return bool(counted & COUNTED_AGAIN) and is_recounted(earlier.article, later.article)


def is_recounted(earlier: Article, later: Article) -> bool:
    """Whether between two articles votes were counted again, as the later tells and the earlier doesn't."""
    return RECOUNT.search(later.text) is not None and RECOUNTED.search(earlier.text) is None


def _order(left: Article, right: Article) -> int:
    """Below 0 where the left article is the earlier, above where it is the later, 0 where none can tell."""
    one, other = (article.updated or article.published for article in (left, right))
    if one is None or other is None:
        return 0
    if isinstance(one, datetime) and isinstance(other, datetime):
        return _sign(_moment(one), _moment(other))
    return _sign(_moment(_day(one)), _moment(_day(other)))


def _day(moment: date) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _moment(day: date) -> datetime:
    return day.replace(tzinfo=None) if isinstance(day, datetime) else datetime.combine(day, time.min)


def _sign(one: datetime, other: datetime) -> int:
    return (one > other) - (one < other)


def _goes_on(earlier: Stated, before: Quantity, later: Stated, after: Quantity) -> bool:
    """Whether a tally has moved the way that its like moves."""
    if before.unit or after.unit:
        return False
    told = {*_counted(before), *_counted(after), measure_of(earlier), measure_of(later)}
    if told & GROWS:
        return after.ends[0] > before.ends[0]
    return bool(told & SHRINKS) and after.ends[0] < before.ends[0]


def _counted(quantity: Quantity) -> list[str]:
    return quantity.of.lower().split()[-1:]


def _revises(stated: Stated) -> bool:
    """Whether an outlet says that a figure was another one before."""
    value, words = stated.fact.value, own_words(stated)
    if REVISED.search(words):
        return True
    if not isinstance(value, Quantity) or value.unit:
        return False
    return bool(COUNTED_ON.search(words) or MOVED_TO.search(stated.text[: max(0, stated.place[0])]))
