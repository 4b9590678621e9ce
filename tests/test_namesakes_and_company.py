"""Which of two of one name, and who was in whose company."""

from datetime import date

import pytest

from checker.claims import extract_claims
from checker.company import in_company
from checker.contrast import Contrast
from checker.ingest import read_text
from checker.language import Language
from checker.model import Encoder, Relation
from checker.namesakes import namesakes
from checker.pipeline import compare
from checker.story import Story

COURT = "The harbour court of Varnau opened on Monday under judge Ida Holm.\n\n{told}\n"
AGAIN = "Judge Ida Holm opened the harbour court of Varnau on Monday.\n\n{told}\n"


def two_of_a_name(language: Language, encoder: Encoder, left: str, right: str) -> list[Relation]:
    texts = ("A", COURT.format(told=left)), ("B", AGAIN.format(told=left)), ("C", AGAIN.format(told=right))
    articles = [read_text(text, outlet=outlet, published=date(2024, 6, 4)) for outlet, text in texts]
    comparison = compare(articles, language=language, encoder=encoder)
    return [each.relation for each in namesakes(Story(comparison.groups, comparison.claims, comparison.articles))]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Paul Adler Jr. faces two counts of fraud.", "Paul Adler senior, 70, has been charged with fraud."),
        ("Paul Adler Sr. pleaded not guilty on Monday.", "Prosecutors charged Paul Adler Jr. with fraud."),
        ("Paul Adler Jr. sold the shipyard to the port.", "Paul Adler Sr. sold the shipyard to the port last week."),
    ],
)
def test_the_father_in_the_sons_part_is_another_person(
    language: Language, encoder: Encoder, left: str, right: str
) -> None:
    assert two_of_a_name(language, encoder, left, right) == [Relation.CONFLICT]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Paul Adler Jr. faces two counts of fraud.", "Paul Adler senior has not been charged with fraud."),
        ("Paul Adler Jr. faces two counts of fraud.", "Paul Adler, 70, has been charged with fraud."),
        ("Paul Adler Jr. faces two counts of fraud.", "Nils Adler senior has been charged with fraud."),
        ("Paul Adler Jr. faces two counts of fraud.", "Paul Adler Sr. sold the shipyard to the port."),
        ("Paul Adler Jr. sold the shipyard to the port.", "Paul Adler Sr. sold a yacht to a film star."),
        (
            "Paul Adler Jr. faces two counts of fraud.",
            "Paul Adler senior has been charged with fraud. Paul Adler Jr. was charged in May.",
        ),
    ],
)
def test_both_of_a_name_and_other_acts_are_none(language: Language, encoder: Encoder, left: str, right: str) -> None:
    assert two_of_a_name(language, encoder, left, right) == []


def company(language: Language, left: str, right: str) -> Contrast | None:
    one, other = (extract_claims([read_text(text, outlet="A")], language).claims[0] for text in (left, right))
    found = in_company(one, other, (left, right))
    turned = in_company(other, one, (right, left))
    assert (found is None) is (turned is None)
    return found


WITH_HER = "Olga Brandt told the court that her brother was on the boat with her until noon."


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (
            WITH_HER,
            "Olga Brandt told the judge that she had not seen her brother that morning.",
            ("was on the boat with", "had not seen"),
        ),
    ],
)
def test_whom_one_was_with_one_has_seen(language: Language, left: str, right: str, words: tuple[str, str]) -> None:
    found = company(language, left, right)
    assert found is not None
    assert (found.left.of(left), found.right.of(right)) == words


@pytest.mark.parametrize(
    "right",
    [
        "Olga Brandt told the judge that she had not seen her brother since noon.",
        "Olga Brandt told the judge that she had not seen her cousin that morning.",
        "Olga Brandt told the judge that she had seen her brother that morning.",
        "Tove Krag told the judge that she had not seen her brother that morning.",
        "Olga Brandt told the judge that she might not have seen her brother that morning.",
    ],
)
def test_others_other_times_and_other_speakers_are_none(language: Language, right: str) -> None:
    assert company(language, WITH_HER, right) is None
