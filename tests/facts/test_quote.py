"""The corpus of quotations, and what holds of every one."""

import itertools
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.facts.kind import Context
from checker.facts.names import NameBook
from checker.facts.quote import Quote, compare, extract, likeness
from checker.language import Language
from checker.model import Fact, Relation

CORPUS = json.loads(Path("fixtures/facts/quote.json").read_text(encoding="utf-8"))
RELATIONS = {
    "same": Relation.AGREE,
    "cosmetic": Relation.COMPATIBLE,
    "truncated": Relation.COMPATIBLE,
    "rendered": Relation.COMPATIBLE,
    "altered": Relation.CONFLICT,
    "another": Relation.UNCLEAR,
}
VOCABULARY = "“ ” \" ' ‘ ’ « » we will not win said he the , . … [it] \n \n\n 😀 don't"
WORDS = st.sampled_from(VOCABULARY.split(" "))
QUOTES = st.builds(Quote, st.one_of(st.text(max_size=30), st.lists(WORDS, max_size=10).map(" ".join)))


def _facts(language: Language, text: str) -> list[Fact]:
    return [fact for doc in language.parse([text]) for fact in extract(doc, Context(None, NameBook()))]


@pytest.mark.parametrize(("text", "quotes"), CORPUS["examples"])
def test_the_words_between_the_marks_are_the_quotation(language: Language, text: str, quotes: list[str]) -> None:
    facts = _facts(language, text)
    assert [fact.value for fact in facts] == [Quote(words) for words in quotes]
    assert [" ".join(fact.span.of(text).split()) for fact in facts] == quotes


@pytest.mark.parametrize("text", CORPUS["negatives"])
def test_a_title_a_nickname_or_a_scare_quote_is_no_quotation(language: Language, text: str) -> None:
    assert _facts(language, text) == []


@pytest.mark.parametrize(("level", "left", "right"), CORPUS["compared"])
def test_two_wordings_stand_on_their_level_either_way_round(level: str, left: str, right: str) -> None:
    found = compare(Quote(left), Quote(right))
    assert (found.name, found.relation) == (level, RELATIONS[level])
    assert compare(Quote(right), Quote(left)) == found


@given(left=QUOTES, right=QUOTES)
def test_the_comparison_is_symmetric_and_reflexive(left: Quote, right: Quote) -> None:
    assert compare(left, right) == compare(right, left)
    assert compare(left, left).relation is Relation.AGREE
    assert 0 <= likeness(left, right) == likeness(right, left) <= 1


def test_a_quotation_tells_its_words_as_json() -> None:
    assert Quote("We will win").to_json() == {"value": "We will win"}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(WORDS, max_size=25))
def test_any_words_give_apart_spans_that_give_back_their_text(language: Language, words: list[str]) -> None:
    text = " ".join(words)
    facts = _facts(language, text)
    assert all(fact.value == Quote(" ".join(fact.span.of(text).split())) for fact in facts)
    assert all(left.span.end <= right.span.start for left, right in itertools.pairwise(facts))
