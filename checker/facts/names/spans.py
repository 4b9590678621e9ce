"""Where a text may name something: runs of capitalised words, mended with what the entity recogniser saw."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from checker.facts.names.given import GIVEN_NAMES, LEADING_PARTICLES, PARTICLES
from checker.facts.names.places import fold, gazetteer
from checker.facts.names.roles import PORTFOLIOS, ROLES
from checker.facts.names.tables import (
    COMPANY_SUFFIXES,
    INSTRUMENT_HEADS,
    MONTHS_AND_DAYS,
    NAME_HEADS,
    NO_NAMES,
    OF_HEADS,
    OWNERS_IN_NAMES,
    PLACE_HEADS,
    PLACE_OF_HEADS,
    SMALL_HEADS,
)
from checker.facts.names.titles import before_office, is_role
from checker.facts.names.trim import trim
from checker.facts.names.words import NOT_NAMES, Word, Words, is_date, region_end

# In words; a longer run of capitals is a list or a table.
LONGEST: Final = 24
# "Standing Committee on Economy"
_ON_HEADS: Final = frozenset(("committee", "commission", "conference", "council", "convention", "office", "forum"))
_JOINS: Final = frozenset((" ", "  ", " “", "” ", ' "', '" ', " & "))


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words `[first, last]` of a text that may be a name."""

    first: int
    last: int
    start: int
    end: int
    text: str


def find_candidates(words: Words) -> tuple[Candidate, ...]:
    """The runs of a text that may be names, in order, none overlapping another."""
    found: list[Candidate] = []
    index = 0
    while index < len(words.items):
        if not _may_start(words, index):
            index += 1
            continue
        last = _run_end(words, index)
        found.extend(_candidate(words, *part) for part in _parts(words, index, last))
        index = last + 1
    return tuple(found)


def _candidate(words: Words, first: int, last: int) -> Candidate:
    text = words.phrase(first, last)
    if words.items[last].designator and text.endswith("s") and text[-2].isdigit():
        text = text[:-1]
    start = words.items[first].start
    return Candidate(first, last, start, start + len(text), text)


def _may_start(words: Words, index: int) -> bool:
    word = words.items[index]
    if word.label in NOT_NAMES and word.lower in MONTHS_AND_DAYS:
        return False
    if word.in_headline and word.entity == -1:
        return word.capital and region_end(words, index) >= index
    if words.text.startswith("$", word.end):
        return False  # "US$5"
    if word.lower in LEADING_PARTICLES and word.text.islower():
        return _over_particles(words, index) > 0
    return word.capital or word.designator


def _run_end(words: Words, first: int) -> int:
    """The last word of the run of name-like words that starts at a word."""
    last = first
    if words.items[first].in_headline:
        return _headline_end(words, first)
    while last - first < LONGEST and (following := _continues(words, first, last)) > last:
        last = following
    return last


def _headline_end(words: Words, first: int) -> int:
    """Where every word is large, a run is what the recogniser sees, or a known region."""
    if (end := region_end(words, first)) >= first:
        return end
    last, entity = first, words.items[first].entity
    while last + 1 < len(words.items) and words.items[last + 1].entity == entity != -1 and _adjoins(words, last + 1):
        last += 1
    return last


def _continues(words: Words, first: int, last: int) -> int:
    """The index up to which the run goes on behind `last`, or `last`."""
    step = last + 1
    if step >= len(words.items) or not _adjoins(words, step):
        return last
    before, word = words.items[last], words.items[step]
    if word.lower in ("plc", "gmbh", "llc") and words.gap(step) == " ":
        return step
    if before.possessive and not _possessive_inside(words, last):
        return last
    if is_date(words, last) or is_date(words, step):
        return last
    numbered = word.text[0].isdigit() and (word.entity == before.entity != -1 or "-" in word.text) and before.capital
    numbered = numbered and not _SCORE.fullmatch(word.text)
    if word.capital or word.designator or numbered:
        return step
    if word.lower in PARTICLES and (end := _over_particles(words, step)):
        return end
    if word.lower in ("of", "for", "and") or (word.lower == "on" and before.lower in _ON_HEADS):
        return _over_link(words, first, last)
    return step if _small_head(words, first, last) else last


_SCORE: Final = re.compile(r"\d{1,3}[-–]\d{1,2}")  # "Baylor 27-14"; "Boeing 737-800" goes on


def _adjoins(words: Words, step: int) -> bool:
    """Only a space, a quotation mark or "&" stands before a word; "Teachers' Federation" has an apostrophe."""
    plural_owner = words.gap(step) in ("' ", "’ ") and words.lower(step - 1) in OWNERS_IN_NAMES
    return words.gap(step) in _JOINS or plural_owner


def _possessive_inside(words: Words, last: int) -> bool:
    """ "Hawke's Bay" is one name, "Jordan's King" two: the recogniser tells, or the owner."""
    owner, owned = words.items[last], words.items[last + 1]
    if owner.lower in OWNERS_IN_NAMES:
        return owned.capital
    goes_on = last + 2 < len(words.items) and words.items[last + 2].capital and words.gap(last + 2) == " "
    placed = owned.lower in PLACE_HEADS and owner.label != "GPE"
    if not placed and (goes_on or owned.text.isupper()):
        return False  # "Georgetown's Ana Ruiz", "Mahama's National Congress"
    known = gazetteer().is_region(owner.text) or owner.label in ("GPE", "DATE")
    return owned.capital and not known and (placed or owner.entity == owned.entity != -1)


def _over_particles(words: Words, step: int) -> int:
    """The capitalised word behind "de la", "bin", "von der"; 0 where there is none."""
    end = step
    while end < len(words.items) and words.lower(end) in PARTICLES and words.gap(end) == " " and end - step < 3:
        end += 1
    return end if end < len(words.items) and words.items[end].capital and words.gap(end) == " " else 0


def _over_link(words: Words, first: int, last: int) -> int:
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


def _and_joins(words: Words, first: int, last: int, end: int, one: bool) -> bool:
    """ "Ministry of Agriculture and Livestock" is one body, "Bank of China and Huawei" two."""
    after = words.items[end]
    inside = range(first, last)
    if any(words.lower(index) in ("of", "for") and words.lower(index - 1) in OF_HEADS for index in inside):
        return not _is_named(after)
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


def _small_head(words: Words, first: int, last: int) -> bool:
    """ "Chao Phraya dam": a small noun that belongs to the name before it."""
    word = words.items[last]
    if words.lower(last + 1) not in SMALL_HEADS or word.possessive or not word.capital:
        return False
    phrase = words.phrase(first, last)
    return not (gazetteer().is_region(phrase) or gazetteer().is_demonym(phrase) or phrase.lower() in NO_NAMES)


def _parts(words: Words, first: int, last: int) -> Iterator[tuple[int, int]]:
    """A run cut into names: titles, dates and sentence openers off, two names that stand side by side apart.

    A country within what is cut off ("*US* President", "Prime Minister of *Mongolia*") is a name of its own.
    """
    begin, end = trim(words, first, last)
    for left, right in _split(words, begin, end) if begin <= end else ():
        start, stop = trim(words, left, right)
        yield from _cut_off(words, first, start)
        if start <= stop:
            yield start, stop
        first = stop + 1
    yield from _cut_off(words, first, min(begin, last + 1))


def _cut_off(words: Words, first: int, stop: int) -> Iterator[tuple[int, int]]:
    """The names in a title: of countries, and of whose office it is."""
    found = list(_regions(words, first, stop))
    whose = before_office(words, found[-1][1] + 1 if found else first, stop)
    yield from found
    if whose:
        yield whose


def _regions(words: Words, first: int, stop: int) -> Iterator[tuple[int, int]]:
    """The countries and regions among the words `[first, stop)`."""
    while first < stop:
        end = min(region_end(words, first), stop - 1)
        if end >= first and words.items[first].capital and gazetteer().is_region(words.phrase(first, end)):
            yield first, end
        first = max(end, first) + 1


def _split(words: Words, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Cut a run where the recogniser ends one name and begins another, unless its head holds it together."""
    held = words.lower(last) in NAME_HEADS or words.lower(last).rstrip(".") in COMPANY_SUFFIXES
    start = first
    for index in range(first + 1, last + 1):
        if not held and _two_names(words, start, index, last):
            yield start, index - 1
            start = index
    yield start, last


def _two_names(words: Words, start: int, index: int, last: int) -> bool:
    before, here = words.items[index - 1], words.items[index]
    if not here.capital or not before.capital:
        return False
    if before.possessive:
        return not _possessive_inside(words, index - 1)
    if fold(before.text) in GIVEN_NAMES and index - 1 == start:
        return False
    if here.label == "PERSON" and before.label in ("ORG", "GPE", "NORP", "FAC", "LOC"):
        return here.entity != before.entity
    whole_region = gazetteer().is_region(words.phrase(start, index - 1)) and not gazetteer().is_region(
        words.phrase(start, last)
    )
    headed_by_place = any(words.lower(step) == "of" for step in range(start, index)) and _ends_in_region(
        words, start, index - 1
    )
    return (headed_by_place or (whole_region and _of_office(words, start))) and last - index >= 1


def _ends_in_region(words: Words, start: int, end: int) -> bool:
    """ "University of Havana | Julio Fernández": the body's place is complete."""
    return any(
        words.lower(step - 1) == "of"
        and (
            gazetteer().is_region(words.phrase(step, end)) or gazetteer().population(words.phrase(step, end)) > 100_000
        )
        for step in range(start + 1, end + 1)
    )


def _of_office(words: Words, start: int) -> bool:
    """Behind "Deputy Prime Minister of …"."""
    return words.lower(start - 1) in ("of", "to") and is_role(words.lower(start - 2))
