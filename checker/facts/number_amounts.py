"""Amounts in running text: a numeral with its currency or unit, a rate, a range or a tally, its bound and its change.

All is read from the characters around a numeral, within windows of fixed width; the tables are the rules.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from checker.facts.number_numerals import LETTERS, Numeral, numerals, scaled
from checker.facts.number_units import (
    AGES,
    CODES,
    CURRENCIES,
    CURRENCY_PREFIXES,
    DURATIONS,
    LARGE_ONLY,
    PER,
    PER_A,
    SPELLINGS,
    TIGHT,
    TIGHT_PREFIXES,
    unit_named,
)
from checker.facts.number_value import Bound, Change

_GAP = r"[ \u00a0\u2009\u202f]"
_WINDOW: Final = 48


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


def amounts(text: str, apart: Sequence[tuple[int, int]]) -> Iterator[Amount]:
    """The amounts of a text, but for numerals that touch one of the spans `apart` (sorted)."""
    single = [_amount(text, numeral) for numeral in _outside(numerals(text), apart)]
    for amount in _joined(text, [each for each in single if each is not None]):
        yield _with_change(text, _with_bound(text, amount))


def _outside(found: Iterator[Numeral], apart: Sequence[tuple[int, int]]) -> Iterator[Numeral]:
    behind, reach = 0, 0
    for numeral in found:
        while behind < len(apart) and apart[behind][0] < numeral.end:
            reach = max(reach, apart[behind][1])
            behind += 1
        if reach <= numeral.start:
            yield numeral


# --- one numeral and its unit ----------------------------------------------------------------------------------------


def _alternatives(words: Sequence[str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"[ \u00a0-]") for word in sorted(words, key=len, reverse=True))


_LONG = _alternatives([word for word in SPELLINGS if len(word) > 3 and word.islower()])
_SHORT = _alternatives([word for word in SPELLINGS if not (len(word) > 3 and word.islower()) and word not in TIGHT])
_UNIT: Final = re.compile(
    rf"(?:{_GAP}|-)?(?:(?:US|U\.S\.|UK|imperial){_GAP})?(?P<unit>(?i:{_LONG})|{_SHORT})(?!\w)"
    rf"|(?P<tight>{_alternatives(sorted(TIGHT))})(?!\w)|{_GAP}(?P<large>{'|'.join(LARGE_ONLY)})(?!\w)"
)
_UNIT_OF: Final = re.compile(
    rf"{_GAP}(?:of{_GAP})?an?{_GAP}(?:(?:US|U\.S\.|UK){_GAP})?(?P<unit>(?i:{_LONG})|{_SHORT})(?!\w)"
)
_PREFIX: Final = re.compile(
    rf"(?:(?<![\w$€£])(?:(?P<nation>US|AU|HK|NZ|CA|CAD|A|C|S){_GAP}\$|(?P<letters>{_alternatives([p for p in CURRENCY_PREFIXES if p[0].isalpha()])}))|(?P<sign>[€£$¥₹₩₽₺₪₱฿₫₦₴]))(?P<gap>{_GAP}?)$"
)
_NATION: Final = re.compile(rf"{_GAP}(?P<nation>US|USD|Canadian|Australian|CAD|AUD)(?!\w|{_GAP}[A-Za-z])")
_NATIONAL: Final = MappingProxyType(
    {"US": "USD", "USD": "USD", "Canadian": "CAD", "CAD": "CAD", "Australian": "AUD", "AUD": "AUD"}
)
_RATE: Final = re.compile(
    rf"(?:{_GAP}?/{_GAP}?|{_GAP}(?:per|each|every){_GAP}|{_GAP}(?P<an>an?){_GAP}|-an?-)(?P<below>[A-Za-z]+(?:{_GAP}(?:foot|feet|met(?:er|re)s?|miles?|hours?|km|m|ft))?)(?!\w)"
)
_AGE_AFTER: Final = re.compile(
    rf"(?:{_GAP}|-){{0,2}}(?P<of>year|yr|month|week|day)s?(?:(?:{_GAP}|-){{1,2}}olds?\b|{_GAP}of{_GAP}age\b)"
)
_AGE_BEFORE: Final = re.compile(rf"\b(?P<cue>aged|ages?(?:{_GAP}of)?)(?:{_GAP}(?:between|from))?{_GAP}$", re.IGNORECASE)
# Words that end in s and don't make the letter before them a million ("the 100m hurdles", "3m is").
_PLURAL: Final = re.compile(
    rf"{_GAP}(?!(?:is|was|has|as|its|this|hurdles|waves|finals|across|less|towards|outwards)\b)(?:[a-z]+(?:{_GAP}|-)){{0,2}}?(?:[a-z]{{2,}}s|people|children|women|men|US{_GAP}dollars)\b"
)


def _amount(text: str, numeral: Numeral) -> Amount | None:
    """The numeral with its currency, its unit or its age; None where what touches it makes it no number."""
    start, currency = _currency_before(text, numeral)
    numeral = _lettered(text, numeral, currency)
    amount = Amount(
        start, numeral.end, numeral.end, numeral.low, numeral.high, "", form=numeral.form, scale=numeral.scale
    )
    if currency:
        nation = _NATION.match(text, amount.end) if currency == "USD" else None
        amount = replace(
            amount, unit=_NATIONAL[nation["nation"]] if nation else currency, end=nation.end() if nation else amount.end
        )
        amount = replace(amount, number_end=amount.end, rule="money")
        return _with_rate(text, amount) if not _letter_at(text, amount.end) else None
    if _glued(text, numeral):
        return None
    return _aged(text, amount) or _measured(text, amount)


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
    if match["letters"] in CODES or prefix in CURRENCY_PREFIXES:
        return begin + match.start(), CURRENCY_PREFIXES[prefix]
    return numeral.start, ""


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
    if before and not _letter_at(text, amount.end) and amount.high < 130:
        return replace(amount, start=begin + before.start(), unit="year_of_age", rule="age")
    return None


def _measured(text: str, amount: Amount) -> Amount | None:
    match = _UNIT.match(text, amount.end)
    if match and match["large"] and amount.low < 1000:
        match = None
    if match is None:
        match = _UNIT_OF.match(text, amount.end)
    if match is None:
        return None if _letter_at(text, amount.end) else amount
    groups = match.groupdict()
    if groups.get("large"):
        unit = LARGE_ONLY[match["large"]]
    else:
        unit = unit_named(groups.get("unit") or groups.get("tight") or "") or ""
    if unit == "pound" and amount.low >= 10**6 and not text.startswith(" of ", match.end()):
        unit = "GBP"
    return _with_rate(
        text, replace(amount, end=match.end(), unit=unit, rule="money" if unit in CURRENCIES else "measure")
    )


def _with_rate(text: str, amount: Amount) -> Amount:
    below, end = rate_at(text, amount.end)
    return replace(amount, end=end, unit=f"{amount.unit}/{below}", rule="rate") if below else amount


def rate_at(text: str, place: int) -> tuple[str, int]:
    """The lower half of a rate that stands at a place ("a month", "/kg", "per share") and where it ends; else nothing."""
    match = _RATE.match(text, place)
    if match is None:
        return "", place
    words = match["below"]
    for name, end in ((words, match.end()), (words.split()[0], match.start("below") + len(words.split()[0]))):
        singular = name.lower().removesuffix("s") if name.lower().removesuffix("s") in PER else name.lower()
        unit = unit_named(name) or (singular if singular in PER else "")
        if unit and (not match["an"] or unit in PER_A or unit in PER):
            return unit, end
    return "", place


# --- two numerals -----------------------------------------------------------------------------------------------------

_JOIN: Final = re.compile(
    rf"{_GAP}?[-–]{_GAP}?|-to-|{_GAP}to{_GAP}|{_GAP}(?P<and>and){_GAP}|{_GAP}(?P<or>or){_GAP}|{_GAP}(?P<votes>votes{_GAP}to){_GAP}"
)
_FROM: Final = re.compile(rf"\bfrom{_GAP}$", re.IGNORECASE)
_BETWEEN: Final = re.compile(rf"\b(?:between|anywhere from){_GAP}$", re.IGNORECASE)
_VOTED: Final = re.compile(r"\b(?:vot(?:e|es|ed|ing)|ballots?)\b", re.IGNORECASE)
_COUNTED_NEXT: Final = re.compile(rf"{_GAP}(?:[a-z]+{_GAP}){{0,2}}?(?:[a-z]{{2,}}s|people|children|women|men)\b")
_MOST_TALLIED: Final = 999


def _joined(text: str, found: Sequence[Amount]) -> Iterator[Amount]:
    """The amounts, with those that are two ends of a range or a tally made one."""
    place = 0
    while place < len(found):
        pair = _pair(text, found[place], found[place + 1]) if place + 1 < len(found) else ()
        yield from pair or (found[place],)
        place += 2 if pair else 1


def _pair(text: str, left: Amount, right: Amount) -> tuple[Amount, ...]:
    """The range, the tally or the movement that two neighbours make; empty where they make none."""
    if right.start - left.end > 12 or "vague" in (left.form, right.form):
        return ()
    join = _JOIN.fullmatch(text[left.end : right.start])
    if join is None:
        return ()
    before = text[max(0, left.start - _WINDOW) : left.start]
    if tally := _tally(text, left, right, join):
        return (tally,)
    return _ranged(left, right, join, before)


def _tally(text: str, left: Amount, right: Amount, join: re.Match[str]) -> Amount | None:
    if join["and"] or join["or"] or left.unit or right.unit or max(left.low, right.low) > _MOST_TALLIED:
        return None
    if not (left.form == right.form == "digits" and left.low == int(left.low) and right.low == int(right.low)):
        return None
    around = text[max(0, left.start - 2 * _WINDOW) : right.end + _WINDOW // 2]
    voted = _VOTED.search(around) is not None
    dashed = len(join.group()) == 1
    ranged = left.low < right.low and _COUNTED_NEXT.match(text, right.end)
    if not (join["votes"] or (voted and left.low > right.low) or (dashed and not ranged)):
        return None
    low, high = sorted((left.low, right.low))
    unit = "vote" if voted else "score"
    return replace(left, end=right.end, number_end=right.end, low=low, high=high, unit=unit, rule="tally")


def _ranged(left: Amount, right: Amount, join: re.Match[str], before: str) -> tuple[Amount, ...]:
    money = left.unit and right.unit == ""
    unit = right.unit or left.unit
    if (
        left.unit.partition("/")[0] not in ("", unit.partition("/")[0])
        or "age" in (left.rule,)
        and right.rule == "money"
    ):
        return ()
    rescaled = left.low < right.low / right.scale and left.scale == 1 and right.scale > 1
    factor = right.scale if rescaled and not join["and"] else 1
    low, high = left.low * factor, right.high
    between = _BETWEEN.search(before)
    if join["and"] and not between and left.rule != "age":
        return ()
    if join["or"]:
        if right.start - left.end > 4 or (right.unit in CURRENCIES and not left.unit) or high - low != 1:
            return ()
    if _FROM.search(before) and (move := _move_before(before)):
        change = move if move else None
        return replace(left, low=low, high=low, unit=unit, change=change), replace(right, unit=unit, change=change)
    if low >= high:
        return ()
    start = left.start - len(between.group()) if between else left.start
    rule = left.rule if left.rule == "age" or money else right.rule
    return (replace(right, start=start, low=low, high=high, unit=unit, rule=rule, form=left.form),)


# --- bounds and changes -----------------------------------------------------------------------------------------------

_BOUNDS: Final = {
    Bound.AT_LEAST: "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum|a minimum|at a minimum",
    Bound.AT_MOST: "up to|as many as|as much as|as high as|at most|no more than|not more than|a maximum of|a maximum|maximum|within|capped at",
    Bound.MORE: "more than|over|above|in excess of|upwards of|upward of|greater than|higher than|bigger than|larger than|longer than|exceeding|"
    "exceeds|north of|beyond|just over|well over|slightly more than|slightly over|a little over|a little more than|far more than|"
    "way more than|just above|well above|topping|surpassing",
    Bound.LESS: "less than|fewer than|under|below|lower than|smaller than|shorter than|just under|well under|just below|just short of|"
    "sub-|a little under|slightly less than|slightly under|short of|south of|little more than",
    Bound.ABOUT: "about|around|roughly|approximately|approx|approx.|some|nearly|almost|close to|an estimated|estimated|circa|c.|~|≈|in the "
    "region of|somewhere around|somewhere in the region of|more or less|not quite|virtually|near|nearing|approaching|an average of|"
    "an approximate|just about|round about|as few as",
}  # fmt: skip
_BOUND_OF: Final = MappingProxyType({word: bound for bound, words in _BOUNDS.items() for word in words.split("|")})
_BOUND_BEFORE: Final = re.compile(
    rf"(?:(?<=[\s(“\"'‘—–-])|^)(?P<cue>{'|'.join(re.escape(word).replace(chr(92) + ' ', _GAP) for word in sorted(_BOUND_OF, key=len, reverse=True))})(?:{_GAP}(?:another|a|an|the|those))?(?:(?<=[-~≈])|{_GAP})$",
    re.IGNORECASE,
)
_BOUND_AFTER: Final = (
    (re.compile(rf"\+(?!\w)|-plus\b|{_GAP}(?:or|and){_GAP}(?:more|over|above|older|higher|up|greater|upwards)\b", re.IGNORECASE), Bound.AT_LEAST),
    (re.compile(rf"{_GAP}or{_GAP}(?:fewer|less|under|below|younger|lower)\b", re.IGNORECASE), Bound.AT_MOST),
    (re.compile(rf"{_GAP}or{_GAP}so\b|-odd\b|-ish\b|{_GAP}or{_GAP}thereabouts\b", re.IGNORECASE), Bound.ABOUT),
)  # fmt: skip


def _with_bound(text: str, amount: Amount) -> Amount:
    begin = max(0, amount.start - _WINDOW)
    before = _BOUND_BEFORE.search(text[begin : amount.start])
    if before:
        cue = re.sub(r"\s", " ", before["cue"].lower())
        return replace(amount, start=begin + before.start(), bound=_BOUND_OF[cue])
    for place in dict.fromkeys((amount.number_end, amount.end)):
        for pattern, bound in _BOUND_AFTER:
            if after := pattern.match(text, place):
                return replace(amount, end=max(amount.end, after.end()), bound=bound)
    return amount


_UP: Final = (
    "rise|rises|rose|risen|rising|gain|gains|gained|gaining|climb|climbs|climbed|climbing|jump|jumps|jumped|jumping|surge|surges|"
    "surged|surging|soar|soars|soared|soaring|grow|grows|grew|grown|growing|increase|increases|increased|increasing|advance|"
    "advanced|advances|rally|rallies|rallied|rebounded|swell|swelled|raised|raises|raise|hiked|lifted|up|higher|added|widened|"
    "accelerated|spiked|expanded|increment"
)  # fmt: skip
_DOWN: Final = (
    "fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|decline|declines|declined|declining|decrease|decreases|decreased|"
    "decreasing|slide|slides|slid|sliding|slip|slips|slipped|plunge|plunges|plunged|plunging|plummet|plummets|plummeted|"
    "plummeting|sink|sinks|sank|tumble|tumbles|tumbled|tumbling|lose|loses|lost|losing|shed|sheds|shedding|shrink|shrank|shrunk|"
    "cut|cuts|cutting|lowered|lowers|lower|reduced|reduces|reduce|reducing|reduction|down|eased|dipped|dip|crashed|slumped|slump|"
    "narrowed|contracted|trimmed|slashed|halved"
)  # fmt: skip
_WAY: Final = MappingProxyType(
    {word: Change.UP for word in _UP.split("|")} | {word: Change.DOWN for word in _DOWN.split("|")}
)
_MOVES = rf"(?P<move>{_UP}|{_DOWN})"
_MOVED: Final = re.compile(
    rf"\b{_MOVES}(?:{_GAP}[a-z]+ly)?(?:{_GAP}(?P<by>by|to|from|of|in))?(?:{_GAP}(?:a|an))?{_GAP}$", re.IGNORECASE
)
_MOVED_FROM: Final = re.compile(rf"\b{_MOVES}\b(?:{_GAP}[a-z]+){{0,4}}{_GAP}from{_GAP}$", re.IGNORECASE)
_MOVE_AFTER: Final = re.compile(
    rf"(?:{_GAP}|-)(?:[a-z]+{_GAP}){{0,2}}?(?P<move>increase|rise|jump|gain|surge|hike|growth|drop|fall|decline|decrease|reduction|cut|slump|plunge|lower|higher)\b"
)
_AFTER_WAY: Final = MappingProxyType({**_WAY, "hike": Change.UP, "growth": Change.UP})


def _move_before(before: str) -> Change | None:
    match = _MOVED_FROM.search(before)
    return _WAY[match["move"].lower()] if match else None


def _with_change(text: str, amount: Amount) -> Amount:
    if amount.change or amount.rule in ("tally", "age"):
        return amount
    before = _MOVED.search(text[max(0, amount.start - _WINDOW) : amount.start])
    if before and (amount.unit or before["by"] or before["move"].lower() in ("up", "down")):
        return replace(amount, change=_WAY[before["move"].lower()])
    after = _MOVE_AFTER.match(text, amount.end) if amount.unit else None
    return replace(amount, change=_AFTER_WAY[after["move"]]) if after else amount


def is_duration(amount: Amount) -> bool:
    """Whether an amount is a length of time, which is another kind's."""
    return amount.unit in DURATIONS
