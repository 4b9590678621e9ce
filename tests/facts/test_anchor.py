"""When a text contradicts its date of publication."""

from datetime import date, datetime

import pytest

from checker.facts.date.anchor import contradiction
from checker.language import Language

WEDNESDAY = date(2024, 10, 16)


def judge(text: str, language: Language, published: date | None = WEDNESDAY) -> str | None:
    return contradiction(next(language.parse([text])), published)


def test_a_page_dated_wednesday_that_tells_of_thursday_is_contradicted(language: Language) -> None:
    text = "The president met the envoys in Baku on Thursday. They signed two accords, his office said."
    words = judge(text, language)
    assert words is not None
    assert "Wednesday" in words
    assert "Thursday" in words


def test_a_page_is_contradicted_by_a_full_date_that_lies_ahead(language: Language) -> None:
    words = judge("The leader attended a meeting in Moscow on October 18, 2024. Nobody spoke.", language)
    assert words is not None
    assert "2024-10-18" in words


@pytest.mark.parametrize(
    "text",
    [
        "The president met the envoys in Baku on Wednesday.",
        "The president met the envoys in Baku on Tuesday.",
        "The president will meet the envoys in Baku on Thursday.",
        "The president is to meet the envoys on Thursday, his office said.",
        "The president met the envoys last Thursday.",
        "The court ruled on Wednesday. The hearing had begun on Thursday.",
        "The court ruled on Monday. It had met in the capital. It had first sat on Thursday.",
        "The talks are planned for October 18, 2024.",
        "The Thursday Club dined.",
        "The league plays on Thursdays.",
        "Nothing here tells of a day.",
        "",
    ],
)
def test_a_text_that_may_be_right_is_not_contradicted(text: str, language: Language) -> None:
    assert judge(text, language) is None


def test_without_a_date_nothing_is_contradicted(language: Language) -> None:
    assert judge("They met on Thursday.", language, None) is None


def test_a_publication_of_which_the_hour_is_known_is_judged_by_its_day(language: Language) -> None:
    text = "The envoys met in Moscow on October 18, 2024. They met there on Thursday."
    assert judge(text, language, datetime(2024, 10, 16, 23, 30)) == judge(text, language, WEDNESDAY) is not None
