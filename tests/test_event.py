"""Articles on other events are told apart before their claims are aligned, however alike their words."""

from datetime import date
from itertools import combinations

import pytest

from checker.claims import extract_claims
from checker.event import PRESUMED, UNHEARD, different_events, event_features, presumed, same_event
from checker.ingest import take_as_given
from checker.language import Language
from checker.leads import Lead, read_leads
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
ELECTION = (
    "Mara Holt of the Harbour List was 57 votes ahead in Port Ardell late on Wednesday, with all polls counted. "
    "Holt, a harbour pilot, had 6,214 votes and Piet Anders, the mayor, had 6,157, the returning officer said. "
    "A judge must count again where fewer than 100 votes lie between two candidates. "
    "Anders said that he would wait for the recount."
)
RECOUNT = (
    "Mara Holt is the new mayor of Port Ardell. "
    "A recount that ended on Thursday put Holt 81 votes ahead of Piet Anders, whom she had led by 57 on the night. "
    "The judge rejected 96 ballots. "
    "Anders has not conceded, and Holt will be sworn in next month."
)
AFTERSHOCK = (
    "Five people were killed when a magnitude 6.1 earthquake struck the Ardon valley in Karelistan on Thursday. "
    "The tremor hit at 5:47 a.m. at a depth of 12 kilometres, the institute in Tolmin said. "
    "Deputy minister Pavel Drozd told reporters that 1,400 houses were damaged. "
    "A quake of magnitude 5.8 killed three people in the same valley last week."
)
TALKS = (
    "The foreign ministers of Norland and Suvia agreed in Port Ardell on Thursday to reopen three border crossings. "
    "Ana Brekke of Norland and Tomas Veil of Suvia signed the deal after talks of nine hours. "
    "The crossings have been closed since 2021."
)
TALKS_A_YEAR_BEFORE = (
    "The foreign ministers of Norland and Suvia failed in Port Ardell on Thursday to agree on the fishing grounds. "
    "Henrik Lund of Norland and Irena Kos of Suvia left without a statement after talks of two days. "
    "Boats of both sides have been seized since 2019."
)
FEATURE = (
    "Jana Orlik looked grey as she walked through the Ardon valley on Thursday evening. "
    "Three people are dead and 300 houses damaged, the interior minister read from a note. "
    "Nobody here wants to sleep inside."
)
NOTICE = (
    "The seismological institute in Tolmin registered a tremor of magnitude 5.8 at 6:14 a.m. "
    "The depth was 10 kilometres. "
    "The institute measures with 40 stations."
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


def features(language: Language, encoder: Encoder, *texts: str, day: date | None = None) -> dict[str, float]:
    articles = [take_as_given(text, str(place), "test", day, SETTINGS) for place, text in enumerate(texts)]
    claims = extract_claims(articles, language).claims
    vectors = encoder.encode([claim.resolved for claim in claims])
    return event_features(*read_leads(articles, claims, vectors, SETTINGS).values())


@pytest.mark.parametrize(("weekday", "other"), [("Thursday", 0.0), ("Monday", 1.0)])
def test_another_weekday_is_told_apart_though_nobody_knows_the_date(
    weekday: str, other: float, language: Language, encoder: Encoder
) -> None:
    told = features(language, encoder, QUAKE, SAME_QUAKE.replace("Thursday", weekday))
    assert told["other_weekday"] == other


def test_figures_of_one_measure_speak_for_one_event_where_they_agree_and_against_it_where_they_differ(
    language: Language, encoder: Encoder
) -> None:
    same = features(language, encoder, QUAKE, SAME_QUAKE)
    other = features(language, encoder, QUAKE, SAME_QUAKE.replace("Three", "Nine").replace("5.8", "6.4"))
    assert other["measured"] < same["measured"]
    assert other["other_measured"] > same["other_measured"]


def test_a_month_that_both_tell_speaks_for_one_event_though_the_year_is_not_said(
    language: Language, encoder: Encoder
) -> None:
    told = [QUAKE.replace("on Thursday", f"in {month}") for month in ("May", "May", "June")]
    assert features(language, encoder, *told[:2])["month"] == 1
    assert features(language, encoder, *told[1:])["month"] == 0


def test_where_the_claims_stand_that_come_nearest_tells_nothing(language: Language, encoder: Encoder) -> None:
    turned = ". ".join(reversed(SAME_QUAKE.rstrip(".").split(". "))) + "."
    straight, moved = (features(language, encoder, QUAKE, text)["nearest"] for text in (SAME_QUAKE, turned))
    assert moved == pytest.approx(straight, abs=0.02)
    assert straight > 3 * features(language, encoder, QUAKE, BAKERY)["nearest"]


def test_news_of_other_days_is_of_one_event_where_it_looks_back_to_a_number_of_the_same_persons(
    language: Language, encoder: Encoder
) -> None:
    assert probability(language, encoder, (ELECTION, THURSDAY), (RECOUNT, WEEK_LATER)) >= SETTINGS.least_event


def test_last_weeks_quake_in_the_same_place_is_another_event_though_its_numbers_are_told_again(
    language: Language, encoder: Encoder
) -> None:
    told = (QUAKE, THURSDAY), (AFTERSHOCK, WEEK_LATER)
    assert probability(language, encoder, *told) == 0


def test_talks_of_last_year_between_other_ministers_are_another_event(language: Language, encoder: Encoder) -> None:
    talks = (TALKS, date(2024, 6, 6)), (TALKS_A_YEAR_BEFORE, date(2023, 6, 8))
    assert probability(language, encoder, *talks) < SETTINGS.least_event


def test_a_text_of_a_sentence_is_presumed_to_be_about_the_others_event(language: Language, encoder: Encoder) -> None:
    for text in ("Nine people died.", "A tremor of magnitude 5.8 killed three people in the Ardon valley."):
        assert probability(language, encoder, (QUAKE, THURSDAY), (text, THURSDAY)) >= SETTINGS.least_event
        assert probability(language, encoder, (text, THURSDAY), (BAKERY[:67], THURSDAY)) == PRESUMED


def test_what_a_short_text_tells_is_heard_against_what_is_presumed_of_it(language: Language, encoder: Encoder) -> None:
    bakery = "A bakery chain from Leeds has bought its rival Crumb and Daughters for 12 million pounds."
    assert probability(language, encoder, (QUAKE, THURSDAY), (bakery, THURSDAY)) < SETTINGS.least_event
    quake, short = leads_of(language, encoder, (QUAKE, THURSDAY), (bakery, THURSDAY)).values()
    assert presumed(0.5, quake, short, SETTINGS) == pytest.approx(UNHEARD)
    assert presumed(0.01, quake, short, SETTINGS) < SETTINGS.least_event < presumed(0.2, quake, short, SETTINGS)
    assert presumed(0.01, quake, quake, SETTINGS) == 0.01


def test_two_reports_in_different_manners_meet_in_a_third(language: Language, encoder: Encoder) -> None:
    unlike = (FEATURE, THURSDAY), (NOTICE, THURSDAY)
    assert probability(language, encoder, *unlike) < SETTINGS.least_event
    leads = leads_of(language, encoder, *unlike, (QUAKE, THURSDAY), (SAME_QUAKE, THURSDAY))
    assert different_events(same_event(leads, load_model("event"), SETTINGS), SETTINGS) == frozenset()


def test_two_events_stay_apart_whatever_stands_between_them(language: Language, encoder: Encoder) -> None:
    told = (QUAKE, THURSDAY), (SAME_QUAKE, THURSDAY), (OTHER_PLACE, THURSDAY), (BAKERY, THURSDAY)
    leads = leads_of(language, encoder, *told)
    apart = different_events(same_event(leads, load_model("event"), SETTINGS), SETTINGS)
    quakes = frozenset(tuple(leads)[:2])
    assert apart == {frozenset(pair) for pair in combinations(leads, 2)} - {quakes}
