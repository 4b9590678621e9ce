"""Which figures, times and names of two sentences on one event are held against each other: the corpus of pairs."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from checker.ingest import read_text
from checker.language import Language
from checker.model import Comparison, Encoder, Finding, Relation, Side
from checker.pipeline import compare

CORPUS = json.loads(Path("fixtures/facts/parts.json").read_text(encoding="utf-8"))
TODAY = "2024-06-04"
MEASURED = ("number", "date")
CONTRADICTS = (Relation.CONFLICT, Relation.DISPUTED)


def cases(part: str) -> list[Any]:
    return [pytest.param(case, id=f"{case['of']}: {case['left']}"[:80]) for case in CORPUS[part]]


def run(language: Language, encoder: Encoder, case: dict[str, Any]) -> Comparison:
    articles = [
        read_text(case[side], outlet=side, published=date.fromisoformat(day))
        for side, day in zip(("left", "right"), case.get("published", (TODAY, TODAY)), strict=True)
    ]
    return compare(articles, language=language, encoder=encoder)


def surfaces(comparison: Comparison, finding: Finding) -> set[str]:
    """The words of the two values of a finding."""

    def words(side: Side | None) -> str:
        return side.span.of(comparison.article_of(side.claim_id).text) if side is not None else ""

    return {words(finding.left), words(finding.right)}


def holds(found: set[str], values: list[str]) -> bool:
    """Whether a finding shows the two values; a bound or a preposition beside one is no matter."""
    return all(any(value in words or (words and words in value) for words in found) for value in values)


@pytest.mark.parametrize("case", cases("conflicts"))
def test_two_values_of_one_thing_are_a_conflict(language: Language, encoder: Encoder, case: dict[str, Any]) -> None:
    comparison = run(language, encoder, case)
    conflicts = [each for each in comparison.findings if each.relation is Relation.CONFLICT]
    assert any(each.kind == case["kind"] and holds(surfaces(comparison, each), case["values"]) for each in conflicts)


@pytest.mark.parametrize("case", cases("look_alikes"))
def test_values_that_only_look_alike_are_none(language: Language, encoder: Encoder, case: dict[str, Any]) -> None:
    findings = run(language, encoder, case).findings
    assert not [each.reason for each in findings if each.kind in MEASURED and each.relation in CONTRADICTS]


@pytest.mark.parametrize("case", cases("updates"))
def test_a_later_state_of_one_thing_is_an_update(language: Language, encoder: Encoder, case: dict[str, Any]) -> None:
    comparison = run(language, encoder, case)
    updates = [each for each in comparison.findings if each.relation is Relation.UPDATE]
    assert any(each.kind == case["kind"] and holds(surfaces(comparison, each), case["values"]) for each in updates)
