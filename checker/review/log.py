"""The log in the database: entries are added at its end, read back as events, and checked."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, bindparam, or_, select

from checker.review.chain import GENESIS, Entry, canonical, sha256
from checker.review.events import Change, Deed, Event, Grant, Muted, Policy, event_json, payload_of, what_of
from checker.review.people import Team
from checker.review.reviews import Review, review_of
from checker.review.several import Several
from checker.review.states import Move, State
from checker.review.tables import EVENT
from checker.review.verdicts import Verdict

_NAMES: Final = tuple(each.name for each in fields(Entry))
# Made once, since each act on a finding asks them.
_ENTRIES: Final = select(*(EVENT.c[name] for name in _NAMES)).order_by(EVENT.c.seq)
_LAST: Final = select(EVENT.c.seq, EVENT.c.hash).order_by(EVENT.c.seq.desc()).limit(1)
# Not `in_`, whose list SQLAlchemy writes out anew at each run.
_OF_TEAM: Final = _ENTRIES.where(or_(EVENT.c.what == Deed.GRANT.value, EVENT.c.what == Deed.POLICY.value))
_OF_FINDINGS: Final = Several(_ENTRIES.where(EVENT.c.story == bindparam("story")), EVENT.c.finding)
_AT_ONCE: Final = 500  # names in one statement; SQLite allows 32,766, an older one 999


@dataclass(frozen=True, slots=True)
class Logged:
    """An event with its number in the log and the hash that vouches for it and all before it."""

    seq: int
    hash: str
    event: Event


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the log: how many entries there are, and the hash of the last, which vouches for all."""

    entries: int
    hash: str


def head_of(connection: Connection) -> Head:
    """Where the log ends now."""
    last = connection.execute(_LAST).first()
    return Head(last.seq, last.hash) if last else Head(0, GENESIS)


def append(connection: Connection, events: Sequence[Event]) -> tuple[Entry, ...]:
    """Add the events at the end of the log; the connection is the only writer."""
    head = head_of(connection)
    seq, previous = head.entries, head.hash
    entries: list[Entry] = []
    for event in events:
        seq += 1
        entry = _entry(event, seq, previous)
        entries.append(entry)
        previous = entry.hash
    if entries:
        connection.execute(EVENT.insert(), [_row(entry) for entry in entries])
    return tuple(entries)


def entries(connection: Connection, *conditions: ColumnElement[bool]) -> Iterator[Entry]:
    """The entries that meet the conditions, in the order in which they were written."""
    return (Entry(*row) for row in connection.execute(_ENTRIES.where(*conditions)))


def event_of(entry: Entry) -> Event:
    """The event that an entry holds. Raises ValueError where it holds none."""
    what = what_of(entry.what)
    return Event(
        at=datetime.fromisoformat(entry.at),
        by=entry.by,
        what=what,
        story=entry.story,
        finding=entry.finding,
        revision=entry.revision,
        before=State(entry.before) if entry.before else None,
        after=State(entry.after) if entry.after else None,
        assignee=entry.assignee,
        verdict=Verdict(entry.verdict) if entry.verdict else None,
        note=entry.note,
        payload=payload_of(what, entry.payload),
    )


def log_seen_by(
    connection: Connection, name: str, story: int | None = None, finding: str | None = None
) -> Iterator[Logged]:
    """The log of a story, of a finding in it, or of all, without what is hidden from that person."""
    conditions = [EVENT.c.story == story] * (story is not None) + [EVENT.c.finding == finding] * (finding is not None)
    logged = [Logged(entry.seq, entry.hash, event_of(entry)) for entry in entries(connection, *conditions)]
    seen: dict[tuple[int | None, str | None, int | None], Event] = {}
    for one in {each.event.story for each in logged} - {None}:
        for review in reviews_in(connection, one or 0).values():
            seen |= {(one, event.finding, event.revision): event for event in review.seen_by(name).history}
    for each in logged:
        event = each.event
        yield replace(each, event=seen.get((event.story, event.finding, event.revision), event))


def team_of(connection: Connection) -> Team:
    """The roles and rules that hold now."""
    team = Team()
    for row in connection.execute(_OF_TEAM):
        payload = event_of(Entry(*row)).payload
        if isinstance(payload, Grant):
            team = team.with_role(payload.name, payload.role)
        elif isinstance(payload, Policy):
            team = Team(team.roles, payload.cross_check)
    return team


def muted_in(connection: Connection, story: int) -> Mapping[Muted, Event]:
    """What is muted in a story now, each with the event that did it."""
    muted: dict[Muted, Event] = {}
    wanted = EVENT.c.what.in_([Deed.MUTE, Deed.UNMUTE])
    for entry in entries(connection, EVENT.c.story == story, EVENT.c.finding.is_(None), wanted):
        event = event_of(entry)
        if isinstance(event.payload, Muted):
            muted.pop(event.payload, None)
            if event.what is Deed.MUTE:
                muted[event.payload] = event
    return muted


def successors_in(connection: Connection, story: int) -> Mapping[str, str]:
    """Under which finding the review of another goes on at last, for all that do. None comes back to where it was."""
    wanted = or_(EVENT.c.what == Move.CHANGE.value, EVENT.c.what == Move.KEEP.value)
    carried = map(event_of, entries(connection, EVENT.c.story == story, wanted))
    found = {event.payload.predecessor: event.finding or "" for event in carried if isinstance(event.payload, Change)}
    for old, new in found.items():
        while new in found:
            new = found[new]
        found[old] = new
    return found


def reviews_in(connection: Connection, story: int, findings: Iterable[str] | None = None) -> Mapping[str, Review]:
    """The reviews of these findings of a story, or of all that have an event.

    The review of a finding whose words changed at their source goes on from that of its predecessor.
    """
    histories = _histories(connection, story, findings)
    wanted = histories if findings is None else tuple(findings)
    return {finding: review_of(finding, _carried(histories, finding)) for finding in wanted}


def _histories(connection: Connection, story: int, findings: Iterable[str] | None) -> Mapping[str, list[Event]]:
    """The events by finding; those of predecessors too."""
    if findings is None:
        return _by_finding(entries(connection, EVENT.c.story == story, EVENT.c.finding.is_not(None)))
    histories: dict[str, list[Event]] = {}
    missing = set(findings)
    while missing:
        some = sorted(missing)[:_AT_ONCE]
        found = _by_finding(Entry(*row) for row in _OF_FINDINGS.run(connection, story, some))
        histories |= {finding: found.get(finding, []) for finding in some}
        predecessors = {
            event.payload.predecessor
            for events in found.values()
            for event in events[:1]
            if isinstance(event.payload, Change)
        }
        missing = (missing | predecessors) - set(histories)
    return histories


def _by_finding(found: Iterable[Entry]) -> dict[str, list[Event]]:
    histories: dict[str, list[Event]] = {}
    for entry in found:
        histories.setdefault(entry.finding or "", []).append(event_of(entry))
    return histories


def _carried(histories: Mapping[str, Sequence[Event]], finding: str) -> Iterator[Event]:
    """A finding's events behind those of its predecessor, as far as they had come when it was carried on."""
    own = histories.get(finding, ())
    if own and isinstance(own[0].payload, Change):
        before = _carried(histories, own[0].payload.predecessor)
        yield from (event for event in before if (event.revision or 0) < (own[0].revision or 0))
    yield from own


def _entry(event: Event, seq: int, previous: str) -> Entry:
    told = event_json(event)
    covered: dict[str, Any] = {
        **told,
        "seq": seq,
        "at": event.at.astimezone(UTC).isoformat(timespec="microseconds"),  # one text a moment: it is hashed
        "payload": canonical(told["payload"]),
        "previous": previous,
    }
    return Entry(**covered, hash=sha256(covered))


def _row(entry: Entry) -> dict[str, str | int | None]:
    return {name: getattr(entry, name) for name in _NAMES}
