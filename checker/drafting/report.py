"""What a draft comes to: each of its claims with who supports it, who contradicts it, and what nobody gives."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Final

from checker.model import Article, Claim, Comparison, Fact, Finding, Notice, Relation, Side

DRAFT: Final = "draft"
"""The outlet that a draft is compared under."""

CONTRADICTING: Final = frozenset({Relation.CONFLICT, Relation.DISPUTED, Relation.UPDATE})
"""Another value for the same thing, be it another speaker's or a later state: a draft can't print both."""


class Standing(StrEnum):
    """What becomes of a claim, gravest first."""

    CONTRADICTED = "contradicted"  # a source gives another value for a fact of it, and none gives its own
    BOTH = "both"  # some sources support it, others contradict it
    UNREPORTED = "unreported"  # no source reports it
    PARTLY = "partly"  # reported, but a fact of it is given nowhere, or all sources hedge what it states
    SUPPORTED = "supported"

    @property
    def is_contradicted(self) -> bool:
        return self in (Standing.CONTRADICTED, Standing.BOTH)


@dataclass(frozen=True, slots=True)
class Backing:
    """Claims of the sources that carry the same thing, their outlets in order, and how many are independent."""

    claims: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    origins: int = 0


@dataclass(frozen=True, slots=True)
class Passage:
    """A source's claim that reports what one of the draft does, with the probability that it does.

    `hedge` is the fact by which the source leaves open what the draft states plainly.
    """

    claim_id: str
    score: float
    hedge: Fact | None = None


@dataclass(frozen=True, slots=True)
class CheckedFact:
    """A fact of the draft, and the claims of sources that give it."""

    fact: Fact
    given: Backing


@dataclass(frozen=True, slots=True)
class Difference:
    """A finding seen from the draft: its own side, and the side of those who give something else."""

    finding: Finding
    own: Side
    other: Side
    against: Backing


@dataclass(frozen=True, slots=True)
class CheckedClaim:
    """A claim of the draft. `passages` come surest first; `support` counts those that back all of what is contested.

    `facts` are those that a source can give, in the order of the text; `remarks` the differences that contradict
    nothing: another scope, a vaguer value, what is unclear.
    """

    claim: Claim
    passages: tuple[Passage, ...]
    support: Backing
    facts: tuple[CheckedFact, ...]
    contradictions: tuple[Difference, ...]
    remarks: tuple[Difference, ...]

    @property
    def nowhere(self) -> tuple[Fact, ...]:
        """The facts that no source gives; those that are contradicted are told as such."""
        told = [difference.own.span for difference in self.contradictions]
        return tuple(
            each.fact
            for each in self.facts
            if not each.given.claims and not any(each.fact.span.overlaps(span) for span in told)
        )

    @property
    def is_hedged(self) -> bool:
        """Whether every source that reports it leaves open what the draft states plainly."""
        return bool(self.passages) and all(passage.hedge for passage in self.passages)

    @property
    def standing(self) -> Standing:
        if self.contradictions:
            return Standing.BOTH if self.support.claims else Standing.CONTRADICTED
        if not self.passages:
            return Standing.UNREPORTED
        return Standing.PARTLY if self.nowhere or self.is_hedged else Standing.SUPPORTED


@dataclass(frozen=True)
class DraftReport:
    """A checked draft. `comparison` holds its article first, the sources behind it; claims in the order of the text.

    `notices` are the comparison's, with what is said of origins said of the sources alone.
    """

    comparison: Comparison
    claims: tuple[CheckedClaim, ...]
    notices: tuple[Notice, ...]

    @property
    def draft(self) -> Article:
        return self.comparison.articles[0]

    @property
    def sources(self) -> tuple[Article, ...]:
        return self.comparison.articles[1:]

    @cached_property
    def counts(self) -> Mapping[Standing, int]:
        """How many claims there are of each standing, none left out."""
        found = Counter(checked.standing for checked in self.claims)
        return {standing: found[standing] for standing in Standing}
