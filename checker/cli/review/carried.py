"""What the events of the log carry, in words for people."""

from collections.abc import Iterator
from datetime import date
from functools import singledispatch

from checker.export.decisions import action_words
from checker.export.visible import visible
from checker.review.events import (
    Assignment,
    Change,
    Covered,
    Grant,
    Muted,
    Payload,
    Policy,
    Question,
    Remark,
    Rewording,
    Saved,
)
from checker.review.verdicts import Evidence, Ruling


@singledispatch
def carried(payload: Payload) -> str:  # noqa: ARG001  nothing is carried by what is not named below
    """What an event carries, on one line and fit for a terminal; empty where that is nothing."""
    return ""


@carried.register
def _assignment(payload: Assignment) -> str:
    return _joined(f"to {visible(payload.to)}", *_due(payload.deadline))


@carried.register
def _question(payload: Question) -> str:
    return _joined(visible(action_words(payload.action)), *_due(payload.deadline))


@carried.register
def _covered(payload: Covered) -> str:
    checked = ["another person must check it"] * payload.needs_check
    together = [f"together with others ({payload.batch})"] * bool(payload.batch)
    return _joined(ruling_words(payload.ruling), *_due(payload.ruling.deadline), *checked, *together)


@carried.register
def ruling_words(payload: Ruling) -> str:
    """A verdict with all that was given for it, but for its deadline."""
    ratings = (("a", payload.rating_a), ("b", payload.rating_b))
    return _joined(
        payload.verdict.words,
        *[f"right: {payload.right}"] * bool(payload.right),
        *[f"correct: {visible(payload.correct_value)}"] * bool(payload.correct_value),
        *(f"{side}'s claim: {rating.words}" for side, rating in ratings if rating),
        *(visible(action_words(each)) for each in payload.actions),
        *map(_evidence, payload.evidence),
    )


@carried.register
def _remark(payload: Remark) -> str:
    done = (visible(action_words(each)) for each in payload.actions)
    return _joined(*done, *map(_evidence, payload.evidence), *_due(payload.deadline))


@carried.register
def _change(payload: Change) -> str:
    return _joined(f"was {payload.predecessor}", *map(_reworded, payload.rewordings))


@carried.register
def _saved(payload: Saved) -> str:
    return f"run {payload.run} of {visible(payload.name)}, SHA-256 {payload.digest}"


@carried.register
def _muted(payload: Muted) -> str:
    return f"{payload.what} {visible(payload.name)}"


@carried.register
def _grant(payload: Grant) -> str:
    return f"{visible(payload.name)}: {payload.role}"


@carried.register
def _policy(payload: Policy) -> str:
    return f"cross-check {payload.cross_check}"


def _evidence(evidence: Evidence) -> str:
    return f"{visible(evidence.url)} ({evidence.kind}, {evidence.looked_at.isoformat()})"


def _reworded(each: Rewording) -> str:
    if each.old_value != each.new_value:
        return f"{visible(each.outlet)}: {visible(each.old_value)} → {visible(each.new_value)}"
    return f"{visible(each.outlet)}: “{visible(each.old_claim)}” → “{visible(each.new_claim)}”"


def _due(deadline: date | None) -> Iterator[str]:
    if deadline:
        yield f"by {deadline.isoformat()}"


def _joined(*parts: str) -> str:
    return "; ".join(parts)
