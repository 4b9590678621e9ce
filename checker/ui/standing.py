"""Where a finding's review stands, in words for the page; and what its reader can do about it there."""

from collections.abc import Iterator
from datetime import UTC, datetime
from enum import StrEnum

from checker.review.events import Event
from checker.review.people import same_person
from checker.review.reviews import Decision, Review
from checker.review.states import TRANSITIONS, Move, State, allowed_in
from checker.review.verdicts import Right


class Ruled(StrEnum):
    """How a verdict is given: as the first, or as the second by another person."""

    DECIDE = "Decide"
    CROSS_CHECK = "Cross-check"


def to_rule(review: Review, name: str) -> Ruled | None:
    """Which verdict somebody of that name can give now; None: it is final, or waits for another."""
    if review.awaits_check and not same_person(review.decided_by, name):
        return Ruled.CROSS_CHECK
    return Ruled.DECIDE if review.state in TRANSITIONS[Move.DECIDE] or Move.DECIDE in allowed_in(review.state) else None


def standing(review: Review) -> Iterator[str]:
    """Where the review stands, a sentence a line: its state and who has it, the verdicts, what waits."""
    holder = f"; {review.assignee} has it" if review.assignee else ""
    yield f"{review.state.words.capitalize()}{holder}."
    for each in (review.decision, review.second):
        if each is not None:
            yield _verdict(each)
    if review.awaits_check:
        hidden = "" if review.decision else " Its verdict is not shown before the second is given."
        yield f"{review.decided_by} has decided; a second person checks it.{hidden}"
    for change in review.rewordings:
        yield f"Changed at its source, {change.outlet}: “{change.old_value}” became “{change.new_value}”."


def told(event: Event) -> str:
    """One thing that was done, on one line."""
    note = f": {event.note}" if event.note else ""
    hidden = " (what was said is hidden until the second verdict)" if event.is_hidden else ""
    return f"{_when(event.at)} · {event.by} · {event.what}{note}{hidden}"


def saved(review: Review, name: str) -> str:
    """What the page answers once a verdict is in the database."""
    if review.state is State.FINAL:
        return (
            f"Saved: {review.decision.ruling.verdict.words if review.decision else 'decided'}, by {name}. It is final."
        )
    if review.awaits_check:
        return f"Saved: decided by {name}. A second person checks it."
    return "Saved: the two verdicts differ, so it goes back to the first reviewer."


def _when(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def _verdict(decision: Decision) -> str:
    ruling = decision.ruling
    right = {
        Right.A: "A is right",
        Right.B: "B is right",
        Right.BOTH: "both are right",
        Right.NEITHER: "neither is right",
    }
    parts = [
        ruling.verdict.words,
        right[ruling.right] if ruling.right else "",
        f"correct is “{ruling.correct_value}”" if ruling.correct_value else "",
        f"“{decision.note}”" if decision.note else "",
    ]
    return f"{decision.by}, {_when(decision.at)}: {'; '.join(filter(None, parts))}."
