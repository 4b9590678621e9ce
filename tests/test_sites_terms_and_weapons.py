"""What each article of a story tells of one building, one undertaking, one deed, in claims that are not alike."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import TypeAlias

import pytest

from checker.deadlines import deadlines
from checker.ingest import read_text
from checker.language import Language
from checker.model import Comparison, Encoder, Finding, Relation
from checker.only_one import only_ones
from checker.pipeline import compare
from checker.sites import sites
from checker.story import Story
from checker.weapons import weapons

Rule: TypeAlias = Callable[[Story], Iterator[Finding]]
HERALD = "The council of Varnau met on Monday, and its mayor spoke for an hour before she left.\n\n{told}\n"
GAZETTE = "The mayor of Varnau left on Monday after an hour before its council.\n\n{told}\n"
COURIER = "On Monday the council of Varnau met. The mayor spoke for an hour, and left.\n\n{told}\n"


def compared(language: Language, encoder: Encoder, left: str, right: str) -> Comparison:
    """Two outlets have the left text, so that a group holds it."""
    articles = [
        read_text(frame.format(told=text), outlet=outlet, published=date(2024, 6, 11))
        for frame, outlet, text in (
            (HERALD, "The Herald", left),
            (GAZETTE, "The Gazette", left),
            (COURIER, "The Courier", right),
        )
    ]
    return compare(articles, language=language, encoder=encoder)


def found(rule: Rule, language: Language, encoder: Encoder, left: str, right: str) -> list[tuple[str, str, str]]:
    """The conflicts that a rule finds, by their kind and the words on both sides; each is in the comparison too."""
    comparison = compared(language, encoder, left, right)
    texts = {article.id: article.text for article in comparison.articles}
    articles = {claim.id: claim.article_id for claim in comparison.claims}
    told = list(rule(Story(comparison.groups, comparison.claims, comparison.articles)))
    assert {each.relation for each in told} <= {Relation.CONFLICT}
    return [
        (each.kind, *(side.span.of(texts[articles[side.claim_id]]) for side in (each.left, each.right) if side))
        for each in told
    ]


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (
            "The governor has ordered an inquiry, to be completed within 20 days.",
            "The probe into the fire is to be finished in two months.",
            ("20 days", "two months"),
        ),
        (
            "A judge will lead the investigation, whose report is due in six weeks.",
            "The inquiry must conclude within a year.",
            ("six weeks", "a year"),
        ),
    ],
)
def test_two_terms_of_one_undertaking_are_a_conflict(
    language: Language, encoder: Encoder, left: str, right: str, words: tuple[str, str]
) -> None:
    ((kind, *told),) = found(deadlines, language, encoder, left, right)
    assert kind == "date"
    assert all(word in each for word, each in zip(words, told, strict=True))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # As long, or of another undertaking.
        ("The inquiry is to be completed within 14 days.", "The probe is to be finished in two weeks."),
        ("The inquiry is to be completed within 14 days.", "The repair of the roof is to be finished in two months."),
        # Done already, or a term that was prolonged, or not the first.
        ("The inquiry is to be completed within 14 days.", "An earlier probe was finished in two months."),
        ("The inquiry is to be completed within 14 days.", "The probe is to be extended and finished in two months."),
        ("The inquiry is to be completed within 14 days.", "The probe is to give an interim report in two months."),
        # Of two inquiries, as each outlet tells whose.
        (
            "The airline's inquiry is to be completed within 14 days.",
            "A parliamentary probe is to be finished in two months.",
        ),
        # Two terms, of two inquiries.
        (
            "The inquiry is to be completed within 14 days.",
            "The army's inquiry is to be finished in two months. The bishop's inquiry is to be finished in a year.",
        ),
    ],
)
def test_terms_that_are_one_or_of_other_undertakings_are_none(
    language: Language, encoder: Encoder, left: str, right: str
) -> None:
    assert found(deadlines, language, encoder, left, right) == []


HOSPITAL = "The new hospital is to be built in Brelund, a small town on the river."


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (HOSPITAL, "The clinic will go up in the village of Osmark by 2031.", ("Brelund", "Osmark")),
        ("The stadium will be built in Lyon by 2031.", "The arena is to rise in Marseille.", ("Lyon", "Marseille")),
    ],
)
def test_two_sites_of_one_building_are_a_conflict(
    language: Language, encoder: Encoder, left: str, right: str, words: tuple[str, str]
) -> None:
    assert found(sites, language, encoder, left, right) == [("place", *words)]


@pytest.mark.parametrize(
    "right",
    [
        "The clinic will go up in the village of Osmark, not far from Brelund.",  # which knows both
        "The clinic will go up near the town of Osmark by 2031.",  # and near Brelund too, maybe
        "The clinic will go up in Osmark by 2031.",  # which may be a county
        "The bridge will go up in the village of Osmark by 2031.",
        "The clinic was opened in the village of Osmark in 2011.",
        "The first clinic will be built in the town of Osmark. Another clinic will be built in the town of Tarn.",
    ],
)
def test_what_may_be_one_site_or_is_another_building_is_none(language: Language, encoder: Encoder, right: str) -> None:
    assert found(sites, language, encoder, HOSPITAL, right) == []


PISTOL = "The man pulled a pistol and fired twice at the clerk."


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (PISTOL, "The robber shot the clerk with a hunting rifle.", ("a pistol", "rifle")),
        (
            "He attacked the guard with a knife.",
            "The attacker struck the guard with a hammer.",
            ("a knife", "a hammer"),
        ),
    ],
)
def test_two_weapons_of_one_deed_are_a_conflict(
    language: Language, encoder: Encoder, left: str, right: str, words: tuple[str, str]
) -> None:
    ((kind, *told),) = found(weapons, language, encoder, left, right)
    assert kind == "asset"
    assert all(each in word or word in each for word, each in zip(words, told, strict=True))


@pytest.mark.parametrize(
    "right",
    [
        "The robber shot the clerk with a handgun.",
        "The robber shot the clerk with a gun.",
        "Officers found a rifle in a shed.",  # it may be another one
        "The robber carried a rifle, and shot the clerk with a pistol.",
        "Two gunmen came in. One of them shot the clerk with a rifle.",
        "The robber did not shoot the clerk with a rifle.",
    ],
)
def test_what_may_be_one_weapon_or_is_not_that_of_the_deed_is_none(
    language: Language, encoder: Encoder, right: str
) -> None:
    assert found(weapons, language, encoder, PISTOL, right) == []


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (
            "The only other bidder was the shipping group Norfeld Lines.",
            "Only one other suitor was left at the end: Oslo's Halvorsen Group.",
            ("Norfeld Lines", "Halvorsen Group"),
        ),
        (
            "The only survivor was Ida Solheim, a cook.",
            "Runa Brandt, the only survivor, was flown to Tarn.",
            ("Ida Solheim", "Runa Brandt"),
        ),
    ],
)
def test_two_who_are_each_the_only_one_are_a_conflict(
    language: Language, encoder: Encoder, left: str, right: str, words: tuple[str, str]
) -> None:
    ((_, *told),) = found(only_ones, language, encoder, left, right)
    assert tuple(told) == words


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The only survivor was Ida Solheim, a cook.", "The only witness was Runa Brandt, a nurse."),
        ("The only survivor was Ida Solheim, a cook.", "Runa Brandt survived, and so did the only other cook."),
        ("The only survivor was Ida Solheim, a cook.", "The only survivor besides Ida Solheim was Runa Brandt."),
        ("The only bidder was Norfeld Lines.", "The only other bidder was Halvorsen Group."),
        ("The only survivor was Ida Solheim, a cook.", "The only survivor may be Runa Brandt, a nurse."),
    ],
)
def test_the_only_one_of_another_sort_or_beside_others_is_none(
    language: Language, encoder: Encoder, left: str, right: str
) -> None:
    assert found(only_ones, language, encoder, left, right) == []
