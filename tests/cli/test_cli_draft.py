"""`checker draft` from files to report, JSON and exit code, with the real models."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from checker.cli import main
from checker.language import Language
from checker.model import Encoder

ROOT = Path(__file__).parents[2]
HARBOUR = """Ferry sinks off Maro

Twelve people died when a ferry sank off the island of Maro on Monday, police said.

The ferry had left the harbour of Port Ello at dawn with 80 passengers on board.

Fishing boats pulled survivors out of the water, and the coast guard searched the sea until night.
"""
COASTAL = HARBOUR.replace("Twelve people", "A dozen people").replace("police said", "the coast guard told reporters")
RIGHT = """Ferry sinks off Maro, killing 12

The ferry had left Port Ello at dawn with 80 passengers on board.
"""
WRONG = RIGHT.replace("80 passengers", "90 passengers")
UNKNOWN = f"{RIGHT}\nThe owner of the shipping line had been fined for missing life jackets.\n"
ORCHARD = """Apple growers expect a record harvest

Apple growers in the Tavin valley expect the largest harvest in a decade after a warm spring.

The trees blossomed two weeks earlier than usual, said the growers' association in its yearly report.

Prices in the shops will probably fall in September, and part of the crop will be pressed into juice.
"""
SOURCES = ("harbour.txt", "coastal.txt", "--date", "2024-03-05", "--date", "2024-03-05")

Result = tuple[int, str, str]
Run = Callable[..., Result]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of drafts and sources, good and bad, in which the command runs."""
    files = {
        "harbour.txt": HARBOUR,
        "coastal.txt": COASTAL,
        "right.txt": RIGHT,
        "wrong.md": f"# {WRONG}",
        "unknown.txt": UNKNOWN,
        "orchard.txt": ORCHARD,
        "draft.txt": COASTAL,
        "blank.txt": " \n",
        "two.jsonl": "".join(json.dumps({"outlet": each, "text": RIGHT}) + "\n" for each in "AB"),
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def run(
    folder: Path,
    language: Language,
    encoder: Encoder,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Run:
    """Run the command in the folder with the session's models."""
    assert folder.is_dir()
    monkeypatch.setattr("checker.language.load_language", lambda: language)
    monkeypatch.setattr("checker.embedding.load_encoder", lambda _name: encoder)

    def run_draft(*arguments: str) -> Result:
        code = main(["draft", *arguments])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run_draft


def test_without_an_output_a_report_is_printed_and_nothing_else(run: Run) -> None:
    code, out, err = run("wrong.md", *SOURCES, "--outlet", "Harbour Post", "--written", "2024-03-05")
    assert (code, err) == (0, "")
    assert out.startswith("Draft: Ferry sinks off Maro, killing 12\nAgainst 2 articles:\n   Harbour Post, 2024-03-05:")
    assert "CONTRADICTED" in out
    assert "»90«" in out
    assert "\x1b" not in out


def test_json_holds_the_claims_in_the_order_of_the_draft(run: Run) -> None:
    _, out, _ = run("wrong.md", *SOURCES, "--json", "-")
    document: Any = json.loads(out)
    assert document["schema"] == "checker.draft/1"
    text = document["draft"]["text"]
    assert [text[each["start"] : each["end"]] for each in document["claims"]] == [
        each["text"] for each in document["claims"]
    ]
    assert [each["start"] for each in document["claims"]] == sorted(each["start"] for each in document["claims"])
    assert [source["outlet"] for source in document["sources"]] == ["harbour", "coastal"]


def test_outlets_and_dates_belong_to_the_sources_and_not_to_the_draft(run: Run) -> None:
    options = ("--outlet", "One", "--date", "2024-03-05", "--written", "2024-03-06", "--json", "-")
    for arguments in (
        ("right.txt", "harbour.txt", "coastal.txt", *options),
        (*options, "right.txt", "harbour.txt", "coastal.txt"),
    ):
        document = json.loads(run(*arguments)[1])
        assert [(each["outlet"], each["published"]) for each in document["sources"]] == [
            ("One", "2024-03-05"),
            ("coastal", None),
        ]
        assert (document["draft"]["outlet"], document["draft"]["published"]) == ("draft", "2024-03-06")


def test_a_draft_comes_from_the_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(RIGHT.encode())))
    assert run("-", *SOURCES)[1].startswith("Draft: Ferry sinks off Maro, killing 12\n")


def test_two_runs_give_the_same_bytes(run: Run) -> None:
    for name in ("one.json", "two.json"):
        run("wrong.md", *SOURCES, "--json", name)
    assert Path("one.json").read_bytes() == Path("two.json").read_bytes()


@pytest.mark.parametrize(
    ("draft", "contradicted", "unsupported"), [("right.txt", 0, 0), ("wrong.md", 1, 1), ("unknown.txt", 0, 1)]
)
def test_fail_on_says_by_its_exit_code_whether_it_is_met(
    draft: str, contradicted: int, unsupported: int, run: Run
) -> None:
    assert run(draft, *SOURCES, "--fail-on", "contradicted", "--json", "all.json")[0] == contradicted
    assert Path("all.json").exists()  # the results are there all the same
    assert run(draft, *SOURCES, "--fail-on", "unsupported")[0] == unsupported
    assert run(draft, *SOURCES)[0] == 0


def test_a_draft_about_another_event_is_told_in_words(run: Run) -> None:
    code, out, err = run("orchard.txt", *SOURCES)
    assert (code, err) == (0, "")
    assert "Notice: draft tells of another event than coastal and harbour" in out
    assert "No source reports anything of the draft" in out


@pytest.mark.parametrize(("quiet", "told"), [((), True), (("--quiet",), False)])
def test_notices_are_told_on_standard_error_where_no_report_is_printed(
    quiet: tuple[str, ...], told: bool, run: Run
) -> None:
    code, out, err = run("orchard.txt", *SOURCES, "--json", "all.json", *quiet)
    assert (code, out) == (0, "")
    assert ("notice: draft tells of another event" in err) is told


def test_progress_is_shown_where_somebody_looks_at_it(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    _, out, err = run("right.txt", *SOURCES, "--json", "-")
    assert "Comparing facts" in err or "Done" in err
    assert json.loads(out)
    assert "Comparing" not in run("right.txt", *SOURCES, "--json", "-", "--quiet")[2]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "DRAFT"),
        (["right.txt"], "SOURCE"),
        (["missing.txt", "harbour.txt"], "missing.txt"),
        (["blank.txt", "harbour.txt"], "blank.txt"),
        (["two.jsonl", "harbour.txt"], "two.jsonl"),
        (["right.txt", "blank.txt"], "blank.txt"),
        (["right.txt", "right.txt"], "the draft itself given as a source (right.txt)"),
        (["right.txt", "draft.txt"], "draft.txt"),
        (["right.txt", "harbour.txt", "harbour.txt"], "harbour.txt"),
        (["-", "-"], "standard input"),
        (["right.txt", "harbour.txt", "--written", "soon"], "soon"),
        (["right.txt", "harbour.txt", "--date", "2024-03-05", "--date", "2024-03-05"], "more --date than sources"),
        (["right.txt", "harbour.txt", "--outlet", " "], "an empty name for --outlet"),
        (["right.txt", "harbour.txt", "--fail-on", "high"], "'high'"),
        (["right.txt", "harbour.txt", "--csv", "x"], "--csv"),
        (["right.txt", "harbour.txt", "--json", "right.txt"], "right.txt"),
        (["right.txt", "harbour.txt", "--json", "no/out.json"], "no/out.json"),
        (["right.txt", "https://post.example/a"], "https://post.example/a"),
    ],
)
def test_a_bad_input_is_one_line_that_names_it_and_nothing_is_written(
    arguments: list[str], words: str, run: Run, folder: Path
) -> None:
    outputs = [] if "--json" in arguments else ["--json", "out.json"]
    before = {path: path.read_bytes() for path in folder.iterdir()}
    code, out, err = run(*arguments, *outputs)
    assert (code, out, err.count("\n")) == (2, "", 1), err
    assert err.startswith("error: ")
    assert words in err
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_help_is_complete_and_a_success(run: Run) -> None:
    code, out, err = run("--help")
    assert (code, err) == (0, "")
    assert out.startswith("usage: checker draft ")
    assert "examples:" in out
    for option in ("--outlet", "--date", "--written", "--json", "--fail-on", "--model", "--quiet", "--debug"):
        assert option in out


def test_help_and_bad_usage_import_no_model() -> None:
    script = (
        "import sys; from checker.cli import main; code = main(sys.argv[1:])\n"
        "assert not {'torch', 'spacy', 'sentence_transformers', 'streamlit', 'sklearn'} & set(sys.modules)\n"
        "sys.exit(code)"
    )
    for arguments, code in ((["draft", "--help"], 0), (["draft", "a", "a"], 2), (["draft", "a"], 2)):
        done = subprocess.run([sys.executable, "-c", script, *arguments], cwd=ROOT, capture_output=True, check=False)
        assert done.returncode == code, done.stderr


def test_a_real_process_gates_a_draft(folder: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "checker", "draft", "wrong.md", *SOURCES, "--fail-on", "contradicted"]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False, text=True)
    assert (done.returncode, done.stderr) == (1, "")
    assert "»90«" in done.stdout
