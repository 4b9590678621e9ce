"""What speaks for a name's being a person's, a place's, a body's or a thing's: its own words, the words around it.

Every cue is a function that yields kinds with weights; weights are in units of the least that makes a name.
"""

import re
from bisect import bisect
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import Final

from checker.facts.names.given import GIVEN_NAMES
from checker.facts.names.places import fold, gazetteer
from checker.facts.names.roles import HONORIFICS, ROLES
from checker.facts.names.spans import Candidate
from checker.facts.names.surnames import is_surname
from checker.facts.names.tables import (
    BELONGS_TO_BODY,
    BUILDING_HEADS,
    COMMON_ACRONYMS,
    COMPANY_SUFFIXES,
    DONE_BY_BODIES,
    EVENT_HEADS,
    INSTRUMENT_HEADS,
    NO_NAMES,
    NUMBERED,
    OF_HEADS,
    ORGANISATION_HEADS,
    ORGANISATION_NOUNS,
    OUTLETS,
    PERSONAL_NOUNS,
    PERSONAL_VERBS,
    PLACE_FIRST,
    PLACE_HEADS,
    PLACE_NOUNS,
    PLACE_OF_HEADS,
    PLACE_PREPOSITIONS,
    SMALL_HEADS,
    SPEECH,
    THING_NOUNS,
    VESSEL_PREFIXES,
    WEAK_PLACE_PREPOSITIONS,
    WEAPON_NOUNS,
)
from checker.facts.names.word_set import word_set
from checker.facts.names.words import Words

PERSON, PLACE, ORGANISATION, ASSET, OTHER = "person", "place", "organisation", "asset", "other"
Evidence = Iterator[tuple[str, float, str]]  # a kind, its weight, the rule's name

# What the recogniser's types mean here, and how far each is believed: of its errors, bodies are the most.
LABELS: Final = {
    "PERSON": (PERSON, 1.8),
    "GPE": (PLACE, 1.8),
    "LOC": (PLACE, 1.8),
    "ORG": (ORGANISATION, 1.2),
    "FAC": (PLACE, 1.2),
    "PRODUCT": (ASSET, 1.2),
    "LAW": (ASSET, 2.0),
    "NORP": (OTHER, 1.0),
    "EVENT": (OTHER, 2.0),
    "LANGUAGE": (OTHER, 2.0),
    "WORK_OF_ART": (OTHER, 1.2),
    "DATE": (OTHER, 2.0),
    "TIME": (OTHER, 2.0),
    "MONEY": (OTHER, 2.0),
    "QUANTITY": (OTHER, 1.0),
    "CARDINAL": (OTHER, 1.0),
    "ORDINAL": (OTHER, 1.0),
    "PERCENT": (OTHER, 2.0),
}
_DESIGNATOR: Final = re.compile(r"\b(?:[A-Z]{1,4}[a-z]?|[A-Z][a-z]G)-?\d{1,4}[A-Z]{0,3}\b|\b7[0-9]7-\d")
_NO_DESIGNATOR: Final = re.compile(
    r"^(?:(?i:covid|sars|[45]g)|\d+[A-Z]{3}$|(?:K?Sh|Rs|Rp|Tk|GH|US|RM|Le|Br|Fr|Kr|Nu)\.?\d|Q[1-4]$|H\d+N\d+|U-?\d\d$|[A-Z]\d$|[AMRI]-?\d+|E[BU]-?\d|H-?\d[AB])"
)
_GROUP: Final = re.compile(r"^G-?\d{1,2}$")
ACRONYM: Final = re.compile(r"^[A-Z][A-Z&.\-]{1,6}s?$")
_COMPASS: Final = word_set(
    """northern southern eastern western central northeastern northwestern southeastern southwestern
    downtown"""
)
_HEADED_BY: Final = word_set(
    """ceo chairman chairwoman founder co-founder member members spokesman spokesperson spokeswoman"""
)


def by_recogniser(words: Words, candidate: Candidate) -> Evidence:
    """What the entity recogniser calls the words, as far as it covers them."""
    inside = words.items[candidate.first : candidate.last + 1]
    labels = Counter(word.label for word in inside if word.label)
    if labels:
        label, count = labels.most_common(1)[0]
        kind, weight = LABELS[label]
        trust = 0.8 if inside[0].in_headline else 1.0  # capitals mislead it there
        yield kind, trust * weight * count / len(inside), "recognised"


def by_form(words: Words, candidate: Candidate) -> Evidence:
    """What the name's own words say."""
    parts = candidate.text.split()
    yield from _no_name(parts)
    if len(parts) == 1 and parts[0].lower() in OUTLETS:
        yield ORGANISATION, 3.0, "outlet"
    yield from _known_place(candidate.text)
    if len(parts) > 1:
        yield from _by_head(parts)
        yield from _by_ends(parts)
    if fold(parts[0]) in GIVEN_NAMES:
        yield PERSON, 1.5 if len(parts) > 1 else 0.8, "given-name"
    yield from _by_shape(parts)
    if not words.items[candidate.first].in_headline:
        yield from _by_letters(candidate.text, len(parts))


def _by_shape(parts: Sequence[str]) -> Evidence:
    """How persons' names are written: "J.Ganbaatar", "K.K. Adu", "Tsao Chung-yu", "… Petrenko"."""
    if _INITIALS.match(" ".join(parts)):
        yield PERSON, 2.0, "initials"
    if 1 < len(parts) < 5:
        if is_surname(parts[-1]):
            yield PERSON, 0.7, "surname"
        if any(_HYPHENED.match(part) for part in parts):
            yield PERSON, 1.2, "hyphened"


_INITIALS: Final = re.compile(
    r"(?!U\.[SNK]|E\.U|D\.C|N\.Y|L\.A)"
    r"(?:[A-Z][a-z]?\.){1,3} ?[A-Z][a-zà-ÿ]{2,}|[A-Z][a-z]+ (?:[A-Z]\. ){1,2}[A-Z][a-zà-ÿ]+$"
)
_HYPHENED: Final = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{2,6}$")


def _no_name(parts: Sequence[str]) -> Evidence:
    first = parts[0].lower()
    if first in NUMBERED:
        yield OTHER, 6.0, "numbered"
    if len(parts) > 1:
        return
    common = first in NO_NAMES or first in HONORIFICS or first in ROLES
    if (common and not ACRONYM.match(parts[0])) or first.rstrip(".") in COMMON_ACRONYMS:
        yield OTHER, 6.0, "common-word"


def _known_place(text: str) -> Evidence:
    known = gazetteer()
    if known.is_region(text):
        yield PLACE, 6.0, "gazetteer"
    elif known.is_demonym(text):
        yield OTHER, 6.0, "demonym"
    elif population := known.population(text):
        yield PLACE, 0.6 + 0.55 * (population > 100_000) + 1.2 * (population > 1_000_000), "gazetteer"


def _by_head(parts: Sequence[str]) -> Evidence:
    """The noun at a name's head: its last word, or the one before "of"."""
    head, of = parts[-1].lower(), False
    if " ".join(parts).lower().startswith(_NO_BODIES):
        yield OTHER, 4.0, "event"
        return
    for before, part in pairwise(parts):
        if part in ("of", "for"):
            head, of = before.lower(), True
            break
    for kind, rule, weight, heads in _OF_HEADS if of else _HEADS:
        if head in heads:
            yield kind, weight, rule
            return


_NO_BODIES: Final = (
    "state of emergency",
    "state of exception",
    "state of war",
    "state of disaster",
    "board of directors",
)
_OF_HEADS: Final = (
    (PLACE, "place-head", 4.0, (PLACE_OF_HEADS | PLACE_HEADS) - OF_HEADS),
    (ORGANISATION, "body", 5.0, OF_HEADS),
    (ASSET, "instrument", 4.0, INSTRUMENT_HEADS),
    (OTHER, "event", 3.0, EVENT_HEADS),
)
_HEADS: Final = (
    (OTHER, "event", 4.0, EVENT_HEADS),
    (ASSET, "instrument", 4.0, INSTRUMENT_HEADS),
    (PLACE, "place-head", 4.0, PLACE_HEADS),
    (ASSET, "building", 3.5, BUILDING_HEADS),
    (ORGANISATION, "body", 4.0, ORGANISATION_HEADS),
    (ASSET, "weapon", 3.0, WEAPON_NOUNS | SMALL_HEADS),
)


def _by_ends(parts: Sequence[str]) -> Evidence:
    first, last = parts[0].lower(), parts[-1].lower()
    if last in COMPANY_SUFFIXES:
        yield ORGANISATION, 6.0, "company-suffix"
    if first in VESSEL_PREFIXES and parts[0].isupper():
        yield ASSET, 6.0, "vessel"
    elif first in PLACE_FIRST:
        yield PLACE, 1.5, "place-first"
    elif first in OF_HEADS & ORGANISATION_HEADS:
        yield ORGANISATION, 3.0, "body"


def _by_letters(text: str, size: int) -> Evidence:
    if _GROUP.match(text):
        yield ORGANISATION, 4.0, "group"
    elif _NO_DESIGNATOR.match(text):
        yield OTHER, 3.0, "no-designator"
    elif _DESIGNATOR.search(text):
        yield ASSET, 4.0, "designator"
    if size > 1:
        yield ORGANISATION, 0.5, "capitalised"
        yield PERSON, 0.4 * (size < 5), "capitalised"
    elif ACRONYM.match(text) and 1 < sum(letter.isupper() for letter in text) < 7:
        yield ORGANISATION, 1.5, "acronym"


def by_context(words: Words, candidate: Candidate) -> Evidence:
    """What the words around one mention say."""
    before = words.lower(candidate.first - 1) if _close(words, candidate.first) else ""
    after = words.lower(candidate.last + 1) if _close(words, candidate.last + 1) else ""
    for cue in _CUES:
        yield from cue(words, candidate, before, after)


def _close(words: Words, index: int) -> bool:
    return words.gap(index) != "\n" and words.gap(index).strip() in ("", '"', "“")


def _title_before(_words: Words, candidate: Candidate, before: str, _after: str) -> Evidence:
    bare = before.rstrip(".")
    if bare in HONORIFICS:
        yield PERSON, 4.0, "honorific"
    elif bare in ROLES and not ACRONYM.match(candidate.text):
        yield PERSON, 3.0, "role"
    elif before in ("surnamed", "nicknamed", "alias", "a.k.a.", "aka"):
        yield PERSON, 4.0, "surnamed"


def _age_behind(words: Words, candidate: Candidate, _before: str, _after: str) -> Evidence:
    tail = words.text[candidate.end : candidate.end + 14]
    told = _AGE.match(tail)
    if told and (" " in candidate.text or "(" not in told.group()):  # "Parma (14)" is a place in a table
        yield PERSON, 2.5, "age"
    if re.match(r", (?:who|whose)\b", tail):
        yield PERSON, 1.0, "who"


_AGE: Final = re.compile(r"(?:, | \(|, aged | aged )\d{1,2}(?:,|\)|\.| years?\b)")


def _in_dateline(words: Words, candidate: Candidate, _before: str, _after: str) -> Evidence:
    index = bisect(words.datelines, candidate.start, key=itemgetter(0)) - 1
    if index >= 0:
        _, end, agency, weight = words.datelines[index]
        if candidate.start < end:
            yield ORGANISATION if agency else PLACE, weight, "dateline"


def _speaks(_words: Words, _candidate: Candidate, before: str, after: str) -> Evidence:
    if before == "told":  # papers are told things, and persons
        yield ORGANISATION, 1.1, "told"
        yield PERSON, 0.5, "told"
    elif after in ("reported", "reports"):
        yield ORGANISATION, 1.1, "reports"
    elif after in SPEECH or before in SPEECH:
        yield PERSON, 0.9, "speaks"
        yield ORGANISATION, 0.5, "speaks"
    if after in PERSONAL_VERBS:
        yield PERSON, 1.0, "acts"


def _owns(words: Words, candidate: Candidate, before: str, after: str) -> Evidence:
    if words.items[candidate.last].possessive and after in PERSONAL_NOUNS:
        yield PERSON, 1.5, "owns"
    if after == "administration":
        yield PERSON, 1.0, "owns"
    if after in BELONGS_TO_BODY:
        yield ORGANISATION, 1.2, "belongs"
    done = words.lower(candidate.first - 2) in DONE_BY_BODIES and not words.items[candidate.last].possessive
    if before == "by" and done:
        yield ORGANISATION, 1.0, "done-by"


_NOT_BEHIND_PLACES: Final = BELONGS_TO_BODY | ORGANISATION_NOUNS | PERSONAL_NOUNS


def _somewhere(words: Words, candidate: Candidate, before: str, after: str) -> Evidence:
    possessive = words.items[candidate.last].possessive
    free = not possessive and after not in _NOT_BEHIND_PLACES
    if before in PLACE_PREPOSITIONS and free:
        yield PLACE, 1.3, "preposition"
    elif before in WEAK_PLACE_PREPOSITIONS and free:
        yield PLACE, 0.7, "preposition"
    if before in _COMPASS:
        yield PLACE, 2.0, "compass"
    if before == "of" and words.lower(candidate.first - 2) in PLACE_NOUNS:
        yield PLACE, 3.0, "place-noun"
    if after in PLACE_NOUNS and not possessive:
        yield PLACE, 2.0, "place-noun"
    if before in PLACE_NOUNS and before != "capital":
        yield PLACE, 1.0, "place-noun"


def _inside_another(words: Words, candidate: Candidate, before: str, _after: str) -> Evidence:
    """ "…, Portugal" and "…, South Korea" stand behind a place."""
    step = candidate.last + 1
    if words.gap(step) != ", " or before in SPEECH:
        return
    ends = (end for end in (step, step + 1) if end < len(words.items))
    if any(gazetteer().is_region(words.phrase(step, end)) for end in ends):
        yield PLACE, 1.5, "inside"


def _is_body(words: Words, candidate: Candidate, before: str, after: str) -> Evidence:
    if before in ORGANISATION_NOUNS or before.endswith("maker") or after in ORGANISATION_NOUNS:
        yield ORGANISATION, 2.0, "body-noun"
    if before == "the" and ACRONYM.match(candidate.text):
        yield ORGANISATION, 1.0, "acronym"
    if before == "of" and words.lower(candidate.first - 2) in _HEADED_BY:
        yield ORGANISATION, 1.5, "belongs"
    if before == "the" and " " not in candidate.text:
        yield PERSON, -1.0, "article"
        if not ACRONYM.match(candidate.text) and not candidate.text.endswith("s"):
            yield ORGANISATION, 0.5, "article"
        elif candidate.text.endswith("s") and not candidate.text.endswith("ss"):
            yield ORGANISATION, 0.9, "article"


def _is_thing(_words: Words, _candidate: Candidate, before: str, after: str) -> Evidence:
    if before in WEAPON_NOUNS | THING_NOUNS:
        yield ASSET, 2.4, "thing-noun"
    elif after in WEAPON_NOUNS:
        yield ASSET, 1.9, "weapon"
    elif after in THING_NOUNS:
        yield ASSET, 1.0, "thing-noun"


def _apposed(words: Words, candidate: Candidate, _before: str, after: str) -> Evidence:
    """What is said of it behind a comma, or with "is": ", a French shipbuilder", "is the tallest bridge"."""
    step = candidate.last + 1
    apposed = words.gap(step) == ", " or (words.gap(step) == " " and after in ("is", "was", "are", "were"))
    step += words.gap(step) == " "
    if not apposed or words.lower(step) not in _DETERMINERS:
        return
    end = step
    while end + 1 < len(words.items) and words.gap(end + 1) == " " and words.lower(end + 1) not in _AFTER_HEADS:
        end += 1
    if end - step < _LONGEST_APPOSITION and not words.items[end].capital:
        head = words.lower(end)
        yield from ((kind, weight, "apposition") for kind, weight, nouns in _SORTS if head in nouns)


_DETERMINERS: Final = frozenset(("a", "an", "the", "one", "its", "their", "another"))
_AFTER_HEADS: Final = word_set(
    """of in for that which who whose where at from by with and on to near as is was has had said based owned led"""
)
_LONGEST_APPOSITION: Final = 8
_SORTS: Final = (
    (PERSON, 2.0, ROLES),
    (ORGANISATION, 2.0, (ORGANISATION_NOUNS | (ORGANISATION_HEADS & OF_HEADS)) - ROLES),
    (PLACE, 2.0, PLACE_NOUNS | PLACE_HEADS),
    (ASSET, 2.6, WEAPON_NOUNS | THING_NOUNS | INSTRUMENT_HEADS | BUILDING_HEADS),
)


_CUES: Final[tuple[Callable[[Words, Candidate, str, str], Evidence], ...]] = (
    _title_before,
    _age_behind,
    _in_dateline,
    _speaks,
    _owns,
    _somewhere,
    _inside_another,
    _is_body,
    _is_thing,
    _apposed,
)
