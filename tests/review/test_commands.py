"""`checker review`, command by command: what they print, what they refuse, and that all of it is written down."""

import io
import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from checker import cli
from checker.cli import main
from checker.cli.review.commands import COMMANDS
from checker.cli.review.help_texts import ABOUT, EXAMPLES, TEXTS
from checker.review.database import open_database
from checker.review.desk import Desk

from .cases import Clock, comparison_of, finding_ids

IDS = finding_ids(comparison_of())  # number, date, place, person; by turns of severity high and medium
HIGH, MEDIUM = IDS[0], IDS[1]
README = Path(__file__).parents[2] / "README.md"

Result = tuple[int, str, str]
Run = Callable[..., Result]


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


def told(result: Result) -> Any:
    """The document that a command has printed."""
    code, out, err = result
    assert (code, err) == (0, "")
    return json.loads(out)


def refused(result: Result) -> str:
    """The one line of a command that did nothing."""
    code, out, err = result
    assert (code, out) == (2, "")
    (line,) = err.splitlines()
    return line.removeprefix("error: ")


# --- Documented


@pytest.mark.parametrize("command", TEXTS)
def test_every_command_has_help_with_an_example(run: Run, command: str) -> None:
    code, out, err = run(f"{command} --help")
    assert (code, err) == (0, "")
    assert out.startswith(f"usage: checker review {command} ")
    assert f"checker review {command}" in out.partition("example")[2]
    for option in ("--as", "--db", "--json"):
        assert option in out


def test_the_overview_says_what_reviewing_is_and_gives_examples(run: Run) -> None:
    _, overview, _ = run("--help")
    assert ABOUT in overview
    assert EXAMPLES in overview


def test_every_command_is_in_the_overview_and_in_the_readme(run: Run) -> None:
    _, overview, _ = run("--help")
    readme = README.read_text("utf-8")
    for command in TEXTS:
        assert re.search(rf"^    {command}\s", overview, re.MULTILINE), command
        assert f"`{command}`" in readme, command
    assert TEXTS.keys() == COMMANDS.keys()


def test_every_option_is_described() -> None:
    """The command line's own parsers know them all."""
    _, commands = cli._parsers()
    for name, parser in commands.items():
        for action in parser._actions:
            assert action.help, (name, action.option_strings)


def test_no_line_of_help_is_wider_than_the_others(run: Run) -> None:
    for command in TEXTS:
        assert max(map(len, run(f"{command} --help")[1].splitlines())) <= 120, command


def test_a_command_answers_without_the_models_libraries(place: str) -> None:
    script = (
        "import sys; from checker.cli import main; code = main(sys.argv[1:])\n"
        "assert not {'torch', 'spacy', 'sentence_transformers', 'sklearn', 'alembic'} & set(sys.modules)\n"
        "sys.exit(code)"
    )
    for words in ("list", f"decide {MEDIUM} --verdict compatible --as Ana", "export --csv -"):
        done = subprocess.run(
            [sys.executable, "-c", script, "review", *words.split(), "--db", place], capture_output=True, check=False
        )
        assert done.returncode == 0, done.stderr


def test_help_opens_no_database(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHECKER_DATABASE_URL", str(tmp_path / "none.db"))
    run("list --help")
    run("list --frob")
    assert not (tmp_path / "none.db").exists()


# --- To look


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


# --- To act


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


# --- What goes wrong


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("", "the following arguments are required: COMMAND in checker review: see checker review --help"),
        ("frob", "'frob'"),
        ("list --state frob", "argument --state: invalid choice: 'frob'"),
        ("list --story Flood", "no story 'Flood': see them with: checker review list --stories"),
        ("list --run 2", "no run 2 of 'Ferry sinks off Maro': it has runs 1 to 1"),
        ("list --run 0", "is no run"),
        ("show f0", "no finding f0 in 'Ferry sinks off Maro': see them with: checker review list"),
        ("log f0", "no finding f0"),
        ("show", "the following arguments are required: FINDING"),
        ("begin", "no finding was named: see them with: checker review list"),
        ("begin --group g99", "no finding in that group"),
        ("begin a@b", "no finding's id 'a@b'"),
        ("begin -", "no finding was named"),
        (f"decide {HIGH}", "the following arguments are required: --verdict"),
        (f"decide {HIGH} --verdict maybe", "invalid choice: 'maybe'"),
        (f"decide {HIGH} --verdict compatible --evidence u hearsay today", "no such kind of evidence 'hearsay'"),
        (f"decide {HIGH} --verdict compatible --evidence u primary soon", "'soon' is no date in what is recorded"),
        (f"decide {HIGH} --verdict compatible --deadline soon", "'soon' is no date"),
        (f"decide {HIGH} --verdict compatible --evidence port.example primary today", "no web address 'port.example'"),
        (f"decide {HIGH} --verdict compatible --evidence javascript:x primary today", "no web address"),
        ("list --least-confidence 7", "'7' is no confidence: give a number from 0 to 1"),
        ("list --least-confidence nan", "is no confidence"),
        (
            f"cross-check {HIGH} --verdict compatible",
            f"cannot cross-check {HIGH}, which is new: what can be done is to",
        ),
        (f"reject {HIGH} --note x", f"cannot reject the decision on {HIGH}, which is new"),
        (f"remark {HIGH}", "nothing to add to the record"),
        (f"begin --json {HIGH}", "is a finding: put --json behind the findings"),
        ("list --json /nowhere/x.json", "cannot write"),
        ("list --as", "expected one argument"),
        ("mute --undo", "nothing to undo: name what is muted"),
        ("mute --kind a --rule b", "not allowed with argument"),
        ("team --grant Ben boss", "no such role 'boss'"),
        ("team --grant Ben reader", "no editor would be left"),
        ("export", "nothing to write: name a file with --csv or --html"),
        ("export --csv x --jsonl x", "two outputs in x"),
        ("import nowhere.jsonl", "cannot read nowhere.jsonl"),
        ("list --db mysql://x/y", "no such kind of database mysql"),
    ],
)
def test_what_is_wrong_is_said_in_one_line_and_nothing_is_done(run: Run, words: str, line: str) -> None:
    before = run("verify")[1]
    assert line in refused(run(words))
    assert run("verify")[1] == before


def test_who_was_asked_must_be_named(run: Run) -> None:
    run(f"begin {HIGH}")
    for words in (f"ask {HIGH} --whom=", f"decide {HIGH} --verdict compatible --correction-requested"):
        more = ["", "today"] * words.endswith("requested")
        assert "nobody is named" in refused(run(words, *more))


def test_an_output_that_can_not_be_written_is_told_before_anything_is_done(run: Run) -> None:
    refused(run(f"begin {HIGH} --json /nowhere/x.json"))
    assert told(run(f"show {HIGH} --json"))["review"]["state"] == "new"


def test_where_nobody_is_named_nothing_is_done(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> str:
        raise OSError

    monkeypatch.setattr("getpass.getuser", nobody)
    assert "no name" in refused(run(f"begin {HIGH}"))
    assert "an empty name" in refused(run(f"begin {HIGH} --as", " "))
    assert run("list")[0] == 0


def test_what_others_wrote_does_not_steer_a_terminal(run: Run) -> None:
    run(f"decide {MEDIUM} --verdict compatible --value", "\x1b[31m12\u202e", "--note", "\x1b]0;x\x07")
    for words in (f"show {MEDIUM}", "log", "list"):
        assert not set(run(words)[1]) & {"\x1b", "\u202e", "\x07"}


def test_compare_says_what_is_wrong_with_saving(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "a.txt", "b.txt", "--story", "Ferry"]) == 2
    assert "nothing is saved in spite of --story: say --save too" in capsys.readouterr().err
