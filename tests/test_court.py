"""The plea, the bail and the next hearing, as two outlets tell them of one case."""

from datetime import date

import pytest

from checker.ingest import read_text
from checker.language import Language
from checker.model import Encoder, Finding
from checker.pipeline import compare

FRAME = """The cashier of the Lindau savings bank, Emil Roth, was brought before a judge over 90,000 missing euros.

{told}

Customers queued in front of the bank, which will stay shut until the books are checked.
"""


def conflicts(
    language: Language, encoder: Encoder, left: str, right: str, days: tuple[int, int] = (10, 10)
) -> list[Finding]:
    articles = [
        read_text(FRAME.format(told=told), outlet=outlet, published=date(2024, 6, day))
        for outlet, told, day in (("The Herald", left, days[0]), ("The Courier", right, days[1]))
    ]
    found = compare(articles, language=language, encoder=encoder).findings
    return [each for each in found if each.relation.is_discrepancy and "same case" in each.reason]


@pytest.mark.parametrize(
    ("left", "right", "days", "kind"),
    [
        ("Emil Roth did not enter a plea.", "Emil Roth pleaded guilty.", (10, 10), "negation"),
        (
            "Emil Roth entered no plea before the judge.",
            "Before the judge Emil Roth pleaded not guilty on Monday.",
            (10, 12),
            "negation",
        ),
        ("The judge ordered him held without bail.", "Roth was released on $20,000 bail.", (10, 10), "negation"),
        ("Roth was denied bail.", "A judge granted him bail on Monday.", (11, 12), "negation"),
        ("The next hearing is on July 3.", "Roth is due back in court on 8 July.", (10, 11), "date"),
    ],
)
def test_a_step_of_a_case_that_two_outlets_tell_otherwise_is_a_conflict(
    language: Language, encoder: Encoder, left: str, right: str, days: tuple[int, int], kind: str
) -> None:
    (finding,) = conflicts(language, encoder, left, right, days)
    assert finding.kind == kind


@pytest.mark.parametrize(
    ("left", "right", "days"),
    [
        ("He did not enter a plea.", "Roth pleaded guilty on Wednesday.", (10, 13)),
        ("He did not enter a plea.", "Roth pleaded guilty.", (10, 13)),
        ("He did not enter a plea.", "Roth will plead guilty, his lawyer said.", (10, 10)),
        ("He did not enter a plea.", "Roth has not pleaded guilty.", (10, 10)),
        ("He pleaded not guilty.", "In 2009 he pleaded guilty to theft.", (10, 10)),
        ("He pleaded not guilty to theft.", "He pleaded guilty to forgery.", (10, 10)),
        ("Roth pleaded guilty.", "Roth did not enter a plea. His clerk pleaded guilty.", (10, 10)),
        ("Emil Roth pleaded guilty.", "His clerk, Anna Keller, did not enter a plea.", (10, 10)),
        ("He is held without bail.", "Roth was not released on bail.", (10, 10)),
        ("The next hearing is on July 3.", "Roth is due back in court on July 3.", (10, 11)),
        ("The next hearing is on July 3.", "The next hearing was postponed to July 8.", (10, 11)),
        ("The next hearing is on June 12.", "The next hearing is on July 3.", (10, 13)),
    ],
)
def test_what_came_since_is_of_another_or_said_to_come_is_none(
    language: Language, encoder: Encoder, left: str, right: str, days: tuple[int, int]
) -> None:
    assert conflicts(language, encoder, left, right, days) == []
