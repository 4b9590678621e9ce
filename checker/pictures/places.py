"""Which findings are about which place of a text."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from checker.model import Comparison, Finding, Relation, Side, Span

Place: TypeAlias = tuple[str, Span, str]
"""A claim (by its id), a stretch of its article's text, and the kind of fact there."""


def findings_by_place(comparison: Comparison) -> Mapping[Place, Sequence[Finding]]:
    """The findings at each fact's place, in their order; where else the same value is said counts too."""
    found: dict[Place, list[Finding]] = {}
    for finding in comparison.findings:
        for side in (finding.left, finding.right):
            for claim_id, span in _places(comparison, finding, side):
                found.setdefault((claim_id, span, finding.kind), []).append(finding)
    return found


def gravest(findings: Sequence[Finding]) -> Relation | None:
    """The gravest relation of some findings; None where there are none."""
    return min((each.relation for each in findings), key=lambda each: each.gravity, default=None)


def _places(comparison: Comparison, finding: Finding, side: Side | None) -> Iterator[tuple[str, Span]]:
    if side is None:
        return
    yield side.claim_id, side.span
    for claim_id in side.also:
        for fact in comparison.claim_by_id[claim_id].facts:
            if fact.kind == finding.kind and fact.value == side.value:
                yield claim_id, fact.span
