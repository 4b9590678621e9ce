"""Rules for days in figures: 2023-11-13, 13.11.2023, 11/13/23."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from checker.facts.date.clock import Clock
from checker.facts.date.rule import Rule, rule
from checker.facts.date.value import DateValue, dated
from checker.facts.date.words import ZONES

_ANY: Final = re.compile(r"(?<![\w/.])(\d{1,2})/(\d{1,2})/(?:\d{4}|\d{2})(?![\w/])")


def is_day_first(text: str) -> bool | None:
    """Whether a text writes the day before the month ("13/4/2023"); None where none of its dates shows it, or both."""
    told = {int(first) > 12 for first, second in _ANY.findall(text) if (int(first) > 12) != (int(second) > 12)}
    return told.pop() if len(told) == 1 else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _timed(match: re.Match[str], day: date) -> DateValue:
    hour, minute = match["hour"], match["minute"]
    zone = ZONES.get((match["zone"] or "").upper(), "")
    return dated(f"{day.isoformat()}T{hour}:{minute}{zone}", "TIME") if hour else dated(day.isoformat())


def _read_iso(match: re.Match[str], _: Clock) -> DateValue | None:
    day = _day(int(match["year"]), int(match["mm"]), int(match["dd"]))
    return _timed(match, day) if day else None


def _read_numeric(match: re.Match[str], clock: Clock) -> DateValue | None:
    """Day and month in figures. Which is which shows by a number above 12, by a dot, or by the text's own date."""
    days = list(dict.fromkeys(_readings(match, clock)))
    if len(days) > 1 and (settled := _settled(days, clock)):
        days = [settled]
    if len(days) > 1:
        return DateValue(None, ambiguous=tuple(sorted(each.isoformat() for each in days)))
    if not days or (match["sep"] == "-" and match["yy"] and not _is_recent(days[0], clock)):
        return None
    return _timed(match, days[0])


def _readings(match: re.Match[str], clock: Clock) -> Iterator[date]:
    """The days that the figures can mean, with the day first, then with the month first."""
    first, second = int(match["a"]), int(match["b"])
    year = int(match["year"] or 0) or _full_year(int(match["yy"]), clock)
    if day := _day(year, second, first):
        yield day
    if match["sep"] != "." and (day := _day(year, first, second)):
        yield day


def _full_year(short: int, clock: Clock) -> int:
    """The year of two figures: the nearest to the publication."""
    today = clock.published.year if clock.published else 2000
    return min((century + short for century in (1900, 2000)), key=lambda year: abs(year - today))


def _settled(days: list[date], clock: Clock) -> date | None:
    if clock.published in days:
        return clock.published
    return None if clock.day_first is None else days[0 if clock.day_first else 1]


def _is_recent(day: date, clock: Clock) -> bool:
    """A header's date; elsewhere two hyphens stand in scores and numbers."""
    return clock.published is not None and abs((day - clock.published).days) <= 1


_TIME: Final = (
    r"(?:(?:T|,?_)(?P<hour>[01][0-9]|2[0-3]):?(?P<minute>[0-5][0-9])(?::[0-5][0-9](?:\.[0-9]+)?)?(?:_?<zone>)?)?"
)

RULES: Final[tuple[Rule, ...]] = (
    rule("iso-date", rf"<fullyear>(?P<sep>[-/])(?P<mm>[01][0-9])(?P=sep)(?P<dd>[0-3][0-9]){_TIME}", _read_iso),
    rule(
        "numeric-date",
        rf"(?P<a>[0-3]?[0-9])(?P<sep>[/.-])(?P<b>[0-3]?[0-9])(?P=sep)(?:<fullyear>|(?P<yy>[0-9]{{2}})(?![0-9])){_TIME}",
        _read_numeric,
    ),
)
