"""One side negates what the other states: the one comparison in which a fact stands against none."""

import re
from collections import Counter
from typing import Final

from checker.facts.negation import Negation
from checker.model import Claim, Fact

LEAST_SHARED: Final = 0.75  # of what is negated, by its words, that the other side states
LEAST_ALIKE: Final = 0.6  # of the words of the shorter claim that both have
# What turns a statement into a question of whether: two claims with different ones state no one thing.
# Capitals inside a sentence are the month and the name: "May 5", "Will Smith".
OPEN: Final = re.compile(r"\b(?:[Ii]f|[Ww]hether|[Uu]nless|could|can|may|might|would|should|will|likely|unlikely)\b|\?")


def denies(denying: Claim, stating: Claim) -> Fact | None:
    """The negation by which a claim denies what another states; None where both negate it, or neither does."""
    if _open(denying) != _open(stating) or not _alike(denying, stating):
        return None
    stated = {term.lemma for term in stating.terms} - _negated(stating)
    for fact, negation in _negations(denying):
        scope = _within(denying, negation)
        if scope and sum(lemma in stated for lemma in scope) >= LEAST_SHARED * len(scope):
            return fact
    return None


def _open(claim: Claim) -> Counter[str]:
    return Counter(cue.lower() for cue in OPEN.findall(claim.resolved))


def _alike(left: Claim, right: Claim) -> bool:
    """Whether two claims are made of the same words."""
    words, others = ({term.lemma for term in claim.terms} for claim in (left, right))
    return len(words & others) >= LEAST_ALIKE * min(len(words), len(others))


def _negated(claim: Claim) -> frozenset[str]:
    return frozenset(lemma for _, negation in _negations(claim) for lemma in _within(claim, negation))


def _within(claim: Claim, negation: Negation) -> list[str]:
    return [term.lemma for term in claim.terms if negation.scope.start <= term.start < negation.scope.end]


def _negations(claim: Claim) -> list[tuple[Fact, Negation]]:
    return [(fact, fact.value) for fact in claim.facts if isinstance(fact.value, Negation)]
