"""One reading of a figure that two outlets give for different times: "grew 2.3% in the third quarter", "in the second".

A sum or a share of so many digits is hardly ever reached twice: where two aligned claims give the very same one of the
same thing, and each says of which quarter, year or month it is, the one of the two times is wrong. A rate that is held
is the same for months, and a count stays what it is from day to day.
"""

import re
from collections.abc import Iterator
from typing import Final

from checker.circumstances import TELLING
from checker.facts import KINDS
from checker.facts.date.value import DateValue
from checker.facts.number.value import Quantity
from checker.measures import measure_of
from checker.model import Fact, Relation
from checker.paired import Distinct, Pair
from checker.parts import Stated
from checker.stated import shared_words

LEAST_ALIKE: Final = 0.45  # of two claims, by their words, beside the times
HELD: Final = frozenset({"rate", "jobless", "inflation"})  # measures that can be the same for months
PERIOD: Final = re.compile(r"(?:\d{4}|XXXX)(?:-(?:Q[1-4]|H[12]|\d\d))?")  # a year, a quarter, a half, a month
YEAR: Final = 4  # characters of it, then what is left of a period: "-Q3", "-H1", "-05"
BETWEEN: Final = 70  # characters at most between a figure and its time
# What comes between a figure and the time of another: "3 million, against a loss last year".
OF_ANOTHER: Final = re.compile(
    r"\b(?:from|against|compar\w+|versus|vs|than|over|since|before|after|previous|year-earlier)\b|;", re.IGNORECASE
)
SURE: Final = 0.85


def other_times(left: Stated, right: Stated, score: float) -> Pair | None:
    """The times of two equal figures of aligned claims, where they differ; `score` is how surely the claims are one."""
    one, other = left.fact.value, right.fact.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or not one.unit:
        return None
    if (one.ends, one.unit) != (other.ends, other.unit) or not all(map(_is_telling, (left, right))):
        return None
    if measure_of(left) != measure_of(right) or measure_of(left) in HELD:
        return None
    time, rival = _time_of(left), _time_of(right)
    if time is None or rival is None or _length(time) != _length(rival) or shared_words(time, rival) < LEAST_ALIKE:
        return None
    level = KINDS["date"].compare(time.fact.value, rival.fact.value)
    if level.relation is not Relation.CONFLICT:
        return None
    sides = Distinct((time,)), Distinct((rival,))
    return Pair(sides, sides, (time, rival), SURE * (1 + score) / 2, level)


def _is_telling(stated: Stated) -> bool:
    return TELLING.search(stated.fact.span.of(stated.article.text)) is not None


def _time_of(stated: Stated) -> Stated | None:
    """The one period that a figure is of: the nearest to it, no other figure and no other period between or as near."""
    periods = list(_periods(stated))
    near = sorted((gap, place) for place, time in enumerate(periods) if (gap := _gap(stated, time)) <= BETWEEN)
    if not near or (len(near) > 1 and near[0][0] == near[1][0]):
        return None
    return Stated(stated.article, stated.claim, periods[near[0][1]])


def _length(stated: Stated) -> str:
    """How long a period is: a year, or a quarter, a half, a month of one."""
    value = stated.fact.value
    return re.sub(r"\d", "", (value.value or "")[YEAR:]) if isinstance(value, DateValue) else ""


def _periods(stated: Stated) -> Iterator[Fact]:
    for fact in stated.claim.facts:
        value = fact.value
        if isinstance(value, DateValue) and value.type == "DATE" and PERIOD.fullmatch(value.value or ""):
            yield fact


def _gap(stated: Stated, time: Fact) -> int:
    """The characters between a figure and a time; more than any where another figure stands between, or is meant."""
    first, last = sorted((stated.fact.span, time.span))
    figures = [each.span for each in stated.claim.facts if isinstance(each.value, Quantity)]
    between = any(first.end <= span.start and span.end <= last.start for span in figures)
    words = stated.article.text[first.end : last.start]
    return BETWEEN + 1 if between or OF_ANOTHER.search(words) else max(0, last.start - first.end)
