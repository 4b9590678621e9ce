"""The findings as a reader works through them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from checker.model import Comparison, Finding, Relation, Severity
from checker.review.events import Covered, Event
from checker.review.reviews import Review
from checker.review.states import Move, State
from checker.review.verdicts import Ruling, Verdict
from checker.ui.worklist import beside, in_order, left_to_do, sections


def many(comparison: Comparison, *marks: tuple[Relation, Severity]) -> Sequence[Finding]:
    """Findings of these relations and severities, in that order."""
    first = comparison.findings[0]
    return [replace(first, id=f"n{n}", relation=each, severity=severity) for n, (each, severity) in enumerate(marks)]


def test_the_first_ten_come_first_whatever_their_relation_then_the_rest_by_severity(comparison: Comparison) -> None:
    findings = many(
        comparison,
        *[(Relation.CONFLICT, Severity.HIGH)] * 6,
        *[(Relation.OMISSION, Severity.HIGH)] * 6,
        (Relation.UPDATE, Severity.MEDIUM),
        (Relation.SCOPE, Severity.LOW),
        (Relation.AGREE, Severity.HIGH),
    )
    found = sections(findings)
    assert [(each.title, len(each.findings)) for each in found] == [
        ("Phone about these first", 10),
        ("High severity", 2),
        ("Medium severity", 1),
        ("Low severity", 1),
        ("Agree", 1),
    ]
    assert list(in_order(found)) == list(findings)


def test_a_heading_without_findings_is_left_out(comparison: Comparison) -> None:
    assert [each.title for each in sections(comparison.findings)] == ["Phone about these first", "Agree"]
    assert sections(()) == ()


def test_one_steps_to_the_next_and_back_and_stops_at_the_ends(comparison: Comparison) -> None:
    order = in_order(sections(comparison.findings))
    first, last = order
    assert beside(order, first, 1) is last
    assert beside(order, last, -1) is first
    assert beside(order, last, 1) is None
    assert beside(order, first, -1) is None
    assert beside((), None, 1) is None


def test_from_what_is_not_listed_one_steps_to_an_end(comparison: Comparison) -> None:
    order = in_order(sections(comparison.findings))
    assert beside(order, replace(order[0], id="gone"), 1) is order[0]
    assert beside(order, None, -1) is order[-1]


def test_what_somebody_decided_is_no_longer_to_do(comparison: Comparison) -> None:
    ruling = Covered(Ruling(Verdict.COMPATIBLE))
    decided = Event(datetime(2024, 3, 5, tzinfo=UTC), "Ana", Move.DECIDE, after=State.DECIDED, payload=ruling)
    reviews = {"f1": Review("f1", State.DECIDED, history=(decided,)), "f2": Review("f2", State.ASSIGNED)}
    assert left_to_do(comparison.findings, {}) == 2
    assert left_to_do(comparison.findings, reviews) == 1
