"""How surely a thing is to come: "he will appeal" for one, "he may appeal" for the other.

Plans, hopes and forecasts are told in many words, and all leave it open; who says that a thing will be, and who says
that it may, say other things of it.
"""

from typing import Final

from checker.contrast import Contrast
from checker.facts.modality import Modality
from checker.facts.modality.words import Word
from checker.facts.names.word_set import word_set
from checker.model import Claim, Relation, Severity
from checker.polarity import are_alike, modalities, negations

WILL: Final = word_set("will would shall 'll ’ll 'd ’d")
MAY: Final = word_set("may might could")
# Beside which "will" is no promise: "it is not impossible that he will", "economists forecast that it would".
LEAVING_OPEN: Final = word_set(
    "possible impossible likely unlikely probable improbable chance doubt unclear forecast predict project anticipate"
)


def other_firmness(left: Claim, right: Claim) -> Contrast | None:
    """What one claim says will be and the other says may be; symmetric. Of each it must be all that it leaves open."""
    if not are_alike(left, right) or any(negations(each) or _leaves_open(each) for each in (left, right)):
        return None
    told = modalities(left), modalities(right)
    if any(len(each) != 1 for each in told):
        return None
    (fact, value), (other, rival) = (each[0] for each in told)
    if not (_is_firm(value) and _is_loose(rival)) and not (_is_loose(value) and _is_firm(rival)):
        return None
    words = "said to come for one, possible for the other"
    return Contrast("modality", Relation.CONFLICT, Severity.MEDIUM, fact.span, other.span, words)


def _leaves_open(claim: Claim) -> bool:
    return any(term.lemma in LEAVING_OPEN for term in claim.terms)


def _is_firm(value: Modality) -> bool:
    return value.word is Word.PLANNED and value.cue.split()[0] in WILL


def _is_loose(value: Modality) -> bool:
    return value.word is Word.POSSIBLE and value.cue.split()[0] in MAY
