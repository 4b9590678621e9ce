"""The value of a date fact: a TIMEX3 value and, where it can be resolved, the days that it covers.

TIMEX3 is the time expression of ISO-TimeML (ISO 24617-1; Pustejovsky et al. 2003).
"""

import re
from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, TypeAlias

from checker.facts.date.wording import in_words
from checker.model import Json

Days: TypeAlias = tuple[date, date]

# Generous, so that no one is caught lying by half a month: "early May" may still be said of the 15th.
_HALVES: Final[Mapping[str, tuple[float, float]]] = {"START": (0, 0.5), "MID": (0.2, 0.8), "END": (0.5, 1)}
SEASON_STARTS: Final[Mapping[str, int]] = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_CALENDAR: Final = re.compile(
    r"""(?P<year>\d{4})
        (?: -(?P<month>\d\d) (?: -(?P<day>\d\d) (?:T.+)? )?
          | -W(?P<week>\d\d) (?: -(?P<weekend>WE) )?
          | -Q(?P<quarter>[1-4]) | -H(?P<half>[12]) | -(?P<season>SP|SU|FA|WI) )?
      | (?P<decade>\d{3})X | (?P<century>\d\d)XX""",
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class DateValue:
    """What a time expression states.

    `value` is a TIMEX3 value, None where it could be either of `ambiguous`; `type` DATE, TIME, DURATION or SET;
    `mod` a TIMEX3 modifier. `start` and `end` are the first and the last day that it can mean, where they are known;
    both ends of a range ("Nov. 13-15") have the days of the whole range.
    """

    value: str | None
    type: str = "DATE"
    mod: str | None = None
    start: date | None = None
    end: date | None = None
    ambiguous: tuple[str, ...] = ()

    @property
    def days(self) -> Days | None:
        return (self.start, self.end) if self.start and self.end else None

    def to_json(self) -> Mapping[str, Json]:
        value: dict[str, Json] = {"value": self.value, "type": self.type}
        if self.mod:
            value["mod"] = self.mod
        if self.start and self.end:
            value |= {"from": self.start.isoformat(), "to": self.end.isoformat()}
        if self.ambiguous:
            value["ambiguous"] = self.ambiguous
        return {"value": value}

    @classmethod
    def from_json(cls, keys: Mapping[str, Json]) -> "DateValue | None":
        """The value of which these are the keys, as a saved fact has them; None where they are of another kind."""
        told = keys.get("value")
        if not isinstance(told, Mapping) or not {"value", "type"} <= told.keys():
            return None
        value, mod, ambiguous = told["value"], told.get("mod"), told.get("ambiguous") or ()
        start, end = (date.fromisoformat(str(told[key])) if key in told else None for key in ("from", "to"))
        return cls(
            None if value is None else str(value),
            str(told["type"]),
            None if mod is None else str(mod),
            start,
            end,
            tuple(map(str, ambiguous)) if isinstance(ambiguous, Sequence) else (),
        )

    def __str__(self) -> str:
        if self.value is None:
            return " or ".join(self.ambiguous)
        return in_words(self.value, self.mod)


def dated(value: str | None, kind: str = "DATE", mod: str | None = None) -> DateValue:
    """A value with the days that it covers; without a value, one that nothing is known of."""
    days = days_of(value, mod) if value else None
    start, end = days or (None, None)
    return DateValue(value or "XXXX-XX-XX", kind, mod, start, end)


def days_of(value: str, mod: str | None = None) -> Days | None:
    """The first and the last day of a TIMEX3 date, cut down by START, MID and END; None where it has no year."""
    match = _CALENDAR.fullmatch(value)
    if match is None:
        return None
    try:
        start, end = _bounds(match)
    except (ValueError, OverflowError):
        return None
    low, high = _HALVES.get(mod or "", (0, 1))
    length = (end - start).days + 1
    return start + timedelta(days=int(length * low)), start + timedelta(days=max(int(length * high) - 1, 0))


def _bounds(match: re.Match[str]) -> Days:
    part = {name: int(text) for name, text in match.groupdict().items() if text and text.isdigit()}
    if "decade" in part:
        return _months(part["decade"] * 10, 1, 120)
    if "century" in part:
        return _months(part["century"] * 100, 1, 1200)
    year = part["year"]
    if "day" in part:
        day = date(year, part["month"], part["day"])
        return day, day
    if "month" in part:
        return _months(year, part["month"], 1)
    if "week" in part:
        return _week(year, part["week"], weekend=bool(match["weekend"]))
    if "quarter" in part:
        return _months(year, 3 * part["quarter"] - 2, 3)
    if "half" in part:
        return _months(year, 6 * part["half"] - 5, 6)
    if match["season"]:
        return _months(year, SEASON_STARTS[match["season"]], 3)
    return _months(year, 1, 12)


def _week(year: int, week: int, *, weekend: bool) -> Days:
    monday = date.fromisocalendar(year, week, 1)
    return monday + timedelta(days=5 if weekend else 0), monday + timedelta(days=6)


def _months(year: int, month: int, count: int) -> Days:
    last_year, last_month = divmod(year * 12 + month + count - 2, 12)
    return date(year, month, 1), date(last_year, last_month + 1, monthrange(last_year, last_month + 1)[1])
