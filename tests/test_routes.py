"""The way from one place to another, and the way back."""

from datetime import date

import pytest

from checker.claims import extract_claims
from checker.contrast import Contrast
from checker.ingest import read_text
from checker.language import Language
from checker.routes import other_way


def between(language: Language, left: str, right: str) -> Contrast | None:
    """The contrast of the first sentences of two articles."""
    articles = [
        read_text(text, outlet=outlet, published=date(2024, 6, 4)) for text, outlet in ((left, "A"), (right, "B"))
    ]
    claims = [extract_claims([article], language).claims[0] for article in articles]
    found = other_way(claims[0], claims[1], (articles[0], articles[1]))
    turned = other_way(claims[1], claims[0], (articles[1], articles[0]))
    assert (found is None) is (turned is None)
    return found


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (
            "The night train from Bergen to Oslo stopped in a tunnel.",
            "The sleeper was on its way from Oslo to Bergen when it stopped.",
            ("Bergen to Oslo", "Oslo to Bergen"),
        ),
        (
            "The convoy left Nairobi for Mombasa at dawn.",
            "At dawn the lorries set off from the port of Mombasa to Nairobi.",
            ("Nairobi for Mombasa", "Mombasa to Nairobi"),
        ),
    ],
)
def test_a_way_that_is_turned_round_is_a_conflict(
    language: Language, left: str, right: str, words: tuple[str, str]
) -> None:
    found = between(language, left, right)
    assert found is not None
    assert (found.kind, found.left.of(left), found.right.of(right)) == ("place", *words)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The night train from Bergen to Oslo stopped.", "The sleeper from Bergen to Oslo stopped."),
        ("The night train from Bergen to Oslo stopped.", "The sleeper from Oslo to Hamar stopped."),
        ("The night train from Bergen to Oslo stopped.", "The train was on its return from Oslo to Bergen."),
        (
            "The night train from Bergen to Oslo stopped.",
            "The train from Oslo to Bergen stopped. So did the one from Bergen to Oslo.",
        ),
        ("On Monday they drove from Bergen to Oslo.", "On Sunday they drove from Oslo to Bergen."),
        ("They may move it from Bergen to Oslo.", "They moved it from Oslo to Bergen."),
    ],
)
def test_another_way_the_way_back_and_what_both_tell_are_none(language: Language, left: str, right: str) -> None:
    assert between(language, left, right) is None
