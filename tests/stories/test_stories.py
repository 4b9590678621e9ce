"""No story is read worse than it was: what is found of the planted differences, and what conflicts falsely; how many
pairs of claims are joined that ought to be, and what share these are of all that are joined.

`floors.json` holds what was reached; a change that reaches more raises it.
"""

import json
from pathlib import Path

import pytest

from checker.language import Language
from checker.model import Encoder
from tests.stories.expected import compared, false_conflicts, story_names

FLOORS = json.loads((Path(__file__).parent / "floors.json").read_text())


def test_every_story_has_its_floor() -> None:
    assert sorted(FLOORS) == story_names()


@pytest.mark.parametrize("name", FLOORS)
def test_a_story_is_read_as_well_as_it_was(name: str, language: Language, encoder: Encoder) -> None:
    story = compared(name, language, encoder)
    required = [each for each in story.expected["findings"] if each["required"]]
    assert sum(story.found(each) is not None for each in required) >= FLOORS[name]["found"]
    assert len(false_conflicts(story)) <= FLOORS[name]["false"]
    joined, mixed = (sum(story.joined(*pair) for pair in pairs) for pairs in (story.pairs(), story.strangers()))
    assert joined >= FLOORS[name]["joined"]
    assert round(joined / (joined + mixed), 3) >= FLOORS[name]["right"]
    for never in story.expected["never"]:
        conflicts = [each for each in story.between(never) if each.relation.value == "conflict"]
        assert len(conflicts) <= FLOORS[name]["false"]
