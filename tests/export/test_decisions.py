"""The review columns: what everybody may know of a decision, and no more."""

from dataclasses import replace

from checker.export.decisions import Decision, action_words, decision_of, told
from checker.export.rows import rows_of
from checker.model import Comparison
from checker.review import moves
from checker.review.events import Remark
from checker.review.reviews import Review
from checker.review.verdicts import Action, ActionKind, Evidence, EvidenceKind, Ruling, Verdict
from tests.export.reviewing import DAY, SCOPE, TWELVE, by, decided, disagreed, final, reopened


def columns(review: Review) -> Decision:
    return decision_of(told({"f1": review}, "f1"))


def test_a_finding_without_a_review_is_new() -> None:
    assert decision_of(told({}, "f1")) == Decision(state="new")


def test_a_final_decision_fills_every_column() -> None:
    assert columns(final()) == Decision(
        state="final",
        assignee="Ana",
        verdict="genuine_conflict",
        correct_value="12",
        reviewer="Ana",
        second_verdict="genuine_conflict",
        second_reviewer="Ben",
        action="asked the harbour master on 2024-03-06: twelve",
        note="the log says so",
        evidence_url="https://port.example/log",
        decided_at="2024-03-06T12:00:00Z",
    )


def test_a_first_verdict_is_told_to_nobody_before_the_second_even_if_who_gave_it_asks() -> None:
    waiting = columns(decided())
    assert (waiting.state, waiting.reviewer, waiting.decided_at) == ("decided", "Ana", "2024-03-06T12:00:00Z")
    hidden = (waiting.verdict, waiting.correct_value, waiting.action, waiting.note, waiting.evidence_url)
    assert hidden == ("",) * 5


def test_two_verdicts_that_disagree_are_both_told_until_a_new_one_is_given() -> None:
    both = columns(disagreed())
    assert (both.state, both.reviewer, both.second_reviewer) == ("in_review", "Ana", "Ben")
    assert both.note == "Ana: the log says so\nBen: two more have died"
    again = moves.decide(disagreed(), by("Ana", 9), SCOPE, "the crew apart").review
    assert columns(again).verdict == columns(again).second_verdict == ""


def test_verdicts_that_differ_stand_beside_each_other() -> None:
    review = moves.cross_check(decided(), by("Ben", 5), SCOPE).review
    assert (columns(review).verdict, columns(review).second_verdict) == ("genuine_conflict", "different_scope")


def test_what_the_first_reviewer_left_open_the_second_may_have_said() -> None:
    bare = Ruling(Verdict.GENUINE_CONFLICT)
    review = moves.cross_check(decided(ruling=bare), by("Ben", 5), TWELVE).review
    assert columns(review).correct_value == "12"


def test_a_verdict_that_was_withdrawn_is_told_no_more() -> None:
    rejected = columns(moves.reject(final(), by("Cleo", 9), "the log was forged").review)
    assert (rejected.state, rejected.verdict, rejected.reviewer) == ("reopened", "", "")
    assert rejected.note == "the log was forged"
    assert columns(reopened()).verdict == ""


def test_what_was_done_and_found_beside_a_verdict_is_told_once() -> None:
    again = Remark((*TWELVE.actions, Action(ActionKind.CORRECTION_PRINTED, "Coastal Wire", DAY)), TWELVE.evidence)
    done = columns(moves.remark(final(), by("Ana", 9), again).review)
    assert done.action.split("; ")[1:] == ["correction printed by Coastal Wire on 2024-03-06"]
    assert done.evidence_url == "https://port.example/log"


def test_addresses_stand_beside_each_other() -> None:
    more = (*TWELVE.evidence, Evidence("https://coast.example/list", EvidenceKind.SECONDARY, DAY))
    review = final(ruling=replace(TWELVE, evidence=more))
    assert columns(review).evidence_url == "https://port.example/log https://coast.example/list"


def test_an_action_may_lack_its_particulars() -> None:
    assert action_words(Action(ActionKind.CORRECTION_REQUESTED)) == "correction requested"


def test_each_row_has_its_own_review_and_the_story_its_name(comparison: Comparison) -> None:
    rows = rows_of(comparison, {"f3": final("f3")}, story="Ferry")
    assert [row.decision.state for row in rows] == ["new", "final"]
    assert {row.story for row in rows} == {"Ferry"}
