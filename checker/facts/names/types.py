"""What a name names: the evidence of all its places in the article, added up, so that one name has one type.

The recogniser errs from sentence to sentence; a title before one mention, an "in" before another and the head of the
longest form settle it for all.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from checker.facts.names.context import by_context
from checker.facts.names.evidence import ORGANISATION, OTHER, PERSON, PLACE, by_recogniser
from checker.facts.names.form import by_form
from checker.facts.names.given import GIVEN_NAMES
from checker.facts.names.organisation import initials_of
from checker.facts.names.places import fold, gazetteer
from checker.facts.names.spans import Candidate
from checker.facts.names.words import Words

ENOUGH: Final = 1.1
"""Below it nothing is said: one weak cue (a lone preposition) must not make a name."""
ALONE, SECOND = -0.7, 1.0
LISTED: Final = 0.6
"""What the neighbour in a list tells: less than any cue of the name's own."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A candidate with what it names."""

    candidate: Candidate
    kind: str
    rule: str


def type_candidates(
    words: Words, candidates: Sequence[Candidate], bodies: Sequence[Candidate] = ()
) -> tuple[Typed, ...]:
    """The candidates that name a person, place, organisation or asset, each with one type for all its places, in order.

    `bodies` are known to be organisations.
    """
    mentions: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        mentions[fold(candidate.text)].append(candidate)
    small = frozenset(word.lower for word in words.items if word.text.islower())
    scores = {key: _score(words, found, small) for key, found in mentions.items()}
    _share(words, candidates, scores)
    kinds = {key: score.decision for key, score in scores.items()}
    typed = [Typed(candidate, *kinds[fold(candidate.text)]) for candidate in candidates]
    credited = [range(*match.span()) for match in _CREDIT.finditer(words.text)]
    named = [
        each
        for each in typed
        if each.kind != OTHER
        and not (each.kind == PERSON and any(each.candidate.start in credit for credit in credited))
    ]
    taken = {index for each in named for index in range(each.candidate.first, each.candidate.last + 1)}
    named += [Typed(body, ORGANISATION, "ministry") for body in bodies if body.first not in taken]
    return tuple(sorted(named, key=lambda each: each.candidate.start))


@dataclass(slots=True)
class Score:
    """The weights that speak for each kind, and the strongest rule of each."""

    weights: dict[str, float] = field(default_factory=dict)
    rules: dict[str, tuple[float, str]] = field(default_factory=dict)

    def add(self, kind: str, weight: float, rule: str) -> None:
        self.weights[kind] = self.weights.get(kind, 0.0) + weight
        self.rules[kind] = max(self.rules.get(kind, (weight, rule)), (weight, rule))

    @property
    def decision(self) -> tuple[str, str]:
        """The kind with the greatest weight and its rule; OTHER where none has enough."""
        kind, weight = max(self.weights.items(), key=lambda item: item[1], default=(OTHER, 0.0))
        return (kind, self.rules[kind][1]) if weight >= ENOUGH else (OTHER, "")


def _score(words: Words, found: Sequence[Candidate], small: Set[str]) -> Score:
    """The evidence for one name: of its form once, of each cue around it once, of the recogniser on average."""
    score = Score()
    if found[0].text.lower() in small and not gazetteer().is_region(found[0].text):
        score.add(OTHER, 2.5, "common-word")  # the article writes it small elsewhere
    if len(found[0].text.split()) == 1 and all(_plain_opener(words, each) for each in found):
        score.add(OTHER, 2.0, "common-word")
    for evidence in by_form(words, found[0]):
        score.add(*evidence)
    cues = Counter[tuple[str, float, str]](cue for each in found for cue in by_context(words, each))
    strongest: dict[tuple[str, str], float] = {}
    for kind, weight, rule in cues:
        strongest[kind, rule] = max(weight, strongest.get((kind, rule), weight))
    for (kind, rule), weight in strongest.items():
        score.add(kind, weight, rule)
    for candidate in found:
        for kind, weight, rule in by_recogniser(words, candidate):
            score.add(kind, weight / len(found), rule)
    return score


def _plain_opener(words: Words, candidate: Candidate) -> bool:
    """A word that is large only since the sentence begins with it: "Rescuers", "Elsewhere"."""
    word = words.items[candidate.first]
    return word.starts_sentence and word.tag in _PLAIN_TAGS and not word.text.isupper() and word.label == ""


_PLAIN_TAGS: Final = frozenset(("NOUN", "ADJ", "VERB", "ADV", "ADP", "SCONJ", "DET", "AUX"))


def _share(words: Words, candidates: Sequence[Candidate], scores: Mapping[str, Score]) -> None:
    """What one name is tells of others: its short forms, its acronym, its neighbours in a list."""
    kinds = {key: score.decision[0] for key, score in scores.items()}
    for side in ("north", "south"):  # "the North", where the article is of Korea
        if side in scores and f"{side} korea" in scores:
            scores[side].add(PLACE, 8.0, "short-form")
    firsts = {key.split()[0] for key in scores if " " in key}
    lasts = {key.split()[-1] for key in scores if " " in key}
    surnames = {key.split()[-1] for key, kind in kinds.items() if kind == PERSON and " " in key}
    for key, kind in kinds.items():
        _share_words(key, kind, kinds, scores)
        if kind in (OTHER, ORGANISATION) and 1 < len(key.split()) < 4 and key.split()[-1] in surnames:
            scores[key].add(PERSON, 1.0, "surname")  # kin
        _by_second_mention(key, firsts | lasts, scores)
    for candidate in candidates:
        kind = kinds[fold(candidate.text)]
        acronym = _acronym_behind(words, candidate)
        if acronym in scores and kind != PERSON and (kind != PLACE or acronym == initials_of(candidate.text)):
            scores[acronym].add(kind, 5.0, "acronym-of")
    for left, right in pairwise(candidates):
        if words.text[left.end : right.start] in (", ", " and ", ", and ", " & ", " or "):
            _share_list(fold(left.text), fold(right.text), kinds, scores)


def _share_words(key: str, kind: str, kinds: Mapping[str, str], scores: Mapping[str, Score]) -> None:
    """A surname is a person where the full name is one, and the other way round."""
    parts = key.split()
    if len(parts) == 1 or gazetteer().is_region(key):
        return
    if kind == PERSON and len(parts) < 6:
        for short in {parts[0], parts[-1], " ".join(parts[1:]), " ".join(parts[-2:])} - {key}:
            if short in scores and not gazetteer().is_region(short):
                scores[short].add(PERSON, 4.0, "short-form")
    elif kind == OTHER and len(parts) < 4 and kinds.get(parts[-1]) == PERSON:
        scores[key].add(PERSON, 1.0, "surname")
    elif kind == ORGANISATION and len(parts[0]) > 3 and parts[0] in scores:
        scores[parts[0]].add(ORGANISATION, 0.8, "short-form")


def _by_second_mention(key: str, ends: Set[str], scores: Mapping[str, Score]) -> None:
    """News tells a person's full name first and the surname after; a single word alone is seldom a person."""
    parts = key.split()
    if len(parts) == 1 and key not in ends:
        scores[key].add(PERSON, ALONE, "alone")
    elif 1 < len(parts) < 4 and parts[-1] in scores and not gazetteer().is_region(parts[-1]):
        scores[key].add(PERSON, SECOND, "second-mention")
    elif 1 < len(parts) < 4 and parts[0] in scores and fold(parts[0]) not in GIVEN_NAMES:
        scores[key].add(ORGANISATION, 0.3, "short-form")


def _share_list(left: str, right: str, kinds: Mapping[str, str], scores: Mapping[str, Score]) -> None:
    """The items of a list are of one kind."""
    for one, other in ((left, right), (right, left)):
        if kinds[other] in (PERSON, PLACE, ORGANISATION) and kinds[one] != kinds[other]:
            scores[one].add(kinds[other], LISTED, "list")


def _acronym_behind(words: Words, candidate: Candidate) -> str:
    """The acronym in brackets behind a name, folded; empty for none."""
    match = _IN_BRACKETS.match(words.text, candidate.end)
    return fold(match.group(1)) if match else ""


# Who took a picture is not of the story: "Sputnik/Ivan Orlov/Pool via Reuters", "Photo by Jane Doe".
_CREDIT: Final = re.compile(
    r"\b[A-Z][\w.-]{0,30}(?:/[A-Z][\w.’' -]{0,40}){1,4}(?: via [A-Z]\w{1,30})?(?=\)|\s*$)"
    r"|\b(?:Photo|Photograph|Photos|Image|Picture|Credit)(?: by|:| courtesy of| courtesy) [^.\n)]{0,60}",
    re.MULTILINE,
)
_IN_BRACKETS: Final = re.compile(r"(?:['’]s)? {1,2}\(([A-Z][\w.&-]{1,12})\)")
