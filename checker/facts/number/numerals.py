"""How numbers are written: in digits, in words, as fractions, with a scale; no grammar around them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from types import MappingProxyType
from typing import Final

SMALL: Final = MappingProxyType(
    {
        word: value
        for value, word in enumerate(
            [
                "zero",
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen",
            ]
        )
    }
    | {
        word: 10 * tens
        for tens, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2)
    }
)
SCALES: Final = MappingProxyType(
    {
        "dozen": 12, "hundred": 100, "thousand": 10**3, "lakh": 10**5, "million": 10**6, "crore": 10**7,
        "billion": 10**9,
        "trillion": 10**12, "lakhs": 10**5, "crores": 10**7, "mn": 10**6, "mln": 10**6, "bn": 10**9, "bln": 10**9,
        "tn": 10**12,
        "trn": 10**12,
    }
)  # fmt: skip
# One letter behind digits: a scale behind money, and where what follows can't be the letter's unit.
LETTERS: Final = MappingProxyType(
    {"k": 10**3, "K": 10**3, "m": 10**6, "M": 10**6, "b": 10**9, "B": 10**9, "t": 10**12, "T": 10**12}
)
# A plural without a number names an order of magnitude: from the first number that one could mean to the next scale.
VAGUE: Final = MappingProxyType(
    {"dozens": (20, 100), "tens": (10, 100), "scores": (40, 200), "hundreds": (100, 1000), "thousands": (10**3, 10**4),
     "millions": (10**6, 10**9), "billions": (10**9, 10**12)}
)  # fmt: skip
PARTS: Final = MappingProxyType(
    {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
     "ninth": 9, "tenth": 10,
     "hundredth": 100}
)  # fmt: skip
GLYPHS: Final = MappingProxyType(
    {"½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8"}
)

_SMALL = "|".join(sorted(SMALL, key=len, reverse=True))
_BIG = "hundred|thousand|million|billion|trillion|lakh|crore|dozen"
_SCALE = "|".join(sorted(SCALES, key=len, reverse=True))
_PARTS = "|".join(PARTS)
_GLYPHS = "".join(GLYPHS)
_GAP = r"[ \u00a0\u2009\u202f]"
# What must not stand before a numeral: a letter, a digit, or one behind a joining mark ("B-52", "3.14", "S&P500").
_LEAD = r"(?<![\w.,:/&\#@⁄])(?<![A-Za-z]['’\-–])(?<!\d['’])"

# Quarters behind these are of a year.
_PERIODS: Final = re.compile(r"\b(?:first|last|past|next|previous)\s$", re.IGNORECASE)

# The forms of a numeral, tried in this order. In verbose patterns a space counts only inside brackets.
PATTERNS: Final = {
    "odds": rf"""
        (?P<hits>{_SMALL}|\d{{1,3}}) {_GAP} (?:in|out{_GAP}of) (?:{_GAP}every)? {_GAP}
        (?P<tries>{_SMALL}|hundred|\d{{1,4}}) \b
        (?![.,]?\d | {_GAP}(?:second|minute|hour|day|week|month|year)s?\b)""",
    "fold": rf"(?P<times>{_SMALL}|\d{{1,4}}) (?:-|{_GAP})? fold\b",
    "vague": rf"""
        (?: (?P<order>dozens|tens|scores|hundreds) {_GAP} of {_GAP} (?P<above>thousands|millions|billions)
          | (?P<alone>dozens|hundreds|thousands|millions|billions|(?:tens|scores)(?={_GAP}of\b)) ) \b""",
    "fraction": rf"""
        (?P<over>{_SMALL}) (?:{_GAP}|-) (?P<part>{_PARTS}) (?P<several>s) \b
        | (?:(?P<by>(?<=\bby[ ]))|) (?:an?|one) (?:{_GAP}|-) (?P<one>{_PARTS}) \b
          (?: (?={_GAP}of\b | {_GAP}(?:more|less|fewer|higher|lower)\b) | (?(by)|(?!)) )
        | (?P<half>half) (?={_GAP}(?:of|the|its|their|his|her|our|an?{_GAP}mile)\b)""",
    "part": rf"""
        (?: half (?:{_GAP}|-) an? (?:{_GAP}|-) (?P<whole>{_BIG})
          | (?P<ones>{_SMALL}|an?|\d{{1,3}}) (?:{_GAP}|-) and (?:{_GAP}|-) a (?:{_GAP}|-) half )
        (?: (?:{_GAP}|-) (?P<times>{_BIG}) )? \b""",
    "words": rf"""
        (?:{_SMALL} | an?{_GAP}(?:{_BIG})) (?: (?:{_GAP}|-|{_GAP}and{_GAP}) (?:{_SMALL}|{_BIG}) ){{0,16}} \b""",
    "digits": rf"""
        (?P<sign>[-−](?=[\d.]))?
        (?P<figure> \d{{1,3}}(?:,\d{{2,3}}){{1,6}}(?:\.\d{{1,12}})?
          | \d{{1,3}}(?:[\u00a0\u2009\u202f]\d{{3}}){{1,5}}(?!\d)
          | \d{{1,18}}(?:\.\d{{1,12}})? | \.\d{{1,12}} )
        (?: (?P<glyph>[{_GLYPHS}]) | {_GAP}(?P<mixed>[1-9][/⁄]\d{{1,2}}) | (?P<below>[/⁄]\d{{1,4}}) )?
        (?!\d|[.,]\d)
        | (?P<bare>[{_GLYPHS}])""",
}
_NUMERAL: Final = {form: re.compile(pattern, re.IGNORECASE | re.VERBOSE) for form, pattern in PATTERNS.items()}
# Where a numeral may begin: behind nothing that joins it to a name, or behind what a number may be glued to.
_START: Final = re.compile(
    rf"""
    {_LEAD} (?:minus[ -])? (?= [\d.{_GLYPHS}] | (?<!%)[−-] | \b(?:(?:{_SMALL})(?:fold)?|an?|half|{"|".join(VAGUE)})\b )
    | (?<=[€£$¥₹₩₽₺₪₱฿₫₦₴=]) (?=\.?\d)
    | (?<=[A-Z]) (?=\d) | (?<=\bRs) \.? (?=\d)
    | (?: (?<=\b[Ss]ub-) | (?<=-to-) | (?<=\bminus-) | (?<=[Mm]agnitude-) ) (?=\d)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_SCALED: Final = re.compile(rf"(?:{_GAP}|-)?(?:(?P<scale>{_SCALE})(?![\w])|(?<=\d)(?P<letter>[kKmMbBtT])(?![\w²³/]))")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as written: `low` and `high` are the same but for an order of magnitude ("hundreds")."""

    start: int
    end: int
    low: Decimal
    high: Decimal
    form: str  # digits, words, fraction, part, odds, fold, vague
    scale: int = 1  # the factor that its scale words gave
    letter: str = ""  # a letter that follows the digits and may be a scale


def numerals(text: str) -> Iterator[Numeral]:
    """The numbers of a text, whatever they mean, in its order and apart from each other."""
    behind = 0
    for start in _START.finditer(text):
        if start.start() < behind:
            continue
        numeral = _numeral_at(text, start.start(), start.end(), start.group().lower().startswith("minus"))
        if numeral is not None:
            yield numeral
            behind = numeral.end


def scaled(numeral: Numeral, factor: int, end: int) -> Numeral:
    """The numeral times a scale that ends at `end`."""
    return replace(
        numeral, end=end, low=numeral.low * factor, high=numeral.high * factor, scale=numeral.scale * factor, letter=""
    )


def _numeral_at(text: str, start: int, begin: int, negative: bool) -> Numeral | None:
    for form, pattern in _NUMERAL.items():
        match = pattern.match(text, begin)
        ends = _READERS[form](match) if match else None
        if match and ends:
            low, high, end = ends
            sign = -1 if negative else 1
            return _with_scale(text, Numeral(start, end, sign * low, sign * high, form))
    return None


def _with_scale(text: str, numeral: Numeral) -> Numeral | None:
    """The numeral with the scale words behind it; a bare letter is noted, its reader decides."""
    if numeral.form not in ("digits", "words"):
        return numeral
    while match := _SCALED.match(text, numeral.end):
        if match["letter"]:
            return replace(numeral, letter=match["letter"])
        numeral = scaled(numeral, SCALES[match["scale"].lower()], match.end())
    return numeral


Ends = tuple[Decimal, Decimal, int]


def _single(value: Decimal, end: int) -> Ends:
    return value, value, end


def _ratio(text: str) -> Decimal | None:
    above, below = text.replace("⁄", "/").split("/")
    return Decimal(above) / Decimal(below) if int(below) else None


def _digits(match: re.Match[str]) -> Ends | None:
    if match["bare"]:
        return _single(_ratio(GLYPHS[match["bare"]]) or Decimal(0), match.end())
    value = Decimal(re.sub(r"[,\s]", "", match["figure"]))
    if match["below"]:
        ratio = _ratio(f"{value:f}{match['below']}") if value == value.to_integral_value() else None
        return None if ratio is None else _single(ratio, match.end())
    extra = GLYPHS[match["glyph"]] if match["glyph"] else match["mixed"]
    value += (_ratio(extra) or 0) if extra else 0
    return _single(-value if match["sign"] else value, match.end())


def _odds(match: re.Match[str]) -> Ends | None:
    hits, tries = (_plain_number(match[name]) for name in ("hits", "tries"))
    return _single(hits / tries, match.end()) if 0 < hits < tries else None


def _plain_number(word: str) -> Decimal:
    return Decimal(word) if word.isdigit() else Decimal((SMALL | SCALES)[word.lower()])


def _fold(match: re.Match[str]) -> Ends:
    return _single(_plain_number(match["times"]), match.end())


def _vague(match: re.Match[str]) -> Ends:
    low, high = VAGUE[(match["order"] or match["alone"]).lower()]
    scale = VAGUE[match["above"].lower()][0] if match["above"] else 1
    return Decimal(low * scale), Decimal(high * scale), match.end()


def _fraction(match: re.Match[str]) -> Ends | None:
    if match["half"]:
        return _single(Decimal("0.5"), match.end())
    if match["one"]:
        return _single(Decimal(1) / PARTS[match["one"].lower()], match.end())
    above = Decimal(SMALL[match["over"].lower()])
    periods = _PERIODS.search(match.string[max(0, match.start() - 10) : match.start()])
    return None if periods or above <= 1 else _single(above / PARTS[match["part"].lower()], match.end())


def _part(match: re.Match[str]) -> Ends:
    factor = SCALES[match["times"].lower()] if match["times"] else 1
    if match["whole"]:
        return _single(Decimal(SCALES[match["whole"].lower()]) * factor / 2, match.end())
    ones = match["ones"].lower()
    whole = Decimal(ones) if ones.isdigit() else Decimal(SMALL.get(ones, 1))
    return _single((whole + Decimal("0.5")) * factor, match.end())


def _words(match: re.Match[str]) -> Ends | None:
    """The longest beginning of a row of number words that is one number: but "two" of "two three"."""
    total, group, last, end = 0, None, 10**15, match.start()
    for word in re.finditer(r"[a-z]+", match.group(), re.IGNORECASE):
        name, joined = word.group().lower(), match.start() + word.end()
        if name == "and":
            if group is not None and group % 100:
                break
            continue
        if name in ("a", "an"):
            group, end = 1, joined
            continue
        if name in SMALL:
            if group is not None and not _fits(group, SMALL[name]):
                break
            group = (group or 0) + SMALL[name]
        elif name in ("hundred", "dozen"):
            if not group or group >= 100:
                break
            group *= SCALES[name]
        else:
            if not group or SCALES[name] >= last:
                break
            total, group, last = total + group * SCALES[name], None, SCALES[name]
        end = joined
    value = total + (group or 0)
    return _single(Decimal(value), end) if end > match.start() else None


def _fits(group: int, value: int) -> bool:
    """Whether a small number can follow: a unit behind tens, anything below a hundred behind hundreds."""
    return group >= 20 and ((group % 100 == 0 and value > 0) or (group % 10 == 0 and 0 < value < 10))


_READERS: Final = {
    "fold": _fold,
    "odds": _odds, "vague": _vague, "fraction": _fraction, "part": _part, "words": _words, "digits": _digits,
}  # fmt: skip
