"""What people do to a finding: each function checks whether it may be done now and gives the events of it.

Pure: the review as it is goes in, the review as it will be and the events come out; nothing is read or written.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from checker.errors import IllegalMove, NoteMissing, NotPermitted, ReviewError
from checker.review.events import Assignment, Change, Covered, Event, Payload, Question, Remark
from checker.review.people import Person, Role, Team, same_person
from checker.review.reviews import Review, after
from checker.review.states import TRANSITIONS, Move, State, allowed_in
from checker.review.verdicts import Ruling, agree

_EDITORS: Final = frozenset({Move.REJECT})
_WORDS: Final = {
    Move.ASSIGN: "assign",
    Move.BEGIN: "begin with",
    Move.ASK: "ask a source on",
    Move.ANSWER: "record an answer on",
    Move.DECIDE: "decide",
    Move.CLOSE: "close",
    Move.AGREE: "cross-check",
    Move.DISAGREE: "cross-check",
    Move.REJECT: "reject the decision on",
    Move.CHANGE: "carry on",
    Move.KEEP: "carry on",
    Move.REMARK: "remark on",
}


@dataclass(frozen=True, slots=True)
class Acting:
    """Who acts, in which team and story, and when; and whether another person must check what they decide."""

    person: Person
    team: Team
    story: int
    at: datetime
    needs_check: bool = False

    @property
    def name(self) -> str:
        return self.person.name

    @property
    def is_editor(self) -> bool:
        return self.person.role.includes(Role.EDITOR)

    def role_of(self, name: str) -> Role:
        """The role of somebody: who acts may have one by their log-in, which the team's table lacks."""
        return self.person.role if same_person(name, self.name) else self.team.person(name).role


@dataclass(frozen=True, slots=True)
class Course:
    """A review on its way: as it is after the events so far."""

    review: Review
    events: tuple[Event, ...] = ()

    def then(self, acting: Acting, move: Move, note: str = "", payload: Payload = None) -> "Course":
        """The course with one more move. Raises IllegalMove and NotPermitted."""
        review = self.review
        _check_role(review, move, acting)
        if review.state not in TRANSITIONS[move]:
            raise _illegal(review, move)
        event = Event(
            at=acting.at,
            by=acting.name,
            what=move,
            story=acting.story,
            finding=review.finding,
            revision=review.revision + 1,
            before=review.state,
            after=TRANSITIONS[move][review.state],
            note=note,
            payload=payload,
        )
        reached = after(review, event)
        told = replace(event, assignee=reached.assignee, verdict=reached.verdict)
        return Course(replace(reached, history=(*review.history, told)), (*self.events, told))


def assign(review: Review, acting: Acting, to: str, deadline: date | None = None, note: str = "") -> Course:
    """Give the finding to a reviewer; once it is decided, to the second one. Oneself may take what nobody has."""
    if not acting.role_of(to).includes(Role.REVIEWER):
        raise NotPermitted(f"{to} is no reviewer", f"for {review.finding}", "give them that role first")
    if not acting.is_editor and not same_person(to, acting.name):
        raise NotPermitted(
            "only an editor assigns to others", f"as for {review.finding}", "ask one, or take it yourself"
        )
    if review.awaits_check:
        _check_second(review, acting, to)
    elif not acting.is_editor:
        _check_free(review, acting, review.assignee)
    return Course(review).then(acting, Move.ASSIGN, note, Assignment(to, deadline))


def begin(review: Review, acting: Acting, note: str = "") -> Course:
    """Begin to work on a finding, taking it first where nobody has it."""
    return _at_work(review, acting, Move.BEGIN, note)


def ask(review: Review, acting: Acting, question: Question, note: str = "") -> Course:
    """Wait for what a source says."""
    return _at_work(review, acting, Move.ASK).then(acting, Move.ASK, note, question)


def answer(review: Review, acting: Acting, question: Question, note: str = "") -> Course:
    """Record what the source said, and go on."""
    _check_mine(review, acting, Move.ANSWER)
    return Course(review).then(acting, Move.ANSWER, note, question)


def decide(review: Review, acting: Acting, ruling: Ruling, note: str = "", batch: str = "") -> Course:
    """Give the first verdict, final at once where nobody must check it. Raises NoteMissing for a bare reversal."""
    if review.state is State.DECIDED:
        if not same_person(review.decided_by, acting.name):
            raise _illegal(review, Move.DECIDE)
        course = Course(review)
    else:
        course = _at_work(review, acting, Move.DECIDE)
    if _reverses(review.seen_by(acting.name), ruling) and not note:
        raise NoteMissing("a decision is reversed", f"on {review.finding}", "say why with a note")
    decided = course.then(acting, Move.DECIDE, note, Covered(ruling, acting.needs_check, batch))
    return decided if acting.needs_check else decided.then(acting, Move.CLOSE)


def cross_check(review: Review, acting: Acting, ruling: Ruling, note: str = "") -> Course:
    """Give the second verdict, taking the check first where nobody has it: agreement is final, else it goes back."""
    if not review.awaits_check:
        raise _illegal(review, Move.AGREE)
    course = Course(review)
    if review.state is State.DECIDED or not same_person(review.checker, acting.name):
        course = assign(review, acting, acting.name)
    _check_second(review, acting, acting.name)
    first = review.decision
    agreed = first is not None and agree(first.ruling, ruling)
    return course.then(acting, Move.AGREE if agreed else Move.DISAGREE, note, ruling)


def reject(review: Review, acting: Acting, note: str) -> Course:
    """Send a decision back. Raises NoteMissing where nobody says why."""
    course = Course(review).then(acting, Move.REJECT, note)
    if not note:
        raise NoteMissing("a decision is rejected", f"on {review.finding}", "say why with a note")
    return course


def remark(review: Review, acting: Acting, remarked: Remark, note: str = "") -> Course:
    """Add to the record what happened outside, in any state."""
    return Course(review).then(acting, Move.REMARK, note, remarked)


def carry_on(review: Review, acting: Acting, finding: str, change: Change) -> Course:
    """The review of a finding under its new id; where its source changed, what was decided is reopened."""
    move = Move.CHANGE if change.rewordings else Move.KEEP
    return Course(replace(review, finding=finding)).then(acting, move, "", change)


# --- What must be so first


def _at_work(review: Review, acting: Acting, move: Move, note: str = "") -> Course:
    """The finding in review by who acts; what must come before is done first."""
    course = Course(review)
    if review.state in TRANSITIONS[Move.BEGIN] or review.state is State.NEW:
        if not same_person(review.assignee, acting.name):
            course = assign(review, acting, acting.name)
        return course.then(acting, Move.BEGIN, note)
    _check_mine(review, acting, move)
    return course


def _check_role(review: Review, move: Move, acting: Acting) -> None:
    needed = Role.EDITOR if move in _EDITORS else Role.REVIEWER
    if not acting.person.role.includes(needed):
        who = f"{acting.name}, a {acting.person.role}, cannot {_WORDS[move]}"
        raise NotPermitted(
            who, review.finding, f"ask somebody who is {'an' if needed is Role.EDITOR else 'a'} {needed}"
        )


def _check_free(review: Review, acting: Acting, holder: str) -> None:
    if holder and not same_person(holder, acting.name):
        raise NotPermitted(f"{holder} has", review.finding, "ask an editor to assign it to you")


def _check_mine(review: Review, acting: Acting, move: Move) -> None:
    """Only who has a finding works on it; and there is nothing to have where the state knows no such move."""
    if review.state not in TRANSITIONS[move]:
        raise _illegal(review, move)
    if not same_person(review.assignee, acting.name):
        raise NotPermitted(f"{review.assignee} has", review.finding, "assign it to yourself first, or ask an editor to")


def _check_second(review: Review, acting: Acting, second: str) -> None:
    """Another person checks, and the one who has taken it."""
    if same_person(second, review.decided_by):
        raise NotPermitted(f"{second} has decided", review.finding, "another person must cross-check it")
    if not acting.is_editor:
        _check_free(review, acting, review.checker)


def _reverses(review: Review, ruling: Ruling) -> bool:
    """Whether this differs from what was decided last; after a disagreement it always differs from one of the two."""
    last = (review.decision,) if review.decision else review.earlier[-1] if review.earlier else ()
    return not all(agree(each.ruling, ruling) for each in last)


def _illegal(review: Review, move: Move) -> ReviewError:
    by = f" by {review.decided_by}" if review.state is State.DECIDED and review.history else ""
    since = f" since {review.history[-1].at:%Y-%m-%d %H:%M} UTC" if review.history else ""
    where = f"{review.finding}, which is {review.state.words}{by}{since}"
    allowed = allowed_in(review.state)
    others = dict.fromkeys(words for words in allowed.values() if words != allowed.get(move))
    return IllegalMove(f"cannot {_WORDS[move]}", where, f"what can be done is to {', or to '.join(others)}")
