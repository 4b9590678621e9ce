"""The unit behind a numeral: "120Hz", "a 5-megapixel camera", "hundreds of miles", "6ft 4in"."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from checker.facts.number.amount import Amount, letter_at, with_rate
from checker.facts.number.compound import lesser_part, marked_height
from checker.facts.number.currencies import CURRENCIES, LARGE_ONLY
from checker.facts.number.units import SMALL_LETTERS, SPELLINGS, TIGHT, unit_named
from checker.facts.number.written import GAP


def _alternatives(words: Sequence[str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"[ \u00a0-]") for word in sorted(words, key=len, reverse=True))


# Spellings of up to so many letters tell case apart: MW, mW.
_ABBREVIATED: Final = 4
_BARE = frozenset(SPELLINGS) - TIGHT - frozenset(SMALL_LETTERS)
_LONG = _alternatives([word for word in _BARE if len(word) > _ABBREVIATED])
_SHORT = _alternatives([word for word in _BARE if len(word) <= _ABBREVIATED])
# Right behind the digits a symbol of two letters is one in any case: 16gb, 120hz.
_SYMBOLS = _alternatives([word for word in _BARE | TIGHT if word.isalpha() and 2 <= len(word) <= _ABBREVIATED])
_NATIONAL = rf"(?:(?:US|U\.S\.|UK|imperial){GAP})?"
UNIT: Final = re.compile(
    rf"""(?: (?P<clock> (?<=\.\d)s | (?<=\.\d\d)s | (?:{GAP}|-)?secs? )
           | (?:{GAP}|-)? {_NATIONAL} (?P<unit>(?i:{_LONG})|{_SHORT})
           | (?<=\d) (?P<tight>{_alternatives([*TIGHT, *SMALL_LETTERS])}|(?i:{_SYMBOLS}))
           | {GAP} (?P<large>{"|".join(LARGE_ONLY)}) ) (?!\w|\$) (?!(?<=[€£$¥₹]){GAP}?\d)""",
    re.VERBOSE,
)
# "half a mile", "1/16 of a US pint", "hundreds of miles"; but not "1,212 a day"
_UNIT_OF: Final = re.compile(
    rf"{GAP}(?:(?:of{GAP})?(?:an?|one|1)|of){GAP}{_NATIONAL}(?P<unit>(?i:{_LONG})|{_SHORT})(?!\w)"
)
# The least that a word which is rarely a currency must follow: "2 million won".
_LARGE: Final = 1000
# From here on pounds are money, unless they are "of" something.
_HEAVY: Final = 10**6


def read_measure(text: str, amount: Amount) -> Amount | None:
    """The amount with the unit behind it, or as it is; None where letters behind it make it no number."""
    height, end = marked_height(text, amount.low, amount.end)
    if end > amount.end:
        return replace(amount, low=height, high=height, end=end, unit="foot", rule="measure")
    match = UNIT.match(text, amount.end) or _unit_below(text, amount)
    unit = _unit_of(text, amount, match) if match else ""
    if match is None or not unit:
        return None if letter_at(text, amount.end) else amount
    less, end = lesser_part(text, unit, match.end())
    rule = (
        "money"
        if unit in CURRENCIES
        else "clocked"
        if unit == "second" and match.groupdict().get("clock")
        else "measure"
    )
    return with_rate(
        text, replace(amount, low=amount.low + less, high=amount.high + less, end=end, unit=unit, rule=rule)
    )


def _unit_below(text: str, amount: Amount) -> re.Match[str] | None:
    match = _UNIT_OF.match(text, amount.end)
    return match if match and (amount.low < 1 or " of " in f"{match.group()} ") else None


def _unit_of(text: str, amount: Amount, match: re.Match[str]) -> str:
    """The canonical unit that a match names behind an amount; nothing where it is a word there."""
    if match.re is UNIT and match["large"]:
        return LARGE_ONLY[match["large"]] if amount.low >= _LARGE else ""
    if match.re is UNIT and match["clock"]:
        return "second"
    unit = unit_named(next(filter(None, match.groups()))) or ""
    heavy = unit == "pound" and amount.low >= _HEAVY and not text.startswith(" of ", match.end())
    return "GBP" if heavy else unit
