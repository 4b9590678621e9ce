"""Rules for days, weekdays and months that the calendar names."""

import re
from datetime import date
from fractions import Fraction
from typing import Final

from checker.facts.date.calendar import shift, weekday_at, year_of
from checker.facts.date.clock import Clock
from checker.facts.date.rule import OF_YEAR, Rule, named_year, names_year, rule
from checker.facts.date.value import DateValue, dated, days_of
from checker.facts.date.words import DEICTICS, HOLIDAYS, PARTS_OF_DAY, month_number, weekday_number

_NAMED_WEEKDAY: Final = re.compile(
    r"\s(?:Times|Mirror|Telegraph|Express|Mail|Post|Herald|World|Star|Independent|Tribune|Observer|Sun|Agreement|Club|"
    r"Night (?:Live|Football)|Prayer)\b"
)
_NAMING_WEEKDAY: Final = re.compile(
    r"\b(?:Black|Bloody|Good|Ash|Super|Easter|Palm|Cyber|Giving|Holy|Fat|Freaky|Man)\s\Z"
)
# Words for months that are also words for other things: they are the month behind one of these.
_AMBIGUOUS_MONTHS: Final = frozenset({"march", "april", "may", "june", "august"})
_MONTH_CONTEXT: Final = re.compile(
    r"(?:\b(?:in|last|next|this|since|by|until|till|early|late|mid|from|between|during|through|every|each|"
    r"(?:end|start|beginning|middle|month|half|week|weekend|days|close|part) of)\s|\bmid-)\Z",
    re.IGNORECASE,
)
_LIST: Final = re.compile(r"\s?[-–/]\s?|,\s|,?\s(?:and|or|to|through|until)\s")
_DAY_LIST: Final = re.compile(r"\s?[-–/]\s?|\s(?:to|through|until|and|or)\s(?:the\s)?")


def _day(year: int | None, month: int, day: int) -> DateValue | None:
    """A day of a year that may be unknown; None for the 31st of June."""
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    if days_of(f"{year or 2000:04}-{month:02}-{day:02}") is None:
        return None
    return dated(f"{year:04}-{month:02}-{day:02}" if year else f"XXXX-{month:02}-{day:02}")


def _read_month_day(match: re.Match[str], clock: Clock) -> DateValue | None:
    month, day = month_number(match["month"]), int(re.sub(r"\D", "", match["day"]))
    year = named_year(match, clock)
    if not names_year(match) and clock.published:
        year = year_of(clock.published, month, day, clock.direction(match.start(), match.end()))
    return _day(year, month, day)


def _read_listed_day(match: re.Match[str], clock: Clock) -> DateValue | None:
    """The 15 of "Nov. 13-15"."""
    last = clock.last
    if last is None or last.rule not in ("month-day", "listed-day") or match.start() - last.end > 12:
        return None
    if not _DAY_LIST.fullmatch(clock.text, last.end, match.start()) or _counts_something(match, clock):
        return None
    year, month, before = str(last.value.value).split("-")
    day = int(re.sub(r"\D", "", match["day"]))
    return _day(int(year) if year.isdigit() else None, int(month), day) if day > int(before) else None


def _counts_something(match: re.Match[str], clock: Clock) -> bool:
    token = clock.doc.char_span(match.start(), match.end(), alignment_mode="expand")
    return token is not None and any(each.dep_ == "nummod" and each.head.i > each.i for each in token)


def _read_month(match: re.Match[str], clock: Clock) -> DateValue | None:
    named = names_year(match)
    if not named and not match["deictic"] and not _is_month(match, clock):
        return None
    month = month_number(match["month"])
    year = named_year(match, clock)
    if not named and clock.published:
        year = _year_of_month(match, clock, clock.published, month)
    return dated(f"{year:04}-{month:02}" if year else f"XXXX-{month:02}")


def _year_of_month(match: re.Match[str], clock: Clock, today: date, month: int) -> int:
    step = DEICTICS.get((match["deictic"] or "").lower(), (None, False))[0]
    if step is None:
        return year_of(today, month, None, clock.direction(match.start(), match.end()))
    if step < 0:
        return today.year - (month >= today.month)
    return today.year + (step > 0 and month <= today.month)


def _is_month(match: re.Match[str], clock: Clock) -> bool:
    """Whether a word is the month here, and neither a verb nor a person."""
    tokens = clock.doc.char_span(match.start("month"), match.end("month"), alignment_mode="expand")
    if tokens is not None and any(token.ent_type_ == "PERSON" for token in tokens):
        return False
    written = match["month"]
    if written.lower() not in _AMBIGUOUS_MONTHS and (len(written) > 3 or written.lower() == "may"):
        return True
    last = clock.last
    if (
        last
        and last.rule == "month"
        and match.start() - last.end < 12
        and _LIST.fullmatch(clock.text, last.end, match.start())
    ):
        return True
    return bool(_MONTH_CONTEXT.search(clock.text, max(match.start() - 20, 0), match.start()))


def _read_iso(match: re.Match[str], _: Clock) -> DateValue | None:
    day = _day(int(match["year"]), int(match["mm"]), int(match["dd"]))
    return dated(f"{day.value}T{match['time']}", "TIME") if day and match["time"] else day


def _read_numeric(match: re.Match[str], _: Clock) -> DateValue | None:
    """Day and month in figures: which is which shows by a number above 12, by two that are equal, or by a dot."""
    year, first, second = int(match["year"]), int(match["a"]), int(match["b"])
    orders = [(second, first)] if match["sep"] == "." else [(second, first), (first, second)]
    values = [each for month, day in dict.fromkeys(orders) if (each := _day(year, month, day))]
    if len(values) == 2:
        return DateValue(None, ambiguous=tuple(sorted(str(each.value) for each in values)))
    return values[0] if values else None


def _read_holiday(match: re.Match[str], clock: Clock) -> DateValue | None:
    if match["holiday"][0].islower():
        return None
    name = re.sub(r"\s+", " ", match["holiday"].lower().replace("’", "'"))
    month, day = map(int, HOLIDAYS[name].split("-"))
    year = named_year(match, clock)
    if not names_year(match) and clock.published:
        step = DEICTICS.get((match["deictic"] or "").lower(), (0, False))[0]
        year = year_of(clock.published, month, day, step or clock.direction(match.start(), match.end()))
    return _day(year, month, day)


def _read_weekday(match: re.Match[str], clock: Clock) -> DateValue | None:
    if _NAMED_WEEKDAY.match(clock.text, match.end()):
        return None
    if _NAMING_WEEKDAY.search(clock.text, max(match.start() - 9, 0), match.start()):
        return None
    number, part = weekday_number(match["weekday"]), match["part"]
    day = _weekday(match, clock, clock.published, number) if clock.published else None
    value = day.isoformat() if day else f"XXXX-WXX-{number}"
    return dated(f"{value}T{PARTS_OF_DAY[part.lower()]}", "TIME") if part else dated(value)


def _weekday(match: re.Match[str], clock: Clock, today: date, number: int) -> date | None:
    if match["week"] or match["weekahead"]:
        return _weekday_of_week(today, (match["week"] or match["weekahead"]).lower(), number)
    which = (match["deictic"] or "").lower()
    step, of_story = DEICTICS.get(which, (0, False))
    base = (clock.told_day(match.start()) if of_story else None) or today
    if step:
        beyond = shift(base, "day", Fraction(step))
        return weekday_at(beyond, number, step) if beyond else None
    if of_story:
        return weekday_at(base, number, -1)
    direction = clock.direction(match.start(), match.end())
    return weekday_at(base, number, direction or (1 if which == "this" else -1))


def _weekday_of_week(today: date, which: str, number: int) -> date | None:
    other = shift(today, "week", Fraction(DEICTICS[which][0]))
    return shift(other, "day", Fraction(number - other.isoweekday())) if other else None


_WEEKDAY_BEFORE: Final = r"(?:(?:(?-i:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|<shortday>),?_)?"
# The other end of a range or list, which may say of what month or year it is: "13 and 14 May", "May to June 2021".
_TO: Final = r"(?:_?[-–/]_?|_(?:to|and|or|through|until)_|,_)"
_A_MONTH: Final = r"(?-i:[A-Z][a-z]{2,8})\.?"
_A_DAY: Final = "[0-3]?[0-9](?:st|nd|rd|th)?"
_OF_WEEK: Final = r",?_(?:of_)?(?P<week>last|this|next)_week"
_TO_DAY_OF_WEEK: Final = rf"(?={_TO}(?-i:[A-Z][a-z]{{2,5}}day),?_(?:of_)?(?P<weekahead>last|this|next)_week)"

RULES: Final[tuple[Rule, ...]] = (
    rule(
        "iso-date",
        r"<fullyear>-(?P<mm>[01][0-9])-(?P<dd>[0-3][0-9])(?:(?:T|_)(?P<time>[0-2][0-9]:[0-5][0-9]))?",
        _read_iso,
    ),
    rule("numeric-date", r"(?P<a>[0-3]?[0-9])(?P<sep>[/.-])(?P<b>[0-3]?[0-9])(?P=sep)<fullyear>", _read_numeric),
    rule("month-day", rf"<month>_<day>(?={_TO}{_A_MONTH}_{_A_DAY}{OF_YEAR})", _read_month_day),
    rule("day-month", rf"<day>_<month>(?={_TO}{_A_DAY}_{_A_MONTH}{OF_YEAR})", _read_month_day),
    rule(
        "month-day",
        rf"{_WEEKDAY_BEFORE}<month>_<day>(?!_(?:people|percent|million|billion))(?:{OF_YEAR})?",
        _read_month_day,
    ),
    rule("day-month", rf"{_WEEKDAY_BEFORE}(?:the_)?<day>_(?:of_)?<month>(?:{OF_YEAR})?", _read_month_day),
    rule("day-of-list", rf"<plainday=day>(?={_TO}{_A_DAY}_(?:of_)?<month>(?:{OF_YEAR})?)", _read_month_day),
    rule("listed-day", "<day>", _read_listed_day),
    rule("month", rf"(?:<deictic>_)?<month>(?={_TO}{_A_MONTH}{OF_YEAR})", _read_month),
    rule("month", rf"(?:<deictic>_)?<month>(?:{OF_YEAR})?", _read_month),
    rule("holiday", rf"(?:<deictic>_)?<holiday>(?:{OF_YEAR})?", _read_holiday),
    rule(
        "weekday",
        rf"(?:(?:the_|this_)?<deictic>_)?<weekday>(?:_<part>)?(?:{_OF_WEEK}|{_TO_DAY_OF_WEEK})?",
        _read_weekday,
    ),
)
