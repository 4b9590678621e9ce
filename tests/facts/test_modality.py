"""The corpus of modalities, and what holds of every one."""

import itertools
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.facts.kind import Context
from checker.facts.modality import Modality, compare, extract
from checker.facts.modality.words import Word
from checker.facts.names import NameBook
from checker.language import Language
from checker.model import Fact, Relation, Span
from tests.facts.marked import marked as read_marks

CORPUS = json.loads(Path("fixtures/facts/modality.json").read_text(encoding="utf-8"))
VOCABULARY = (
    "plans plan to will wo n't may could must should would if unless allegedly likely is expected be accused him of for"
    " called denied ruled out demanded that urged the firm close closing . , “ 😀"
)
WORDS = st.sampled_from(VOCABULARY.split())
MODALITIES = st.builds(Modality, st.sampled_from(list(Word)), st.just("cue"), st.just(Span(0, 1)))


def _facts(language: Language, text: str) -> list[Fact]:
    return [fact for doc in language.parse([text]) for fact in extract(doc, Context(None, NameBook()))]


def _modalities(language: Language, text: str) -> list[tuple[str, str, str]]:
    """The word of each modality in a text, with its cue and its scope."""
    found = [(fact.value, fact.span) for fact in _facts(language, text) if isinstance(fact.value, Modality)]
    return [(value.word.value, span.of(text), value.scope.of(text)) for value, span in found]


def _marked(word: str, marked: str) -> tuple[str, list[tuple[str, str, str]]]:
    """A text without its marks, and the one modality that they mark."""
    text, cue, scope = read_marks(marked)
    return text, [(word, text[slice(*cue)], text[slice(*scope)])]


@pytest.mark.parametrize(("word", "marked"), CORPUS["examples"])
def test_a_cue_is_found_with_how_sure_it_is_of_what(language: Language, word: str, marked: str) -> None:
    text, expected = _marked(word, marked)
    assert _modalities(language, text) == expected


@pytest.mark.xfail(strict=True, raises=AssertionError, reason="the parser misreads the sentence")
@pytest.mark.parametrize(("word", "marked"), CORPUS["spoilt"])
def test_a_cue_is_found_where_the_parse_is_wrong(language: Language, word: str, marked: str) -> None:
    text, expected = _marked(word, marked)
    assert _modalities(language, text) == expected


@pytest.mark.parametrize(("text", "stated"), CORPUS["passages"])
def test_a_passage_holds_its_modalities_and_no_others(language: Language, text: str, stated: list[list[str]]) -> None:
    assert _modalities(language, text) == [tuple(each) for each in stated]


@pytest.mark.parametrize("text", CORPUS["negatives"])
def test_a_plain_statement_has_no_modality(language: Language, text: str) -> None:
    assert _facts(language, text) == []


@pytest.mark.parametrize(("text", "word", "said_of"), CORPUS["outward"])
def test_the_most_outward_cue_counts_and_is_said_of_the_innermost_verb(
    language: Language, text: str, word: str, said_of: str
) -> None:
    [fact] = _facts(language, text)
    assert isinstance(fact.value, Modality)
    assert (fact.value.word, fact.value.said_of) == (word, said_of)


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        (Word.PLANNED, Word.PLANNED, Relation.AGREE),
        (Word.PLANNED, Word.POSSIBLE, Relation.COMPATIBLE),
        (Word.POSSIBLE, Word.ALLEGED, Relation.COMPATIBLE),
        (Word.PLANNED, Word.CONDITIONAL, Relation.COMPATIBLE),
        (Word.DONE, Word.ALLEGED, Relation.COMPATIBLE),
        (Word.DEMANDED, Word.PLANNED, Relation.COMPATIBLE),
        (Word.DENIED, Word.ALLEGED, Relation.DISPUTED),
        (Word.DENIED, Word.DEMANDED, Relation.COMPATIBLE),
        (Word.DENIED, Word.POSSIBLE, Relation.CONFLICT),
        (Word.DENIED, Word.DONE, Relation.CONFLICT),
        (Word.DENIED, Word.PLANNED, Relation.CONFLICT),
    ],
)
def test_a_denial_contradicts_what_is_told_but_no_allegation_or_demand(
    left: Word, right: Word, relation: Relation
) -> None:
    values = Modality(left, "", Span(0, 0)), Modality(right, "", Span(0, 0))
    assert compare(*values) == compare(*reversed(values))
    assert compare(*values).relation is relation


@given(left=MODALITIES, right=MODALITIES)
def test_the_comparison_is_symmetric_and_reflexive(left: Modality, right: Modality) -> None:
    assert compare(left, right) == compare(right, left)
    assert compare(left, left).relation is Relation.AGREE


def test_a_modality_tells_its_word_its_cue_and_its_scope_as_json() -> None:
    modality = Modality(Word.PLANNED, "plans to", Span(18, 34), "close")
    assert modality.to_json() == {"value": {"value": "planned", "cue": "plans to", "scope": [18, 34]}}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.lists(WORDS, max_size=25))
def test_any_words_give_apart_cues_that_give_back_their_text(language: Language, words: list[str]) -> None:
    text = " ".join(words)
    facts = _facts(language, text)
    for fact in facts:
        assert isinstance(fact.value, Modality)
        assert fact.value.cue == fact.span.of(text).lower()
        assert fact.value.scope.of(text).strip()
    assert all(left.span.end <= right.span.start for left, right in itertools.pairwise(facts))
