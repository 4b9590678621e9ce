"""What a number states: how much, of what, and how exactly."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from checker.model import Json


class Bound(StrEnum):
    """How the true number stands to the one that is given."""

    EXACT = "="
    ABOUT = "~"
    LESS = "<"
    AT_MOST = "<="
    MORE = ">"
    AT_LEAST = ">="


class Change(StrEnum):
    """The way a number moved."""

    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number, or a range (`low` and `high` in place of `value`).

    `unit` is canonical (`number.units`), `unit/unit` for a rate, empty for a plain count, and "ordinal", "score" or
    "vote" for what is none; `of` is what is counted or measured, in lemmas ("defense minister", "people killed").
    """

    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str = ""
    bound: Bound = Bound.EXACT
    of: str = ""
    change: Change | None = None

    def __post_init__(self) -> None:
        if (self.value is None) == (self.low is None) or (self.low is None) != (self.high is None):
            raise ValueError("a quantity has a value, or both ends of a range")

    @property
    def ends(self) -> tuple[Decimal, Decimal]:
        """The lowest and the highest number that is named: twice the same for a single one."""
        if self.low is not None and self.high is not None:
            return self.low, self.high
        assert self.value is not None  # noqa: S101  for the type checker: __post_init__ has seen to it
        return self.value, self.value

    def to_json(self) -> Mapping[str, Json]:
        number = (
            {"value": plain(self.value)}
            if self.value is not None
            else dict(zip(("low", "high"), map(plain, self.ends), strict=True))
        )
        rest = {"unit": self.unit, "bound": self.bound.value, "of": self.of}
        return {"value": {**number, **rest, "change": self.change.value if self.change else None}}

    def __str__(self) -> str:
        low, high = map(_grouped, self.ends)
        number = _WORDS[self.bound] + (low if low == high else f"{low} to {high}")
        unit = self.unit.replace("_", " ").replace("/", " per ")
        of = f" ({self.of})" if self.of else ""
        return number + ("%" if unit == "%" else f" {unit}" if unit else "") + of


_WORDS: Final = MappingProxyType(
    {
        Bound.EXACT: "",
        Bound.ABOUT: "about ",
        Bound.LESS: "less than ",
        Bound.AT_MOST: "at most ",
        Bound.MORE: "more than ",
        Bound.AT_LEAST: "at least ",
    }
)


# A reader has enough of a third with so many decimals.
_SHOWN: Final = 4


def _grouped(number: Decimal) -> str:
    return f"{round(number, _SHOWN).normalize():,f}"


def plain(number: Decimal) -> str:
    """A decimal string without an exponent and without idle zeros: "1200000", "0.25"."""
    return f"{number.normalize():f}"
