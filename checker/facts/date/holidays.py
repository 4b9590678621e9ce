"""On which day of a year a holiday falls."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Final

FIXED: Final[Mapping[str, tuple[int, int]]] = {
    "new year's day": (1, 1), "valentine's day": (2, 14), "st. patrick's day": (3, 17), "may day": (5, 1),
    "juneteenth": (6, 19), "bastille day": (7, 14), "halloween": (10, 31), "armistice day": (11, 11),
    "veterans day": (11, 11), "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25),
    "boxing day": (12, 26), "new year's eve": (12, 31), "anzac day": (4, 25), "guy fawkes night": (11, 5),
    "all saints' day": (11, 1), "fourth of july": (7, 4),
}  # fmt: skip
# The month, the weekday (Monday is 1) and which of them; 0 is the last.
_NTH: Final[Mapping[str, tuple[int, int, int]]] = {
    "martin luther king day": (1, 1, 3), "martin luther king jr. day": (1, 1, 3), "presidents' day": (2, 1, 3),
    "presidents day": (2, 1, 3), "memorial day": (5, 1, 0), "father's day": (6, 7, 3), "labor day": (9, 1, 1),
    "columbus day": (10, 1, 2), "thanksgiving day": (11, 4, 4), "thanksgiving": (11, 4, 4),
}  # fmt: skip
# Days from Easter Sunday.
_EASTER: Final[Mapping[str, int]] = {
    "mardi gras": -47, "shrove tuesday": -47, "ash wednesday": -46, "palm sunday": -7, "maundy thursday": -3,
    "good friday": -2, "holy saturday": -1, "easter sunday": 0, "easter": 0, "easter monday": 1, "ascension day": 39,
    "pentecost": 49, "whit monday": 50,
}  # fmt: skip
HOLIDAYS: Final = (*FIXED, *_NTH, *_EASTER)


def holiday(name: str, year: int) -> date:
    """The day of one of HOLIDAYS, a name in small letters; of Easter the western one."""
    if name in FIXED:
        return date(year, *FIXED[name])
    if name in _EASTER:
        return easter(year) + timedelta(days=_EASTER[name])
    month, weekday, which = _NTH[name]
    first = 1 + (weekday - date(year, month, 1).isoweekday()) % 7
    last = first + (monthrange(year, month)[1] - first) // 7 * 7
    return date(year, month, first + 7 * (which - 1) if which else last)


def easter(year: int) -> date:
    """Easter Sunday of a Gregorian year (Meeus, Astronomical Algorithms, 1991, chapter 8)."""
    century, in_century = divmod(year, 100)
    moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (in_century // 4) - moon - in_century % 4) % 7
    late = (year % 19 + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)
