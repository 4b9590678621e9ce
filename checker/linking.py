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

    def in_one(self, rows: Sequence[int]) -> "ToldInOne":
        """The same of the claims of one article."""
        return ToldInOne(self.vectors[rows], Present.of(self.words[rows]), Present.of(self.measures[rows]))


@dataclass(frozen=True, slots=True)
class Present:
    """Which of the `things` that an article tells each of its claims tells: `told` has the shape (claims, things), of
    ones. Of few claims that is little, and quicker to multiply than what is sparse."""

    things: NDArray[np.int32]
    told: Features

    @staticmethod
    def of(matrix: csr_matrix) -> "Present":
        """The same of a matrix with a column for all that there is."""
        things = np.unique(matrix.indices)
        return Present(things, matrix[:, things].toarray())

    def common(self, other: "Present") -> tuple[NDArray[np.intp], NDArray[np.intp]]:
        """The columns of what both tell: here, and there."""
        _, here, there = np.intersect1d(self.things, other.things, assume_unique=True, return_indices=True)
        return here, there


@dataclass(frozen=True, slots=True)
class ToldInOne:
    """What the claims of one article tell, a row a claim."""

    vectors: Vectors
    words: Present
    measures: Present


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
    by_article = {article: (rows, told.in_one(rows)) for article, rows in _rows(claims).items()}
    for (one, (rows, left)), (other, (columns, right)) in combinations(by_article.items(), 2):
        pair = frozenset((one, other))
        if pair in apart:
            continue
        features = link_features(left, right, events.get(pair, PRESUMED))
        probability = model.probability(features)
        likely[np.ix_(rows, columns)] = probability
        likely[np.ix_(columns, rows)] = probability.T
    return likely


def link_features(left: ToldInOne, right: ToldInOne, event: float) -> dict[str, Features]:
    """The features of each claim of one article with each of another, shape (left, right)."""
    here, there = left.words.common(right.words)
    words, others = left.words.told[:, here], right.words.told[:, there]
    rarity, weight, other = _rarity(left.words, right.words, here, there)
    shared = (words * rarity) @ others.T
    return {
        "cosine": (left.vectors @ right.vectors.T).astype(np.float64),
        "words": shared / np.maximum(np.sqrt(np.outer(weight, other)), 1e-9),
        "contained": shared / np.maximum(np.minimum.outer(weight, other), 1e-9),
        "count": np.log1p(words @ others.T),
        "measured": _measure_one(left.measures, right.measures),
        "event": np.full(shared.shape, log_odds(event)),
    }


def _measure_one(left: Present, right: Present) -> Features:
    here, there = left.common(right)
    return np.minimum(left.told[:, here] @ right.told[:, there].T, 1.0)


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


def _rarity(
    left: Present, right: Present, here: NDArray[np.intp], there: NDArray[np.intp]
) -> tuple[Features, Features, Features]:
    """Of each word that two articles share, the logarithm of claims to claims with it, in the article that has it
    oftener; and of each claim of the one and of the other what its words weigh together by that."""
    often, others = left.told.sum(axis=0), right.told.sum(axis=0)
    often[here] = others[there] = np.maximum(often[here], others[there])
    claims = max(len(left.told), len(right.told))
    rarity, other = np.log1p(claims / often), np.log1p(claims / others)
    return rarity[here], left.told @ rarity, right.told @ other


def _rows(claims: Sequence[Claim]) -> dict[str, list[int]]:
    rows: dict[str, list[int]] = {}
    for row, claim in enumerate(claims):
        rows.setdefault(claim.article_id, []).append(row)
    return rows
