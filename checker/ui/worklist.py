"""The findings as a reader works through them: whom to phone about first, then by severity; and one's place in them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker.export.summary import sorted_out
from checker.model import Finding, Severity
from checker.review.reviews import Review


@dataclass(frozen=True, slots=True)
class Section:
    """Findings under one heading."""

    title: str
    findings: tuple[Finding, ...]


def sections(findings: Sequence[Finding]) -> tuple[Section, ...]:
    """The findings, each once: the ten most urgent whatever their relation, the rest by severity, what agrees last."""
    first, rest, agreed = sorted_out(findings)
    by_severity = [
        (f"{each} severity".capitalize(), [one for one in rest if one.severity is each]) for each in Severity
    ]
    named = [("Phone about these first", first), *by_severity, ("Agree", agreed)]
    return tuple(Section(title, tuple(held)) for title, held in named if held)


def in_order(found: Sequence[Section]) -> tuple[Finding, ...]:
    """The findings of all sections, as the page shows them."""
    return tuple(finding for section in found for finding in section.findings)


def beside(order: Sequence[Finding], current: Finding | None, step: int) -> Finding | None:
    """The finding that many places on from the current one; from one that is not listed, the first or the last."""
    ids = [finding.id for finding in order]
    if current is None or current.id not in ids:
        return (order[0] if step > 0 else order[-1]) if order else None
    at = ids.index(current.id) + step
    return order[at] if 0 <= at < len(order) else None


def left_to_do(findings: Sequence[Finding], reviews: Mapping[str, Review]) -> int:
    """How many of the findings wait for a verdict."""
    return sum(finding.id not in reviews or not reviews[finding.id].decided_by for finding in findings)
