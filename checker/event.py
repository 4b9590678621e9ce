"""Do two articles tell of the same event? Who, where, when, how many, and in what words.

Claims that are alike word for word tell of two quakes as often as of one; what the articles are about as wholes
decides first. The weights are learned (`checker train`) from pairs of documents that annotators put on one event, and
of look-alikes: documents on another event of the same sort.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import combinations
from typing import Final, TypeAlias

import numpy as np
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

from checker.leads import Days, Lead
from checker.logistic import Logistic
from checker.model import Vectors
from checker.settings import Settings

ArticlePair: TypeAlias = frozenset[str]
PRESUMED: Final = 0.95  # that a text too short to judge is about the other's event
UNHEARD: Final = 0.93  # the same beside an article, before what it tells is heard
LEAST: Final = 0.02  # a probability is not believed beyond this
NO_NAMES: Final = 0.1  # how alike the names of two sides are where one has none
NO_PLACES: Final = 0.5
COMMON_NUMBER: Final = 12  # smaller ones are in every story
MOST_NUMBERS: Final = 3  # as many in common settle it
ONE_DAY: Final = 1.0  # a time zone lies between a day and the next
NEAREST: Final = 8  # claims of an article that are nearest to one of another
COPIED: Final = 0.95  # of the shorter lead's words that the other has, where one is the other's copy
LIKE: Final = 4  # digits of a likeness: which claims are nearest must not move with a batch's order


def same_event(leads: Mapping[str, Lead], model: Logistic, settings: Settings) -> dict[ArticlePair, float]:
    """The probability that two articles tell of the same event, for each pair of them.

    Of three and more, pairs are judged together: two reports in different manners meet in a third.
    """
    alone = {
        frozenset((one, other)): _probability(leads[one], leads[other], model, settings)
        for one, other in combinations(leads, 2)
    }
    return _agreed(alone, len(leads), settings) if len(leads) > 2 else alone


def different_events(events: Mapping[ArticlePair, float], settings: Settings) -> frozenset[ArticlePair]:
    """The pairs of articles that are likely enough about different events."""
    return frozenset(pair for pair, probability in events.items() if probability < settings.least_event)


def event_features(left: Lead, right: Lead) -> dict[str, float]:
    """What tells whether two leads are about one event; symmetric."""
    told = (left.lead_numbers & right.numbers) | (right.lead_numbers & left.numbers)
    both = left.measured.keys() & right.measured.keys()
    measured = sum(not left.measured[each].isdisjoint(right.measured[each]) for each in both)
    return {
        "words": (_found(left.top_words, right.all_words) + _found(right.top_words, left.all_words)) / 2,
        "nearest": _nearest(left, right),
        "persons": _alike(left, right, _persons(left, right)),
        "places": max(_places(left, right), default=NO_PLACES),
        "numbers": float(min(MOST_NUMBERS, sum(number > COMMON_NUMBER for number, _ in left.numbers & right.numbers))),
        "other_numbers": float(bool(left.lead_numbers) and bool(right.lead_numbers) and not told),
        "measured": float(min(MOST_NUMBERS, measured)),
        "other_measured": float(min(MOST_NUMBERS, len(both) - measured)),
        "day": float(_gap(left.days, right.days) <= ONE_DAY),
        "month": float(not left.months.isdisjoint(right.months)),
        "other_weekday": _differ(left.weekdays, right.weekdays),
    }


def presumed(probability: float, left: Lead, right: Lead, settings: Settings) -> float:
    """A probability as it is believed of these two.

    A text too short to judge is presumed to be about the other's event. Beside an article, what it tells is heard as
    evidence against that, if it names anybody or anything.
    """
    fewest, most = sorted((left.size, right.size))
    if fewest >= settings.least_judged:
        return probability
    if most < settings.least_judged or not left.names or not right.names:
        return PRESUMED
    return _rounded(log_odds(probability) + log_odds(UNHEARD))


def log_odds(probability: float) -> float:
    """Of a probability that is not believed to its ends."""
    believed = min(max(probability, LEAST), 1 - LEAST)
    return float(np.log(believed / (1 - believed)))


def _rounded(odds: float) -> float:
    return round(float(1 / (1 + np.exp(-odds))), 4)


def _agreed(alone: Mapping[ArticlePair, float], count: int, settings: Settings) -> dict[ArticlePair, float]:
    """The probabilities once the articles are sorted into events (average linkage, Sokal & Michener 1958).

    Two articles of one event are likely about it at least as all of its are on average, two of different ones at most.
    `alone` has the pairs in the order of `combinations`.
    """
    odds = np.array([log_odds(probability) for probability in alone.values()])
    certain, least = log_odds(1.0), log_odds(settings.least_event)
    event = fcluster(linkage(certain - odds, "average"), certain - least, "distance") - 1
    member = np.eye(event.max() + 1)[event]
    sizes = np.outer(member.sum(axis=0), member.sum(axis=0)) - np.diag(member.sum(axis=0))
    mean = (member.T @ squareform(odds) @ member) / np.maximum(sizes, 1)
    left, right = np.triu_indices(count, 1)
    together, among = event[left] == event[right], mean[event[left], event[right]]
    agreed = np.where(together, np.maximum(odds, among), np.minimum(odds, among))
    return {pair: _rounded(each) for pair, each in zip(alone, agreed, strict=True)}


def _probability(left: Lead, right: Lead, model: Logistic, settings: Settings) -> float:
    is_judged = min(left.size, right.size) >= settings.least_judged
    if is_judged and (_elsewhere(left, right) or _of_other_weeks(left, right, settings)):
        return 0.0
    return presumed(float(model.probability(event_features(left, right))), left, right, settings)


def _elsewhere(left: Lead, right: Lead) -> bool:
    """Other persons in other places: of 73 pairs of annotated documents that are so, 70 are look-alikes."""
    return all(
        one and other and right.names.keys().isdisjoint(one) and left.names.keys().isdisjoint(other)
        for one, other in ((left.persons.keys(), right.persons.keys()), (left.places, right.places))
    )


def _of_other_weeks(left: Lead, right: Lead, settings: Settings) -> bool:
    """News of days far apart is of other events, however alike the words; not where one looks back to the other.

    It does so where it tells a number of the other's news, of the same persons: last week's quake has numbers too.
    """
    if len(left.top_words & right.top_words) >= COPIED * min(len(left.top_words), len(right.top_words)):
        return False  # a copy
    if left.news is None or right.news is None or _gap([left.news], [right.news]) < settings.days_apart:
        return False
    looks_back = (left.news_numbers & right.lead_numbers) | (right.news_numbers & left.lead_numbers)
    persons = _persons(left, right)
    same = persons & left.names.keys() & right.names.keys()
    return not looks_back or (bool(left.persons) and bool(right.persons) and not same)


def _found(told: Set[str], anywhere: Set[str]) -> float:
    return len(told & anywhere) / max(1, len(told))


def _differ(told: Set[object], others: Set[object]) -> float:
    """Whether both sides tell some, and none in common."""
    return float(bool(told) and bool(others) and told.isdisjoint(others))


def _nearest(left: Lead, right: Lead) -> float:
    """How many words the claims that come nearest to one of the other article share with it, on average: where one
    event is told, some claims tell the same of it, wherever they stand."""
    likeness = (left.vectors @ right.vectors.T).round(LIKE)
    return (_shared(likeness, left.words, right.words) + _shared(likeness.T, right.words, left.words)) / 2


def _shared(likeness: Vectors, words: Sequence[Set[str]], others: Sequence[Set[str]]) -> float:
    """The share of words that claims have in common with their nearest, of those that are nearest to theirs."""
    nearest, rows = likeness.argmax(axis=1), np.argsort(-likeness.max(axis=1), kind="stable")[:NEAREST]
    pairs = ((words[row], others[nearest[row]]) for row in rows)
    return float(np.mean([len(one & two) / max(1.0, (len(one) * len(two)) ** 0.5) for one, two in pairs]))


def _alike(left: Lead, right: Lead, words: Iterable[str]) -> float:
    """The cosine of how often two leads have some words of names: what it is about stands in many claims."""
    counts = np.array([(left.names.get(word, 0), right.names.get(word, 0)) for word in words]).reshape(-1, 2)
    length = float(np.prod(np.linalg.norm(counts, axis=0)))
    return float(counts[:, 0] @ counts[:, 1]) / length if length else NO_NAMES


def _persons(left: Lead, right: Lead) -> set[str]:
    """The words that name a person more often than not: a tagger takes a firm for one, now and then."""
    return {
        word
        for word in left.persons.keys() | right.persons.keys()
        if 2 * (left.persons.get(word, 0) + right.persons.get(word, 0))
        > left.names.get(word, 0) + right.names.get(word, 0)
    }


def _places(left: Lead, right: Lead) -> Iterator[float]:
    """The share of the places of each that the other names, as whatever; of one without places there is none."""
    for lead, other in ((left, right), (right, left)):
        if lead.places:
            yield _found(lead.places, other.names.keys())


def _gap(days: Sequence[Days], others: Sequence[Days]) -> float:
    """How many days lie between the nearest two; endless where one side tells none."""
    gaps = [max((one[0] - other[1]).days, (other[0] - one[1]).days, 0) for one in days for other in others]
    return float(min(gaps, default=np.inf))
