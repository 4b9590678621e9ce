"""What a reader wants to see of a comparison."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from checker.model import Comparison, Relation, Severity
from checker.review.reviews import Review
from checker.review.states import State
from checker.ui.view import View
from checker.ui.wanted import OUTLET_ITSELF, Wanted, findings_wanted, groups_wanted, speakers_in

DECIDED: Mapping[str, Review] = {"f1": Review("f1", State.DECIDED)}


def found(comparison: Comparison, wanted: Wanted) -> list[str]:
    return [each.id for each in findings_wanted(View(comparison), comparison.findings, wanted, DECIDED)]


def groups(comparison: Comparison, wanted: Wanted) -> list[str]:
    return [each.id for each in groups_wanted(View(comparison), wanted, DECIDED)]


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        (Wanted(), ["f1", "f2"]),
        (Wanted(kinds=("number",)), ["f1"]),
        (Wanted(relations=(Relation.AGREE, Relation.UPDATE)), ["f2"]),
        (Wanted(severities=(Severity.HIGH,)), ["f1"]),
        (Wanted(states=(State.DECIDED,)), ["f1"]),
        (Wanted(states=(State.NEW,)), ["f2"]),
        (Wanted(speakers=("coast guard",)), ["f1"]),
        (Wanted(speakers=(OUTLET_ITSELF,)), ["f2"]),
        (Wanted(outlets=("Reuters",)), ["f1", "f2"]),
        (Wanted(outlets=("AFP",)), []),
        (Wanted(text="FIFTEEN"), ["f1"]),
        (Wanted(text="same day"), ["f2"]),
        (Wanted(kinds=("number",), relations=(Relation.AGREE,)), []),
    ],
)
def test_a_finding_is_wanted_that_has_one_of_each_that_is_named(
    comparison: Comparison, wanted: Wanted, ids: list[str]
) -> None:
    assert found(comparison, wanted) == ids


def test_a_group_is_wanted_with_a_finding_of_its_own(comparison: Comparison) -> None:
    assert groups(comparison, Wanted()) == ["g1", "g2"]
    assert groups(comparison, Wanted(kinds=("number",))) == ["g2"]


def test_a_group_that_nothing_was_found_of_is_wanted_for_its_words_and_outlets(comparison: Comparison) -> None:
    bare = replace(comparison, findings=())
    assert groups(bare, Wanted(text="coast guard")) == ["g2"]
    assert groups(bare, Wanted(outlets=("Kyodo",))) == ["g1", "g2"]
    assert groups(bare, Wanted(text="ferry", kinds=("date",))) == []


def test_the_speakers_are_those_of_the_findings_and_the_outlets_themselves(comparison: Comparison) -> None:
    assert speakers_in(View(comparison)) == (OUTLET_ITSELF, "coast guard", "police")
