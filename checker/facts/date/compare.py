"""How two dates stand to each other."""

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from typing import Final

from checker.facts.date.value import DateValue
from checker.facts.ladder import Level, Rung, climb
from checker.model import Relation, Severity

_REFS: Final = frozenset({"PRESENT_REF", "PAST_REF", "FUTURE_REF"})
_DURATION: Final = re.compile(r"(\d+(?:\.\d+)?)([YMWDHS])")
# Days of a unit; months and years at their mean, as durations are told.
_LENGTHS: Final[Mapping[str, Fraction]] = {
    "Y": Fraction(1461, 4), "M": Fraction(487, 16), "W": Fraction(7), "D": Fraction(1), "H": Fraction(1, 24),
    "TM": Fraction(1, 1440), "S": Fraction(1, 86400),
}  # fmt: skip
_NEAR: Final = Fraction(1, 10)
# "About 9:40" is no 10:40: who says about rounds to the quarter of an hour, or at the most to the half.
ABOUT_MINUTES: Final = 45


def compare(left: DateValue, right: DateValue) -> Level:
    """The level of two dates; the same in either order."""
    return climb(LADDER, left, right)


def _same(left: DateValue, right: DateValue) -> bool:
    if left.ambiguous or right.ambiguous or left.mod != right.mod or left.value != right.value:
        return False
    return "X" not in _core(left)


def _core(value: DateValue) -> str:
    return re.sub(r"(?<=\d)X{1,2}\Z", "", value.value or "")  # a decade is known


def _same_unresolved(left: DateValue, right: DateValue) -> bool:
    return left == right


def _same_days(left: DateValue, right: DateValue) -> bool:
    return (
        left.days is not None
        and left.days == right.days
        and left.mod == right.mod
        and not (_hour(left) and _hour(right))
    )


def _ambiguous(left: DateValue, right: DateValue) -> bool:
    return bool(left.ambiguous or right.ambiguous)


def _vague(left: DateValue, right: DateValue) -> bool:
    return bool({left.value, right.value} & _REFS)


def _other_types(left: DateValue, right: DateValue) -> bool:
    lengths = {"DURATION", "SET"}
    return left.type != right.type and bool(lengths & {left.type, right.type})


def _both(kind: str, left: DateValue, right: DateValue) -> bool:
    return left.type == right.type == kind


def _hour(value: DateValue) -> str | None:
    match = re.search(r"T(\d\d:\d\d.*)\Z", value.value or "") if value.type == "TIME" else None
    return match[1] if match else None


def _instant(value: DateValue) -> datetime | None:
    """The minute that a time with a zone names."""
    if not _hour(value) or value.start is None or value.value is None or "T24" in value.value:
        return None
    moment = datetime.fromisoformat(value.value)
    return moment.astimezone(UTC) if moment.tzinfo else None


def _same_instant(left: DateValue, right: DateValue) -> bool:
    first, second = _instant(left), _instant(right)
    return first is not None and first == second


def _zones_differ(left: DateValue, right: DateValue) -> bool:
    """One names its time zone, the other doesn't: hours, and the day beside them, may be either."""
    if not _hour(left) or not _hour(right) or (_instant(left) is None) == (_instant(right) is None):
        return False
    return left.start is None or right.start is None or abs(left.start - right.start) <= timedelta(days=1)


def _other_hours(left: DateValue, right: DateValue) -> bool:
    if not _hour(left) or not _hour(right):
        return False
    if left.mod or right.mod:
        return _hours_apart(left, right)
    first, second = _instant(left), _instant(right)
    if first is not None and second is not None:
        return first != second
    return left.days is not None and left.days == right.days and _hour(left) != _hour(right)


def _hours_apart(left: DateValue, right: DateValue) -> bool:
    """Of one day, one at least told as about then, and farther apart than that allows."""
    if {left.mod, right.mod} - {None, "APPROX"} or left.days is None or left.days != right.days:
        return False
    minutes = [minute_of(each) for each in (left, right)]
    return None not in minutes and abs((minutes[0] or 0) - (minutes[1] or 0)) >= ABOUT_MINUTES


def minute_of(value: DateValue) -> int | None:
    """The minute of its day that a time names; None without one, or with a zone."""
    match = re.fullmatch(r"(\d\d):(\d\d)(?::\d\d)?", _hour(value) or "")
    return int(match[1]) * 60 + int(match[2]) if match else None


def _length(value: DateValue) -> Fraction | None:
    text = value.value or ""
    if "X" in text:
        return None
    date_part, _, time_part = text.removeprefix("P").partition("T")
    days = [Fraction(number) * _LENGTHS[unit] for number, unit in _DURATION.findall(date_part)]
    hours = [
        Fraction(number) * _LENGTHS["TM" if unit == "M" else unit] for number, unit in _DURATION.findall(time_part)
    ]
    return sum(days + hours, Fraction(0)) or None


def _same_length(left: DateValue, right: DateValue) -> bool:
    first, second = _length(left), _length(right)
    return first is not None and second is not None and first == second and left.mod == right.mod


def _rounded_length(left: DateValue, right: DateValue) -> bool:
    """Unknown, hedged and within the hedge, or equal when told in the coarser unit of the two."""
    first, second = _length(left), _length(right)
    if first is None or second is None:
        return True
    return _within(left, first, second) or _within(right, second, first) or _rounds(left, right)


def _within(value: DateValue, bound: Fraction, other: Fraction) -> bool:
    match value.mod:
        case "MORE_THAN" | "EQUAL_OR_MORE":
            return other >= bound
        case "LESS_THAN" | "EQUAL_OR_LESS":
            return other <= bound
        case "APPROX":
            return abs(bound - other) <= 2 * _NEAR * bound
        case _:
            return abs(bound - other) <= _NEAR * min(bound, other) / 2
    return False


def _rounds(left: DateValue, right: DateValue) -> bool:
    units = [_DURATION.findall(each.value or "") for each in (left, right)]
    if any(len(each) != 1 for each in units) or "T" in f"{left.value}{right.value}" or units[0][0][1] == units[1][0][1]:
        return False
    (coarse, fine) = sorted((left, right), key=lambda each: -_LENGTHS[_DURATION.findall(each.value or "")[0][1]])
    number, unit = _DURATION.findall(coarse.value or "")[0]
    exact = _length(fine)
    return exact is not None and abs(exact / _LENGTHS[unit] - Fraction(number)) < Fraction(1, 2)


def _unresolved(left: DateValue, right: DateValue) -> bool:
    return left.days is None or right.days is None


def _fits(left: DateValue, right: DateValue) -> bool:
    """Whether they could be one day: `XXXX-11-13` and `2023-11-13`, `XXXX-WXX-4` and a Thursday."""
    return _unresolved(left, right) and any(_matches(a, b) for a, b in ((left, right), (right, left)))


def _matches(left: DateValue, right: DateValue) -> bool:
    a, b = left.value or "", right.value or ""
    weekday = re.match(r"XXXX-WXX-([1-7])", a)
    if weekday and right.start is not None and right.start == right.end:
        return right.start.isoweekday() == int(weekday[1])
    if "W" in a + b:
        return a == b
    return all(x == y or "X" in (x, y) for x, y in zip(a[:10], b[:10], strict=False))


def _other_weekdays(left: DateValue, right: DateValue) -> bool:
    """Two days of the week, of which a text leaves open the week: no Thursday is a Wednesday."""
    days = [_weekday(each) for each in (left, right)]
    return _unresolved(left, right) and None not in days and days[0] != days[1]


def _other_quarters(left: DateValue, right: DateValue) -> bool:
    """Two quarters, of which a text leaves open the year: no third quarter is a second."""
    quarters = [re.fullmatch(r"(?:XXXX|\d{4})-(Q[1-4]|H[12])", each.value or "") for each in (left, right)]
    if quarters[0] is None or quarters[1] is None or not _unresolved(left, right):
        return False
    return quarters[0][1][0] == quarters[1][1][0] and quarters[0][1] != quarters[1][1]


def _weekday(value: DateValue) -> int | None:
    told = re.match(r"XXXX-WXX-([1-7])", value.value or "")
    if told:
        return int(told[1])
    return value.start.isoweekday() if value.start is not None and value.start == value.end else None


def _both_told(left: DateValue, right: DateValue) -> bool:
    """Days without a year that differ are other days, whatever the year."""
    return all(re.match(r"(?:XXXX|\d{4})-\d\d(?!\d)", each.value or "") for each in (left, right))


def _contained(left: DateValue, right: DateValue) -> bool:
    if left.days is None or right.days is None or left.days == right.days:
        return False
    (a, b), (c, d) = left.days, right.days
    return (a <= c and d <= b) or (c <= a and b <= d)


def _overlapping(left: DateValue, right: DateValue) -> bool:
    if left.days is None or right.days is None:
        return False
    return left.days[0] <= right.days[1] and right.days[0] <= left.days[1]


def _near_about(left: DateValue, right: DateValue) -> bool:
    """One is told as about then, and the other lies within its own length of it."""
    if left.days is None or right.days is None or not {left.mod, right.mod} & {"APPROX", "LESS_THAN", "MORE_THAN"}:
        return False
    reach = max(left.days[1] - left.days[0], right.days[1] - right.days[0]) + timedelta(days=1)
    return left.days[0] <= right.days[1] + reach and right.days[0] <= left.days[1] + reach


def _any(_left: DateValue, _right: DateValue) -> bool:
    return True


def _rung(
    name: str,
    relation: Relation,
    words: str,
    matches: Callable[[DateValue, DateValue], bool],
    severity: Severity | None = None,
) -> Rung[DateValue]:
    return Rung(Level(name, relation, words, severity), matches)


AGREE, COMPATIBLE, UNCLEAR, CONFLICT = Relation.AGREE, Relation.COMPATIBLE, Relation.UNCLEAR, Relation.CONFLICT

LADDER: Final[tuple[Rung[DateValue], ...]] = (
    _rung("same", AGREE, "the same time", _same),
    _rung("same-instant", AGREE, "the same moment in two time zones", _same_instant),
    _rung("same-words", AGREE, "told alike, though the text does not say of when", _same_unresolved),
    _rung("ambiguous", UNCLEAR, "a date whose day and month can be read in two ways", _ambiguous),
    _rung("other-type", UNCLEAR, "a length of time against a point in time", _other_types),
    _rung("vague", UNCLEAR, "too vague to contradict", _vague),
    _rung("same-length", AGREE, "the same length of time", lambda a, b: _both("DURATION", a, b) and _same_length(a, b)),
    _rung(
        "rounded-length",
        COMPATIBLE,
        "the same length of time, rounded",
        lambda a, b: _both("DURATION", a, b) and _rounded_length(a, b),
    ),
    _rung("other-length", CONFLICT, "different lengths of time", lambda a, b: _both("DURATION", a, b)),
    _rung(
        "other-frequency",
        UNCLEAR,
        "told as happening at different times again and again",
        lambda a, b: _both("SET", a, b),
    ),
    _rung("zone", UNCLEAR, "hours of which only one names its time zone", _zones_differ),
    _rung("other-hour", CONFLICT, "different hours of the day", _other_hours),
    _rung("fits", COMPATIBLE, "one leaves open of which year or week it speaks", _fits, Severity.LOW),
    _rung(
        "other-day-of-year", CONFLICT, "different days of the year", lambda a, b: _unresolved(a, b) and _both_told(a, b)
    ),
    _rung("other-weekday", CONFLICT, "different days of the week", _other_weekdays),
    _rung("other-quarter", CONFLICT, "different quarters of the year", _other_quarters),
    _rung("unresolved", UNCLEAR, "a time that the text leaves open", _unresolved),
    _rung("same-days", AGREE, "the same days", _same_days),
    _rung("coarser", COMPATIBLE, "one is more exact than the other", _contained, Severity.LOW),
    _rung("overlapping", COMPATIBLE, "times that overlap", _overlapping, Severity.LOW),
    _rung("about", COMPATIBLE, "one is told as about that time", _near_about),
    _rung("other-time", CONFLICT, "different dates", _any),
)
