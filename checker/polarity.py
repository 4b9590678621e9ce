"""One side negates what the other states: the one comparison in which a fact stands against none."""

from typing import Final

from checker.facts.negation import Negation
from checker.model import Claim, Fact

LEAST_SHARED: Final = 0.5  # of what is negated, by its words, that the other side states


def denies(denying: Claim, stating: Claim) -> Fact | None:
    """The negation by which a claim denies what another states; None where both negate it, or neither does."""
    stated = {term.lemma for term in stating.terms} - _negated(stating)
    for fact, negation in _negations(denying):
        scope = _within(denying, negation)
        if scope and sum(lemma in stated for lemma in scope) >= LEAST_SHARED * len(scope):
            return fact
    return None


def _negated(claim: Claim) -> frozenset[str]:
    return frozenset(lemma for _, negation in _negations(claim) for lemma in _within(claim, negation))


def _within(claim: Claim, negation: Negation) -> list[str]:
    return [term.lemma for term in claim.terms if negation.scope.start <= term.start < negation.scope.end]


def _negations(claim: Claim) -> list[tuple[Fact, Negation]]:
    return [(fact, fact.value) for fact in claim.facts if isinstance(fact.value, Negation)]
