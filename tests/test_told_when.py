"""When a figure is told of: what it is only compared with is no time of it."""

from datetime import date

import pytest

from checker.claims import extract_claims
from checker.ingest import read_text
from checker.language import Language
from checker.model import Encoder, Relation
from checker.pipeline import compare
from checker.stated import Stated
from checker.told_when import looks_back

DAY = date(2024, 6, 4)


@pytest.mark.parametrize(
    ("text", "words", "back"),
    [
        ("In 2021 the yard sold 90 boats.", "90", True),
        ("The yard sold 90 boats, nine more than in 2021.", "90", False),
        ("The yard sold 90 boats, nine more than\nin 2021.", "90", False),
        ("The yard sold 90 boats, compared with 2021.", "90", False),
        ("Its shares fell to $41, their lowest since 2019.", "$41", False),
        ("The yard has sold 90 boats since 2019.", "90", True),
        ("The yard made $40 million, 9 per cent less than a year ago.", "$40", False),
        ("The yard made $40 million a year ago.", "$40", True),
    ],
)
def test_a_time_of_comparison_is_no_time_of_the_figure(language: Language, text: str, words: str, back: bool) -> None:
    article = read_text(text, outlet="The Herald", published=DAY)
    figure = next(
        Stated(article, claim, fact)
        for claim in extract_claims([article], language).claims
        for fact in claim.facts
        if fact.kind == "number" and fact.span.of(article.text).startswith(words)
    )
    assert looks_back(figure) is back


def relations(language: Language, encoder: Encoder, *texts: str) -> list[Relation]:
    articles = [read_text(text, outlet=outlet, published=DAY) for outlet, text in zip("ABC", texts, strict=False)]
    found = compare(articles, language=language, encoder=encoder).findings
    return [each.relation for each in found if each.kind == "number" and each.relation.is_discrepancy]


def test_who_gives_a_figure_without_a_day_gives_no_second_one(language: Language, encoder: Encoder) -> None:
    """That another tells the same figure with the period it is of makes it none of an earlier event."""
    told = relations(
        language,
        encoder,
        "The Varnau brewery made a profit of $43 million in the six months to March.",
        "The Varnau brewery made a profit of $43 million.",
        "The Varnau brewery made a profit of $34 million.",
    )
    assert told == [Relation.CONFLICT]


def test_the_vote_of_an_earlier_year_is_held_against_no_other(language: Language, encoder: Encoder) -> None:
    told = relations(
        language,
        encoder,
        "In the year 2021 the same motion had received 43 votes and fallen.",
        "The motion went through on Monday with 63 votes, 20 more than in 2021, when it failed.",
    )
    assert told == []
