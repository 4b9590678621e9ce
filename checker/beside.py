"""What a claim counts beside a figure: the other's figure too, or the parts of which the other gives the sum."""

from checker.facts.ladder import is_one_value
from checker.facts.number.ladder import compare, is_share
from checker.facts.number.value import Quantity
from checker.measures import other_fates
from checker.model import Claim, Fact
from checker.stated import Stated


def told_beside(stated: Stated, other: Stated) -> bool:
    """Whether a claim has the other's figure too, under the other's verb: "destroyed 30 and damaged 120".

    Where the other claim has both as well, they have changed places, and that is a difference; not of rates and sums,
    where "44%, up from 28%" is told in many ways.
    """
    theirs = _with_figure(stated.claim, quantity_of(other))
    if not theirs:
        return False
    have_both = bool(_with_figure(other.claim, quantity_of(stated)))
    if quantity_of(other).unit:
        return have_both
    governor = other.fact.governor.lemma
    told = governor in [each.governor.lemma for each in theirs] and governor != stated.fact.governor.lemma
    return told and not have_both


def _with_figure(claim: Claim, figure: Quantity) -> list[Fact]:
    """The numbers of a claim that are the same as a figure."""
    return [
        fact
        for fact in claim.facts
        if isinstance(fact.value, Quantity) and (fact.value.ends, fact.value.unit) == (figure.ends, figure.unit)
    ]


def is_given_beside(stated: Stated, other: Stated) -> bool:
    """Whether the other claim has a share too, beside its own: "7.1% of them, and 1.9% of the rest" gives one in 14."""
    beside = (fact.value for fact in other.claim.facts if fact is not other.fact)
    return any(
        isinstance(value, Quantity) and is_share(value) and is_one_value(compare(value, quantity_of(stated)))
        for value in beside
    )


def adds_up(part: Stated, whole: Stated) -> bool:
    """Whether a claim counts in parts what the other counts in all: "two men and three women", "five people"."""
    own = quantity_of(part)
    counts = [
        fact.value
        for fact in part.claim.facts
        if isinstance(fact.value, Quantity)
        and fact.governor.lemma == part.fact.governor.lemma
        and (fact.value.value is not None and fact.value.unit == own.unit == "")
        and not other_fates(fact.value, own)
    ]
    return len(counts) > 1 and sum(each.ends[0] for each in counts) == quantity_of(whole).value


def quantity_of(stated: Stated) -> Quantity:
    """The number that is stated; of numbers alone this is asked."""
    value = stated.fact.value
    assert isinstance(value, Quantity)  # noqa: S101  for the type checker: `same_part` asks of numbers alone
    return value
