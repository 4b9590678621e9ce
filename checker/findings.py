"""A finding's sides, where they are, and its id, which holds from one run to the next."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product
from typing import TypeAlias

from checker.model import Article, Claim, Finding, Side, Span, content_id
from checker.parts import Stated

Places: TypeAlias = tuple[tuple[str, Span], ...]  # the ids of claims, and what is meant in each
Where: TypeAlias = tuple[Places, Places]  # of a difference, side by side


def side(holders: Sequence[Stated]) -> Side:
    """One value, shown at the first of the places that hold it."""
    first = holders[0]
    also = dict.fromkeys(stated.claim.id for stated in holders if stated.claim.id != first.claim.id)
    return Side(first.claim.id, first.fact.span, first.fact.value, first.claim.said_by, tuple(also))


def ranked(findings: Iterable[Finding], articles: Sequence[Article], claims: Sequence[Claim]) -> tuple[Finding, ...]:
    """The findings with their ids, most urgent first: by severity, then relation, then confidence."""
    by_id = {article.id: article for article in articles}
    return tuple(sorted(identified(findings, by_id, {claim.id: claim for claim in claims}), key=_urgency))


def _urgency(finding: Finding) -> tuple[int, int, float, str]:
    return finding.severity.gravity, finding.relation.gravity, -finding.confidence, finding.id


def identified(
    findings: Iterable[Finding], articles: Mapping[str, Article], claims: Mapping[str, Claim]
) -> Iterator[Finding]:
    """The findings with their ids: of the kind and, in sorted order, each side's outlet, claim and surface.

    No offset, rule, version, relation or canonical name goes in, so that the next run gives the same discrepancy
    the same id; an ordinal parts those that are equal in all of it.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    for finding in findings:
        sides = sorted(_side_key(each, articles, claims) for each in (finding.left, finding.right) if each)
        key = (finding.kind, *sides)
        seen[key] += 1
        yield replace(finding, id=content_id("f", *key, str(seen[key])))


def _side_key(side: Side, articles: Mapping[str, Article], claims: Mapping[str, Claim]) -> str:
    claim = claims[side.claim_id]
    article = articles[claim.article_id]
    return content_id("s", article.outlet, claim.span.of(article.text), side.span.of(article.text))


def places_of(finding: Finding, claims: Mapping[str, Claim]) -> Where:
    """Where a finding's sides are; of further claims that hold a side, the whole."""
    left, right = (
        () if side is None else ((side.claim_id, side.span), *((each, claims[each].span) for each in side.also))
        for side in (finding.left, finding.right)
    )
    return left, right


def meet(one: Where, other: Where) -> bool:
    """Whether two differences overlap on both sides, in either order."""
    (left, right), (first, second) = one, other
    return (_overlap(left, first) and _overlap(right, second)) or (_overlap(left, second) and _overlap(right, first))


def _overlap(places: Places, others: Places) -> bool:
    return any(claim == at and span.overlaps(there) for (claim, span), (at, there) in product(places, others))
