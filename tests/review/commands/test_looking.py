"""The commands that look: what they print for people, and what for programs."""

import re

import pytest

from checker.review.database import open_database
from checker.review.desk import Desk
from tests.review.cases import Clock, comparison_of
from tests.review.commands.answers import HIGH, IDS, MEDIUM, Run, refused, told


def test_the_list_is_for_people_and_for_programs(run: Run) -> None:
    _, out, _ = run("list")
    assert out.startswith("Ferry sinks off Maro, run 1 of 1: 4 findings (4 new)\n")
    assert f"{HIGH}@0 NEW | conflict (number), severity high, confidence 90%" in out
    assert "Harbour Post: 12 people | Coastal Wire: 15 people" in out
    document = told(run("list --json"))
    assert document["schema"] == "checker.review/1"
    assert [each["id"] for each in document["findings"]] == IDS
    assert run("list --ids")[1].split() == [f"{each}@0" for each in IDS]
    assert told(run("list --stories --json"))["stories"] == [{"id": 1, "name": "Ferry sinks off Maro", "runs": 1}]
    assert run("list --stories")[1] == "1. Ferry sinks off Maro (1 run)\n"


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ("--state new", [0, 1, 2, 3]),
        ("--state final --state decided", []),
        ("--kind date --kind place", [1, 2]),
        ("--severity high", [0, 2]),
        ("--severity high --kind date", []),
        ("--relation update", []),
        ("--outlet nobody", []),
        ("--text ITEM --text 3:", [3]),
        ("--group g2", [2]),
        ("--least-confidence 0.5", [0, 1]),
        ("--assignee Ana", []),
        ("--verdict compatible", []),
        ("--gone", []),
    ],
)
def test_the_list_is_filtered(run: Run, filters: str, found: list[int]) -> None:
    assert [IDS.index(each["id"]) for each in told(run(f"list {filters} --json"))["findings"]] == found


def test_a_finding_is_shown_in_its_context(run: Run) -> None:
    run(f"decide {MEDIUM} --verdict compatible --note", "because")
    _, out, _ = run(f"show {MEDIUM}@3")
    assert f"{MEDIUM}@4 FINAL: compatible, Ana" in out
    assert "Values found by rule: bare-count\n" in run(f"show {HIGH}")[1]
    assert "a: Harbour Post, citing police" in out
    assert "Item 1: the ferry carried »13« people" in out
    assert re.search(r"by Ana on [-\d]{10} \d\d:\d\d UTC: compatible; note: because\n", out)
    assert "What can be done: reject the decision, or add a remark." in out
    document = told(run(f"show {MEDIUM} --json"))
    assert document["finding"]["a"]["value"] == "13 people"
    assert document["review"]["verdict"] == "compatible"
    assert [each["what"] for each in document["review"]["history"]] == ["assign", "begin", "decide", "close"]


def test_of_a_finding_whose_review_goes_on_under_another_that_is_said(run: Run, place: str) -> None:
    run(f"decide {MEDIUM} --verdict compatible")
    changed = comparison_of(reworded={1: "Item 1: 99 people were on the ferry."})
    database = open_database(place)
    Desk(database, "Ana", Clock()).save(changed)
    database.close()
    new = changed.findings[1].id
    assert run(f"show {MEDIUM}")[1].endswith(f"   The review goes on under {new}.\n")
    document = told(run(f"show {MEDIUM} --json"))
    assert (document["successor"], document["allowed"]) == (new, [])
    assert told(run(f"show {new} --json"))["successor"] is None
    assert f"act on {new}" in refused(run(f"reject {MEDIUM} --note x"))


def test_the_log_is_that_of_a_finding_a_story_or_all(run: Run) -> None:
    run(f"begin {HIGH}")
    run("team --cross-check all")
    assert [each["what"] for each in told(run(f"log {HIGH} --json"))["entries"]] == ["assign", "begin"]
    assert [each["what"] for each in told(run("log --json"))["entries"]] == ["save", "assign", "begin"]
    entries = told(run("log --everything --json"))["entries"]
    assert [each["seq"] for each in entries] == [1, 2, 3, 4]
    assert f"head {entries[-1]['hash']}" in run("verify")[1]
    assert f"Ana begin {HIGH}: assigned → in review" in run("log")[1]


def test_the_log_tells_in_words_what_each_entry_carries(run: Run) -> None:
    run("team --grant Ana editor --cross-check all --as Ana")
    run("team --grant Ben reviewer")
    run("mute --rule bare-date")
    run(f"assign {HIGH} --to Ana --deadline 2024-03-07")
    run(f"begin {HIGH}")
    run(f"ask {HIGH} --when 2024-03-05 --whom", "the port")
    run(f"answer {HIGH} --when 2024-03-06 --answer twelve --whom", "the port")
    run(f"decide {HIGH} --verdict genuine_conflict --right a --value 12 --rating-b false --deadline 2024-03-09")
    run(f"remark {HIGH} --evidence https://port.example/log primary 2024-03-06 --correction-printed 2024-03-08")
    _, log, _ = run("log --everything")
    assert "{" not in log
    for words in (
        "save | run 1 of Ferry sinks off Maro, SHA-256 ",
        "grant | Ana: editor",
        "policy | cross-check all",
        "mute | rule bare-date",
        "new → assigned | to Ana; by 2024-03-07",
        "needs source | asked the port on 2024-03-05",
        "in review | asked the port on 2024-03-06: twelve",
        "| genuine conflict; right: a; correct: 12; b's claim: false; by 2024-03-09; another person must check it",
        "| correction printed on 2024-03-08; https://port.example/log (primary, 2024-03-06)",
    ):
        assert words in log, words


def test_verify_tells_what_is_not_as_it_was_written(run: Run) -> None:
    assert run("verify")[0] == 0
    code, out, _ = run(f"verify --head {'0' * 63}1")
    assert code == 1
    assert "NOT AS WRITTEN: the log ends before the head" in out
    assert told(run("verify --json"))["faults"] == []
    assert "is no head" in refused(run("verify --head xyz"))
