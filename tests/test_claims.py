"""An article's claims: where they stand, what they are, who says them, and what stands for their pronouns."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from checker.claims import extract_claims
from checker.ingest import read_text
from checker.language import Language
from checker.model import IN_DATELINE, Article, Claim, ClaimKind, LeftOut, Span

QUAKE = """Quake shakes Port Alder, no deaths reported

An earthquake shook Port Alder on Tuesday, the geological survey said, though it did not issue a tsunami warning.

Mayor Lena Ortiz told reporters that a system to warn swimmers had worked. She said 40 people slept in a school.

"The system gave us ninety seconds," Ortiz said.

Residents of Port Alder are seen outside a shelter on Tuesday. (Photo: Port Alder Gazette)
"""


@pytest.fixture(scope="module")
def article() -> Article:
    return read_text(QUAKE, outlet="The Gazette", published=date(2024, 5, 8))


@pytest.fixture(scope="module")
def claims(article: Article, language: Language) -> tuple[Claim, ...]:
    return extract_claims([article], language).claims


def words(article: Article, claims: tuple[Claim, ...]) -> list[str]:
    return [claim.span.of(article.text) for claim in claims]


def claim_with(article: Article, claims: tuple[Claim, ...], part: str) -> Claim:
    (found,) = [claim for claim in claims if part in claim.span.of(article.text)]
    return found


def test_claims_stand_in_the_order_of_the_text_and_do_not_overlap(claims: tuple[Claim, ...]) -> None:
    assert all(one.span.end <= other.span.start for one, other in pairwise(claims))


def test_a_claim_has_no_white_space_or_comma_around_it(article: Article, claims: tuple[Claim, ...]) -> None:
    assert all(each == each.strip(" ,;\n") for each in words(article, claims))


def test_each_claim_knows_what_it_is_in_its_article(article: Article, claims: tuple[Claim, ...]) -> None:
    kinds = {
        "no deaths reported": ClaimKind.HEADLINE,
        "earthquake shook": ClaimKind.CLAUSE,
        "though it did not issue": ClaimKind.CLAUSE,
        "told reporters": ClaimKind.SENTENCE,
        "ninety seconds": ClaimKind.QUOTATION,
        "are seen outside": ClaimKind.CAPTION,
    }
    assert {part: claim_with(article, claims, part).kind for part in kinds} == kinds


def test_a_claim_knows_who_says_it(article: Article, claims: tuple[Claim, ...]) -> None:
    assert "survey" in claim_with(article, claims, "earthquake shook").said_by
    assert claim_with(article, claims, "ninety seconds").said_by == "Lena Ortiz"
    assert claim_with(article, claims, "slept in a school").said_by == "Lena Ortiz"
    assert claim_with(article, claims, "are seen outside").said_by == ""


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The owner, Emil Roth, denied that it had leaked and blamed the flood on rain.", "Emil Roth"),
        ("Emil Roth said the dam was old. Olga Brandt blamed the flood on heavy rain.", ""),
    ],
)
def test_who_denies_and_blames_says_both(language: Language, text: str, speaker: str) -> None:
    claims = extract_claims([read_text(text, outlet="A")], language).claims
    assert claims[-1].said_by == speaker


def test_pronouns_and_short_names_are_filled_in_for_the_embedding(article: Article, claims: tuple[Claim, ...]) -> None:
    assert claim_with(article, claims, "slept in a school").resolved.startswith("Lena Ortiz said")
    assert "geological survey did not issue" in claim_with(article, claims, "though it did not").resolved
    assert "a system to warn swimmers" in claim_with(article, claims, "ninety seconds").resolved


def test_he_is_who_the_sentence_before_names_beside_its_subject(language: Language) -> None:
    text = "Advocate Tove Krag spoke. His father, Ole Berg, retired in 2020. He has not been charged."
    claims = extract_claims([read_text(text, outlet="A")], language).claims
    assert claims[-1].resolved == "Ole Berg has not been charged."


def test_every_fact_belongs_to_the_claim_in_which_it_starts(claims: tuple[Claim, ...]) -> None:
    facts = [(claim, fact) for claim in claims for fact in claim.facts]
    assert {fact.kind for _, fact in facts} >= {"date", "number", "person", "place", "negation", "attribution"}
    assert all(claim.span.start <= fact.span.start < claim.span.end for claim, fact in facts)


def test_what_is_left_out_holds_no_claim_and_no_fact(article: Article, language: Language) -> None:
    start = article.text.index("Mayor Lena Ortiz")
    end = article.text.index('"The system')
    cut = replace(article, left_out=(LeftOut(Span(start, end), "another article"),))
    claims = extract_claims([cut], language).claims
    assert not any(claim.span.overlaps(Span(start, end)) for claim in claims)
    assert len(claims) > 3


def test_the_claims_of_an_article_do_not_depend_on_the_one_before(article: Article, language: Language) -> None:
    other = read_text("Prices rose by 3% in May. She said so.", outlet="B", published=date(2024, 6, 1))
    alone = extract_claims([article], language).claims
    assert extract_claims([other, article], language).claims[-len(alone) :] == alone


def test_a_sentence_said_twice_is_two_claims(language: Language) -> None:
    text = "The dam held through the night.\n\nPolice left the valley at noon.\n\nThe dam held through the night."
    claims = extract_claims([read_text(text, outlet="A")], language).claims
    assert len({claim.id for claim in claims}) == len(claims) == 3


def test_a_text_that_contradicts_its_date_is_told_of(language: Language) -> None:
    text = (
        "A factory in Leuna burned down on Thursday, killing two workers. "
        "The fire was put out on Thursday evening, the fire brigade said on Thursday."
    )
    reading = extract_claims([read_text(text, outlet="Mirror", published=date(2024, 5, 8))], language)
    (notice,) = reading.notices
    assert notice.code == "date_contradicted"
    assert "Mirror" in notice.text
    assert "Thursday" in notice.text


@pytest.mark.parametrize(
    "dateline",
    [
        "LURAN, Oct 8 (Varnau Wire) - ",
        "LURAN, Lurania, May 3 (LNA) – ",
        "PORT ALDER, Thursday (Gazette) — ",
        "Tarsund (tnb) – ",
        "(Varnau Wire) - ",
        "NORTH TARVO [Lurania], May 14 (LNA): ",
        "PORT ALDER — ",
    ],
)
def test_where_a_report_was_written_is_no_part_of_what_its_first_sentence_says(
    language: Language, dateline: str
) -> None:
    sentence = "The Harbour Trust lowered fees on Tuesday."
    article = read_text(f"{dateline}{sentence}", outlet="The Wire", published=date(2024, 5, 8))
    (claim,) = extract_claims([article], language).claims
    assert claim.resolved == sentence
    assert [party.words for party in claim.acts[0].subjects] == [{"harbour", "trust"}]
    own = [fact for fact in claim.facts if fact.span.start < len(dateline)]
    assert all(fact.governor == IN_DATELINE for fact in own)


@pytest.mark.parametrize(
    "text",
    [
        "NATO-backed troops entered the town of Luran on Tuesday.",
        "NATO — the alliance of 32 states — met in Luran on Tuesday.",
        "Arvelle (ARV) - the country's largest bank - closed on Tuesday.",
        "EU - Lurania talks on fish begin on Tuesday.",
        "Mayor Lena Ortiz (left) opened the new bridge on Tuesday.",
    ],
)
def test_what_only_looks_like_a_dateline_is_said(language: Language, text: str) -> None:
    article = read_text(text, outlet="The Wire", published=date(2024, 5, 8))
    claims = extract_claims([article], language).claims
    assert " ".join(claim.resolved for claim in claims).startswith(text[:12])
    assert not any(fact.governor == IN_DATELINE for claim in claims for fact in claim.facts)
