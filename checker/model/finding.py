"""What claims of several articles come to: which report the same, and how their values stand to each other."""

from dataclasses import dataclass
from enum import StrEnum

from checker.model.article import Span
from checker.model.fact import Value


class Relation(StrEnum):
    """How two values of one group stand to each other, gravest first."""

    CONFLICT = "conflict"
    DISPUTED = "disputed"
    UPDATE = "update"
    SCOPE = "scope"
    UNCLEAR = "unclear"
    OMISSION = "omission"
    COMPATIBLE = "compatible"
    AGREE = "agree"

    @property
    def gravity(self) -> int:
        """0 for the gravest."""
        return list(Relation).index(self)

    @property
    def is_discrepancy(self) -> bool:
        """Whether it is a difference that a reader must settle."""
        return self in (Relation.CONFLICT, Relation.DISPUTED, Relation.UPDATE, Relation.SCOPE)


class Severity(StrEnum):
    """What a finding would mean in print, gravest first."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"

    @property
    def gravity(self) -> int:
        """0 for the gravest."""
        return list(Severity).index(self)


@dataclass(frozen=True, slots=True)
class Link:
    """Two claims of different articles that report the same thing, with the probability that they do."""

    left: str
    right: str
    score: float


@dataclass(frozen=True, slots=True)
class Group:
    """Claims (ids, in the order of the articles) of two or more articles that report the same thing.

    `origins`, of a group as of a side, is how many independent origins it has; `origins` counts them.
    """

    id: str
    claims: tuple[str, ...]
    links: tuple[Link, ...]
    origins: int = 1


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two values that a finding compares, at its first place; `also` are other claims with it."""

    claim_id: str
    span: Span
    value: Value | None
    said_by: str = ""
    also: tuple[str, ...] = ()
    origins: int = 1


@dataclass(frozen=True, slots=True)
class Finding:
    """One comparison of two distinct values of a group, or of one value where all agree (`right` then shows
    a second outlet that holds it). An omission has one side. `group_id` is None inside a single article.

    `degree` is how a quotation differs: cosmetic, truncated, altered, or object (the same words about another thing).
    """

    id: str
    group_id: str | None
    kind: str
    relation: Relation
    severity: Severity
    left: Side | None
    right: Side | None
    confidence: float
    reason: str
    degree: str = ""

    @property
    def needs_review(self) -> bool:
        return needs_review(self.relation, self.severity)


def needs_review(relation: Relation, severity: Severity) -> bool:
    """Whether an editor must decide about such a finding: not where all agrees, nor about what is compatible or an
    omission of severity low."""
    is_minor = severity is Severity.LOW and relation in (Relation.COMPATIBLE, Relation.OMISSION)
    return relation is not Relation.AGREE and not is_minor
