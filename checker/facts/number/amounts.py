"""The amounts of a running text. All is read from the characters around a numeral, within windows of fixed width."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from checker.facts.number.ages import read_age
from checker.facts.number.amount import Amount
from checker.facts.number.bounds import with_bound, with_change
from checker.facts.number.measures import read_measure
from checker.facts.number.money import currency_before, lettered, read_money
from checker.facts.number.numerals import Numeral, numerals
from checker.facts.number.pairs import join_pairs
from checker.facts.number.units import UNITS
from checker.facts.number.value import Bound
from checker.facts.number.written import GAP
from checker.model import Span

# What sets a number against the one before it, whose unit it then has: "29 million tonnes, against 33.6 million".
_AGAINST: Final = re.compile(
    rf",?{GAP}(?:(?:up|down|and){GAP}from|against|compared{GAP}(?:with|to)|versus|vs\.?|rather{GAP}than|not){GAP}",
    re.IGNORECASE,
)
_COUNTS: Final = re.compile(rf"{GAP}(?!last|this|next|a\b|the\b|in\b)[a-z]+", re.IGNORECASE)
_SHARES: Final = frozenset({"%", "percentage_point", "basis_point", "point"})
_LONGEST_LINK: Final = 24
_TIMES: Final = re.compile(rf"{GAP}?[x×]{GAP}?|{GAP}by{GAP}|-by-")
_CONVERTED: Final = re.compile(r" ?[(/] ?")


def amounts(text: str, apart: Sequence[Span]) -> Iterator[Amount]:
    """The amounts of a text in its order, but for numerals that touch one of the sorted spans `apart`."""
    single = _sized(text, list(_apart(_read(text, numeral) for numeral in _outside(numerals(text), apart))))
    found = [with_change(text, with_bound(text, amount)) for amount in join_pairs(text, single)]
    yield from found[:1]
    for index, (left, right) in enumerate(pairwise(found), 1):
        found[index] = _after(text, found[index - 1], right) if left.end < right.start else right
        yield found[index]


def _apart(found: Iterator[Amount | None]) -> Iterator[Amount]:
    """The amounts but for the lesser half of one in two units ("4in" of "6ft 4in")."""
    reach = 0
    for amount in found:
        if amount and amount.start >= reach:
            yield amount
            reach = amount.end


def _sized(text: str, found: list[Amount]) -> list[Amount]:
    """The amounts with the unit of the last of several sizes for each of them: "155 x 73 x 7.9mm", "12 by 15 feet"."""
    for place in range(len(found) - 1, 0, -1):
        left, right = found[place - 1], found[place]
        if (
            right.unit
            and not left.unit
            and _TIMES.fullmatch(text[left.end : min(right.start, left.end + _LONGEST_LINK)])
        ):
            found[place - 1] = replace(left, unit=right.unit, rule=right.rule)
    return found


def _read(text: str, numeral: Numeral) -> Amount | None:
    """The numeral with its currency, its unit or its age; None where what touches it makes it no number."""
    start, currency = currency_before(text, numeral)
    numeral = lettered(text, numeral, currency)
    amount = Amount(
        start, numeral.end, numeral.end, numeral.low, numeral.high, currency, form=numeral.form, scale=numeral.scale
    )
    if currency:
        return read_money(text, amount)
    return None if _glued(text, numeral) else read_age(text, amount) or read_measure(text, amount)


def _glued(text: str, numeral: Numeral) -> bool:
    """Whether letters right before the digits make them part of a name."""
    before = text[max(0, numeral.start - 1) : numeral.start]
    return before.isalpha() or (before == "." and numeral.form == "digits")


def _outside(found: Iterator[Numeral], apart: Sequence[Span]) -> Iterator[Numeral]:
    behind, reach = 0, 0
    for numeral in found:
        while behind < len(apart) and apart[behind].start < numeral.end:
            reach = max(reach, apart[behind].end)
            behind += 1
        if reach <= numeral.start:
            yield numeral


def _after(text: str, left: Amount, right: Amount) -> Amount:
    """The second with what it takes from the first: a conversion its bound, a movement its way."""
    between = text[left.end : min(right.start, left.end + _LONGEST_LINK)]
    if _CONVERTED.fullmatch(between) and left.unit and right.unit and right.bound is Bound.EXACT:
        return replace(right, bound=left.bound)
    if _AGAINST.fullmatch(between) and _lends_unit(text, left, right):
        return replace(right, unit=left.unit, rule=left.rule)
    if between == " from " and left.unit == right.unit and left.change and not right.change:
        return replace(right, change=left.change)
    return right


def _lends_unit(text: str, left: Amount, right: Amount) -> bool:
    """Whether a measure's unit holds for a bare number that is set against it."""
    measured = left.unit in UNITS and left.unit not in _SHARES
    return measured and not right.unit and _COUNTS.match(text, right.end) is None
