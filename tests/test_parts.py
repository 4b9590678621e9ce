"""Which facts are held against each other across articles, in what circumstances, and what counts as one thing."""

from datetime import date
from itertools import permutations

import pytest

from checker.ingest import read_text
from checker.language import Language
from checker.model import Comparison, Encoder, Finding, Relation
from checker.pipeline import compare


def run(language: Language, encoder: Encoder, *texts: str) -> Comparison:
    articles = [
        read_text(text, outlet=outlet, published=date(2024, 6, 4)) for outlet, text in zip("ABCD", texts, strict=False)
    ]
    return compare(articles, language=language, encoder=encoder)


def found(comparison: Comparison, kind: str) -> list[Finding]:
    return [
        finding
        for finding in comparison.findings
        if finding.kind == kind and (finding.relation is Relation.AGREE or finding.relation.is_discrepancy)
    ]


@pytest.mark.parametrize(
    ("left", "right", "relations"),
    [
        ("A bomb killed 12 people in Varnau on Monday.", "A bomb killed 15 people in Varnau on Monday.", ["conflict"]),
        ("A bomb killed 12 people in Varnau on Monday.", "A bomb injured 12 people in Varnau on Monday.", []),
        ("A bomb killed 12 people in Varnau on Monday.", "A bomb injured 40 people in Varnau on Monday.", []),
        (
            "Fire in a Varnau hostel kills 41 guests.",
            "The blaze at the hostel in Varnau claimed the lives of 47 guests.",
            ["conflict"],
        ),
    ],
)
def test_numbers_are_compared_where_they_count_one_thing(
    language: Language, encoder: Encoder, left: str, right: str, relations: list[str]
) -> None:
    assert [finding.relation.value for finding in found(run(language, encoder, left, right), "number")] == relations


def test_a_number_of_another_time_is_one_of_scope(language: Language, encoder: Encoder) -> None:
    comparison = run(
        language,
        encoder,
        "The unemployment rate in Varnau rose to 7 percent in May 2024.",
        "The unemployment rate in Varnau rose to 5 percent in May 2009.",
    )
    assert [finding.relation for finding in found(comparison, "number")] == [Relation.SCOPE]


def test_a_number_of_the_next_day_is_a_conflict_still(language: Language, encoder: Encoder) -> None:
    comparison = run(
        language,
        encoder,
        "Police arrested the captain of the ferry Aurora, Josef Brandt, 52, in Varnau on Monday.",
        "Police arrested the captain of the ferry Aurora, Josef Brandt, 57, in Varnau on Sunday.",
    )
    assert [finding.relation for finding in found(comparison, "number")] == [Relation.CONFLICT]
    assert [finding.relation for finding in found(comparison, "date")] == [Relation.CONFLICT]


def test_numbers_of_two_sources_are_disputed(language: Language, encoder: Encoder) -> None:
    comparison = run(
        language,
        encoder,
        "Police said 4,000 people marched through Varnau on Sunday.",
        "Organisers said 9,000 people marched through Varnau on Sunday.",
    )
    (told,) = found(comparison, "number")
    assert told.relation is Relation.DISPUTED
    assert "their sources differ" in told.reason


def test_a_surname_that_fits_two_persons_joins_neither_in_any_order(language: Language, encoder: Encoder) -> None:
    texts = [f"{name} opened the new bridge in Varnau on Monday." for name in ("Brandt", "Karl Brandt", "Olga Brandt")]
    for order in permutations(texts):
        persons = [
            finding for finding in run(language, encoder, *order).findings if finding.kind == "person" and finding.right
        ]
        assert not [finding for finding in persons if finding.relation is Relation.AGREE]
        assert [finding.relation for finding in persons if "Karl" in finding.reason and "Olga" in finding.reason] == [
            Relation.CONFLICT
        ]


def test_several_who_deny_and_several_who_state_are_one_finding(language: Language, encoder: Encoder) -> None:
    denial, statement = (
        f"The ministry {has} insured the ferry before it sank off Varnau." for has in ("had not", "had")
    )
    comparison = run(language, encoder, denial, statement, denial, statement)
    conflicts = [finding for finding in comparison.findings if finding.relation is Relation.CONFLICT]
    assert [finding.reason for finding in conflicts] == ["A and C negate (“had not”) what B and D state."]


def test_the_public_compare_is_a_function() -> None:
    import checker

    assert callable(checker.compare)


def test_who_holds_an_office_is_named_with_it_elsewhere_and_somebody_else_leaves(
    language: Language, encoder: Encoder
) -> None:
    """That an article names the other's chief executive somewhere does not say that she leaves."""
    comparison = run(
        language,
        encoder,
        "The company's finance director, Ana Prado, leaves at the end of June.\n\n"
        "A new bakery is coming, says Lena Ortiz, the company's chief executive.",
        "Nordvik's chief executive, Lena Ortiz, leaves the company at the end of June, it was also announced.",
    )
    (told,) = [each for each in found(comparison, "person") if each.relation is Relation.CONFLICT]
    assert "Ana Prado" in told.reason
    assert "Lena Ortiz" in told.reason


@pytest.mark.parametrize(
    ("left", "right", "relations"),
    [
        (
            "Nordvik agreed to sell its bakery to the Brandt group for 41 million euros.",
            "Nordvik agreed to sell its bakery to the Teller group for 41 million euros.",
            ["conflict"],
        ),
        (
            "Nordvik agreed to sell its bakery to Denmark's Brandt for 41 million euros.",
            "Nordvik has found a buyer for the bakery, the maker of Halden rolls, for 41 million euros.",
            [],
        ),
    ],
)
def test_names_before_like_words_differ_where_they_hang_there_alike(
    language: Language, encoder: Encoder, left: str, right: str, relations: list[str]
) -> None:
    comparison = run(language, encoder, left, right)
    told = [each for kind in ("organisation", "place") for each in found(comparison, kind)]
    assert [each.relation.value for each in told if each.relation is Relation.CONFLICT] == relations
