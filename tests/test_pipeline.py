"""A comparison from articles to findings."""

from datetime import date

from checker.ingest import read_text
from checker.language import Language
from checker.model import Encoder
from checker.pipeline import compare
from checker.settings import Settings

TALKS = """Ministers of Peru and Chile met in Lima on Monday and signed a treaty on fishing in the border waters.

The treaty sets quotas for anchovy and lets both coast guards inspect boats, Peru's foreign ministry said.

Fishermen in Arica welcomed the treaty, which ends a dispute of ten years.
"""
MATCH = """Striker Emil Sand scored twice as Viborg beat Aalborg 3-1 in the Danish cup on Monday.

Aalborg's goalkeeper was sent off after half an hour, and the crowd of 9,000 booed the referee.

Viborg's coach said the team would rest before Sunday's league game in Odense.
"""


def test_articles_on_different_events_give_a_notice_and_nothing_is_aligned(
    language: Language, encoder: Encoder
) -> None:
    articles = [
        read_text(text, outlet=outlet, published=date(2024, 6, 4)) for text, outlet in ((TALKS, "A"), (MATCH, "B"))
    ]
    comparison = compare(articles, language=language, encoder=encoder)
    assert [notice.code for notice in comparison.notices] == ["different_events"]
    assert comparison.notices[0].text.startswith("A tells of another event than B;")
    assert comparison.groups == ()
    assert comparison.findings == ()
    assert len(comparison.unmatched) == len(comparison.claims)


def test_a_sentence_is_presumed_to_be_about_the_others_event(language: Language, encoder: Encoder) -> None:
    articles = [read_text(TALKS, outlet="A"), read_text("Peru and Chile signed a fishing treaty in Lima.", outlet="B")]
    comparison = compare(articles, language=language, encoder=encoder)
    assert not [notice for notice in comparison.notices if notice.code == "different_events"]
    assert len(comparison.groups) == 1


def test_progress_is_told_by_stage_and_never_goes_back(language: Language, encoder: Encoder) -> None:
    told: list[tuple[str, float]] = []
    articles = [read_text(TALKS, outlet=outlet) for outlet in "AB"]
    compare(articles, language=language, encoder=encoder, progress=lambda doing, done: told.append((doing, done)))
    shares = [done for _, done in told]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert len({doing for doing, _ in told}) == len(told)


def test_what_a_reader_took_back_in_is_not_left_out_again(language: Language, encoder: Encoder) -> None:
    articles = [read_text(f"{TALKS}\nRead more: Fishing quotas explained", outlet=outlet) for outlet in "AB"]
    found = compare(articles, language=language, encoder=encoder)
    assert all(article.left_out for article in found.articles)
    kept = compare(articles, language=language, encoder=encoder, marked=True)
    assert not any(article.left_out for article in kept.articles)


def test_a_run_tells_what_it_was_made_with(language: Language, encoder: Encoder) -> None:
    articles = [read_text(TALKS, outlet=outlet) for outlet in "AB"]
    comparison = compare(articles, language=language, encoder=encoder)
    assert comparison.models == {"language": language.name, "encoder": encoder.name}
    assert comparison.settings["least_link"] == Settings().least_link


def test_the_same_articles_give_the_same_comparison(language: Language, encoder: Encoder) -> None:
    articles = [read_text(TALKS, outlet=outlet) for outlet in "AB"]
    first, second = (compare(articles, language=language, encoder=encoder) for _ in range(2))
    assert first == second


def test_the_article_that_is_on_another_event_than_most_is_named_once(language: Language, encoder: Encoder) -> None:
    articles = [read_text(text, outlet=outlet) for text, outlet in ((TALKS, "A"), (MATCH, "B"), (TALKS, "C"))]
    comparison = compare(articles, language=language, encoder=encoder)
    told = [notice.text for notice in comparison.notices if notice.code == "different_events"]
    assert told == ["B tells of another event than A and C; their claims are not aligned."]
    assert comparison.groups
