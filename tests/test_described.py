"""One thing in two descriptions: what was seen, by its sort and its colour."""

from datetime import date

import pytest

from checker.circumstances import other_speakers
from checker.claims import extract_claims
from checker.contrast import Contrast
from checker.described import other_description
from checker.ingest import read_text
from checker.language import Language


def between(language: Language, left: str, right: str) -> Contrast | None:
    """The contrast of the first sentences of two articles."""
    texts = (left, "A"), (right, "B")
    articles = [read_text(text, outlet=outlet, published=date(2024, 6, 4)) for text, outlet in texts]
    claims = [extract_claims([article], language).claims[0] for article in articles]
    found = other_description(claims[0], claims[1], (articles[0], articles[1]))
    turned = other_description(claims[1], claims[0], (articles[1], articles[0]))
    assert (found is None) is (turned is None)
    return found


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (
            "Neighbours saw a red van leave the quarry before the blast.",
            "A film shows a grey saloon leaving the quarry, the court heard.",
            ("red van", "grey saloon"),
        ),
        (
            "The robber pointed a rifle at the clerk of the post office.",
            "The robber pointed a pistol at the clerk of the post office.",
            ("rifle", "pistol"),
        ),
        (
            "A white lorry blocked the bridge for an hour.",
            "A black lorry blocked the bridge for an hour.",
            ("white lorry", "black lorry"),
        ),
    ],
)
def test_two_descriptions_of_one_thing_are_a_conflict(
    language: Language, left: str, right: str, words: tuple[str, str]
) -> None:
    found = between(language, left, right)
    assert found is not None
    assert (found.kind, found.left.of(left), found.right.of(right)) == ("asset", *words)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # A wider word, or a colour that the other may mean.
        ("A red hatchback left the quarry at noon.", "A car left the quarry at noon."),
        ("A dark van left the quarry at noon.", "A blue van left the quarry at noon."),
        ("A pickup blocked the bridge for an hour.", "A truck blocked the bridge for an hour."),
        # Several, of which each tells one.
        ("A red van left the quarry at noon.", "A grey saloon left the quarry at noon. The red van stayed."),
        ("A van and a lorry blocked the bridge.", "A bus blocked the bridge."),
        # Of other deeds.
        ("A red van left the quarry at noon.", "A grey saloon was found burnt out on Friday in Lindau."),
        # Denied, or left open.
        ("A red van left the quarry at noon.", "No grey saloon left the quarry at noon."),
        ("A red van left the quarry at noon.", "A grey saloon may have left the quarry at noon."),
    ],
)
def test_wider_words_several_things_and_other_deeds_are_none(language: Language, left: str, right: str) -> None:
    assert between(language, left, right) is None


@pytest.mark.parametrize(
    ("left", "right", "others"),
    [
        ("The affidavit says the van was seen.", "According to court documents, the van was seen.", False),
        ("The affidavit says the van was seen.", "Police said the van was seen.", True),
    ],
)
def test_the_papers_of_one_case_are_one_source(language: Language, left: str, right: str, others: bool) -> None:
    claims = [extract_claims([read_text(text, outlet="A")], language).claims[0] for text in (left, right)]
    assert other_speakers(claims[0], claims[1]) is others
