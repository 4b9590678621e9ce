"""A kind of fact is one new file: the one that the README gives is found, extracts, and compares."""

import importlib
import re
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

import checker.facts
from checker.facts import extract_facts
from checker.language import Language
from checker.model import Relation

README = Path(__file__).parents[2] / "README.md"


@pytest.fixture
def flight(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[checker.facts.FactKind]:
    """The README's kind, discovered in a folder that the package is widened by."""
    section = README.read_text(encoding="utf-8").partition("## Add a kind of fact")[2].partition("\n## ")[0]
    (example,) = re.findall(r"```python\n(.+?)```", section, re.DOTALL)
    (tmp_path / "flight.py").write_text(example, encoding="utf-8")
    monkeypatch.setattr(checker.facts, "__path__", [*checker.facts.__path__, str(tmp_path)])
    importlib.invalidate_caches()
    try:
        monkeypatch.setattr(checker.facts, "KINDS", checker.facts._discover())
        yield checker.facts.KINDS["flight"]
    finally:
        sys.modules.pop("checker.facts.flight", None)
        vars(checker.facts).pop("flight", None)


def test_the_kind_that_the_readme_gives_is_found_beside_the_others(
    flight: checker.facts.FactKind, language: Language
) -> None:
    (doc,) = language.parse(["Flight KL 641 left on Monday. Flight BA12 did not leave, and Flight 9 is none."])
    facts = extract_facts(doc, date(2023, 11, 13))
    found = [fact for fact in facts if fact.kind == flight.name]
    assert [(fact.span.of(doc.text), str(fact.value), fact.rule) for fact in found] == [
        ("KL 641", "KL641", "flight-number"),
        ("BA12", "BA12", "flight-number"),
    ]
    assert found[0].governor.lemma == "leave"
    assert {"date", "negation"} <= {fact.kind for fact in facts}
    assert flight.compare(found[0].value, found[1].value).relation is Relation.CONFLICT
    assert flight.compare(found[0].value, found[0].value).relation is Relation.AGREE
