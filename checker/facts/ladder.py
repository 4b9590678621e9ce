"""A comparison as an ordered ladder of named levels: the first rung that matches wins.

The shape is that of splink's comparison levels: a ladder is data, and each level
carries the words that a reviewer reads.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from checker.model import Relation

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Level:
    """How two values of one kind stand to each other: `words` completes "…, which is …" for a reader."""

    name: str
    relation: Relation
    words: str


@dataclass(frozen=True, slots=True)
class Rung(Generic[V]):
    """A level, and when two values stand on it."""

    level: Level
    matches: Callable[[V, V], bool]


def climb(ladder: Sequence[Rung[V]], left: V, right: V) -> Level:
    """The level of the first rung that matches; the last rung of a ladder matches everything."""
    return next(rung.level for rung in ladder if rung.matches(left, right))
