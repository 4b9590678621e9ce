"""A whole story by commands alone: compared, saved, reviewed by two, compared anew, handed on; on both databases."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from checker.cli import main
from checker.language import Language
from checker.model import Encoder
from checker.review.database import Database

HARBOUR = """Ferry sinks off Maro

Twelve people died when a ferry sank off the island of Maro on Monday, police said.

The ferry had left the harbour of Port Ello at dawn with 80 passengers on board.

Fishing boats pulled 31 survivors out of the water, the coast guard said.
"""
COASTAL = """Ferry goes down near Maro island

16 people died when a passenger ferry sank off the island of Maro on Monday, according to police.

It sailed from Port Ello before dawn and carried 95 passengers, the port said.

The coast guard reported that 31 survivors were rescued by fishermen.
"""

Run = Callable[..., str]


@pytest.fixture
def run(
    database: Database,
    language: Language,
    encoder: Encoder,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Run:
    """Run a command in a folder with two articles; what it has printed, or of one that is refused why."""
    monkeypatch.setattr("checker.language.load_language", lambda: language)
    monkeypatch.setattr("checker.embedding.load_encoder", lambda _name: encoder)
    monkeypatch.setenv("CHECKER_DATABASE_URL", database.url)
    monkeypatch.chdir(tmp_path)
    Path("harbour.txt").write_text(HARBOUR, "utf-8")
    Path("coastal.txt").write_text(COASTAL, "utf-8")

    def run_command(words: str, *more: str, stdin: str = "", code: int = 0) -> str:
        monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        assert main([*words.split(), *more]) == code, capsys.readouterr().err
        captured = capsys.readouterr()
        return captured.err if code else captured.out

    return run_command


def compared(run: Run) -> None:
    run(
        "compare harbour.txt coastal.txt --outlet Harbour --outlet Coastal --date 2024-03-05 --date 2024-03-05 --save"
        " --as Ana --csv run.csv --quiet"
    )


def reviewed(run: Run, *options: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(run("review list --json", *options))["findings"]
    return found


def test_a_story_is_reviewed_by_commands_alone(run: Run) -> None:
    compared(run)
    first = reviewed(run)
    assert {each["state"] for each in first} == {"new"}
    assert run("review changes --as Ana").count("NEW") == len(first)
    (dead,) = [each["id"] for each in first if "16 (people killed)" in each["values"]]
    the_grave_one_is_decided_by_the_first_and_given_to_the_second(run, dead)
    the_second_sees_nothing_of_the_first_verdict(run, dead)
    both_disagree_and_it_goes_back(run, dead)
    it_is_decided_anew_and_they_agree(run, dead)
    all_others_get_one_verdict_together(run)
    assert {each["state"] for each in reviewed(run)} == {"final"}
    again = one_article_changes_and_the_final_finding_is_reopened(run, dead)
    both_decide_it_once_more(run, again)
    it_is_handed_on_with_both_names(run, again)
    the_log_is_as_it_was_written(run)
    stats = json.loads(run("review stats --json"))
    assert (stats["overall"]["final"], stats["overall"]["confirmed"]) == (len(first) + 1, 2)
    assert (stats["agreement"]["pairs"], stats["agreement"]["agreed"]) == (4, 3)


def the_grave_one_is_decided_by_the_first_and_given_to_the_second(run: Run, dead: str) -> None:
    run("review assign --as Eva --to Ana --deadline 2024-03-07", dead)
    run(
        "review decide --as Ana --verdict genuine_conflict --right a --value 12 --asked police 2024-03-05 twelve"
        " --evidence https://police.example/1 primary 2024-03-05 --note",
        "They have a list.",
        dead,
    )
    run("review assign --as Eva --to Ben", dead)


def the_second_sees_nothing_of_the_first_verdict(run: Run, dead: str) -> None:
    looked_at = (f"show {dead}", f"log {dead}", "list", "log", "stats", "export --jsonl -", "export --csv -")
    for words in (run(f"review {each} --as Ben") for each in looked_at):
        assert "genuine" not in words
        assert "They have a list" not in words
    assert "They have a list" in run(f"review show {dead} --as Ana")
    assert "ANA has decided" in run("review cross-check --as ANA --verdict genuine_conflict", dead, code=2)


def both_disagree_and_it_goes_back(run: Run, dead: str) -> None:
    """Both verdicts are on record then."""
    run("review cross-check --as Ben --verdict confirmed_update --note", "The port says it rose.", dead)
    shown = json.loads(run(f"review show {dead} --json --as Cem"))
    assert shown["review"]["state"] == "in_review"
    assert [[each["verdict"] for each in one] for one in shown["review"]["earlier"]] == [
        ["genuine_conflict", "confirmed_update"]
    ]


def it_is_decided_anew_and_they_agree(run: Run, dead: str) -> None:
    assert "say why with a note" in run("review decide --as Ana --verdict genuine_conflict", dead, code=2)
    run("review decide --as Ana --verdict genuine_conflict --right a --note", "Asked again.", dead)
    assert f"{dead}@" in run("review cross-check --as Ben --verdict genuine_conflict", dead)


def all_others_get_one_verdict_together(run: Run) -> None:
    """As they are in the list."""
    rest = run("review list --state new --ids")
    run("review decide - --as Ana --verdict different_scope", stdin=rest)
    run("review cross-check --as Ben --verdict different_scope -", stdin=run("review list --state decided --ids"))


def one_article_changes_and_the_final_finding_is_reopened(run: Run, dead: str) -> str:
    """The finding under which it goes on, which says what changed."""
    Path("coastal.txt").write_text(COASTAL.replace("16 people", "17 people"), "utf-8")
    compared(run)
    changes = json.loads(run("review changes --json"))
    (changed,) = changes["changed"]
    again: str = changed["finding"]["id"]
    assert (changed["old"], changes["new"], changes["gone"]) == (dead, [], [])
    (rewording,) = changed["rewordings"]
    assert rewording["outlet"] == "Coastal"
    assert (rewording["old"]["value"], rewording["new"]["value"]) == ("16 (people killed)", "17 (people killed)")
    assert "16 people died" in rewording["old"]["claim"]
    assert [each["id"] for each in reviewed(run, "--state", "reopened")] == [again]
    return again


def both_decide_it_once_more(run: Run, again: str) -> None:
    run("review decide --as Ana --verdict genuine_conflict --right a --value 12", again)
    run("review cross-check --as Ben --verdict genuine_conflict --value 12", again)


def it_is_handed_on_with_both_names(run: Run, again: str) -> None:
    run("review export --csv final.csv --jsonl all.jsonl --html final.html --json told.json")
    rows = list(csv.DictReader(io.StringIO(Path("final.csv").read_text("utf-8-sig"), newline="")))
    assert {row["state"] for row in rows} == {"final"}
    (row,) = [row for row in rows if row["finding_id"] == again]
    told = ("verdict", "correct_value", "reviewer", "second_verdict", "second_reviewer")
    assert [row[name] for name in told] == ["genuine_conflict", "12", "Ana", "genuine_conflict", "Ben"]
    assert "They have a list" in Path("all.jsonl").read_text("utf-8")


def the_log_is_as_it_was_written(run: Run) -> None:
    """By the head that the export has told."""
    head = json.loads(Path("told.json").read_text("utf-8"))["files"][0]["head"]
    assert f"head {head}" in run("review verify --head", head)


def test_a_story_comes_back_from_its_export(run: Run, tmp_path: Path) -> None:
    compared(run)
    run("review decide --verdict compatible --as Ana -", stdin=run("review list --ids"))
    run("review export --jsonl all.jsonl --as Ana")
    run("review import all.jsonl --db", str(tmp_path / "other.db"))
    assert run("review list --as Ana --db", str(tmp_path / "other.db")) == run("review list --as Ana")
    run("review export --jsonl again.jsonl --as Ana --db", str(tmp_path / "other.db"))
    assert Path("again.jsonl").read_bytes() == Path("all.jsonl").read_bytes()
    assert "not an empty database" in run("review import all.jsonl", code=2)
