"""Money before its number: "$43.6bn", "RM23.50", "US $1.2 m", "$31.20 US"; and the letters that scale a number."""

import re
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from checker.facts.number.amount import Amount, letter_at, with_rate
from checker.facts.number.currencies import PREFIXES, SCALED_PREFIXES, SIGNS, TIGHT_PREFIXES
from checker.facts.number.measures import UNIT
from checker.facts.number.numerals import Numeral, scaled
from checker.facts.number.written import GAP, LETTERS

_LETTERED = "|".join(re.escape(prefix) for prefix in sorted(PREFIXES, key=len, reverse=True) if prefix[0].isalpha())
_PREFIX: Final = re.compile(
    rf"""(?: (?<![\w$€£]) (?: (?P<nation>US|U\.S\.|AU|HK|NZ|CA|CAD|SG|NT){GAP}\$ | (?P<letters>{_LETTERED}) )
           | (?P<sign>[{SIGNS}]) ) (?P<gap>{GAP}?)$""",
    re.VERBOSE,
)
_NATION: Final = re.compile(rf"{GAP}(?P<nation>US|USD|Canadian|Australian|CAD|AUD)(?!\w|{GAP}[A-Za-z])")
_OF_NATION: Final = MappingProxyType(
    {"US": "USD", "USD": "USD", "Canadian": "CAD", "CAD": "CAD", "Australian": "AUD", "AUD": "AUD"}
)
_LONGEST_PREFIX: Final = 8
# Behind money a letter or two may be a scale, also apart from the digits: "$1.2 m", "Rs 500 cr".
_MONEY_SCALE: Final = re.compile(rf"{GAP}?(?P<scale>[kmbt]|mm|cr)(?!\w)", re.IGNORECASE)
_MONEY_SCALES: Final = MappingProxyType({**LETTERS, "mm": 10**6, "cr": 10**7})
# What a million is of: "1.2m people". Not what only ends like a plural, or goes with metres ("the 100m hurdles").
_PLURAL: Final = re.compile(
    rf"""{GAP} (?!(?:is|was|has|as|its|this|hurdles|waves|finals|across|less|towards|outwards)\b)
         (?:[a-z]+(?:{GAP}|-)){{0,2}}? (?:[a-z]{{2,}}s|people|children|women|men|US{GAP}dollars) \b""",
    re.VERBOSE,
)


def read_money(text: str, amount: Amount) -> Amount | None:
    """An amount behind its currency, with the nation behind it ("$31.20 US") and its rate."""
    if letter_at(text, amount.end):
        return None
    nation = _NATION.match(text, amount.end) if amount.unit == "USD" else None
    if nation:
        amount = replace(amount, unit=_OF_NATION[nation["nation"]], end=nation.end())
    return with_rate(text, replace(amount, number_end=amount.end, rule="money"))


def currency_before(text: str, numeral: Numeral) -> tuple[int, str]:
    """The currency whose sign or letters stand before a numeral, and where they start; else nothing."""
    nothing = numeral.start, ""
    if numeral.form not in ("digits", "part", "vague"):
        return nothing
    begin = max(0, numeral.start - _LONGEST_PREFIX)
    match = _PREFIX.search(text[begin : numeral.start])
    if match is None or (match["letters"] in TIGHT_PREFIXES and match["gap"]):
        return nothing
    if match["letters"] in SCALED_PREFIXES and (match["gap"] or not _scaled_or_grouped(text, numeral)):
        return nothing
    prefix = match["sign"] or match["letters"] or f"{match['nation']}$"
    return begin + match.start(), PREFIXES[prefix]


def _scaled_or_grouped(text: str, numeral: Numeral) -> bool:
    return numeral.scale > 1 or bool(numeral.letter) or "," in text[numeral.start : numeral.end]


def lettered(text: str, numeral: Numeral, currency: str) -> Numeral:
    """The numeral times its letter, where the letter is a scale."""
    if currency:
        match = _MONEY_SCALE.match(text, numeral.end) if numeral.scale == 1 else None
        return scaled(numeral, _MONEY_SCALES[match["scale"].lower()], match.end()) if match else numeral
    letter = numeral.letter
    if not letter:
        return numeral
    end = numeral.end + 1
    follows = _PLURAL.match(text, end) or UNIT.match(text, end)
    return scaled(numeral, LETTERS[letter], end) if letter in "kKM" or (letter in "mbB" and follows) else numeral
