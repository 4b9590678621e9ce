"""The numbers of a text, in digits, in words, as fractions, with a scale; no grammar around them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Final

from checker.facts.number.written import FIGURES, GLYPHS, NUMERAL, PARTS, SCALED, SCALES, SMALL, START, VAGUE

# Scales that thousands and more may follow: "two hundred thousand".
_WITHIN: Final = frozenset({"hundred", "dozen"})
# Quarters behind these are of a year.
_PERIODS: Final = re.compile(r"\b(?:first|last|past|next|previous|all|final|opening)\s$", re.IGNORECASE)


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
    for start in START.finditer(text):
        if start.start() < behind:
            continue
        numeral = _numeral_at(text, start.start(), start.end(), start.group().lower().startswith(("minus", "negative")))
        if numeral is not None:
            yield numeral
            behind = numeral.end


def scaled(numeral: Numeral, factor: int, end: int) -> Numeral:
    """The numeral times a scale that ends at `end`."""
    return replace(
        numeral, end=end, low=numeral.low * factor, high=numeral.high * factor, scale=numeral.scale * factor, letter=""
    )


def _numeral_at(text: str, start: int, begin: int, negative: bool) -> Numeral | None:
    for form, pattern in NUMERAL.items():
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
    while match := SCALED.match(text, numeral.end):
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
    figure = match["figure"]
    # No quantity is written with an idle nought in front: "007", "at 0900".
    if re.match(r"0\d", figure):
        return None
    value = Decimal(re.sub(r"[,\s]", "", figure))
    if match["below"]:
        ratio = _ratio(f"{value:f}{match['below']}") if value == value.to_integral_value() else None
        # "50/50" and "20/20" are sayings, not one.
        if ratio is None or ratio == 1:
            return None
        return _single(-ratio if match["sign"] else ratio, match.end())
    extra = GLYPHS[match["glyph"]] if match["glyph"] else match["mixed"]
    value += (_ratio(extra) or 0) if extra else 0
    return _single(-value if match["sign"] else value, match.end())


def _odds(match: re.Match[str]) -> Ends | None:
    if match["every"]:
        return _single(Decimal(1) / (PARTS | {"second": 2})[match["every"].lower()], match.end())
    hits, tries = (_plain_number(match[name]) for name in ("hits", "tries"))
    return _single(hits / tries, match.end()) if 0 < hits < tries else None


def _plain_number(word: str) -> Decimal:
    figures = re.sub(r"^an?\s|,", "", word.lower())
    return Decimal(figures) if figures.isdigit() else Decimal((SMALL | SCALES)[figures])


def _fold(match: re.Match[str]) -> Ends:
    return _single(_plain_number(match["times"]), match.end())


def _vague(match: re.Match[str]) -> Ends:
    low, high = VAGUE[(match["order"] or match["alone"]).lower()]
    scale = VAGUE[match["above"].lower()][0] if match["above"] else 1
    return Decimal(low * scale), Decimal(high * scale), match.end()


def _fraction(match: re.Match[str]) -> Ends | None:
    if match["over"]:
        above = Decimal(SMALL[match["over"].lower()])
        periods = _PERIODS.search(match.string[max(0, match.start() - 10) : match.start()])
        return None if periods or above <= 1 else _single(above / PARTS[match["part"].lower()], match.end())
    part = match["point"] or match["one"] or match["by"] or match["about"] or match["half"]
    return _single(Decimal(1) / PARTS[part.lower()], match.end())


def _part(match: re.Match[str]) -> Ends:
    """Parts of a scale ("a quarter of a million"), and parts behind a whole ("two and a half million")."""
    if match["scaled"]:
        ones = match["scaled"].lower()
        whole = Decimal(1) if ones in ("a", "an") else _plain_number(ones)
        return _single((whole + Decimal("0.5")) * SCALES[match["scale"].lower()], match.end())
    if match["whole"]:
        below = PARTS[(match["one"] or match["part"] or match["quarter"] or "half").lower()]
        above = SMALL[match["over"].lower()] if match["over"] else 1
        return _single(Decimal(SCALES[match["whole"].lower()] * above) / below, match.end())
    ones = match["ones"].lower()
    whole = Decimal(ones) if ones.isdigit() else Decimal(SMALL.get(ones, 1))
    above = SMALL[match["several"].lower()] if match["several"] else 1
    factor = SCALES[match["times"].lower()] if match["times"] else 1
    return _single((whole + Decimal(above) / PARTS[match["rest"].lower()]) * factor, match.end())


def _words(match: re.Match[str]) -> Ends | None:
    """The longest beginning of a row of number words that is one number, with its decimals ("nine point four")."""
    whole = match.group().removesuffix(match["decimals"] or "")
    value, length = _row(whole)
    if not length:
        return None
    if match["decimals"] and length == len(whole):
        figures = "".join(str(FIGURES[figure]) for figure in match["decimals"].lower().split()[1:])
        return _single(value + Decimal(f"0.{figures}"), match.end())
    return _single(Decimal(value), match.start() + length)


def _row(words: str) -> tuple[int, int]:
    """The number that a row of number words begins with, and how many characters it takes: "two" of "two three"."""
    total, group, last, end = 0, None, 10**15, 0
    for word in re.finditer(r"[a-z]+", words, re.IGNORECASE):
        name = word.group().lower()
        if name == "and":
            if group is not None and group % 100:
                break
            continue
        if name in ("a", "an"):
            group = 1
        elif name in SMALL:
            if group is not None and not _fits(group, SMALL[name]):
                break
            group = (group or 0) + SMALL[name]
        elif not group or (group >= SCALES["hundred"] if name in _WITHIN else SCALES[name] >= last):
            break
        elif name in _WITHIN:
            group *= SCALES[name]
        else:
            total, group, last = total + group * SCALES[name], None, SCALES[name]
        end = word.end()
    return total + (group or 0), end


def _fits(group: int, value: int) -> bool:
    """Whether a small number can follow: a unit behind tens, anything below a hundred behind hundreds."""
    return group >= 20 and ((group % 100 == 0 and value > 0) or (group % 10 == 0 and 0 < value < 10))


_READERS: Final = {
    "fold": _fold,
    "odds": _odds, "vague": _vague, "fraction": _fraction, "part": _part, "words": _words, "digits": _digits,
}  # fmt: skip
