"""Rules for stretches of time that the text or the calendar names: "the quarter", "year-end", "the week of May 3"."""

import re
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Final

from checker.facts.date.calendar import at_grain, shift, year_of
from checker.facts.date.clock import Clock
from checker.facts.date.relative import UNRESOLVED, from_story, grained, step_value, years_from_told
from checker.facts.date.rule import OF_YEAR, Rule, named_year, names_year, rule
from checker.facts.date.tense import FUTURE, PAST, UNKNOWN
from checker.facts.date.value import DateValue, dated
from checker.facts.date.words import PARTS_OF_DAY, month_number

_IN_THE: Final = re.compile(r"\b(?:in|for|during|of|throughout|over|by|this|until|at)\s\Z", re.IGNORECASE)
_LONG: Final = ("year", "decade", "century")
_PERIOD: Final = re.compile(r"\d{4}-(?:Q[1-4]|H[12]|\d\d)")
_PART_OF: Final = re.compile(
    r"\b(?:(?:end|start|beginning|middle|rest|remainder|close|half|part|most|much|quarters?|months?|weeks?|days?|time|"
    r"course|all|balance|thirds?|season|bulk)_of|(?:earlier|later|early|late)_in)_\Z".replace("_", "[ ]"),
    re.IGNORECASE,
)


def _read_the_unit(match: re.Match[str], clock: Clock) -> DateValue | None:
    """ "For the year", "at the weekend"."""
    unit = match["unitofnews"].lower()
    if match["kind"]:
        return from_story(match.start(), unit, 0, clock)
    if not _IN_THE.search(clock.text, max(match.start() - 12, 0), match.start()):
        return None
    if clock.text.startswith((" of ", " before ", " after "), match.end()) or not _is_named_by_place(match, clock):
        return None
    if unit == "quarter":
        return _quarter(match, clock)
    if unit == "weekend":
        step = 0 if clock.direction(match.start(), match.end()) == FUTURE else -1
        today = clock.published
        return dated(step_value(today, unit, 0 if today and today.isoweekday() > 5 else step))
    told = clock.told_in_sentence(match.start()) if unit in _LONG else None
    return (
        dated(step_value(told.start if told else clock.published, unit, 0))
        if unit in _LONG
        else from_story(match.start(), unit, 0, clock)
    )


def _is_named_by_place(match: re.Match[str], clock: Clock) -> bool:
    """ "The end of the week", not "the player of the year"; a day, a week only where a part of it is told."""
    unit, before = match["unitofnews"].lower(), max(match.start() - 24, 0)
    if unit == "weekend" or _PART_OF.search(clock.text, before, match.start()):
        return True
    return unit in ("year", "quarter", "month") and not clock.text.endswith(("of ", "at "), before, match.start())


def _quarter(match: re.Match[str], clock: Clock) -> DateValue:
    """The quarter that was told of, else the one that is reported: the last, where the verb looks back."""
    told = clock.told_quarter(match.start())
    if told:
        return dated(told.value)
    back = clock.direction(match.start(), match.end()) == PAST
    return dated(step_value(clock.published, "quarter", -1 if back else 0))


def _read_unit_of_day(match: re.Match[str], clock: Clock) -> DateValue | None:
    """ "The week of April 10", "the quarter ended Sept. 30": the one that holds that day."""
    year, month = named_year(match, clock), month_number(match["month"])
    day = int(re.sub(r"\D", "", match["day"])) if match["day"] else 1
    unit = match["unitofday"].lower()
    if not match["day"] and unit in ("week", "weekend"):
        return None
    if not year and not names_year(match) and clock.published:
        year = year_of(clock.published, month, day, PAST if match["over"] else UNKNOWN)
    try:
        value = at_grain(date(year, month, day), unit) if year else UNRESOLVED[unit]
    except ValueError:
        return None
    return dated(value, mod="APPROX" if match["fiscal"] else None)


def _read_before_last(match: re.Match[str], clock: Clock) -> DateValue | None:
    step = -2 if match["side"].lower() == "before" else 2
    if (step < 0) != (match["which"].lower() == "last"):
        return None
    return dated(step_value(clock.published, match["one"].lower(), step))


def _read_year_end(match: re.Match[str], clock: Clock) -> DateValue | None:
    """The end of the year that the text is at: "a year-end launch" may be on any day of December."""
    told = clock.told_time(match.start())
    base = told.start if told else clock.published
    year = f"{base.year:04}" if base else "XXXX"
    if names_year(match):
        named = named_year(match, clock)
        year = f"{named:04}" if named else "XXXX"
    return dated(year, mod="END") if match["of"] else replace(dated(f"{year}-12"), mod="END")


def _read_year_ago(match: re.Match[str], clock: Clock) -> DateValue | None:
    unit = match["before"].lower()
    if unit != "year":
        return from_story(match.start(), unit, -1, clock)
    if (match["what"] or "").lower() == "quarter":
        told = clock.told_quarter(match.start())
        base = told.start if told else clock.published and shift(clock.published, "quarter", Fraction(-1))
        return dated(step_value(base and shift(base, "year", Fraction(-1)), "quarter", 0))
    return years_from_told(match.start(), Fraction(-1), clock)


def _read_same_period(match: re.Match[str], clock: Clock) -> DateValue | None:
    """ "The same quarter of 2020", "the same period last year": what was last told of, in that year."""
    year = _year_before_told(match, clock) if match["earlier"] else named_year(match, clock)
    told, unit = clock.told_time(match.start()), match["unitofday"].lower()
    if unit == "quarter":
        told = clock.told_quarter(match.start()) or told
    if not year:
        return None
    if told and told.value and told.start and _PERIOD.fullmatch(told.value):
        return dated(f"{year:04}{told.value[4:]}")
    return dated(f"{year:04}") if unit == "period" else None


def _year_before_told(match: re.Match[str], clock: Clock) -> int | None:
    told = clock.told_time(match.start())
    base = told.start if told else clock.published
    return base.year - 1 if base else None


def _read_unit_before(match: re.Match[str], clock: Clock) -> DateValue | None:
    """ "The day before" with nothing behind it."""
    step = -1 if match["side"].lower() == "before" else 1
    if not match["part"]:
        return from_story(match.start(), match["one"].lower(), step, clock)
    day = clock.told_day(match.start())
    return grained(shift(day, "day", Fraction(step)) if day else None, "day", PARTS_OF_DAY[match["part"].lower()])


RULES: Final[tuple[Rule, ...]] = (
    rule(
        "unit-of-day",
        r"(?:the|its)_(?P<fiscal>fiscal_)?(?P<unitofday>year|quarter|weekend|week)(?=,?_(?:(?:which|that)_)?"
        rf"(?:of|(?P<over>ended|began)|ending|ends|beginning|starting|commencing)_(?:on_)?<month>(?:_<day>)?(?:{OF_YEAR})?)",
        _read_unit_of_day,
    ),
    rule(
        "the-unit",
        r"the_(?P<kind>(?:full|whole|calendar)(?:-|_)(?=year))?"
        "(?P<unitofnews>year|quarter|weekend|month|week|day|decade|century)",
        _read_the_unit,
    ),
    rule(
        "same-period",
        r"the_(?:same|corresponding|comparable|equivalent)_(?P<unitofday>period|quarter|month)"
        rf"(?:{OF_YEAR}|(?:_of)?_(?:a|the)_(?P<earlier>year_(?:ago|earlier|before)|year-ago|year-earlier|previous_year))",
        _read_same_period,
    ),
    rule("before-last", r"the_<one>_(?P<side>before|after)_(?P<which>last|next)", _read_before_last),
    rule(
        "year-end",
        rf"(?:(?:the_)?end_(?P<of>of)_year|(?:the_)?(?:calendar_)?year(?:-|_|['’]s_)?end)(?:{OF_YEAR})?",
        _read_year_end,
    ),
    rule(
        "year-ago",
        r"(?:the_|a_)?(?P<before>year|quarter|month|week)-(?:ago|earlier|before)(?:_(?P<what>period|quarter|month|week))?",
        _read_year_ago,
    ),
    rule("unit-before", r"the_(?:<one>|<part>)_(?P<side>before|after)(?=_?(?:[.,;:!?)\"”’]|\Z|\n))", _read_unit_before),
)
