"""A TIMEX3 value as a reader would say it; ISO dates stay, since they can't be misread."""

import re
from collections.abc import Callable, Mapping
from typing import Final

_MODS: Final[Mapping[str, str]] = {
    "START": "early",
    "MID": "the middle of",
    "END": "the end of",
    "APPROX": "about",
    "MORE_THAN": "more than",
    "LESS_THAN": "less than",
    "EQUAL_OR_MORE": "at least",
    "EQUAL_OR_LESS": "at most",
}
_REFERENCES: Final[Mapping[str, str]] = {"PRESENT_REF": "now", "PAST_REF": "the past", "FUTURE_REF": "the future"}
_UNITS: Final[Mapping[str, str]] = {
    "DE": "decade",
    "CE": "century",
    "Y": "year",
    "Q": "quarter",
    "WE": "weekend",
    "M": "month",
    "W": "week",
    "D": "day",
    "TH": "hour",
    "TM": "minute",
    "TS": "second",
}
_PARTS: Final[Mapping[str, str]] = {
    "MO": "morning",
    "MI": "midday",
    "AF": "afternoon",
    "EV": "evening",
    "NI": "night",
    "DT": "daytime",
}
_SEASONS: Final[Mapping[str, str]] = {"SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"}
_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def _duration(match: re.Match[str]) -> str:
    unit = _UNITS[(match["clock"] or "") + match["unit"]]
    if match["number"].startswith("X"):
        return f"some {_plural(unit)}"
    return f"{match['number']} {unit if match['number'] == '1' else _plural(unit)}"


def _plural(unit: str) -> str:
    return unit[:-1] + "ies" if unit.endswith("y") and unit != "day" else unit + "s"


def _no_year(match: re.Match[str]) -> str:
    day = f"{int(match['day'])} " if match["day"] else ""
    return f"{day}{_MONTHS[int(match['month']) - 1]}, year not said"


_FORMS: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]] = (
    (re.compile(r"P(?P<clock>T)?(?P<number>\d+(?:\.\d+)?|X+)(?P<unit>DE|CE|WE|[YQMWDHS])"), _duration),
    (re.compile(r"(?P<day>\d{4}-\d\d-\d\d)T(?P<part>[A-Z]{2})"), lambda m: f"{m['day']}, {_PARTS[m['part']]}"),
    (re.compile(r"(?P<day>\d{4}-\d\d-\d\d)T(?P<hour>\d\d:\d\d)"), lambda m: f"{m['day']}, {m['hour']}"),
    (re.compile(r"XXXX-WXX-(?P<day>[1-7])"), lambda m: f"a {_WEEKDAYS[int(m['day']) - 1]}, date not known"),
    (re.compile(r"XXXX-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>\d\d))?"), _no_year),
    (re.compile(r"X{4}(?:-X{2}){0,2}"), lambda _: "a date not known"),
    (re.compile(r"(?P<decade>\d{3})X"), lambda m: f"the {m['decade']}0s"),
    (re.compile(r"(?P<year>\d{4})-W(?P<week>\d\d)"), lambda m: f"week {int(m['week'])} of {m['year']}"),
    (re.compile(r"(?P<year>\d{4})-Q(?P<quarter>[1-4])"), lambda m: f"quarter {m['quarter']} of {m['year']}"),
    (re.compile(r"(?P<year>\d{4})-(?P<season>SP|SU|FA|WI)"), lambda m: f"{_SEASONS[m['season']]} {m['year']}"),
)


def in_words(value: str, mod: str | None) -> str:
    """The value and its modifier; what has no form of its own is given as it is."""
    matched = ((match, say) for form, say in _FORMS if (match := form.fullmatch(value)))
    found = next(matched, None)
    words = found[1](found[0]) if found else _REFERENCES.get(value, value)
    return f"{_MODS.get(mod, mod.lower().replace('_', ' '))} {words}" if mod else words
