"""In what way somebody died, as two claims have it."""

import pytest

from checker.claims import extract_claims
from checker.deaths import other_death
from checker.ingest import read_text
from checker.language import Language
from checker.model import Claim, Encoder, Finding, Relation
from checker.pipeline import compare


def claim(language: Language, text: str) -> Claim:
    """The one claim of a sentence."""
    [found] = extract_claims([read_text(text, outlet="A")], language).claims
    return found


@pytest.mark.parametrize(
    ("left", "right", "ways"),
    [
        (
            "Three miners were shot dead at the gate.",
            "Three miners died in a stampede at the gate.",
            {"shot", "stampede"},
        ),
        ("The prisoner died of a heart attack.", "The prisoner was strangled in his cell.", {"heart", "strangled"}),
        ("The clerk was stabbed to death.", "The clerk was killed by gunfire.", {"stabbed", "gunfire"}),
        ("The sailor drowned in the harbour.", "The sailor died of an overdose.", {"drowned", "overdose"}),
        (
            "The army said two students were trampled and died.",
            "Their union claims that two students were killed by bullets.",
            {"trampled", "bullets"},
        ),
    ],
)
def test_two_ways_to_die_that_exclude_each_other_are_another_cause(
    language: Language, left: str, right: str, ways: set[str]
) -> None:
    found = other_death(claim(language, left), claim(language, right))
    assert found is not None
    assert {span.of(text) for span, text in zip(found.spans, (left, right), strict=True)} == ways
    assert other_death(claim(language, right), claim(language, left)) is not None


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Three miners were shot dead at the gate.", "Three miners were killed by bullets at the gate."),
        ("Three miners were shot dead at the gate.", "Three miners died at the gate."),
        ("Two miners were shot dead and one was trampled.", "Three miners died in a stampede."),
        ("The clerk was stabbed to death.", "The clerk may have been shot dead."),
        ("The clerk died of a stroke.", "Doctors found no bullet in the dead clerk."),
        ("Ana Roth was stabbed to death.", "Emil Hartl was shot dead."),
        ("The clerk was stabbed to death.", "Police fired several shots."),
        ("The driver was shot in the leg.", "The driver was trampled by a cow."),
    ],
)
def test_one_way_several_or_one_that_is_open_denied_or_of_others_is_none(
    language: Language, left: str, right: str
) -> None:
    assert other_death(claim(language, left), claim(language, right)) is None


def causes(language: Language, encoder: Encoder, *texts: str) -> list[Finding]:
    articles = [read_text(text, outlet=f"Outlet {number}") for number, text in enumerate(texts, start=1)]
    return [each for each in compare(articles, language=language, encoder=encoder).findings if each.kind == "cause"]


ARMY = "The army said four students had died in a stampede at the gate of the college in Halden."
UNION = "The union said four students had been killed by gunfire at the gate of the college in Halden."


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        (ARMY, UNION, Relation.DISPUTED),
        (ARMY, "Four students were shot dead at the gate of the college in Halden.", Relation.DISPUTED),
        (
            "Four students were shot dead at the college in Halden.",
            "Four students died in a stampede at the college in Halden.",
            Relation.CONFLICT,
        ),
    ],
)
def test_what_one_tells_on_somebodys_word_is_disputed(
    language: Language, encoder: Encoder, left: str, right: str, relation: Relation
) -> None:
    (finding,) = causes(language, encoder, left, right)
    assert finding.relation is relation


def test_several_words_for_one_way_are_one_finding(language: Language, encoder: Encoder) -> None:
    third = "A colonel said that four students had been trampled and died at the gate of the college in Halden."
    (finding,) = causes(language, encoder, ARMY, UNION, third)
    assert finding.left is not None
    assert finding.right is not None
    assert len(finding.left.also) + len(finding.right.also) == 1


def test_where_some_died_so_and_others_so_nothing_differs(language: Language, encoder: Encoder) -> None:
    one = "Two students were shot dead at the gate of the college in Halden. "
    other = "Two students died in a stampede at the gate of the college in Halden. "
    assert causes(language, encoder, one + other, other + one) == []
    assert causes(language, encoder, one + other, one) == []
