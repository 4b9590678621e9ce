"""How likely two claims of different articles report the same thing.

Four likenesses, each with its reason, and what the articles have in common as wholes: the cosine of the claims'
embeddings; the content words that both have, weighted by how rare they are in the two articles (a word of every claim
tells no two apart; inverse document frequency, Spärck Jones 1972, with the claims as documents); and how many these
are. The weights are learned (`checker train`).
"""

from collections.abc import Mapping, Sequence, Set
from itertools import combinations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import CountVectorizer

from checker.event import PRESUMED, ArticlePair, log_odds
from checker.logistic import Features, Logistic
from checker.model import Claim, Vectors


def link_probabilities(
    claims: Sequence[Claim],
    vectors: Vectors,
    events: Mapping[ArticlePair, float],
    model: Logistic,
    apart: Set[ArticlePair] = frozenset(),
) -> Features:
    """The probability of every two claims; 0 inside an article, and between articles that are `apart` (on different
    events). `vectors` has a row a claim. Symmetric."""
    likely = np.zeros((len(claims), len(claims)))
    if not claims:
        return likely
    words = word_matrix(claims)
    for (one, rows), (other, columns) in combinations(_rows(claims).items(), 2):
        pair = frozenset((one, other))
        if pair in apart:
            continue
        event = events.get(pair, PRESUMED)
        features = link_features(vectors[rows], words[rows], vectors[columns], words[columns], event)
        probability = model.probability(features)
        likely[np.ix_(rows, columns)] = probability
        likely[np.ix_(columns, rows)] = probability.T
    return likely


def link_features(
    left: Vectors, left_words: csr_matrix, right: Vectors, right_words: csr_matrix, event: float
) -> dict[str, Features]:
    """The features of each claim of one article with each of another, shape (left, right)."""
    rarity = _rarity(left_words, right_words)
    shared = (left_words.multiply(rarity) @ right_words.T).toarray()
    weight, other = left_words @ rarity, right_words @ rarity
    count = (left_words @ right_words.T).toarray()
    return {
        "cosine": (left @ right.T).astype(np.float64),
        "words": shared / np.maximum(np.sqrt(np.outer(weight, other)), 1e-9),
        "contained": shared / np.maximum(np.minimum.outer(weight, other), 1e-9),
        "count": np.log1p(count),
        "event": np.full(shared.shape, log_odds(event)),
    }


def word_matrix(claims: Sequence[Claim]) -> csr_matrix:
    """Which content words each claim has, shape (claims, words), of ones."""
    vectorizer = CountVectorizer(
        analyzer=lambda claim: [term.lemma for term in claim.terms], binary=True, dtype=np.float64
    )
    if not any(claim.terms for claim in claims):
        return csr_matrix((len(claims), 1))
    matrix: csr_matrix = vectorizer.fit_transform(claims)
    return matrix


def _rarity(left: csr_matrix, right: csr_matrix) -> NDArray[np.float64]:
    """Of each word in two articles: the logarithm of claims to claims with it, in the article that has it oftener."""
    often = np.maximum(np.asarray(left.sum(axis=0)), np.asarray(right.sum(axis=0))).ravel()
    rarity: NDArray[np.float64] = np.log1p(max(left.shape[0], right.shape[0]) / np.maximum(often, 1.0))
    return rarity


def _rows(claims: Sequence[Claim]) -> dict[str, list[int]]:
    rows: dict[str, list[int]] = {}
    for row, claim in enumerate(claims):
        rows.setdefault(claim.article_id, []).append(row)
    return rows
