"""Two articles that give nearly all of their values alike: what only one of them gives stands for what the other does.

Where reworded copies agree on all else, a name, a figure or a day that is nowhere in the other article is what that
one has in its place, however it is worded: in claims that are aligned, or where each has one such value alone.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import combinations, product
from typing import Final

from checker.bearers import is_of_each
from checker.facts import KINDS, Level
from checker.facts.date.value import DateValue
from checker.facts.ladder import is_one_value
from checker.facts.names import Name
from checker.facts.number.ladder import one_dimension
from checker.facts.number.value import Quantity
from checker.measures import other_fates
from checker.model import IN_DATELINE, Article, Claim, Fact, Group, Relation
from checker.paired import NAMED, Distinct, Pair, Shown
from checker.pairing import ANOTHER_NAME
from checker.parts import Stated, alike_around, same_thing
from checker.stated import shared_words

LEAST_VALUES: Final = 4  # of an article by which it can be said to agree with another
LEAST_AGREED: Final = 0.75
"""Of them that the other gives too, for both: of reworded copies with one fact changed 19 of 20 lie above, and of
independent reports of one event the longer one gives much alone."""
LEAST_WORDED: Final = 0.4  # of them that the other gives in the same words: below, nothing else is looked at
LEAST_ALIKE: Final = 0.3  # of two claims, by their words, around values that stand for each other
UNLIKE_KINDS: Final = 0.5  # the same where the tagger took them for unlike things
UNLINKED: Final = 0.5  # how surely two claims tell the same that nothing joins but the values that each has alone


_OPENING: Final = re.compile(r"[(\[\"“‘/—–]")  # signs that may stand before a word and are none of it


class Fit(IntEnum):
    """How two values stand to each other."""

    NONE = 0
    COMPATIBLE = 1
    ONE = 2


@dataclass(frozen=True, slots=True)
class _Told:
    """A value where an article states it, its words, and the number of all values that are the same in every field."""

    stated: Stated
    words: str
    number: int


class Values:
    """The names, figures and days of a run's articles, and which of them an article gives alone."""

    def __init__(self, articles: Mapping[str, Article], claims: Sequence[Claim]) -> None:
        self.articles = tuple(articles)
        self.article_of = {claim.id: claim.article_id for claim in claims}
        self._texts = {key: f" {_words(article.text)} " for key, article in articles.items()}
        self._told: dict[str, list[_Told]] = {key: [] for key in articles}
        self._facts: list[Fact] = []
        self._numbers: dict[tuple[str, str], int] = {}
        for claim in claims:
            article = articles[claim.article_id]
            told = (fact for fact in claim.facts if _is_compared(fact) and fact.governor != IN_DATELINE)
            self._told[article.id] += [self._read(Stated(article, claim, fact)) for fact in told]
        self._given = {key: tuple(dict.fromkeys(each.number for each in told)) for key, told in self._told.items()}
        self._fits: dict[tuple[int, int], Fit] = {}
        self._gave: dict[tuple[str, str, int, Fit], bool] = {}
        self._agreed: dict[tuple[str, str], float] = {}

    def agreement(self, left: str, right: str) -> float:
        """The share of its values that the other gives too, of the article that has more alone."""
        return min(self._share(left, right), self._share(right, left))

    def agree(self, left: str, right: str) -> bool:
        """Whether two articles give nearly all of their values alike; two parts of one page have its text in common."""
        return self._texts[left] != self._texts[right] and self.agreement(left, right) >= LEAST_AGREED

    def are_given(self, left: Stated, right: Stated) -> bool:
        """Whether the articles of two names, figures or days each give the other's too."""
        if not (_is_compared(left.fact) and _is_compared(right.fact)):
            return False
        return self._gives(right.article.id, self._read(left)) and self._gives(left.article.id, self._read(right))

    def alone(self, article: str, other: str, least: Fit = Fit.ONE) -> list[Stated]:
        """What an article gives and another one does not, nor in other words; nor anything that fits it so."""
        return [each.stated for each in self._told[article] if not self._gives(other, each, least)]

    def _read(self, stated: Stated) -> _Told:
        words = _words(stated.fact.span.of(stated.article.text))
        number = self._numbers.setdefault((stated.fact.kind, repr(stated.fact.value)), len(self._facts))
        if number == len(self._facts):
            self._facts.append(stated.fact)
        return _Told(stated, words, number)

    def _share(self, one: str, other: str) -> float:
        if (one, other) not in self._agreed:
            self._agreed[one, other] = self._count(one, other)
        return self._agreed[one, other]

    def _count(self, one: str, other: str) -> float:
        values = list({(each.stated.fact.kind, each.stated.fact.value): each for each in self._told[one]}.values())
        worded = sum(self._has(other, each) for each in values)
        if len(values) < LEAST_VALUES or worded < LEAST_WORDED * len(values):
            return 0.0
        return sum(self._gives(other, each, Fit.COMPATIBLE) for each in values) / len(values)

    def _gives(self, article: str, told: _Told, least: Fit = Fit.ONE) -> bool:
        key = article, told.words, told.number, least
        if key not in self._gave:
            fits = (self._fit(told.number, other) >= least for other in self._given[article])
            self._gave[key] = self._has(article, told) or any(fits)
        return self._gave[key]

    def _has(self, article: str, told: _Told) -> bool:
        """Whether an article has the very words of a value."""
        return f" {told.words}" in self._texts[article]

    def _fit(self, one: int, other: int) -> Fit:
        if (one, other) not in self._fits:
            self._fits[one, other] = _fit(self._facts[one], self._facts[other])
        return self._fits[one, other]


def _words(text: str) -> str:
    """A text as it is searched: without case, line ends, and the signs that open a word."""
    return " ".join(_OPENING.sub(" ", text.casefold()).split())


def _is_compared(fact: Fact) -> bool:
    value = fact.value
    if isinstance(value, Name):
        return value.mention == "name"
    if isinstance(value, DateValue):
        return value.value is not None and not value.value.endswith("_REF") and value.type != "SET"
    return isinstance(value, Quantity)


def _fit(one: Fact, other: Fact) -> Fit:
    """Whether two values are one, or can both be true: a day within a month is not one with it, nor a town within a
    country."""
    if isinstance(one.value, Name) and isinstance(other.value, Name) and _is_short_form(one.value, other.value):
        return Fit.ONE
    level = _level_of(one, other)
    if level is None:
        return Fit.NONE
    if is_one_value(level):
        return Fit.ONE
    return Fit.COMPATIBLE if level.relation is Relation.COMPATIBLE else Fit.NONE


def _is_short_form(one: Name, other: Name) -> bool:
    pairs = product(one.names, other.names)
    return any(a <= b or b <= a for a, b in ((set(x.casefold().split()), set(y.casefold().split())) for x, y in pairs))


def _level_of(one: Fact, other: Fact) -> Level | None:
    return KINDS[one.kind].compare(one.value, other.value) if one.kind == other.kind else None


def replaced(groups: Sequence[Group], values: Values) -> Iterator[Shown]:
    """The values that stand for each other in articles that agree on nearly all else, each in one pair at most."""
    aligned = _Aligned(groups)
    taken: set[tuple[str, Fact]] = set()
    for one, other in that_meet(groups, values.articles, values.article_of):
        if not values.agree(one, other):
            continue
        found = _between(values.alone(one, other), values.alone(other, one), aligned, values.agreement(one, other))
        for each in sorted(found, key=lambda each: -each.pair.confidence):
            keys = {(stated.claim.id, stated.fact) for stated in each.pair.places}
            if not keys & taken:
                taken |= keys
                yield each


def that_meet(groups: Sequence[Group], articles: Sequence[str], article_of: Mapping[str, str]) -> list[tuple[str, str]]:
    """The pairs of articles that have a group in common, in order: others tell of nothing that is the same."""
    place = {article: index for index, article in enumerate(articles)}
    pairs: set[tuple[int, int]] = set()
    for group in groups:
        pairs.update(combinations(sorted({place[article_of[claim]] for claim in group.claims}), 2))
    return [(articles[one], articles[other]) for one, other in sorted(pairs)]


class _Aligned:
    """Which claims are in which group, and how surely two of a group tell the same."""

    def __init__(self, groups: Sequence[Group]) -> None:
        self._of_claim = {claim_id: group for group in groups for claim_id in group.claims}
        self._scores = {frozenset((link.left, link.right)): link.score for group in groups for link in group.links}

    def score(self, left: Stated, right: Stated) -> float:
        return self._scores.get(frozenset((left.claim.id, right.claim.id)), 0.0)

    def group(self, left: Stated, right: Stated) -> Group | None:
        return self._of_claim.get(left.claim.id) or self._of_claim.get(right.claim.id)


def _between(left: list[Stated], right: list[Stated], aligned: _Aligned, agreed: float) -> Iterator[Shown]:
    for one, other in product(left, right):
        level, group = level_in_place(one, other), aligned.group(one, other)
        if level is None or group is None or _of_other_sorts(one, other):
            continue
        score = aligned.score(one, other)
        likeness = max(alike_around(one, other), shared_words(one, other))
        only = _is_only(one, left) and _is_only(other, right)
        if not score and not only:
            continue
        if likeness < (LEAST_ALIKE if one.fact.kind == other.fact.kind else UNLIKE_KINDS):
            continue
        sides = Distinct((one,)), Distinct((other,))
        sure = agreed * (1 + max(score, UNLINKED if only else 0.0)) / 2
        yield Shown(group, Pair(sides, sides, (one, other), sure, level))


def _of_other_sorts(one: Stated, other: Stated) -> bool:
    """Whether one is what each of several has, or the day by which a thing is to be done, and the other is not."""
    return is_of_each(one) != is_of_each(other) or _is_deadline(one) != _is_deadline(other)


def _is_deadline(stated: Stated) -> bool:
    return isinstance(stated.fact.value, DateValue) and stated.fact.governor.role == "by"


def _is_only(stated: Stated, alone: list[Stated]) -> bool:
    """Whether it is the only value of its sort that an article gives alone."""
    sort = _sort(stated.fact)
    return len({each.fact.value for each in alone if _sort(each.fact) == sort}) == 1


def _sort(fact: Fact) -> tuple[str, str]:
    value = fact.value
    if isinstance(value, Quantity):
        return fact.kind, value.unit
    return ("name", "") if fact.kind in NAMED else (fact.kind, "")


def level_in_place(left: Stated, right: Stated) -> Level | None:
    """How two values contradict each other; None where they don't, or are of other things."""
    one, other = left.fact.value, right.fact.value
    if isinstance(one, Name) and isinstance(other, Name) and left.fact.kind != right.fact.kind:
        return ANOTHER_NAME
    level = _level_of(left.fact, right.fact)
    if level is None or level.relation is not Relation.CONFLICT or not _are_of_one_sort(left.fact, right.fact):
        return None
    return level


def _are_of_one_sort(left: Fact, right: Fact) -> bool:
    one, other = left.value, right.value
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        alike = one.unit == other.unit and one_dimension(one, other) and not other_fates(one, other)
        return alike and same_thing(left, right)
    if isinstance(one, DateValue) and isinstance(other, DateValue):
        return one.type == other.type and len(one.value or "") == len(other.value or "")
    return True
