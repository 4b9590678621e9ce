"""Who has died since an outlet had him in a critical state, and what a charge has become since."""

from datetime import date

import pytest

from checker.ingest import read_text
from checker.language import Language
from checker.model import Encoder, Finding, Relation, Severity
from checker.pipeline import compare

FRAME = """A tram and a delivery van collided at the crossing by the theatre in Lindau on Monday morning.

{told}

The line to the harbour is closed, and buses run instead.
"""
THEN, NOW = date(2024, 6, 11), date(2024, 6, 13)  # a Tuesday and a Thursday


def updates(language: Language, encoder: Encoder, kind: str, then: str, now: str, day: date = NOW) -> list[Finding]:
    articles = [
        read_text(FRAME.format(told=told), outlet=outlet, published=published)
        for outlet, told, published in (("The Herald", then, THEN), ("The Courier", now, day))
    ]
    found = compare(articles, language=language, encoder=encoder).findings
    assert not [each for each in found if each.relation is Relation.CONFLICT]
    return [each for each in found if (each.kind, each.relation) == (kind, Relation.UPDATE)]


@pytest.mark.parametrize(
    ("then", "now"),
    [
        ("A cyclist was in critical condition on Tuesday.", "The cyclist died on Wednesday, the hospital said."),
        ("The van's driver, Emil Roth, is fighting for his life.", "Emil Roth, 44, died late on Wednesday."),
        ("One passenger, a teacher, was critically injured.", "A retired teacher succumbed to her injuries."),
        ("A girl of nine remains on life support.", "The girl died on Thursday morning, her family said."),
        ("A 61-year-old man suffered life-threatening injuries.", "A man of 61 died two days later in hospital."),
    ],
)
def test_who_was_critical_and_has_died_since_is_an_update(
    language: Language, encoder: Encoder, then: str, now: str
) -> None:
    (finding,) = updates(language, encoder, "modality", then, now)
    assert finding.severity is Severity.HIGH
    assert "the state then, and the later one." in finding.reason


@pytest.mark.parametrize(
    ("then", "now", "day"),
    [
        ("A cyclist was in critical condition.", "The cyclist died on Monday.", NOW),
        ("A cyclist was in critical condition.", "The cyclist died on Wednesday.", THEN),
        ("A cyclist was slightly injured.", "A pedestrian died on Wednesday.", NOW),
        ("The van's driver, Emil Roth, is fighting for his life.", "Olga Brandt, 29, died on Wednesday.", NOW),
        ("A woman died on the spot, and a cyclist was critically injured.", "A woman died on Wednesday.", NOW),
        ("A 61-year-old man was critically injured.", "A 19-year-old student died on Wednesday.", NOW),
        ("The bridge was in critical condition, engineers say.", "Three people died in the crash.", NOW),
        ("A cyclist was critically injured.", "Several people died on Wednesday.", NOW),
        ("Nobody is in critical condition.", "A passenger died on Wednesday.", NOW),
    ],
)
def test_a_death_of_that_day_of_others_or_told_at_once_is_none(
    language: Language, encoder: Encoder, then: str, now: str, day: date
) -> None:
    assert updates(language, encoder, "modality", then, now, day) == []


@pytest.mark.parametrize(
    ("then", "now"),
    [
        ("The driver has been charged with dangerous driving.", "The charge was raised to manslaughter on Wednesday."),
        (
            "Emil Roth was charged with two counts of theft.",
            "Prosecutors said one count would be replaced with a robbery charge.",
        ),
        ("The driver faces a charge of fraud.", "The driver will now be charged with embezzlement."),
        ("He was charged with manslaughter.", "The charge against Emil Roth was reduced to careless driving."),
        ("Emil Roth was charged with arson.", "Emil Roth, who had been held for arson, now faces a murder charge."),
        ("Emil Roth was charged with theft.", "Emil Roth was charged with extortion on Wednesday."),
        ("Emil Roth faces three counts of assault.", "Charges against Roth were upgraded to attempted murder."),
    ],
)
def test_a_charge_that_was_changed_since_is_an_update(
    language: Language, encoder: Encoder, then: str, now: str
) -> None:
    (finding,) = updates(language, encoder, "wording", then, now)
    assert "the charge then, and the later one." in finding.reason


@pytest.mark.parametrize(
    ("then", "now", "day"),
    [
        ("Emil Roth was charged with theft.", "Emil Roth was charged with theft.", NOW),
        ("Emil Roth was charged with theft.", "Emil Roth was charged with extortion on Monday.", NOW),
        ("Emil Roth was charged with theft.", "Olga Brandt was charged with extortion on Wednesday.", NOW),
        ("Emil Roth was charged with theft.", "Emil Roth now faces a long wait.", NOW),
        ("Emil Roth was charged with theft.", "The charge was raised to robbery.", THEN),
        ("Emil Roth was charged with theft.", "The charge for the crossing was raised to three euros.", NOW),
        ("Emil Roth was charged with theft.", "Olga Brandt will now be charged with perjury.", NOW),
        ("The driver faces a long recovery.", "The charge was raised to manslaughter.", NOW),
        ("The charge is assault.", "Charges could be changed by the court.", NOW),
    ],
)
def test_a_charge_that_is_the_same_of_others_or_no_charge_is_none(
    language: Language, encoder: Encoder, then: str, now: str, day: date
) -> None:
    assert updates(language, encoder, "wording", then, now, day) == []
