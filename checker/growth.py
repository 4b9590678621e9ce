"""By how much a share has moved, told in two ways: "rose by four percentage points to 35 percent" for one, "35%,
an increase of about 13 per cent" for the other. Four points on 31 are 13 per cent of them: both are right."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import product
from typing import Final, NamedTuple

from checker import reasons
from checker.facts import KINDS
from checker.facts.number.value import Quantity
from checker.findings import side
from checker.model import Article, Claim, Fact, Finding, Relation, Severity
from checker.stated import Stated
from checker.story import Story

NUMBER: Final = KINDS["number"]
SURE: Final = 0.7  # that two moves are one that lead to one level and come to the same
WORDS: Final = "the one in points of the share, the other in per cent of what it was before"
POINTS: Final = "percentage_point"
_ABOUT: Final = r"\s(?:(?:about|around|nearly|almost|some|roughly)\s)*$"
GROWTH: Final = re.compile(
    rf"\b(?:(?:increase|rise|growth|gain|jump|climb) of|(?:rose|risen|rising|increased|grew|grown|climbed|up)(?: by)?)"
    rf"{_ABOUT}",
    re.IGNORECASE,
)
DECLINE: Final = re.compile(
    rf"\b(?:(?:decrease|fall|drop|decline|reduction) of|(?:fell|fallen|falling|dropped|declined|shrank|shrunk|down)"
    rf"(?: by)?){_ABOUT}",
    re.IGNORECASE,
)
WITHIN: Final = Decimal("0.6")  # of a per cent: what is rounded to a whole one
BETWEEN: Final = 3  # characters between two clauses of a sentence


class _Move(NamedTuple):
    """By how much a share moved, up or down, and the level to which."""

    by: Stated
    level: Decimal
    grows: bool


def moves_of_shares(story: Story) -> Iterator[Finding]:
    """A finding for each move in points that another article tells in per cent. They have no ids yet."""
    told = {article.id: list(_moves(story, article)) for article in story.articles}
    for one, other, _ in story.pairs():
        for left, right in product(told[one.id], told[other.id]):
            group = story.group_for(left.by.claim, right.by.claim)
            if group and _come_to_one(left, right):
                reason = reasons.difference([left.by], [right.by], WORDS)
                sides = side([left.by]), side([right.by])
                yield Finding("", group, NUMBER.name, Relation.COMPATIBLE, Severity.LOW, *sides, SURE, reason)


def _moves(story: Story, article: Article) -> Iterator[_Move]:
    claims = sorted(story.claims_of(article), key=lambda claim: claim.span.start)
    for before, claim in zip([None, *claims], claims, strict=False):
        for fact in (fact for fact in claim.facts if _unit(fact) in (POINTS, "%")):
            text = article.text[claim.span.start : fact.span.start].replace("\n", " ")
            grows, declines = (pattern.search(text) is not None for pattern in (GROWTH, DECLINE))
            levels = [each for each in _levels(claim, before) if each is not fact]
            if grows != declines and len({_value(each) for each in levels}) == 1:
                yield _Move(Stated(article, claim, fact), _value(levels[0]), grows)


def _levels(claim: Claim, before: Claim | None) -> Iterator[Fact]:
    """The shares that a claim gives, and the clause before it."""
    for each in (claim, before):
        if each is claim or (each is not None and 0 <= claim.span.start - each.span.end <= BETWEEN):
            yield from (fact for fact in each.facts if _unit(fact) == "%")


def _come_to_one(left: _Move, right: _Move) -> bool:
    """Whether a move in points is one in per cent to the same level."""
    points, share = _value(left.by.fact), _value(right.by.fact)
    if (_unit(left.by.fact), _unit(right.by.fact)) != (POINTS, "%"):
        return False
    if left.level != right.level or left.grows != right.grows:
        return False
    start = left.level - points if left.grows else left.level + points
    return start > 0 and abs(100 * points / start - share) <= WITHIN


def _unit(fact: Fact) -> str:
    return fact.value.unit if isinstance(fact.value, Quantity) else ""


def _value(fact: Fact) -> Decimal:
    value = fact.value
    assert isinstance(value, Quantity)  # noqa: S101  for the type checker: what has a unit is one
    return value.ends[0]
