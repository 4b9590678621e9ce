"""Do two articles tell of the same event? Who, where, when, how many, and in what words.

Claims that are alike word for word tell of two quakes as often as of one; what the articles are about as wholes
decides first. The weights are learned (`checker train`) from pairs of documents that annotators put on one event, and
of look-alikes: documents on another event of the same sort.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import combinations
from typing import Final, TypeAlias

import numpy as np
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

from checker.facts import day_of
from checker.facts.date.value import DateValue
from checker.facts.names import Name
from checker.facts.number.value import Quantity
from checker.logistic import Logistic
from checker.model import Article, Claim, Vectors
from checker.settings import Settings

ArticlePair: TypeAlias = frozenset[str]
Days: TypeAlias = tuple[date, date]
Number: TypeAlias = tuple[Decimal, str]  # and its unit
PRESUMED: Final = 0.95  # that a text too short to judge is about the other's event
LEAST: Final = 0.02  # a probability is not believed beyond this
NAMED: Final = frozenset({"person", "place", "organisation", "asset"})
LEAST_NAME: Final = 3  # characters of a word that names
NO_NAMES: Final = 0.3  # how alike names are where a side has none
NO_PLACES: Final = 0.5
COMMON_NUMBER: Final = 12  # smaller ones are in every story
MOST_NUMBERS: Final = 3  # as many in common settle it
ONE_DAY: Final = 1.0  # a time zone lies between a day and the next
FIRST: Final = 3  # claims that say what happened
TOP: Final = 4  # claims that tell the news in full
TOP_NUMBERS: Final = 5  # claims whose numbers and days are the news'
COPIED: Final = 0.95  # of the shorter lead's words that the other has, where one is the other's copy
NEWS: Final = 10  # days before or after its publication that an article's news is of


@dataclass(frozen=True, slots=True)
class Lead:
    """What an article is about: what its first claims tell, and what of it is found anywhere in the article."""

    vectors: Vectors  # of all claims
    words: frozenset[str]  # of all claims
    numbers: frozenset[Number]  # of all claims
    top_words: frozenset[str]
    names: Mapping[str, int]  # the words of names in the lead, with how many of its claims have them
    persons: Mapping[str, int]
    places: frozenset[str]
    lead_numbers: frozenset[Number]
    days: tuple[Days, ...]
    news: Days | None  # the first day near its publication that its first few claims tell
    news_numbers: frozenset[Number]  # those of its first few claims

    @property
    def size(self) -> int:
        return len(self.vectors)


def read_leads(
    articles: Sequence[Article], claims: Sequence[Claim], vectors: Vectors, settings: Settings
) -> dict[str, Lead]:
    """The leads by their articles' ids; `vectors` has a row a claim. An article without claims has none."""
    rows: dict[str, list[int]] = {article.id: [] for article in articles}
    for row, claim in enumerate(claims):
        rows[claim.article_id].append(row)
    return {
        article.id: _lead([claims[row] for row in own], vectors[own], article.published, settings.lead_claims)
        for article in articles
        if (own := rows[article.id])
    }


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
    return {
        "words": (_found(left.top_words, right.words) + _found(right.top_words, left.words)) / 2,
        "likeness": (_nearest(left, right) + _nearest(right, left)) / 2,
        "names": _alike(left, right, left.names.keys() | right.names.keys()),
        "persons": _alike(left, right, _persons(left, right)),
        "places": max(_places(left, right), default=NO_PLACES),
        "numbers": float(min(MOST_NUMBERS, sum(number > COMMON_NUMBER for number, _ in left.numbers & right.numbers))),
        "other_numbers": float(bool(left.lead_numbers) and bool(right.lead_numbers) and not told),
        "day": float(_gap(left.days, right.days) <= ONE_DAY),
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
    return _rounded(log_odds(probability) + log_odds(PRESUMED))


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


def _lead(claims: Sequence[Claim], vectors: Vectors, published: date | None, most: int) -> Lead:
    lead, first = claims[:most], claims[:TOP_NUMBERS]
    own = day_of(published)
    return Lead(
        vectors=vectors,
        words=_words(claims),
        numbers=_numbers(claims),
        top_words=_words(claims[:TOP]),
        names=_named(lead, NAMED),
        persons=_named(lead, {"person"}),
        places=frozenset(_named(lead, {"place"})),
        lead_numbers=_numbers(lead),
        days=(*_days(lead), *([(own, own)] if own else [])),
        news=next((days for days in _days(first) if own is not None and abs((days[0] - own).days) <= NEWS), None),
        news_numbers=_numbers(first),
    )


def _words(claims: Sequence[Claim]) -> frozenset[str]:
    return frozenset(term.lemma for claim in claims for term in claim.terms)


def _named(claims: Sequence[Claim], kinds: Set[str]) -> Counter[str]:
    """The words of the names of some kinds, each with how many claims have it."""
    return Counter(word for claim in claims for word in set(_name_words(claim, kinds)))


def _name_words(claim: Claim, kinds: Set[str]) -> Iterator[str]:
    for fact in claim.facts:
        if fact.kind in kinds and isinstance(fact.value, Name) and fact.value.mention == "name":
            yield from (word.lower() for word in fact.value.canonical.split() if len(word) >= LEAST_NAME)


def _numbers(claims: Sequence[Claim]) -> frozenset[Number]:
    values = (fact.value for claim in claims for fact in claim.facts if isinstance(fact.value, Quantity))
    return frozenset((value.ends[0], value.unit) for value in values)


def _days(claims: Sequence[Claim]) -> Iterator[Days]:
    for value in (fact.value for claim in claims for fact in claim.facts):
        if isinstance(value, DateValue) and value.type in ("DATE", "TIME") and value.days is not None:
            yield value.days


def _found(told: Set[str], anywhere: Set[str]) -> float:
    return len(told & anywhere) / max(1, len(told))


def _nearest(lead: Lead, other: Lead) -> float:
    """How near the first claims of one have their nearest in the other, on average."""
    return float((lead.vectors[:FIRST] @ other.vectors.T).max(axis=1).mean())


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
