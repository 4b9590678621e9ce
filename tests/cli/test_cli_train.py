"""`checker train`: annotated pairs of documents become coefficients that a person can read."""

import json
from pathlib import Path
from typing import Any

import pytest

from checker.cli import main
from checker.cli import train as cli_train
from checker.language import Language
from checker.logistic import Logistic, told_models
from checker.model import Encoder

EVENTS = {
    "ferry": (
        "A ferry sank off Karvel. Twelve people died. Divers searched the wreck.",
        "Off Karvel a ferry went down. The sinking killed twelve people. The wreck was searched by divers.",
    ),
    "bank": (
        "Robbers raided a bank in Dorin. They took 40,000 crowns. Police closed the old bridge.",
        "A bank in Dorin was raided by robbers. The loot was 40,000 crowns. The old bridge was closed by police.",
    ),
    "fire": (
        "A fire burnt down the mill of Orsk. Nobody was hurt. The owner spoke of arson.",
        "The mill of Orsk was burnt down by a fire. No one was hurt. Arson, the owner said.",
    ),
}


def sentences(text: str) -> list[list[int]]:
    starts = [0, *(place + 2 for place in range(len(text)) if text.startswith(". ", place))]
    ends = [start - 1 for start in starts[1:]] + [len(text)]
    return [list(span) for span in zip(starts, ends, strict=True)]


def pair(name: str, left: str, right: str, *, same: bool) -> dict[str, Any]:
    scored = {"left": sentences(left), "right": sentences(right)}
    gold = [{"left": one, "right": other} for one, other in zip(*scored.values(), strict=True)] if same else []
    return {"id": name, "left": left, "right": right, "scored": scored, "gold": gold}


def annotated(folder: Path) -> None:
    names = list(EVENTS)
    pairs = [pair(f"{each}_same", *EVENTS[each], same=True) for each in names]
    for one, other in zip(names, names[1:] + names[:1], strict=True):
        pairs.append(pair(f"{one}_other", EVENTS[one][0], EVENTS[other][1], same=False))
    (folder / "align_invented.jsonl").write_text("".join(json.dumps(each) + "\n" for each in pairs))


@pytest.fixture(autouse=True)
def _models(language: Language, encoder: Encoder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli_train, "load_language", lambda: language)
    monkeypatch.setattr(cli_train, "load_encoder", lambda _name: encoder)


def test_the_models_tell_what_they_come_from_and_how_well_they_did(tmp_path: Path) -> None:
    annotated(tmp_path)
    target = tmp_path / "coefficients.json"
    assert main(["train", str(tmp_path), "--source", "three invented events", "--out", str(target)]) == 0
    told = json.loads(target.read_text())
    assert told["trained_on"] == "three invented events"
    assert set(told["models"]) == {"event", "link", "contradiction"}
    for each in told["models"].values():
        assert each["examples"] > 0
        assert 0 <= each["area_under_roc_on_unseen_topics"] <= 1
        assert sum(row["of"] for row in each["reliability_on_unseen_topics"]) > 0
    link = Logistic(told["models"]["link"]["intercept"], told["models"]["link"]["weights"])
    alike = dict.fromkeys(link.weights, 1.0)
    assert link.probability(alike) > link.probability(dict.fromkeys(link.weights, 0.0))


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        (None, "no align_*.jsonl"),
        ('{"id": "a"}\n', "no pair of documents"),
        (json.dumps(pair("a_b", *EVENTS["fire"], same=True)) + "\n", "too few pairs"),
    ],
)
def test_a_folder_that_teaches_nothing_is_told_in_one_line(
    lines: str | None, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if lines is not None:
        (tmp_path / "align_bad.jsonl").write_text(lines)
    target = tmp_path / "coefficients.json"
    assert main(["train", str(tmp_path), "--out", str(target)]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("error: ")
    assert words in line
    assert not target.exists()


CHANGED = {"Twelve": "Thirty", "40,000": "70,000", "Nobody was": "Two people were"}


def labelled(folder: Path) -> None:
    """Each event told in other words, and with a fact changed."""
    told = []
    for name, (left, right) in EVENTS.items():
        changed = left
        for old, new in CHANGED.items():
            changed = changed.replace(old, new)
        told.append({"id": f"{name} told again", "left": left, "right": right, "label": "consistent"})
        told.append({"id": f"{name} changed", "left": left, "right": changed, "label": "conflict"})
    (folder / "conflict_invented.jsonl").write_text("".join(json.dumps(each) + "\n" for each in told))


def test_labelled_pairs_weigh_what_tells_of_a_contradiction(tmp_path: Path) -> None:
    annotated(tmp_path)
    labelled(tmp_path)
    target = tmp_path / "coefficients.json"
    assert main(["train", str(tmp_path), "--out", str(target)]) == 0
    told = json.loads(target.read_text())["models"]["contradiction"]
    assert told["examples"] == 2 * len(EVENTS)
    assert told["weights"]["told"] > 0


def test_without_labelled_pairs_the_weights_of_a_contradiction_stay(tmp_path: Path) -> None:
    annotated(tmp_path)
    target = tmp_path / "coefficients.json"
    assert main(["train", str(tmp_path), "--out", str(target)]) == 0
    assert json.loads(target.read_text())["models"]["contradiction"] == told_models()["contradiction"]


def test_a_bad_labelled_pair_is_told_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    annotated(tmp_path)
    (tmp_path / "conflict_bad.jsonl").write_text('{"id": "a", "left": "x", "right": "y", "label": "maybe"}\n')
    assert main(["train", str(tmp_path)]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("error: no labelled pair in ")
