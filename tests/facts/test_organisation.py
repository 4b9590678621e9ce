"""The kind `organisation` against its corpus."""

import json
from pathlib import Path
from typing import Any

import pytest

from checker.facts.kind import Context
from checker.facts.names import Name, read_names
from checker.facts.organisation import KIND
from checker.language import Language

CORPUS = json.loads(
    (Path(__file__).parents[2] / "fixtures" / "facts" / "organisation.json").read_text(encoding="utf-8")
)


@pytest.mark.parametrize("case", CORPUS["cases"], ids=lambda case: case["text"][:60])
def test_a_text_names_what_its_corpus_says_and_nothing_else(language: Language, case: dict[str, Any]) -> None:
    (doc,) = language.parse([case["text"]])
    facts = KIND.extract(doc, Context(None, read_names(doc)))
    found = [(fact.span.of(case["text"]), fact.value.canonical, fact.value.mention) for fact in facts]
    assert found == [(fact["text"], fact["name"], fact.get("mention", "name")) for fact in case["facts"]]


@pytest.mark.parametrize("pair", CORPUS["pairs"], ids=lambda pair: f"{pair['left']}|{pair['right']}")
def test_two_names_stand_to_each_other_as_the_corpus_says_in_either_order(pair: dict[str, str]) -> None:
    left, right = name(pair["left"]), name(pair["right"])
    assert KIND.compare(left, right).name == pair["level"]
    assert KIND.compare(right, left) == KIND.compare(left, right)


def name(written: str) -> Name:
    """The corpus writes "~" behind a description."""
    return Name(written.removesuffix("~"), "description" if written.endswith("~") else "name")
