"""Which two names are one name written otherwise."""

import pytest

from checker.facts.names import Name
from checker.spelling import are_part_and_whole, are_spellings

SPELLINGS = [
    ("Bureau of Analysis", "Bureau of Analyzis"),
    ("Transport Workers", "Transport Worker"),
    ("Compiègne", "Compiegne"),
    ("Haugen's", "Haugen"),
]
OTHERS = [
    ("Slovakia", "Slovenia"),
    ("Hansen", "Hanson"),
    ("Port of Oslo", "Port of Odessa"),
    ("Iran", "Iraq"),
    ("Northern Bank", "Northern Bank Group"),
]


@pytest.mark.parametrize(("one", "other"), SPELLINGS)
def test_a_letter_an_accent_or_a_plural_makes_no_other_name(one: str, other: str) -> None:
    assert are_spellings(Name(one), Name(other))
    assert are_spellings(Name(other), Name(one))


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_short_names_a_letter_apart_and_names_of_other_words_are_others(one: str, other: str) -> None:
    assert not are_spellings(Name(one), Name(other))


def test_a_surname_alone_is_a_part_of_the_whole_name() -> None:
    assert are_part_and_whole(Name("Tugade"), Name("Arturo Tugade"))
    assert not are_part_and_whole(Name("Arturo Tugade"), Name("Benigno Tugade"))
