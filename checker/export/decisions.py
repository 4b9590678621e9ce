"""What reviewers made of a finding, as an export tells it.

An export is handed on: it tells what everybody may see, whoever asked for it, so no verdict that a second one has yet
to answer.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Final, TypeAlias

from checker.review import reviews
from checker.review.reviews import Review
from checker.review.states import Move, State
from checker.review.verdicts import Action, ActionKind, Evidence, agree

Reviews: TypeAlias = Mapping[str, Review]
"""By the id of the finding; one that nothing was done to may be missing."""

NO_REVIEWS: Final[Reviews] = MappingProxyType({})

_DECIDED: Final = (State.DECIDED, State.CROSS_CHECK, State.FINAL)
_ACTIONS: Final = {
    ActionKind.ASKED: "asked",
    ActionKind.CORRECTION_REQUESTED: "correction requested of",
    ActionKind.CORRECTION_PRINTED: "correction printed by",
}


@dataclass(frozen=True, slots=True)
class Decision:
    """The columns of a review; a new one has no decision."""

    state: str = "new"
    assignee: str = ""
    verdict: str = ""
    correct_value: str = ""
    reviewer: str = ""
    second_verdict: str = ""
    second_reviewer: str = ""
    action: str = ""
    note: str = ""
    evidence_url: str = ""
    decided_at: str = ""  # ISO 8601, UTC


def told(given: Reviews, finding_id: str) -> Review:
    """The review of a finding as everybody may see it; a new one where there is none."""
    return given[finding_id].seen_by("") if finding_id in given else Review(finding_id)


def verdicts_of(review: Review) -> tuple[reviews.Decision, ...]:
    """The verdicts that are on the table, the first reviewer's first: those that stand, or two that disagree."""
    if review.decision is not None:
        return (review.decision, review.second) if review.second else (review.decision,)
    last = review.earlier[-1] if review.earlier else ()
    is_open = review.state in (State.IN_REVIEW, State.NEEDS_SOURCE) and len(last) == 2
    return last if is_open and not agree(last[0].ruling, last[1].ruling) else ()


def decision_of(review: Review) -> Decision:
    """The columns of a review that everybody may see."""
    verdicts = verdicts_of(review)
    first = _first_given(review) if verdicts or review.state in _DECIDED else None
    second = verdicts[1] if len(verdicts) == 2 else None
    return Decision(
        state=review.state.value,
        assignee=review.assignee,
        verdict=verdicts[0].ruling.verdict.value if verdicts else "",
        correct_value=correct_value(review),
        reviewer=first.by if first else "",
        second_verdict=second.ruling.verdict.value if second else "",
        second_reviewer=second.by if second else review.checker,
        action="; ".join(action_words(each) for each in actions_of(review)),
        note=_notes(review),
        evidence_url=" ".join(dict.fromkeys(each.url for each in evidence_of(review))),
        decided_at=utc_iso(first.at) if first else "",
    )


def correct_value(review: Review) -> str:
    """What is right after all; what the first reviewer left open the second may have said."""
    return next((each.ruling.correct_value for each in verdicts_of(review) if each.ruling.correct_value), "")


def actions_of(review: Review) -> tuple[Action, ...]:
    """What was done about a finding, each thing once: with the verdicts, and beside them."""
    with_verdicts = (action for each in verdicts_of(review) for action in each.ruling.actions)
    return tuple(dict.fromkeys((*with_verdicts, *review.actions)))


def evidence_of(review: Review) -> tuple[Evidence, ...]:
    """What backs the verdicts, each thing once."""
    with_verdicts = (evidence for each in verdicts_of(review) for evidence in each.ruling.evidence)
    return tuple(dict.fromkeys((*with_verdicts, *review.evidence)))


def action_words(action: Action) -> str:
    """ "asked the harbour master on 2024-03-05: twelve"."""
    done = f"{_ACTIONS[action.kind]} {action.whom}" if action.whom else action.kind.words
    when = f" on {action.when.isoformat()}" if action.when else ""
    return f"{done}{when}{f': {action.answer}' if action.answer else ''}"


def utc_iso(moment: datetime) -> str:
    """A moment to the second, in UTC: "2024-03-05T12:00:05Z"."""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _first_given(review: Review) -> "_Given | None":
    """Who gave the last first verdict, and when; told even where the verdict is not."""
    given = next((event for event in reversed(review.history) if event.what is Move.DECIDE), None)
    return _Given(given.by, given.at) if given else None


@dataclass(frozen=True, slots=True)
class _Given:
    by: str
    at: datetime


def _notes(review: Review) -> str:
    """The notes on the verdicts, with their names where there are two; before there is one, what was noted last."""
    notes = [(each.by, each.note) for each in verdicts_of(review) if each.note]
    if not notes:
        return next((event.note for event in reversed(review.history) if event.note), "")
    return notes[0][1] if len(notes) == 1 else "\n".join(f"{by}: {note}" for by, note in notes)
