"""The models are loaded once for all sessions."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

import checker.embedding
import checker.language
from checker.ui import resources


@pytest.mark.parametrize(
    ("module", "loader", "name"),
    [(checker.language, "load_language", "language"), (checker.embedding, "load_encoder", "encoder")],
)
def test_a_model_is_loaded_once_however_many_ask_for_it_at_once(
    monkeypatch: pytest.MonkeyPatch, module: object, loader: str, name: str
) -> None:
    loaded: list[object] = []

    def load() -> object:
        time.sleep(0.2)  # so that all ask before it is there
        loaded.append(object())
        return loaded[-1]

    monkeypatch.setattr(module, loader, load)
    with ThreadPoolExecutor(10) as sessions:
        given = list(sessions.map(lambda _: getattr(resources, name)(), range(10)))
    assert len(loaded) == 1
    assert len(set(map(id, given))) == 1
