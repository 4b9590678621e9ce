"""What a name's own words say that it names: its head, its ends, its letters."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from checker.facts.names.evidence import ACRONYM, ASSET, ORGANISATION, OTHER, PERSON, PLACE, Evidence
from checker.facts.names.given import GIVEN_NAMES
from checker.facts.names.places import fold, gazetteer
from checker.facts.names.roles import HONORIFICS, ROLES
from checker.facts.names.spans import Candidate
from checker.facts.names.surnames import is_surname
from checker.facts.names.tables import (
    BUILDING_HEADS,
    COMMON_ACRONYMS,
    COMPANY_SUFFIXES,
    EVENT_HEADS,
    INSTRUMENT_HEADS,
    NO_NAMES,
    NUMBERED,
    OF_HEADS,
    ORGANISATION_HEADS,
    OUTLETS,
    PLACE_FIRST,
    PLACE_HEADS,
    PLACE_OF_HEADS,
    SMALL_HEADS,
    VESSEL_PREFIXES,
    WEAPON_NOUNS,
)
from checker.facts.names.word_set import word_set
from checker.facts.names.words import Words

_DESIGNATOR: Final = re.compile(r"\b(?:[A-Z]{1,4}[a-z]?|[A-Z][a-z]G)-?\d{1,4}[A-Z]{0,3}\b|\b7[0-9]7-\d")
_NO_DESIGNATOR: Final = re.compile(
    r"^(?:(?i:covid|sars|[45]g)|\d+[A-Z]{3}$|(?:K?Sh|Rs|Rp|Tk|GH|US|RM|Le|Br|Fr|Kr|Nu)\.?\d|Q[1-4]$|H\d+N\d+|U-?\d\d$|[A-Z]\d$|[AMRI]-?\d+|E[BU]-?\d|N\d+$|H-?\d[AB])"
)
_MODEL: Final = re.compile(r"^[a-z][A-Z]\w+ \w|[a-z] \d{1,4}$")  # "iPhone SE", "Cessna 208"
_GROUP: Final = re.compile(r"^G-?\d{1,2}$")


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
    if _NICKNAMED.match(" ".join(parts)):
        yield PERSON, 2.0, "nickname"
    if 1 < len(parts) < 5:
        if is_surname(parts[-1]):
            yield PERSON, 0.7, "surname"
        if any(_HYPHENED.match(part) for part in parts):
            yield PERSON, 1.2, "hyphened"


_INITIALS: Final = re.compile(
    r"(?!St\.|U\.[SNK]|E\.U|D\.C|N\.Y|L\.A)"
    r"(?:[A-Z][a-z]?\.){1,3} ?[A-Z][a-zà-ÿ]{2,}|[A-Z][a-z]+ (?:[A-Z]\. ){1,2}[A-Z][a-zà-ÿ]+$"
)
_NICKNAMED: Final = re.compile(r"[A-Z][\w.-]+ [\"“'‘][^\"”]{1,20}[\"”'’] [A-Z]")
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
    if " ".join(parts[-2:]).lower() in _AGENCIES:
        yield ORGANISATION, 5.0, "body"
        return
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


# Of the United Nations; other programmes are no bodies.
_AGENCIES: Final = frozenset(
    f"{field} {head}" for field in ("food", "development", "environment") for head in ("program", "programme")
)
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
    (ASSET, "weapon", 4.0, frozenset(noun for noun in WEAPON_NOUNS if noun + "s" in WEAPON_NOUNS) | SMALL_HEADS),
    (ORGANISATION, "body", 2.5, WEAPON_NOUNS),  # clubs: "Newcastle Jets"
)


def _by_ends(parts: Sequence[str]) -> Evidence:
    first, last = parts[0].lower(), parts[-1].lower()
    if last in COMPANY_SUFFIXES:
        yield ORGANISATION, 6.0, "company-suffix"
    if first in VESSEL_PREFIXES and parts[0].isupper():
        yield ASSET, 6.0, "vessel"
    elif first in PLACE_FIRST:
        yield PLACE, 1.5 if first in _ALSO_NAMES else 2.4, "place-first"
    elif first in OF_HEADS & ORGANISATION_HEADS:
        yield ORGANISATION, 3.0, "body"


_ALSO_NAMES: Final = word_set("san santa são sao fort port camp villa costa bad ras upper lower pico tell point monte")


def _by_letters(text: str, size: int) -> Evidence:
    if _GROUP.match(text):
        yield ORGANISATION, 4.0, "group"
    elif text.endswith("-class"):
        yield ASSET, 5.0, "class"
    elif _MODEL.search(text):
        yield ASSET, 1.6, "model"
    elif _NO_DESIGNATOR.match(text):
        yield OTHER, 3.0, "no-designator"
    elif _DESIGNATOR.search(text):
        yield ASSET, 4.0, "designator"
    if size > 1:
        yield ORGANISATION, 0.5, "capitalised"
        yield PERSON, 0.4 * (size < 5), "capitalised"
    elif ACRONYM.match(text) and 1 < sum(letter.isupper() for letter in text) < 7:
        yield ORGANISATION, 1.5, "acronym"
