"""Do two articles tell of the same event? Who, where, when, how many, and in what words.

Claims that are alike word for word tell of two quakes as often as of one; what the articles are about as wholes
decides first. The weights are learned (`checker train`) from pairs of documents that annotators put on one event, and
of look-alikes: documents on another event of the same sort.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from typing import Final, TypeAlias

import numpy as np

from checker.facts import day_of
from checker.facts.date.value import DateValue
from checker.facts.names import Name
from checker.facts.number.value import Quantity
from checker.logistic import Logistic
from checker.model import Article, Claim, Vectors
from checker.settings import Settings

ArticlePair: TypeAlias = frozenset[str]
NAMED: Final = ("person", "place", "organisation", "asset")
NOTHING_SAID: Final = 0.3  # the share of names in common where one side has none of the kind
MOST_NUMBERS: Final = 4  # as many in common settle it
FAR: Final = 3650.0  # days; told days further apart say no more
UNDATED: Final = 3.0  # days apart where one side tells no day
COPIED: Final = 0.95  # of the shorter lead's words that the other has, where one is the other's copy
NEAREST: Final = 5
TOP: Final = 5  # claims that tell the news itself
NEWS: Final = 10  # days before or after its publication that an article's news is of


@dataclass(frozen=True, slots=True)
class Lead:
    """What an article is about, from its first claims: their vectors, and the words, names, numbers and days told."""

    size: int  # claims of the whole article
    vectors: Vectors
    terms: frozenset[str]
    names: Mapping[str, frozenset[str]]  # the words of the names of each kind
    numbers: frozenset[tuple[str, str]]
    days: tuple[tuple[date, date], ...]
    news: tuple[tuple[date, date], ...]  # those near its publication that its first few claims tell
    news_numbers: frozenset[tuple[str, str]]  # those of its first few claims


def read_leads(
    articles: Sequence[Article], claims: Sequence[Claim], vectors: Vectors, settings: Settings
) -> dict[str, Lead]:
    """The leads by their articles' ids; `vectors` has a row a claim. An article too short to judge has none."""
    rows: dict[str, list[int]] = {article.id: [] for article in articles}
    for row, claim in enumerate(claims):
        rows[claim.article_id].append(row)
    return {
        article.id: _lead([claims[row] for row in own], vectors[own], article.published, settings.lead_claims)
        for article in articles
        if len(own := rows[article.id]) >= settings.least_judged
    }


def same_event(leads: Mapping[str, Lead], model: Logistic, settings: Settings) -> dict[ArticlePair, float]:
    """The probability that two articles tell of the same event, for each pair of them that can be judged."""
    return {
        frozenset((one, other)): _probability(leads[one], leads[other], model, settings)
        for one, other in combinations(leads, 2)
    }


def different_events(events: Mapping[ArticlePair, float], settings: Settings) -> frozenset[ArticlePair]:
    """The pairs of articles that are likelier than not about different events."""
    return frozenset(pair for pair, probability in events.items() if probability < settings.least_event)


def event_features(left: Lead, right: Lead) -> dict[str, float]:
    """What tells whether two leads are about one event; symmetric."""
    likeness = left.vectors @ right.vectors.T
    nearest = np.concatenate([likeness.max(axis=0), likeness.max(axis=1)])
    shared = {kind: _shared_share(left.names[kind], right.names[kind]) for kind in NAMED}
    words, others = (frozenset().union(*lead.names.values()) for lead in (left, right))
    return {
        "likeness": float((likeness.max(axis=0).mean() + likeness.max(axis=1).mean()) / 2),
        "nearest": float(np.sort(nearest)[-NEAREST:].mean()),
        "persons": shared["person"],
        "places": shared["place"],
        "names": len(words & others) / max(1, len(words | others)),
        "words": len(left.terms & right.terms) / max(1, min(len(left.terms), len(right.terms))),
        "numbers": _shared_numbers(left, right),
        "days": float(np.log1p(min(FAR, days_between(left, right)))),
        "length": float(np.log(min(left.size, right.size))),
    }


def days_between(left: Lead, right: Lead) -> float:
    """How far apart the nearest days are that two leads tell."""
    return _gap(left.days, right.days)


def _gap(days: Sequence[tuple[date, date]], others: Sequence[tuple[date, date]]) -> float:
    gaps = [max((one[0] - other[1]).days, (other[0] - one[1]).days, 0) for one in days for other in others]
    return float(min(gaps, default=UNDATED))


def _probability(left: Lead, right: Lead, model: Logistic, settings: Settings) -> float:
    return 0.0 if _of_other_weeks(left, right, settings) else float(model.probability(event_features(left, right)))


def _of_other_weeks(left: Lead, right: Lead, settings: Settings) -> bool:
    """News of days far apart that has no number in common is of other events, alike as they may be; a copy is not."""
    if len(left.terms & right.terms) >= COPIED * min(len(left.terms), len(right.terms)):
        return False
    if not left.news or not right.news or not left.news_numbers.isdisjoint(right.news_numbers):
        return False
    return _gap(left.news, right.news) >= settings.days_apart


def _lead(claims: Sequence[Claim], vectors: Vectors, published: date | None, most: int) -> Lead:
    facts = [fact for claim in claims[:most] for fact in claim.facts]
    return Lead(
        size=len(claims),
        vectors=vectors[:most],
        terms=frozenset(term.lemma for claim in claims[:most] for term in claim.terms),
        names={
            kind: frozenset(
                word.lower()
                for fact in facts
                if fact.kind == kind and isinstance(fact.value, Name) and fact.value.mention == "name"
                for word in fact.value.canonical.split()
                if len(word) > 2
            )
            for kind in NAMED
        },
        numbers=_numbers(claims[:most]),
        days=tuple(_days(fact.value for fact in facts)),
        news=_news(claims[:TOP], published),
        news_numbers=_numbers(claims[:TOP]),
    )


def _numbers(claims: Sequence[Claim]) -> frozenset[tuple[str, str]]:
    values = (fact.value for claim in claims for fact in claim.facts if isinstance(fact.value, Quantity))
    return frozenset((str(value.ends[0].normalize()), value.unit) for value in values)


def _news(claims: Sequence[Claim], published: date | None) -> tuple[tuple[date, date], ...]:
    """Older days are background, wherever they stand."""
    day = day_of(published)
    told = _days(fact.value for claim in claims for fact in claim.facts)
    return tuple(days for days in told if day is not None and abs((days[0] - day).days) <= NEWS)


def _days(values: Iterator[object]) -> Iterator[tuple[date, date]]:
    for value in values:
        if isinstance(value, DateValue) and value.type in ("DATE", "TIME") and value.days is not None:
            yield value.days


def _shared_share(left: frozenset[str], right: frozenset[str]) -> float:
    if not left or not right:
        return NOTHING_SAID
    return len(left & right) / min(len(left), len(right))


def _shared_numbers(left: Lead, right: Lead) -> float:
    fewest = min(len(left.numbers), len(right.numbers), MOST_NUMBERS)
    return min(1.0, len(left.numbers & right.numbers) / max(1, fewest))
