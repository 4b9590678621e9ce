"""What a reviewer makes of a finding: the verdict, who is right, what backs it and what was done about it."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Verdict(StrEnum):
    """What a finding turned out to be; apart from the state of its review."""

    GENUINE_CONFLICT = "genuine_conflict"
    CONFIRMED_UPDATE = "confirmed_update"
    MATERIAL_OMISSION = "material_omission"
    DIFFERENT_SCOPE = "different_scope"
    COMPATIBLE = "compatible"
    EXTRACTION_ERROR = "extraction_error"
    ALIGNMENT_ERROR = "alignment_error"
    UNRESOLVED = "unresolved"

    @property
    def words(self) -> str:
        return self.value.replace("_", " ")


class Right(StrEnum):
    """Which side of a finding is right; a and b are its left and its right."""

    A = "a"
    B = "b"
    BOTH = "both"
    NEITHER = "neither"


class Rating(StrEnum):
    """How true one side's claim is, the least first: said of a claim, which a difference between two is not."""

    FALSE = "false"
    MOSTLY_FALSE = "mostly_false"
    HALF_TRUE = "half_true"
    MOSTLY_TRUE = "mostly_true"
    TRUE = "true"

    @property
    def words(self) -> str:
        return self.value.replace("_", " ")

    @property
    def points(self) -> int:
        """1 for what is false, up to 5 for what is true."""
        return list(Rating).index(self) + 1


class ActionKind(StrEnum):
    """What can be done about a finding outside of checker."""

    ASKED = "asked"
    CORRECTION_REQUESTED = "correction_requested"
    CORRECTION_PRINTED = "correction_printed"

    @property
    def words(self) -> str:
        return self.value.replace("_", " ")


@dataclass(frozen=True, slots=True)
class Action:
    """Something that was done: whom it concerned, on which day, and what they answered."""

    kind: ActionKind
    whom: str = ""
    when: date | None = None
    answer: str = ""


class EvidenceKind(StrEnum):
    """A primary source was there (a record, a witness, a recording), a secondary one reports it."""

    PRIMARY = "primary"
    SECONDARY = "secondary"


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a verdict can be checked, and the day on which it was looked at."""

    url: str
    kind: EvidenceKind
    looked_at: date


@dataclass(frozen=True, slots=True)
class Ruling:
    """A verdict with all that a reviewer gives for it; `rating_a` and `rating_b` are on the two sides' claims."""

    verdict: Verdict
    right: Right | None = None
    correct_value: str = ""
    actions: tuple[Action, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    deadline: date | None = None
    rating_a: Rating | None = None
    rating_b: Rating | None = None


def agree(first: Ruling, second: Ruling) -> bool:
    """Whether two rulings come to the same: the same verdict, and nothing that only one of them can be right in.

    What one of them leaves open the other may say.
    """
    return (
        first.verdict is second.verdict
        and _compatible(first.right or "", second.right or "")
        and _compatible(_folded(first.correct_value), _folded(second.correct_value))
        and _compatible(first.rating_a or "", second.rating_a or "")
        and _compatible(first.rating_b or "", second.rating_b or "")
    )


def _compatible(first: str, second: str) -> bool:
    return first == second or not first or not second


def _folded(value: str) -> str:
    return re.sub(r"\s+", " ", value).strip().casefold()
