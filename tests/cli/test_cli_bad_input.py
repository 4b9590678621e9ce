"""Every bad input: one clear line on standard error, exit code 2, and nothing half written."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.cli import main

ROOT = Path(__file__).parents[2]
GOOD = "The bridge in the old town was closed on Monday after an inspection, the mayor said. It opens again in May.\n"
GERMAN = (
    "Die Brücke in der Altstadt wurde am Montag nach einer Prüfung gesperrt, teilte die Bürgermeisterin mit. "
    "Sie soll im Mai wieder geöffnet werden, hieß es weiter aus dem Rathaus der Stadt.\n"
)


def prepare(folder: Path) -> None:
    """Good and bad sources, each under a name that tells what it is."""
    files: dict[str, bytes] = {
        "good.txt": GOOD.encode(),
        "other.txt": GOOD.replace("Monday", "Tuesday").encode(),
        "same.txt": GOOD.encode(),
        "empty.txt": b"",
        "blank.txt": b" \n\t\n",
        "binary.txt": bytes(range(256)) * 40,
        "german.txt": GERMAN.encode(),
        "textless.json": json.dumps({"outlet": "Post", "title": "A bridge"}).encode(),
        "broken.json": b'{"text": ',
        "broken.pdf": b"%PDF-1.7 and no more",
        "broken.docx": b"PK\x03\x04 and no more",
    }
    for name, data in files.items():
        (folder / name).write_bytes(data)
    with (folder / "large.txt").open("wb") as large:
        large.truncate(50_000_000)
    (folder / "folder").mkdir()


Case = tuple[str, list[str], str]
CASES: list[Case] = [
    ("one source", ["good.txt"], "good.txt"),
    ("an empty text", ["good.txt", "empty.txt"], "empty.txt"),
    ("a blank text", ["good.txt", "blank.txt"], "blank.txt"),
    ("a binary file", ["good.txt", "binary.txt"], "binary.txt"),
    ("a missing file", ["good.txt", "missing.txt"], "missing.txt"),
    ("a text of 50 MB", ["good.txt", "large.txt"], "large.txt"),
    ("a text in German", ["good.txt", "german.txt"], "german.txt"),
    ("the same file twice", ["good.txt", "good.txt"], "good.txt"),
    ("the same text under one outlet", ["good.txt", "same.txt", "--outlet", "A", "--outlet", "A"], "same.txt"),
    ("a folder", ["good.txt", "folder"], "folder"),
    ("a date that is none", ["good.txt", "other.txt", "--date", "2023-02-30"], "2023-02-30"),
    ("a date in words", ["good.txt", "other.txt", "--date", "yesterday"], "yesterday"),
    ("a JSON without text", ["good.txt", "textless.json"], "textless.json"),
    ("a broken JSON", ["good.txt", "broken.json"], "broken.json"),
    ("a broken PDF", ["good.txt", "broken.pdf"], "broken.pdf"),
    ("a broken DOCX", ["good.txt", "broken.docx"], "broken.docx"),
    ("a web address, which is not read yet", ["good.txt", "https://post.example/a"], "https://post.example/a"),
    ("an output in a folder that is missing", ["good.txt", "other.txt", "--json", "no/out.json"], "no/out.json"),
    ("an output over a source", ["good.txt", "other.txt", "--json", "other.txt"], "other.txt"),
]


@pytest.fixture
def fail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Callable[..., str]:
    """Run the command, see that it fails as it must, and give its one line."""
    prepare(tmp_path)
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> str:
        before = _contents(tmp_path)
        code = main(["compare", *arguments])
        captured = capsys.readouterr()
        assert (code, captured.out, captured.err.count("\n")) == (2, "", 1), captured.err
        assert captured.err.startswith("error: ")
        assert captured.err.count(": ") >= 2  # what and where, then what to do
        assert _contents(tmp_path) == before
        return captured.err

    return run


def _contents(folder: Path) -> dict[str, tuple[int, int]]:
    return {str(path): (path.stat().st_size, path.stat().st_mtime_ns) for path in folder.rglob("*")}


@pytest.mark.parametrize(("arguments", "named"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_bad_input_is_one_line_that_names_it(arguments: list[str], named: str, fail: Callable[..., str]) -> None:
    outputs = [] if "--json" in arguments else ["--csv", "out.csv", "--json", "out.json"]
    assert named in fail(*arguments, *outputs)


def test_an_output_that_was_there_before_is_left_as_it_was(fail: Callable[..., str]) -> None:
    Path("out.json").write_text("before")
    fail("good.txt", "empty.txt", "--json", "out.json")
    assert Path("out.json").read_text() == "before"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_one_line(fail: Callable[..., str]) -> None:
    Path("other.txt").chmod(0)
    assert "other.txt" in fail("good.txt", "other.txt")


def test_a_name_that_would_steer_a_terminal_is_told_harmlessly(fail: Callable[..., str]) -> None:
    assert "\x1b" not in fail("good.txt", "a\x1b[31m\nerror: b.txt")


@pytest.mark.parametrize(
    "arguments", [["good.txt", "empty.txt"], ["good.txt", "binary.txt"], ["good.txt", "broken.pdf"]]
)
def test_a_real_process_says_no_more_than_the_line(arguments: list[str], tmp_path: Path) -> None:
    prepare(tmp_path)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "checker", "compare", *arguments, "--json", "out.json"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False, text=True)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), done.stderr
    assert not (tmp_path / "out.json").exists()
