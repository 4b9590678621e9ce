"""Which articles carry each other's words: whole, in good part, or a passage of them.

Runs of words (shingles: Broder 1997) are counted exactly, by a sparse product over the articles that share them: a
story's articles are few enough, and MinHash, which estimates how alike two texts are, misses the copy that stands in
a longer text. What counts is the share of the shorter one that the other contains: a copy cut in half is one.
Quotations are no mark of a copy, nor are the runs that two texts share by chance.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction.text import CountVectorizer

from checker.model import Article, Span
from checker.origins.wording import RUN, Wording, read_wording

WHOLE: Final = 0.5  # the share of the shorter one's runs from which one article is the other's copy
MUCH: Final = 0.33  # from which two are of one making, though their words stand in a few passages
REWRITTEN: Final = 0.16
"""The same where words in common stand all over the text, as where one was rewritten: of 600 pairs on one event the 21
above it were one agency's or one office's words; the first two that may be independent lie at .13."""
LEAST_RUNS: Final = 20  # for either: in texts of a few sentences a smaller number is chance
LEAST_SHARED: Final = 10  # for a passage: independent articles on one story share 8 at most
PASSAGE: Final = 20  # words of a passage
GAP: Final = 2  # words changed within one


class Degree(IntEnum):
    """How much of the shorter of two articles the other has word for word."""

    PASSAGE = 1
    MUCH = 2
    WHOLE = 3


Passages = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Copy:
    """Two articles, by their numbers, that share words; `passages` says where each has them, for that degree alone."""

    left: int
    right: int
    degree: Degree
    passages: tuple[Passages, Passages] = ((), ())


def find_copies(articles: Sequence[Article]) -> tuple[Copy, ...]:
    """The pairs of articles of different outlets that share words, in order."""
    wordings = [read_wording(article) for article in articles]
    if not any(wording.runs for wording in wordings):
        return ()
    vectorizer = CountVectorizer(analyzer=lambda wording: wording.runs, binary=True, dtype=np.int32)
    held = vectorizer.fit_transform(wordings)
    shared = (held @ held.T).tocoo()
    sizes = held.getnnz(axis=1)
    shares = shared.data / np.minimum(sizes[shared.row], sizes[shared.col])
    enough = (shared.row < shared.col) & (shared.data >= LEAST_SHARED)
    pairs = (column[enough].tolist() for column in (shared.row, shared.col, shared.data, shares))
    passages = _Passages(wordings, vectorizer.vocabulary_)
    found = (
        _copy(left, right, runs, share, passages)
        for left, right, runs, share in zip(*pairs, strict=True)
        if articles[left].outlet != articles[right].outlet
    )
    return tuple(sorted(filter(None, found), key=lambda copy: (copy.left, copy.right)))


def _copy(left: int, right: int, runs: int, share: float, passages: "_Passages") -> Copy | None:
    if runs >= LEAST_RUNS and share >= MUCH:
        return Copy(left, right, Degree.WHOLE if share >= WHOLE else Degree.MUCH)
    found = passages.of(left, right), passages.of(right, left)
    in_passages = min(sum(each.runs for each in side) for side in found)
    if runs >= LEAST_RUNS and share >= REWRITTEN and 2 * in_passages < runs:
        return Copy(left, right, Degree.MUCH)
    spans = tuple(tuple(each.span for each in side) for side in found)
    return Copy(left, right, Degree.PASSAGE, (spans[0], spans[1])) if all(spans) else None


@dataclass(frozen=True, slots=True)
class _Passage:
    """Where a passage stands, and how many shared runs it has."""

    span: Span
    runs: int


class _Passages:
    """Where articles have passages of each other."""

    def __init__(self, wordings: Sequence[Wording], vocabulary: Mapping[str, int]) -> None:
        self._wordings = wordings
        self._codes = [np.array([vocabulary[run] for run in each.runs], dtype=np.int64) for each in wordings]

    def of(self, article: int, other: int) -> tuple[_Passage, ...]:
        """The passages of an article that stand in another."""
        return tuple(_found(self._wordings[article], np.isin(self._codes[article], self._codes[other])))


def _found(wording: Wording, shared: NDArray[np.bool_]) -> Iterator[_Passage]:
    """The stretches of shared runs that are long enough; a word changed within one ends none."""
    at = np.flatnonzero(shared)
    words = np.array(wording.numbers)[at]
    for stretch in np.split(np.arange(len(at)), np.flatnonzero(np.diff(words) > RUN + GAP) + 1):
        if len(stretch) and words[stretch[-1]] + RUN - words[stretch[0]] >= PASSAGE:
            yield _Passage(Span(wording.starts[at[stretch[0]]], wording.ends[at[stretch[-1]]]), len(stretch))
