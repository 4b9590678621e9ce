"""A database with one story of four findings, and the commands that work on it."""

import io
from pathlib import Path

import pytest

from checker.cli import main
from checker.review.database import open_database
from checker.review.desk import Desk
from tests.review.cases import Clock, comparison_of
from tests.review.commands.answers import Result, Run


@pytest.fixture
def place(tmp_path: Path) -> str:
    """A database with one story of four findings."""
    place = str(tmp_path / "checker.db")
    database = open_database(place)
    Desk(database, "Ana", Clock()).save(comparison_of())
    database.close()
    return place


@pytest.fixture
def run(place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command of checker review, as Ana where nobody is named."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CHECKER_DATABASE_URL", place)
    monkeypatch.setenv("LOGNAME", "Ana")

    def run_command(words: str, *more: str, stdin: str = "") -> Result:
        monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        code = main(["review", *words.split(), *more])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run_command
