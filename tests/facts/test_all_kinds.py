"""What holds of every kind of fact, those included that are not written yet."""

import json
import sys
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import checker.facts
from checker.facts import KINDS, Context, FactKind
from checker.facts.names import read_names
from checker.language import Doc, Language
from checker.model import Fact, Relation

SEOUL = Path(__file__).parents[2] / "fixtures" / "stories" / "seoul-2023"
ARTICLES = sorted(SEOUL.glob("*.txt"))
PUBLISHED = date(2023, 11, 13)


@pytest.fixture(scope="module")
def docs(language: Language) -> list[Doc]:
    return list(language.parse([path.read_text(encoding="utf-8") for path in ARTICLES]))


def facts_of(kind: FactKind, doc: Doc) -> list[Fact]:
    return list(kind.extract(doc, Context(PUBLISHED, read_names(doc))))


every_kind = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)


@every_kind
def test_a_kinds_spans_lie_in_the_text_in_order_and_apart(kind: FactKind, docs: list[Doc]) -> None:
    for doc in docs:
        facts = facts_of(kind, doc)
        assert all(fact.kind == kind.name and fact.rule for fact in facts)
        assert all(fact.span.of(doc.text).strip() and fact.span.end <= len(doc.text) for fact in facts)
        assert all(one.span.end <= two.span.start for one, two in pairwise(facts))


@every_kind
def test_a_kinds_values_are_json_and_readable(kind: FactKind, docs: list[Doc]) -> None:
    for doc in docs:
        for fact in facts_of(kind, doc):
            written: dict[str, Any] = json.loads(json.dumps(fact.value.to_json()))
            assert "value" in written or "low" in written or "cue" in written
            assert str(fact.value)
            assert hash(fact.value) == hash(fact.value)


@every_kind
def test_a_kinds_comparison_is_reflexive_and_symmetric(kind: FactKind, docs: list[Doc]) -> None:
    values = [fact.value for doc in docs for fact in facts_of(kind, doc)]
    for left in values:
        assert kind.compare(left, left).relation in (Relation.AGREE, Relation.UNCLEAR)
        assert all(kind.compare(left, right) == kind.compare(right, left) for right in values)


def test_a_new_kind_is_one_new_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "weather.py").write_text(
        "from checker.facts.kind import FactKind\n"
        "from checker.facts.ladder import Level\n"
        "from checker.model import Relation, Severity\n"
        "SAME = Level('same', Relation.AGREE, 'the same')\n"
        "KIND = FactKind('weather', lambda doc, context: iter(()), lambda left, right: SAME, Severity.LOW)\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(checker.facts, "__path__", [*checker.facts.__path__, str(tmp_path)])
    try:
        assert "weather" in checker.facts._discover()
    finally:
        sys.modules.pop("checker.facts.weather", None)
