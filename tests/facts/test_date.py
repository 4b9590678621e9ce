"""The corpus of time expressions, and what holds of every one."""

import json
import time
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.facts.date import DateValue, compare, extract
from checker.facts.date.words import MONTHS
from checker.facts.kind import Context
from checker.facts.names import NameBook
from checker.language import Doc, Language
from checker.model import Fact

CORPUS = json.loads(Path("fixtures/facts/date.json").read_text(encoding="utf-8"))
STORY = Path("fixtures/stories/seoul-2023")
PUBLISHED = date(2023, 11, 13)
_TOLD = (
    "Monday", "Nov.", "May", "March", "Sept", "13", "13-15", "31", "2013", "2013-2016", "the", "last", "next",
    "past", "two", "half", "an", "several", "99999", "10,000", "years", "days", "hour", "morning", "week", "decade",
    "century", "ago", "later", "earlier", "in", "on", "until", "at", "and", "of", "-", ",", ".", "9 a.m.", "GMT",
    "noon", "Q3", "third quarter", "fiscal", "summer", "1990s", "'90s", "12th", "more than", "every", "year-end",
    "yesterday", "03/04/2023", "2023-11-13", "February", "\n\n", "😀",
)  # fmt: skip
WORDS = st.sampled_from(_TOLD)
TEXTS = st.lists(WORDS, max_size=14).map(" ".join)
models_are_slow = settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])


def dates_in(text: str, language: Language, published: date | None = PUBLISHED) -> list[Fact]:
    doc = next(language.parse([text]))
    return list(extract(doc, Context(published, NameBook())))


def only_value(text: str, language: Language) -> DateValue:
    (fact,) = dates_in(text, language)
    assert isinstance(fact.value, DateValue)
    return fact.value


def as_told(fact: Fact, text: str, asked: dict[str, Any]) -> dict[str, Any]:
    """What the corpus has of a fact: `from` and `to` only where they are asked for, `mod` always."""
    written = json.loads(json.dumps(fact.value.to_json()["value"])) | {"text": fact.span.of(text)}
    return {key: value for key, value in written.items() if key in asked or key in ("mod", "text", "value", "type")}


@pytest.mark.parametrize("case", CORPUS["cases"], ids=lambda case: case["text"])
def test_the_corpus_is_read_as_written(case: dict[str, Any], language: Language) -> None:
    published = case.get("published", CORPUS["published"])
    found = dates_in(case["text"], language, date.fromisoformat(published) if published else None)
    asked = case["facts"] + [{}] * len(found)
    assert [as_told(fact, case["text"], want) for fact, want in zip(found, asked, strict=False)] == case["facts"]


@pytest.mark.parametrize(
    ("article", "words", "value"),
    [
        ("kyodo.txt", "Monday", "2023-11-13"),
        ("kyodo.txt", "2013", "2013"),
        ("kyodo.txt", "September last year", "2022-09"),
        ("kyodo.txt", "the previous day", "2023-11-12"),
        ("kyodo.txt", "year-end", "2023-12"),
        ("asharq-al-awsat.txt", "Monday", "2023-11-13"),
        ("asharq-al-awsat.txt", "10 years ago", "2013"),
        ("asharq-al-awsat.txt", "Sunday", "2023-11-12"),
        ("asharq-al-awsat.txt", "last week", "2023-W45"),
        ("asharq-al-awsat.txt", "December", "2023-12"),
        ("asharq-al-awsat.txt", "the past year", "P1Y"),
        ("asharq-al-awsat.txt", "the next decade", "P10Y"),
    ],
)
def test_the_seoul_articles_tell_these_times(article: str, words: str, value: str, language: Language) -> None:
    text = (STORY / article).read_text(encoding="utf-8")
    told = {fact.span.of(text): fact.value.to_json()["value"] for fact in reversed(dates_in(text, language))}
    assert isinstance(told[words], dict)
    assert told[words]["value"] == value


def test_paragraphs_share_one_story_in_the_order_of_the_text(language: Language) -> None:
    text = "The envoys met on Wednesday.\n\nIn September last year they quarrelled.\n\nThey parted the next day."
    assert [fact.value.to_json()["value"]["value"] for fact in dates_in(text, language)] == [  # type: ignore[index, call-overload]
        "2023-11-08",
        "2022-09",
        "2023-11-09",
    ]


def test_without_a_publication_date_what_leans_on_it_stays_open(language: Language) -> None:
    text = "He resigned on Monday, a year after May 2010; in 2012 he left. Last year he was seen on Nov. 3."
    found = [fact.value for fact in dates_in(text, language, None)]
    assert [value.value for value in found] == ["XXXX-WXX-1", "P1Y", "2010-05", "2012", "XXXX", "XXXX-11-03"]


def test_where_the_text_contradicts_its_date_a_weekday_stays_open(language: Language) -> None:
    text = "The minister resigned on Thursday after a vote. The vote was close on Thursday. He was elected in 2013."
    found = [fact.value for fact in dates_in(text, language, date(2024, 10, 16))]
    assert found[:2] == [DateValue("XXXX-WXX-4")] * 2
    assert found[2].value == "2013"


@models_are_slow
@given(day=st.dates(date(1900, 1, 1), date(2060, 12, 31)))
def test_a_date_written_in_many_ways_has_one_value(day: date, language: Language) -> None:
    month = MONTHS[day.month - 1]
    written = (
        f"{month} {day.day}, {day.year}",
        f"{day.day} {month} {day.year}",
        f"the {day.day} of {month} {day.year}",
        day.isoformat(),
        f"{day.day}.{day.month}.{day.year}",
    )
    assert {only_value(f"It was signed on {each}.", language) for each in written} == {
        DateValue(day.isoformat(), start=day, end=day)
    }


@models_are_slow
@given(text=TEXTS)
def test_no_text_raises_and_spans_give_back_their_words(text: str, language: Language) -> None:
    doc = next(language.parse([text]))
    for published in (PUBLISHED, None, date.min, date.max):
        facts = list(extract(doc, Context(published, NameBook())))
        assert all(fact.span.of(text).strip() == fact.span.of(text) != "" for fact in facts)
        assert all(one.span.end <= two.span.start for one, two in pairwise(facts))
        assert all(str(fact.value) and fact.value.to_json() for fact in facts)


@models_are_slow
@given(left=TEXTS, right=TEXTS)
def test_compare_is_symmetric_and_a_value_agrees_with_itself(left: str, right: str, language: Language) -> None:
    values = [fact.value for text in (left, right) for fact in dates_in(text, language)]
    for one in values:
        assert isinstance(one, DateValue)
        assert one.ambiguous or compare(one, one).relation == "agree"
        assert all(compare(one, two) == compare(two, one) for two in values)


@pytest.mark.parametrize("words", [["1" * 20], ["a" * 20], ["1", "-"], ["May", " "], ["two", " "], ["'", "90s", " "]])
def test_a_text_of_any_length_takes_linear_time(words: list[str], language: Language) -> None:
    vocab = next(language.parse([""])).vocab

    def cost(times: int) -> float:
        doc = Doc(vocab, words * times, [False] * len(words) * times)
        began = time.process_time()
        list(extract(doc, Context(PUBLISHED, NameBook())))
        return time.process_time() - began

    cost(10)
    assert cost(4000) < 10 * cost(1000) + 0.2
