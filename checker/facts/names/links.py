"""Where a name goes on behind a small word or a comma: "Bank of Ghana", "Bureau of Alcohol, Tobacco and Firearms"."""

import re
from typing import Final

from checker.facts.names.given import PARTICLES
from checker.facts.names.places import gazetteer
from checker.facts.names.roles import PORTFOLIOS, ROLES
from checker.facts.names.tables import (
    INSTRUMENT_HEADS,
    NAME_HEADS,
    OF_HEADS,
    ORGANISATION_HEADS,
    PLACE_HEADS,
    PLACE_OF_HEADS,
)
from checker.facts.names.titles import is_role
from checker.facts.names.words import Word, Words

# "Standing Committee on Economy"
ON_HEADS: Final = frozenset(("committee", "commission", "conference", "council", "convention", "office", "forum"))


def over_particles(words: Words, step: int) -> int:
    """The capitalised word behind "de la", "bin", "von der"; 0 where there is none."""
    end = step
    while end < len(words.items) and words.lower(end) in PARTICLES and words.gap(end) == " " and end - step < 3:
        end += 1
    return end if end < len(words.items) and words.items[end].capital and words.gap(end) == " " else 0


def over_link(words: Words, first: int, last: int) -> int:
    """Behind "of", "for", "and" a name goes on where it names a body, or the recogniser thinks so."""
    end = last + 2
    while end < len(words.items) and words.lower(end) == "the" and words.gap(end) == " ":
        end += 1
    if end >= len(words.items) or not words.items[end].capital or words.gap(end) != " ":
        return last
    before, link = words.items[last], words.lower(last + 1)
    if before.lower in ROLES or is_role(before.lower):
        return last
    one = before.entity == words.items[end].entity != -1
    if link == "and":
        joins = _and_joins(words, first, last, end, one)
    else:
        of = OF_HEADS | PLACE_OF_HEADS | PLACE_HEADS | INSTRUMENT_HEADS if link == "of" else OF_HEADS
        named = (one and link == "of") or before.lower in of
        joins = before.lower in OF_HEADS or (named and not is_role(words.lower(first)))
    return end if joins else last


def over_list(words: Words, first: int, last: int) -> int:
    """The end of a body's fields: "Bureau of Alcohol, | Tobacco and Firearms"; 0 where none are listed."""
    heads = (words.lower(index - 1) for index in range(first + 1, last + 1) if words.lower(index) in ("of", "for"))
    if words.gap(last + 1) != ", " or not any(head in _WITH_FIELDS for head in heads):
        return 0
    match = _FIELDS.match(words.text, words.items[last].end)
    if not match:
        return 0
    end = last
    while end + 1 < len(words.items) and words.items[end + 1].end <= match.end():
        end += 1
    return 0 if any(_is_named(words.items[index]) for index in range(last + 1, end + 1)) else end


_FIELDS: Final = re.compile(r"(?:, [A-Z][a-z]+(?: [A-Z][a-z]+)?){1,6},? and [A-Z][a-z]+(?: [A-Z][a-z]+)?\b")
_WITH_FIELDS: Final = frozenset(
    ("ministry", "department", "bureau", "office", "committee", "agency", "commission", "faculty", "secretariat")
)


def _and_joins(words: Words, first: int, last: int, end: int, one: bool) -> bool:
    """ "Ministry of Agriculture and Livestock" is one body, "Bank of China and Huawei" two."""
    after = words.items[end]
    inside = range(first, last)
    if any(words.lower(index) in ("of", "for") and words.lower(index - 1) in OF_HEADS for index in inside):
        return not _is_named(after)
    if last - first > (words.lower(first) == "the") and words.lower(last) in ORGANISATION_HEADS:
        return False  # a whole name: "Amnesty International and Human Rights Watch"
    headed = any(words.lower(index) in NAME_HEADS for index in range(end, min(end + 3, len(words.items))))
    return one and headed and after.label in ("ORG", "LAW", "FAC")


def _is_named(word: Word) -> bool:
    """A word behind "and" that starts a name of its own."""
    return (
        gazetteer().is_region(word.text)
        or word.label in ("PERSON", "GPE")
        or word.lower in OF_HEADS
        or (word.lower in ROLES and word.lower not in PORTFOLIOS)
    )
