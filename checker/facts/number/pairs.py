"""Two amounts that make one fact (a range, a score, a vote) or share a unit or a movement."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from checker.facts.number.amount import Amount
from checker.facts.number.bounds import WINDOW, movement_before, moves
from checker.facts.number.currencies import CURRENCIES
from checker.facts.number.written import GAP

_JOIN: Final = re.compile(
    rf"""(?P<dash>[-–]|-to-) | -{GAP}to{GAP} | {GAP}[-–]{GAP} | {GAP}to{GAP} | {GAP}(?P<and>and){GAP}
         | {GAP}(?P<or>or){GAP} | {GAP}(?P<votes>votes{GAP}to){GAP}""",
    re.VERBOSE,
)
_PAIRED: Final = frozenset({"digits", "words", "part"})
_LONGEST_JOIN: Final = 12
_FROM: Final = re.compile(rf"\bfrom{GAP}$", re.IGNORECASE)
_BETWEEN: Final = re.compile(rf"\b(?:between|anywhere from){GAP}$", re.IGNORECASE)
_VOTED: Final = re.compile(r"\b(?:vot(?:e|es|ed|ing)|ballots?)\b", re.IGNORECASE)
_COUNTED_NEXT: Final = re.compile(rf"{GAP}(?:[a-z]+{GAP}){{0,2}}?(?:[a-z]{{2,}}s|people|children|women|men)\b")
_MOST_TALLIED: Final = 999
# A movement to a number at least so many times its own size is two numbers: "rose 14 to 212", not "rose 5 to 10%".
_TARGET_TIMES: Final = 3
_YEARS: Final = (1500, 2099)


def join_pairs(text: str, found: Sequence[Amount]) -> Iterator[Amount]:
    """The amounts, with those that are two ends of a range or a tally made one."""
    place = 0
    while place < len(found):
        pair = _pair(text, found[place], found[place + 1]) if place + 1 < len(found) else ()
        yield from pair or (found[place],)
        place += 2 if pair else 1


def _pair(text: str, left: Amount, right: Amount) -> tuple[Amount, ...]:
    """What two neighbours make together; empty where they make nothing."""
    if not 0 < right.start - left.end <= _LONGEST_JOIN or not {left.form, right.form} <= _PAIRED:
        return ()
    join = _JOIN.fullmatch(text[left.end : right.start])
    if join is None:
        return ()
    tally = _tally(text, left, right, join)
    return (tally,) if tally else _ranged(left, right, join, text[max(0, left.start - WINDOW) : left.start])


def _tally(text: str, left: Amount, right: Amount, join: re.Match[str]) -> Amount | None:
    """A score or a vote: "2-1", "by 217 votes to 214"; its two numbers are kept in order of size."""
    whole = all(each.form == "digits" and each.low == int(each.low) and not each.unit for each in (left, right))
    if join["and"] or join["or"] or not whole or max(left.low, right.low) > _MOST_TALLIED:
        return None
    voted = _VOTED.search(text[max(0, left.start - 2 * WINDOW) : right.end + WINDOW // 2]) is not None
    ranged = left.low < right.low and _COUNTED_NEXT.match(text, right.end)
    if not (join["votes"] or (voted and left.low > right.low) or (join["dash"] and not ranged)):
        return None
    low, high = sorted((left.low, right.low))
    unit = "vote" if voted else "score"
    return replace(left, end=right.end, number_end=right.end, low=low, high=high, unit=unit, rule="tally")


def _ranged(left: Amount, right: Amount, join: re.Match[str], before: str) -> tuple[Amount, ...]:
    if left.unit.partition("/")[0] not in ("", right.unit.partition("/")[0]) and right.unit:
        return ()
    between = _BETWEEN.search(before)
    if join.group().strip() == "to" and not between and moves(before) and _is_target(left, right):
        return (left, right)
    if join["and"] and not (between or left.rule == "age"):
        return (_like(left, right), right) if _shares_unit(left, right) else ()
    left = _like(left, right)
    if join["or"] and (right.rule == "money" and left.end - left.number_end == 0 and left.high < right.low):
        return (left, right) if right.start - left.end <= len(" or ") and right.unit in CURRENCIES else ()
    if join["or"] and right.high - left.low != 1:
        return ()
    if _FROM.search(before) and (change := movement_before(before)):
        return replace(left, change=change), replace(right, unit=left.unit, change=change)
    if left.low >= right.high:  # a fall, if both are of one unit: "from 22 to 12 per cent"
        return (left, right) if _FROM.search(before) else ()
    start = left.start - len(between.group()) if between else left.start
    return (replace(left, start=start, end=right.end, number_end=right.number_end, high=right.high),)


def _is_target(left: Amount, right: Amount) -> bool:
    """Whether a movement's second number is where it came to: "fell 14 yen to 212 yen", "climbed 38% to 214,000"."""
    if left.unit and not right.unit:
        return True
    alike = left.unit == right.unit and (left.scale > 1) == (right.scale > 1)
    return alike and right.low >= _TARGET_TIMES * left.high


def _shares_unit(left: Amount, right: Amount) -> bool:
    """Whether a number that counts nothing itself has the unit of the next: "98.2 and 101.7 million dinars"."""
    yearlike = left.low == int(left.low) and _YEARS[0] <= left.low <= _YEARS[1]
    alone = not left.unit and not yearlike and left.form == "digits"
    return alone and right.unit != "" and right.rule != "age" and right.form == "digits"


def _like(left: Amount, right: Amount) -> Amount:
    """The first with the unit and the scale that only the second has: "$3 to $5 billion", "5-10W"."""
    shares_scale = left.scale == 1 < right.scale and left.low < right.low / right.scale
    factor = right.scale if shares_scale else 1
    rule = left.rule if left.unit and not right.unit else right.rule
    rule = left.rule if left.rule == "age" else rule
    return replace(left, low=left.low * factor, high=left.high * factor, unit=right.unit or left.unit, rule=rule)
