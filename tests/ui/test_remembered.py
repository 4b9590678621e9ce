"""What is read and encoded once for all sessions."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from checker.claims import extract_claims
from checker.ingest import read_text
from checker.language import Language
from checker.model import Article, Encoder, Vectors
from checker.pipeline import compare
from checker.ui import remembered
from checker.ui.remembered import RememberingEncoder, read

ISLAND = "The ferry Santa Luz sank off Marisol on Monday. Police said 12 people died."
HARBOUR = "The Santa Luz ferry sank near Marisol on Monday, killing 15, police said."


class Counting:
    """An encoder that notes what it was asked."""

    def __init__(self, encoder: Encoder) -> None:
        self.name, self._encoder = encoder.name, encoder
        self.asked: list[str] = []

    def encode(self, texts: Sequence[str]) -> Vectors:
        self.asked += texts
        return self._encoder.encode(texts)


@pytest.fixture
def articles() -> list[Article]:
    return [read_text(ISLAND, outlet="Island News"), read_text(HARBOUR, outlet="Harbour Post")]


def test_a_comparison_from_memory_is_that_without_one(
    articles: list[Article], language: Language, encoder: Encoder
) -> None:
    remembering = RememberingEncoder(encoder)
    plain = compare(articles, language=language, encoder=encoder)
    for _ in range(2):
        assert compare(articles, language=language, encoder=remembering, read=read) == plain


def test_an_article_is_read_once_and_anew_where_anything_of_it_changed(
    articles: list[Article], language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def reading(given: Sequence[Article], language: Language) -> object:
        asked.extend(article.outlet for article in given)
        return extract_claims(given, language)

    monkeypatch.setattr(remembered, "extract_claims", reading)
    remembered._read.cache_clear()
    read(articles, language)
    read([replace(articles[0], outlet="Island Times"), articles[1]], language)
    assert asked == ["Island News", "Harbour Post", "Island Times"]


def test_a_text_is_encoded_once_and_stands_in_its_place(encoder: Encoder) -> None:
    counting = Counting(encoder)
    remembering = RememberingEncoder(counting)
    remembering.encode([ISLAND])
    rows = remembering.encode([HARBOUR, ISLAND, HARBOUR])
    assert counting.asked == [ISLAND, HARBOUR]
    assert np.array_equal(rows, encoder.encode([HARBOUR, ISLAND, HARBOUR]))
    assert remembering.encode([]).shape == encoder.encode([]).shape


def test_what_was_not_used_for_longest_is_forgotten(encoder: Encoder) -> None:
    counting = Counting(encoder)
    remembering = RememberingEncoder(counting, most=2)
    for text in ("one", "two", "one", "three", "one", "two"):
        remembering.encode([text])
    assert counting.asked == ["one", "two", "three", "two"]
