"""How two numbers stand to each other; which of them play the same part at all is decided elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from checker.facts.ladder import Level, Rung, climb
from checker.facts.number.currencies import CURRENCIES
from checker.facts.number.units import OWN_KIND, unit_of
from checker.facts.number.value import Bound, Quantity
from checker.model import Relation

# Two measures of one length, one of them converted and then rounded by a desk, are this near (5 miles and 8 km).
CONVERTED_WITHIN: Final = Decimal("0.04")
# What "about" allows.
ABOUT_WITHIN: Final = Decimal("0.1")
# A number with a single digit that tells ("2,000") may be a rounding of what is this near.
ROUND_WITHIN: Final = Decimal("0.05")
ROUND_FROM: Final = 1000
# Below this a whole number is a wide rounding of a conversion: 2 km for a mile.
SINGLE_FIGURES: Final = 10
# A temperature told on the other scale is rounded to a degree.
DEGREES_WITHIN: Final = Decimal("1.1")
# Times its lower end: from here on, a range is that of a vague word.
WIDE: Final = 4
DOLLARS: Final = frozenset({"USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD"})
_INFINITY: Final = Decimal("Infinity")


@dataclass(frozen=True, slots=True)
class _Interval:
    """Where the true number may be, in the base unit."""

    low: Decimal
    high: Decimal

    def holds(self, other: "_Interval") -> bool:
        return self.low <= other.low and other.high <= self.high

    def meets(self, other: "_Interval") -> bool:
        return self.low <= other.high and other.low <= self.high


def compare(left: Quantity, right: Quantity) -> Level:
    """How two quantities stand, in either order with the same result."""
    if "%" in (left.unit, right.unit):
        left, right = _in_percent(left), _in_percent(right)
    return climb(LADDER, left, right)


def is_share(quantity: Quantity) -> bool:
    """A part of a whole: 11 per cent, one in nine, half."""
    return quantity.unit == "%" or (quantity.unit == "" and quantity.change is None and 0 < quantity.ends[1] < 1)


def one_dimension(left: Quantity, right: Quantity) -> bool:
    """Whether two quantities can be held against each other at all; one figure in per cent and in points can."""
    shares = is_share(left) and is_share(right)
    return shares or _points_for_percent(left, right) or other_currency(left, right) or _same_dimension(left, right)


def _in_percent(quantity: Quantity) -> Quantity:
    """A share in words as per cent, where it is rounded as speech rounds: "one in nine" is about 11 per cent."""
    if quantity.unit == "%" or not is_share(quantity):
        return quantity
    bound = Bound.ABOUT if quantity.bound is Bound.EXACT else quantity.bound
    if quantity.value is not None:
        return replace(quantity, value=quantity.value * 100, unit="%", bound=bound)
    low, high = quantity.ends
    return replace(quantity, low=low * 100, high=high * 100, unit="%", bound=bound)


def other_currency(left: Quantity, right: Quantity) -> bool:
    """The same figure, in another currency; "$" is any dollar."""
    money = left.unit in CURRENCIES and right.unit in CURRENCIES and left.unit != right.unit
    return money and left.ends == right.ends and not {left.unit, right.unit} <= DOLLARS


def _points_for_percent(left: Quantity, right: Quantity) -> bool:
    return {left.unit, right.unit} == {"%", "percentage_point"} and left.ends == right.ends


def _same_dimension(left: Quantity, right: Quantity) -> bool:
    return unit_of(left.unit).dimension == unit_of(right.unit).dimension


def _base(quantity: Quantity) -> tuple[Decimal, Decimal]:
    unit = unit_of(quantity.unit)
    low, high = quantity.ends
    return (low - unit.zero) * unit.factor, (high - unit.zero) * unit.factor


def _near(left: Decimal, right: Decimal, within: Decimal) -> bool:
    return abs(left - right) <= within * max(abs(left), abs(right))


def _same_ends(left: Quantity, right: Quantity) -> bool:
    if left.unit == right.unit:
        return left.ends == right.ends
    return all(_near(one, other, Decimal("1e-6")) for one, other in zip(_base(left), _base(right), strict=True))


def _opposed(left: Quantity, right: Quantity) -> bool:
    opposed = None not in (left.change, right.change) and left.change is not right.change
    return opposed and left.unit == right.unit and _within(left, right, ABOUT_WITHIN)


def _equal(left: Quantity, right: Quantity) -> bool:
    return _same_ends(left, right) and left.bound is right.bound


def _own_kind(quantity: Quantity) -> bool:
    return quantity.unit in OWN_KIND


def _interval(quantity: Quantity) -> _Interval:
    low, high = _base(quantity)
    if quantity.bound in (Bound.MORE, Bound.AT_LEAST):
        return _Interval(low, _INFINITY)
    if quantity.bound in (Bound.LESS, Bound.AT_MOST):
        return _Interval(-_INFINITY, high)
    return _Interval(low, high)


def _direction(quantity: Quantity) -> str:
    return quantity.bound.value[0] if quantity.bound.value[0] in "<>" else ""


def _parallel_bounds(left: Quantity, right: Quantity) -> bool:
    return _direction(left) != "" and _direction(left) == _direction(right)


def _other_ranges(left: Quantity, right: Quantity) -> bool:
    """Two ranges with one end in common: who gives both ends means them both. "Dozens" gives none."""
    told = all(each.ends[0] < each.ends[1] < WIDE * each.ends[0] for each in (left, right))
    common = sum(one == other for one, other in zip(left.ends, right.ends, strict=True))
    return told and left.unit == right.unit and common == 1


def _contained(left: Quantity, right: Quantity) -> bool:
    one, other = _interval(left), _interval(right)
    return (
        one.holds(other)
        or other.holds(one)
        or (_open(left) and one.meets(other))
        or (_open(right) and one.meets(other))
    )


def _open(quantity: Quantity) -> bool:
    return _direction(quantity) != ""


def _about(left: Quantity, right: Quantity) -> bool:
    if Bound.ABOUT not in (left.bound, right.bound):
        return False
    return _within(left, right, ABOUT_WITHIN)


def _converted(left: Quantity, right: Quantity) -> bool:
    if left.unit == right.unit:
        return False
    if unit_of(left.unit).zero != unit_of(right.unit).zero:
        return _same_warmth(left, right) or _same_warming(left, right)
    return _within(left, right, CONVERTED_WITHIN) or _rounds_converted(left, right) or _rounds_converted(right, left)


def _same_warmth(left: Quantity, right: Quantity) -> bool:
    """Two temperatures on two scales: a share of what a scale reads says nothing, a degree does."""
    return all(abs(one - other) <= DEGREES_WITHIN for one, other in zip(_base(left), _base(right), strict=True))


def _same_warming(left: Quantity, right: Quantity) -> bool:
    """Two differences of temperature, whose scales' noughts don't matter: 2 degrees Celsius and 3.6 Fahrenheit."""
    steps = unit_of(left.unit).factor, unit_of(right.unit).factor
    pairs = zip(left.ends, right.ends, strict=True)
    return all(_near(one * steps[0], other * steps[1], CONVERTED_WITHIN) for one, other in pairs)


def _rounds_converted(coarse: Quantity, fine: Quantity) -> bool:
    """Whether one is what the other converts to, rounded to its last digit: 2 km for a mile, 100 km for 60."""
    factor = unit_of(coarse.unit).factor
    return all(_is_rounded_to(one, other / factor) for one, other in zip(coarse.ends, _base(fine), strict=True))


def _is_rounded_to(coarse: Decimal, fine: Decimal) -> bool:
    within = ABOUT_WITHIN * 2 if abs(coarse) < SINGLE_FIGURES else ABOUT_WITHIN
    place = Decimal(1).scaleb(int(coarse.normalize().as_tuple().exponent))
    return _near(coarse, fine, within) and (fine / place).to_integral_value("ROUND_HALF_UP") * place == coarse


def _within(left: Quantity, right: Quantity, share: Decimal) -> bool:
    return all(_near(one, other, share) for one, other in zip(_base(left), _base(right), strict=True))


def _rounded(left: Quantity, right: Quantity) -> bool:
    rounds = _rounds(left, right) or _rounds(right, left)
    return left.unit == right.unit and rounds and not _same_ends(left, right)


def _rounds(coarse: Quantity, fine: Quantity) -> bool:
    """Whether each end of one is the other's, rounded to the digits that it has."""
    return all(_is_rounding(one, other) for one, other in zip(coarse.ends, fine.ends, strict=True))


def _is_rounding(coarse: Decimal, fine: Decimal) -> bool:
    if coarse == fine:
        return True
    digits = _digits(coarse)
    if digits >= _digits(fine) or not coarse or round_to(fine, digits) != coarse:
        return False
    fractional = fine != fine.to_integral_value() and abs(coarse) < ROUND_FROM
    return digits > 1 or fractional or (abs(coarse) >= ROUND_FROM and _near(coarse, fine, ROUND_WITHIN))


def _digits(number: Decimal) -> int:
    """How many digits of a number tell: 2 of 1,200,000, but 3 of 1.60."""
    written = number if abs(number) < ROUND_FROM and number != number.to_integral_value() else number.normalize()
    return len(written.as_tuple().digits)


def round_to(number: Decimal, digits: int) -> Decimal:
    """A number rounded to so many significant digits, halves away from zero as desks do."""
    if not number:
        return number
    place = Decimal(1).scaleb(number.adjusted() - digits + 1)
    return number.quantize(place, rounding="ROUND_HALF_UP") if place.adjusted() < 28 else number


OPPOSITE: Final = "opposite-changes"
CONVERTED: Final = "converted"
LADDER: Final[Sequence[Rung[Quantity]]] = (
    Rung(
        Level("points-for-percent", Relation.CONFLICT, "once in per cent, once in percentage points"),
        _points_for_percent,
    ),
    Rung(Level("other-currency", Relation.CONFLICT, "the same number in another currency"), other_currency),
    Rung(Level("different-units", Relation.SCOPE, "in different units"), lambda a, b: not _same_dimension(a, b)),
    Rung(Level(OPPOSITE, Relation.CONFLICT, "about the same number in the opposite direction"), _opposed),
    Rung(Level("same", Relation.AGREE, "the same number"), _equal),
    Rung(
        Level("different-tallies", Relation.CONFLICT, "a different number"),
        lambda a, b: _own_kind(a) and not _same_ends(a, b),
    ),
    Rung(Level("rounded", Relation.COMPATIBLE, "the same number, rounded"), _rounded),
    Rung(Level(CONVERTED, Relation.COMPATIBLE, "about the same in another unit"), _converted),
    Rung(Level("about", Relation.COMPATIBLE, "near enough to the other's approximation"), _about),
    Rung(
        Level("different-bounds", Relation.CONFLICT, "a different bound"),
        lambda a, b: _parallel_bounds(a, b) and not _same_ends(a, b),
    ),
    Rung(Level("different-ranges", Relation.CONFLICT, "a different range"), _other_ranges),
    Rung(Level("contained", Relation.COMPATIBLE, "within what the other's bound or range allows"), _contained),
    Rung(Level("different", Relation.CONFLICT, "a different number"), lambda _a, _b: True),
)
