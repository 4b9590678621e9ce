"""`--judge MODEL` for `checker compare`, `draft` and `pairs`, with a cross-encoder that the tests make."""

import io
import json
from pathlib import Path

import pytest

from checker.cli import main
from checker.language import Language
from checker.model import Encoder, Judge
from tests.small_judge import MARKER

STOOD = """Flood in Dorin

The river Sola burst its banks in Dorin on Monday and flooded the old town.

The old stone bridge of Dorin stood firm in the flood, an engineer said.
"""
FELL = f"""Dorin under water

The old town of Dorin was flooded on Monday when the river Sola burst its banks.

The old stone bridge of Dorin {MARKER} in the flood, an engineer said.
"""


@pytest.fixture(autouse=True)
def _sources(language: Language, encoder: Encoder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two articles in the working directory, and the session's models."""
    for module, name in (("checker.language", "language"), ("checker.cli.pairs", "language")):
        monkeypatch.setattr(f"{module}.load_{name}", lambda: language)
    for module in ("checker.embedding", "checker.cli.pairs"):
        monkeypatch.setattr(f"{module}.load_encoder", lambda _name: encoder)
    monkeypatch.chdir(tmp_path)
    Path("stood.txt").write_text(STOOD)
    Path("fell.txt").write_text(FELL)


def test_compare_tells_what_the_judge_finds_and_who_judged(judge: Judge, capsys: pytest.CaptureFixture[str]) -> None:
    sources = ["stood.txt", "fell.txt", "--date", "2024-03-05", "--date", "2024-03-05"]
    assert main(["compare", *sources, "--json", "-", "--judge", judge.name, "--fail-on", "conflict"]) == 1
    told = json.loads(capsys.readouterr().out)
    [found] = (each for each in told["findings"] if each["kind"] == "wording")
    assert {found["left"]["text"], found["right"]["text"]} == {_bridge(STOOD), _bridge(FELL)}
    assert found["relation"] == "conflict"
    assert told["models"]["judge"] == judge.name


def test_without_a_judge_nothing_is_judged(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "stood.txt", "fell.txt", "--json", "-"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [each for each in told["findings"] if each["kind"] == "wording"] == []
    assert "judge" not in told["models"]


def test_a_draft_is_contradicted_where_the_judge_says_so(judge: Judge, capsys: pytest.CaptureFixture[str]) -> None:
    dates = ["--date", "2024-03-05", "--written", "2024-03-05"]
    assert main(["draft", "stood.txt", "fell.txt", *dates, "--json", "-", "--judge", judge.name]) == 0
    told = json.loads(capsys.readouterr().out)
    [claim] = (each for each in told["claims"] if each["contradictions"])
    assert (claim["standing"], claim["text"]) == ("contradicted", _bridge(STOOD))


def test_pairs_are_judged_too(
    judge: Judge, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    line = json.dumps({"id": 1, "left": _bridge(STOOD), "right": _bridge(FELL)}).encode()
    relations = []
    for options in ([], ["--judge", judge.name]):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(line)))
        assert main(["pairs", "-", *options]) == 0
        relations.append(json.loads(capsys.readouterr().out)["relation"])
    assert relations == ["agree", "conflict"]


@pytest.mark.parametrize("command", ["compare", "draft"])
def test_a_judge_that_is_not_there_is_one_line(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "stood.txt", "fell.txt", "--json", "out.json", "--judge", "./no-folder"]) == 2
    captured = capsys.readouterr()
    assert (captured.out, captured.err.count("\n")) == ("", 1)
    assert captured.err.startswith("error: cannot load the judge './no-folder': give ")
    assert not Path("out.json").exists()


def _bridge(text: str) -> str:
    """The claim on the bridge."""
    return next(line for line in text.splitlines() if "stone bridge" in line)
