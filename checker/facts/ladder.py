"""A comparison as an ordered ladder of named levels: the first rung that matches wins.

The shape is that of splink's comparison levels: a ladder is data, and each level
carries the words that a reviewer reads.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from checker.model import Relation, Severity

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Level:
    """How two values of one kind stand to each other: `words` says it to a reader.

    `severity` is what that would mean in print, where it is not what the kind says.
    """

    name: str
    relation: Relation
    words: str
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class Rung(Generic[V]):
    """A level, and when two values stand on it."""

    level: Level
    matches: Callable[[V, V], bool]


def climb(ladder: Sequence[Rung[V]], left: V, right: V) -> Level:
    """The level of the first rung that matches; the last rung of a ladder matches everything."""
    return next(rung.level for rung in ladder if rung.matches(left, right))


# Levels by which one value is the other, told otherwise.
ONE_VALUE: Final = frozenset({"rounded", "converted", "about", "rounded-length"})


def is_one_value(level: Level) -> bool:
    """Whether two values that stand so are one: they agree, or the one is the other in round figures."""
    return level.relation is Relation.AGREE or level.name in ONE_VALUE
