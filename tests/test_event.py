"""Articles on other events are told apart before their claims are aligned, however alike their words."""

from datetime import date

import pytest

from checker.claims import extract_claims
from checker.event import Lead, days_between, different_events, event_features, read_leads, same_event
from checker.ingest import take_as_given
from checker.language import Language
from checker.logistic import load_model
from checker.model import Encoder
from checker.settings import Settings

SETTINGS = Settings()
QUAKE = (
    "A magnitude 5.8 earthquake struck the Ardon valley in northern Karelistan on Thursday, killing three people. "
    "The tremor hit at 6:14 a.m. at a depth of 10 kilometres, the seismological institute in Tolmin said. "
    "At least 20 people were injured and some 300 houses were damaged, Interior Minister Jana Orlik told reporters."
)
SAME_QUAKE = (
    "Three people died when a quake of magnitude 5.8 shook the Ardon valley in Karelistan early on Thursday. "
    "Some 300 houses were damaged and more than 20 people hurt, said Jana Orlik, the interior minister. "
    "The institute in Tolmin put the depth at 10 kilometres."
)
OTHER_PLACE = (
    "A magnitude 6.4 earthquake struck the coast near Puerto Lindo in Costa Verde on Thursday, killing nine people. "
    "The tremor hit at 11:40 p.m. at a depth of 32 kilometres, the geological service in San Tomas said. "
    "At least 70 people were injured and some 1,200 houses were damaged, President Luis Farias told reporters."
)
BAKERY = (
    "A bakery chain from Leeds has bought its rival for 12 million pounds. "
    "The 40 shops of Crumb and Daughters will keep their name, the buyer said. "
    "Shares of the chain rose by a tenth."
)


def leads_of(language: Language, encoder: Encoder, *told: tuple[str, date]) -> dict[str, Lead]:
    articles = [take_as_given(text, str(place), "test", day, SETTINGS) for place, (text, day) in enumerate(told)]
    claims = extract_claims(articles, language).claims
    vectors = encoder.encode([claim.resolved for claim in claims])
    return read_leads(articles, claims, vectors, SETTINGS)


def probability(language: Language, encoder: Encoder, *told: tuple[str, date]) -> float:
    (only,) = same_event(leads_of(language, encoder, *told), load_model("event"), SETTINGS).values()
    return only


THURSDAY, WEEK_LATER = date(2024, 9, 5), date(2024, 9, 12)


def test_two_reports_of_one_event_are_told_from_another_event_of_the_same_sort(
    language: Language, encoder: Encoder
) -> None:
    same = probability(language, encoder, (QUAKE, THURSDAY), (SAME_QUAKE, THURSDAY))
    other = probability(language, encoder, (QUAKE, THURSDAY), (OTHER_PLACE, THURSDAY))
    unlike = probability(language, encoder, (QUAKE, THURSDAY), (BAKERY, THURSDAY))
    assert same >= SETTINGS.least_event > max(other, unlike)


def test_the_same_words_a_week_later_with_other_numbers_are_another_event(language: Language, encoder: Encoder) -> None:
    other = QUAKE
    for number, instead in (
        ("5.8", "6.1"),
        ("three", "five"),
        ("6:14", "5:47"),
        ("10", "12"),
        ("20", "40"),
        ("300", "90"),
    ):
        other = other.replace(number, instead)
    assert probability(language, encoder, (QUAKE, THURSDAY), (other, WEEK_LATER)) == 0


def test_a_follow_up_that_tells_the_day_of_the_event_is_about_it(language: Language, encoder: Encoder) -> None:
    follow_up = SAME_QUAKE.replace("early on Thursday", "on September 5")
    assert probability(language, encoder, (QUAKE, THURSDAY), (follow_up, WEEK_LATER)) >= SETTINGS.least_event


def test_what_tells_two_events_apart_is_the_same_in_either_order(language: Language, encoder: Encoder) -> None:
    one, other = leads_of(language, encoder, (QUAKE, THURSDAY), (OTHER_PLACE, THURSDAY)).values()
    assert event_features(one, other) == pytest.approx(event_features(other, one), abs=1e-6)
    assert days_between(one, other) == days_between(other, one)


def test_a_text_of_a_sentence_or_two_is_not_judged(language: Language, encoder: Encoder) -> None:
    leads = leads_of(language, encoder, (QUAKE, THURSDAY), ("Nine people died.", THURSDAY))
    assert len(leads) == 1
    assert different_events(same_event(leads, load_model("event"), SETTINGS), SETTINGS) == frozenset()
