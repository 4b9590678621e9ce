"""Rules for how long and how often: durations and sets."""

import re
from datetime import date
from fractions import Fraction
from typing import Final

from checker.facts.date.calendar import stretch
from checker.facts.date.clock import Clock
from checker.facts.date.rule import Rule, rule
from checker.facts.date.tense import FUTURE
from checker.facts.date.value import DateValue
from checker.facts.date.words import (
    ADVERBS_OF_FREQUENCY,
    HALVES,
    MULTIPLES,
    PARTS_OF_DAY,
    SEASONS,
    UNITS,
    count_of,
    month_number,
    unit_name,
    weekday_number,
)

_RATE: Final = re.compile(r"(?:miles?|kms?|kilomet(?:er|re)s?|knots?|mph)\s\Z", re.IGNORECASE)
_AGED: Final = re.compile(r"\b(?:aged?|ages)\s\Z", re.IGNORECASE)
_PART_OF_DAY: Final = re.compile(r"\b(?:early|small|wee|morning|pre-?dawn)\s\Z", re.IGNORECASE)
_MODAL: Final = re.compile(r"\b(?:will|would|to|can|could|may|might|should|must|not|['’]ll|did)\s\Z", re.IGNORECASE)
_PART_OF_WORD: Final = re.compile(r"\w-\Z")
_LASTS: Final = re.compile(
    r"\b(?:for|in|within|take|takes|taken|took|taking|spend|spent|spending|last|lasts|lasted|over|after|of|by|than|only|just|"
    r"every|wait|waited|about)\s\Z",
    re.IGNORECASE,
)
_SINCE: Final = re.compile(r"-long|\s(?:ago|before|after|earlier|later|of|ahead|to come)\b", re.IGNORECASE)
_SINCE_LONG: Final = re.compile(r"\s(?:ago|before|after|earlier|later)\b", re.IGNORECASE)
_STEPS: Final = {"past": -1, "last": -1, "recent": -1, "next": 1, "coming": 1}


def period(count: Fraction | None, unit: str) -> str:
    """`P3M` for three months; `PXM` for several."""
    factor, unknown = MULTIPLES.get(unit, (1, UNITS[unit].format("X")))
    if count is None:
        return unknown
    if count == Fraction(1, 2):
        return HALVES[unit]
    number = count * factor
    return UNITS[unit].format(number.numerator if number.denominator == 1 else f"{float(number):g}")


def _before(clock: Clock, match: re.Match[str], pattern: re.Pattern[str]) -> bool:
    return bool(pattern.search(clock.text, max(match.start() - 14, 0), match.start()))


def _read_duration(match: re.Match[str], clock: Clock) -> DateValue | None:
    count, unit = count_of(match["count"]), unit_name(match["unit"])
    counted = match["count"].lower()
    if _before(clock, match, _RATE) or _before(clock, match, _AGED) or _before(clock, match, _PART_OF_WORD):
        return None
    if unit == "quarter" and not match["kindof"]:
        return None  # a fraction
    if (unit == "second" and counted in ("a", "an")) or (
        counted in ("these", "those", "recent", "some") and count == 1
    ):
        return None
    if (unit == "second" and "." in counted) or (counted == "some" and match["unit"].lower() == unit):
        return None  # a race is told in tenths; "some day" is no number of days
    if (counted, unit) == ("one", "day") and not _before(clock, match, _LASTS):
        ahead = clock.direction(match.start(), match.end()) == FUTURE
        return DateValue("FUTURE_REF") if ahead else None
    value = period(count if not match["half"] or count is None else count + Fraction(1, 2), unit)
    if match["unit2"]:
        value = _joined(value, period(count_of(match["count2"]), unit_name(match["unit2"])))
    if match["unit3"]:
        value = _joined(value, period(count_of(match["count3"]), unit_name(match["unit3"])))
    return DateValue(value, "SET" if _is_rate(match, clock) else "DURATION")


def _joined(left: str, right: str) -> str:
    """`P2Y6M` of `P2Y` and `P6M`, `P1DT2H` of `P1D` and `PT2H`."""
    return left + right[2:] if right.startswith("PT") and "T" in left else left + right[1:]


def _is_rate(match: re.Match[str], clock: Clock) -> bool:
    """Whether this is the "a day" of "20,000 barrels a day"."""
    if match["count"].lower() not in ("a", "an") or clock.text[match.start() - 1 : match.start()] != " ":
        return False
    before = clock.doc.char_span(match.start() - 2, match.start() - 1, alignment_mode="expand")
    return before is not None and len(before) > 0 and before[-1].pos_ in ("NOUN", "NUM", "SYM")


def _read_bare_units(match: re.Match[str], clock: Clock) -> DateValue | None:
    """ "For years", "days before the vote"; elsewhere a bare plural ("the minutes of a meeting") may be anything."""
    if _before(clock, match, _PART_OF_DAY):
        return None
    since = _SINCE_LONG if unit_name(match["units"]) in ("second", "minute") else _SINCE
    if _before(clock, match, _LASTS) or since.match(clock.text, match.end()):
        return DateValue(period(None, unit_name(match["units"])), "DURATION")
    return None


def _read_long(match: re.Match[str], _: Clock) -> DateValue | None:
    """ "A year-long siege", "a decades-long feud"."""
    several = "s" in match[0][len(match["unit"])]
    return DateValue(period(None if several else Fraction(1), match["unit"].lower()), "DURATION")


def _read_stretch(match: re.Match[str], clock: Clock) -> DateValue | None:
    """ "The past two years", with the days that they cover; "the first nine months" starts at no known day."""
    unit = unit_name(match["unit"])
    count = count_of(match["count"]) if match["count"] else None
    if match["which"].lower() == "last" and _before(clock, match, _MODAL):
        return None  # "will last several weeks"
    if not match["count"] and match["unit"].lower() == unit:
        return None  # "the last week" is that week
    if not match["count"] and match["which"].lower() in ("first", "final", "latest", "following", "previous"):
        return None
    return stretch_value(period(count, unit), count, unit, match["which"], clock.published)


def stretch_value(value: str, count: Fraction | None, unit: str, which: str, today: date | None) -> DateValue:
    """A duration that ends ("past") or begins ("next") today."""
    step = _STEPS.get(which.lower())
    days = stretch(today, unit, count * step) if today and step and count is not None else None
    start, end = days or (None, None)
    return DateValue(value, "DURATION", None, start, end)


def _read_fraction(match: re.Match[str], _: Clock) -> DateValue | None:
    """ "A quarter of a century", "three-quarters of an hour"."""
    share = {"hour": Fraction(15), "century": Fraction(25)}[match["whole"].lower()]
    times = 3 if match["three"] else 1
    return DateValue(period(share * times, "minute" if match["whole"].lower() == "hour" else "year"), "DURATION")


def _read_times_a(match: re.Match[str], _: Clock) -> DateValue | None:
    """ "Twice a week" is said of every week."""
    return DateValue(period(Fraction(1), unit_name(match["unit"])), "SET")


def _read_every(match: re.Match[str], _: Clock) -> DateValue | None:
    if match["weekday"]:
        return _weekdays(match["weekday"], match["part"])
    if match["season"]:
        return DateValue(f"XXXX-{SEASONS[match['season'].lower()]}", "SET")
    if match["month"]:
        return DateValue(f"XXXX-{month_number(match['month']):02}", "SET")
    if match["daypart"]:
        return DateValue(f"XXXX-XX-XXT{PARTS_OF_DAY[match['daypart'].lower()]}", "SET")
    if match["weekend"]:
        return DateValue("XXXX-WXX-WE", "SET")
    if match["other"]:
        return DateValue(period(Fraction(2), unit_name(match["unit"])), "SET")
    count = count_of(match["count"]) if match["count"] else Fraction(1)
    return DateValue(period(count, unit_name(match["unit"])), "SET")


def _read_adverb(match: re.Match[str], clock: Clock) -> DateValue | None:
    word = match["frequency"]
    if word[0].isupper() and clock.text[max(match.start() - 2, 0) : match.start()].strip(" \n\t\"“'"):
        return None  # the Daily Mail
    if word[0].isupper() and re.match(r"[ ][A-Z]", clock.text[match.end() : match.end() + 2]):
        return None
    return DateValue(ADVERBS_OF_FREQUENCY[word.lower()], "SET")


def _read_plural_weekday(match: re.Match[str], _: Clock) -> DateValue | None:
    return _weekdays(match["weekday"], match["part"] or match["parts"])


def _weekdays(weekday: str, part: str | None) -> DateValue:
    of_day = f"T{PARTS_OF_DAY[part.lower()]}" if part else ""
    return DateValue(f"XXXX-WXX-{weekday_number(weekday)}{of_day}", "SET")


def _read_weekends(_: re.Match[str], __: Clock) -> DateValue | None:
    return DateValue("XXXX-WXX-WE", "SET")


RULES: Final[tuple[Rule, ...]] = (
    rule(
        "duration",
        r"<count>(?:-|_)(?:<kindof>_)?<unit>(?P<half>_and_a_half)?(?:,?_(?:and_)?<count=count2>_<unit=unit2>"
        r"(?:,?_(?:and_)?<count=count3>_<unit=unit3>)?)?(?:-?long)?"
        r"(?!-\w|_olds?\b|_of_age|['’]s?_old)",
        _read_duration,
    ),
    rule("long", "(?P<unit>day|week|fortnight|month|year|decade|century)s?-?long", _read_long),
    rule("bare-duration", "<units>", _read_bare_units),
    rule(
        "stretch",
        "(?:the_|this_|these_)?(?P<which>past|last|next|coming|first|final|latest|previous|following|recent)_"
        "(?:<count>(?:-|_))?(?:<kindof>_)?<unit>",
        _read_stretch,
    ),
    rule(
        "every",
        r"(?:every|each)_(?:(?P<other>other_|second_)?(?:<count>_)?<unit>|<weekday>(?:_<part>)?|<part=daypart>|<month>|<season>|"
        r"(?P<weekend>weekend))(?!(?<=second)_[a-z])",
        _read_every,
    ),
    rule("frequency", "<frequency>", _read_adverb),
    rule("plural-weekday", "<weekday>(?:s(?:_<part>s?)?|_<part=parts>s)", _read_plural_weekday),
    rule("weekends", "weekends", _read_weekends),
    rule(
        "fraction",
        r"(?:a_|(?P<three>three(?:-|_)))quarters?(?:_of_an?_|-)(?P<whole>hour|century)",
        _read_fraction,
    ),
    rule("times-a", r"(?:once|twice|<count>_times)_(?:an?|each|every|per)_<unit>", _read_times_a),
)
