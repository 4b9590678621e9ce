"""The database: made and brought up to date on first use, and never changed but by additions."""

import hashlib
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import checker.review
from checker.errors import DatabaseError
from checker.review import database as module
from checker.review.database import HEAD, VARIABLE, Database, open_database
from checker.review.tables import METADATA, STORY

MIGRATIONS = Path(checker.review.__file__).with_name("migrations")


def test_a_new_database_has_the_tables_of_the_code(url: str) -> None:
    with closing(open_database(url)) as database, database.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []


def test_the_head_is_the_last_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


def test_what_is_written_is_there_when_it_is_opened_again(url: str) -> None:
    with closing(open_database(url)) as database, database.writing() as connection:
        connection.execute(STORY.insert().values(id=1, name="Quake"))
    with closing(open_database(url)) as again, again.reading() as connection:
        assert connection.execute(sa.select(STORY)).all() == [(1, "Quake")]


def test_a_failed_write_leaves_nothing(database: Database) -> None:
    def write() -> None:
        with database.writing() as connection:
            connection.execute(STORY.insert().values(id=1, name="Quake"))
            raise KeyError

    with pytest.raises(KeyError):
        write()
    with database.reading() as connection:
        assert connection.execute(sa.select(STORY)).all() == []


def test_a_reader_sees_one_state_throughout(database: Database) -> None:
    with database.reading() as connection:
        assert connection.execute(sa.select(STORY)).all() == []
        with database.writing() as other:
            other.execute(STORY.insert().values(id=1, name="Quake"))
        assert connection.execute(sa.select(STORY)).all() == []
    with database.reading() as connection:
        assert connection.execute(sa.select(STORY)).all() == [(1, "Quake")]


@pytest.mark.parametrize("statement", ["UPDATE story SET name = 'x'", "DELETE FROM story"])
def test_rows_are_only_ever_added(database: Database, statement: str) -> None:
    def change() -> None:
        with database.writing() as connection:
            connection.execute(sa.text(statement))

    with database.writing() as connection:
        connection.execute(STORY.insert().values(id=1, name="Quake"))
    with pytest.raises(DatabaseError, match="only ever added"):
        change()


def test_a_row_of_a_story_that_is_not_there_is_refused(database: Database) -> None:
    def write() -> None:
        with database.writing() as connection:
            connection.execute(
                sa.text(
                    "INSERT INTO comparison (id, story, run, version, models, settings, notices, links) "
                    "VALUES (1, 7, 1, '', '', '', '', '')"
                )
            )

    with pytest.raises(DatabaseError, match=r"(?i)foreign key"):
        write()


def test_sqlite_writes_ahead_and_syncs(tmp_path: Path) -> None:
    opened = open_database(str(tmp_path / "new" / "checker.db"))
    with opened.reading() as connection:
        pragmas = {name: connection.scalar(sa.text(f"PRAGMA {name}")) for name in ("journal_mode", "synchronous")}
    opened.close()
    assert pragmas == {"journal_mode": "wal", "synchronous": 2}


def test_without_a_url_it_is_the_environments_or_the_users_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(module, "user_data_path", lambda name, appauthor: tmp_path / name / str(appauthor))
    monkeypatch.delenv(VARIABLE, raising=False)
    open_database().close()
    assert (tmp_path / "checker" / "False" / "checker.db").exists()
    monkeypatch.setenv(VARIABLE, str(tmp_path / "other.db"))
    open_database().close()
    assert (tmp_path / "other.db").exists()


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("mysql://desk:secret@db.example/reviews", "no such kind of database mysql"),
        ("postgresql://desk:secret@127.0.0.1:1/reviews", r"cannot use the database postgresql\+psycopg://desk:\*\*\*@"),
        ("sqlite://", "no file is named"),
        ("sqlite:///:memory:", "no file is named"),
        ("://", "not a database URL"),
        ("/dev/null/checker.db", "cannot make the folder"),
    ],
)
def test_what_can_not_be_opened_is_said_in_a_line_without_the_password(url: str, words: str) -> None:
    with pytest.raises(DatabaseError, match=words) as raised:
        open_database(url)
    assert "secret" not in str(raised.value)


def test_a_file_that_is_no_database_is_said_to_be_none(tmp_path: Path) -> None:
    (tmp_path / "notes.db").write_text("not a database, " * 100)
    with pytest.raises(DatabaseError, match="file is not a database"):
        open_database(str(tmp_path / "notes.db"))


def test_a_database_of_a_later_checker_is_left_alone(url: str) -> None:
    with closing(open_database(url)) as database, database.writing() as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(DatabaseError, match="newer than checker"):
        open_database(url)


PUBLISHED = {"v0001_first.py": "eafc7f1dac335b73"}


def test_a_migration_that_is_out_is_never_changed() -> None:
    found = {
        each.name: hashlib.sha256(each.read_bytes()).hexdigest()[:16] for each in MIGRATIONS.glob("versions/v*.py")
    }
    assert found == PUBLISHED
