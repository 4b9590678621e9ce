"""The weekdays of a text that was updated since it was published."""

from datetime import date

import pytest

from checker.facts import extract_facts
from checker.language import Language

THURSDAY, SATURDAY, LATER = date(2024, 6, 6), date(2024, 6, 8), date(2024, 6, 20)


def first_date(language: Language, text: str, updated: date | None) -> str:
    (doc,) = language.parse([text])
    return next(str(fact.value) for fact in extract_facts(doc, THURSDAY, updated=updated) if fact.kind == "date")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry was towed into Lindau on Saturday, the coastguard said.", "2024-06-08"),
        ("Officials said on Friday that the line had reopened.", "2024-06-07"),
        ("The court adjourned on Friday morning after an hour.", "2024-06-07, morning"),
        ("Two more bodies were found Saturday in the ruins.", "2024-06-08"),
    ],
)
def test_a_weekday_since_publication_is_that_day(language: Language, text: str, expected: str) -> None:
    assert first_date(language, text, SATURDAY) == expected


@pytest.mark.parametrize(
    ("text", "updated", "expected"),
    [
        ("The ferry ran aground on Thursday off Lindau.", SATURDAY, "2024-06-06"),
        ("The ferry ran aground on Wednesday off Lindau.", SATURDAY, "2024-06-05"),
        ("The ferry will sail on Friday.", SATURDAY, "2024-06-07"),
        ("The ferry ran aground on Sunday off Lindau.", None, "2024-06-02"),
        ("The ferry ran aground on Sunday off Lindau.", THURSDAY, "2024-06-02"),
        ("The ferry ran aground on Sunday off Lindau.", LATER, "2024-06-02"),
        ("The ferry ran aground last Friday off Lindau.", SATURDAY, "2024-05-31"),
    ],
)
def test_other_weekdays_are_as_seen_from_publication(
    language: Language, text: str, updated: date | None, expected: str
) -> None:
    assert first_date(language, text, updated) == expected
