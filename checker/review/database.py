"""The database: SQLite in a file, or PostgreSQL by URL; opened, brought up to date, read and written.

Writers come one after another, which the chain needs: two that read the same last entry would fork it. SQLite takes
its only write lock with BEGIN IMMEDIATE, PostgreSQL locks the log against other writers; readers never wait.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection as SQLiteConnection
from typing import Final

from platformdirs import user_data_path
from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, make_url, text
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry

from checker.errors import DatabaseError

VARIABLE: Final = "CHECKER_DATABASE_URL"
HEAD: Final = "0001"
"""The latest migration."""

_POSTGRESQL: Final = ("postgresql", "postgres", "postgresql+psycopg")
_SQLITE: Final = ("sqlite", "sqlite+pysqlite")
_PATIENCE: Final = 60  # seconds that a writer waits for those before it
_WRITES: Final = "checker_writes"
_MIGRATING: Final = 0x63_68_65_63  # the advisory lock of who makes the tables; "chec"
_REMEDY: Final = "give a file or a PostgreSQL URL with --db or in " + VARIABLE


class Database:
    """An open database whose tables are up to date."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @property
    def url(self) -> str:
        """Where it is, password included."""
        return self._engine.url.render_as_string(hide_password=False)

    @property
    def dialect(self) -> str:
        return self._engine.dialect.name

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the database throughout. Raises DatabaseError."""
        with _told(self._engine.url), self._engine.connect() as connection:
            if self.dialect == "postgresql":  # which by itself sees what others commit between two statements
                connection.execution_options(isolation_level="REPEATABLE READ")
            with connection.begin():
                yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection that is the only writer; where the block raises, nothing is written. Raises DatabaseError."""
        with _told(self._engine.url), _write_lock(self._engine) as connection:
            if self.dialect == "postgresql":
                connection.execute(text("LOCK TABLE event IN EXCLUSIVE MODE"))
            yield connection

    def close(self) -> None:
        self._engine.dispose()


def open_database(url: str | None = None) -> Database:
    """The database of that URL or file; without one, of the environment's, or the user's own.

    It is made where it isn't there, and brought up to date. Raises DatabaseError.
    """
    place = _url(url or os.environ.get(VARIABLE) or _own_file())
    with _told(place):
        engine = create_engine(place, pool_pre_ping=not _is_sqlite(place))
        if _is_sqlite(place):
            _prepare_sqlite(engine)
        try:
            _bring_up_to_date(engine)
        except BaseException:
            engine.dispose()
            raise
        return Database(engine)


# --- Where it is


def _own_file() -> str:
    return str(user_data_path("checker", appauthor=False) / "checker.db")


def _url(text: str) -> URL:
    """A URL with the driver that checker uses; what is no URL is a SQLite file."""
    if "://" not in text:
        return _file(URL.create("sqlite", database=text))
    try:
        url = make_url(text)
    except ArgumentError as error:
        raise DatabaseError("not a database URL", "in --db or " + VARIABLE, _REMEDY) from error
    if url.drivername in _SQLITE:
        return _file(url)
    if url.drivername in _POSTGRESQL:
        return url.set(drivername="postgresql+psycopg")
    raise DatabaseError("no such kind of database", url.drivername, _REMEDY)


def _file(url: URL) -> URL:
    if not url.database or url.database == ":memory:":
        raise DatabaseError("no file is named", f"in {url}", _REMEDY)
    path = Path(url.database).expanduser().absolute()
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise DatabaseError("cannot make the folder", f"of {path} ({error.strerror})", _REMEDY) from error
    return url.set(database=str(path))


def _is_sqlite(url: URL) -> bool:
    return url.get_backend_name() == "sqlite"


# --- Transactions


def _prepare_sqlite(engine: Engine) -> None:
    """SQLAlchemy says BEGIN, since sqlite3 would only do so before a write; each connection gets its settings."""

    @event.listens_for(engine, "connect")
    def connected(connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
        if isinstance(connection, SQLiteConnection):
            connection.isolation_level = None
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {_PATIENCE * 1000}")
        cursor.execute("PRAGMA journal_mode = WAL")
        cursor.execute("PRAGMA synchronous = FULL")  # what was acknowledged outlives a power cut
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.close()

    @event.listens_for(engine, "begin")
    def begun(connection: Connection) -> None:
        writes = connection.get_execution_options().get(_WRITES, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def _write_lock(engine: Engine) -> Iterator[Connection]:
    with engine.connect() as connection, connection.execution_options(**{_WRITES: True}).begin():
        yield connection


@contextmanager
def _told(url: URL) -> Iterator[None]:
    """What the database's library raises, in one line and without the password."""
    try:
        yield
    except SQLAlchemyError as error:
        cause = str(getattr(error, "orig", None) or error).strip().partition("\n")[0]
        where = f"{url.render_as_string(hide_password=True)} ({cause})"
        raise DatabaseError(
            "cannot use the database", where, "see that it is there and that you may write to it"
        ) from error


# --- Migrations


def _bring_up_to_date(engine: Engine) -> None:
    with engine.connect() as connection:
        version = _version(connection)
    if version == HEAD:
        return
    with _write_lock(engine) as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MIGRATING})
        _migrate(connection)


def _version(connection: Connection) -> str:
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return connection.scalar(text("SELECT version_num FROM alembic_version")) or ""


def _migrate(connection: Connection) -> None:
    """Run what migrations are missing; imported here, since few commands need them."""
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")).replace("%", "%%"))
    try:
        command.upgrade(config, "head")
    except CommandError as error:
        raise DatabaseError("the database is newer than checker", f"({error})", "install the latest checker") from error
