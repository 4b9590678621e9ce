"""The two seed articles: what both say is found and joined, nothing conflicts, what is not the story is left out."""

from datetime import date
from pathlib import Path

import pytest

from checker.ingest import read_source
from checker.language import Language
from checker.model import Comparison, Encoder, Finding, Relation
from checker.pipeline import compare

STORY = Path(__file__).parents[1] / "fixtures" / "stories" / "seoul-2023"
KYODO, ASHARQ = "Kyodo News", "Asharq Al-Awsat"
JOINED = [
    ("revised a bilateral deterrence strategy", "revised a bilateral security agreement"),
    ("signed the updated Tailored Deterrence Strategy", "signed the updated agreement"),
    ("adopted in 2013", "announcement on the agreement by the two countries 10 years ago"),
    ("though it did not reveal details", "did not immediately specify what had been updated"),
    ("many U.S. strategic military assets", "a US nuclear ballistic missile submarine and a B-52"),
    ("affirmed the previous day that the system", "agreed on Sunday to start a real-time data sharing scheme"),
]
COMPARED = [
    ("date", Relation.AGREE, "Monday", "Monday", "2023-11-13"),
    ("person", Relation.AGREE, "Shin Won Sik", "Shin Won-sik", None),
    ("person", Relation.AGREE, "Lloyd Austin", "Lloyd Austin", None),
    ("place", Relation.AGREE, "Seoul", "Seoul", None),
    ("date", Relation.AGREE, "2013", "10 years ago", "2013"),
    ("negation", Relation.AGREE, "not", "not", None),
    ("asset", Relation.COMPATIBLE, "strategic military assets", "submarine", None),
    ("asset", Relation.COMPATIBLE, "strategic military assets", "B-52", None),
    ("date", Relation.AGREE, "the previous day", "Sunday", "2023-11-12"),
    ("date", Relation.COMPATIBLE, "year-end", "December", None),
]


@pytest.fixture(scope="module")
def comparison(language: Language, encoder: Encoder) -> Comparison:
    articles = [
        read_source(str(STORY / name), outlet=outlet, published=date(2023, 11, 13))[0]
        for name, outlet in (("kyodo.txt", KYODO), ("asharq-al-awsat.txt", ASHARQ))
    ]
    return compare(articles, language=language, encoder=encoder)


def claim_with(comparison: Comparison, outlet: str, words: str) -> str:
    (found,) = [
        claim.id
        for claim in comparison.claims
        if words in claim.span.of(comparison.article_of(claim.id).text)
        and comparison.article_of(claim.id).outlet == outlet
    ]
    return found


@pytest.mark.parametrize(("kyodo", "asharq"), JOINED)
def test_the_claims_that_both_report_are_in_one_group(comparison: Comparison, kyodo: str, asharq: str) -> None:
    left, right = claim_with(comparison, KYODO, kyodo), claim_with(comparison, ASHARQ, asharq)
    assert right in comparison.group_of_claim[left].claims


@pytest.mark.parametrize(("kind", "relation", "kyodo", "asharq", "value"), COMPARED)
def test_their_facts_are_compared(
    comparison: Comparison, kind: str, relation: Relation, kyodo: str, asharq: str, value: str | None
) -> None:
    found = [
        finding
        for finding in comparison.findings
        if (finding.kind, finding.relation) == (kind, relation)
        and kyodo in words(comparison, finding, KYODO)
        and asharq in words(comparison, finding, ASHARQ)
    ]
    assert found
    if value is not None:
        assert any(value in str(finding.left and finding.left.value) for finding in found)


def words(comparison: Comparison, finding: Finding, outlet: str) -> str:
    """The words of a finding's value in an outlet, at its first place and at the others."""
    shown = []
    for side in (finding.left, finding.right):
        if side is None:
            continue
        if comparison.article_of(side.claim_id).outlet == outlet:
            shown.append(side.span.of(comparison.article_of(side.claim_id).text))
        shown += [
            fact.span.of(comparison.article_of(claim).text)
            for claim in side.also
            for fact in comparison.claim_by_id[claim].facts
            if fact.kind == finding.kind and comparison.article_of(claim).outlet == outlet
        ]
    return " | ".join(shown)


def test_nothing_conflicts(comparison: Comparison) -> None:
    assert [finding.reason for finding in comparison.findings if finding.relation.gravity < 4] == []


@pytest.mark.parametrize(
    ("outlet", "words"),
    [
        (KYODO, "Related coverage"),
        (KYODO, "Blinken, South Korea's Park share concern"),
        (KYODO, "(Photo courtesy of South Korea's Defense Ministry)"),
        (ASHARQ, "TT\n"),
        (ASHARQ, "Putin Says Russia Willing to Seek Compromises"),
        (ASHARQ, "Israel has decapitated the leadership"),
        (ASHARQ, "(EPA/South Korea Ministry of Defense/Handout)"),
    ],
)
def test_what_is_not_the_story_is_left_out(comparison: Comparison, outlet: str, words: str) -> None:
    (article,) = [article for article in comparison.articles if article.outlet == outlet]
    place = article.text.index(words)
    while place >= 0:
        assert any(
            part.span.start <= place and place + len(words.strip()) <= part.span.end for part in article.left_out
        )
        place = article.text.find(words, place + 1)


def test_no_claim_reaches_into_what_is_left_out(comparison: Comparison) -> None:
    for claim in comparison.claims:
        article = comparison.article_of(claim.id)
        words = claim.span.of(article.text)
        for part in article.left_out:
            assert not claim.span.overlaps(part.span), words


def test_a_caption_that_stays_is_a_claim_of_its_kind(comparison: Comparison) -> None:
    captions = [claim for claim in comparison.claims if claim.kind == "caption"]
    assert [comparison.article_of(claim.id).outlet for claim in captions] == [KYODO, ASHARQ]
    assert comparison.claim_by_id[claim_with(comparison, KYODO, "shake hands in Seoul")] in captions
