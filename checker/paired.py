"""Two values that are held against each other, and what is known of the values of a group."""

from dataclasses import dataclass
from typing import Final

from checker.facts import Level
from checker.model import Fact
from checker.parts import Stated

# The kinds of names, the one first that holds where two taggings of one place differ.
NAMED: Final = ("organisation", "person", "place", "asset")


@dataclass(frozen=True, slots=True, eq=False)
class Distinct:
    """One distinct value of a group, with all who state it, in the order of the articles; last those who give a
    coarser one that fits another value too."""

    holders: tuple[Stated, ...]

    @property
    def fact(self) -> Fact:
        return self.holders[0].fact

    @property
    def articles(self) -> frozenset[str]:
        return frozenset(stated.article.id for stated in self.holders)

    def beside(self, other: "Distinct", place: Stated) -> "Distinct":
        """This value without the articles that give both, but for the one that gives it in a place."""
        both = self.articles & other.articles
        return Distinct(tuple(each for each in self.holders if each is place or each.article.id not in both))

    def shown_at(self, first: Stated) -> list[Stated]:
        return [first, *(stated for stated in self.holders if stated is not first)]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two distinct values that play the same part: where that is surest, how sure it is, and how they compare.

    `values` have those who state them in that part, `distinct` all.
    """

    distinct: tuple[Distinct, Distinct]
    values: tuple[Distinct, Distinct]
    places: tuple[Stated, Stated]
    confidence: float
    level: Level


@dataclass(frozen=True, slots=True)
class Paired:
    """The values of one kind in a group: those of several articles, those that differ, and the rest."""

    agreed: tuple[Distinct, ...]
    differing: tuple[Pair, ...]
    alone: tuple[Distinct, ...]
