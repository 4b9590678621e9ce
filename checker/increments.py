"""Figures that are no sum of their own: what is left of one, or comes on top of it ("12 more", "another 12")."""

import re
from typing import Final

from checker.facts import day_of
from checker.stated import Stated

REST: Final = re.compile(r"\b(?:remaining|further|another|additional|extra|other|rest|next)\W*$", re.IGNORECASE)
REST_BEHIND: Final = re.compile(r"\s(?:more|further|additional|extra)\b(?!\s+than)", re.IGNORECASE)
# "$90 million and *the remaining* $51 million".
LEFT: Final = re.compile(r"\bthe\s(?:remaining|rest|other)\W*$", re.IGNORECASE)
# What comes on top of what was known: "another" sets those apart that are told of before.
ADDED: Final = re.compile(r"\b(?:further|additional|extra)\W*$", re.IGNORECASE)


def is_rest(stated: Stated) -> bool:
    """Whether a figure is what is left of a sum, or what comes on top of it; or the part that leaves such a rest."""
    start, end = stated.place
    own = bool(REST.search(stated.text[: max(0, start)]) or REST_BEHIND.match(stated.text, max(0, end)))
    return own or any(LEFT.search(stated.text[: max(0, first)]) for first, _ in stated.others)


def are_added_in_turn(left: Stated, right: Stated) -> bool:
    """Whether each of two figures was added to what was known, and on another day: five bodies more on Monday, four
    more on Tuesday. Beside another figure of its claim it is added to that."""
    days = [day_of(each.article.updated or each.article.published) for each in (left, right)]
    return None not in days and days[0] != days[1] and _is_added(left) and _is_added(right)


def _is_added(stated: Stated) -> bool:
    start, end = stated.place
    added = ADDED.search(stated.text[: max(0, start)]) or REST_BEHIND.match(stated.text, max(0, end))
    return added is not None and not stated.others
