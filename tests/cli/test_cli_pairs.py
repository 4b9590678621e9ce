"""`checker pairs`: two texts a line, compared as `checker compare` compares them."""

import io
import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from checker.cli import main
from checker.cli import pairs as cli_pairs
from checker.export.json_document import document
from checker.ingest import take_as_given
from checker.language import Language
from checker.model import Encoder
from checker.pipeline import compare
from checker.settings import Settings

LEFT = (
    "Ferry sinks off Karvel\n\nTwelve people died when a ferry sank off Karvel on Monday, the coastguard said. "
    "The vessel had left the port of Dorin an hour earlier. Divers searched the wreck until dusk."
)
RIGHT = (
    "Fifteen people died when a ferry sank off Karvel on Monday, the coastguard said. "
    "It had left Dorin an hour before. Divers searched the wreck until dusk."
)
PAIR = {"id": "ferry", "left": LEFT, "right": RIGHT, "left_date": "2024-03-05", "right_date": "2024-03-05"}
Run = Callable[..., tuple[int, list[Any], str]]


@pytest.fixture
def run(
    language: Language, encoder: Encoder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    monkeypatch.setattr(cli_pairs, "load_language", lambda: language)
    monkeypatch.setattr(cli_pairs, "load_encoder", lambda _name: encoder)

    def run_pairs(*lines: object) -> tuple[int, list[Any], str]:
        stdin = b"".join((each if isinstance(each, bytes) else json.dumps(each).encode()) + b"\n" for each in lines)
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(stdin))))
        code = main(["pairs", "-"])
        captured = capsys.readouterr()
        return code, [json.loads(line) for line in captured.out.split("\n") if line], captured.err

    return run_pairs


def test_a_pair_is_compared_as_two_articles_are(run: Run, language: Language, encoder: Encoder) -> None:
    code, (answer,), err = run(PAIR)
    sides = [
        take_as_given(text, side, side, cli_pairs.date_in(PAIR, f"{side}_date"), Settings())
        for side, text in (("left", LEFT), ("right", RIGHT))
    ]
    whole: Any = document(compare(sides, language=language, encoder=encoder))
    assert (code, err, answer["id"]) == (0, "", "ferry")
    assert [each["score"] for each in answer["alignments"]] == [link["score"] for link in whole["links"]]
    found = [each for each in whole["findings"] if each["relation"] != "omission"]
    keys = ("kind", "relation", "confidence", "reason")
    assert [[each[key] for key in keys] for each in answer["findings"]] == [
        [each[key] for key in keys] for each in found
    ]


def test_a_planted_number_is_a_conflict_with_its_place_on_both_sides(run: Run) -> None:
    _, (answer,), _ = run(PAIR)
    (conflict,) = (each for each in answer["findings"] if each["relation"] == "conflict")
    assert (answer["relation"], conflict["kind"]) == ("conflict", "number")
    assert answer["conflict"] >= 0.5
    for side, text, words in (("left", LEFT, "Twelve"), ("right", RIGHT, "Fifteen")):
        assert text[conflict[side]["start"] : conflict[side]["end"]] == conflict[side]["text"] == words
    for alignment in answer["alignments"]:
        assert 0 <= alignment["left"][0] < alignment["left"][1] <= len(LEFT)
        assert 0 <= alignment["right"][0] < alignment["right"][1] <= len(RIGHT)


def test_offsets_point_into_the_text_as_it_was_given(run: Run) -> None:
    left = "  \r\n" + LEFT.replace("\n", "\r\n").replace("Monday, ", "Monday,\t ")
    _, (answer,), _ = run({**PAIR, "left": left})
    (conflict,) = (each for each in answer["findings"] if each["relation"] == "conflict")
    assert left[conflict["left"]["start"] : conflict["left"]["end"]] == "Twelve"


def test_texts_that_have_nothing_in_common_are_unrelated(run: Run) -> None:
    _, (answer,), _ = run({"id": 1, "left": "The ferry sank off Karvel.", "right": "Wheat prices rose by a fifth."})
    assert (answer["relation"], answer["conflict"], answer["alignments"]) == ("unrelated", 0.0, [])


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (b"{", "not JSON"),
        ({"id": "ferry", "left": "Twelve died."}, 'no "right"'),
        ({"id": "ferry", "left": "Twelve died.", "right": " \n"}, 'no text in "right"'),
        ({"id": "ferry", "left": "Twelve died.", "right": "Ten died.", "left_date": "soon"}, "soon"),
    ],
)
def test_a_pair_that_cannot_be_read_is_told_and_the_run_goes_on(line: object, words: str, run: Run) -> None:
    code, (bad, good), err = run(line, PAIR)
    assert (code, err) == (0, "")
    assert set(bad) in ({"id", "error"}, {"line", "error"})
    assert words in bad["error"]
    assert good["relation"] == "conflict"


def test_each_answer_is_given_before_the_next_pair_is_asked() -> None:
    command = [sys.executable, "-m", "checker", "pairs", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in (1, 2):
            process.stdin.write(json.dumps({**PAIR, "id": number}).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
        assert process.wait() == 0
