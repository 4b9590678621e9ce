"""The seed articles' facts: what is found in their story, and what is expected there."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

from checker.export.json_document import fact_json
from checker.facts import extract_facts
from checker.ingest import read_source
from checker.language import Language

STORY = Path(__file__).parents[2] / "fixtures" / "stories" / "seoul-2023"
EXPECTED = sorted(STORY.glob("*.facts.json"))

Key: TypeAlias = tuple[str, int]  # a kind and a start: facts of one kind don't overlap
Facts: TypeAlias = dict[Key, Any]


def read_expected(path: Path) -> dict[str, Any]:
    """`published`; `story`, the spans of the text that are its story; `facts`; `wrong`, where they are not found so."""
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return document


def by_key(facts: Iterable[Mapping[str, Any]]) -> Facts:
    return {(fact["kind"], fact["start"]): fact for fact in facts}


def find_facts(path: Path, language: Language) -> Facts:
    """What `checker facts` prints for the article beside an expected file, inside its story."""
    expected = read_expected(path)
    published = date.fromisoformat(expected["published"])
    (article,) = read_source(str(path.with_name(path.name.replace(".facts.json", ".txt"))), published=published)
    (doc,) = language.parse([article.text])
    facts = json.loads(json.dumps([fact_json(fact, article.text) for fact in extract_facts(doc, published)]))
    return by_key(fact for fact in facts if any(start <= fact["start"] < end for start, end in expected["story"]))
