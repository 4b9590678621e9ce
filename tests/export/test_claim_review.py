"""ClaimReview: fact checks that others may read, in schema.org's own words, and only of what was rated in the end."""

import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from checker.export.claim_review import claim_review_bytes
from checker.export.decisions import Reviews
from checker.facts.names import Name
from checker.model import Comparison, Fact, Finding
from checker.review.verdicts import Rating, Right, Ruling, Verdict
from tests.export.conftest import span_of
from tests.export.reviewing import SCOPE, TWELVE, decided, disagreed, final, reopened

SCHEMA_ORG = json.loads((Path(__file__).parent / "schema_org.json").read_text("utf-8"))
TEXTUAL = {"Text", "URL", "Date", "DateTime"}


def graph(comparison: Comparison, reviews: Reviews, **options: str) -> list[dict[str, Any]]:
    document = json.loads(claim_review_bytes(comparison, reviews, **options))
    assert document["@context"] == "https://schema.org"
    nodes: list[dict[str, Any]] = document["@graph"]
    return nodes


def faults(node: Mapping[str, Any]) -> list[str]:
    """What schema.org doesn't know, or knows otherwise, in a node and those inside it."""
    classes = {node["@type"], *SCHEMA_ORG["types"][node["@type"]]}
    found = []
    for name, value in node.items():
        known = SCHEMA_ORG["properties"].get(name)
        if name == "@type":
            continue
        if known is None or not classes & set(known["domains"]):
            found.append(f"{node['@type']} has no {name}")
            continue
        for each in value if isinstance(value, list) else [value]:
            found += _faults_of_value(f"{node['@type']}.{name}", each, set(known["ranges"]))
    return found


def _faults_of_value(place: str, value: Any, ranges: set[str]) -> list[str]:
    if isinstance(value, dict):
        is_allowed = ranges & {value["@type"], *SCHEMA_ORG["types"][value["@type"]]}
        return [*([] if is_allowed else [f"{place} is no {value['@type']}"]), *faults(value)]
    if isinstance(value, str):
        if ranges == {"URL"} and not value.startswith("https://"):
            return [f"{place} is no address"]
        return [] if ranges & TEXTUAL else [f"{place} is no text"]
    return [] if "Number" in ranges else [f"{place} is no number"]


def test_a_claim_that_was_rated_is_told_with_who_made_it_where_and_what_came_of_it(comparison: Comparison) -> None:
    assert graph(comparison, {"f1": final()}, organisation="Maro Desk", url="https://maro.example/checks/ferry") == [
        {
            "@type": "ClaimReview",
            "identifier": "f1-b",
            "url": "https://maro.example/checks/ferry",
            "author": {"@type": "Organization", "name": "Maro Desk"},
            "datePublished": "2024-03-06T12:05:00Z",
            "inLanguage": "en",
            "claimReviewed": "Fifteen people died in Monday's ferry accident.",
            "itemReviewed": {
                "@type": "Claim",
                "author": {"@type": "Organization", "name": "Coastal Wire"},
                "appearance": [
                    {"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "Coastal Wire"}}
                ],
            },
            "reviewRating": {
                "@type": "Rating",
                "ratingValue": 1,
                "bestRating": 5,
                "worstRating": 1,
                "alternateName": "False",
                "ratingExplanation": "The correct value is 12.",
            },
            "citation": [{"@type": "CreativeWork", "url": "https://port.example/log"}],
        }
    ]


@pytest.mark.parametrize("right", list(Right))
@pytest.mark.parametrize("verdict", list(Verdict))
def test_a_difference_that_was_not_rated_is_no_fact_check(
    comparison: Comparison, verdict: Verdict, right: Right
) -> None:
    assert graph(comparison, {"f1": final(ruling=Ruling(verdict, right, "12"))}) == []


def test_what_is_not_final_is_no_fact_check(comparison: Comparison) -> None:
    for review in (decided(), disagreed(), reopened()):
        assert graph(comparison, {"f1": review}) == []
    assert graph(comparison, {}) == []


def test_both_sides_can_be_rated(comparison: Comparison) -> None:
    both = final(ruling=replace(TWELVE, rating_a=Rating.MOSTLY_TRUE))
    first, second = graph(comparison, {"f1": both})
    assert (first["identifier"], second["identifier"]) == ("f1-a", "f1-b")
    rating = first["reviewRating"]
    assert (rating["ratingValue"], rating["alternateName"]) == (4, "Mostly true")


def test_the_side_that_an_omission_lacks_has_no_fact_check(comparison: Comparison) -> None:
    rated = final("f2", replace(SCOPE, rating_a=Rating.TRUE, rating_b=Rating.TRUE))
    assert [each["identifier"] for each in graph(comparison, {"f2": rated})] == ["f2-a"]


def test_without_an_organisation_the_reviewers_are_the_authors(comparison: Comparison) -> None:
    (only,) = graph(comparison, {"f1": final()})
    assert only["author"] == [{"@type": "Person", "name": "Ana"}, {"@type": "Person", "name": "Ben"}]


def test_notes_stay_in_the_house(comparison: Comparison) -> None:
    assert b"the log says so" not in claim_review_bytes(comparison, {"f1": final()})


@pytest.mark.parametrize(
    ("kind", "author"),
    [
        ("person", {"@type": "Person", "name": "police"}),
        ("organisation", {"@type": "Organization", "name": "police"}),
        ("place", {"@type": "Organization", "name": "Harbour Post"}),
    ],
)
def test_who_is_cited_made_the_claim_where_the_article_says_what_they_are(
    comparison: Comparison, kind: str, author: Mapping[str, str]
) -> None:
    claim = comparison.claim_by_id["c2"]
    named = Fact(kind, span_of("police", comparison.articles[0].text), Name("police"), "title")
    claims = tuple(
        replace(each, facts=(*each.facts, named)) if each.id == claim.id else each for each in comparison.claims
    )
    rated = final(ruling=replace(TWELVE, rating_a=Rating.TRUE, rating_b=None))
    (only,) = graph(replace(comparison, claims=claims), {"f1": rated})
    assert only["itemReviewed"]["author"] == author


def test_all_outlets_that_hold_the_value_are_said(comparison: Comparison) -> None:
    finding: Finding = comparison.findings[0]
    assert finding.right is not None
    held = replace(comparison, findings=(replace(finding, right=replace(finding.right, also=("c3",))),))
    (only,) = graph(held, {"f1": final()})
    publishers = [each["publisher"]["name"] for each in only["itemReviewed"]["appearance"]]
    assert publishers == ["Coastal Wire", "Harbour Post"]


def test_an_address_that_a_browser_would_run_is_left_out(comparison: Comparison) -> None:
    articles = tuple(replace(each, url="javascript:alert(1)") for each in comparison.articles)
    text = claim_review_bytes(replace(comparison, articles=articles), {"f1": final()}, url="data:text/html,x")
    assert b"javascript" not in text
    assert b"data:" not in text


@pytest.mark.parametrize("rating", list(Rating))
def test_every_word_of_it_is_schema_orgs(comparison: Comparison, rating: Rating) -> None:
    dated = tuple(
        replace(each, published=date(2024, 3, 5), url="https://harbour.example/ferry") for each in comparison.articles
    )
    rated = final(ruling=replace(TWELVE, rating_a=rating, rating_b=rating))
    for options in ({}, {"organisation": "Maro Desk", "url": "https://maro.example/checks"}):
        nodes = graph(replace(comparison, articles=dated), {"f1": rated}, **options)
        assert len(nodes) == 2
        assert [fault for node in nodes for fault in faults(node)] == []
        for node in nodes:
            points = node["reviewRating"]
            assert points["worstRating"] <= points["ratingValue"] <= points["bestRating"]


def test_the_vocabulary_finds_faults() -> None:
    wrong = {"@type": "ClaimReview", "claim": "x", "reviewRating": {"@type": "Claim"}, "url": "nowhere"}
    assert faults(wrong) == [
        "ClaimReview has no claim",
        "ClaimReview.reviewRating is no Claim",
        "ClaimReview.url is no address",
    ]
