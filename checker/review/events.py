"""What happened: the events of the log, and what each carries."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final, TypeAlias

from pydantic import TypeAdapter

from checker.model import Json
from checker.review.people import CrossCheck, Role
from checker.review.states import Move, State
from checker.review.verdicts import Action, Evidence, Ruling, Verdict


class Deed(StrEnum):
    """What is done to a story or to the team, not to one finding."""

    SAVE = "save"
    MUTE = "mute"
    UNMUTE = "unmute"
    GRANT = "grant"
    POLICY = "policy"


What: TypeAlias = Move | Deed


@dataclass(frozen=True, slots=True)
class Assignment:
    """Who is to look at a finding, and by when."""

    to: str
    deadline: date | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """What a source was asked, or answered, and by when an answer is needed."""

    action: Action
    deadline: date | None = None


@dataclass(frozen=True, slots=True)
class Covered:
    """A ruling, whether another person must check it, and the batch of those that were decided with it."""

    ruling: Ruling
    needs_check: bool = False
    batch: str = ""


@dataclass(frozen=True, slots=True)
class Remark:
    """What is added to a finding without a move: actions, evidence, a deadline."""

    actions: tuple[Action, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    deadline: date | None = None


@dataclass(frozen=True, slots=True)
class Rewording:
    """What one outlet's claim and value were, and what they are now."""

    outlet: str
    old_claim: str
    new_claim: str
    old_value: str
    new_value: str


@dataclass(frozen=True, slots=True)
class Change:
    """The finding whose review is carried on, and what changed at its source; nothing, if another outlet shows it."""

    predecessor: str
    rewordings: tuple[Rewording, ...] = ()


@dataclass(frozen=True, slots=True)
class Saved:
    """A comparison that was saved: the name of its story, the how-manieth of it, and the SHA-256 of its snapshot."""

    name: str
    run: int
    digest: str


class Mutable(StrEnum):
    """What can be muted for a story."""

    KIND = "kind"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Muted:
    """All findings of a kind, or that come from a rule."""

    what: Mutable
    name: str


@dataclass(frozen=True, slots=True)
class Grant:
    """A role that is given to somebody."""

    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Policy:
    """Which decisions a second person checks from now on."""

    cross_check: CrossCheck


Payload: TypeAlias = Assignment | Question | Covered | Ruling | Remark | Change | Saved | Muted | Grant | Policy | None


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that one person did. Of an event on a finding, `revision` counts the finding's events from 1.

    `before` and `after` are the finding's states. `assignee` and `verdict` are what stands after the event: who has
    the finding, and the verdict that everyone may see, so none before a cross-check is done.
    """

    at: datetime
    by: str
    what: What
    story: int | None = None
    finding: str | None = None
    revision: int | None = None
    before: State | None = None
    after: State | None = None
    assignee: str = ""
    verdict: Verdict | None = None
    note: str = ""
    payload: Payload = None
    is_hidden: bool = False  # from who looks at it now: its note and payload are left out


_CARRIED: Final[Mapping[What, TypeAdapter[Any]]] = MappingProxyType(
    {
        Move.ASSIGN: TypeAdapter(Assignment),
        Move.ASK: TypeAdapter(Question),
        Move.ANSWER: TypeAdapter(Question),
        Move.DECIDE: TypeAdapter(Covered),
        Move.AGREE: TypeAdapter(Ruling),
        Move.DISAGREE: TypeAdapter(Ruling),
        Move.CHANGE: TypeAdapter(Change),
        Move.KEEP: TypeAdapter(Change),
        Move.REMARK: TypeAdapter(Remark),
        Deed.SAVE: TypeAdapter(Saved),
        Deed.MUTE: TypeAdapter(Muted),
        Deed.UNMUTE: TypeAdapter(Muted),
        Deed.GRANT: TypeAdapter(Grant),
        Deed.POLICY: TypeAdapter(Policy),
    }
)


def what_of(text: str) -> What:
    """The move or deed of that name. Raises ValueError."""
    return Move(text) if text in set(Move) else Deed(text)


def payload_json(event: Event) -> Json:
    """What the event carries, as JSON's types; what is left at its default is left out."""
    if event.payload is None:
        return None
    carried: Json = _CARRIED[event.what].dump_python(event.payload, mode="json", exclude_defaults=True)
    return carried


def event_json(event: Event) -> dict[str, Json]:
    """What happened, as JSON's types; whether it is hidden is not of the event but of who looks at it."""
    return {
        "at": event.at.isoformat(),
        "by": event.by,
        "what": event.what.value,
        "story": event.story,
        "finding": event.finding,
        "revision": event.revision,
        "before": event.before.value if event.before else None,
        "after": event.after.value if event.after else None,
        "assignee": event.assignee,
        "verdict": event.verdict.value if event.verdict else None,
        "note": event.note,
        "payload": payload_json(event),
    }


def payload_of(what: What, text: str) -> Payload:
    """What an event carries, from the text of its JSON. Raises ValueError."""
    if what not in _CARRIED:
        return None
    payload: Payload = _CARRIED[what].validate_json(text)
    return payload
