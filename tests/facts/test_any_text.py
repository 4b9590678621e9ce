"""What holds of the facts of every text, whatever is in it and however long it is."""

import time
from datetime import date

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from checker.facts import extract_facts
from checker.language import Language
from checker.model import Fact

PUBLISHED = date(2023, 11, 13)
SHORT, LONG = 20_000, 160_000
SLACK = 3  # times the linear share: a machine that others share is no stopwatch

NEWS = (
    "Twelve people died in Lagos on Monday, the police said. “We will not rest,” Mayor Ada Obi told reporters. "
    "The Red Cross asked for about $3 million, and did not say by when.\n\n"
)
SIGNS = [*"“”\"'«»()—%$€٣²½", "...", "’s", "👩‍👩‍👧", "🇰🇷", "قال", "אמר"]
WORDS = ["1e9", "-0", "1,2,3.4", "24:61", " 30 Feb ", "Monday", "Mr", "no", "million", "The U.S.", "B-52", " said "]
UNSEEN = ["\0", "\x1b[31m", "\x85", "\u2028", "\xa0", "\u0301", "\u202e", "\u200f", "\n", "\n\n", " "]
LONG_WORDS = ["w" * 1500, "9" * 400, '"' * 70]
PIECES = st.sampled_from([*SIGNS, *WORDS, *UNSEEN, *LONG_WORDS])
ANY_TEXT = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=25).map("".join))


def facts_of(language: Language, text: str) -> tuple[Fact, ...]:
    (doc,) = language.parse([text])
    assert doc.text == text
    return extract_facts(doc, PUBLISHED)


@given(text=ANY_TEXT)
@example(text="")
@example(text=" \n\t ")
@example(text="\u202eMonday\u202c said 12")
@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
def test_facts_of_any_text_lie_in_it_and_have_words(language: Language, text: str) -> None:
    for fact in facts_of(language, text):
        assert fact.span.end <= len(text)
        assert fact.span.of(text).strip()
        assert str(fact.value)
        fact.value.to_json()


@pytest.mark.parametrize("unit", [NEWS, '"', "7", "x"], ids=["prose", "quotation-marks", "digits", "letters"])
def test_time_grows_no_more_than_linearly(language: Language, unit: str) -> None:
    facts_of(language, NEWS)  # what is loaded when it is first asked for
    short, long = (seconds(language, (unit * (size // len(unit) + 1))[:size]) for size in (SHORT, LONG))
    assert long <= SLACK * LONG / SHORT * short


def seconds(language: Language, text: str) -> float:
    """The processor's seconds: what else the machine does is not counted."""
    start = time.process_time()
    facts_of(language, text)
    return time.process_time() - start


def test_a_text_of_more_than_a_million_characters_is_parsed(language: Language) -> None:
    told = "Twelve people died in Lagos on Monday.\n"
    text = (told + ("x" * 900 + " ") * 20 + "\n") * 67
    assert len(text) > 1_200_000
    facts = facts_of(language, text)
    places = [place for place in range(len(text)) if text.startswith(told, place)]
    for kind, words in (("number", "Twelve"), ("place", "Lagos"), ("date", "Monday")):
        found = [fact.span for fact in facts if fact.kind == kind]
        assert [span.start for span in found] == [place + told.index(words) for place in places]
        assert {span.of(text) for span in found} == {words}
