"""What the comparison asks of a model: of one that embeds, and of one that judges."""

from collections.abc import Sequence
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

Vectors: TypeAlias = NDArray[np.float32]
Probabilities: TypeAlias = NDArray[np.float64]


class Encoder(Protocol):
    """A sentence embedding model."""

    @property
    def name(self) -> str: ...

    def encode(self, texts: Sequence[str]) -> Vectors:
        """One row of length 1 a text, shape (len(texts), dimensions)."""
        ...


class Judge(Protocol):
    """A model of natural language inference: does one statement contradict another?"""

    @property
    def name(self) -> str: ...

    def contradictions(self, pairs: Sequence[tuple[str, str]]) -> Probabilities:
        """How likely the second text of each pair contradicts the first, shape (len(pairs),)."""
        ...
