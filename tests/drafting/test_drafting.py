"""What becomes of each claim of a draft, with the real models."""

from dataclasses import replace
from datetime import date

import pytest

from checker.drafting import Standing, draft
from checker.errors import DuplicateSource, UsageError
from checker.ingest import read_text
from checker.language import Language
from checker.model import Article, Encoder, Relation
from tests.drafting.conftest import DAY, DRAFT_TEXT, POST, Check, changed, claim_with

MATCH = """Viborg beat Aalborg to reach cup final

Striker Emil Sand scored twice as Viborg beat Aalborg 3-1 in the Danish cup on Sunday.

Aalborg's goalkeeper was sent off after half an hour, and the crowd of 9,000 booed the referee.

Viborg's coach said the team would rest before Saturday's league game in Odense.
"""


def test_what_the_sources_report_is_supported_by_them_headline_and_all(check: Check) -> None:
    report = check(DRAFT_TEXT)
    assert [each.standing for each in report.claims] == [Standing.SUPPORTED] * 5
    assert report.claims[0].claim.kind == "headline"
    assert {each.support.outlets for each in report.claims} == {("Dornhaven Post", "Wire")}
    assert all(not each.contradictions and not each.nowhere for each in report.claims)


def test_the_claims_come_in_the_order_of_the_text(check: Check) -> None:
    spans = [each.claim.span for each in check(DRAFT_TEXT).claims]
    assert spans == sorted(spans)


@pytest.mark.parametrize(
    ("old", "new", "kind", "value", "theirs"),
    [
        ("killed nine workers", "killed nineteen workers", "number", "nineteen", "nine"),
        ("340 people", "430 people", "number", "430", "340"),
        ("on Monday", "on Sunday", "date", "Sunday", "Monday"),
        ("Agnes Tolland", "Petra Lindqvist", "person", "Petra Lindqvist", "Agnes Tolland"),
        ("in Dornhaven on", "in Karlshavn on", "place", "Karlshavn", "Dornhaven"),
    ],
)
def test_a_changed_fact_contradicts_its_claim_with_both_values_in_their_places(
    check: Check, old: str, new: str, kind: str, value: str, theirs: str
) -> None:
    report = check(changed(old, new))
    checked = claim_with(report, new)
    contradiction = next(each for each in checked.contradictions if each.finding.kind == kind)
    assert checked.standing is Standing.CONTRADICTED
    assert checked.support.outlets == ()
    assert contradiction.own.span.of(report.draft.text) == value
    there = report.comparison.article_of(contradiction.other.claim_id)
    assert theirs in contradiction.other.span.of(there.text).lower() or theirs in contradiction.other.span.of(
        there.text
    )
    assert contradiction.finding.reason.startswith(("draft gives", "Dornhaven Post"))
    assert {outlet for each in checked.contradictions for outlet in each.against.outlets} == {"Dornhaven Post", "Wire"}


def test_a_body_that_differs_from_the_sources_is_told_though_its_headline_has_it_right(check: Check) -> None:
    report = check(changed("killed nine workers", "killed nineteen workers"))
    assert report.claims[0].standing is Standing.SUPPORTED
    assert report.claims[1].standing is Standing.CONTRADICTED


def test_what_one_source_gives_and_another_contradicts_is_both(check: Check, sources: tuple[Article, ...]) -> None:
    post, wire = sources
    other = read_text(POST.replace("nine workers", "seven workers"), outlet="Harbour Radio", published=DAY)
    checked = claim_with(check(DRAFT_TEXT, (wire, other)), "killed nine workers")
    assert checked.standing is Standing.BOTH
    assert checked.support.outlets == ("Wire",)
    assert [each.against.outlets for each in checked.contradictions] == [("Harbour Radio",)]
    assert post not in (wire, other)


def test_a_hedge_that_the_draft_drops_leaves_its_claim_partly_supported(check: Check) -> None:
    checked = claim_with(check(changed("manager allegedly locked", "manager locked")), "manager locked")
    assert checked.standing is Standing.PARTLY
    assert checked.is_hedged
    assert {passage.hedge.value.to_json()["value"]["value"] for passage in checked.passages if passage.hedge} == {  # type: ignore[index,call-overload]  # a modality's
        "alleged"
    }


def test_a_hedge_that_one_source_does_not_make_is_not_missed(check: Check, sources: tuple[Article, ...]) -> None:
    plain = read_text(POST.replace("allegedly ", ""), outlet="Harbour Radio", published=DAY)
    report = check(changed("manager allegedly locked", "manager locked"), (*sources, plain))
    assert claim_with(report, "manager locked").standing is Standing.SUPPORTED


def test_a_sentence_that_no_source_has_is_reported_by_nobody(check: Check) -> None:
    planted = "The fire chief resigned after a quarrel with his deputy over unpaid overtime."
    checked = claim_with(check(f"{DRAFT_TEXT}\n{planted}\n"), "resigned")
    assert checked.standing is Standing.UNREPORTED
    assert (checked.passages, checked.support.origins) == ((), 0)


def test_a_fact_that_no_source_gives_leaves_its_claim_partly_supported(check: Check) -> None:
    report = check(changed("Mayor Agnes Tolland closed", "Mayor Agnes Tolland and Bishop Karl Emmerich closed"))
    checked = claim_with(report, "Emmerich")
    assert checked.standing is Standing.PARTLY
    assert "Karl Emmerich" in [fact.span.of(report.draft.text) for fact in checked.nowhere]
    assert "Agnes Tolland" not in [fact.span.of(report.draft.text) for fact in checked.nowhere]


def test_a_fact_that_a_source_gives_in_another_sentence_is_given(check: Check) -> None:
    report = check(changed("The cannery employed", "The Halvorsen cannery in Dornhaven employed"))
    assert claim_with(report, "340 people").nowhere == ()


def test_a_draft_of_a_headline_alone_is_checked(check: Check) -> None:
    (right,) = check("Fire at Dornhaven cannery kills nine workers").claims
    (wrong,) = check("Fire at Dornhaven cannery kills thirteen workers").claims
    assert (right.standing, wrong.standing) == (Standing.SUPPORTED, Standing.CONTRADICTED)


def test_a_draft_about_another_event_is_reported_by_nobody_and_a_notice_says_why(check: Check) -> None:
    report = check(MATCH)
    assert {each.standing for each in report.claims} == {Standing.UNREPORTED}
    assert [notice.text for notice in report.notices if notice.code == "different_events"] == [
        "draft tells of another event than Dornhaven Post and Wire; their claims are not aligned."
    ]


def test_copies_of_one_text_are_one_origin_and_the_draft_is_none(check: Check) -> None:
    copies = tuple(read_text(POST, outlet=outlet, published=DAY) for outlet in ("A", "B", "C"))
    report = check(POST, copies)
    assert {each.support.origins for each in report.claims} == {1}
    assert {each.support.outlets for each in report.claims} == {("A", "B", "C")}
    assert not [notice for notice in report.notices if "draft" in notice.text]


def test_the_order_of_the_sources_changes_no_standing(check: Check, sources: tuple[Article, ...]) -> None:
    text = changed("340 people", "430 people").replace("allegedly ", "")
    there, back = check(text, sources), check(text, sources[::-1])
    assert [each.standing for each in there.claims] == [each.standing for each in back.claims]
    assert [each.support.origins for each in there.claims] == [each.support.origins for each in back.claims]


def test_sources_that_differ_among_themselves_are_not_the_drafts_matter(check: Check) -> None:
    left, right = (
        read_text(POST.replace("340", count), outlet=outlet, published=DAY)
        for outlet, count in (("A", "340"), ("B", "430"))
    )
    report = check(DRAFT_TEXT.replace("The cannery employed 340 people and", "The cannery"), (left, right))
    assert any(finding.relation is Relation.CONFLICT for finding in report.comparison.findings)
    assert not [each for each in report.claims if each.contradictions]


def test_every_standing_is_counted_though_there_be_none(check: Check) -> None:
    assert dict(check(DRAFT_TEXT).counts) == {each: 5 if each is Standing.SUPPORTED else 0 for each in Standing}


def test_a_draft_needs_sources_of_other_names(language: Language, encoder: Encoder) -> None:
    own, source = (read_text(POST, outlet=outlet, published=date(2024, 6, 4)) for outlet in ("me", "Post"))
    for sources, error in (
        ((), UsageError),
        ((replace(source, outlet="Draft"),), UsageError),
        ((source, replace(source)), DuplicateSource),
    ):
        with pytest.raises(error):
            draft(own, sources, language=language, encoder=encoder)
