"""A database of each kind: a SQLite file, and a database in a PostgreSQL that the tests start for themselves."""

import os
import secrets
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg
import pytest

from checker.review.database import Database, open_database
from checker.review.tables import METADATA

DEBIANS = sorted(Path("/usr/lib/postgresql").glob("*/bin"))  # the programs are not on Debian's PATH


def _program(name: str) -> str:
    found = shutil.which(name, path=os.pathsep.join([*map(str, reversed(DEBIANS)), os.environ["PATH"]]))
    if found is None and "CI" in os.environ:
        pytest.fail(f"no {name}: tests/run installs PostgreSQL")
    return found or pytest.skip(f"no {name}: PostgreSQL is not installed")


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The URL of the maintenance database of a PostgreSQL of the tests' own, which listens on a socket alone."""
    home = Path(tempfile.mkdtemp(prefix="checker-pg-"))
    runs_as = "postgres" if os.geteuid() == 0 else None  # PostgreSQL refuses to run as root
    if runs_as:
        shutil.chown(home, runs_as)
    settings = f"-c listen_addresses='' -c unix_socket_directories={home} -c fsync=off -c max_connections=50"
    data = str(home / "data")

    def run(program: str, *arguments: str) -> None:
        subprocess.run(
            [_program(program), *arguments], user=runs_as, cwd=home, check=True, stdout=subprocess.DEVNULL, timeout=120
        )

    try:
        run("initdb", "-D", data, "-U", "checker", "--auth=trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        run("pg_ctl", "-D", data, "-w", "-o", settings, "-l", str(home / "log"), "start")
        try:
            yield f"postgresql://checker@/postgres?host={home}"
        finally:
            run("pg_ctl", "-D", data, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(home)


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of a database that nothing is in yet."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'checker.db'}"
        return
    with _database_on(request.getfixturevalue("postgresql")) as made:
        yield made


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A SQLite file whose tables are up to date."""
    file = tmp_path_factory.mktemp("empty") / "checker.db"
    open_database(str(file)).close()
    return file


@pytest.fixture(scope="session")
def shared_database(postgresql: str) -> Iterator[str]:
    """The URL of a PostgreSQL database whose tables are up to date, for one test after another."""
    with _database_on(postgresql) as made:
        open_database(made).close()
        yield made


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """An empty database; a copy, or one that was emptied, which is faster than to make its tables."""
    if request.param == "sqlite":
        file = shutil.copy(request.getfixturevalue("empty_file"), tmp_path / "checker.db")
        with closing(open_database(str(file))) as opened:
            yield opened
        return
    place = request.getfixturevalue("shared_database")
    with closing(open_database(place)) as opened:
        yield opened
    with psycopg.connect(place) as connection:
        connection.execute("SET LOCAL session_replication_role = replica")  # no trigger refuses
        connection.execute(f"TRUNCATE {', '.join(METADATA.tables)}".encode())


@contextmanager
def _database_on(server: str) -> Iterator[str]:
    name = f"test_{secrets.token_hex(6)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}".encode())
        yield server.replace("/postgres?", f"/{name}?")
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())
