"""What one outlet tells as settled and another as still being weighed."""

from datetime import date

import pytest

from checker.claims import extract_claims
from checker.contrast import Contrast
from checker.ingest import read_text
from checker.language import Language
from checker.model import Claim, Encoder, Relation
from checker.pipeline import compare
from checker.undecided import undecided


def claim(language: Language, text: str) -> Claim:
    return extract_claims([read_text(text, outlet="A")], language).claims[0]


def between(language: Language, left: str, right: str, days: int = 0) -> Contrast | None:
    claims = claim(language, left), claim(language, right)
    found = undecided(*claims, days)
    turned = undecided(*claims[::-1], -days)
    assert (found and found.relation) == (turned and turned.relation)
    return found


PAYS = "Norway will pay a third of the cost of the weather satellite, the space agency said."
JOINS = "Norway will only study whether it takes part in the weather satellite, its minister said."


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        (
            "The club agreed to sell the stadium.",
            "The club is considering selling the stadium.",
            ("agreed to", "considering"),
        ),
        (
            "Peru has promised to reopen the pass.",
            "Peru would consider reopening the pass in May.",
            ("promised to", "consider"),
        ),
        ("Lima agreed to lift the curfew.", "The government would weigh lifting the measure.", ("agreed to", "weigh")),
        (PAYS, JOINS, ("will", "study")),
    ],
)
def test_who_has_settled_a_thing_no_longer_considers_it(
    language: Language, left: str, right: str, words: tuple[str, str]
) -> None:
    found = between(language, left, right)
    assert found is not None
    assert (found.kind, found.relation) == ("modality", Relation.CONFLICT)
    assert (found.left.of(left), found.right.of(right)) == words


def test_what_was_weighed_may_be_settled_by_then(language: Language) -> None:
    weighed, settled = "The club is considering selling the stadium.", "The club has agreed to sell the stadium."
    found = between(language, weighed, settled, days=2)
    assert found is not None
    assert found.relation is Relation.UPDATE
    found = between(language, settled, weighed, days=2)
    assert found is not None
    assert found.relation is Relation.CONFLICT


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # Who plans or offers may weigh it still; who refuses is another matter.
        ("The club plans to sell the stadium.", "The club is considering selling the stadium."),
        ("The club agreed to sell the stadium.", "The club will not consider selling the stadium."),
        # Of another thing, or somebody else.
        ("The club agreed to sell the stadium.", "The club is considering selling its goalkeeper."),
        ("Chile has promised to reopen the pass.", "Peru would consider reopening the pass in May."),
        (PAYS, "Norway will only study whether it takes part in the olive fair, its minister said."),
        (PAYS, "Denmark will only study whether it takes part in the weather satellite."),
        ("Lima agreed to lift the curfew.", "The Chilean government would weigh lifting the measure."),
        # Considered in another sense.
        ("The club agreed to sell the stadium.", "The club considers the stadium a burden."),
    ],
)
def test_plans_other_acts_and_other_actors_are_none(language: Language, left: str, right: str) -> None:
    assert between(language, left, right) is None


WIRE = """The harbour town of Brevik and the shipping line Nordlys held talks on the ferry quay on Monday.

Brevik will pay half of the cost of the new ferry quay, Nordlys said in a statement.

The quay's first berth should open in 2031, the line said."""
PAPER = """After talks on the ferry quay with the shipping line Nordlys, the harbour town of Brevik has no hurry.

Brevik will only examine whether it takes part in the ferry quay that Nordlys plans, mayor Ida Holm said on Monday.

The first berth of the quay should open in 2031."""


def test_what_is_settled_and_weighed_in_two_groups_is_told_once(language: Language, encoder: Encoder) -> None:
    articles = [
        read_text(text, outlet=outlet, published=date(2024, 6, 11)) for outlet, text in (("A", WIRE), ("B", PAPER))
    ]
    found = [
        each
        for each in compare(articles, language=language, encoder=encoder).findings
        if each.kind == "modality" and each.relation in (Relation.CONFLICT, Relation.DISPUTED)
    ]
    assert len(found) == 1
