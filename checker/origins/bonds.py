"""Why outlets have one origin, and how many origins that leaves."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from checker.model import Article
from checker.origins.copies import Degree


class Cause(StrEnum):
    """What makes two outlets one origin, the one that explains most first."""

    LEANS = "leans"  # on one agency or outlet that is named
    COPY = "copy"
    SPEAKER = "speaker"


@dataclass(frozen=True, slots=True)
class Bond:
    """Two of the statements that are looked at, by their numbers, have one origin.

    `name` is the agency, outlet or speaker; `degree` how much of the words a copy has.
    """

    left: int
    right: int
    cause: Cause
    name: str = ""
    degree: Degree = Degree.WHOLE


@dataclass(frozen=True, slots=True)
class Origin:
    """The articles, in order, that have one origin, and what makes it one."""

    articles: tuple[Article, ...]
    bonds: tuple[Bond, ...]

    @property
    def outlets(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(article.outlet for article in self.articles))


def part_origins(articles: Sequence[Article], bonds: Sequence[Bond]) -> tuple[Origin, ...]:
    """The origins of statements, each given by its article; the bonds of an origin number its own articles.

    One outlet is one origin, however many statements it has.
    """
    outlets: dict[str, int] = {}
    same_outlet = [(outlets.setdefault(article.outlet, number), number) for number, article in enumerate(articles)]
    parts = joined(len(articles), [*same_outlet, *((bond.left, bond.right) for bond in bonds)])
    place = {member: (part, index) for part, members in enumerate(parts) for index, member in enumerate(members)}
    own: list[list[Bond]] = [[] for _ in parts]
    for bond in bonds:
        part, left = place[bond.left]
        own[part].append(Bond(left, place[bond.right][1], bond.cause, bond.name, bond.degree))
    return tuple(
        Origin(tuple(articles[member] for member in members), tuple(held))
        for members, held in zip(parts, own, strict=True)
    )


def joined(count: int, pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """The numbers below `count` in parts that no pair connects, in order."""
    part = {number: [number] for number in range(count)}
    for left, right in pairs:
        into, other = sorted((part[left], part[right]), key=len, reverse=True)
        if into is not other:
            into += other
            part.update(dict.fromkeys(other, into))
    distinct = {id(members): sorted(members) for members in part.values()}
    return sorted(distinct.values())
