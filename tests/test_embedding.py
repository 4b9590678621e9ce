"""The encoder comes from a package, checked, and gives the same row for the same text."""

from pathlib import Path

import numpy as np
import pytest

from checker import embedding
from checker.embedding import load_encoder
from checker.errors import ModelError
from checker.model import Encoder


def test_rows_have_length_one_and_the_order_of_the_texts(encoder: Encoder) -> None:
    rows = encoder.encode(["The dam broke.", "Prices rose.", "The dam broke."])
    assert rows.shape == (3, 384)
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-3)
    assert (rows[0] == rows[2]).all()
    assert rows[0] @ rows[1] < 0.5


def test_a_text_has_the_same_row_whatever_stands_beside_it(encoder: Encoder) -> None:
    text = "The ministers met in Lima on Monday."
    alone = encoder.encode([text])[0]
    beside = encoder.encode(["A much longer text that stands beside it and pads its batch.", text, "Short."])[1]
    assert np.abs(alone - beside).max() < 1e-4


def test_no_text_gives_no_row(encoder: Encoder) -> None:
    assert encoder.encode([]).shape == (0, 384)


def test_a_model_that_is_not_there_is_named_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"cannot load the embedding model .*no-model: give"):
        load_encoder(str(tmp_path / "no-model"))


def test_weights_that_are_not_the_official_ones_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "model.safetensors").write_bytes(b"other weights")
    monkeypatch.setattr(embedding, "_packaged_folder", lambda: tmp_path)
    with pytest.raises(ModelError, match="not the official ones"):
        load_encoder()
