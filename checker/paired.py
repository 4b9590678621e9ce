"""Two values that are held against each other, and what is known of the values of a group."""

from dataclasses import dataclass
from typing import Final

from checker.contrast import days_between
from checker.facts import KINDS, Level
from checker.facts.attribution import source_of
from checker.facts.date.value import DateValue
from checker.facts.quote.wording import read_wording
from checker.model import Fact, Group, Relation
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
class Shown:
    """Two values that differ, and the group that shows them."""

    group: Group
    pair: Pair


@dataclass(frozen=True, slots=True)
class Paired:
    """The values of one kind in a group: those of several articles, those that differ, and the rest."""

    agreed: tuple[Distinct, ...]
    differing: tuple[Pair, ...]
    alone: tuple[Distinct, ...]


def can_both_be(one: Stated, other: Stated, level: Level) -> bool:
    """Whether two values differ, but not as they are told here: "Thursday morning" is 5:47 and six o'clock alike."""
    if level.relation is not Relation.CONFLICT or one.fact.kind != other.fact.kind:
        return False
    return KINDS[one.fact.kind].compare(one.fact.value, other.fact.value).relation is not Relation.CONFLICT


def is_one_word(one: Stated, other: Stated) -> bool:
    """Whether two names or speakers are told by the same word here: that it stands for others there is our reading; so
    is that two times are, which articles of one day give in the same words."""
    words = [_word_of(each) for each in (one, other)]
    if isinstance(one.fact.value, DateValue):
        same = read_wording(words[0]).words == read_wording(words[1]).words
        return same and days_between(one.article, other.article) == 0
    return (one.fact.kind in NAMED or source_of(one.fact.value) is not None) and words[0] == words[1]


def _word_of(stated: Stated) -> str:
    """The word that gives a name or a speaker in its claim: of one who speaks without being named, what he does."""
    source, claim = source_of(stated.fact.value), stated.claim.span
    span = source if source is not None and claim.contains(source) else stated.fact.span
    return span.of(stated.article.text).casefold()
