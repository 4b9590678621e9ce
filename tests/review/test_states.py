"""The diagram: which state follows from which, and that nothing else can happen."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.errors import IllegalMove, ReviewError
from checker.review import moves
from checker.review.events import Change, Question, Remark, Rewording
from checker.review.moves import Acting, Course
from checker.review.people import Role, Team
from checker.review.reviews import Review, review_of
from checker.review.states import TRANSITIONS, Move, State, allowed_in
from checker.review.verdicts import Action, ActionKind, Ruling, Verdict

README = Path(__file__).parents[2] / "README.md"
DIAGRAM = {
    ("new", "assigned"),
    ("assigned", "in_review"),
    ("in_review", "needs_source"),
    ("needs_source", "in_review"),
    ("in_review", "decided"),
    ("needs_source", "decided"),
    ("decided", "cross_check"),
    ("decided", "final"),
    ("decided", "in_review"),
    ("cross_check", "final"),
    ("cross_check", "in_review"),
    ("final", "reopened"),
    ("decided", "reopened"),
    ("cross_check", "reopened"),
    ("reopened", "assigned"),
    ("reopened", "in_review"),
}
NOW = datetime(2024, 3, 5, 12, tzinfo=UTC)
PEOPLE = ("Ana", "Ben", "Cem")
REWORDING = Rewording("Post", "12 died.", "15 died.", "12", "15")
QUESTION = Question(Action(ActionKind.ASKED, "the port"))

Do = Callable[[Review, Acting], Course]


def ruled(verdict: Verdict) -> dict[str, Do]:
    return {
        "decide": lambda review, by: moves.decide(review, by, Ruling(verdict), "because"),
        "cross_check": lambda review, by: moves.cross_check(review, by, Ruling(verdict)),
    }


DOINGS: dict[str, Do] = {
    "begin": moves.begin,
    "ask": lambda review, by: moves.ask(review, by, QUESTION),
    "answer": lambda review, by: moves.answer(review, by, QUESTION),
    "reject": lambda review, by: moves.reject(review, by, "no"),
    "remark": lambda review, by: moves.remark(review, by, Remark()),
    "change": lambda review, by: moves.carry_on(review, by, f"{review.finding}x", Change(review.finding, (REWORDING,))),
    "keep": lambda review, by: moves.carry_on(review, by, f"{review.finding}y", Change(review.finding)),
    **{f"assign {name}": lambda review, by, name=name: moves.assign(review, by, name) for name in PEOPLE},
    **{f"{name} {verdict}": do for verdict in list(Verdict)[:2] for name, do in ruled(verdict).items()},
}
ROLES = {"ana": Role.EDITOR, "ben": Role.REVIEWER, "cem": Role.REVIEWER}


def test_the_table_is_the_diagram() -> None:
    drawn = {(before, after) for table in TRANSITIONS.values() for before, after in table.items() if before != after}
    assert drawn == DIAGRAM


def test_the_readme_draws_it() -> None:
    drawn = re.findall(r"^    (\w+) --> (\w+):", README.read_text("utf-8"), re.MULTILINE)
    assert len(drawn) == len(DIAGRAM)
    assert set(drawn) == DIAGRAM


def test_every_state_can_be_reached_and_left() -> None:
    assert {after for _, after in DIAGRAM} | {"new"} == set(State) == {before for before, _ in DIAGRAM}


@given(
    st.lists(st.tuples(st.sampled_from(sorted(DOINGS)), st.sampled_from(PEOPLE), st.booleans()), max_size=40),
    st.booleans(),
)
def test_no_sequence_of_acts_leaves_the_diagram(acts: list[tuple[str, str, bool]], has_roles: bool) -> None:
    team = Team(ROLES if has_roles else {})
    review = Review("f1")
    for number, (what, name, needs_check) in enumerate(acts):
        acting = Acting(team.person(name), team, 1, NOW + timedelta(seconds=number), needs_check)
        try:
            course = DOINGS[what](review, acting)
        except ReviewError:
            continue
        for event in course.events:
            assert event.before == event.after or (event.before, event.after) in DIAGRAM
            assert event.revision is not None
        assert [event.revision for event in course.review.history] == [*range(1, len(course.review.history) + 1)]
        review = course.review
        assert review_of(review.finding, review.history) == review
        assert review.verdict is None or review.state is State.FINAL
        assert (review.decision is not None) == (review.state in (State.DECIDED, State.CROSS_CHECK, State.FINAL))
        for viewer in (*PEOPLE, ""):
            seen = review.seen_by(viewer)
            assert (seen.state, seen.revision, seen.assignee) == (review.state, review.revision, review.assignee)
            assert not review.awaits_check or viewer == review.decided_by or seen.decision is None


@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("move", list(Move))
def test_a_move_that_the_table_lacks_is_refused_with_what_is_allowed(state: State, move: Move) -> None:
    if state in TRANSITIONS[move]:
        return
    team = Team()
    course = Course(Review("f1", state))
    with pytest.raises(IllegalMove, match=f"^cannot .* f1, which is {state.words}: what can be done is to ") as raised:
        course.then(Acting(team.person("Ana"), team, 1, NOW), move)
    allowed = allowed_in(state)
    assert set(raised.value.remedy.removeprefix("what can be done is to ").split(", or to ")) == {
        words for words in allowed.values() if words != allowed.get(move)
    }


def test_a_refusal_says_since_when_the_finding_is_what_it_is() -> None:
    team = Team()
    acting = Acting(team.person("Ana"), team, 1, NOW)
    final = moves.decide(Review("f1"), acting, Ruling(Verdict.COMPATIBLE)).review
    with pytest.raises(IllegalMove) as raised:
        moves.decide(final, replace(acting, at=NOW + timedelta(hours=1)), Ruling(Verdict.COMPATIBLE))
    assert str(raised.value) == (
        "cannot decide f1, which is final since 2024-03-05 12:00 UTC: "
        "what can be done is to reject the decision, or to add a remark"
    )
