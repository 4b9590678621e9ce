"""Who says it: the corpus, and what holds of every text."""

import json
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.facts import Context, NameBook
from checker.facts.attribution import KIND, Attribution, compare, extract
from checker.facts.attribution.quotes import find_quotations
from checker.facts.names import read_names
from checker.language import Language
from checker.model import Fact, Relation, Span

FIXTURES = Path(__file__).parents[2] / "fixtures"
CORPUS = json.loads((FIXTURES / "facts" / "attribution.json").read_text(encoding="utf-8"))


def found(language: Language, text: str) -> list[Fact]:
    doc = next(language.parse([text]))
    return list(extract(doc, Context(None, NameBook())))


def shown(text: str, fact: Fact) -> dict[str, Any]:
    value = fact.value
    assert isinstance(value, Attribution)
    return {
        "value": value.speaker,
        "source": value.source.of(text) if value.source else None,
        "cue": value.cue.of(text),
        "content": [span.of(text) for span in value.content],
        "stance": value.stance,
    }


@pytest.mark.parametrize("case", CORPUS, ids=[case["what"] for case in CORPUS])
def test_the_corpus_is_read_as_it_says(language: Language, case: dict[str, Any]) -> None:
    assert [shown(case["text"], fact) for fact in found(language, case["text"])] == case["facts"]


def by(speaker: str) -> Attribution:
    person = speaker in {"Lloyd Austin", "Austin", "Shin Won-sik", "Shin Won Sik", "Anna Lind", "Peter Lind"}
    return Attribution(speaker, None, Span(0, 1), (Span(1, 2),), "says", person)


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("Lloyd Austin", "Lloyd Austin", Relation.AGREE),
        ("Defense Ministry", "defense ministry", Relation.AGREE),
        ("", "Lloyd Austin", Relation.UNCLEAR),
        ("", "", Relation.UNCLEAR),
        ("police", "fire brigade", Relation.COMPATIBLE),
        ("the police", "Police", Relation.AGREE),
        ("Shin Won-sik", "Shin Won Sik", Relation.AGREE),
        ("Anna Lind", "Peter Lind", Relation.CONFLICT),
        ("Lloyd Austin", "Shin Won-sik", Relation.CONFLICT),
        ("Lloyd Austin", "Pentagon chief", Relation.COMPATIBLE),
        ("Yonhap", "Yonhap news", Relation.COMPATIBLE),
    ],
)
def test_sources_compare_alike_in_either_order(left: str, right: str, relation: Relation) -> None:
    assert compare(by(left), by(right)).relation == compare(by(right), by(left)).relation == relation


def test_two_attributions_are_equal_where_their_speaker_is() -> None:
    elsewhere = Attribution("police", Span(3, 9), Span(10, 14), (Span(15, 20),), "says")
    assert elsewhere == by("police")
    assert elsewhere != by("army")


def test_the_json_has_the_keys_of_the_interface() -> None:
    value = Attribution("police", Span(3, 9), Span(10, 14), (Span(15, 20), Span(22, 30)), "says")
    assert value.to_json() == {
        "value": "police",
        "source": [3, 9],
        "cue": [10, 14],
        "content": [[15, 20], [22, 30]],
        "stance": "says",
    }


SEOUL = {
    "kyodo.txt": [
        ("defense ministry", "the defense ministry", "said", "South Korean defense minister Shin Won Sik and his"),
        ("Lloyd Austin", "Austin", "said", "that the United States' commitment to providing the country"),
        ("Lloyd Austin", "Austin", "added", '"And through our regular combined exercises, we are'),
        ("Shin Won Sik", "Shin", "said", "that the two defense ministers also stressed"),
        ("Shin Won Sik", "He", "added", "that a system to share real-time information"),
        ("Minoru Kihara", "Kihara", "told", "Shin, Austin and Japanese Defense Minister Minoru Kihara affirmed"),
    ],
    "asharq-al-awsat.txt": [
        ("Ministry of Defense", "it", "said", "The revision was considered necessary"),
        ("Lloyd Austin", "Austin", "adding", "that over the past year the US military"),
        ("Yonhap news", "Yonhap news", "reported", "Shin said the two countries have been upgrading"),
        ("Yoon's office", "Yoon's office", "said", "At the reception, Austin reaffirmed that"),
        ("Atlantic Council think tank", "the Atlantic Council think tank", "said", "Recent changes in North Korean"),
        ("Vladimir Putin", "Russian President Vladimir Putin", "said", "that Russia would help North Korea"),
        ("Vladimir Putin", "he", "said", '"If this is in demand, we are ready'),
    ],
}


@pytest.mark.parametrize("name", SEOUL)
def test_the_seoul_story_says_who_says_it(language: Language, name: str) -> None:
    text = (FIXTURES / "stories" / "seoul-2023" / name).read_text(encoding="utf-8")
    doc = next(language.parse([text]))
    facts = [shown(text, fact) for fact in extract(doc, Context(None, read_names(doc)))]
    for speaker, source, cue, content in SEOUL[name]:
        same = [fact for fact in facts if (fact["source"], fact["cue"]) == (source, cue)]
        told = [fact["value"].casefold() for fact in same if fact["content"][0].startswith(content)]
        assert [each for each in told if speaker.casefold() in each], (source, cue, content)


def test_an_article_does_not_depend_on_the_one_before(language: Language) -> None:
    first, second = '"No," Anna Lind said.', '"Yes," she said.'
    alone = found(language, second)
    found(language, first)
    assert found(language, second) == alone
    assert [shown(second, fact)["value"] for fact in alone] == [""]


PIECES = st.sampled_from(
    [
        '"',
        "“",
        "”",
        "''",
        "‘",
        "’",
        "«",
        ",",
        ".",
        ":",
        "\n",
        "\n\n",
        " ",
        "said",
        "he",
        "Mr. Lee",
        "the ministry",
        "according to",
        "that",
        "it rained",
        "adding",
        "told reporters",
        "citing",
        "an official",
        "denied",
        "called",
    ]
)


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=st.lists(PIECES, max_size=30))
def test_spans_lie_in_the_text_and_never_cross(language: Language, pieces: list[str]) -> None:
    text = " ".join(pieces)
    facts = found(language, text)
    for fact in facts:
        value = fact.value
        assert isinstance(value, Attribution)
        assert fact.span == value.cue
        assert value.content
        assert all(span.of(text).strip() and span.end <= len(text) for span in (value.cue, *value.content))
        assert not any(span.overlaps(value.cue) for span in value.content)
        assert list(value.content) == sorted(value.content)
    assert all(one.span.end <= two.span.start for one, two in pairwise(facts))


@given(text=st.text(alphabet="\"“”'‘’«»„` a.,\n", max_size=80))
def test_quotations_are_in_order_and_hold_their_words(text: str) -> None:
    quotations = find_quotations(text)
    assert all(each.span.contains(each.inner) and each.span.of(text).strip() for each in quotations)
    assert all(one.span.end <= two.span.start for one, two in pairwise(quotations))


@pytest.mark.parametrize("piece", ['"', "“", "“ ", '" a" ', "''", "‘a ", "\n“"])
def test_quotation_marks_without_end_take_linear_time(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    began = time.process_time()
    find_quotations(text)
    assert time.process_time() - began < 2


def test_a_long_text_takes_time_in_step_with_its_length(language: Language) -> None:
    paragraph = '"We saw it," Mr. Lee said, adding that it was big. “It was,” the ministry said.\n\n'
    doc = next(language.parse([paragraph * 400]))
    began = time.process_time()
    facts = list(extract(doc, Context(None, NameBook())))
    assert len(facts) == 1200
    assert time.process_time() - began < 5


def test_the_kind_is_named_as_in_the_interface() -> None:
    assert KIND.name == "attribution"
