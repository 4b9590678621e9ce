"""What an article is about: what its first claims tell, as whether two tell of one event is judged by it."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final, TypeAlias

from checker.facts import day_of
from checker.facts.date.value import DateValue
from checker.facts.names import Name
from checker.facts.number.value import Quantity
from checker.measures import measure_of
from checker.model import Article, Claim, Vectors
from checker.settings import Settings
from checker.stated import Stated

Days: TypeAlias = tuple[date, date]
Number: TypeAlias = tuple[Decimal, str]  # and its unit
NAMED: Final = frozenset({"person", "place", "organisation", "asset"})
LEAST_NAME: Final = 3  # characters of a word that names
TOP: Final = 4  # claims that tell the news in full
TOP_NUMBERS: Final = 5  # claims whose numbers and days are the news'
BODY: Final = 8  # claims that tell when it happened, and how much of what
NEWS: Final = 10  # days before or after its publication that an article's news is of
MONTH: Final = re.compile(r"(?:\d{4}|X{4})-(\d\d)")  # in a TIMEX3 value
WEEKDAY: Final = re.compile(r"X{4}-WXX-(\d)")  # one whose date is not known


@dataclass(frozen=True, slots=True)
class Lead:
    """What an article is about: what its first claims tell, and what of it is found anywhere in the article."""

    vectors: Vectors  # of all claims
    words: tuple[frozenset[str], ...]  # of each claim
    all_words: frozenset[str]
    numbers: frozenset[Number]  # of all claims
    top_words: frozenset[str]
    names: Mapping[str, int]  # the words of names in the lead, with how many of its claims have them
    persons: Mapping[str, int]
    places: frozenset[str]
    lead_numbers: frozenset[Number]
    days: tuple[Days, ...]
    months: frozenset[str]
    weekdays: frozenset[int]  # this and what follows: of the article's first few claims
    measured: Mapping[str, frozenset[Number]]  # by what they measure
    news: Days | None  # the first that is near its publication
    news_numbers: frozenset[Number]

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
        article.id: _lead(article, [claims[row] for row in own], vectors[own], settings.lead_claims)
        for article in articles
        if (own := rows[article.id])
    }


def _lead(article: Article, claims: Sequence[Claim], vectors: Vectors, most: int) -> Lead:
    lead, body, first = claims[:most], claims[:BODY], claims[:TOP_NUMBERS]
    own = day_of(article.published)
    words = tuple(frozenset(term.lemma for term in claim.terms) for claim in claims)
    return Lead(
        vectors=vectors,
        words=words,
        all_words=frozenset().union(*words),
        numbers=_numbers(claims),
        top_words=frozenset().union(*words[:TOP]),
        names=_named(lead, NAMED),
        persons=_named(lead, {"person"}),
        places=frozenset(_named(lead, {"place"})),
        lead_numbers=_numbers(lead),
        days=(*_days(lead), *([(own, own)] if own else [])),
        months=frozenset(match[1] for value in _dates(lead) if (match := MONTH.match(value.value or ""))),
        weekdays=frozenset(_weekdays(body)),
        measured=_measured(article, body),
        news=next((days for days in _days(first) if own is not None and abs((days[0] - own).days) <= NEWS), None),
        news_numbers=_numbers(first),
    )


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


def _measured(article: Article, claims: Sequence[Claim]) -> dict[str, frozenset[Number]]:
    """The numbers by what they measure, where the words beside them say it."""
    told: dict[str, set[Number]] = {}
    for claim in claims:
        for fact in claim.facts:
            if isinstance(fact.value, Quantity) and (measure := measure_of(Stated(article, claim, fact))):
                told.setdefault(measure, set()).add((fact.value.ends[0], fact.value.unit))
    return {measure: frozenset(numbers) for measure, numbers in told.items()}


def _dates(claims: Sequence[Claim]) -> Iterator[DateValue]:
    for value in (fact.value for claim in claims for fact in claim.facts):
        if isinstance(value, DateValue) and value.type in ("DATE", "TIME"):
            yield value


def _days(claims: Sequence[Claim]) -> Iterator[Days]:
    yield from (value.days for value in _dates(claims) if value.days is not None)


def _weekdays(claims: Sequence[Claim]) -> Iterator[int]:
    """Of days of which the date is known, and of those of which it is not ("on Tuesday")."""
    for value in _dates(claims):
        if value.days is not None and value.days[0] == value.days[1]:
            yield value.days[0].isoweekday()
        elif match := WEEKDAY.match(value.value or ""):
            yield int(match[1])
