"""One figure that two outlets give in two units, or exactly and rounded: 40 acres, 16 hectares; 48,216 and 48,000
trees. That nothing else ties their claims together is no matter, where each has one figure of the sort and the two come
to the same, or where the one has so many digits that the other is no accident."""

from collections.abc import Iterator, Sequence
from itertools import chain, product
from typing import Final

from checker import reasons
from checker.facts import KINDS, Level
from checker.facts.number.currencies import CURRENCIES
from checker.facts.number.ladder import CONVERTED
from checker.facts.number.units import OWN_KIND, unit_of
from checker.facts.number.value import Quantity
from checker.figures import count_one_thing
from checker.findings import side
from checker.model import Article, Finding, Relation, Severity
from checker.stated import GENERIC, Stated
from checker.story import Story

NUMBER: Final = KINDS["number"]
SURE: Final = 0.6
ROUNDED: Final = "rounded"
EXACT: Final = 5  # digits of a count, of which only its own rounding has the first ones
LEAST_DIGITS: Final = 2  # of one figure of the two: five miles and eight kilometres are told of anything


def converted(story: Story) -> Iterator[Finding]:
    """A finding for each two figures that are one, in two units or once rounded, in claims with a word in common."""
    measures = {article.id: _measures(story, article) for article in story.articles}
    counts = {article.id: _counts(story, article) for article in story.articles}
    for one, other in story.couples():
        measured = ((*pair, _level(*pair)) for pair in product(measures[one.id], measures[other.id]))
        counted = ((*pair, _rounding(*pair)) for pair in product(counts[one.id], counts[other.id]))
        for left, right, level in chain(measured, counted):
            group = story.group_for(left.claim, right.claim)
            if level is not None and group and not story.are_aligned(left.claim, right.claim):
                reason = reasons.difference([left], [right], level.words)
                sides = side([left]), side([right])
                yield Finding("", group, NUMBER.name, Relation.COMPATIBLE, Severity.LOW, *sides, SURE, reason)


def _counts(story: Story, article: Article) -> Sequence[Stated]:
    """The counts of an article that have digits enough to be known by them, or to be a rounding."""
    return [
        Stated(article, claim, fact)
        for claim in story.claims_of(article)
        for fact in claim.facts
        if isinstance(fact.value, Quantity) and fact.value.unit == "" and _digits(fact.value) >= LEAST_DIGITS
    ]


def _rounding(left: Stated, right: Stated) -> Level | None:
    """How two counts of one thing stand, where the one is exact and the other its rounding."""
    one, other = left.fact.value, right.fact.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or max(_digits(one), _digits(other)) < EXACT:
        return None
    level = NUMBER.compare(one, other)
    of_one = bool(one.of and other.of) and count_one_thing(one, other) and _told_with(left) & _told_with(right)
    return level if level.name == ROUNDED and of_one else None


def _digits(value: Quantity) -> int:
    return len(value.ends[0].normalize().as_tuple().digits)


def _measures(story: Story, article: Article) -> Sequence[Stated]:
    """The figures with a unit of an article that has no other of their dimension."""
    stated = [
        Stated(article, claim, fact)
        for claim in story.claims_of(article)
        for fact in claim.facts
        if isinstance(fact.value, Quantity) and fact.value.unit not in CURRENCIES | OWN_KIND | {"", "%"}
    ]
    dimensions = [_dimension(each) for each in stated]
    return [each for each, dimension in zip(stated, dimensions, strict=True) if dimensions.count(dimension) == 1]


def _dimension(stated: Stated) -> str:
    value = stated.fact.value
    return unit_of(value.unit).dimension if isinstance(value, Quantity) else ""


def _level(left: Stated, right: Stated) -> Level | None:
    """How two figures stand, where they are one in two units."""
    if _dimension(left) != _dimension(right) or not _told_with(left) & _told_with(right):
        return None
    level = NUMBER.compare(left.fact.value, right.fact.value)
    return level if level.name == CONVERTED and any(map(_tells, (left, right))) else None


def _tells(stated: Stated) -> bool:
    value = stated.fact.value
    return isinstance(value, Quantity) and _digits(value) >= LEAST_DIGITS


def _told_with(stated: Stated) -> set[str]:
    own = stated.fact.span
    terms = (term for term in stated.claim.terms if not own.start <= term.start < own.end)
    return {term.lemma for term in terms} - GENERIC
