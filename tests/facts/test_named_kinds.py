"""The kinds of names – person, place, organisation, asset – each against its corpus."""

import json
from pathlib import Path
from typing import Any

import pytest

from checker.facts import KINDS, Context
from checker.facts.names import Name, read_names
from checker.language import Language

CORPORA = Path(__file__).parents[2] / "fixtures" / "facts"
NAMED = ("person", "place", "organisation", "asset")


def corpus(part: str, shown: str) -> list[Any]:
    """Every example of that part of the four corpora, with its kind; `why` says why one is known to fail."""
    return [
        pytest.param(kind, example, id=f"{kind}: {shown.format(**example)}"[:80], marks=known_to_fail(example))
        for kind in NAMED
        for example in json.loads((CORPORA / f"{kind}.json").read_text(encoding="utf-8"))[part]
    ]


def known_to_fail(example: dict[str, Any]) -> list[pytest.MarkDecorator]:
    return [pytest.mark.xfail(reason=example["why"], strict=True)] if "why" in example else []


@pytest.mark.parametrize(("kind", "case"), corpus("cases", "{text}"))
def test_a_text_names_what_its_corpus_says_and_nothing_else(
    language: Language, kind: str, case: dict[str, Any]
) -> None:
    (doc,) = language.parse([case["text"]])
    facts = KINDS[kind].extract(doc, Context(None, read_names(doc)))
    found = [(fact.span.of(case["text"]), name_of(fact.value)) for fact in facts]
    assert found == [(fact["text"], (fact["name"], fact.get("mention", "name"))) for fact in case["facts"]]


@pytest.mark.parametrize(("kind", "pair"), corpus("pairs", "{left} | {right}"))
def test_two_names_stand_to_each_other_as_the_corpus_says_in_either_order(kind: str, pair: dict[str, str]) -> None:
    left, right = read_name(pair["left"]), read_name(pair["right"])
    assert KINDS[kind].compare(left, right).name == pair["level"]
    assert KINDS[kind].compare(right, left) == KINDS[kind].compare(left, right)


def name_of(value: object) -> tuple[str, str]:
    assert isinstance(value, Name)
    return value.canonical, value.mention


def read_name(written: str) -> Name:
    """The corpus writes "~" behind a description."""
    return Name(written.removesuffix("~"), "description" if written.endswith("~") else "name")
