"""How exactly a number is given, and which way it moved: the words around an amount, as tables."""

import re
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from checker.facts.number.amount import Amount
from checker.facts.number.value import Bound, Change
from checker.facts.number.written import GAP

WINDOW: Final = 48

_BEFORE: Final = {
    Bound.AT_LEAST: (
        "at least", "no fewer than", "no less than", "not less than", "not fewer than", "a minimum of", "minimum",
        "a minimum", "at a minimum", "at the very least", "as little as", "as few as", "as low as",
    ),
    Bound.AT_MOST: (
        "up to", "as many as", "as much as", "as high as", "at most", "no more than", "not more than", "a maximum of",
        "a maximum", "maximum", "within", "capped at", "no higher than", "no longer than",
        "no greater than", "no bigger than", "no larger than", "not exceeding", "not over",
    ),
    Bound.MORE: (
        "more than", "over", "above", "in excess of", "upwards of", "upward of", "greater than", "higher than",
        "bigger than", "larger than", "longer than", "exceeding", "exceeds", "exceeded", "north of", "beyond",
        "just over",
        "well over", "slightly more than", "slightly over", "a little over", "a little more than", "far more than",
        "way more than", "just above", "well above", "topping", "surpassing",
    ),
    Bound.LESS: (
        "less than", "fewer than", "under", "below", "lower than", "smaller than", "shorter than", "just under",
        "well under", "just below", "just short of", "sub-", "a little under", "slightly less than", "slightly under",
        "short of", "shy of", "south of",
    ),
    Bound.ABOUT: (
        "about", "around", "roughly", "approximately", "approx", "approx.", "some", "nearly", "almost", "close to",
        "an estimated", "estimated", "circa", "c.", "~", "≈", "in the region of", "somewhere around",
        "little more than",
        "somewhere in the region of", "more or less", "not quite", "virtually", "near", "nearing", "approaching",
        "an average of", "an approximate", "just about", "round about",
    ),
}  # fmt: skip
_BOUND_OF: Final = MappingProxyType({cue: bound for bound, cues in _BEFORE.items() for cue in cues})
_CUES = "|".join(re.escape(cue).replace(r"\ ", GAP) for cue in sorted(_BOUND_OF, key=len, reverse=True))
_BOUND_BEFORE: Final = re.compile(
    rf"""(?:(?<=[\s(“"'‘—–])|^) (?P<cue>{_CUES}) (?:{GAP}(?:another|an?|the|those))? (?:(?<=[-~≈])|{GAP})$""",
    re.IGNORECASE | re.VERBOSE,
)
# "Up to" behind these is where something moved to.
_MOVED_UP_TO: Final = re.compile(
    r"\b(?:went|goes|go|going|gone|ticked|edged|crept|inched|shot|moved|pushed|bumped|nudged|adds?|added|back|it|them)\s$",
    re.IGNORECASE,
)
_AFTER: Final = (
    (
        rf"\+(?!\w)|-plus\b|{GAP}plus\b(?!{GAP}[\d$€£])|{GAP}and{GAP}counting\b|{GAP}(?:or|and){GAP}(?:more|over|above|older|higher|up|greater|upwards)\b",
        Bound.AT_LEAST,
    ),
    (rf"{GAP}(?:or|and){GAP}(?:fewer|less|under|below|younger|lower)\b", Bound.AT_MOST),
    (rf"{GAP}or{GAP}so\b|-odd\b|-ish\b|{GAP}or{GAP}thereabouts\b", Bound.ABOUT),
)
_BOUND_AFTER: Final = tuple((re.compile(pattern, re.IGNORECASE), bound) for pattern, bound in _AFTER)

# Verbs that move by themselves, with any unit behind them.
_UP: Final = (
    "rise|rises|rose|risen|rising|climb|climbs|climbed|climbing|jump|jumps|jumped|jumping|surge|surges|surged|surging|soar|"
    "soars|soared|soaring|grow|grows|grew|grown|growing|increase|increases|increased|increasing|advance|advanced|advances|"
    "rally|rallies|rallied|rebounded|swell|swelled|up|higher|widened|accelerated|spiked|expanded"
)
_DOWN: Final = (
    "fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|decline|declines|declined|declining|decrease|decreases|"
    "decreased|decreasing|slide|slides|slid|sliding|slip|slips|slipped|plunge|plunges|plunged|plunging|plummet|plummets|"
    "plummeted|plummeting|sink|sinks|sank|tumble|tumbles|tumbled|tumbling|shrink|shrank|shrunk|lower|reduction|down|eased|"
    "dipped|dip|crashed|slumped|slump|narrowed|contracted"
)
# Verbs that also pay, cost or win: they move only shares and points, or "by", "to" and "from".
_ACTS_UP: Final = "gain|gains|gained|gaining|raise|raises|raised|hiked|lifted|added|hike"
_ACTS_DOWN: Final = (
    "lose|loses|lost|losing|shed|sheds|shedding|cut|cuts|cutting|lowers|lowered|reduce|reduces|reduced|reducing|"
    "trimmed|slashed"
)
_NOUNS_UP: Final = "increase|rise|jump|gain|surge|hike|growth|higher"
_NOUNS_DOWN: Final = "drop|fall|decline|decrease|reduction|cut|slump|plunge|lower"
_WAY: Final = MappingProxyType(
    {word: Change.UP for words in (_UP, _ACTS_UP, _NOUNS_UP) for word in words.split("|")}
    | {word: Change.DOWN for words in (_DOWN, _ACTS_DOWN, _NOUNS_DOWN) for word in words.split("|")}
)
_ACTS: Final = frozenset(f"{_ACTS_UP}|{_ACTS_DOWN}".split("|"))
_SHARES: Final = frozenset({"%", "percentage_point", "basis_point", "point"})
_MOVES = rf"(?P<move>{_UP}|{_DOWN}|{_ACTS_UP}|{_ACTS_DOWN})"
_MOVED: Final = re.compile(
    rf"\b{_MOVES}(?:{GAP}[a-z]+ly)?(?:{GAP}(?P<by>by|to|from|of|in))?(?:{GAP}an?)?{GAP}$", re.IGNORECASE
)
_MOVED_FROM: Final = re.compile(rf"\b{_MOVES}\b(?:{GAP}[a-z]+){{0,4}}{GAP}from{GAP}$", re.IGNORECASE)
_MOVE_AFTER: Final = re.compile(
    rf"(?:{GAP}|-)(?:[a-z]+{GAP}){{0,2}}?(?P<move>{_NOUNS_UP}|{_NOUNS_DOWN})\b(?!{GAP}than)"
)


def with_bound(text: str, amount: Amount) -> Amount:
    """The amount with the bound that the words around it give, its span widened to hold them."""
    begin = max(0, amount.start - WINDOW)
    before = _BOUND_BEFORE.search(text[begin : amount.start])
    cue = re.sub(r"\s", " ", before["cue"].lower()) if before else ""
    if before and not (cue == "up to" and _MOVED_UP_TO.search(text[begin : begin + before.start("cue")])):
        return replace(amount, start=begin + before.start(), bound=_BOUND_OF[cue])
    for place in dict.fromkeys((amount.number_end, amount.end)):
        for pattern, bound in _BOUND_AFTER:
            if after := pattern.match(text, place):
                return replace(amount, end=max(amount.end, after.end()), bound=bound)
    return amount


def with_change(text: str, amount: Amount) -> Amount:
    """The amount with the way it moved, where the word for that stands right before it or right behind it."""
    if amount.change or amount.rule in ("tally", "age"):
        return amount
    before = _MOVED.search(text[max(0, amount.start - WINDOW) : amount.start])
    if before and _is_movement(before, amount):
        return replace(amount, change=_WAY[before["move"].lower()])
    after = _MOVE_AFTER.match(text, amount.end) if amount.unit else None
    return replace(amount, change=_WAY[after["move"]]) if after else amount


def moves(before: str) -> bool:
    """Whether a text ends with a verb that moves what follows, or with that and a bound: "rose", "up about"."""
    bound = _BOUND_BEFORE.search(before)
    match = _MOVED.search(before[: bound.start("cue")] if bound else before)
    return match is not None and match["by"] in (None, "by")


def movement_before(before: str) -> Change | None:
    """The way of the verb whose "from" ends a text: "fell from"."""
    match = _MOVED_FROM.search(before)
    return _WAY[match["move"].lower()] if match else None


def _is_movement(before: re.Match[str], amount: Amount) -> bool:
    move = before["move"].lower()
    if before["by"] or move in ("up", "down") or amount.form == "fold":
        return True
    return amount.unit in _SHARES or (amount.unit != "" and move not in _ACTS)
