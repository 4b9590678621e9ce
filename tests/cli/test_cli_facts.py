"""`checker facts`: lines of JSON, one for each text, whatever a line before it held."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from checker.cli import facts as cli_facts
from checker.cli import main
from checker.language import Language

GOOD = {"id": "a", "text": "The bridge was closed on Monday.", "date": "2023-11-13"}
Run = Callable[..., tuple[int, list[Any], str]]


@pytest.fixture
def run(language: Language, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command with the session's language; gives the exit code, the answers and standard error."""
    monkeypatch.setattr(cli_facts, "load_language", lambda: language)

    def run_facts(*arguments: str, stdin: bytes = b"") -> tuple[int, list[Any], str]:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(stdin))))
        code = main(["facts", *arguments])
        captured = capsys.readouterr()
        return code, [json.loads(line) for line in captured.out.split("\n") if line], captured.err

    return run_facts


def jsonl(*lines: object) -> bytes:
    return b"".join((each if isinstance(each, bytes) else json.dumps(each).encode()) + b"\n" for each in lines)


def dates_of(answer: Any) -> list[tuple[str, str]]:
    return [(fact["text"], fact["value"]["from"]) for fact in answer["facts"] if fact["kind"] == "date"]


def test_each_line_is_answered_under_its_id(run: Run, tmp_path: Path) -> None:
    source = tmp_path / "texts.jsonl"
    source.write_bytes(jsonl(GOOD, {**GOOD, "id": 7, "date": "2023-11-15"}))
    code, answers, err = run(str(source))
    assert (code, err) == (0, "")
    assert [answer["id"] for answer in answers] == ["a", 7]
    assert dates_of(answers[0]) == [("Monday", "2023-11-13")]
    for fact in answers[0]["facts"]:
        assert GOOD["text"][fact["start"] : fact["end"]] == fact["text"]
        assert {"kind", "value", "rule"} <= set(fact)


def test_the_standard_input_is_read_as_lines_where_it_holds_lines(run: Run) -> None:
    code, answers, _ = run("-", stdin=jsonl(b"no object", GOOD))
    assert code == 0
    assert [set(answer) for answer in answers] == [{"line", "error"}, {"id", "facts"}]


def test_the_standard_input_is_an_article_where_it_holds_one(run: Run) -> None:
    text = "The bridge in the old town was closed on Monday after an inspection, the mayor said. " * 2
    code, answers, _ = run("-", "--date", "2023-11-13", stdin=text.encode())
    assert code == 0
    assert len(answers) == 1
    assert ("Monday", "2023-11-13") in dates_of(answers[0])


def test_a_json_article_on_the_standard_input_is_one_article(run: Run) -> None:
    article = {"outlet": "Post", "text": "The bridge was closed on Monday, the mayor said.", "published": "2023-11-13"}
    code, answers, _ = run("-", stdin=json.dumps(article, indent=2).encode())
    assert code == 0
    assert dates_of(answers[0]) == [("Monday", "2023-11-13")]


def test_an_article_is_answered_under_its_id(run: Run, tmp_path: Path) -> None:
    source = tmp_path / "post.txt"
    source.write_text("The bridge in the old town was closed on Monday, the mayor said.")
    code, answers, _ = run(str(source), "--date", "2023-11-13")
    assert code == 0
    assert isinstance(answers[0]["id"], str)
    assert dates_of(answers[0]) == [("Monday", "2023-11-13")]


def test_a_given_date_is_for_lines_without_one(run: Run) -> None:
    undated = {"id": "b", "text": GOOD["text"]}
    _, answers, _ = run("-", "--date", "2023-11-21", stdin=jsonl(GOOD, undated))
    assert [dates_of(answer)[0][1] for answer in answers] == ["2023-11-13", "2023-11-20"]


@pytest.mark.parametrize(
    ("line", "label", "words"),
    [
        (b"{not json", {"line": 1}, "not JSON"),
        (b"\xff\xfe{}", {"line": 1}, "not JSON"),
        (b"[" * 100_000, {"line": 1}, "not JSON"),
        (b"[1, 2]", {"line": 1}, "no object"),
        (b"{}", {"line": 1}, 'no "text"'),
        ({"id": "x"}, {"id": "x"}, 'no "text"'),
        ({"id": "x", "text": None}, {"id": "x"}, 'no "text"'),
        ({"id": "x", "text": ["Monday"]}, {"id": "x"}, 'no "text"'),
        ({"id": "x", "text": "Monday", "date": "someday"}, {"id": "x"}, "someday"),
        ({"id": "x", "text": "Monday", "date": 20231113}, {"id": "x"}, '"date" is no string'),
        (b'{"id": "x", "text": "half \\ud800"}', {"id": "x"}, "half a character"),
        ({"id": "x", "text": "a " * 300_000}, {"id": "x"}, "600000 characters"),
    ],
)
def test_a_line_that_cannot_be_read_is_told_and_the_run_goes_on(
    line: object, label: dict[str, object], words: str, run: Run, tmp_path: Path
) -> None:
    source = tmp_path / "texts.jsonl"
    source.write_bytes(jsonl(line, GOOD))
    code, (bad, good), err = run(str(source))
    assert (code, err) == (0, "")
    assert {key: value for key, value in bad.items() if key != "error"} == label
    assert words in bad["error"]
    assert dates_of(good)


def test_a_text_that_an_extractor_stumbles_over_does_not_end_the_run(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    real = cli_facts.extract_facts

    def fail(doc: Any, published: Any) -> Any:
        if doc.text == "Stumble.":
            raise ZeroDivisionError("over it")
        return real(doc, published)

    monkeypatch.setattr(cli_facts, "extract_facts", fail)
    _, (bad, good), err = run("-", stdin=jsonl({"id": "x", "text": "Stumble."}, GOOD))
    assert (bad, err) == ({"id": "x", "error": "unexpected ZeroDivisionError: over it"}, "")
    assert dates_of(good)


def test_blank_lines_a_mark_and_a_missing_id_are_no_errors(run: Run, tmp_path: Path) -> None:
    source = tmp_path / "texts.ndjson"
    source.write_bytes(b"\xef\xbb\xbf" + jsonl(GOOD, b"", {"text": "Nothing."}))
    _, answers, _ = run(str(source))
    assert [list(answer) for answer in answers] == [["id", "facts"], ["line", "facts"]]
    assert answers[1]["line"] == 3


def test_an_answer_is_one_line_for_every_reader_of_lines(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "facts.jsonl"
    run("-", "--json", str(target), stdin=jsonl({**GOOD, "id": "a\u2028b\x85c"}, GOOD))
    lines = target.read_text("utf-8").splitlines()
    assert [json.loads(line)["id"] for line in lines] == ["a\u2028b\x85c", "a"]


def test_a_named_file_takes_the_answers_in_place_of_the_standard_output(run: Run, tmp_path: Path) -> None:
    target = tmp_path / "facts.jsonl"
    assert run("-", "--json", str(target), stdin=jsonl(GOOD)) == (0, [], "")
    assert json.loads(target.read_text("utf-8"))["id"] == "a"


@pytest.mark.parametrize(
    "arguments", [["missing.jsonl"], ["missing.txt"], ["folder.jsonl"], ["."], ["-", "--date", "soon"], ["-"]]
)
def test_a_bad_source_is_one_line_and_writes_nothing(
    arguments: list[str], run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("folder.jsonl").mkdir()
    code, answers, err = run(*arguments, "--json", "out.jsonl")
    assert (code, answers, err.count("\n")) == (2, [], 1)
    assert err.startswith("error: ")
    assert [each.name for each in tmp_path.iterdir()] == ["folder.jsonl"]


def test_the_text_of_a_file_is_in_its_answer_as_it_was_read(run: Run, tmp_path: Path) -> None:
    source = tmp_path / "bridge.txt"
    source.write_bytes("The bridge\tin the old town was clo\u00adsed on Monday,\r\nthe mayor said.\r\n".encode())
    _, (answer,), _ = run(str(source))
    assert answer["text"].startswith("The bridge")
    for fact in answer["facts"]:
        assert answer["text"][fact["start"] : fact["end"]] == fact["text"]
