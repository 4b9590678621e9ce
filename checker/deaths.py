"""How somebody died: shot for one outlet or source, trampled for the other. Each claim tells one way alone, and the two
exclude each other; who was burnt may have been in a crash, and who fell may have drowned. What one tells on somebody's
word, his word is: there the sources differ, whatever the other says in its own."""

from collections.abc import Iterable, Mapping
from itertools import product
from types import MappingProxyType
from typing import Final

from checker.circumstances import other_speakers
from checker.contrast import Contrast, place_of
from checker.facts.names import Name
from checker.facts.names.word_set import word_set
from checker.facts.negation import Negation
from checker.facts.person import PERSON
from checker.facts.person import compare as compare_persons
from checker.model import Claim, Relation, Severity, Term, read_once
from checker.polarity import asks, openness

CAUSE: Final = "cause"
# Of one row are the words of one way to die.
_WAYS: Final = (
    "shoot shot gunshot gunfire bullet",
    "stampede trample crush panic",
    "stab stabbing knife",
    "drown drowning",
    "poison poisoning overdose",
    "strangle strangulation",
    "electrocute electrocution",
    "suffocate suffocation asphyxia",
    "heatstroke",
    "stroke cardiac heart",
    "cancer pneumonia",
)
WAYS: Final[Mapping[str, str]] = MappingProxyType({word: row.split()[0] for row in _WAYS for word in row.split()})
DYING: Final = word_set("die dead death kill perish")
LIVES: Final = frozenset({"lose", "life"})  # "lost their lives"
ITSELF: Final = word_set("drown strangle electrocute suffocate")  # that one is dead needs no other word


def other_death(left: Claim, right: Claim) -> Contrast | None:
    """The ways, which exclude each other, in which two claims have somebody die; symmetric."""
    one, other = _way(left), _way(right)
    if one is None or other is None or _of_others(left, right):
        return None
    ways = WAYS[one.lemma], WAYS[other.lemma]
    if ways[0] == ways[1]:
        return None
    if not other_speakers(left, right) and (openness(left) or openness(right)):
        return None
    spans = place_of(one), place_of(other)
    on_a_word = bool(left.said_by) != bool(right.said_by)
    relation = Relation.DISPUTED if on_a_word else Relation.CONFLICT
    return Contrast(CAUSE, relation, Severity.HIGH, *spans, "another way to die", senses=ways)


def die_of_both(contrast: Contrast, texts: Iterable[Iterable[Claim]]) -> bool:
    """Whether one of two articles, as its claims, tells both ways to die in its own voice: some died so, others so."""
    ways = ({WAYS[way.lemma] for claim in text if not claim.said_by and (way := _way(claim))} for text in texts)
    return contrast.relation is Relation.CONFLICT and any(told.issuperset(contrast.senses or "?") for told in ways)


@read_once
def _way(claim: Claim) -> Term | None:
    """The word by which a claim tells how somebody died; None where it tells no way, several, or denies one."""
    lemmas = {term.lemma for term in claim.terms}
    ways = [term for term in claim.terms if term.lemma in WAYS]
    dead = bool(lemmas & DYING) or lemmas >= LIVES or any(term.lemma in ITSELF for term in ways)
    denies = any(isinstance(fact.value, Negation) for fact in claim.facts)
    told = {WAYS[term.lemma] for term in ways}
    return ways[0] if dead and len(told) == 1 and not denies and not asks(claim) else None


def _of_others(left: Claim, right: Claim) -> bool:
    """Whether two claims name people, and nobody in common."""
    names, others = (
        [fact.value for fact in claim.facts if fact.kind == PERSON and isinstance(fact.value, Name)]
        for claim in (left, right)
    )
    speakers = {left.said_by, right.said_by}
    named, told = ([each for each in some if str(each) not in speakers] for some in (names, others))
    same = any(compare_persons(a, b).relation is not Relation.CONFLICT for a, b in product(named, told))
    return bool(named and told) and not same
