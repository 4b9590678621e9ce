"""What needs somebody's leave for one outlet and not for the other: "subject to approval", "needs no approval"."""

from typing import Final

from checker.contrast import Contrast
from checker.denial import REQUIRING
from checker.facts.modality import Modality
from checker.facts.modality.words import Word
from checker.facts.names.word_set import word_set
from checker.facts.negation import Negation
from checker.model import Claim, Fact, Relation, Severity, Span, read_once

PERMITS: Final = word_set(
    "approval clearance consent permission authorisation authorization licence license ratification go-ahead assent"
)
# Whose leave is not a state's.
OWNERS: Final = word_set("shareholder stockholder investor owner board director creditor lender member")


def tells_leave(claim: Claim) -> bool:
    """Whether a claim tells that leave is needed, or that it isn't."""
    return _condition(claim) is not None or _waiver(claim) is not None


def waived(left: Claim, right: Claim) -> Contrast | None:
    """The leave that one claim makes a condition and the other says is not needed; symmetric."""
    for needing, waiving in ((left, right), (right, left)):
        condition, waiver = _condition(needing), _waiver(waiving)
        if condition is not None and waiver is not None and _is_owners(needing) == _is_owners(waiving):
            spans = (condition, waiver) if needing is left else (waiver, condition)
            words = "needed for one, not needed for the other"
            return Contrast("negation", Relation.CONFLICT, Severity.HIGH, *spans, words)
    return None


@read_once
def _condition(claim: Claim) -> Span | None:
    return next((fact.span for fact in claim.facts if _is_condition(fact)), None)


def _is_owners(claim: Claim) -> bool:
    """Whether the leave is that of those whom a thing belongs to."""
    return any(term.lemma in OWNERS for term in claim.terms)


def _is_condition(fact: Fact) -> bool:
    value = fact.value
    return isinstance(value, Modality) and value.word is Word.CONDITIONAL and value.said_of in PERMITS


@read_once
def _waiver(claim: Claim) -> Span | None:
    for fact in claim.facts:
        if isinstance(fact.value, Negation):
            scope = fact.value.scope
            denied = {term.lemma for term in claim.terms if scope.start <= term.start < scope.end}
            if denied & PERMITS and denied & REQUIRING:
                return fact.span
    return None
