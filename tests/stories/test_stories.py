"""No story is read worse than it was: what is found of the planted differences, and what conflicts falsely.

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
    assert sum(story.joined(*pair) for pair in story.pairs()) >= FLOORS[name]["joined"]
    assert sum(story.joined(*pair) for pair in story.strangers()) <= FLOORS[name]["mixed"]
    for never in story.expected["never"]:
        conflicts = [each for each in story.between(never) if each.relation.value == "conflict"]
        assert len(conflicts) <= FLOORS[name]["false"]
