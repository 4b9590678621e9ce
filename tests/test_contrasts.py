"""The corpus of pairs of passages that differ in their words, and of those that only look as if they did."""

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from _pytest.mark import ParameterSet

from checker.ingest import read_text
from checker.language import Language
from checker.model import Encoder, Finding, Relation
from checker.pipeline import compare

PAIRS = json.loads(Path("fixtures/facts/contrasts.json").read_text(encoding="utf-8"))["pairs"]
PUBLISHED = date(2024, 5, 6)
GRAVE = {Relation.CONFLICT.value, Relation.DISPUTED.value}


def params(*, differ: bool) -> list[ParameterSet]:
    return [
        pytest.param(
            pair,
            id=pair["id"],
            marks=[pytest.mark.xfail(strict=True, reason=pair["spoilt"])] if "spoilt" in pair else [],
        )
        for pair in PAIRS
        if ("kinds" in pair) is differ
    ]


def findings(pair: dict[str, Any], language: Language, encoder: Encoder, *, turned: bool = False) -> list[Finding]:
    left = read_text(pair["left"], outlet="The Herald", published=PUBLISHED)
    right = read_text(pair["right"], outlet="The Courier", published=PUBLISHED + timedelta(days=pair.get("days", 0)))
    articles = [right, left] if turned else [left, right]
    return list(compare(articles, language=language, encoder=encoder).findings)


@pytest.mark.parametrize("pair", params(differ=True))
def test_what_differs_is_told_by_its_kind(pair: dict[str, Any], language: Language, encoder: Encoder) -> None:
    for turned in (False, True):
        found = findings(pair, language, encoder, turned=turned)
        assert any(each.kind in pair["kinds"] and each.relation.value in pair["relations"] for each in found)


@pytest.mark.parametrize("pair", params(differ=False))
def test_what_only_looks_different_is_no_conflict(pair: dict[str, Any], language: Language, encoder: Encoder) -> None:
    allowed = pair.get("allowed", [])
    assert [each for each in findings(pair, language, encoder) if each.relation.value in GRAVE - set(allowed)] == []


@pytest.mark.parametrize(
    "pair", [each for each in PAIRS if each["id"].startswith("nothing-")], ids=lambda each: each["id"]
)
def test_what_was_done_to_nothing_is_denied_once(pair: dict[str, Any], language: Language, encoder: Encoder) -> None:
    found = findings(pair, language, encoder)
    assert sum(each.kind == "negation" and each.relation.is_discrepancy for each in found) == 1
