"""The review of one finding: what its events come to, one after another."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Final

from checker.review.events import Assignment, Change, Covered, Event, Question, Remark, Rewording, What
from checker.review.people import key, same_person
from checker.review.states import Move, State
from checker.review.verdicts import Action, Evidence, Ruling, Verdict

_WAITING: Final = (State.DECIDED, State.CROSS_CHECK)
_ANSWERS: Final = (Move.CLOSE, Move.AGREE, Move.DISAGREE)
"""What a first verdict is waiting for: before one of these nobody else sees it, rejected or not."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A ruling with who gave it, when, and why."""

    by: str
    at: datetime
    ruling: Ruling
    note: str = ""
    needs_check: bool = False


@dataclass(frozen=True, slots=True)
class Review:
    """Where the review of a finding stands; made by `review_of` from its events and by nothing else.

    `decision` and `second` are the two verdicts of the present round, `earlier` those of the rounds before, the
    oldest round first. `assignee` has the finding, `checker` is the second reviewer. `actions` and `evidence` are
    those that were recorded beside a decision.
    """

    finding: str
    state: State = State.NEW
    revision: int = 0
    assignee: str = ""
    checker: str = ""
    decision: Decision | None = None
    second: Decision | None = None
    earlier: tuple[tuple[Decision, ...], ...] = ()
    actions: tuple[Action, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    deadline: date | None = None
    predecessor: str = ""
    rewordings: tuple[Rewording, ...] = ()
    history: tuple[Event, ...] = ()

    @property
    def verdict(self) -> Verdict | None:
        """The verdict that stands and that everyone may see: of a final review alone."""
        return self.decision.ruling.verdict if self.decision and self.state is State.FINAL else None

    @property
    def awaits_check(self) -> bool:
        """Whether a first verdict waits for the second."""
        return self.state in _WAITING

    @property
    def decided_by(self) -> str:
        """Who gave the last first verdict; said even where the verdict is hidden."""
        return next((event.by for event in reversed(self.history) if event.what is Move.DECIDE), "")

    def seen_by(self, name: str) -> "Review":
        """The review as that person may see it; "" is somebody without a name.

        Until the second verdict is given, the first and what who gave it has said since is for them alone.
        """
        seen = tuple(_seen(self.history, name))
        return self if seen == self.history else review_of(self.finding, seen)


def review_of(finding: str, events: Iterable[Event]) -> Review:
    """What the events on a finding, in their order, come to."""
    review = Review(finding)
    for event in events:
        review = after(review, event)
    return review


def after(review: Review, event: Event) -> Review:
    """The review once the event has happened."""
    changed = _EFFECTS[event.what](review, event) if event.what in _EFFECTS else review
    return replace(
        changed,
        state=event.after or review.state,
        revision=event.revision or review.revision,
        history=(*review.history, event),
    )


def _seen(history: tuple[Event, ...], viewer: str) -> Iterator[Event]:
    """The history without the words of those, other than the viewer, whose verdict no second one has answered."""
    answered = max((number for number, event in enumerate(history) if event.what in _ANSWERS), default=-1)
    yield from history[: answered + 1]
    waiting: set[str] = set()
    for event in history[answered + 1 :]:
        if event.what is Move.DECIDE:
            waiting.add(key(event.by))
        if key(event.by) in waiting and not same_person(event.by, viewer):
            payload = event.payload if isinstance(event.payload, Assignment | Change) else None
            yield replace(event, note="", payload=payload, is_hidden=True)
        else:
            yield event


def _assigned(review: Review, event: Event) -> Review:
    if not isinstance(event.payload, Assignment):
        return review
    deadline = event.payload.deadline or review.deadline
    if event.after is State.CROSS_CHECK:
        return replace(review, checker=event.payload.to, deadline=deadline)
    return replace(review, assignee=event.payload.to, deadline=deadline)


def _questioned(review: Review, event: Event) -> Review:
    if not isinstance(event.payload, Question):
        return review
    deadline = event.payload.deadline or review.deadline
    return replace(review, actions=(*review.actions, event.payload.action), deadline=deadline)


def _remarked(review: Review, event: Event) -> Review:
    if not isinstance(event.payload, Remark):
        return review
    remark = event.payload
    return replace(
        review,
        actions=(*review.actions, *remark.actions),
        evidence=(*review.evidence, *remark.evidence),
        deadline=remark.deadline or review.deadline,
    )


def _decided(review: Review, event: Event) -> Review:
    closed = _round_closed(review)
    if not isinstance(event.payload, Covered):
        return closed
    covered = event.payload
    decision = Decision(event.by, event.at, covered.ruling, event.note, covered.needs_check)
    return replace(closed, decision=decision, deadline=covered.ruling.deadline)  # that until which it was to be is met


def _checked(review: Review, event: Event) -> Review:
    if not isinstance(event.payload, Ruling):
        return review
    second = Decision(event.by, event.at, event.payload, event.note)
    agreed = replace(review, second=second)
    return agreed if event.what is Move.AGREE else _round_closed(agreed)


def _changed(review: Review, event: Event) -> Review:
    if not isinstance(event.payload, Change):
        return review
    carried = _round_closed(review) if event.after is State.REOPENED else review
    return replace(carried, predecessor=event.payload.predecessor, rewordings=event.payload.rewordings)


def _rejected(review: Review, _event: Event) -> Review:
    return _round_closed(review)


def _round_closed(review: Review) -> Review:
    """What was decided goes on record; the next round has its own first and second reviewer."""
    past = tuple(each for each in (review.decision, review.second) if each)
    earlier = (*review.earlier, past) if past else review.earlier
    return replace(review, decision=None, second=None, checker="", earlier=earlier)


_EFFECTS: Final[Mapping[What, Callable[[Review, Event], Review]]] = {
    Move.ASSIGN: _assigned,
    Move.ASK: _questioned,
    Move.ANSWER: _questioned,
    Move.DECIDE: _decided,
    Move.AGREE: _checked,
    Move.DISAGREE: _checked,
    Move.REJECT: _rejected,
    Move.CHANGE: _changed,
    Move.KEEP: _changed,
    Move.REMARK: _remarked,
}
