"""What stands before a time expression and belongs to it: "early", "the end of", "more than"."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from checker.facts.date.clock import Clock, Mention
from checker.facts.date.value import dated
from checker.facts.date.words import FRAGMENTS, PARTS_OF_DAY, any_of

# A part of a date.
_PARTS: Final[Mapping[str, str]] = {
    "early": "START", "early in": "START", "early on": "START", "beginning of": "START",
    "start of": "START", "early part of": "START",
    "mid": "MID", "middle of": "MID", "late": "END", "late in": "END", "late on": "END",
    "end of": "END", "close of": "END", "latter part of": "END",
    "earlier": "", "later": "", "earlier in": "", "later in": "",
}  # fmt: skip
# A hedge about how long, or how long ago.
_HEDGES: Final[Mapping[str, str]] = {
    "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX", "some": "APPROX",
    "an estimated": "APPROX", "more than": "MORE_THAN", "just over": "MORE_THAN", "well over": "MORE_THAN",
    "less than": "LESS_THAN", "fewer than": "LESS_THAN", "just under": "LESS_THAN", "under": "LESS_THAN",
    "almost": "LESS_THAN", "nearly": "LESS_THAN", "close to": "LESS_THAN", "at least": "EQUAL_OR_MORE",
    "no less than": "EQUAL_OR_MORE", "at most": "EQUAL_OR_LESS", "up to": "EQUAL_OR_LESS",
    "as many as": "EQUAL_OR_LESS", "as much as": "EQUAL_OR_LESS", "as long as": "EQUAL_OR_LESS",
    "no more than": "EQUAL_OR_LESS", "not more than": "EQUAL_OR_LESS",
    "over": "MORE_THAN",
}  # fmt: skip
_PART: Final = re.compile(rf"\b(?:the[ ])?(?:very[ ])?(?P<word>{any_of(_PARTS)})(?:[ ]|-)(?:the[ ])?\Z", re.IGNORECASE)
# Behind a figure "less than" compares: "9 per cent less than a year ago" is no hedge of the year.
_HEDGE: Final = re.compile(
    rf"(?<!\d\s)(?<!%\s)(?<!cent\s)(?<!points\s)\b(?P<word>{any_of(_HEDGES)})[ ]\Z", re.IGNORECASE
)
_PART_OF_DAY: Final = re.compile(
    rf"\b(?:the[ ](?P<part>{any_of(PARTS_OF_DAY)})[ ]of|(?:the[ ])?(?P<at>{any_of(PARTS_OF_DAY)})[ ]on)[ ]\Z",
    re.IGNORECASE,
)
# The lower end of "10 to 15 minutes".
_LOWER: Final = re.compile(rf"(?<![\w.,])(?P<word>{FRAGMENTS['count']})(?:[ ](?:to|or)[ ]|[-–])\Z", re.IGNORECASE)
_DAY: Final = re.compile(r"(?:\d{4}|XXXX)-\d\d-\d\d")
_REACH: Final = 28
# "Over five years" is mostly during them; "over five years ago" is not.
_AMBIGUOUS: Final = "over"


def with_prefix(clock: Clock, mention: Mention, floor: int) -> Mention:
    """The mention with what belongs to it on its left, down to `floor`, where another ends."""
    floor = max(mention.start - _REACH, floor)
    part = _PART_OF_DAY.search(clock.text, floor, mention.start)
    if part and _DAY.fullmatch(mention.value.value or ""):
        value = dated(f"{mention.value.value}T{PARTS_OF_DAY[(part['part'] or part['at']).lower()]}", "TIME")
        return replace(mention, start=part.start(), value=value)
    if mention.rule == "duration" and (lower := _LOWER.search(clock.text, floor, mention.start)):
        return replace(mention, start=lower.start(), value=replace(mention.value, mod="APPROX"))
    table, pattern = (_HEDGES, _HEDGE) if _is_measured(mention) else (_PARTS, _PART)
    match = pattern.search(clock.text, floor, mention.start)
    if match is None or mention.value.mod:
        return mention
    word = re.sub(r"\s+", " ", match["word"].lower())
    if word == _AMBIGUOUS and mention.rule != "ago":
        return mention
    mod = table[word]
    value = mention.value
    if mod and table is _PARTS and value.value:
        value = dated(value.value, value.type, mod)
    elif mod:
        value = replace(value, mod=mod)
    return replace(mention, start=match.start(), value=value)


def _is_measured(mention: Mention) -> bool:
    at_hour = mention.value.type == "TIME" and ":" in (mention.value.value or "")
    return mention.value.type == "DURATION" or mention.rule in ("ago", "later") or at_hour
