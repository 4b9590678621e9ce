"""One amount: a numeral with the currency before it or the unit behind it, a rate, an age."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from checker.facts.number.numerals import LETTERS, Numeral, scaled
from checker.facts.number.units import (
    AGES,
    CURRENCIES,
    CURRENCY_PREFIXES,
    LARGE_ONLY,
    PER,
    PER_A,
    SPELLINGS,
    TIGHT,
    TIGHT_PREFIXES,
    unit_named,
)
from checker.facts.number.value import Bound, Change

_GAP = r"[ \u00a0\u2009\u202f]"


@dataclass(frozen=True, slots=True)
class Amount:
    """A numeral, or a pair of them, with what stands around it. `number.end` is where its figures end."""

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


def _alternatives(words: Sequence[str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"[ \u00a0-]") for word in sorted(words, key=len, reverse=True))


# Spellings of up to so many letters tell case apart: MW, mW.
_ABBREVIATED: Final = 4
_LONG = _alternatives([word for word in SPELLINGS if len(word) > _ABBREVIATED])
_SHORT = _alternatives([word for word in SPELLINGS if len(word) <= _ABBREVIATED and word not in TIGHT])
_UNIT: Final = re.compile(
    rf"(?:{_GAP}|-)?(?:(?:US|U\.S\.|UK|imperial){_GAP})?(?P<unit>(?i:{_LONG})|{_SHORT})(?!\w)"
    rf"|(?P<tight>{_alternatives(sorted(TIGHT))})(?!\w)|{_GAP}(?P<large>{'|'.join(LARGE_ONLY)})(?!\w)"
)
# "half a mile", "1/16 of a US pint", "hundreds of miles"
_UNIT_OF: Final = re.compile(
    rf"{_GAP}(?:(?:of{_GAP})?an?|of){_GAP}(?:(?:US|U\.S\.|UK){_GAP})?(?P<unit>(?i:{_LONG})|{_SHORT})(?!\w)"
)
_LETTERED = _alternatives([prefix for prefix in CURRENCY_PREFIXES if prefix[0].isalpha()])
_PREFIX: Final = re.compile(
    rf"""(?: (?<![\w$€£]) (?: (?P<nation>US|AU|HK|NZ|CA|CAD|A|C|S){_GAP}\$ | (?P<letters>{_LETTERED}) )
           | (?P<sign>[€£$¥₹₩₽₺₪₱฿₫₦₴]) ) (?P<gap>{_GAP}?)$""",
    re.VERBOSE,
)
_NATION: Final = re.compile(rf"{_GAP}(?P<nation>US|USD|Canadian|Australian|CAD|AUD)(?!\w|{_GAP}[A-Za-z])")
_NATIONAL: Final = MappingProxyType(
    {"US": "USD", "USD": "USD", "Canadian": "CAD", "CAD": "CAD", "Australian": "AUD", "AUD": "AUD"}
)
_RATE: Final = re.compile(
    rf"""(?: {_GAP}?/{_GAP}? | {_GAP}(?:per|each|every){_GAP} | {_GAP}(?P<an>an?){_GAP} | -an?- )
         (?P<below>[A-Za-z]+ (?:{_GAP}(?:foot|feet|met(?:er|re)s?|miles?|hours?|km|m|ft))?) (?!\w)""",
    re.VERBOSE,
)
_AGE_AFTER: Final = re.compile(
    rf"(?:{_GAP}|-){{0,2}}(?P<of>year|yr|month|week|day)s?(?:(?:{_GAP}|-){{1,2}}olds?\b|{_GAP}of{_GAP}age\b)"
)
_AGE_BEFORE: Final = re.compile(rf"\b(?P<cue>aged|ages?(?:{_GAP}of)?)(?:{_GAP}(?:between|from))?{_GAP}$", re.IGNORECASE)
# What a million is of: "1.2m people". Not what only ends like a plural, or goes with metres ("the 100m hurdles").
_PLURAL: Final = re.compile(
    rf"""{_GAP} (?!(?:is|was|has|as|its|this|hurdles|waves|finals|across|less|towards|outwards)\b)
         (?:[a-z]+(?:{_GAP}|-)){{0,2}}? (?:[a-z]{{2,}}s|people|children|women|men|US{_GAP}dollars) \b""",
    re.VERBOSE,
)
_OLDEST: Final = 130
# The least that a word which is rarely a currency must follow: "2 million won".
_LARGE: Final = 1000
# From here on pounds are money, unless they are "of" something.
_HEAVY: Final = 10**6


def read_amount(text: str, numeral: Numeral) -> Amount | None:
    """The numeral with its currency, its unit or its age; None where what touches it makes it no number."""
    start, currency = _currency_before(text, numeral)
    numeral = _lettered(text, numeral, currency)
    amount = Amount(
        start, numeral.end, numeral.end, numeral.low, numeral.high, currency, form=numeral.form, scale=numeral.scale
    )
    if currency:
        return _money(text, amount)
    return None if _glued(text, numeral) else _aged(text, amount) or _measured(text, amount)


def _money(text: str, amount: Amount) -> Amount | None:
    """An amount behind its currency, with the nation behind it ("$31.20 US") and its rate."""
    if _letter_at(text, amount.end):
        return None
    nation = _NATION.match(text, amount.end) if amount.unit == "USD" else None
    if nation:
        amount = replace(amount, unit=_NATIONAL[nation["nation"]], end=nation.end())
    return _with_rate(text, replace(amount, number_end=amount.end, rule="money"))


def _letter_at(text: str, place: int) -> bool:
    return place < len(text) and text[place].isalnum()


def _glued(text: str, numeral: Numeral) -> bool:
    """Whether letters right before the digits make them part of a name."""
    before = text[max(0, numeral.start - 1) : numeral.start]
    return before.isalpha() or (before == "." and numeral.form == "digits")


def _currency_before(text: str, numeral: Numeral) -> tuple[int, str]:
    if numeral.form not in ("digits", "part", "vague"):
        return numeral.start, ""
    begin = max(0, numeral.start - 8)
    match = _PREFIX.search(text[begin : numeral.start])
    if match is None or (match["letters"] in TIGHT_PREFIXES and match["gap"]):
        return numeral.start, ""
    prefix = match["sign"] or match["letters"] or f"{match['nation']}$"
    return begin + match.start(), CURRENCY_PREFIXES[prefix]


def _lettered(text: str, numeral: Numeral, currency: str) -> Numeral:
    """The numeral times its letter, where the letter is a scale."""
    letter = numeral.letter
    if not letter:
        return numeral
    end = numeral.end + 1
    follows = _PLURAL.match(text, end) or _UNIT.match(text, end)
    means_scale = currency or letter in "kKM" or (letter in "mbB" and follows)
    return scaled(numeral, LETTERS[letter], end) if means_scale else numeral


def _aged(text: str, amount: Amount) -> Amount | None:
    if after := _AGE_AFTER.match(text, amount.end):
        return replace(amount, end=after.end(), unit=AGES[after["of"].replace("yr", "year")], rule="age")
    begin = max(0, amount.start - 24)
    before = _AGE_BEFORE.search(text[begin : amount.start])
    if before and not _letter_at(text, amount.end) and amount.high < _OLDEST:
        return replace(amount, start=begin + before.start(), unit="year_of_age", rule="age")
    return None


def _measured(text: str, amount: Amount) -> Amount | None:
    match = _UNIT.match(text, amount.end)
    if match and match["large"]:
        unit = LARGE_ONLY[match["large"]] if amount.low >= _LARGE else ""
    else:
        match = match or _UNIT_OF.match(text, amount.end)
        unit = unit_named(next(filter(None, match.groups()))) or "" if match else ""
    if match is None or not unit:
        return None if _letter_at(text, amount.end) else amount
    if unit == "pound" and amount.low >= _HEAVY and not text.startswith(" of ", match.end()):
        unit = "GBP"
    rule = "money" if unit in CURRENCIES else "measure"
    return _with_rate(text, replace(amount, end=match.end(), unit=unit, rule=rule))


def _with_rate(text: str, amount: Amount) -> Amount:
    below, end = rate_at(text, amount.end)
    return replace(amount, end=end, unit=f"{amount.unit}/{below}", rule="rate") if below else amount


def rate_at(text: str, place: int) -> tuple[str, int]:
    """The lower half of a rate at a place ("a month", "/kg", "per share") and where it ends; else nothing."""
    match = _RATE.match(text, place)
    if match is None:
        return "", place
    words = match["below"]
    for name in dict.fromkeys((words, words.split()[0])):
        unit = unit_named(name) or (name.lower() if name.lower() in PER else "")
        if unit and (not match["an"] or unit in PER_A or unit in PER):
            return unit, match.start("below") + len(name)
    return "", place
