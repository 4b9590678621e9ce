"""Everything out and in again: the same database, on both and between the two."""

import json
from contextlib import closing, suppress
from pathlib import Path
from shutil import copy

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.errors import CheckerError, DatabaseError, ReviewError, UnreadableSource
from checker.review.database import Database, open_database
from checker.review.desk import Desk
from checker.review.events import Mutable, Muted, Question, Remark
from checker.review.people import CrossCheck, Role
from checker.review.transfer import TABLES
from checker.review.verdicts import Action, ActionKind, Ruling, Verdict

from .cases import CONFLICT, SCOPE, Clock, comparison_of, desk_of, finding_ids

IDS = finding_ids(comparison_of())
NAMES = ("Ana", "Ben", "Zoë Å")


def rows(database: Database) -> dict[str, list[tuple[object, ...]]]:
    """All that a database holds."""
    with database.reading() as connection:
        return {
            table.name: sorted((tuple(row) for row in connection.execute(sa.select(table))), key=repr)
            for table in TABLES
        }


def lines_of(desk: Desk) -> list[bytes]:
    with desk.exported() as (_, lines):
        return list(lines)


@pytest.fixture
def other(tmp_path: Path, empty_file: Path) -> Database:
    """An empty database to import into."""
    return open_database(str(copy(empty_file, tmp_path / "other.db")))


@pytest.fixture
def used(database: Database) -> Desk:
    """Two runs, one waiting first verdict of Ana's, one final finding."""
    desk = desk_of(database)
    story = desk.save(comparison_of())
    desk.work(story, IDS[:1]).decide(CONFLICT, "they told us")
    desk.work(story, IDS[1:2]).decide(SCOPE)
    desk.save(comparison_of(5))
    return desk


def test_what_is_imported_is_what_was_exported(used: Desk, other: Database) -> None:
    for name in NAMES:
        lines = lines_of(desk_of(used.database, name))
        with closing(open_database(other.url)) as into:
            if name == NAMES[0]:
                assert desk_of(into).take_back(lines) == used.verify()
            assert rows(into) == rows(used.database)
            assert lines_of(desk_of(into, name)) == lines


def test_an_export_can_be_taken_into_either_database(database: Database, other: Database) -> None:
    desk = desk_of(other)
    desk.work(desk.save(comparison_of()), IDS).decide(SCOPE, "½ 🛳 \u2028")
    desk_of(database).take_back(lines_of(desk))
    assert rows(database) == rows(other)
    story = desk_of(database).story()
    desk_of(database, "Ben").work(story, IDS[:1]).cross_check(SCOPE)  # the chain goes on
    assert desk_of(database).verify().faults == ()


def test_what_another_has_decided_is_sealed_until_it_is_checked(used: Desk) -> None:
    ana, ben = (b"".join(lines_of(desk_of(used.database, name))).decode() for name in ("Ana", "Ben"))
    assert "genuine_conflict" in ana
    assert "they told us" in ana
    assert "genuine_conflict" not in ben
    assert "they told us" not in ben
    desk_of(used.database, "Ben").work(used.story(), IDS[:1]).cross_check(CONFLICT)
    assert "genuine_conflict" in b"".join(lines_of(desk_of(used.database, "Cem"))).decode()


DOINGS = {
    "begin": lambda work: work.begin("½"),
    "ask": lambda work: work.ask(Question(Action(ActionKind.ASKED, "the port"))),
    "answer": lambda work: work.answer(Question(Action(ActionKind.ASKED, "the port", answer="no"))),
    "conflict": lambda work: work.decide(CONFLICT, "because"),
    "unresolved": lambda work: work.decide(Ruling(Verdict.UNRESOLVED), "because"),
    "agree": lambda work: work.cross_check(CONFLICT),
    "reject": lambda work: work.reject("no"),
    "remark": lambda work: work.remark(Remark(), "\u2028“=1+1”"),
    "assign": lambda work: work.assign("Ben"),
}
DEEDS = {
    "mute": lambda desk: desk.mute(desk.story(), Muted(Mutable.KIND, "date"), "why"),
    "unmute": lambda desk: desk.mute(desk.story(), Muted(Mutable.KIND, "date"), again=True),
    "grant": lambda desk: desk.grant("Ana", Role.EDITOR),
    "policy": lambda desk: desk.set_policy(CrossCheck.ALL),
    "rerun": lambda desk: desk.save(comparison_of(4, reworded={1: "Item 1: 99 people were on the ferry."})),
    "back": lambda desk: desk.save(comparison_of(4)),
    "another": lambda desk: desk.save(comparison_of(2, ("Valley News", "Plain Times")), "Flood"),
}
ACT = st.one_of(
    st.tuples(st.sampled_from(sorted(DEEDS)), st.sampled_from(NAMES), st.none()),
    st.tuples(
        st.sampled_from(sorted(DOINGS)), st.sampled_from(NAMES), st.lists(st.sampled_from(IDS), min_size=1, unique=True)
    ),
)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(ACT, max_size=12), st.sampled_from(NAMES))
def test_out_and_in_is_the_identity(
    tmp_path: Path, empty_file: Path, acts: list[tuple[str, str, list[str] | None]], exporter: str
) -> None:
    clock = Clock()
    with (
        closing(open_database(str(copy(empty_file, tmp_path / "out.db")))) as out,
        closing(open_database(str(copy(empty_file, tmp_path / "in.db")))) as into,
    ):
        desk_of(out, clock=clock).save(comparison_of())
        for what, name, findings in acts:
            desk = desk_of(out, name, clock)
            with suppress(ReviewError):
                DEEDS[what](desk) if findings is None else DOINGS[what](desk.work(desk.story("1"), findings))
        lines = lines_of(desk_of(out, exporter))
        desk_of(into).take_back(lines)
        assert rows(into) == rows(out)
        assert lines_of(desk_of(into, exporter)) == lines
        assert desk_of(into).verify() == desk_of(out).verify()
        assert desk_of(into).verify().faults == ()


# --- What is refused


def test_a_database_that_is_not_empty_is_left_alone(used: Desk) -> None:
    before = rows(used.database)
    with pytest.raises(DatabaseError, match="not an empty database"):
        used.take_back(lines_of(used))
    assert rows(used.database) == before


def changed(line: bytes, **columns: object) -> bytes:
    document = json.loads(line)
    document["row"] |= columns
    return json.dumps(document).encode()


@pytest.mark.parametrize(
    ("place", "line", "words"),
    [
        (0, b"", "no row of reviews in line 1"),
        (0, b'{"schema": "checker.comparison/1"}', "no export of reviews in its first line"),
        (3, b"{", "no row of reviews in line 4"),
        (3, b"[]", "no row of reviews in line 4"),
        (3, b"\xff", "no row of reviews in line 4"),
        (3, b'{"table": "alembic_version", "row": {}}', "no row of reviews in line 4"),
        (3, b'{"table": "story", "row": {"id": 9}}', "no row of reviews in line 4"),
        (3, b'{"table": "story", "row": {"id": "9", "name": "x"}}', "no row of reviews in line 4"),
        (3, b'{"table": "story", "row": {"id": true, "name": "x"}}', "no row of reviews in line 4"),
        (3, b'{"table": "story", "row": {"id": 9, "name": null}}', "no row of reviews in line 4"),
        (3, b'{"table": "event", "row": {}, "sealed": "x"}', "no row of reviews in line 4"),
    ],
)
def test_what_is_no_export_is_said_so(used: Desk, other: Database, place: int, line: bytes, words: str) -> None:
    lines = lines_of(used)
    lines[place] = line
    with pytest.raises(UnreadableSource, match=words):
        desk_of(other).take_back(lines)
    assert not any(rows(other).values())


def test_an_export_that_was_changed_or_cut_is_not_taken(used: Desk, other: Database) -> None:
    lines = lines_of(used)
    last = len(lines) - 1
    story = next(n for n, line in enumerate(lines) if b'"story"' in line[:20])
    entry = next(n for n, line in enumerate(lines) if b'"event"' in line[:20])
    for bad in (
        lines[:last],
        [*lines[:entry], *lines[entry + 1 :]],
        [*lines[:last], changed(lines[last], note="x")],
        [*lines[:story], changed(lines[story], name="x"), *lines[story + 1 :]],
        [],
    ):
        with pytest.raises(CheckerError):
            desk_of(other).take_back(bad)
        assert not any(rows(other).values())
    desk_of(other).take_back(lines)
