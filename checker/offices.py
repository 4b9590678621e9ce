"""Two persons: do they hold one office? "Chief Executive A" and "B, its chief executive" name one office's holder."""

import re
from types import MappingProxyType
from typing import Final

from checker.facts.person import PERSON
from checker.stated import Stated, shared_words

REACH: Final = 45  # characters between a name and its office
HELD_BY_ONE: Final = 0.6
PER_SHARED: Final = 0.4
# Offices that one person holds at a time; the words of a row are one office.
_OFFICES: Final = (
    "chief executive officer|chief executive|ceo",
    "chief financial officer|finance director|cfo",
    "prime minister|premier",
    "foreign minister|foreign secretary|secretary of state",
    "defence minister|defense minister|defence secretary|defense secretary",
    "finance minister|treasurer|chancellor of the exchequer",
    "interior minister|home secretary",
    "mayor",
    "governor",
    "president",
    "chancellor",
    "sheriff",
    "fire chief|chief fire officer",
    "police chief|chief of police|chief constable",
    "head coach|manager",
    "chairman|chairwoman|chairperson",
    "captain",
    "judge|justice|magistrate",
    "harbour master|harbor master",
)
_OFFICE_OF: Final = MappingProxyType({word: row for row in _OFFICES for word in row.split("|")})
_OFFICE: Final = re.compile(
    rf"(?<!former )(?<!deputy )(?<!vice )(?<!vice-)(?<!ex-)\b(?:{'|'.join(_OFFICE_OF)})\b"
    r"(?!['’]s\b|\s(?:deput|candidate|spokes|aide|advis[eo]r|elect\b|nominee|office\b|department))",
    re.IGNORECASE,
)
_BEFORE: Final = re.compile(rf"(?P<office>{_OFFICE.pattern})(?:,|\s\w+)?\s*$", re.IGNORECASE)
_BEHIND: Final = re.compile(
    rf"^(?:,|\s(?:is|was|remains))\s(?:[\w.’'-]+\s){{0,5}}?(?P<office>{_OFFICE.pattern})", re.IGNORECASE
)
# A seat is told by its place: "the new MLA for Cobequid Shore", "took the constituency of Cobequid Shore".
_PLACE: Final = r"(?P<place>(?-i:[A-Z])[\w’'-]+(?:[ -](?-i:[A-Z])[\w’'-]+){0,4})"
_HOLDS: Final = re.compile(
    r"^(?:,|\s(?:is|becomes|became|(?:was|is|has been) (?:re-?)?elected))(?:\s[\w’'-]+){0,4}?\s"
    rf"(?:mp|mla|msp|member|congress(?:wo)?man)\sfor\s{_PLACE}",
    re.IGNORECASE,
)
_WINNING: Final = frozenset({"take", "win", "capture", "gain", "flip"})  # who held it may be who has lost it
_SEAT: Final = re.compile(
    rf"\b(?:seat|constituency|riding|district|electorate|borough|division) (?:of|in) {_PLACE}", re.IGNORECASE
)


def same_office(left: Stated, right: Stated) -> float:
    """The confidence that two names are given to one office; 0 for what names no person, or without an office."""
    if left.fact.kind != PERSON or right.fact.kind != PERSON:
        return 0.0
    offices = _office(left), _office(right)
    if not offices[0] or offices[0] != offices[1]:
        return 0.0
    return HELD_BY_ONE + PER_SHARED * shared_words(left, right)


def _office(stated: Stated) -> str:
    """The office right before a name, or behind it: "Mayor Dal Pra", "Dal Pra, the mayor of Valmora"."""
    start, end = stated.place
    text = stated.text
    before = _BEFORE.search(text[max(0, start - REACH) : start])
    behind = _BEHIND.search(text[end : end + REACH])
    match = before or behind
    return _OFFICE_OF[match["office"].lower()] if match else _seat(stated)


def _seat(stated: Stated) -> str:
    """The seat that somebody is told to hold, or to have won, by its place."""
    match = _HOLDS.match(stated.text[stated.place[1] :])
    if match is None:
        won = (act for act in stated.claim.acts if act.verb.lemma in _WINNING)
        taken = (
            each
            for act in won
            if any(party.span.overlaps(stated.fact.span) for party in act.subjects)
            for each in act.objects
        )
        match = next((found for each in taken if (found := _SEAT.match(stated.article.text, each.span.start))), None)
    return match["place"] if match else ""
