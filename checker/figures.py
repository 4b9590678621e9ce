"""Two numbers: are they figures of one thing?

By what they count (deaths are no injuries), what they measure (the price, not the fine), whose age they tell; then by
how much else their claims share. Figures far from each other, or said of those who do and of those who don't, are
seldom two reports of one.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from checker.bearers import is_of_each, other_bearers, same_person_aged
from checker.beside import adds_up, is_given_beside, quantity_of, told_beside
from checker.facts import day_of
from checker.facts.negation import Negation
from checker.facts.number.currencies import CURRENCIES
from checker.facts.number.ladder import is_share, one_dimension
from checker.facts.number.units import OWN_KIND
from checker.facts.number.value import Bound, Quantity
from checker.increments import is_rest
from checker.measures import are_step_and_level, head_and_fate, is_level_before, measure_of
from checker.stated import GENERIC, Stated, shared_words
from checker.subjects import LIFELESS, OF_PEOPLE, PEOPLE, TOLD_ONCE, thing_of
from checker.told_when import FROM_TODAY, are_apart, days_of, is_background, looks_back, weeks_apart

SAME_MEASURE: Final = 0.7  # one thing is measured by the words beside both
SERIES: Final = 0.5  # what has many readings: inflation, the jobless, a price's rise, the score of a match
SAME_THING: Final = 0.6  # one thing is counted, and the words beside don't say in what state
ONE_UNIT: Final = 0.4  # one unit, or people, and no word beside that tells of what
GOVERNED: Final = 0.2  # more where one verb governs both
PER_SHARED: Final = 0.4  # more for what the claims share
SLIP: Final = 0.1  # more for the figure with its digits in another order, or with another unit
LONG_SLIP: Final = 0.3  # more where so many digits are in another order as are by no accident
LONG: Final = 4
UNSAID: Final = 0.2  # one doesn't say what it counts
LESS_IF_CONVERTED: Final = 0.1  # less for what stands in brackets behind the figure that it converts
ONE_HEDGE: Final = 0.1  # more where both say "up to", or both "at least"
ONE_NOUN: Final = 0.1  # more where the very noun is the same
NEAR: Final = Decimal("1.25")  # times: so near, and not the same, two figures are oftener of one thing
MORE_IF_NEAR: Final = 0.1
VOTE: Final = "vote"
SCORE: Final = "score"
# A score on the way to the result, or a tally of results.
RUNNING: Final = re.compile(
    r"\b(?:lead|led|leads|leading|trail\w*|tie[ds]?|half|half-?time|quarter|break|minutes?|all-time|record|season"
    r"|improved)\b",
    re.IGNORECASE,
)
ONE_SIDE: Final = 0.3  # more for two results of a vote with one side in common
WORLDS: Final = 100  # times: so far apart, no two figures are of one thing
MAGNITUDE: Final = "magnitude"
OTHER_QUAKE: Final = 2  # magnitudes apart, a hundred times as strong
FAR: Final = 3  # times: farther apart, two figures are seldom of one thing
LESS_IF_FAR: Final = 0.3
LESS_IF_CONTRARY: Final = 0.4  # less where the one is of those who do, the other of those who don't
LESS_IF_REST: Final = 0.4  # less for what is left of a sum, or comes on top of it
LESS_IF_APART: Final = 0.3  # less where one is told of another week than the other
SUREST: Final = 0.95
LEAST: Final = 0.5
AGE: Final = "year_of_age"
OF_ONE: Final = 0.9  # two ages of one person
OF_A_VOTE: Final = frozenset({"turnout", "majority"})
ROUNDS: Final = re.compile(r"\b(?:round|run-?off|rerun|primar(?:y|ies)|(?:last|previous|earlier))\b", re.IGNORECASE)
SLIP_FROM: Final = 1000  # below this, two figures that differ by a nought are no slip: 5 and 50


def same_figure(left: Stated, right: Stated) -> float:
    """The confidence that two numbers are of one thing; 0 where they are not."""
    one, other = quantity_of(left), quantity_of(right)
    aged = same_person_aged(left, right) if one.unit == other.unit == AGE else None
    if aged is not None:
        return OF_ONE if aged else 0.0
    if other_bearers(left, right) or told_beside(left, right) or told_beside(right, left):
        return 0.0
    if is_share(one) and is_share(other) and (is_given_beside(left, right) or is_given_beside(right, left)):
        return 0.0
    if is_of_each(left) != is_of_each(right) or is_level_before(left) != is_level_before(right):
        return 0.0
    if are_step_and_level(left, right):
        return 0.0
    if weeks_apart(left, right) and looks_back(left) != looks_back(right):
        return 0.0
    if _are_other_scores(left, right) or adds_up(left, right) or adds_up(right, left):
        return 0.0
    base = _base(left, one, right, other)
    if not base or _are_worlds_apart(left, one, right, other):
        return 0.0
    sure = base + PER_SHARED * shared_words(left, right) + sum(_more(left, one, right, other))
    sure -= sum(_less(left, one, right, other))
    return min(SUREST, sure) if sure >= LEAST else 0.0


def _are_worlds_apart(left: Stated, one: Quantity, right: Stated, other: Quantity) -> bool:
    """Whether two figures are too far from each other to be of one thing, and no slip: ten deaths, 31,000; a quake of
    6.1 and its aftershock of 3.8."""
    if measure_of(left) == measure_of(right) == MAGNITUDE:
        return abs(one.ends[0] - other.ends[0]) >= OTHER_QUAKE
    return (
        one.unit == other.unit and WORLDS <= times_apart(one, other) < Decimal("Infinity") and not _is_slip(one, other)
    )


def _are_other_scores(left: Stated, right: Stated) -> bool:
    """Whether two scores with no side's in common are of two moments of a match, or of many matches."""
    one, other = quantity_of(left), quantity_of(right)
    scores = one.unit == other.unit == SCORE and set(one.ends).isdisjoint(other.ends)
    return scores and any(RUNNING.search(each.text) for each in (left, right))


def _more(left: Stated, one: Quantity, right: Stated, other: Quantity) -> Iterator[float]:
    """What makes it surer that two figures are of one thing."""
    if _one_governor(left, right):
        yield GOVERNED
    if _is_slip(one, other):
        yield LONG_SLIP if len(one.ends[0].normalize().as_tuple().digits) >= LONG else SLIP
    if one.bound is other.bound and one.bound not in (Bound.EXACT, Bound.ABOUT):
        yield ONE_HEDGE
    if one.of and head_and_fate(one.of)[0] == head_and_fate(other.of)[0]:
        yield ONE_NOUN
    if one.unit == other.unit and times_apart(one, other) <= NEAR:
        yield MORE_IF_NEAR
    if _share_a_side(one, other):
        yield ONE_SIDE


def _share_a_side(one: Quantity, other: Quantity) -> bool:
    """Whether two results of a vote have one side's votes in common: seldom so many vote alike twice."""
    common = {*one.ends} & {*other.ends}
    return one.unit == other.unit == VOTE and any(len(each.as_tuple().digits) > 1 for each in common)


def _less(left: Stated, one: Quantity, right: Stated, other: Quantity) -> Iterator[float]:
    """What makes it less sure."""
    if one.unit == other.unit and times_apart(one, other) >= FAR and not _is_slip(one, other):
        yield LESS_IF_FAR
    measured = measure_of(left) == measure_of(right) != ""
    if not measured and (_contrary(left, right) or _contrary(right, left)):
        yield LESS_IF_CONTRARY
    if _is_converted(left) or _is_converted(right):
        yield LESS_IF_CONVERTED
    if is_rest(left) != is_rest(right):
        yield LESS_IF_REST
    if weeks_apart(left, right) or is_background(left) != is_background(right):
        yield LESS_IF_APART


def count_one_thing(left: Quantity, right: Quantity) -> bool:
    """One thing, and no other fate: people killed are neither people injured nor ministers of another sort."""
    (head, fate), (other, other_fate) = head_and_fate(left.of), head_and_fate(right.of)
    return (thing_of(head) == thing_of(other) or head == other) and (fate == other_fate or not (fate and other_fate))


def _base(left: Stated, one: Quantity, right: Stated, other: Quantity) -> float:
    """How sure the words beside two numbers make us that they are of one thing, before all else."""
    if not one_dimension(one, other):
        return 0.0
    measures = measure_of(left), measure_of(right)
    shares = is_share(one) and is_share(other)
    if all(measures):
        if measures[0] != measures[1] or not _things_fit(one, other, measures[0]):
            return 0.0
        return SERIES if one.unit in OWN_KIND or (shares and measures[0] not in TOLD_ONCE) else SAME_MEASURE
    if shares and any(measures):
        return 0.0
    if one.unit and not shares:
        alike = one.unit not in CURRENCIES and one.of == other.of != ""
        return ONE_UNIT if alike or not any(measures) else 0.0
    things = thing_of(head_and_fate(one.of)[0]), thing_of(head_and_fate(other.of)[0])
    if not all(things):
        return UNSAID if any(things) and not any(measures) else 0.0
    if things[0] != things[1]:
        return 0.0
    if things[0] == PEOPLE or shares:
        return ONE_UNIT if not any(measures) else 0.0
    return SAME_THING


def _things_fit(one: Quantity, other: Quantity, measure: str) -> bool:
    """Two measures of one name are of one thing, unless both count things and these are others.

    Sailors are people, and so is whoever is missing or was rescued, whatever he is called ("two climbers", "four
    mountaineers"); "eleven shops" are nobody, whatever stands beside them.
    """
    if one.unit or other.unit or is_share(one) or is_share(other):
        return True
    things = {thing_of(head_and_fate(value.of)[0]) for value in (one, other)} - {""}
    return len(things) < 2 or ((PEOPLE in things or measure in OF_PEOPLE) and things.isdisjoint(LIFELESS))


def _one_governor(left: Stated, right: Stated) -> bool:
    governor = left.fact.governor
    return governor.lemma not in GENERIC and governor.lemma != "" and governor == right.fact.governor


def times_apart(one: Quantity, other: Quantity) -> Decimal:
    """How many times the larger of two figures is the smaller."""
    low, high = sorted(abs(value.ends[0]) for value in (one, other))
    return high / low if low else Decimal("Infinity")


def _is_slip(one: Quantity, other: Quantity) -> bool:
    """The same digits in another order or with a nought more, or the same figure with another unit."""
    if one.ends == other.ends:
        return one.unit != other.unit
    if one.value is None or other.value is None:
        return False
    figures = [f"{value.ends[0].normalize():f}" for value in (one, other)]
    if sorted(figures[0]) == sorted(figures[1]):
        return True
    low, high = sorted(abs(value.ends[0]) for value in (one, other))
    return high >= SLIP_FROM and low > 0 and (high / low).normalize().as_tuple().digits == (1,)


def _contrary(left: Stated, right: Stated) -> bool:
    """Whether one claim negates a word that the other states: those who know, and those who don't."""
    negated = _in_negations(left)
    return bool(negated & ({term.lemma for term in right.claim.terms} - _in_negations(right) - GENERIC - {"people"}))


def _in_negations(stated: Stated) -> set[str]:
    scopes = [fact.value.scope for fact in stated.claim.facts if isinstance(fact.value, Negation)]
    return {term.lemma for term in stated.claim.terms if any(s.start <= term.start < s.end for s in scopes)}


def _is_converted(stated: Stated) -> bool:
    """ "25 miles (40 km)"."""
    start = stated.place[0]
    return stated.text[:start].endswith("(") and any(end == start - 2 for _, end in stated.others)


def one_looks_back(left: Stated, right: Stated) -> bool:
    """Whether one tells of weeks before both articles, and the other says no time."""
    return not _are_of_one_vote(left, right) and any(
        looks_back(one) and not days_of(other) and _is_behind(one, other)
        for one, other in ((left, right), (right, left))
    )


def _are_of_one_vote(left: Stated, right: Stated) -> bool:
    """Whether two figures of a vote are told within weeks of it, where none is voted on twice."""
    measures = {measure_of(left), measure_of(right)}
    if len(measures) > 1 or measures.isdisjoint(OF_A_VOTE) or any(ROUNDS.search(each.text) for each in (left, right)):
        return False
    todays = [day_of(each.article.published) for each in (left, right)]
    return all(
        today is not None and today - start < FROM_TODAY
        for today in todays
        for each in (left, right)
        for start, _ in days_of(each)
    )


def _is_behind(past: Stated, other: Stated) -> bool:
    today = day_of(other.article.published)
    return today is not None and all(are_apart(days, (today, today)) for days in days_of(past))


def are_of_one_measure(left: Stated, right: Stated) -> bool:
    """Whether the words beside two figures say that they measure one thing."""
    one, other = quantity_of(left), quantity_of(right)
    measured = measure_of(left) == measure_of(right) != ""
    return measured and one_dimension(one, other) and count_one_thing(one, other)
