"""The parts of a run that have nothing to do with each other, and what a reader is told of them.

Articles of different events are not aligned: so each part is aligned by itself, and a run over many stories costs what
its stories cost.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import connected_components

from checker.event import ArticlePair
from checker.model import Article, Claim, Notice
from checker.reasons import listed

CODE: Final = "different_events"
MANY: Final = 3  # parts that are told of one by one


@dataclass(frozen=True, slots=True)
class Part:
    """Articles that tell of one event, or that others join: their ids, the rows of their claims, and their pairs that
    are on different events all the same."""

    articles: tuple[str, ...]
    rows: tuple[int, ...]
    apart: frozenset[ArticlePair]


def parts_of(claims: Sequence[Claim], apart: Collection[ArticlePair]) -> tuple[Part, ...]:
    """The claims in parts, in order; any two articles of different parts are apart."""
    code = {article: code for code, article in enumerate(dict.fromkeys(claim.article_id for claim in claims))}
    near = np.ones((len(code), len(code)), dtype=np.bool_)
    for one, other in apart:
        near[code[one], code[other]] = near[code[other], code[one]] = False
    _, labels = connected_components(csr_matrix(near), directed=False)
    part = {article: int(labels[code[article]]) for article in code}
    articles: dict[int, list[str]] = {}
    rows: dict[int, list[int]] = {}
    inside: dict[int, list[ArticlePair]] = {}
    for article in code:
        articles.setdefault(part[article], []).append(article)
    for row, claim in enumerate(claims):
        rows.setdefault(part[claim.article_id], []).append(row)
    for one, other in apart:
        if part[one] == part[other]:
            inside.setdefault(part[one], []).append(frozenset((one, other)))
    return tuple(Part(tuple(articles[each]), tuple(rows[each]), frozenset(inside.get(each, ()))) for each in articles)


def notices_of_parts(
    articles: Sequence[Article], parts: Sequence[Part], apart: Collection[ArticlePair]
) -> Iterator[Notice]:
    """What tells of different events: many parts at once, and of articles that are apart, in one part or in few, the
    one that is in most pairs first."""
    outlets = {article.id: article.outlet for article in articles}
    if len(parts) < MANY:
        yield from _pairs(outlets, apart)
        return
    told = "; ".join(listed([outlets[article] for article in part.articles]) for part in parts)
    yield Notice(CODE, f"The articles tell of {len(parts)} events, and only claims on one event are aligned: {told}.")
    for part in parts:
        yield from _pairs(outlets, part.apart)


def _pairs(outlets: Mapping[str, str], apart: Collection[ArticlePair]) -> Iterator[Notice]:
    """The articles of some pairs, each with all that it is apart from and that has not been told."""
    others: dict[str, set[str]] = {article: set() for article in outlets}
    for one, other in apart:
        others[one].add(other)
        others[other].add(one)
    while any(others.values()):
        odd = max(others, key=lambda article: len(others[article]))
        far = others.pop(odd)
        for article in far:
            others[article].discard(odd)
        names = listed([outlets[article] for article in outlets if article in far])
        yield Notice(CODE, f"{outlets[odd]} tells of another event than {names}; their claims are not aligned.")
