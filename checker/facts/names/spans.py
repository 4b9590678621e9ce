"""Where a text may name something: runs of capitalised words, mended with what the entity recogniser saw."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from checker.facts.names.given import GIVEN_NAMES, LEADING_PARTICLES, PARTICLES, SPELLED_SUFFIXES
from checker.facts.names.links import ON_HEADS, over_link, over_list, over_particles
from checker.facts.names.places import fold, gazetteer
from checker.facts.names.tables import (
    COMPANY_SUFFIXES,
    MONTHS_AND_DAYS,
    NAME_HEADS,
    NO_NAMES,
    NUMBERED,
    OWNERS_IN_NAMES,
    PLACE_HEADS,
    SMALL_HEADS,
    THING_NOUNS,
    WEAPON_NOUNS,
)
from checker.facts.names.titles import before_office, is_role
from checker.facts.names.trim import trim
from checker.facts.names.words import NOT_NAMES, Words, is_date, region_end

# In words; a longer run of capitals is a list or a table.
LONGEST: Final = 24
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
        return over_particles(words, index) > 0
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
    if step >= len(words.items):
        return last
    if listed := over_list(words, first, last):
        return listed
    if not _adjoins(words, step):
        return last
    before, word = words.items[last], words.items[step]
    if word.lower in ("plc", "gmbh", "llc") and words.gap(step) == " ":
        return step
    if before.possessive and not _possessive_inside(words, last):
        return last
    if is_date(words, last) or is_date(words, step):
        return last
    numbered = word.text[0].isdigit() and (word.entity == before.entity != -1 or "-" in word.text) and before.capital
    numbered = numbered and not _SCORE.fullmatch(word.text) and not _is_surname(words, last)
    numbered = numbered or _is_model_number(words, first, step)
    if word.capital or word.designator or numbered:
        return step
    if word.lower in PARTICLES and (end := over_particles(words, step)):
        return end
    if word.lower in ("of", "for", "and") or (word.lower == "on" and before.lower in ON_HEADS):
        return over_link(words, first, last)
    return step if _small_head(words, first, last) or _is_suffix(words, first, step) else last


def _is_suffix(words: Words, first: int, step: int) -> bool:
    """ "Emil Roth senior, 62": a small word that tells father from son; in "Emil Roth, senior adviser" it is none."""
    word = words.items[step]
    if word.lower not in SPELLED_SUFFIXES or step - first < FULL_NAME or words.gap(step) != " ":
        return False
    ends = words.text[word.end : word.end + 1] in (",", ".", ";", ":", ")", "") or word.possessive
    return ends or (step + 1 < len(words.items) and words.items[step + 1].tag in ("VERB", "AUX", "ADP"))


def _is_surname(words: Words, last: int) -> bool:
    """Whether a word ends a person's name elsewhere: a figure behind it is an age, or what that person has."""
    items = words.items
    return any(
        index != last
        and before.label == word.label == "PERSON"
        and before.entity == word.entity
        and word.text == items[last].text
        for index, (before, word) in enumerate(pairwise(items), 1)
    )


def _is_model_number(words: Words, first: int, step: int) -> bool:
    """ "A Cessna 208", "the Ariane 6 rocket", "iPhone 15": a figure that is a part of the thing's name."""
    if not words.items[step].text.isdigit() or len(words.items[step].text) > 4 or words.gap(step) != " ":
        return False
    if words.lower(first) in NUMBERED or words.lower(step - 1) in MONTHS_AND_DAYS:
        return False
    named_so = (
        bool({words.lower(first), words.lower(first - 1)} & {"a", "an"}) or words.items[step - 1].text[0].islower()
    )
    return named_so or words.lower(step + 1) in WEAPON_NOUNS | THING_NOUNS


FULL_NAME: Final = 2  # words of a given name and a surname
_SCORE: Final = re.compile(r"\d{1,3}[-–]\d{1,2}")  # "Baylor 27-14"; "Boeing 737-800" goes on


def _adjoins(words: Words, step: int) -> bool:
    """Only a space, a quotation mark or "&" stands before a word; "Teachers' Federation" has an apostrophe."""
    plural_owner = words.gap(step) in ("' ", "’ ") and words.lower(step - 1) in OWNERS_IN_NAMES
    return words.gap(step) in _JOINS or plural_owner


def _possessive_inside(words: Words, last: int) -> bool:
    """ "Hawke's Bay" is one name, "Jordan's King" two: the recogniser tells, or the owner."""
    owner, owned = words.items[last], words.items[last + 1]
    if words.lower(last - 1) in ("st.", "st", "saint") and words.gap(last) == " ":
        return owned.capital  # "St. Mary's School"
    if owner.lower in OWNERS_IN_NAMES:
        return owned.capital
    goes_on = last + 2 < len(words.items) and words.items[last + 2].capital and words.gap(last + 2) == " "
    placed = owned.lower in PLACE_HEADS and owner.label != "GPE"
    if not placed and (goes_on or owned.text.isupper()):
        return False  # "Georgetown's Ana Ruiz", "Mahama's National Congress"
    known = gazetteer().is_region(owner.text) or owner.label in ("GPE", "DATE")
    return owned.capital and not known and (placed or owner.entity == owned.entity != -1)


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
