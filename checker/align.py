"""Which claims of different articles report the same thing: links where that is likely, and groups of links.

A group grows from its strongest links, and two groups become one only where the claims of both are alike on
average (average linkage, Sokal & Michener 1958, over the pairs of different articles), so that no chain of
half-likenesses joins what nobody would call the same.
"""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import product

import numpy as np

from checker.event import ArticlePair
from checker.logistic import Features
from checker.model import Claim, Group, Link, content_id
from checker.settings import Settings


def align_claims(
    claims: Sequence[Claim], likely: Features, settings: Settings, apart: Set[ArticlePair] = frozenset()
) -> tuple[Group, ...]:
    """The groups of claims that report the same thing, in the order of their first claims.

    `likely` has the probability of every two claims (`linking`). Claims of two articles that are `apart` (on different
    events) are not linked. A claim is in one group at most; every group holds claims of two or more articles.
    """
    if not claims:
        return ()
    codes = {article: code for code, article in enumerate(dict.fromkeys(claim.article_id for claim in claims))}
    of_claim = np.array([codes[claim.article_id] for claim in claims])
    likeness = likely + _barred(codes, apart)[np.ix_(of_claim, of_claim)]
    links = sorted(_links(likeness, settings.least_link), key=lambda link: (-link.score, link.left, link.right))
    clusters = _clusters(links, likeness, settings.least_group)
    return tuple(_group(claims, members, links) for members in clusters)


@dataclass(frozen=True, slots=True)
class _Link:
    left: int
    right: int
    score: float


def _barred(codes: Mapping[str, int], apart: Set[ArticlePair]) -> Features:
    """What to add to the likeness of two articles' claims, by the articles' codes.

    NaN inside an article, where it says nothing; minus infinity between those that are apart, which no average hides.
    """
    barred = np.diag(np.full(len(codes), np.nan))
    for left, right in (tuple(codes[article] for article in pair) for pair in apart):
        barred[left, right] = barred[right, left] = -np.inf
    return barred


def _links(likeness: Features, least: float) -> Iterator[_Link]:
    """The pairs that are likely enough the same."""
    for left, right in np.argwhere(np.triu(np.nan_to_num(likeness) >= least, 1)):
        yield _Link(int(left), int(right), float(likeness[left, right]))


def _clusters(links: Sequence[_Link], likeness: Features, least: float) -> list[tuple[int, ...]]:
    """The members of each cluster, in order; `links` come strongest first."""
    cluster: dict[int, list[int]] = {}
    for link in links:
        left = cluster.setdefault(link.left, [link.left])
        right = cluster.setdefault(link.right, [link.right])
        pair = len(left) == len(right) == 1
        if left is not right and (pair or _average(likeness, left, right) >= least):
            left.extend(right)
            cluster.update(dict.fromkeys(right, left))
    distinct = {id(members): tuple(sorted(members)) for members in cluster.values() if len(members) > 1}
    return sorted(distinct.values())


def _average(likeness: Features, left: Sequence[int], right: Sequence[int]) -> float:
    between = likeness[np.ix_(left, right)]
    return float(np.nanmean(between))


def _group(claims: Sequence[Claim], members: Sequence[int], links: Sequence[_Link]) -> Group:
    inside = set(members)
    ids = tuple(claims[index].id for index in members)
    carried = tuple(
        Link(claims[link.left].id, claims[link.right].id, link.score)
        for link in links
        if link.left in inside and link.right in inside
    )
    return Group(content_id("g", *sorted(ids)), ids, carried)


def linked_pairs(group: Group, claims: Mapping[str, Claim]) -> Iterator[tuple[Claim, Claim, float]]:
    """The pairs of claims of different articles in a group; a pair that no link carries scores 0."""
    scores = {frozenset((link.left, link.right)): link.score for link in group.links}
    for left, right in product(group.claims, repeat=2):
        if left < right and claims[left].article_id != claims[right].article_id:
            yield claims[left], claims[right], scores.get(frozenset((left, right)), 0.0)
