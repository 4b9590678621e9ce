"""`verify` finds every row that is not as it was written. Who has the file can drop the triggers: so do these tests."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest
import sqlalchemy as sa

from checker.review.chain import GENESIS, Fault
from checker.review.checking import Checked, verify
from checker.review.database import Database
from checker.review.log import append, entries, event_of
from checker.review.tables import CLAIM_GROUP, EVENT, METADATA

from .cases import CONFLICT, SCOPE, comparison_of, desk_of, finding_ids

HIGH, MEDIUM = finding_ids(comparison_of())[:2]
ENTRIES = 9


@pytest.fixture
def used(database: Database) -> Iterator[Database]:
    """A database with two runs of a story, and nine entries, which refuses no change."""
    desk = desk_of(database)
    story = desk.save(comparison_of(2))
    desk.work(story, [HIGH]).decide(CONFLICT, "they told us")
    desk.work(story, [MEDIUM]).decide(SCOPE)
    desk.save(comparison_of(3))
    if database.dialect == "sqlite":
        for table, verb in product(METADATA.tables, ("update", "delete")):
            tamper(database, f"DROP TRIGGER {table}_refuses_{verb}")
        yield database
        return
    for table in METADATA.tables:
        tamper(database, f"ALTER TABLE {table} DISABLE TRIGGER {table}_refuses_change")
    yield database
    for table in METADATA.tables:
        tamper(database, f"ALTER TABLE {table} ENABLE TRIGGER {table}_refuses_change")


def checked(database: Database, head: str | None = None) -> Checked:
    with database.reading() as connection:
        return verify(connection, head)


def tamper(database: Database, *statements: str) -> None:
    with database.writing() as connection:
        for statement in statements:
            connection.execute(sa.text(statement))


def test_what_was_written_verifies(used: Database) -> None:
    result = checked(used)
    assert (result.entries, result.faults) == (ENTRIES, ())
    assert checked(used, result.head) == result
    assert checked(used, GENESIS) == result


def test_an_empty_log_verifies(database: Database) -> None:
    assert checked(database) == Checked(0, GENESIS, ())


CHANGED_ENTRIES = (
    "at = '2024-03-05T12:00:09.000000+00:00'",
    "by = 'Ben'",
    "what = 'remark'",
    "finding = 'f0', revision = 77",
    "before = 'final'",
    "after = 'new'",
    "assignee = 'Ben'",
    "verdict = 'unresolved'",
    "note = 'x'",
    "payload = payload || ' '",
    "previous = '0'",
    "hash = '0'",
)


def test_a_changed_entry_is_found(used: Database) -> None:
    with used.writing() as connection:
        for seq, change in product(range(1, ENTRIES + 1), CHANGED_ENTRIES):
            attempt = connection.begin_nested()
            connection.execute(sa.text(f"UPDATE event SET {change} WHERE seq = {seq}"))  # noqa: S608  # our own words
            assert verify(connection).faults, (seq, change)
            attempt.rollback()
        assert verify(connection).faults == ()


def test_a_removed_entry_is_found(used: Database) -> None:
    with used.writing() as connection:
        for seq in range(1, ENTRIES):
            attempt = connection.begin_nested()
            connection.execute(sa.text(f"DELETE FROM event WHERE seq = {seq}"))  # noqa: S608
            assert Fault(seq + 1, f"entry {seq} is missing") in verify(connection).faults
            attempt.rollback()


def test_an_entry_that_was_put_in_between_is_found(used: Database) -> None:
    copied = ", ".join(
        column.name for column in METADATA.tables["event"].c if column.name not in ("seq", "hash", "revision")
    )
    tamper(
        used,
        "UPDATE event SET seq = seq + 100 WHERE seq > 4",
        "UPDATE event SET seq = seq - 99 WHERE seq > 100",
        f"INSERT INTO event (seq, hash, revision, {copied}) SELECT 5, '1', 99, {copied} FROM event WHERE seq = 4",  # noqa: S608
    )
    assert checked(used).faults[0].seq == 5


def test_a_tail_that_was_cut_off_is_found_by_its_head(used: Database) -> None:
    desk_of(used).work(desk_of(used).story(), [MEDIUM]).reject("look again")
    head = checked(used).head
    tamper(used, f"DELETE FROM event WHERE seq > {ENTRIES}")  # noqa: S608
    assert checked(used).faults == ()
    (fault,) = checked(used, head).faults
    assert "cut off" in fault.words


def test_a_log_that_was_written_anew_is_found_by_its_head(used: Database) -> None:
    head = checked(used).head
    tamper(used, "DELETE FROM event")
    assert "cut off" in checked(used, head).faults[-1].words


CHANGES: dict[str, str] = {
    "UPDATE article SET text = text || ' '": "run 1 of 'Ferry sinks off Maro' was changed",
    'UPDATE claim SET "start" = 0 WHERE comparison = 2': "run 2 of 'Ferry sinks off Maro' was changed",
    "UPDATE claim_group SET origins = 9": "run 1 of 'Ferry sinks off Maro' was changed",
    "UPDATE finding SET confidence = confidence + 0.000001": "run 1 of 'Ferry sinks off Maro' was changed",
    "DELETE FROM finding WHERE comparison = 1": "run 1 of 'Ferry sinks off Maro' was changed",
    "UPDATE comparison SET settings = '{}' WHERE id = 2": "run 2 of 'Ferry sinks off Maro' was changed",
    "UPDATE story SET name = 'Flood'": "run 1 of 'Ferry sinks off Maro' is missing",
    "INSERT INTO story VALUES (7, 'Flood')": "1 rows of story were inserted",
    "INSERT INTO comparison SELECT 9, 1, 9, version, models, settings, notices, links FROM comparison WHERE id = 1": (
        "run 9 of 'Ferry sinks off Maro' was inserted"
    ),
}


def test_a_changed_comparison_is_found(used: Database) -> None:
    with used.writing() as connection:
        for change, words in CHANGES.items():
            attempt = connection.begin_nested()
            connection.execute(sa.text(change))
            assert words in [fault.words for fault in verify(connection).faults], change
            attempt.rollback()


def test_a_row_that_belongs_to_nothing_is_found(used: Database) -> None:
    columns = ", ".join(each.name for each in CLAIM_GROUP.c if each.name != "comparison")
    off = "PRAGMA foreign_keys = OFF" if used.dialect == "sqlite" else "SET session_replication_role = replica"
    stray = f"SELECT 99, {columns} FROM claim_group WHERE id = 'g0' AND comparison = 1"  # noqa: S608
    insert = f"INSERT INTO claim_group (comparison, {columns}) {stray}"
    with used.reading() as connection:
        raw = connection.connection.driver_connection
        assert raw is not None
        raw.rollback()
        for statement in (off, insert):
            raw.execute(statement)
        raw.commit()
        raw.execute("BEGIN" if used.dialect == "sqlite" else "SELECT 1")
    assert "1 rows of claim_group were inserted" in [fault.words for fault in checked(used).faults]


def test_a_chain_that_holds_but_tells_the_impossible_is_found(used: Database) -> None:
    """As somebody would write it who can compute hashes."""
    with used.writing() as connection:
        *_, last = (event_of(entry) for entry in entries(connection, EVENT.c.finding == MEDIUM))
        append(connection, [replace(last, revision=(last.revision or 0) + 5)])
    (fault,) = checked(used).faults
    assert fault.words.startswith("entry 10 cannot follow what was done to f")
