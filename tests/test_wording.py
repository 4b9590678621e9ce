"""Contradictions that no typed fact tells: words that exclude each other, parts exchanged, planned and done."""

import pytest

from checker.claims import extract_claims
from checker.contrast import Contrast
from checker.ingest import read_text
from checker.language import Language
from checker.model import Claim, Relation
from checker.wording import contrast_of


def claim(language: Language, text: str) -> Claim:
    [found] = extract_claims([read_text(text, outlet="A")], language).claims
    return found


def between(language: Language, left: str, right: str, days: int | None = 0) -> list[Contrast]:
    found = contrast_of(claim(language, left), claim(language, right), days)
    return [] if found is None else [found]


def told(language: Language, left: str, right: str, days: int | None = 0) -> list[tuple[str, Relation, str, str]]:
    found = between(language, left, right, days)
    return [(each.kind, each.relation, each.left.of(left), each.right.of(right)) for each in found]


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ("Shares in the bank rose sharply.", "Shares in the bank fell sharply.", ("rose", "fell")),
        ("The judge freed the two smugglers.", "The judge jailed the two smugglers.", ("freed", "jailed")),
        ("The pilot, Ole Brandt, survived.", "Pilot Ole Brandt drowned in the fjord.", ("survived", "drowned")),
        ("The law was passed before the vote.", "The law was passed after the vote.", ("before", "after")),
        ("The northern town of Helm was flooded.", "The southern town of Helm was flooded.", ("northern", "southern")),
    ],
)
def test_words_that_exclude_each_other_are_a_conflict_of_wording(
    language: Language, left: str, right: str, words: tuple[str, str]
) -> None:
    assert told(language, left, right) == [("wording", Relation.CONFLICT, *words)]
    assert told(language, right, left) == [("wording", Relation.CONFLICT, *reversed(words))]


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ("Dockers suspended their strike in Varnau.", "Dockers ended their strike in Varnau.", ("suspended", "ended")),
        ("The bomb injured a guard at the gate.", "The bomb killed a guard at the gate.", ("injured", "killed")),
        ("The clerk was arrested in Helm on Monday.", "The clerk was charged in Helm on Monday.", None),
    ],
)
def test_one_word_of_a_copy_that_tells_another_stage_is_a_conflict(
    language: Language, left: str, right: str, words: tuple[str, str] | None
) -> None:
    words = words or ("arrested", "charged")
    assert told(language, left, right) == [("wording", Relation.CONFLICT, *words)]


def test_another_stage_in_other_words_is_none(language: Language) -> None:
    assert not told(language, "The bomb injured a guard.", "A soldier was killed by the bomb at the gate.")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Sweden defeated Norway in the final.", "Norway defeated Sweden in the final."),
        ("Sweden defeated Norway in the final.", "Sweden was beaten by Norway in the final."),
        ("Helvane bought Orrin for cash.", "The purchase of Helvane by Orrin was announced."),
        ("The minister sued the editor over the story.", "The editor sued the minister over the story."),
    ],
)
def test_an_act_with_its_parts_exchanged_is_a_conflict_of_role(language: Language, left: str, right: str) -> None:
    assert [(each.kind, each.relation) for each in between(language, left, right)] == [("role", Relation.CONFLICT)]
    assert [(each.kind, each.relation) for each in between(language, right, left)] == [("role", Relation.CONFLICT)]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Sweden defeated Norway in the final.", "Norway was defeated by Sweden in the final."),
        ("Helvane bought Orrin for cash.", "The purchase of Orrin by Helvane was announced."),
        ("The minister met the envoy in Lima.", "The envoy met the minister in Lima."),
        ("Sweden defeated Norway in the final.", "Norway defeated Denmark in the final."),
        ("The firm sold the ship to the bank.", "The bank bought the ship from the firm."),
    ],
)
def test_the_same_parts_in_other_words_are_no_conflict(language: Language, left: str, right: str) -> None:
    assert between(language, left, right) == []


def test_what_was_planned_and_is_done_later_is_an_update(language: Language) -> None:
    left, right = "Inspectors were due to arrive on Tuesday.", "Inspectors arrived on Tuesday afternoon."
    assert told(language, left, right, 1) == [("modality", Relation.UPDATE, "were due to", "arrived")]
    assert told(language, right, left, -1) == [("modality", Relation.UPDATE, "arrived", "were due to")]
    assert told(language, left, right, 0) == []
    assert told(language, left, right, None) == []


def test_what_was_done_before_it_is_planned_again_is_no_update(language: Language) -> None:
    assert told(language, "Inspectors will arrive on Tuesday.", "Inspectors arrived on Friday.", -3) == []


def test_what_others_have_done_is_no_update(language: Language) -> None:
    assert told(language, "The inspectors will arrive on Tuesday.", "The widows arrived on Tuesday.", 2) == []


def test_a_deal_agreed_and_completed_within_days_is_a_conflict(language: Language) -> None:
    left = "Helvane said it had agreed to buy Orrin for cash."
    right = "Helvane has completed the takeover of Orrin."
    assert told(language, left, right, 1) == [("modality", Relation.CONFLICT, "agreed to", "completed")]
    assert told(language, left, right, 90) == [("modality", Relation.UPDATE, "agreed to", "completed")]


def test_a_state_that_was_ended_between_two_articles_is_an_update(language: Language) -> None:
    left, right = "The coastal road is closed to traffic.", "The coastal road reopened at noon after repairs."
    assert told(language, left, right, 1) == [("modality", Relation.UPDATE, "closed", "reopened")]
    assert told(language, left, right, 0) == [("wording", Relation.CONFLICT, "closed", "reopened")]
