"""Rules for dates that the calendar names: days, months, quarters, seasons, years, decades, centuries."""

import re
from datetime import date
from fractions import Fraction
from typing import Final

from checker.facts.date_calendar import shift, weekday_at, year_of
from checker.facts.date_clock import Clock
from checker.facts.date_rule import Rule, rule
from checker.facts.date_tense import PAST
from checker.facts.date_value import DateValue, dated, days_of
from checker.facts.date_words import HOLIDAYS, ORDINALS, PARTS_OF_DAY, SEASONS, month_number, weekday_number

# "Last" and its like as steps from today, or (True) from what was last told.
DEICTICS: Final[dict[str, tuple[int, bool]]] = {
    "last": (-1, False), "past": (-1, False), "next": (1, False), "coming": (1, False), "upcoming": (1, False),
    "this": (0, False), "current": (0, False), "same": (0, True), "that": (0, True), "previous": (-1, True),
    "preceding": (-1, True), "following": (1, True),
}  # fmt: skip
_NAMED_WEEKDAY: Final = re.compile(
    r"\s(?:Times|Mirror|Telegraph|Express|Mail|Post|Herald|World|Star|Independent|Tribune|Observer|Sun|Agreement|Night Live|"
    r"Night Football|Club|Prayer)\b"
)
_NAMING_WEEKDAY: Final = re.compile(
    r"\b(?:Black|Bloody|Good|Ash|Super|Easter|Palm|Cyber|Giving|Holy|Fat|Freaky|Man)\s\Z"
)
_MONTH_CONTEXT: Final = re.compile(
    r"(?:\b(?:in|last|next|this|since|by|until|till|early|late|mid|from|between|during|through|every|each|"
    r"(?:end|start|beginning|middle|month|half|week|weekend|days|close|part) of)\s|\bmid-|"
    r"\b(?:January|February|March|April|June|July|August|September|October|November|December)(?:\s(?:and|or|to|through)\s|,\s|[-–]))\Z",
    re.IGNORECASE,
)
_AMBIGUOUS_MONTHS: Final = frozenset({"march", "april", "may", "june", "august", "jan", "mar"})
_NUMBERED: Final = re.compile(
    r"(?:\b(?:flight|route|highway|room|no|number|model|boeing|airbus|windows|page|chapter|section|resolution|bill|channel|"
    r"article|rule|code|lot|bus|train|unit|version|sr|office|nos)\.?\s|[#$€£¥+−\w.,/:]|\d[-–])\Z",
    re.IGNORECASE,
)
_COUNTED: Final = re.compile(
    r"\s?(?:%|percent\b|per cent\b|people|men|women|miles?\b|km\b|kg\b|metres|meters|feet|points|votes|times\b|hours\b|hrs\b|"
    r"GMT\b|UTC\b|local time|dollars|euros|pounds|yuan|yen|tons|tonnes|barrels|shares|jobs|seats|units|square|calories|"
    r"million|billion|trillion|or so|years?\b|days?\b|months?\b|weeks?\b)",
    re.IGNORECASE,
)
_YEAR_CONTEXT: Final = re.compile(
    r"\b(?:in|since|of|by|from|until|till|before|after|year|and|to|during)\s\Z", re.IGNORECASE
)
_IN_SEASON: Final = re.compile(r"\b(?:in|by|until|till|during|since|over|through|late|early|mid)[ -]\Z", re.IGNORECASE)
_YEAR_RANGE: Final = re.compile(r"\d{4}[-–/]\Z")


def _year(match: re.Match[str], clock: Clock) -> int | None:
    """The year that a date names itself, in figures or as "last year"."""
    groups = match.groupdict()
    if groups.get("year"):
        return int(groups["year"][:4])
    if groups.get("which"):
        step, of_story = DEICTICS[groups["which"].lower()]
        told = clock.told_time(match.start()) if of_story else None
        base = told.start if told else clock.published
        return base.year + step if base else None
    return None


def _has_year(match: re.Match[str]) -> bool:
    return any(match.groupdict().get(name) for name in ("year", "which"))


def _day(year: int | None, month: int, day: int) -> DateValue | None:
    if not 1 <= day <= 31:
        return None
    value = f"{year:04}-{month:02}-{day:02}" if year else f"XXXX-{month:02}-{day:02}"
    return None if year and days_of(value) is None else dated(value)


def _read_month_day(match: re.Match[str], clock: Clock) -> DateValue | None:
    month, day = month_number(match["month"]), int(re.sub(r"\D", "", match["day"]))
    year = _year(match, clock)
    if not _has_year(match) and clock.published:
        year = year_of(clock.published, month, day, clock.direction(match.start(), match.end()))
    return _day(year, month, day)


def _read_month(match: re.Match[str], clock: Clock) -> DateValue | None:
    if not _has_year(match) and not match["deictic"] and not _is_month(match, clock):
        return None
    month = month_number(match["month"])
    year = _year(match, clock)
    if not _has_year(match) and clock.published:
        year = _year_of_month(match, clock, clock.published, month)
    return dated(f"{year:04}-{month:02}" if year else f"XXXX-{month:02}")


def _year_of_month(match: re.Match[str], clock: Clock, today: date, month: int) -> int:
    which = (match["deictic"] or "").lower()
    if which in ("last", "past", "previous"):
        return today.year - (month >= today.month)
    if which in ("next", "coming", "following"):
        return today.year + (month <= today.month)
    if which in ("this", "current"):
        return today.year
    return year_of(today, month, None, clock.direction(match.start(), match.end()))


def _is_month(match: re.Match[str], clock: Clock) -> bool:
    """Whether a word is the month here, and neither a verb nor a person."""
    word = match["month"].rstrip(".").lower()
    tokens = clock.doc.char_span(match.start("month"), match.end("month"), alignment_mode="expand")
    if tokens is not None and len(tokens) and tokens[0].ent_type_ == "PERSON":
        return False
    if word not in _AMBIGUOUS_MONTHS and not (len(word) == 3 and not match["month"].endswith(".")):
        return True
    return bool(_MONTH_CONTEXT.search(clock.text, max(match.start() - 20, 0), match.start()))


def _read_iso(match: re.Match[str], clock: Clock) -> DateValue | None:
    day = _day(int(match["year"]), int(match["mm"]), int(match["dd"])) if 1 <= int(match["mm"]) <= 12 else None
    return dated(f"{day.value}T{match['time']}", "TIME") if day and match["time"] else day


def _read_numeric(match: re.Match[str], clock: Clock) -> DateValue | None:
    """Day and month in figures: which is which shows by a number above 12, by two that are equal, or by a dot."""
    year = int(match["year"][:4])
    first, second = int(match["a"]), int(match["b"])
    orders = [(second, first)] if match["sep"] == "." else [(second, first), (first, second)]
    found = [_day(year, month, day) for month, day in dict.fromkeys(orders) if 1 <= month <= 12]
    values = [each for each in found if each is not None]
    if len(values) == 2:
        return DateValue(None, ambiguous=tuple(sorted(str(each.value) for each in values)))
    return values[0] if values else None


def _read_year(match: re.Match[str], clock: Clock) -> DateValue | None:
    year, text = int(match["year"][:4]), clock.text
    before = max(match.start() - 14, 0)
    in_range = _YEAR_RANGE.search(text, before, match.start())
    if _NUMBERED.search(text, before, match.start()) and not in_range:
        return None
    if not match["named"] and _COUNTED.match(text, match.end()):
        return None
    if not 1900 <= year <= 2060 and not match["named"] and not _YEAR_CONTEXT.search(text, before, match.start()):
        return None
    token = clock.doc.char_span(match.start("year"), match.end("year"), alignment_mode="expand")
    counts = token is not None and len(token) == 1 and token[0].dep_ == "nummod" and token[0].head.tag_ == "NNS"
    if counts and token is not None and token[0].head.i > token[0].i:
        return None
    fiscal = match["named"] and match["named"][0].lower() == "f"
    return dated(f"{year:04}", mod="APPROX" if fiscal else None)


def _read_short_year(match: re.Match[str], clock: Clock) -> DateValue | None:
    """The 10 of "2009-10"."""
    last = clock.last
    if last is None or last.rule != "year" or last.end != match.start() or not last.value.start:
        return None
    year = last.value.start.year // 100 * 100 + int(match["short"])
    return dated(f"{year:04}") if 0 < year - last.value.start.year < 30 else None


def _read_decade(match: re.Match[str], clock: Clock) -> DateValue | None:
    if match["full"]:
        return dated(f"{match['full'][:3]}X")
    return dated(f"{'20' if match['two'] in '012' else '19'}{match['two'][0]}X")


def _read_century(match: re.Match[str], clock: Clock) -> DateValue | None:
    number = ordinal(match["nth"])
    return dated(f"{number - 1:02}XX") if 1 < number <= 22 else None


def ordinal(text: str) -> int:
    digits = re.sub(r"\D", "", text)
    return int(digits) if digits else ORDINALS[text.lower()]


def _read_quarter(match: re.Match[str], clock: Clock) -> DateValue | None:
    number = int(match["n"]) if match["n"] else ordinal(match["ordinal"])
    if not 1 <= number <= 4:
        return None
    year = _year(match, clock)
    if not _has_year(match) and clock.published:
        ahead = clock.direction(match.start(), match.end()) > 0
        year = year_of(clock.published, 3 * number if ahead else 3 * number - 2, None, 1 if ahead else PAST)
    fiscal = re.search("fiscal", match[0], re.IGNORECASE)
    return dated(f"{year:04}-Q{number}" if year else f"XXXX-Q{number}", mod="APPROX" if fiscal else None)


def _read_half(match: re.Match[str], clock: Clock) -> DateValue | None:
    year = _year(match, clock) or (clock.published.year if clock.published else None)
    half = 1 if match["nthhalf"].lower() == "first" else 2
    return dated(f"{year:04}-H{half}" if year else f"XXXX-H{half}")


def _read_season(match: re.Match[str], clock: Clock) -> DateValue | None:
    season, which = SEASONS[match["season"].lower()], (match.groupdict().get("deictic") or "").lower()
    if not which and not _has_year(match) and not _is_season(match, clock):
        return None
    year = _year(match, clock)
    if not _has_year(match) and clock.published:
        direction = clock.direction(match.start(), match.end())
        start = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[season]
        direction = {"last": -1, "past": -1, "next": 1, "coming": 1}.get(which, direction)
        year = year_of(clock.published, start if direction <= 0 else start + 2, None, direction or PAST)
        if which == "last" and year == clock.published.year and clock.published.month < start + 3:
            year -= 1
        if which == "this":
            year = clock.published.year
    return dated(f"{year:04}-{season}" if year else f"XXXX-{season}")


def _is_season(match: re.Match[str], clock: Clock) -> bool:
    """ "In the fall", but not "the fall of Kabul", "a spring"."""
    in_season = _IN_SEASON.search(clock.text, max(match.start() - 10, 0), match.start())
    return bool(in_season) and not clock.text.startswith((" of ", " from "), match.end())


def _read_holiday(match: re.Match[str], clock: Clock) -> DateValue | None:
    name = match["holiday"].lower().replace("’", "'")
    month, day = map(int, HOLIDAYS[re.sub(r"\s+", " ", name)].split("-"))
    if match["holiday"][0].islower():
        return None
    year = _year(match, clock)
    if not _has_year(match) and clock.published:
        year = year_of(clock.published, month, day, clock.direction(match.start(), match.end()))
        year += {"last": -1}.get((match["deictic"] or "").lower(), 0) if year == clock.published.year else 0
    return _day(year, month, day)


def _read_weekday(match: re.Match[str], clock: Clock) -> DateValue | None:
    if _NAMED_WEEKDAY.match(clock.text, match.end()) or _NAMING_WEEKDAY.search(clock.text, 0, match.start()):
        return None
    number, part = weekday_number(match["weekday"]), match["part"]
    if not clock.published:
        value = f"XXXX-WXX-{number}"
    else:
        day = _weekday(match, clock, clock.published, number)
        value = day.isoformat() if day else f"XXXX-WXX-{number}"
    return dated(f"{value}T{PARTS_OF_DAY[part.lower()]}", "TIME") if part else dated(value)


def _weekday(match: re.Match[str], clock: Clock, today: date, number: int) -> date | None:
    if match["week"]:
        step, _ = DEICTICS[match["week"].lower()]
        week = shift(today, "week", Fraction(step))
        monday = shift(week, "day", Fraction(1 - week.isoweekday())) if week else None
        return shift(monday, "day", Fraction(number - 1)) if monday else None
    which = (match["deictic"] or "").lower()
    if which in ("previous", "preceding", "following", "that"):
        today = clock.told_day(match.start()) or today
    step, _ = DEICTICS.get(
        which, (clock.direction(match.start(), match.end()) if which not in ("that", "same") else -1, False)
    )
    if which == "this":
        step = clock.direction(match.start(), match.end())
        return weekday_at(today, number, step or 1)
    beyond = shift(today, "day", Fraction(step)) if which in ("last", "next", "previous", "following") else today
    return weekday_at(beyond or today, number, step)


_OF_YEAR: Final = r"(?:,?_(?:of_)?(?:fiscal_)?<year>|,?_(?:of_|in_)?(?:the_)?(?P<which>last|this|next|that|same|previous|following)_year)"
_WEEKDAY_BEFORE: Final = r"(?:(?:(?-i:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|<shortday>),?_)?"

RULES: Final[tuple[Rule, ...]] = (
    rule(
        "iso-date",
        r"<year>-(?P<mm>[01][0-9])-(?P<dd>[0-3][0-9])(?:[T_](?P<time>[0-2][0-9]:[0-5][0-9]))?".replace(
            "<year>", r"(?P<year>(?:1[5-9]|20)[0-9]{2})"
        ),
        _read_iso,
    ),
    rule("numeric-date", r"(?P<a>[0-3]?[0-9])(?P<sep>[/.-])(?P<b>[0-3]?[0-9])(?P=sep)<year>", _read_numeric),
    rule(
        "month-day",
        rf"{_WEEKDAY_BEFORE}<month>_<day>(?!_(?:people|percent|million|billion))(?:{_OF_YEAR})?",
        _read_month_day,
    ),
    rule("day-month", rf"{_WEEKDAY_BEFORE}(?:the_)?<day>_(?:of_)?<month>(?:{_OF_YEAR})?", _read_month_day),
    rule(
        "day-of-range",
        rf"<day>(?=(?:[-–/]|_(?:to|and|or|through|until)_)[0-3]?[0-9](?:st|nd|rd|th)?_(?:of_)?<month>(?:{_OF_YEAR})?)".replace(
            "<day>", r"(?P<day>[0-3]?[0-9](?:st|nd|rd|th)?)"
        ),
        _read_month_day,
    ),
    rule("month", rf"(?:<deictic>_)?<month>(?:{_OF_YEAR})?", _read_month),
    rule(
        "month-of-range",
        rf"(?P<deictic>(?!))?<month>(?=(?:[-–/]|_(?:to|and|or|through|until)_|,_)(?-i:[A-Z][a-z]{{2,8}}\.?){_OF_YEAR})",
        _read_month,
    ),
    rule("year", r"(?P<named>(?:the_)?year_|fiscal_(?:year_)?|FY_?)?<year>", _read_year),
    rule("year-of-range", r"(?P<short>[0-9]{2})", _read_short_year),
    rule("decade", r"(?:the_)?(?:(?P<full>(?:1[5-9]|20)[0-9]0)['’]?s|['’](?P<two>[0-9])0s)", _read_decade),
    rule("century", "(?:the_)?<nth>(?:-|_)century", _read_century),
    rule(
        "quarter",
        rf"(?:the_)?(?:fiscal_)?(?:<ordinal>(?:-|_)(?:fiscal_)?quarter|Q(?P<n>[1-4]))(?:{_OF_YEAR}|_of_(?:the|its)_(?:fiscal_)?year)?",
        _read_quarter,
    ),
    rule("half", rf"(?:the_)?(?P<nthhalf>first|second)(?:-|_)half(?:{_OF_YEAR}|_of_the_year)", _read_half),
    rule("season", rf"(?:(?:the_)?<deictic>_|(?:the_))?<season>(?:{_OF_YEAR})", _read_season),
    rule("bare-season", r"(?:(?:the_)?<deictic>_|(?P<the>the_))?<season>(?P<which>(?!))?", _read_season),
    rule("holiday", rf"(?:<deictic>_)?<holiday>(?:{_OF_YEAR})?", _read_holiday),
    rule(
        "weekday",
        r"(?:(?:the_)?<deictic>_)?<weekday>(?:_<part>)?(?:,?_(?:of_)?(?P<week>last|this|next)_week)?",
        _read_weekday,
    ),
)
