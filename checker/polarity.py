"""Does a claim say that something is so, or that it is not, or does it leave it open?"""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Final

from checker.facts.modality import Modality
from checker.facts.modality.words import Word
from checker.facts.negation import Negation
from checker.facts.negation.words import STATEMENTS
from checker.model import Act, Claim, Fact, Term, read_once

LEAST_ALIKE: Final = 0.6  # of the words of the shorter claim that both have
LEAST_COPIED: Final = 4  # words of a claim in which one word that differs is a change, and no other way to say it
LEAST_DENIED: Final = 0.5  # of a claim's words under a negation, from which it denies what it tells
# What leaves open whether something is so; a denial doesn't, and what was managed is done.
OPENING: Final = frozenset({Word.PLANNED, Word.POSSIBLE, Word.ALLEGED, Word.DEMANDED, Word.CONDITIONAL})
ASKING: Final = frozenset({"whether"})  # what is asked is neither stated nor denied
# What is not so before a day may be so from then on.
UNTIL: Final = re.compile(
    r"\b(?:before|until|till)\b"
    r"|\bw(?:on['’]t|ill not|ouldn['’]t|ould not)\b.*\bfor\b.*\b(?:hours|days|weeks|months|years)\b",
    re.IGNORECASE | re.DOTALL,
)
EITHER: Final = re.compile(r"\beither\b.*\bor\b", re.IGNORECASE)


class Polarity(StrEnum):
    """Whether a claim says that what it tells is so."""

    AFFIRMED = "affirmed"
    DENIED = "denied"
    OPEN = "open"


@read_once
def polarity(claim: Claim) -> Polarity:
    """Whether what a claim tells is so, is not ("denied that", "failed to", "is false"), or is left open."""
    if openness(claim):
        return Polarity.OPEN
    words = [term for term in claim.terms if not is_of_cue(term, claim)]
    denied = negated(claim)
    share = sum(term in denied for term in words)
    return Polarity.DENIED if words and share >= LEAST_DENIED * len(words) else Polarity.AFFIRMED


def assert_alike(left: Claim, right: Claim) -> bool:
    """Whether both say that something is so or is not, the one as surely as the other: what is asked nobody says."""
    asked = any(asks(claim) or "?" in claim.resolved for claim in (left, right))
    return not asked and openness(left) == openness(right)


def asks(claim: Claim) -> bool:
    return any(particle.lemma in ASKING for particle in claim.particles)


def says_when(denying: str, stating: str) -> bool:
    """Whether one says until when something is not so, and the other that it is: "not before May", "in May"; "won't be
    known for weeks" says when too."""
    return UNTIL.search(denying) is not None and UNTIL.search(stating) is None


@read_once
def lemmas(claim: Claim) -> frozenset[str]:
    """The content words of a claim."""
    return frozenset(term.lemma for term in claim.terms)


def lemmas_of(claim: Claim, fact: Fact) -> set[str]:
    return {term.lemma for term in claim.terms if fact.span.start <= term.start < fact.span.end}


@read_once
def openness(claim: Claim, aside: frozenset[str] = frozenset()) -> Mapping[str, int]:
    """What leaves a claim open, each word of modality once for every cue: claims with others state no one thing.

    A cue made of the words `aside` counts for nothing.
    """
    words = [
        value.word.value
        for fact, value in modalities(claim)
        if value.word in OPENING and not _is_denied(fact, value, claim) and not _is_made_of(fact, claim, aside)
    ]
    asked = ["?" for sign in claim.resolved if sign == "?"]
    return Counter([*words, *asked, *("or" for _ in EITHER.finditer(claim.resolved))])


def _is_denied(fact: Fact, value: Modality, claim: Claim) -> bool:
    """Whether a modality only names what is denied: "reports that the king had died are false"."""
    return value.word is Word.ALLEGED and any(negation.scope.contains(fact.span) for _, negation in negations(claim))


def _is_made_of(fact: Fact, claim: Claim, words: frozenset[str]) -> bool:
    cue = lemmas_of(claim, fact)
    return bool(cue) and cue <= words


def are_alike(left: Claim, right: Claim, but: int = 0, of: Callable[[int, int], int] = min) -> bool:
    """Whether two claims are made of the same words, `but` for so many: those `of` the shorter, or of the longer."""
    words, others = lemmas(left), lemmas(right)
    return len(words & others) >= LEAST_ALIKE * (of(len(words), len(others)) - but)


def are_copies(left: Claim, right: Claim) -> bool:
    """Whether two claims are the same but for a word of each."""
    words, others = lemmas(left), lemmas(right)
    shorter, longer = sorted((len(words), len(others)))
    return len(words & others) >= max(LEAST_COPIED, shorter - 1) and longer - shorter <= 1


@read_once
def negated(claim: Claim) -> frozenset[Term]:
    """The words under a negation; under two of them a word is affirmed again ("denied that he had not paid")."""
    scopes = Counter(term for _, negation in negations(claim) for term in within(claim, negation))
    return frozenset(term for term, count in scopes.items() if count % 2)


def is_negated(act: Act, claim: Claim) -> bool:
    """Whether a negation is of an act: its verb stands for all that tell the same, and is known by its place."""
    return any(term.start == act.verb.start for term in negated(claim))


def is_of_cue(term: Term, claim: Claim) -> bool:
    """Whether a word is part of a negation itself, or of what only names the statement denied: "claims that …"."""
    return term.lemma in STATEMENTS or any(
        fact.span.start <= term.start < fact.span.end for fact, _ in negations(claim)
    )


def within(claim: Claim, negation: Negation) -> list[Term]:
    return [term for term in claim.terms if negation.scope.start <= term.start < negation.scope.end]


def denied_acts(claim: Claim, negation: Negation) -> list[Act]:
    """The acts that a negation denies: "not" stands before its verb, "not guilty" behind it."""
    cues = [fact.span for fact, value in negations(claim) if value == negation]
    inside = [act for act in claim.acts if negation.scope.start <= act.verb.start < negation.scope.end]
    behind = [act for act in claim.acts if any(act.verb.start < cue.start for cue in cues)]
    return inside or behind[-1:]


@read_once
def negations(claim: Claim) -> tuple[tuple[Fact, Negation], ...]:
    return tuple((fact, fact.value) for fact in claim.facts if isinstance(fact.value, Negation))


def negates_too(claim: Claim, fact: Fact) -> bool:
    """Whether a claim negates something in the very words in which a fact of another one does."""
    return isinstance(fact.value, Negation) and any(value.cue == fact.value.cue for _, value in negations(claim))


def modalities(claim: Claim) -> list[tuple[Fact, Modality]]:
    return [(fact, fact.value) for fact in claim.facts if isinstance(fact.value, Modality)]
