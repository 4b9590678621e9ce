"""What stands side by side and is one: a time and its date, the two ends of a range."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Final

from checker.facts.date.clock import Clock, Mention
from checker.facts.date.value import DateValue, dated

_JOINS: Final = re.compile(r"[ ](?:on[ ](?:the[ ])?|at[ ]|at[ ]about[ ]|at[ ]around[ ])?|,[ ](?:on[ ]|at[ ])?")
_THROUGH: Final = re.compile(r"[ ]?[-–—][ ]?|[ ](?:to|through|until|till)[ ](?:the[ ])?")
_AND: Final = re.compile(r"[ ]and[ ](?:the[ ])?")
_BETWEEN: Final = re.compile(r"\bbetween[ ](?:the[ ])?\Z", re.IGNORECASE)
_HOUR: Final = re.compile(r"(?:\d{4}-\d\d-\d\d|XXXX-XX-XX)(T\d\d:\d\d.*)")
_DAY: Final = re.compile(r"((?:\d{4}|XXXX)-(?:\d\d-\d\d|WXX-[1-7]|XX-XX))(?:T[A-Z]{2})?")


def join_times(clock: Clock, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """ "9 a.m. on Monday" and "Monday at 9 a.m." as one mention."""
    held: Mention | None = None
    for mention in mentions:
        joined = held and _joined(clock.text, held, mention)
        if joined:
            held = joined
            continue
        if held:
            yield held
        held = mention
    if held:
        yield held


def _joined(text: str, left: Mention, right: Mention) -> Mention | None:
    if right.start - left.end > 12 or not _JOINS.fullmatch(text, left.end, right.start):
        return None
    for hour, day in ((left, right), (right, left)):
        time = _HOUR.fullmatch(hour.value.value or "")
        date = _DAY.fullmatch(day.value.value or "")
        if time and date:
            value = dated(date[1] + _at_part(time[1], day.value.value or ""), "TIME", hour.value.mod or day.value.mod)
            return Mention(left.start, right.end, value, f"{hour.rule}-of-{day.rule}")
    return None


def _at_part(time: str, day: str) -> str:
    """ "Seven o'clock this evening" is T19:00."""
    hour = int(time[1:3])
    late = day.endswith(("TAF", "TEV")) or (day.endswith("TNI") and hour > 5)
    return f"T{hour + 12:02}{time[3:]}" if late and hour < 12 else time


def spread_ranges(text: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """Both ends of "Nov. 13-15" or "between 2013 and 2016" with the days of the whole range."""
    held: Mention | None = None
    for mention in mentions:
        if held and _is_range(text, held, mention):
            left, right = _ends(held, mention)
            yield left
            held = right
            continue
        if held:
            yield held
        held = mention
    if held:
        yield held


def _is_range(text: str, left: Mention, right: Mention) -> bool:
    if not 0 < right.start - left.end <= 13 or left.value.type != "DATE" or right.value.type != "DATE":
        return False
    if _AND.fullmatch(text, left.end, right.start):
        return bool(_BETWEEN.search(text, max(left.start - 14, 0), left.start))
    return bool(_THROUGH.fullmatch(text, left.end, right.start))


def _ends(left: Mention, right: Mention) -> tuple[Mention, Mention]:
    start, end = left.value.start, right.value.end
    if start and end and end < start and left.rule == right.rule == "weekday" and right.value.start == end:
        right = replace(right, value=_next_week(right.value))
        end = right.value.end
    if not start or not end or end < start:
        return left, right
    return (
        replace(left, value=replace(left.value, end=end)),
        replace(right, value=replace(right.value, start=start)),
    )


def _next_week(value: DateValue) -> DateValue:
    return dated((value.start + timedelta(days=7)).isoformat()) if value.start else value
