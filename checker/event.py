"""Do two articles tell of the same event?"""

from collections.abc import Iterator, Sequence
from itertools import combinations

import numpy as np
from sklearn.metrics.pairwise import cosine_similarity

from checker.align import ArticlePair
from checker.model import Article, Claim, Vectors
from checker.settings import Settings


def different_events(
    articles: Sequence[Article], claims: Sequence[Claim], vectors: Vectors, settings: Settings
) -> frozenset[ArticlePair]:
    """The pairs of articles (their ids) whose leads are about different things.

    `vectors` has a row a claim. An article of a sentence or two is too short to judge and is apart from none.
    """
    leads = {
        article.id: vectors[rows].mean(axis=0)
        for article in articles
        if len(rows := _lead(article, claims, settings)) >= settings.least_judged
    }
    return frozenset(_apart(leads, settings.least_event))


def _lead(article: Article, claims: Sequence[Claim], settings: Settings) -> list[int]:
    """The rows of an article's first claims."""
    rows = [row for row, claim in enumerate(claims) if claim.article_id == article.id]
    return rows[: settings.lead_claims]


def _apart(leads: dict[str, Vectors], least: float) -> Iterator[ArticlePair]:
    if len(leads) < 2:
        return
    likeness = cosine_similarity(np.stack(list(leads.values())))
    for (left, name), (right, other) in combinations(enumerate(leads), 2):
        if likeness[left, right] < least:
            yield frozenset((name, other))
