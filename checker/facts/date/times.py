"""Rules for times of the day."""

import re
from typing import Final

from checker.facts.date.clock import Clock
from checker.facts.date.rule import Rule, rule
from checker.facts.date.value import DateValue, dated
from checker.facts.date.words import HOURS, PARTS_OF_DAY, ZONES, count_of
from checker.facts.date.years import COUNTED

_AT: Final = re.compile(
    r"\b(?:at|by|until|from|till|before|after|since|around|about|and|to|between)\s\Z", re.IGNORECASE
)
_PRICED: Final = re.compile(
    r"\b(?:clos\w+|trad\w+|quoted|stood|stands|rates?|index|euro|dollar|yen|pound|shares?|pric\w+|yield\w*|left|unchanged|"
    r"steady|cents?|average|inflation|magnitude)\b",
    re.IGNORECASE,
)
EARLIEST_NIGHT: Final = 6  # o'clock in the evening
_NAMED: Final = {"noon": 12, "midday": 12, "midnight": 0}


def at_time(clock: Clock, position: int, hour: int, minute: int = 0, zone: str | None = None) -> DateValue | None:
    """A time on the day that the text is at; its zone as an offset where it has one."""
    if not (0 <= hour <= 24 and 0 <= minute <= 59):
        return None
    day = clock.day_at_hand(position, early=hour < 12)
    offset = ZONES.get(zone.upper() if zone.lower() != "local time" else "local time", "") if zone else ""
    return dated(f"{day.isoformat() if day else 'XXXX-XX-XX'}T{hour:02}:{minute:02}{offset}", "TIME")


def _read_twelve(match: re.Match[str], clock: Clock) -> DateValue | None:
    hour = int(match["hour"])
    if not 1 <= hour <= 12:
        return None
    hour = hour % 12 + (12 if match["half"].lower() == "p" else 0)
    return at_time(clock, match.start(), hour, int(match["minute"] or 0), match["zone"])


def _read_twenty_four(match: re.Match[str], clock: Clock) -> DateValue | None:
    if not match["zone"] and not match["hours"] and not _is_time(match, clock):
        return None
    return at_time(clock, match.start(), int(match["hour"]), int(match["minute"]), match["zone"])


def _is_time(match: re.Match[str], clock: Clock) -> bool:
    """Figures behind "at" are a time, but "closed at 12.50" is a price and "at 5.25 percent" a rate."""
    if not _AT.search(clock.text, max(match.start() - 10, 0), match.start()):
        return False
    priced = _PRICED.search(clock.text, max(match.start() - 30, 0), match.start())
    return match["sep"] != "." or not (priced or COUNTED.match(clock.text, match.end()))


def _read_military(match: re.Match[str], clock: Clock) -> DateValue | None:
    return at_time(clock, match.start(), int(match["hour"]), int(match["minute"]), match["zone"])


def _read_named(match: re.Match[str], clock: Clock) -> DateValue | None:
    return at_time(clock, match.start(), _NAMED[match["named"].lower()], 0, match["zone"])


def _read_oclock(match: re.Match[str], clock: Clock) -> DateValue | None:
    hour, part = int(count_of(match["hour"]) or 0), match["part"]
    late = part and PARTS_OF_DAY[part.lower()] in ("AF", "EV", "NI")
    return at_time(clock, match.start(), hour + 12 if late and hour < 12 else hour)


def _read_of_part(match: re.Match[str], clock: Clock) -> DateValue | None:
    """ "At 5.15 in the afternoon", "around six in the morning"; "1.30 at night" is of the small hours."""
    if not _AT.search(clock.text, max(match.start() - 10, 0), match.start()):
        return None
    hour = int(count_of(match["hour"]) or 0) % 12
    late = (match["part"] or "").lower() in ("afternoon", "evening") or (match["night"] and hour >= EARLIEST_NIGHT)
    return at_time(clock, match.start(), hour + 12 if late else hour, int(match["minute"] or 0), match["zone"])


RULES: Final[tuple[Rule, ...]] = (
    rule(
        "clock",
        r"(?P<hour>[01]?[0-9])(?:[:.](?P<minute>[0-5][0-9]))?_?(?P<half>[ap])(?:\.[ ]?m\.?|m)(?:_<zone>)?",
        _read_twelve,
    ),
    rule(
        "clock-24",
        r"(?P<hour>[01]?[0-9]|2[0-3])(?P<sep>[:.h])(?P<minute>[0-5][0-9])(?![:.]?[0-9])(?:_<zone>|(?P<hours>_(?:hours|hrs)))?",
        _read_twenty_four,
    ),
    rule("clock-zone", r"(?P<hour>[01][0-9]|2[0-4])(?P<minute>[0-5][0-9])_(?:<zone>|hours|hrs)", _read_military),
    rule("named-hour", r"(?P<named>noon|midday|midnight)(?:_<zone>)?", _read_named),
    rule(
        "clock-of-part",
        rf"(?P<hour>1[0-2]|0?[1-9]|{HOURS})(?:[:.](?P<minute>[0-5][0-9]))?_"
        r"(?:in_the_(?P<part>morning|afternoon|evening)|at_(?P<night>night))(?!_(?:session|trad|edition|paper|shift))"
        r"(?:_<zone>)?",
        _read_of_part,
    ),
    rule("o-clock", rf"(?P<hour>1[0-2]|[1-9]|{HOURS})_o['’]clock(?:_in_the_<part>)?", _read_oclock),
)
