"""Two words by which claims that are alike otherwise exclude each other: "rose", "fell"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise, product
from typing import Final

from checker.facts.names.word_set import word_set
from checker.facts.negation.antonyms import PREDICATES, antonym_pairs
from checker.facts.negation.scope import PARTICLES
from checker.facts.negation.words import DENYING
from checker.model import Act, Claim, Term, read_once
from checker.polarity import LEAST_COPIED, are_alike, negated, openness
from checker.roles import befall_one, have_parties_in_common, theme

BEHIND: Final = 12  # characters from "not" to what it turns round, an adverb between the two included
CONTESTED: Final = word_set("win lose")  # what one wins, another loses
# What is done again and again is not what was done this time.
HABITUAL: Final = re.compile(
    r"\b(?:every|each) (?:\w+ )?(?:day|week|weekend|month|year|\w+day|[A-Z]\w+)\b|\bannual(?:ly)?\b"
)
SOME: Final = frozenset({"some", "several", "certain"})
ATTRIBUTIVE: Final = 2  # characters at most between an adjective and its noun


@dataclass(frozen=True, slots=True)
class Opposition:
    """Two words of two claims that exclude each other."""

    left: Term
    right: Term


def opposed(left: Claim, right: Claim) -> Opposition | None:
    """The first two words by which claims that are alike otherwise exclude each other.

    They don't where one of the two is negated ("did not fall"), where one claim leaves open what the other tells, or
    where the words are said of different things ("Ajax won", "Feyenoord lost").
    """
    if openness(left) != openness(right) or not are_alike(left, right, but=1) or (_of_some(left) and _of_some(right)):
        return None
    if _is_habit(left) != _is_habit(right):
        return None
    words, others = _words(left), _words(right)
    for pair in antonym_pairs([term.lemma for term in words], [term.lemma for term in others]):
        one, other = _term(words, pair.left), _term(others, pair.right)
        if _is_turned(left, one) == _is_turned(right, other) and _said_of_one(left, one, right, other):
            return Opposition(one, other)
    return None


def turned(left: Claim, right: Claim) -> Opposition | None:
    """The verb of denial that one claim has and the other has with a "not": "disputed it", "did not dispute it"."""
    if not are_alike(left, right):
        return None
    for act, other in product(left.acts, right.acts):
        one, there = act.verb, other.verb
        same = one.lemma == there.lemma and one.lemma in DENYING and have_parties_in_common(act, other)
        if same and _has_not(left, one) != _has_not(right, there):
            return Opposition(one, there)
    return None


@read_once
def _of_some(claim: Claim) -> bool:
    """Whether a claim tells of some only, so that others may be as the contrary says."""
    return any(each.lemma in SOME for each in (*claim.terms, *claim.particles))


@read_once
def _is_habit(claim: Claim) -> bool:
    return HABITUAL.search(claim.resolved) is not None


def _words(claim: Claim) -> list[Term]:
    return sorted((*claim.terms, *claim.particles), key=lambda term: term.start)


def _term(terms: Iterable[Term], lemma: str) -> Term:
    return next(term for term in terms if term.lemma == lemma)


def _is_turned(claim: Claim, word: Term) -> bool:
    """Whether a word is negated, or has a "not" before it that makes an assertion of it: "did not deny"."""
    return word in negated(claim) or _has_not(claim, word)


def _has_not(claim: Claim, word: Term) -> bool:
    nots = (each.start + each.length for each in claim.particles if each.lemma in PARTICLES)
    return any(0 < word.start - end <= BEHIND for end in nots)


def _said_of_one(left: Claim, one: Term, right: Claim, other: Term) -> bool:
    """Whether two words are said of the same: verbs of the same parties; others in claims of the same words."""
    act, there = _act_of(left, one), _act_of(right, other)
    if _stands_for(left, one, right, other):
        return True
    if act is not None and there is not None:
        if CONTESTED.issuperset({one.lemma, other.lemma}) and not (act.subjects and there.subjects):
            return False
        return have_parties_in_common(act, there) or befall_one(act, there)
    if act is None and there is None:
        before, said = _before(left, one), _before(right, other)
        nouns = _noun_of(left, one), _noun_of(right, other)
        alike = are_alike(left, right, but=1, of=max) and (not all(nouns) or nouns[0] == nouns[1])
        return alike and (bool(before & said) or not (before or said))
    verb, claim, predicate = (act, right, other) if act is not None else (there, left, one)
    before = _before(claim, predicate)
    if verb is None or predicate.lemma not in PREDICATES:
        return False
    return any(party.words & before for party in theme(verb))


def _stands_for(left: Claim, one: Term, right: Claim, other: Term) -> bool:
    """Whether a word stands in the other's place between the very same words, however they are parsed."""
    words, others = ([term.lemma for term in _words(claim)] for claim in (left, right))
    at = [(mine, its) for mine, its in zip(words, others, strict=False) if mine != its]
    return len(words) == len(others) >= LEAST_COPIED and at == [(one.lemma, other.lemma)]


def _before(claim: Claim, word: Term) -> set[str]:
    return {term.lemma for term in claim.terms if term.start < word.start}


def _noun_of(claim: Claim, word: Term) -> str:
    """The word that stands right behind one: the noun of an adjective; empty where none does."""
    behind = (after for term, after in pairwise(_words(claim)) if term == word)
    return next((each.lemma for each in behind if each.start - word.start - word.length <= ATTRIBUTIVE), "")


def _act_of(claim: Claim, verb: Term) -> Act | None:
    return next((act for act in claim.acts if act.verb.start == verb.start), None)
