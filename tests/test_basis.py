"""What words are a figure's own, and how two figures of one thing may not have been taken alike."""

from dataclasses import replace
from datetime import date

import pytest

from checker.basis import EXPECTED, UNDATED, other_basis, own_words
from checker.claims import extract_claims
from checker.ingest import read_text
from checker.language import Language
from checker.stated import Stated


def stated(language: Language, text: str, words: str) -> Stated:
    """The number of a text that has some words."""
    article = read_text(text, outlet="The Herald", published=date(2024, 6, 4))
    return next(
        Stated(article, claim, fact)
        for claim in extract_claims([article], language).claims
        for fact in claim.facts
        if fact.kind == "number" and words in fact.span.of(article.text)
    )


FILLING = " The port of Luran was quiet all day, and nobody was seen on its quays but two anglers and a dog." * 11


@pytest.mark.parametrize(
    ("published", "filling", "basis"),
    [(None, FILLING, UNDATED), (date(2024, 6, 4), FILLING, ""), (None, "", "")],
    ids=["reports of no day", "reports of one day", "statements"],
)
def test_readings_of_a_series_are_of_one_time_only_where_something_says_so(
    language: Language, published: date | None, filling: str, basis: str
) -> None:
    texts = (f"Unemployment in Luran was {share} percent.{filling}" for share in ("5.1", "4.7"))
    left, right = (stated(language, text, "percent") for text in texts)
    other = replace(right, article=replace(right.article, published=published))
    assert other_basis(left, other) == basis


def test_what_is_forecast_beside_another_forecast_is_expected_too(language: Language) -> None:
    left = stated(
        language, "Economists forecast a 3.9 percent jobless rate this year and a 4.6 percent one in 2026.", "4.6"
    )
    assert other_basis(left, stated(language, "The jobless rate is 3.6 percent.", "3.6")) == EXPECTED


@pytest.mark.parametrize(
    ("text", "words", "own"),
    [
        ("It employs 190 at its Halden plant and 310 in all.", "190", "It employs 190 at its Halden plant "),
        ("It employs 190 at its Halden plant and 310 in all.", "310", " 310 in all."),
        ("Profit rose to $34 million from $28 million a year earlier.", "34", "Profit rose to $34 million "),
        ("Sales were $8 million; profit was expected.", "8", "Sales were $8 million"),
        ("Core profit fell by 9 per cent, to $8 million.", "$8", "Core profit fell by 9 per cent, to $8 million."),
        ("Core profit fell by 9 per cent and sales to $8 million.", "$8", " sales to $8 million."),
    ],
)
def test_the_words_of_another_figure_or_clause_are_not_a_figures_own(
    language: Language, text: str, words: str, own: str
) -> None:
    assert own_words(stated(language, text, words)) == own


@pytest.mark.parametrize(
    ("left", "value", "right", "other", "basis"),
    [
        ("It employs 190 at its Halden plant.", "190", "It employs 310 in all.", "310", "of a part, the other of all"),
        ("It made a net loss of $12m.", "12", "It made an operating loss of $9m.", "9", "one is net"),
        ("It made a net loss of $12m.", "12", "It made a net loss of $9m.", "9", ""),
        ("Adjusted earnings grew 20% to $4.", "4", "Adjusted earnings were $2.", "2", ""),
        ("Its adjusted net profit was $12m.", "12", "It made a statutory profit of $9m.", "9", "one is adjusted"),
        ("Its adjusted net profit was $12m.", "12", "It had an underlying profit of $9m.", "9", ""),
        (
            "Underlying net profit for the six months to May slipped 9% to $12m.",
            "12",
            "After a writedown of the mill at Halden, profit was $9m.",
            "9m",
            "one is adjusted",
        ),
        ("Four of those who died were boys.", "Four", "Nine people died.", "Nine", "one is of a part"),
        ("Ten died, counting the gunman.", "Ten", "He killed nine people.", "nine", "counts in who did it"),
        (
            "Sales in the quarter were $2bn.",
            "2bn",
            "Sales in the full year were $9bn.",
            "9bn",
            "other stretches of time",
        ),
        ("It expects sales of $9bn.", "9bn", "Sales were $8bn.", "8bn", "expected"),
        ("It expects sales of $9bn.", "9bn", "It forecast sales of $8bn.", "8bn", ""),
        ("Some 152,000 adults in East Anglia.", "152", "Up to 1.6 million in England.", "1.6", "other places"),
        (
            "Up to 1.6 million people in Britain are ill.",
            "1.6",
            "In Kent 152,000 people are ill.",
            "152",
            "inside",
        ),
        ("Some 152,000 people in Scotland are ill.", "152", "In Britain 1.6 million people are ill.", "1.6", "inside"),
        ("Five people were killed in Scotland.", "Five", "Seven people were killed in Wales.", "Seven", ""),
    ],
)
def test_two_figures_may_not_have_been_taken_alike(
    language: Language, left: str, value: str, right: str, other: str, basis: str
) -> None:
    one, two = stated(language, left, value), stated(language, right, other)
    assert basis in other_basis(one, two)
    assert bool(basis) == bool(other_basis(one, two)) == bool(other_basis(two, one))
