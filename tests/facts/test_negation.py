"""The corpus of negations, and what holds of every one."""

import itertools
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.facts.kind import Context
from checker.facts.names import NameBook
from checker.facts.negation import Negation, compare, extract
from checker.language import Language
from checker.model import Fact, Relation, Span
from tests.facts.marked import marked as read_marks

CORPUS = json.loads(Path("fixtures/facts/negation.json").read_text(encoding="utf-8"))
STORY = Path("fixtures/stories/seoul-2023")
WORDS = st.sampled_from(
    [
        "not",
        "no",
        "never",
        "nor",
        "did",
        "deny",
        "denied",
        "failed",
        "to",
        "without",
        "he",
        "it",
        ",",
        ".",
        "nobody",
        "longer",
        "is",
        "😀",
    ]
)


def _facts(language: Language, text: str) -> list[Fact]:
    return [fact for doc in language.parse([text]) for fact in extract(doc, Context(None, NameBook()))]


def _negations(language: Language, text: str) -> list[tuple[str, str]]:
    """The cue of each negation in a text, with its scope."""
    found = [(fact.value, fact.span) for fact in _facts(language, text) if isinstance(fact.value, Negation)]
    return [(span.of(text), value.scope.of(text)) for value, span in found]


def _marked(marked: str) -> tuple[str, list[tuple[str, str]]]:
    """A text without its marks, and the one negation that they mark."""
    text, cue, scope = read_marks(marked)
    return text, [(text[slice(*cue)], text[slice(*scope)])]


@pytest.mark.parametrize("marked", CORPUS["examples"])
def test_a_cue_is_found_with_what_it_negates(language: Language, marked: str) -> None:
    text, expected = _marked(marked)
    assert _negations(language, text) == expected


@pytest.mark.xfail(strict=True, raises=AssertionError, reason="the parser misreads the sentence")
@pytest.mark.parametrize("marked", CORPUS["spoilt"])
def test_a_cue_is_found_where_the_parse_is_wrong(language: Language, marked: str) -> None:
    text, expected = _marked(marked)
    assert _negations(language, text) == expected


@pytest.mark.parametrize(("text", "stated"), CORPUS["passages"])
def test_a_passage_holds_its_negations_and_no_others(language: Language, text: str, stated: list[list[str]]) -> None:
    assert _negations(language, text) == [tuple(each) for each in stated]


@pytest.mark.parametrize("text", CORPUS["negatives"])
def test_what_negates_nothing_is_no_negation(language: Language, text: str) -> None:
    assert _facts(language, text) == []


@pytest.mark.parametrize(
    ("article", "cues"),
    [("kyodo.txt", ["did not"]), ("asharq-al-awsat.txt", ["did not", "did not", "did not"])],
)
def test_the_sample_story_holds_its_negations(language: Language, article: str, cues: list[str]) -> None:
    text = (STORY / article).read_text(encoding="utf-8")
    assert [fact.span.of(text) for fact in _facts(language, text)] == cues


def test_two_negations_agree_whatever_their_cues() -> None:
    left, right = Negation("did not", Span(0, 9)), Negation("failed to", Span(3, 4))
    assert compare(left, right) == compare(right, left)
    assert compare(left, right).relation is Relation.AGREE


def test_a_negation_tells_its_cue_and_its_scope_as_json() -> None:
    assert Negation("did not", Span(2, 9)).to_json() == {"value": {"cue": "did not", "scope": [2, 9]}}


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(WORDS, max_size=25))
def test_any_words_give_apart_cues_inside_the_text(language: Language, words: list[str]) -> None:
    text = " ".join(words)
    facts = _facts(language, text)
    assert all(
        isinstance(fact.value, Negation) and fact.span.end <= len(text) and fact.value.scope.end <= len(text)
        for fact in facts
    )
    assert all(left.span.end <= right.span.start for left, right in itertools.pairwise(facts))
