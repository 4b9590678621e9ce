"""One figure, to which a thing rose for one outlet and fell for another: "fell to 5.1%", "climbed to just over 5%"."""

from typing import Final

from checker.facts import Level
from checker.facts.ladder import is_one_value
from checker.facts.negation.antonyms import are_antonyms
from checker.facts.number.ladder import OPPOSITE, compare
from checker.facts.number.value import Quantity
from checker.measures import is_level_before, measure_of
from checker.model import Relation
from checker.moments import MOVING
from checker.paired import Distinct, Pair
from checker.stated import Stated

SURE: Final = 0.85
OTHER_WAY: Final = Level(OPPOSITE, Relation.CONFLICT, "the same figure, reached in the opposite direction")


def other_ways(left: Stated, right: Stated, score: float) -> Pair | None:
    """Two figures of one measure that can be one, where the verbs that govern them say that it rose and that it fell;
    `score` is how surely the claims are one."""
    one, other = left.fact.value, right.fact.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or not one.unit:
        return None
    verbs = [each.fact.governor.lemma for each in (left, right)]
    if MOVING.isdisjoint(verbs) or not are_antonyms(*verbs) or any(map(is_level_before, (left, right))):
        return None
    if measure_of(left) != measure_of(right) or not measure_of(left):
        return None
    if not is_one_value(compare(one, other)):
        return None
    sides = Distinct((left,)), Distinct((right,))
    return Pair(sides, sides, (left, right), SURE * (1 + score) / 2, OTHER_WAY)
