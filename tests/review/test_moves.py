"""Who may do what, when a note is asked for, and what the second reviewer sees."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from checker.errors import IllegalMove, NoteMissing, NotPermitted
from checker.review import deeds, moves
from checker.review.events import Change, Mutable, Muted, Question, Remark, Rewording
from checker.review.moves import Acting
from checker.review.people import CrossCheck, Role, Team
from checker.review.reviews import Review
from checker.review.states import Move, State
from checker.review.verdicts import Action, ActionKind, Right, Ruling, Verdict, agree

from .cases import CONFLICT, SCOPE

TEAM = Team({"eva": Role.EDITOR, "ana": Role.REVIEWER, "ben": Role.REVIEWER, "rob": Role.READER})
SOLO = Team()
NOW = datetime(2024, 3, 5, 12, tzinfo=UTC)
NEW = Review("f1")
REWORDING = Rewording("Coastal Wire", "15 died", "16 died", "15", "16")


def by(name: str, team: Team = TEAM, *, needs_check: bool = True) -> Acting:
    return Acting(team.person(name), team, 1, NOW, needs_check)


def decided(ruling: Ruling = CONFLICT, note: str = "they told us") -> Review:
    return moves.decide(NEW, by("Ana"), ruling, note).review


def disagreed() -> Review:
    return moves.cross_check(decided(), by("Ben"), SCOPE, "another ferry").review


# --- One reviewer


def test_who_decides_a_new_finding_has_taken_it_and_begun() -> None:
    course = moves.decide(NEW, by("Ana", needs_check=False), CONFLICT)
    assert [event.what for event in course.events] == ["assign", "begin", "decide", "close"]
    assert [event.after for event in course.events] == ["assigned", "in_review", "decided", "final"]
    assert (course.review.assignee, course.review.verdict) == ("Ana", Verdict.GENUINE_CONFLICT)
    assert course.review.decision is not None
    assert course.review.decision.ruling == CONFLICT


def test_a_finding_waits_for_a_source_and_goes_on_with_its_answer() -> None:
    asked = Action(ActionKind.ASKED, "the port", date(2024, 3, 5))
    waiting = moves.ask(NEW, by("Ana"), Question(asked, date(2024, 3, 6))).review
    assert (waiting.state, waiting.deadline) == (State.NEEDS_SOURCE, date(2024, 3, 6))
    answered = moves.answer(waiting, by("Ana"), Question(replace(asked, answer="twelve"))).review
    assert answered.state is State.IN_REVIEW
    assert [each.answer for each in answered.actions] == ["", "twelve"]


def test_a_finding_is_decided_while_the_source_is_silent() -> None:
    waiting = moves.ask(NEW, by("Ana"), Question(Action(ActionKind.ASKED, "the port"))).review
    assert moves.decide(waiting, by("Ana"), Ruling(Verdict.UNRESOLVED)).review.state is State.DECIDED


def test_work_goes_on_in_other_hands() -> None:
    begun = moves.begin(NEW, by("Ana")).review
    handed = moves.assign(begun, by("Eva"), "Ben", date(2024, 3, 7)).review
    assert (handed.state, handed.assignee, handed.deadline) == (State.IN_REVIEW, "Ben", date(2024, 3, 7))
    with pytest.raises(NotPermitted, match="Ben has f1"):
        moves.decide(handed, by("Ana"), CONFLICT)


def test_what_happens_later_goes_on_the_record_of_a_final_finding() -> None:
    final = moves.decide(NEW, by("Ana", needs_check=False), CONFLICT).review
    printed = Remark((Action(ActionKind.CORRECTION_PRINTED, "Coastal Wire", date(2024, 3, 8)),))
    told = moves.remark(final, by("Ben"), printed, "page 2").review
    assert (told.state, told.actions) == (State.FINAL, printed.actions)
    assert told.history[-1].note == "page 2"


# --- Notes


def test_a_reversal_asks_for_a_note() -> None:
    with pytest.raises(NoteMissing, match="a decision is reversed on f1"):
        moves.decide(decided(), by("Ana"), SCOPE)
    reversed_ = moves.decide(decided(), by("Ana"), SCOPE, "I misread it").review
    assert reversed_.decision is not None
    assert (reversed_.decision.note, reversed_.earlier[0][0].note) == ("I misread it", "they told us")


def test_the_same_again_asks_for_none() -> None:
    assert moves.decide(decided(), by("Ana"), replace(CONFLICT, deadline=None)).review.state is State.DECIDED


def test_after_a_disagreement_each_decision_reverses_one_of_the_two() -> None:
    for ruling in (CONFLICT, SCOPE):
        with pytest.raises(NoteMissing):
            moves.decide(disagreed(), by("Ana"), ruling)
        assert moves.decide(disagreed(), by("Ana"), ruling, "we talked").review.state is State.DECIDED


def test_a_rejection_asks_for_a_note_and_an_editor() -> None:
    final = moves.decide(NEW, by("Ana", needs_check=False), CONFLICT).review
    with pytest.raises(NoteMissing, match="a decision is rejected on f1"):
        moves.reject(final, by("Eva"), "")
    with pytest.raises(NotPermitted, match="Ben, a reviewer, cannot reject"):
        moves.reject(final, by("Ben"), "no")
    reopened = moves.reject(final, by("Eva"), "the log is of another day").review
    assert (reopened.state, reopened.decision, len(reopened.earlier)) == (State.REOPENED, None, 1)
    assert moves.reject(decided(), by("Eva"), "wait").review.state is State.IN_REVIEW


# --- Two reviewers


def test_agreement_is_final() -> None:
    course = moves.cross_check(decided(), by("Ben"), CONFLICT)
    assert [event.what for event in course.events] == [Move.ASSIGN, Move.AGREE]
    assert (course.review.state, course.review.verdict) == (State.FINAL, Verdict.GENUINE_CONFLICT)
    assert course.review.second is not None
    assert (course.review.checker, course.review.second.by) == ("Ben", "Ben")


def test_disagreement_goes_back_with_both_on_record() -> None:
    review = disagreed()
    assert (review.state, review.assignee, review.verdict) == (State.IN_REVIEW, "Ana", None)
    (both,) = review.earlier
    assert [(each.by, each.ruling, each.note) for each in both] == [
        ("Ana", CONFLICT, "they told us"),
        ("Ben", SCOPE, "another ferry"),
    ]
    for name in ("Ana", "Ben", "Rob", ""):
        assert review.seen_by(name) == review


@pytest.mark.parametrize(
    ("second", "agrees"),
    [
        (Ruling(Verdict.GENUINE_CONFLICT), True),
        (Ruling(Verdict.GENUINE_CONFLICT, Right.A, " 12 "), True),
        (Ruling(Verdict.GENUINE_CONFLICT, Right.B), False),
        (Ruling(Verdict.GENUINE_CONFLICT, Right.A, "13"), False),
        (Ruling(Verdict.UNRESOLVED, Right.A, "12"), False),
    ],
)
def test_two_agree_in_the_verdict_and_in_what_both_say(second: Ruling, agrees: bool) -> None:
    assert agree(CONFLICT, second) is agree(second, CONFLICT) is agrees


@pytest.mark.parametrize("name", ["Ana", "ANA", "  ana", "Ａna"])
def test_nobody_checks_their_own_decision(name: str) -> None:
    with pytest.raises(NotPermitted, match="another person must cross-check"):
        moves.cross_check(decided(), by(name), CONFLICT)
    with pytest.raises(NotPermitted, match="another person must cross-check"):
        moves.assign(decided(), by("Eva"), name)


def test_an_editor_names_the_second_reviewer_and_nobody_else_checks_then() -> None:
    assigned = moves.assign(decided(), by("Eva"), "Ben").review
    assert (assigned.state, assigned.checker, assigned.assignee) == (State.CROSS_CHECK, "Ben", "Ana")
    team = TEAM.with_role("Cem", Role.REVIEWER)
    with pytest.raises(NotPermitted, match="Ben has f1"):
        moves.cross_check(assigned, by("Cem", team), CONFLICT)
    assert moves.cross_check(assigned, by("Eva"), CONFLICT).review.checker == "Eva"


def test_another_decides_nothing_that_is_decided() -> None:
    with pytest.raises(IllegalMove, match=r"decided by Ana since 2024-03-05 12:00 UTC: .* cross-check it"):
        moves.decide(decided(), by("Ben"), CONFLICT)


def test_the_first_verdict_is_hidden_until_the_second() -> None:
    first = moves.remark(decided(), by("Ana"), Remark(CONFLICT.actions, CONFLICT.evidence), "12, it is").review
    checking = moves.assign(first, by("Ben"), "Ben").review
    for review in (first, checking):
        for name in ("Ben", "Eva", "Rob", ""):
            seen = review.seen_by(name)
            assert (seen.state, seen.decided_by, seen.decision) == (review.state, "Ana", None)
            assert (seen.actions, seen.evidence, seen.deadline) == ((), (), None)
            told = "".join(repr((event.note, event.payload, event.verdict)) for event in seen.history)
            assert not [word for word in ("genuine", "12", "they told us", "harbour") if word in told]
            assert [event.is_hidden for event in seen.history if event.what in ("decide", "remark")] == [True, True]
        assert review.seen_by("ana") == review


def test_the_verdict_of_the_round_before_is_no_secret_in_the_next() -> None:
    second_round = moves.decide(disagreed(), by("Ana"), SCOPE, "yes, another ferry").review
    seen = second_round.seen_by("Ben")
    assert (seen.decision, len(seen.earlier), seen.earlier) == (None, 1, disagreed().earlier)


def test_a_rejection_or_a_change_tells_nobody_the_verdict_that_no_second_one_has_answered() -> None:
    rejected = moves.reject(decided(), by("Eva"), "wait for the port").review
    changed = moves.carry_on(decided(), by("Ben"), "f1", Change("f1", (REWORDING,))).review
    for review in (rejected, changed):
        assert review.earlier[0][0].ruling == CONFLICT
        assert review.seen_by("Ana") == review
        for name in ("Ben", "Eva", ""):
            assert (review.seen_by(name).earlier, review.seen_by(name).state) == ((), review.state)
    # Nor by asking whoever decides next for a note.
    handed = moves.assign(rejected, by("Eva"), "Ben").review
    third = moves.decide(handed, by("Ben"), SCOPE).review
    assert third.seen_by("Ana").decision is None
    answered = moves.cross_check(third, by("Eva"), SCOPE).review
    assert answered.seen_by("") == answered


# --- Sources that change


@pytest.mark.parametrize("checked", [True, False])
def test_a_change_at_the_source_reopens_what_was_decided(checked: bool) -> None:
    change = Change("f1", (REWORDING,))
    review = decided() if checked else moves.decide(NEW, by("Ana", needs_check=False), CONFLICT).review
    course = moves.carry_on(review, by("Ben"), "f2", change)
    reopened = course.review
    assert (reopened.finding, reopened.predecessor, reopened.rewordings) == ("f2", "f1", change.rewordings)
    assert (reopened.state, reopened.assignee, reopened.decision) == (State.REOPENED, "Ana", None)
    assert reopened.earlier[0][0].ruling == CONFLICT


def test_a_change_at_the_source_leaves_work_where_it_is() -> None:
    begun = moves.begin(NEW, by("Ana")).review
    assert moves.carry_on(begun, by("Ben"), "f2", Change("f1")).review.state is State.IN_REVIEW


# --- Roles


def test_a_reader_only_looks() -> None:
    with pytest.raises(NotPermitted, match="Rob is no reviewer"):
        moves.decide(NEW, by("Rob"), CONFLICT)
    with pytest.raises(NotPermitted, match="Rob, a reader, cannot remark on f1: ask somebody who is a reviewer"):
        moves.remark(NEW, by("Rob"), Remark())


def test_a_reviewer_takes_what_nobody_has_and_no_more() -> None:
    taken = moves.assign(NEW, by("Ana"), "Ana").review
    assert (taken.state, taken.assignee) == (State.ASSIGNED, "Ana")
    with pytest.raises(NotPermitted, match="only an editor assigns to others"):
        moves.assign(NEW, by("Ana"), "Ben")
    with pytest.raises(NotPermitted, match="Ana has f1"):
        moves.assign(taken, by("Ben"), "Ben")
    with pytest.raises(NotPermitted, match="Rob is no reviewer"):
        moves.assign(NEW, by("Eva"), "Rob")


def test_until_a_role_is_given_everyone_is_an_editor() -> None:
    assert deeds.mute(by("Ana", SOLO), Muted(Mutable.KIND, "date")).by == "Ana"
    assert moves.assign(NEW, by("Ana", SOLO), "Ben").review.assignee == "Ben"


def test_there_is_always_an_editor() -> None:
    with pytest.raises(NotPermitted, match="no editor would be left with Ana a reviewer"):
        deeds.grant(by("Ana", SOLO), "Ana", Role.REVIEWER)
    with pytest.raises(NotPermitted, match="no editor would be left"):
        deeds.grant(by("Eva"), "EVA", Role.READER)
    assert deeds.grant(by("Eva"), "Ben", Role.EDITOR).by == "Eva"


def test_only_an_editor_mutes_gives_roles_and_sets_the_rules() -> None:
    for deed in (
        lambda: deeds.mute(by("Ana"), Muted(Mutable.RULE, "bare-count")),
        lambda: deeds.grant(by("Ana"), "Ana", Role.EDITOR),
        lambda: deeds.set_policy(by("Ana"), CrossCheck.NONE),
    ):
        with pytest.raises(NotPermitted, match="Ana, a reviewer, cannot"):
            deed()
