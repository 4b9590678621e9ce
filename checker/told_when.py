"""When is a figure told of? By the days that its claim gives, or its sentence; what a claim only compares with ("9 per
cent less than a year ago", "its lowest since 2019") tells against what a figure is held, and not when it was so."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final, TypeAlias

from checker.facts import day_of
from checker.facts.date.value import DateValue
from checker.model import Fact, read_once
from checker.stated import Stated

Days: TypeAlias = tuple[date, date]
APART: Final = timedelta(days=5)
FROM_TODAY: Final = timedelta(days=28)
A_WEEK: Final = timedelta(days=6)  # from its first day to its last
REACH: Final = 50  # characters before a time
_AGAINST: Final = re.compile(
    r"\b(?:than|compared\s(?:with|to)|versus)\s(?:(?:in|at|on|during|for|the|that\sof)\s)*$"
    r"|\b(?:\w+est|worst|best|most|least|first|only)\s(?:[\w-]+\s){0,3}since\s(?:(?:early|late|at\sleast|the)\s)*$",
    re.IGNORECASE,
)


def weeks_apart(left: Stated, right: Stated) -> bool:
    """Both claims tell when, and no day of the one is within days of one of the other, nor in a week of it."""
    pairs = [(one, other) for one in days_of(left) for other in days_of(right)]
    return bool(pairs) and all(are_apart(*pair) for pair in pairs)


def are_apart(one: Days, other: Days) -> bool:
    gap = max(one[0] - other[1], other[0] - one[1])
    spans = any(end - start >= A_WEEK for start, end in (one, other))
    return gap > timedelta() if spans else gap >= APART


@read_once
def days_of(stated: Stated) -> tuple[Days, ...]:
    """The days that a claim tells, or its sentence beside it."""
    return _days(stated, stated.claim.facts) or _days(stated, stated.claim.times)


def _days(stated: Stated, facts: Sequence[Fact]) -> tuple[Days, ...]:
    dates = ((fact, fact.value) for fact in facts if isinstance(fact.value, DateValue))
    text = stated.article.text
    return tuple(value.days for fact, value in dates if value.days and not _is_held_against(text, fact))


def _is_held_against(text: str, time: Fact) -> bool:
    return _AGAINST.search(text, max(0, time.span.start - REACH), time.span.start) is not None


def looks_back(stated: Stated) -> bool:
    """Whether a claim tells of a time days before its article, and of no nearer one: of another event than the news."""
    today, days = day_of(stated.article.published), days_of(stated)
    return (
        today is not None and bool(days) and all(each[1] < today and today - _middle(*each) >= APART for each in days)
    )


def _middle(start: date, end: date) -> date:
    """Of "last week" its Thursday."""
    return start + (end - start) // 2


def is_dated(stated: Stated) -> bool:
    """Whether a claim, or its sentence, tells days at all."""
    return bool(days_of(stated))


def is_background(stated: Stated) -> bool:
    """Whether a claim tells of a time long before its article, or long behind it."""
    today = day_of(stated.article.published)
    days = _days(stated, stated.claim.facts)
    return today is not None and any(max(today - each[1], each[0] - today) >= FROM_TODAY for each in days)
