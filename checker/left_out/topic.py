"""A whole other article inside the text of one, told by what its paragraphs are about.

A saved page often holds the outlet's next article below the one that was wanted. Both are news, so neither's
form gives it away; but their paragraphs are alike among themselves and less alike across. The measure is the mean
cosine of paragraph pairs across, over the geometric mean of that within each (the cosine of the two centroids
without the noise of single paragraphs): about 0.93 between two parts of one article, 0.2 to 0.35 between two
articles. The names that both hold guard it: an article keeps its names where it turns to another side of its story.
It begins at a line that could be a headline, and ends with the text or where the story resumes.
"""

from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from checker.left_out.lines import Line
from checker.model import Vectors
from checker.settings import Settings

Numbers = NDArray[np.float64]
_ROUNDS: Final = 10  # an end that still moves then moves to and fro


@dataclass(frozen=True, slots=True)
class Opening:
    """A line that could be another article's headline, and whether it looks like one's beginning beside that."""

    line: Line
    is_marked: bool


def other_article(
    texts: Sequence[Line], rows: Vectors, openings: Sequence[Opening], settings: Settings
) -> tuple[int, int | None] | None:
    """The number of the line where another article begins and of the one where the story resumes (None: it
    doesn't), or None where all is one article.

    `rows` holds one unit vector for each of `texts`, the paragraphs of running text. Where several openings
    could be it, the one whose article is the least alike is taken.
    """
    found = min(_candidates(texts, rows, openings, settings), default=None)
    return None if found is None else found[1:]


def _candidates(
    texts: Sequence[Line], rows: Vectors, openings: Sequence[Opening], settings: Settings
) -> Iterator[tuple[float, int, int | None]]:
    numbers = [line.number for line in texts]
    names = [line.names for line in texts]
    sums = np.vstack([np.zeros(rows.shape[1]), np.cumsum(rows, axis=0, dtype=np.float64)])
    for opening in openings:
        limits = _Limits.of(opening, settings)
        begin = bisect(numbers, opening.line.number)
        if begin < settings.least_story or len(texts) - begin < limits.size:
            continue
        end = _best_end(sums, begin, limits.size, settings.across)
        likeness = _likeness(sums, begin, end)
        if likeness < limits.alike and _shared(names, begin, end) < limits.shared:
            yield likeness, opening.line.number, numbers[end] if end < len(texts) else None


@dataclass(frozen=True, slots=True)
class _Limits:
    """What another article may be at most, or must be at least, below one opening."""

    alike: float
    shared: float
    size: int

    @classmethod
    def of(cls, opening: Opening, settings: Settings) -> "_Limits":
        if opening.is_marked:
            return cls(settings.most_alike_marked, settings.most_shared_names_marked, settings.least_other_marked)
        return cls(settings.most_alike, settings.most_shared_names, settings.least_other)


def _best_end(sums: Numbers, begin: int, size: int, across: float) -> int:
    """Where the other article ends: there, what is across lies furthest below the likeness that the story has
    within itself so far (correlation clustering into two clusters, one of them contiguous)."""
    ends = np.arange(begin + size, len(sums))
    inner = sums[ends] - sums[begin]
    outer = sums[-1] - inner
    pairs = (ends - begin) * (len(sums) - 1 - (ends - begin))
    surplus = np.einsum("ij,ij->i", inner, outer) - across * _within(sums[begin], begin) * pairs
    return _settled_end(sums, begin, int(ends[surplus.argmin()]), size)


def _settled_end(sums: Numbers, begin: int, end: int, size: int) -> int:
    """The end moved to where the paragraphs above it are nearer to the other article and those below it nearer
    to the story, until it stays (two means, one of them contiguous)."""
    rows = np.diff(sums, axis=0)[begin:]
    for _ in range(_ROUNDS):
        inner = sums[end] - sums[begin]
        inside = (np.arange(len(rows)) < end - begin)[:, np.newaxis]
        others = inner - rows * inside
        story = sums[-1] - inner - rows * ~inside
        nearer = np.einsum("ij,ij->i", rows, _units(others) - _units(story))
        moved = begin + size + int(np.cumsum(nearer)[size - 1 :].argmax())
        if moved == end:
            break
        end = moved
    return end


def _units(rows: Numbers) -> Numbers:
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True))


def _shared(names: Sequence[frozenset[str]], begin: int, end: int) -> float:
    """The share of the other article's names that the story has too; 1 where it names nobody."""
    other = frozenset[str]().union(*names[begin:end])
    story = frozenset[str]().union(*names[:begin], *names[end:])
    return len(other & story) / len(other) if other else 1.0


def _likeness(sums: Numbers, begin: int, end: int) -> float:
    inner, size = sums[end] - sums[begin], end - begin
    outer, rest = sums[-1] - inner, len(sums) - 1 - size
    across = float(inner @ outer) / (size * rest)
    return across / float(np.sqrt(_within(inner, size) * _within(outer, rest)))


def _within(total: Numbers, size: int) -> float:
    """The mean cosine of pairs of distinct rows, from their sum; never so small that a ratio to it means nothing."""
    return max((float(total @ total) - size) / (size * (size - 1)), 0.02) if size > 1 else 1.0
