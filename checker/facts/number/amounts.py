"""The amounts of a running text. All is read from the characters around a numeral, within windows of fixed width."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from checker.facts.number.amount import Amount, read_amount
from checker.facts.number.bounds import with_bound, with_change
from checker.facts.number.numerals import Numeral, numerals
from checker.facts.number.pairs import join_pairs
from checker.facts.number.value import Bound
from checker.model import Span

_CONVERTED: Final = re.compile(r" ?[(/] ?")


def amounts(text: str, apart: Sequence[Span]) -> Iterator[Amount]:
    """The amounts of a text in its order, but for numerals that touch one of the sorted spans `apart`."""
    single = [amount for numeral in _outside(numerals(text), apart) if (amount := read_amount(text, numeral))]
    found = [with_change(text, with_bound(text, amount)) for amount in join_pairs(text, single)]
    yield from found[:1]
    for index, (left, right) in enumerate(pairwise(found), 1):
        found[index] = _after(text, found[index - 1], right) if left.end < right.start else right
        yield found[index]


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
    between = text[left.end : min(right.start, left.end + len(" from ") + 1)]
    if _CONVERTED.fullmatch(between) and left.unit and right.unit and right.bound is Bound.EXACT:
        return replace(right, bound=left.bound)
    if between == " from " and left.unit == right.unit and left.change and not right.change:
        return replace(right, change=left.change)
    return right
