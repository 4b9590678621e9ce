"""The only sum of money in each of two claims that tell one thing: it is a sum of that one thing.

Two desks seldom say alike what a sum is: one takeover "values the firm at" what the buyer "agreed to pay". Where each
claim has one sum alone and neither article gives the other's anywhere, no words beside them need say that they stand
for each other: that the claims are the same does. Not so for shares, lengths and days, of which one event has many.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Final

from checker.align import linked_pairs
from checker.bearers import is_of_each, other_bearers
from checker.facts import KINDS
from checker.facts.number.ladder import one_dimension
from checker.facts.number.value import Quantity
from checker.increments import is_rest
from checker.measures import is_level_before, measure_of, sort_of
from checker.model import Article, Claim, Group, Relation
from checker.paired import Distinct, Pair, Shown
from checker.stated import Stated
from checker.told_when import is_background, weeks_apart

NUMBER: Final = KINDS["number"]
LINKED: Final = (
    0.5  # how surely two claims tell one thing: on annotated pairs, of links so likely sums rarely are of two
)
SOLE: Final = 0.7  # how sure one may be then, before what the link leaves


def sole_sums(groups: Sequence[Group], claims: Mapping[str, Claim], articles: Mapping[str, Article]) -> Iterator[Shown]:
    """The sums of linked claims that exclude each other, where each is the only one of its claim."""
    alone = _Alone(articles)
    for group in groups:
        for left, right, score in linked_pairs(group, claims):
            for one, other in product(alone(left), alone(right)) if score >= LINKED else ():
                level = NUMBER.compare(one.fact.value, other.fact.value)
                if level.relation is Relation.CONFLICT and _are_of_one(one, other):
                    values = Distinct((one,)), Distinct((other,))
                    yield Shown(group, Pair(values, values, (one, other), SOLE * (1 + score) / 2, level))


class _Alone:
    """The sum of a claim that has one alone."""

    def __init__(self, articles: Mapping[str, Article]) -> None:
        self._articles = articles
        self._found: dict[str, tuple[Stated, ...]] = {}

    def __call__(self, claim: Claim) -> tuple[Stated, ...]:
        if claim.id not in self._found:
            sums = [fact for fact in claim.facts if isinstance(fact.value, Quantity) and _is_sum(fact.value)]
            stated = (Stated(self._articles[claim.article_id], claim, fact) for fact in sums)
            self._found[claim.id] = tuple(stated) if len(sums) == 1 else ()
        return self._found[claim.id]


def _is_sum(quantity: Quantity) -> bool:
    return sort_of(quantity) == "money"


def _are_of_one(left: Stated, right: Stated) -> bool:
    """Whether nothing tells that two sums are of two things, or of two times."""
    one, other = left.fact.value, right.fact.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or not one_dimension(one, other):
        return False
    if other_bearers(left, right) or any(is_rest(each) or is_of_each(each) for each in (left, right)):
        return False
    measures = {measure_of(left), measure_of(right)} - {""}
    told_when = weeks_apart(left, right) or is_background(left) != is_background(right)
    return len(measures) < 2 and not told_when and not any(map(is_level_before, (left, right)))
