"""When a claim is told of, beside its own words."""

from datetime import date

from checker.claims import extract_claims
from checker.ingest import read_text
from checker.language import Language


def times(language: Language, text: str) -> dict[str, list[str]]:
    article = read_text(text, outlet="The Herald", published=date(2024, 9, 13))
    return {
        claim.span.of(article.text): [fact.span.of(article.text) for fact in claim.times]
        for claim in extract_claims([article], language).claims
    }


def test_a_clause_is_told_of_the_time_that_its_sentence_gives(language: Language) -> None:
    told = times(language, "They had swept up the rubble of last week's quake, in which four people lost their lives.")
    assert told["in which four people lost their lives."] == ["last week"]


def test_a_sentence_that_points_back_is_told_of_the_time_of_the_one_before(language: Language) -> None:
    told = times(language, "A bomb went off in Lerwick in 2011. Three people died in that attack.")
    assert told["Three people died in that attack."] == ["2011"]


def test_a_sentence_that_does_not_point_back_has_no_other_time(language: Language) -> None:
    told = times(language, "A bomb went off in Lerwick in 2011. Three people died on the ferry.")
    assert told["Three people died on the ferry."] == []


def test_a_time_that_stands_in_the_claim_is_not_beside_it(language: Language) -> None:
    assert times(language, "Three people died in that attack on Monday.") == {
        "Three people died in that attack on Monday.": []
    }
