"""Which claims of different articles report the same thing: links where that is likely, and groups of claims.

In a story on one treaty every claim is like every other; what tells a claim's counterpart is that nothing in the
other article is much likelier. So a group grows from the likeliest pairs, and two groups become one only where their
claims are, on average, not far from being each other's likeliest (average linkage, Sokal & Michener 1958, over the
pairs of different articles): no chain of half-likenesses joins what nobody would call the same.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import combinations
from typing import Final

import numpy as np
from numpy.typing import NDArray

from checker.event import ArticlePair
from checker.logistic import Features
from checker.model import Claim, Group, Link, content_id
from checker.settings import Settings

LEAST: Final = 1e-9


@dataclass(frozen=True, slots=True)
class Aligned:
    """All pairs of claims that likely report the same thing, the likeliest first, and the groups of claims."""

    links: tuple[Link, ...]
    groups: tuple[Group, ...]


def align_claims(
    claims: Sequence[Claim], likely: Features, settings: Settings, apart: Set[ArticlePair] = frozenset()
) -> Aligned:
    """The links, and the groups in the order of their first claims; every group holds claims of two or more articles.

    `likely` has the probability of every two claims (`linking`). Claims of two articles that are `apart` (on different
    events) are not linked. A claim is in one group at most; a link may join claims of two groups.
    """
    if not claims:
        return Aligned((), ())
    codes = {article: code for code, article in enumerate(dict.fromkeys(claim.article_id for claim in claims))}
    of_claim = np.array([codes[claim.article_id] for claim in claims])
    likely = likely + _barred(codes, apart)[np.ix_(of_claim, of_claim)]
    mutual = _mutual(likely, of_claim)
    near = np.nan_to_num(mutual, neginf=0.0)
    linked = (np.nan_to_num(likely, neginf=0.0) >= settings.least_link) & (near >= settings.least_near)
    close = _close(likely, near, linked)
    links = tuple(_links(claims, likely, linked))
    return Aligned(links, tuple(_groups(claims, _clusters(_by_closeness(close), mutual, settings.least_group), links)))


def joined(parts: Iterable[Aligned], claims: Sequence[Claim]) -> Aligned:
    """Parts that have no claim in common as one: as all claims aligned at once would be."""
    order = {claim.id: index for index, claim in enumerate(claims)}
    links: list[Link] = []
    groups: list[Group] = []
    for part in parts:
        links += part.links
        groups += part.groups
    groups.sort(key=lambda group: order[group.claims[0]])
    return Aligned(tuple(sorted(links, key=_surest)), tuple(groups))


def _barred(codes: Mapping[str, int], apart: Set[ArticlePair]) -> Features:
    """What to add to the likeness of two articles' claims, by the articles' codes.

    NaN inside an article, where it says nothing; minus infinity between those that are apart, which no average hides.
    """
    barred = np.diag(np.full(len(codes), np.nan))
    for left, right in (tuple(codes[article] for article in pair) for pair in apart):
        barred[left, right] = barred[right, left] = -np.inf
    return barred


def _mutual(likely: Features, of_claim: NDArray[np.intp]) -> Features:
    """How near two claims come to being each other's likeliest in the other's article, 0…1; what is barred stays."""
    known = np.nan_to_num(likely, neginf=0.0)
    nearest = np.stack([known[:, of_claim == code].max(axis=1) for code in np.unique(of_claim)], axis=1)
    share = known / np.maximum(nearest[:, of_claim], LEAST)
    return np.where(np.isfinite(likely), np.minimum(share, share.T), likely)


def _links(claims: Sequence[Claim], likely: Features, linked: NDArray[np.bool_]) -> list[Link]:
    pairs = np.argwhere(np.triu(linked, 1))
    links = [Link(claims[left].id, claims[right].id, float(likely[left, right])) for left, right in pairs]
    return sorted(links, key=_surest)


def _surest(link: Link) -> tuple[float, str, str]:
    return -link.score, link.left, link.right


def _close(likely: Features, near: Features, linked: NDArray[np.bool_]) -> Features:
    """How surely two linked claims belong into one group."""
    close: Features = np.zeros_like(likely)
    close[linked] = np.round(likely[linked] * near[linked], 4)
    return close


def _by_closeness(close: Features) -> list[tuple[int, int]]:
    pairs = [(int(left), int(right)) for left, right in np.argwhere(np.triu(close, 1))]
    return sorted(pairs, key=lambda pair: (-close[pair], pair))


def _clusters(pairs: Sequence[tuple[int, int]], mutual: Features, least: float) -> list[tuple[int, ...]]:
    """The members of each cluster, in order; `pairs` come surest first."""
    cluster: dict[int, list[int]] = {}
    # For two clusters, by their first members: what speaks for joining them, and the pairs that say anything.
    speaks, count = np.nan_to_num(mutual, nan=0.0, neginf=-np.inf), (~np.isnan(mutual)).astype(np.float64)
    for one, other in pairs:
        left = cluster.setdefault(one, [one])
        right = cluster.setdefault(other, [other])
        first, second = left[0], right[0]
        alone = len(left) == len(right) == 1
        if left is not right and (alone or speaks[first, second] >= least * count[first, second]):
            for sums in (speaks, count):
                sums[first] += sums[second]
                sums[:, first] += sums[:, second]
            left.extend(right)
            cluster.update(dict.fromkeys(right, left))
    distinct = {id(members): tuple(sorted(members)) for members in cluster.values() if len(members) > 1}
    return sorted(distinct.values())


def _groups(claims: Sequence[Claim], clusters: Sequence[Sequence[int]], links: Sequence[Link]) -> Iterator[Group]:
    ids = [tuple(claims[index].id for index in members) for members in clusters]
    cluster = {claim: number for number, members in enumerate(ids) for claim in members}
    carried: list[list[Link]] = [[] for _ in ids]
    for link in links:
        if link.left in cluster and cluster[link.left] == cluster.get(link.right):
            carried[cluster[link.left]].append(link)
    for members, own in zip(ids, carried, strict=True):
        yield Group(content_id("g", *sorted(members)), members, tuple(own))


def linked_pairs(group: Group, claims: Mapping[str, Claim]) -> Iterator[tuple[Claim, Claim, float]]:
    """The pairs of claims of different articles in a group, in its order; a pair that no link carries scores 0."""
    scores = {frozenset((link.left, link.right)): link.score for link in group.links}
    for left, right in combinations(group.claims, 2):
        if claims[left].article_id != claims[right].article_id:
            yield claims[left], claims[right], scores.get(frozenset((left, right)), 0.0)
