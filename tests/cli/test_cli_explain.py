"""`checker facts --explain`: what fired in a text, in words."""

import io
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.cli import facts as cli_facts
from checker.cli import main
from checker.language import Language

TOLD = "South Korea did not confirm it.\n\nRain fell.\n\nAbout 30 people met in Seoul on Monday, the mayor said."
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def explain(language: Language, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command with the session's language; gives the exit code, what it printed and standard error."""
    monkeypatch.setattr(cli_facts, "load_language", lambda: language)
    monkeypatch.setenv("COLUMNS", "80")

    def run(*arguments: str, stdin: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(stdin.encode()))))
        code = main(["facts", "--explain", *arguments])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run


def lines_of(*records: object) -> str:
    return "".join(json.dumps(each) + "\n" for each in records)


def told(text: str, day: str = "2023-11-13") -> str:
    return lines_of({"id": "a", "text": text, "date": day})


def unwrapped(printed: str) -> str:
    return re.sub(r"\s+", " ", printed)


def test_each_fact_stands_below_its_sentence_in_words_with_its_rule_and_governor(explain: Run) -> None:
    code, printed, err = explain("-", stdin=told(TOLD))
    assert (code, err) == (0, "")
    head, denied, nothing, met = printed.strip().split("\n\n")
    assert re.fullmatch(r"id a: \d facts", head)
    assert denied.startswith("»South Korea« »did not confirm« it.\n")
    assert "negation »did not« = not so: “South Korea did not confirm it”" in unwrapped(denied)
    assert nothing == "Rain fell."
    assert met.startswith("»About 30« people met in »Seoul« on »Monday«, the mayor »said«.\n")
    assert "number »About 30« = about 30 (people) [rule count; governed by “meet” (subject)]" in unwrapped(met)
    assert "date »Monday« = 13 November 2023 [rule weekday; governed by “meet” (on)]" in unwrapped(met)
    assert "attribution »said« = mayor says “About 30 people met in Seoul on Monday” [" in unwrapped(met)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("The talks lasted ten years.", "10 years"),
        ("They meet every year.", "every year"),
        ("It was in September last year.", "2022-09: 1 September 2022 to 30 September 2022"),
        ("It rained for weeks.", "some weeks"),
        ("They met at 9 a.m. on Monday.", "2023-11-13, 09:00: 13 November 2023"),
    ],
)
def test_a_time_is_told_in_words(words: str, value: str, explain: Run) -> None:
    _, printed, _ = explain("-", stdin=told(words))
    assert f" = {value} [rule" in unwrapped(printed)


def test_each_line_of_a_stream_has_its_block_and_a_bad_one_its_error(explain: Run) -> None:
    good = {"id": "b", "text": "Rain fell in Seoul."}
    code, printed, err = explain("-", stdin=lines_of({"id": "a"}, good, {"text": "Rain fell."}))
    assert (code, err) == (0, "")
    assert printed.startswith('id a: error: no "text": give it as a string\n\nid b: 1 fact\n')
    assert "\n\nline 3: no facts\n" in printed


def test_no_line_is_wider_than_the_terminal_and_no_word_is_lost(explain: Run) -> None:
    word = "w" * 300
    _, printed, _ = explain("-", stdin=told(f"{TOLD} {word} met “{TOLD} {word}” in Seoul."))
    assert max(map(len, printed.splitlines())) <= 80
    assert printed.replace("\n", "").count(word) == 2


def test_words_of_a_text_are_no_markup_and_steer_no_terminal(explain: Run) -> None:
    _, printed, _ = explain("-", stdin=told("[red]Rain[/red] \x1b[31mfell\u202e in [bold]Seoul[/bold] on Monday."))
    assert "[red]Rain[/red]" in printed
    assert "[bold]" in printed
    assert not {"\x1b", "\u202e"} & set(printed)


def test_an_article_is_explained_too(explain: Run, tmp_path: Path) -> None:
    source = tmp_path / "post.txt"
    source.write_text("The bridge in the old town was closed on Monday, the mayor said.")
    code, printed, _ = explain(str(source), "--date", "2023-11-13")
    assert code == 0
    assert "date »Monday« = 13 November 2023" in unwrapped(printed)


@pytest.mark.parametrize("arguments", [["missing.txt"], ["missing.jsonl"], ["-", "--date", "soon"], ["-"]])
def test_a_bad_source_is_one_line(arguments: list[str], explain: Run) -> None:
    code, printed, err = explain(*arguments)
    assert (code, printed, err.count("\n")) == (2, "", 1)
    assert err.startswith("error: ")


def test_json_and_words_at_once_are_bad_usage(explain: Run, tmp_path: Path) -> None:
    target = tmp_path / "facts.jsonl"
    code, printed, err = explain("-", "--json", str(target), stdin=told(TOLD))
    assert (code, printed, err.count("\n")) == (2, "", 1)
    assert not target.exists()


def test_help_tells_of_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["facts", "--help"]) == 0
    assert "--explain" in capsys.readouterr().out
