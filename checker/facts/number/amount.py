"""One amount: what is read at a numeral, and where."""

from dataclasses import dataclass, replace
from decimal import Decimal

from checker.facts.number.rates import is_yearly, rate_at
from checker.facts.number.value import Bound, Change


@dataclass(frozen=True, slots=True)
class Amount:
    """A numeral, or a pair of them, with what stands around it. `number_end` is where its figures end."""

    start: int
    end: int
    number_end: int
    low: Decimal
    high: Decimal
    unit: str = ""
    bound: Bound = Bound.EXACT
    change: Change | None = None
    form: str = "digits"
    scale: int = 1
    rule: str = "count"


def with_rate(text: str, amount: Amount) -> Amount:
    """The amount per what stands behind it: "$87 a barrel"; interest is per year whether that is said or not."""
    below, end = rate_at(text, amount.end)
    if not below:
        return amount
    unit = amount.unit if amount.unit == "%" and is_yearly(text, amount.start, below) else f"{amount.unit}/{below}"
    return replace(amount, end=end, unit=unit, rule="rate")


def letter_at(text: str, place: int) -> bool:
    """Whether a letter or a figure stands at a place."""
    return place < len(text) and text[place].isalnum()
