"""What articles of one story tell of one person or one figure, in claims that are too unlike to be aligned."""

from datetime import date

import pytest

from checker.converted import converted
from checker.growth import moves_of_shares
from checker.ingest import read_text
from checker.language import Language
from checker.listed import listed
from checker.model import Comparison, Encoder, Finding, Relation
from checker.pipeline import compare
from checker.story import Story
from checker.wholes import parts_and_wholes


def compared(language: Language, encoder: Encoder, left: str, right: str, days: int = 1) -> Comparison:
    articles = [
        read_text(text, outlet=outlet, published=date(2024, 6, on))
        for outlet, text, on in (("The Herald", left, 11), ("The Courier", right, 11 + days))
    ]
    return compare(articles, language=language, encoder=encoder)


def story_of(comparison: Comparison) -> Story:
    return Story(comparison.groups, comparison.claims, comparison.articles)


def told(comparison: Comparison, kind: str) -> list[Finding]:
    return [each for each in comparison.findings if each.kind == kind and each.relation.is_discrepancy]


TRIAL = """The fraud trial of the dredging firm Berghaven opened in Varnau on Monday, three accountants in the dock.

{said}

The court will hear the first witnesses on Thursday.
"""
FATHER = """The fraud trial of the dredging firm Berghaven opened in Varnau on Monday, and will hear the first witnesses
on Thursday.

{said}
"""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The firm's founder, Ole Berghaven, retired in 2020. He has not been charged.",
            "Ole Berghaven, 71, pleaded not guilty to all counts before a packed gallery.",
        ),
        (
            "The firm's founder, Ole Berghaven, is expected to give evidence for the prosecution.",
            "His father, Ole Berghaven, will testify for the defence, a lawyer said.",
        ),
    ],
)
def test_one_person_cast_otherwise_is_a_conflict_of_roles(
    language: Language, encoder: Encoder, one: str, other: str
) -> None:
    comparison = compared(language, encoder, TRIAL.format(said=one), FATHER.format(said=other), 0)
    (found,) = told(comparison, "role")
    assert found.relation is Relation.CONFLICT
    assert found.group_id in {group.id for group in comparison.groups}


@pytest.mark.parametrize(
    "other",
    [
        "Nils Berghaven, 39, pleaded not guilty to all counts before a packed gallery.",  # the son
        "Berghaven, 39, pleaded not guilty to all counts before a packed gallery.",  # whichever of them it is
        "Ole Berghaven, 71, watched from the gallery.",
    ],
)
def test_another_person_of_that_name_is_none(language: Language, encoder: Encoder, other: str) -> None:
    one = "The firm's founder, Ole Berghaven, retired in 2020. He has not been charged."
    assert told(compared(language, encoder, TRIAL.format(said=one), FATHER.format(said=other), 0), "role") == []


ON_THE_NIGHT = """Ida Solheim of the Harbour List held a 43-vote lead in Varnau late on Monday, with all polls counted.

Solheim had 7,912 votes. Tove Krag, who had been favoured, had 7,869.

The mayor of Varnau opened the regatta on Sunday."""
RECOUNTED = """Ida Solheim of the Harbour List has won in Varnau after a recount that left her 63 votes ahead.

The final tally: 7,921 for Solheim, 7,858 for Krag. {before}

Tove Krag of the Citizens' Party conceded on Wednesday."""
SHE_LED = "When all polls were counted on Monday she had been up by 43."


def numbers(language: Language, encoder: Encoder, left: str, right: str, days: int = 2) -> dict[str, Relation]:
    found = told(compared(language, encoder, left, right, days), "number")
    return {each.reason: each.relation for each in found}


def test_what_the_later_outlet_gives_as_before_is_outdated(language: Language, encoder: Encoder) -> None:
    found = numbers(language, encoder, ON_THE_NIGHT, RECOUNTED.format(before=SHE_LED))
    (relation,) = (relation for reason, relation in found.items() if "43" in reason and "63" in reason)
    assert relation is Relation.UPDATE


def test_what_differs_in_one_story_differs_in_another_of_the_same_figures(language: Language, encoder: Encoder) -> None:
    there = str.maketrans({"V": "L"})
    names = {"Solheim": "Brandt", "Ida": "Olga", "Krag": "Weber", "Tove": "Nina", "Harbour List": "Meadow Union"}
    texts = [ON_THE_NIGHT, RECOUNTED.format(before=SHE_LED)]
    others = [text.translate(there) for text in texts]
    for name, other in names.items():
        others = [text.replace(name, other) for text in others]
    articles = [
        read_text(text, outlet=f"Outlet {number}", published=date(2024, 6, 11 + 2 * (number % 2)))
        for number, text in enumerate([*texts, *others])
    ]
    comparison = compare(articles, language=language, encoder=encoder)
    outlets = {article.id: article.outlet for article in comparison.articles}
    found = [each for each in told(comparison, "number") if "7,912" in each.reason and "7,921" in each.reason]
    sides = {
        frozenset(outlets[comparison.claim_by_id[side.claim_id].article_id] for side in (each.left, each.right) if side)
        for each in found
    }
    assert {frozenset({"Outlet 0", "Outlet 1"}), frozenset({"Outlet 2", "Outlet 3"})} <= sides


def test_each_candidates_votes_are_held_against_his_own(language: Language, encoder: Encoder) -> None:
    found = numbers(language, encoder, ON_THE_NIGHT, RECOUNTED.format(before=SHE_LED))
    counts = [(reason, relation) for reason, relation in found.items() if "7,9" in reason or "7,8" in reason]
    assert [("7,912" in reason) is ("7,921" in reason) for reason, _ in counts] == [True, True]
    assert {relation for _, relation in counts} == {Relation.UPDATE}


def test_counts_that_nobody_recounted_conflict(language: Language, encoder: Encoder) -> None:
    counted = RECOUNTED.format(before="").replace(" after a recount that left her 63 votes ahead", "")
    counted = counted.replace("The final tally", "The votes").replace("7,858", "7,869")
    found = numbers(language, encoder, ON_THE_NIGHT, counted, 0)
    assert [relation for reason, relation in found.items() if "7,912" in reason] == [Relation.CONFLICT]
    assert not any("7,869" in reason for reason in found)


def test_one_seat_has_one_holder(language: Language, encoder: Encoder) -> None:
    one = "Ida Solheim is the new MLA for Varnau Shore after Monday's election."
    other = "Runa Solheim took the constituency of Varnau Shore in Monday's election."
    (found,) = told(compared(language, encoder, one, other, 0), "person")
    assert found.relation is Relation.CONFLICT


def test_two_members_of_one_parliament_are_no_rivals(language: Language, encoder: Encoder) -> None:
    one = "Ida Solheim is a member of Parliament and opened Monday's debate on the harbour."
    other = "Speakers in Monday's debate on the harbour were Runa Krag, a member of Parliament, and two mayors."
    assert told(compared(language, encoder, one, other, 0), "person") == []


LAND = """The council of Varnau heard the owners of the salt marsh on Monday, and will vote in June.

{told}
"""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The airport wants 620 acres of the marsh.", "About 250 hectares of farmland would go to the airport."),
        ("A pipe of 31 miles will cross the marsh.", "The marsh is crossed by a pipe of 50 kilometres, and by herons."),
        ("A crane of 132 pounds fell off the roof.", "Workers dropped a crane weighing 60 kg."),
        ("Winds of 93 mph tore off the roof.", "The roof was lifted by winds of 150 km/h."),
    ],
)
def test_one_figure_in_two_units_is_compatible(language: Language, encoder: Encoder, one: str, other: str) -> None:
    comparison = compared(language, encoder, LAND.format(told=one), LAND.format(told=other), 0)
    found = [each for each in comparison.findings if each.kind == "number" and each.relation is Relation.COMPATIBLE]
    assert len(found) == 1
    assert "in another unit" in found[0].reason


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The airport wants 620 acres of the marsh.", "About 400 hectares of farmland would go to the airport."),
        ("The airport wants 620 acres of the marsh.", "A fire burnt 250 hectares of pine."),
        ("The airport wants 620 acres, and 90 acres for roads.", "The airport wants 250 hectares, and 36 for roads."),
        ("The pier is 5 miles away.", "The pier is 8 km away from the fort."),
        ("A grant of 620 euros goes to the airport.", "A grant of 620 dollars goes to the port."),
    ],
)
def test_figures_of_other_size_of_other_things_or_of_few_digits_are_not_made_one(
    language: Language, encoder: Encoder, one: str, other: str
) -> None:
    comparison = compared(language, encoder, LAND.format(told=one), LAND.format(told=other), 0)
    assert list(converted(story_of(comparison))) == []


MARSH = """Herons nest again in the salt marsh at Varnau, whose owners spoke to the council on Monday.

{told}
"""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Volunteers counted 48,216 herons on the marsh.", "About 48,000 herons nest there in spring."),
        ("The petition has 1,204,517 signatures so far.", "Some 1.2 million signatures were handed in by a goat."),
    ],
)
def test_an_exact_count_and_its_rounding_are_compatible(
    language: Language, encoder: Encoder, one: str, other: str
) -> None:
    comparison = compared(language, encoder, LAND.format(told=one), MARSH.format(told=other), 0)
    found = [each for each in comparison.findings if each.kind == "number" and each.relation is Relation.COMPATIBLE]
    assert ["rounded" in each.reason for each in found] == [True]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Volunteers counted 48,216 herons on the marsh.", "About 48,000 frogs nest there in spring."),
        ("Volunteers counted 48,216 herons on the marsh.", "About 47,000 herons nest there in spring."),
        ("Volunteers counted 1,216 herons on the marsh.", "About 1,200 herons nest on an island far off."),
    ],
)
def test_counts_of_other_things_of_other_size_or_of_few_digits_are_no_rounding(
    language: Language, encoder: Encoder, one: str, other: str
) -> None:
    comparison = compared(language, encoder, LAND.format(told=one), MARSH.format(told=other), 0)
    assert list(converted(story_of(comparison))) == []


MANIFEST = "Only 61 passengers were on the manifest of the launch that sank off the marsh, the port said."


@pytest.mark.parametrize(
    ("paper", "fact", "scope"),
    [
        (MANIFEST, "Up to 90 people were aboard the launch, the coroner said.", True),
        (MANIFEST, "The launch had 90 people on board when it left.", True),
        (MANIFEST, "The launch had 61 people on board when it left.", False),
        (MANIFEST, "The owners arrested 90 poachers.", False),
        ("The launch that sank had 61 people on board.", "Up to 90 people were aboard the launch.", False),
    ],
)
def test_a_count_on_a_list_is_of_other_scope_than_that_in_fact(
    language: Language, encoder: Encoder, paper: str, fact: str, scope: bool
) -> None:
    comparison = compared(language, encoder, LAND.format(told=paper), MARSH.format(told=fact), 0)
    found = list(listed(story_of(comparison)))
    assert [each.relation for each in found] == [Relation.SCOPE] * scope


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        ("Four guards of the marsh were shot on Sunday.", "Six guards were injured, four of them by gunfire."),
        (
            "Three children died in the flood of the marsh.",
            "The flood of the marsh killed 12 people, three of them children.",
        ),
        ("At the salt works 250 jobs will go.", "The owners will cut 900 jobs, 250 of them at the salt works."),
        (
            "Six teachers were arrested at the marsh.",
            "Police arrested 40 people at the marsh, among them six teachers.",
        ),
    ],
)
def test_a_part_given_alone_and_its_whole_are_of_other_scope(
    language: Language, encoder: Encoder, part: str, whole: str
) -> None:
    comparison = compared(language, encoder, LAND.format(told=part), MARSH.format(told=whole), 0)
    (found,) = told(comparison, "number")
    assert found.relation is Relation.SCOPE
    assert "of which one is of a part, the other of all" in found.reason


@pytest.mark.parametrize(
    ("part", "whole"),
    [
        ("Four poachers were arrested in the marsh.", "Six guards were injured, four of them by gunfire."),
        ("Four of six guards hurt in the marsh were shot.", "Six guards were injured, four of them by gunfire."),
        ("Three mayors spoke in the marsh.", "The flood of the marsh killed 12 people, three of them children."),
        ("At the salt works 280 jobs will go.", "The owners will cut 900 jobs, 250 of them in the town."),
        ("Four guards were shot in the marsh.", "Four guards were shot in the marsh, two of them by poachers."),
    ],
)
def test_a_like_figure_of_others_or_beside_its_whole_is_no_part(
    language: Language, encoder: Encoder, part: str, whole: str
) -> None:
    comparison = compared(language, encoder, LAND.format(told=part), MARSH.format(told=whole), 0)
    assert list(parts_and_wholes(story_of(comparison))) == []


POINTS = "The share of farms with a well rose by six percentage points to 30 percent, the atlas shows."


@pytest.mark.parametrize(
    ("left", "right", "compatible"),
    [
        (POINTS, "Wells serve 30 per cent of all farms, an increase of about 25 per cent.", True),
        (
            "Turnout fell by five percentage points to 45 percent in Varnau.",
            "In Varnau turnout was 45 per cent, a drop of 10 per cent.",
            True,
        ),
        (POINTS, "Wells serve 30 per cent of all farms, an increase of about 6 per cent.", False),
        (POINTS, "Wells serve 40 per cent of all farms, an increase of about 25 per cent.", False),
        (POINTS, "Wells serve 30 per cent of all farms, a drop of about 25 per cent.", False),
    ],
)
def test_points_of_a_share_and_per_cent_of_it_come_to_one_move(
    language: Language, encoder: Encoder, left: str, right: str, compatible: bool
) -> None:
    comparison = compared(language, encoder, LAND.format(told=left), MARSH.format(told=right), 0)
    found = list(moves_of_shares(story_of(comparison)))
    assert [each.relation for each in found] == [Relation.COMPATIBLE] * compatible
