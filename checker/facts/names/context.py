"""What the words around a mention say that it names: titles, prepositions, appositions, what is done by it."""

import re
from bisect import bisect
from collections.abc import Callable
from typing import Final

from checker.datelines import Dateline
from checker.facts.names.evidence import ACRONYM, ASSET, ORGANISATION, PERSON, PLACE, Evidence
from checker.facts.names.places import gazetteer
from checker.facts.names.roles import HONORIFICS, ROLES
from checker.facts.names.spans import Candidate
from checker.facts.names.tables import (
    BELONGS_TO_BODY,
    BUILDING_HEADS,
    DONE_BY_BODIES,
    INSTRUMENT_HEADS,
    OF_HEADS,
    ORGANISATION_HEADS,
    ORGANISATION_NOUNS,
    PERSONAL_NOUNS,
    PERSONAL_VERBS,
    PLACE_HEADS,
    PLACE_NOUNS,
    PLACE_PREPOSITIONS,
    SPEECH,
    THING_NOUNS,
    UNDERTAKINGS,
    WEAK_PLACE_PREPOSITIONS,
    WEAPON_NOUNS,
)
from checker.facts.names.word_set import word_set
from checker.facts.names.words import Words

_COMPASS: Final = word_set(
    """northern southern eastern western central northeastern northwestern southeastern southwestern
    downtown"""
)
_HEADED_BY: Final = word_set(
    """ceo chairman chairwoman founder co-founder member members spokesman spokesperson spokeswoman"""
)


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
    index = bisect(words.datelines, candidate.start, key=_start_of) - 1
    dateline = words.datelines[index] if index >= 0 else None
    if dateline is None or dateline.place is None:
        return
    if dateline.agency is not None and dateline.agency.start <= candidate.start < dateline.agency.end:
        yield ORGANISATION, 5.0, "dateline"
    elif candidate.start < dateline.place.end and (dateline.is_told or _is_known(dateline.place.of(words.text))):
        yield PLACE, 5.0 if dateline.is_told else 2.5, "dateline"


def _start_of(dateline: Dateline) -> int:
    return dateline.span.start


def _is_known(place: str) -> bool:
    """Whether a place is one of the gazetteer's, or has its region behind it."""
    town, _, region = place.partition(", ")
    return bool(region) or gazetteer().population(town) > 0 or gazetteer().is_region(town)


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
    possessive = words.items[candidate.last].possessive
    if possessive and after in PERSONAL_NOUNS:
        yield PERSON, 1.5, "owns"
    if after == "administration":
        yield PERSON, 1.0, "owns"
    if after in BELONGS_TO_BODY:
        yield ORGANISATION, 1.2, "belongs"
    done = words.lower(candidate.first - 2) in DONE_BY_BODIES and not words.items[candidate.last].possessive
    if before == "by" and done:
        yield ORGANISATION, 1.2, "done-by"
    if after in _HEADING and words.items[candidate.last + 1].capital and not possessive:
        yield ORGANISATION, 1.2, "belongs"


_HEADING: Final = word_set("ceo cfo coo cto chairman chairwoman managing chief director executive")


_NOT_BEHIND_PLACES: Final = BELONGS_TO_BODY | ORGANISATION_NOUNS | PERSONAL_NOUNS


def _somewhere(words: Words, candidate: Candidate, before: str, after: str) -> Evidence:
    possessive = words.items[candidate.last].possessive
    free = not possessive and after not in _NOT_BEHIND_PLACES
    if before in PLACE_PREPOSITIONS and free:
        yield PLACE, 1.3, "preposition"
    elif before in WEAK_PLACE_PREPOSITIONS and free:
        unseen = " " not in candidate.text and words.items[candidate.first].label == ""
        yield PLACE, 1.1 if unseen else 0.7, "preposition"
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
    elif after in UNDERTAKINGS:
        yield ASSET, 2.2, "thing-noun"
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
