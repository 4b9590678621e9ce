"""One side negates what the other states: the one comparison in which a fact stands against none."""

from typing import Final

from checker.facts.negation import Negation
from checker.model import Claim, Fact

LEAST_SHARED: Final = 0.5  # of what is negated, by its words, that the other side states


def denies(denying: Claim, stating: Claim) -> Fact | None:
    """The negation by which a claim denies what another states; None where neither or both negate."""
    if _negations(stating):
        return None
    stated = {term.lemma for term in stating.terms}
    for fact, negation in _negations(denying):
        scope = [term.lemma for term in denying.terms if negation.scope.start <= term.start < negation.scope.end]
        if scope and sum(lemma in stated for lemma in scope) >= LEAST_SHARED * len(scope):
            return fact
    return None


def _negations(claim: Claim) -> list[tuple[Fact, Negation]]:
    return [(fact, fact.value) for fact in claim.facts if isinstance(fact.value, Negation)]
