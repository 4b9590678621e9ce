"""The states of a review, and the table of the moves between them; nothing else in checker knows a transition."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class State(StrEnum):
    """Where the review of a finding stands."""

    NEW = "new"
    ASSIGNED = "assigned"
    IN_REVIEW = "in_review"
    NEEDS_SOURCE = "needs_source"
    DECIDED = "decided"
    CROSS_CHECK = "cross_check"
    FINAL = "final"
    REOPENED = "reopened"

    @property
    def words(self) -> str:
        return self.value.replace("_", " ")


class Move(StrEnum):
    """What can be done to a finding. `close`, `agree` and `disagree` follow from what was decided, `change` from a
    source that changed, `keep` from an outlet that shows it now; the others are a person's own."""

    ASSIGN = "assign"
    BEGIN = "begin"
    ASK = "ask"
    ANSWER = "answer"
    DECIDE = "decide"
    CLOSE = "close"
    AGREE = "agree"
    DISAGREE = "disagree"
    REJECT = "reject"
    CHANGE = "change"
    KEEP = "keep"
    REMARK = "remark"


_WORDS: Final[Mapping[Move, str]] = {
    Move.ASSIGN: "assign it",
    Move.BEGIN: "begin with it",
    Move.ASK: "ask a source",
    Move.ANSWER: "record the source's answer",
    Move.DECIDE: "decide it",
    Move.AGREE: "cross-check it",
    Move.DISAGREE: "cross-check it",
    Move.REJECT: "reject the decision",
    Move.REMARK: "add a remark",
}
_UNDECIDED: Final = (State.NEW, State.ASSIGNED, State.IN_REVIEW, State.NEEDS_SOURCE, State.REOPENED)
_DECIDED: Final = (State.DECIDED, State.CROSS_CHECK, State.FINAL)

TRANSITIONS: Final[Mapping[Move, Mapping[State, State]]] = MappingProxyType(
    {
        Move.ASSIGN: {
            State.NEW: State.ASSIGNED,
            State.ASSIGNED: State.ASSIGNED,
            State.REOPENED: State.ASSIGNED,
            # The work goes on in other hands.
            State.IN_REVIEW: State.IN_REVIEW,
            State.NEEDS_SOURCE: State.NEEDS_SOURCE,
            # To a second reviewer.
            State.DECIDED: State.CROSS_CHECK,
            State.CROSS_CHECK: State.CROSS_CHECK,
        },
        Move.BEGIN: {State.ASSIGNED: State.IN_REVIEW, State.REOPENED: State.IN_REVIEW},
        Move.ASK: {State.IN_REVIEW: State.NEEDS_SOURCE},
        Move.ANSWER: {State.NEEDS_SOURCE: State.IN_REVIEW},
        Move.DECIDE: {
            State.IN_REVIEW: State.DECIDED,
            State.NEEDS_SOURCE: State.DECIDED,
            State.DECIDED: State.DECIDED,
        },
        Move.CLOSE: {State.DECIDED: State.FINAL},
        Move.AGREE: {State.CROSS_CHECK: State.FINAL},
        Move.DISAGREE: {State.CROSS_CHECK: State.IN_REVIEW},
        Move.REJECT: {
            State.DECIDED: State.IN_REVIEW,
            State.CROSS_CHECK: State.IN_REVIEW,
            State.FINAL: State.REOPENED,
        },
        Move.CHANGE: {each: each for each in _UNDECIDED} | dict.fromkeys(_DECIDED, State.REOPENED),
        Move.KEEP: {each: each for each in State},
        Move.REMARK: {each: each for each in State},
    }
)


PASSED: Final[Mapping[State, State]] = MappingProxyType(
    {
        State.NEW: State.ASSIGNED,
        State.ASSIGNED: State.IN_REVIEW,
        State.REOPENED: State.IN_REVIEW,
        State.DECIDED: State.CROSS_CHECK,
    }
)
"""Where a person's next move may take a finding first, by moves of its own: who decides a new one has taken it."""


def allowed_in(state: State) -> Mapping[Move, str]:
    """What a person can do to a finding in that state, in words."""
    states = [state]
    while states[-1] in PASSED:
        states.append(PASSED[states[-1]])
    return {move: words for move, words in _WORDS.items() if any(each in TRANSITIONS[move] for each in states)}
