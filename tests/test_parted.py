"""Values that differ between claims of two groups: only where their words say what they are of."""

from datetime import date

import pytest

from checker.claims import extract_claims
from checker.comparing import compare_groups
from checker.ingest import read_text
from checker.language import Language
from checker.model import Claim, Finding, Group, Link, Relation
from checker.settings import Settings

LIKELY = 0.6


def differences(language: Language, left: str, right: str, *, link: bool = True) -> list[Finding]:
    """What differs between the last sentences of two texts, which are in no group; their first ones are in one."""
    articles = [
        read_text(text, outlet=outlet, published=date(2024, 6, 4))
        for outlet, text in zip("AB", (left, right), strict=True)
    ]
    claims = extract_claims(articles, language).claims
    first, last = ([_of(claims, each.id)[place] for each in articles] for place in (0, -1))
    group = Group("g", (first[0].id, first[1].id, last[0].id), ())
    links = [Link(last[0].id, last[1].id, LIKELY)] if link else []
    found = compare_groups([group], claims, articles, Settings(), links)
    return [each for each in found if each.relation.is_discrepancy]


def _of(claims: tuple[Claim, ...], article_id: str) -> list[Claim]:
    return [claim for claim in claims if claim.article_id == article_id]


OPENING = "A strong quake shook the Varnau valley."


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("The quake had a magnitude of 6.1.", "The tremor, of magnitude 6.4, was felt in Lindau.", "number"),
        ("The quake struck at 5:47 a.m.", "The tremor hit the valley at 6.30 in the morning.", "date"),
        (
            "Olga Brandt left the board in 2019.",
            "Olga Brandt, on the board until her resignation in 2021, sued.",
            "date",
        ),
        ("Rescuers are looking for nine people who are missing.", "Seven people are missing.", "number"),
    ],
)
def test_values_of_one_thing_differ_across_two_groups(language: Language, left: str, right: str, kind: str) -> None:
    (found,) = differences(language, f"{OPENING} {left}", f"{OPENING} {right}")
    assert (found.kind, found.group_id) == (kind, "g")
    assert found.relation in (Relation.CONFLICT, Relation.UPDATE)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # What one article gives, it need not give for another thing.
        (
            "A quake of magnitude 6.4 had come before. This one had a magnitude of 6.1.",
            "The quake had a magnitude of 6.4.",
        ),
        # One noun is counted, and no word says what became of it.
        ("The plan would bring 3,900 jobs to the valley.", "Some 2,700 jobs depend on the dam in the valley."),
        ("It killed nine people.", "It injured 14 people."),
        ("Olga Brandt left the board in 2019.", "Karl Weiss left the board in 2021."),
        ("The quake struck at 5:47 a.m.", "The mayor arrived at 6.30 in the morning."),
        ("It struck on Monday morning.", "It struck at 5:47 a.m. on Monday."),
    ],
)
def test_values_of_other_things_do_not_differ_across_two_groups(language: Language, left: str, right: str) -> None:
    assert differences(language, f"{OPENING} {left}", f"{OPENING} {right}") == []


def test_without_a_link_between_them_claims_of_two_groups_are_not_compared(language: Language) -> None:
    left, right = "The quake had a magnitude of 6.1.", "The quake had a magnitude of 6.4."
    assert differences(language, f"{OPENING} {left}", f"{OPENING} {right}", link=False) == []
