"""The commands that act: they say where a finding stands then, and all of it is written down."""

import re

import pytest

from tests.review.commands.answers import HIGH, MEDIUM, Run, refused, told


def test_every_act_says_where_the_finding_stands(run: Run) -> None:
    assert run(f"assign {HIGH} --to Ben --deadline 2024-03-09")[1] == f"{HIGH}@1 ASSIGNED, Ben, by 2024-03-09\n"
    assert run(f"begin {HIGH} --as Ben")[1] == f"{HIGH}@2 IN REVIEW, Ben, by 2024-03-09\n"
    assert run(f"ask {HIGH} --as Ben --whom port")[1] == f"{HIGH}@3 NEEDS SOURCE, Ben, by 2024-03-09\n"
    assert run(f"answer {HIGH} --as Ben --whom port --answer twelve")[1].startswith(f"{HIGH}@4 IN REVIEW, Ben")
    assert run(f"remark {HIGH} --as Ben --correction-printed today")[1].startswith(f"{HIGH}@5 IN REVIEW, Ben")
    assert run(f"decide {HIGH} --as Ben --verdict compatible")[1].startswith(f"{HIGH}@6 DECIDED, Ben")
    assert run(f"cross-check {HIGH} --verdict compatible")[1].startswith(f"{HIGH}@8 FINAL: compatible, Ben, second")
    assert run(f"reject {HIGH} --note", "no")[1].startswith(f"{HIGH}@9 REOPENED, Ben")
    actions = told(run(f"show {HIGH} --json"))["review"]["actions"]
    assert [(each["kind"], each["whom"], each["answer"]) for each in actions] == [
        ("asked", "port", ""),
        ("asked", "port", "twelve"),
        ("correction_printed", "", ""),
    ]


def test_a_decision_is_written_down_whole(run: Run) -> None:
    run(
        f"decide {MEDIUM} --verdict genuine_conflict --right b --value 16 --rating-a false --deadline 2024-03-09"
        " --asked port 2024-03-06 yes --correction-requested Post 2024-03-06 --correction-printed 2024-03-07"
        " --evidence https://port.example/log primary 2024-03-06 --evidence https://b.example secondary today --note",
        "It is so.",
    )
    review = told(run(f"show {MEDIUM} --json"))["review"]
    decision = review["decision"]
    named = ("verdict", "right", "correct_value", "rating_a", "rating_b", "note")
    assert [decision[key] for key in named] == ["genuine_conflict", "b", "16", "false", None, "It is so."]
    assert [(each["kind"], each["whom"], each["when"]) for each in decision["actions"]] == [
        ("asked", "port", "2024-03-06"),
        ("correction_requested", "Post", "2024-03-06"),
        ("correction_printed", "", "2024-03-07"),
    ]
    assert [(each["url"], each["kind"]) for each in decision["evidence"]] == [
        ("https://port.example/log", "primary"),
        ("https://b.example", "secondary"),
    ]
    assert review["deadline"] == "2024-03-09"


def test_a_group_or_a_selection_is_decided_together(run: Run) -> None:
    assert run("decide --group g1 --group g3 --verdict compatible")[1].count("FINAL: compatible") == 2
    listed = run("list --state new --ids")[1]
    assert run("begin -", stdin=listed)[1].count("IN REVIEW, Ana") == 2
    refused(run(f"decide {HIGH} {MEDIUM} --verdict compatible"))  # the second one is final, so neither is
    assert told(run(f"show {HIGH} --json"))["review"]["state"] == "in_review"


def test_who_was_slower_is_told(run: Run) -> None:
    run(f"decide {MEDIUM}@0 --verdict compatible")
    line = refused(run(f"decide {MEDIUM}@0 --verdict different_scope --as Ben"))
    assert line.startswith("Ana was faster: close at ")
    assert "look at it again first" in line


def test_what_is_muted_is_told_with_who_did_it(run: Run) -> None:
    assert run("mute")[1] == "Nothing is muted.\n"
    line = run("mute --kind date --as Eva --note", "not today")[1]
    assert re.fullmatch(r"Muted: kind date \(1 finding\), by Eva on \d{4}-\d\d-\d\d: not today\n", line)
    out = run("list")[1]
    assert line in out
    assert MEDIUM not in out
    assert MEDIUM in run("list --muted")[1]
    (muted,) = told(run("mute --rule bare-count --json"))["muted"][1:]
    assert (muted["what"], muted["name"], muted["by"], muted["findings"]) == ("rule", "bare-count", "Ana", 1)
    run("mute --kind date --undo")
    assert len(told(run("mute --json"))["muted"]) == 1


def test_the_team_is_told_and_set(run: Run) -> None:
    assert run("team")[1] == "Cross-checked: high\nNo role was given: everyone is an editor.\n"
    run("team --grant Ana editor --grant Ben reviewer --cross-check none")
    assert told(run("team --json"))["roles"] == {"ana": "editor", "ben": "reviewer"}
    assert "Cem is no reviewer" in refused(run(f"begin {HIGH} --as Cem"))
    assert run(f"decide {HIGH} --as Ben --verdict compatible")[1].startswith(f"{HIGH}@4 FINAL")


def test_without_a_name_it_is_the_login(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "Zoë")
    assert run(f"begin {HIGH}")[1].endswith("IN REVIEW, Zoë\n")
