"""How likely two claims of different articles report the same thing.

Five likenesses, each with its reason, and what the articles have in common as wholes: the cosine of the claims'
embeddings; the content words that both have, weighted by how rare they are in the two articles (a word of every claim
tells no two apart; inverse document frequency, Spärck Jones 1972, with the claims as documents); how many these are;
and whether both give a figure of one measure, be it the same figure or not. The weights are learned (`checker train`).
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import CountVectorizer

from checker.event import PRESUMED, ArticlePair, log_odds
from checker.facts.number.value import Quantity
from checker.logistic import Features, Logistic
from checker.measures import measure_of
from checker.model import Article, Claim, Vectors
from checker.stated import Stated


@dataclass(frozen=True, slots=True)
class Told:
    """What claims tell, a row a claim: their embeddings, their content words, and what their figures measure."""

    vectors: Vectors
    words: csr_matrix
    measures: csr_matrix

    def of(self, rows: Sequence[int]) -> "Told":
        """The same of some of the claims."""
        return Told(self.vectors[rows], self.words[rows], self.measures[rows])


def link_probabilities(
    claims: Sequence[Claim],
    told: Told,
    events: Mapping[ArticlePair, float],
    model: Logistic,
    apart: Set[ArticlePair] = frozenset(),
) -> Features:
    """The probability of every two claims; 0 inside an article, and between articles that are `apart` (on different
    events). Symmetric."""
    likely = np.zeros((len(claims), len(claims)))
    if not claims:
        return likely
    for (one, rows), (other, columns) in combinations(_rows(claims).items(), 2):
        pair = frozenset((one, other))
        if pair in apart:
            continue
        features = link_features(told.of(rows), told.of(columns), events.get(pair, PRESUMED))
        probability = model.probability(features)
        likely[np.ix_(rows, columns)] = probability
        likely[np.ix_(columns, rows)] = probability.T
    return likely


def link_features(left: Told, right: Told, event: float) -> dict[str, Features]:
    """The features of each claim of one article with each of another, shape (left, right)."""
    rarity = _rarity(left.words, right.words)
    shared = (left.words.multiply(rarity) @ right.words.T).toarray()
    weight, other = left.words @ rarity, right.words @ rarity
    count = (left.words @ right.words.T).toarray()
    return {
        "cosine": (left.vectors @ right.vectors.T).astype(np.float64),
        "words": shared / np.maximum(np.sqrt(np.outer(weight, other)), 1e-9),
        "contained": shared / np.maximum(np.minimum.outer(weight, other), 1e-9),
        "count": np.log1p(count),
        "measured": np.minimum((left.measures @ right.measures.T).toarray(), 1.0),
        "event": np.full(shared.shape, log_odds(event)),
    }


def told_by(claims: Sequence[Claim], vectors: Vectors, articles: Mapping[str, Article]) -> Told:
    """What claims tell; `vectors` has a row a claim, `articles` are theirs by id."""
    words = _matrix(claims, lambda claim: [term.lemma for term in claim.terms])
    return Told(vectors, words, _matrix(claims, lambda claim: _measures(claim, articles)))


def _measures(claim: Claim, articles: Mapping[str, Article]) -> Iterator[str]:
    """What the figures of a claim measure, where the words beside them say it."""
    for fact in claim.facts:
        if isinstance(fact.value, Quantity):
            yield measure_of(Stated(articles[claim.article_id], claim, fact))


def _matrix(claims: Sequence[Claim], tell: Callable[[Claim], Iterable[str]]) -> csr_matrix:
    """Which of the things that claims tell each of them tells, shape (claims, things), of ones."""
    rows = [[each for each in tell(claim) if each] for claim in claims]
    if not any(rows):
        return csr_matrix((len(rows), 1))
    matrix: csr_matrix = CountVectorizer(analyzer=list, binary=True, dtype=np.float64).fit_transform(rows)
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
