"""A quotation that only says "it", and what two outlets tell that it is about."""

from datetime import date

import pytest

from checker.ingest import read_text
from checker.language import Language
from checker.model import Encoder, Finding, Relation
from checker.pipeline import compare

NEWS = "Mayor Ida Sorel opened the new bridge over the Varn in Holm on Monday.\n\n"
ASKED = (
    NEWS + "Asked about the city hospital, which closed two wards, Sorel said: “It is a disgrace that we inherited.”"
)


def other_topics(left: str, right: str, language: Language, encoder: Encoder) -> list[Finding]:
    articles = [
        read_text(text, outlet=outlet, published=date(2024, 5, 6))
        for outlet, text in (("The Herald", left), ("The Courier", right))
    ]
    found = compare(articles, language=language, encoder=encoder).findings
    return [each for each in found if each.kind == "quote" and each.relation is Relation.CONFLICT]


@pytest.mark.parametrize(
    "right",
    [
        "Sorel was harsh on the tram company. “It is a disgrace that we inherited,” Sorel said.",
        "Asked about the tram company, Sorel said: “It is a disgrace that we inherited.”",
        "Sorel had sharp words for the tram company, which lost. “It is a disgrace that we inherited,” Sorel said.",
    ],
)
def test_the_same_words_about_another_thing_are_a_conflict(right: str, language: Language, encoder: Encoder) -> None:
    for left, other in ((ASKED, NEWS + right), (NEWS + right, ASKED)):
        (found,) = other_topics(left, other, language, encoder)
        assert found.degree == "object"
        assert "the city hospital" in found.reason
        assert "the tram company" in found.reason


@pytest.mark.parametrize(
    "right",
    [
        "Sorel was harsh on the hospital. “It is a disgrace that we inherited,” Sorel said.",
        "Asked about the situation, Sorel said: “It is a disgrace that we inherited.”",
        "“It is a disgrace that we inherited,” Sorel said.",
        "The tram company lost a million last year. “It is a disgrace that we inherited,” Sorel said.",
        "Sorel was harsh on the tram company.\n\n“It is a disgrace that we inherited,” Sorel said.",
    ],
    ids=["the same thing", "any thing", "nothing told", "not spoken of", "another paragraph"],
)
def test_what_may_be_of_one_thing_is_no_conflict(right: str, language: Language, encoder: Encoder) -> None:
    assert other_topics(ASKED, NEWS + right, language, encoder) == []
