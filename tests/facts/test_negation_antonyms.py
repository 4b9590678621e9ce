"""Which words contradict each other, and which pair stands between two lists of them."""

from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facts.negation.antonym_table import ROWS
from checker.facts.negation.antonyms import Antonyms, antonyms_between, are_antonyms, say_the_same

WORDS = sorted({word for _, left, right in ROWS for word in (left + " " + right).split()})
LISTS = st.lists(st.sampled_from(WORDS), max_size=6)


@pytest.mark.parametrize(("pos", "left", "right"), ROWS)
def test_no_word_stands_on_both_sides_of_a_row(pos: str, left: str, right: str) -> None:
    assert pos
    assert not set(left.split()) & set(right.split())


def test_words_are_lemmas_in_lower_case() -> None:
    assert all(
        word == word.lower() for word in chain.from_iterable(f"{left} {right}".split() for _, left, right in ROWS)
    )


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("rise", "fall"),
        ("climb", "plunge"),
        ("acquit", "convict"),
        ("allow", "ban"),
        ("highest", "lowest"),
        ("before", "after"),
        ("alive", "dead"),
        ("lawful", "unlawful"),
        ("affordable", "unaffordable"),
        ("violent", "nonviolent"),
        ("resident", "non-resident"),
        ("accurate", "inaccurate"),
        ("replaceable", "irreplaceable"),
    ],
)
def test_contraries_are_antonyms_in_either_order(left: str, right: str) -> None:
    assert are_antonyms(left, right)
    assert are_antonyms(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("rise", "climb"),
        ("injure", "kill"),
        ("buy", "sell"),
        ("vest", "invest"),
        ("press", "impress"),
        ("play", "display"),
        ("til", "until"),
        ("form", "inform"),
        ("count", "discount"),
        ("father", "man"),
        ("iron", "union"),
    ],
)
def test_words_that_can_both_be_true_are_none(left: str, right: str) -> None:
    assert not are_antonyms(left, right)


@pytest.mark.parametrize(
    ("left", "right", "pair"),
    [
        ("share rise percent", "share fall percent", Antonyms("rise", "fall")),
        ("share rise percent", "share climb percent", None),
        ("share rise", "share climb after fall", None),
        ("share rise sale fall", "share fall sale fall", Antonyms("rise", "fall")),
        ("oil rise share fall", "oil fall share rise", None),
        ("court acquit banker", "court convict banker", Antonyms("acquit", "convict")),
        ("", "court convict banker", None),
    ],
)
def test_the_pair_is_of_words_that_only_one_side_has(left: str, right: str, pair: Antonyms | None) -> None:
    assert antonyms_between(left.split(), right.split()) == pair


@given(left=LISTS, right=LISTS)
def test_a_pair_stands_between_two_lists_in_both_directions(left: list[str], right: list[str]) -> None:
    assert (antonyms_between(left, right) is None) == (antonyms_between(right, left) is None)


@given(words=LISTS)
def test_nothing_stands_between_a_list_and_itself(words: list[str]) -> None:
    assert antonyms_between(words, list(reversed(words))) is None


@given(left=st.sampled_from(WORDS), right=st.sampled_from(WORDS))
def test_both_relations_are_symmetric(left: str, right: str) -> None:
    assert are_antonyms(left, right) == are_antonyms(right, left)
    assert say_the_same(left, right) == say_the_same(right, left)
