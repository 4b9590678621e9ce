"""What a comparison of two texts comes to, as one relation and one probability."""

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from checker.evidence import evidence_of
from checker.logistic import load_model
from checker.model import Comparison, Relation, Severity

Unrelated: TypeAlias = Literal["unrelated"]
UNRELATED: Final[Unrelated] = "unrelated"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The gravest relation between two texts, and the probability that they contradict each other, at even odds."""

    relation: Relation | Unrelated
    conflict: float


def verdict_on(comparison: Comparison) -> Verdict:
    """The verdict on a comparison; texts of which no claims are aligned are unrelated.

    What one text contradicts in itself says nothing of how the two stand.
    """
    between = [each for each in comparison.findings if each.group_id is not None]
    found = [each for each in between if each.severity is not Severity.LOW]
    relations = [each.relation for each in found if each.relation is not Relation.OMISSION]
    if not comparison.groups and not relations:
        return Verdict(UNRELATED, 0.0)
    relation = min(relations, key=lambda each: each.gravity, default=Relation.AGREE)
    return Verdict(relation, float(load_model("contradiction").probability(evidence_of(comparison))))
