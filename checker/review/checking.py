"""Whether the log and the saved comparisons are what was written: the chain, the moves in it, and the snapshots."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from sqlalchemy import Connection, func, select

from checker.review.archive import snapshot_in
from checker.review.chain import GENESIS, Entry, Fault, broken_links
from checker.review.events import Change, Event, Saved
from checker.review.log import entries, event_of
from checker.review.reviews import Review, after
from checker.review.states import TRANSITIONS, Move
from checker.review.tables import COMPARISON, SNAPSHOT, STORY

_WHOLE: Final = "the log ends before the head that was given: entries were cut off, or it is of another database"


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of it: how many entries there are, the hash of the last (the head), and what is wrong."""

    entries: int
    head: str
    faults: tuple[Fault, ...]


def verify(connection: Connection, head: str | None = None) -> Checked:
    """Check everything. A tail that was cut off leaves a whole chain: only a `head` that was noted before tells."""
    log = tuple(entries(connection))
    faults = [*broken_links(log)]
    if not faults:  # what an entry says counts only while the chain holds
        faults = [*_impossible(log), *_changed_snapshots(connection, log)]
    if head is not None and head not in (GENESIS, *(entry.hash for entry in log)):
        faults.append(Fault(0, _WHOLE))
    return Checked(len(log), log[-1].hash if log else GENESIS, tuple(faults))


def _impossible(log: Iterable[Entry]) -> Iterator[Fault]:
    """The entries that hold no event, or one that can't follow those before it."""
    reviews: dict[tuple[int | None, str], Review] = {}
    for entry in log:
        try:
            event = event_of(entry)
        except ValueError:
            yield Fault(entry.seq, f"entry {entry.seq} holds no event")
            continue
        if event.finding is None or not isinstance(event.what, Move):
            continue
        start = event.payload.predecessor if isinstance(event.payload, Change) else event.finding
        review = reviews.get((event.story, start), Review(start))
        reached = after(replace(review, finding=event.finding), event)
        reviews[event.story, event.finding] = replace(reached, history=())
        if not _follows(review, event, reached):
            yield Fault(entry.seq, f"entry {entry.seq} cannot follow what was done to {event.finding}")


def _follows(review: Review, event: Event, reached: Review) -> bool:
    return (
        event.what in TRANSITIONS
        and event.before is review.state
        and event.after is TRANSITIONS[Move(event.what)].get(review.state)
        and event.revision == review.revision + 1
        and event.assignee == reached.assignee
        and event.verdict is reached.verdict
    )


def _changed_snapshots(connection: Connection, log: Iterable[Entry]) -> Iterator[Fault]:
    """Where the stories and saved comparisons are not those that the log tells of."""
    held = _held(connection)
    told: set[tuple[int | None, str, int]] = set()
    for entry in log:
        saved = event_of(entry).payload
        if not isinstance(saved, Saved):
            continue
        key = (entry.story, saved.name, saved.run)
        told.add(key)
        if key not in held:
            yield Fault(entry.seq, f"run {saved.run} of {saved.name!r} is missing")
        elif snapshot_in(connection, held[key]).digest != saved.digest:
            yield Fault(entry.seq, f"run {saved.run} of {saved.name!r} was changed")
    yield from (Fault(0, f"run {key[2]} of {key[1]!r} was inserted") for key in held if key not in told)
    yield from _strays(connection)


def _held(connection: Connection) -> dict[tuple[int | None, str, int], int]:
    statement = select(STORY.c.id, STORY.c.name, COMPARISON.c.run, COMPARISON.c.id).join(
        COMPARISON, COMPARISON.c.story == STORY.c.id
    )
    return {(story, name, run): comparison for story, name, run, comparison in connection.execute(statement)}


def _strays(connection: Connection) -> Iterator[Fault]:
    """Rows that belong to nothing, as only a database whose foreign keys were off can have them."""
    owners = [(STORY, STORY.c.id, COMPARISON.c.story), (COMPARISON, COMPARISON.c.story, STORY.c.id)]
    owners += [(table, table.c.comparison, COMPARISON.c.id) for table in SNAPSHOT]
    for table, column, owner in owners:
        stray = connection.scalar(select(func.count()).select_from(table).where(column.not_in(select(owner))))
        if stray:
            yield Fault(0, f"{stray} rows of {table.name} were inserted")
