"""What the commands refuse: in one line, and nothing is done."""

import pytest

from checker.cli import main
from tests.review.commands.answers import HIGH, MEDIUM, Run, refused, told


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
