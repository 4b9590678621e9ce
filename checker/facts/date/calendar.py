"""Steps in the calendar: the day, week, month or year that lies so many away from another, as a TIMEX3 value."""

from calendar import monthrange
from datetime import date, timedelta
from fractions import Fraction
from typing import Final

from checker.facts.date.value import Days

_DAYS: Final = {"day": 1, "week": 7, "fortnight": 14, "weekend": 7}
_MONTHS: Final = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
# What a step back is told in: "six weeks ago" names a week, "two decades ago" a year.
_GRAINS: Final = {"fortnight": "week", "decade": "year", "century": "year"}
_SHORT: Final = {"second": 1, "minute": 60, "hour": 3600}


def grain_of_step(unit: str) -> str:
    """The grain at which "three … ago" names a time."""
    return "day" if unit in _SHORT else _GRAINS.get(unit, unit)


def shift(day: date, unit: str, count: Fraction) -> date | None:
    """The day that lies `count` units later; None outside of the calendar."""
    try:
        if unit in _MONTHS:
            return _shift_months(day, int(_MONTHS[unit] * count))
        if unit in _SHORT:
            return day + timedelta(days=int(count * _SHORT[unit] / 86400))
        return day + timedelta(days=int(_DAYS[unit] * count))
    except (ValueError, OverflowError):
        return None


def _shift_months(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        raise OverflowError
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def at_grain(day: date, grain: str) -> str:
    """The TIMEX3 value of the day, week, weekend, month, quarter, year, decade or century that holds a day."""
    iso_year, week, _ = day.isocalendar()
    year = f"{day.year:04}"
    return {
        "day": day.isoformat(),
        "week": f"{iso_year:04}-W{week:02}",
        "weekend": f"{iso_year:04}-W{week:02}-WE",
        "month": f"{year}-{day.month:02}",
        "quarter": f"{year}-Q{(day.month + 2) // 3}",
        "year": year,
        "decade": f"{year[:3]}X",
        "century": f"{year[:2]}XX",
    }[grain]


def stretch(day: date, unit: str, count: Fraction) -> Days | None:
    """The days from this one on over `count` units, backwards where that is negative; None where unknown."""
    other = shift(day, unit, count)
    if other is None:
        return None
    return (other, day) if other <= day else (day, other)


def year_of(anchor: date, month: int, day: int | None, direction: int) -> int:
    """The year of a day or month told without one: the latest until the anchor (-1), the next (+1), the nearest (0)."""

    def distance(year: int) -> tuple[bool, int]:
        months = (year - anchor.year) * 12 + month - anchor.month
        gap = months * 31 + (day - anchor.day if day else 0)
        return gap * direction < 0, abs(gap)

    return min((anchor.year - 1, anchor.year, anchor.year + 1), key=distance)


def weekday_at(day: date, weekday: int, direction: int) -> date | None:
    """The nearest such weekday (Monday is 1) on the day or to its past (-1) or future (+1) side."""
    ahead = (weekday - day.isoweekday()) % 7
    step = ahead if direction > 0 else ahead - 7 if ahead else 0
    return shift(day, "day", Fraction(step))
