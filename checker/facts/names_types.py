"""What a name names: the evidence of all its places in the article, added up, so that one name has one type.

The recogniser errs from sentence to sentence; a title before one mention, an "in" before another and the head of the
longest form settle it for all.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Final

from checker.facts.names_places import fold, gazetteer
from checker.facts.names_spans import Candidate
from checker.facts.names_tables import (
    BELONGS_TO_BODY,
    BUILDING_HEADS,
    COMPANY_SUFFIXES,
    EVENT_HEADS,
    HONORIFICS,
    INSTRUMENT_HEADS,
    NO_NAMES,
    OF_HEADS,
    ORGANISATION_HEADS,
    ORGANISATION_NOUNS,
    PERSONAL_NOUNS,
    PERSONAL_VERBS,
    PLACE_FIRST,
    PLACE_HEADS,
    PLACE_NOUNS,
    PLACE_PREPOSITIONS,
    ROLES,
    SPEECH,
    VESSEL_PREFIXES,
    WEAK_PLACE_PREPOSITIONS,
    WEAPON_NOUNS,
)
from checker.facts.names_words import Words

PERSON, PLACE, ORGANISATION, ASSET, OTHER = "person", "place", "organisation", "asset", "other"

# What the recogniser's types mean here, and how far each is believed.
_LABELS: Final = {
    "PERSON": (PERSON, 2.0),
    "GPE": (PLACE, 2.0),
    "LOC": (PLACE, 1.8),
    "ORG": (ORGANISATION, 1.6),
    "FAC": (PLACE, 1.2),
    "PRODUCT": (ASSET, 1.2),
    "LAW": (ASSET, 2.0),
    "NORP": (OTHER, 2.0),
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
_DESIGNATOR: Final = re.compile(r"(?:[A-Z]{1,4}[a-z]{0,2}|[A-Z][a-z]+G)-?\d{1,4}[A-Z]{0,3}s?(?:\b|$)")
_NO_DESIGNATOR: Final = re.compile(r"^(?:G-?\d+|covid|COVID|Covid|[45]G|Q[1-4]|H1N1|H5N1|U-?\d+|[A-Z]\d$|M\d+$)")
_ACRONYM: Final = re.compile(r"^[A-Z][A-Z&.\-]{1,6}s?$")
ENOUGH: Final = 1.0
"""Below it nothing is said: one weak cue (a lone preposition) must not make a name."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A candidate with what it names."""

    candidate: Candidate
    kind: str
    rule: str


Evidence = Iterator[tuple[str, float, str]]  # a kind, its weight, the rule's name


def type_candidates(words: Words, candidates: Sequence[Candidate]) -> tuple[Typed, ...]:
    """The candidates that name a person, place, organisation or asset, each with one type for all its places."""
    places: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        places[fold(candidate.text)].append(candidate)
    small = frozenset(word.lower for word in words.items if word.text.islower())
    scores = {key: _score(words, found, small) for key, found in places.items() if key}
    _share_with_short_forms(words, places, scores)
    kinds = {key: _decide(score) for key, score in scores.items()}
    return tuple(
        Typed(candidate, *kinds[fold(candidate.text)])
        for candidate in candidates
        if kinds.get(fold(candidate.text), (OTHER, ""))[0] != OTHER
    )


@dataclass
class Score:
    """The weights that speak for each kind, and the rules that gave them, the strongest first."""

    weights: Counter[str]
    rules: dict[str, tuple[float, str]]

    def add(self, kind: str, weight: float, rule: str) -> None:
        self.weights[kind] += weight  # type: ignore[assignment]  # Counter counts floats as well
        if weight > self.rules.get(kind, (0.0, ""))[0]:
            self.rules[kind] = (weight, rule)


def _decide(score: Score) -> tuple[str, str]:
    if not score.weights:
        return OTHER, ""
    kind, weight = max(score.weights.items(), key=lambda item: item[1])
    return (kind, score.rules[kind][1]) if weight >= ENOUGH else (OTHER, "")


def _score(words: Words, found: Sequence[Candidate], small: Set[str]) -> Score:
    score = Score(Counter(), {})
    if found[0].text.lower() in small and not gazetteer().is_region(found[0].text):
        score.add(OTHER, 2.5, "common-word")  # the article writes it small elsewhere
    for kind, weight, rule in _by_form(words, found[0], found):
        score.add(kind, weight, rule)
    strongest: dict[tuple[str, str], float] = {}
    for candidate in found:
        for kind, weight, rule in _by_context(words, candidate):
            strongest[kind, rule] = max(weight, strongest.get((kind, rule), 0.0))
    for (kind, rule), weight in strongest.items():
        score.add(kind, weight, rule)
    for candidate in found:
        for kind, weight, rule in _by_recogniser(words, candidate):
            score.add(kind, weight / len(found), rule)
    return score


def _by_recogniser(words: Words, candidate: Candidate) -> Evidence:
    inside = words.items[candidate.first : candidate.last + 1]
    labels = Counter(word.label for word in inside if word.label)
    if not labels:
        return
    label, count = labels.most_common(1)[0]
    kind, weight = _LABELS[label]
    yield kind, weight * count / len(inside), "recognised"


def _by_form(words: Words, candidate: Candidate, found: Sequence[Candidate]) -> Evidence:
    """What the name's own words say."""
    parts = candidate.text.split()
    first, last = parts[0].lower(), parts[-1].lower()
    known = gazetteer()
    if (
        len(parts) == 1
        and (last in NO_NAMES or last in HONORIFICS or last in ROLES)
        and not _ACRONYM.match(candidate.text)
    ):
        yield OTHER, 6.0, "common-word"
    if known.is_region(candidate.text):
        yield PLACE, 6.0, "gazetteer"
    elif known.is_demonym(candidate.text):
        yield OTHER, 6.0, "demonym"
    elif population := known.population(candidate.text):
        yield PLACE, 0.6 + 0.7 * (population > 100_000) + 1.2 * (population > 1_000_000), "gazetteer"
    if len(parts) > 1:
        yield from _by_head(parts, first, last)
    if last in COMPANY_SUFFIXES and len(parts) > 1:
        yield ORGANISATION, 6.0, "company-suffix"
    if first in VESSEL_PREFIXES and parts[0].isupper() and len(parts) > 1:
        yield ASSET, 6.0, "vessel"
    if _DESIGNATOR.search(candidate.text) and not _NO_DESIGNATOR.match(candidate.text):
        yield ASSET, 4.0, "designator"
    if len(parts) > 1 and not words.items[candidate.first].in_headline:
        yield ORGANISATION, 0.5, "capitalised"
        yield PERSON, 0.4 * (len(parts) < 5), "capitalised"
    if _ACRONYM.match(candidate.text) and not words.items[candidate.first].in_headline and len(candidate.text) < 7:
        yield ORGANISATION, 1.5, "acronym"


def _by_head(parts: Sequence[str], first: str, last: str) -> Evidence:
    head = last
    for index, part in enumerate(parts):
        if part.lower() in ("of", "for") and index and parts[index - 1].lower() in OF_HEADS:
            head = parts[index - 1].lower()
            break
    if head in OF_HEADS and head != last:
        yield ORGANISATION, 5.0, "body"
    elif head in EVENT_HEADS:
        yield OTHER, 4.0, "event"
    elif head in INSTRUMENT_HEADS:
        yield ASSET, 4.0, "instrument"
    elif head in PLACE_HEADS:
        yield PLACE, 4.0, "place-head"
    elif head in BUILDING_HEADS:
        yield ASSET, 3.5, "building"
    elif head in ORGANISATION_HEADS:
        yield ORGANISATION, 4.0, "body"
    elif head in WEAPON_NOUNS:
        yield ASSET, 3.0, "weapon"
    elif first in PLACE_FIRST:
        yield PLACE, 1.5, "place-first"
    elif first in OF_HEADS and first in ORGANISATION_HEADS:
        yield ORGANISATION, 3.0, "body"


def _by_context(words: Words, candidate: Candidate) -> Evidence:
    """What the words around one mention say."""
    before = words.lower(candidate.first - 1) if _close(words, candidate.first) else ""
    after = words.lower(candidate.last + 1) if _close(words, candidate.last + 1) else ""
    for cue in _CUES:
        yield from cue(words, candidate, before, after)


def _close(words: Words, index: int) -> bool:
    return index < len(words.items) and words.gap(index).strip() in ("", '"', "“")


def _title_before(words: Words, candidate: Candidate, before: str, _after: str) -> Evidence:
    bare = before.rstrip(".")
    if bare in HONORIFICS:
        yield PERSON, 4.0, "honorific"
    elif bare in ROLES and not _ACRONYM.match(candidate.text):
        yield PERSON, 3.0, "role"
    elif before == "surnamed":
        yield PERSON, 4.0, "surnamed"


def _age_behind(words: Words, candidate: Candidate, _before: str, _after: str) -> Evidence:
    tail = words.text[candidate.end : candidate.end + 12]
    if re.match(r",? \(?\d{1,2}(?:,|\)| years?\b)", tail) and re.match(r",|\s*\(| aged", tail):
        yield PERSON, 2.5, "age"
    if re.match(r", (?:who|whose)\b", tail):
        yield PERSON, 1.5, "who"


def _speaks(words: Words, candidate: Candidate, before: str, after: str) -> Evidence:
    if after in SPEECH or (before in SPEECH and after not in ("of",)):
        yield PERSON, 0.9, "speaks"
        yield ORGANISATION, 0.5, "speaks"
    if after in PERSONAL_VERBS:
        yield PERSON, 1.0, "acts"


def _owns(words: Words, candidate: Candidate, _before: str, after: str) -> Evidence:
    if words.items[candidate.last].possessive and after in PERSONAL_NOUNS:
        yield PERSON, 1.5, "owns"
    if after in BELONGS_TO_BODY:
        yield ORGANISATION, 1.2, "belongs"


def _somewhere(words: Words, candidate: Candidate, before: str, after: str) -> Evidence:
    free = (
        not words.items[candidate.last].possessive
        and after not in BELONGS_TO_BODY | ORGANISATION_NOUNS | PERSONAL_NOUNS
    )
    if before in PLACE_PREPOSITIONS and free:
        yield PLACE, 1.3, "preposition"
    elif before in WEAK_PLACE_PREPOSITIONS and free:
        yield PLACE, 0.4, "preposition"
    if before in (
        "northern",
        "southern",
        "eastern",
        "western",
        "central",
        "downtown",
        "upstate",
        "neighbouring",
        "neighboring",
    ):
        yield PLACE, 2.0, "compass"
    if before == "of" and words.lower(candidate.first - 2) in PLACE_NOUNS:
        yield PLACE, 3.0, "place-noun"
    if after in PLACE_NOUNS and not words.items[candidate.last].possessive:
        yield PLACE, 2.0, "place-noun"
    if before in PLACE_NOUNS and before != "capital":
        yield PLACE, 1.0, "place-noun"


def _inside_another(words: Words, candidate: Candidate, before: str, _after: str) -> Evidence:
    step = candidate.last + 1
    if step < len(words.items) and words.gap(step) == ", " and before not in SPEECH:
        for end in (step + 1, step):
            if end < len(words.items) and gazetteer().is_region(
                words.text[words.items[step].start : words.items[end].end].removesuffix(".")
            ):
                yield PLACE, 1.5, "inside"
                return


def _is_body(words: Words, candidate: Candidate, before: str, after: str) -> Evidence:
    if before in ORGANISATION_NOUNS:
        yield ORGANISATION, 1.5, "body-noun"
    if after in ORGANISATION_NOUNS:
        yield ORGANISATION, 1.5, "body-noun"
    if before == "the" and _ACRONYM.match(candidate.text):
        yield ORGANISATION, 1.0, "acronym"
    if before == "of" and words.lower(candidate.first - 2) in (
        "ceo",
        "chairman",
        "chairwoman",
        "founder",
        "co-founder",
        "member",
        "members",
        "spokesman",
        "spokesperson",
        "spokeswoman",
    ):
        yield ORGANISATION, 1.5, "belongs"
    if before == "the" and len(candidate.text.split()) == 1 and not candidate.text.endswith("s"):
        yield PERSON, -1.0, "article"


def _is_thing(words: Words, candidate: Candidate, before: str, after: str) -> Evidence:
    if before in WEAPON_NOUNS or after in WEAPON_NOUNS:
        yield ASSET, 1.6, "weapon"


_CUES: Final[tuple[Callable[[Words, Candidate, str, str], Evidence], ...]] = (
    _title_before,
    _age_behind,
    _speaks,
    _owns,
    _somewhere,
    _inside_another,
    _is_body,
    _is_thing,
)


def _share_with_short_forms(words: Words, places: Mapping[str, list[Candidate]], scores: Mapping[str, Score]) -> None:
    """A surname is a person where the full name is one, an acronym a body where its words are."""
    kinds = {key: _decide(score)[0] for key, score in scores.items()}
    for key, kind in kinds.items():
        parts = key.split()
        if kind == PERSON and 1 < len(parts) < 6:
            for short in {parts[0], parts[-1], " ".join(parts[1:]), " ".join(parts[-2:])}:
                if short in scores and short != key and not gazetteer().is_region(short):
                    scores[short].add(PERSON, 4.0, "short-form")
        for acronym in _acronyms_behind(words, places[key]):
            if acronym in scores and kind in (ORGANISATION, ASSET, PLACE):
                scores[acronym].add(kind, 5.0, "acronym-of")
    for key, kind in kinds.items():
        if kind == ORGANISATION and (first := key.split()[0]) != key and first in scores and len(first) > 3:
            scores[first].add(ORGANISATION, 0.8, "short-form")


def _acronyms_behind(words: Words, found: Sequence[Candidate]) -> Iterator[str]:
    for candidate in found:
        if match := re.match(r"['’]?s? {1,2}\(([A-Z][\w.&-]{1,9})\)", words.text[candidate.end : candidate.end + 16]):
            yield fold(match.group(1))
