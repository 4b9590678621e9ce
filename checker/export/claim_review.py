"""Fact checks for others to read: schema.org's ClaimReview, as JSON-LD.

Only what two sides' difference came to in the end is told: a finding whose review is final, of each side whose claim
was given a rating. A difference alone says nothing about who is wrong. The reviewers' notes stay in the house.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Final, TypeAlias

from checker.export.decisions import NO_REVIEWS, Reviews, correct_value, evidence_of, told, utc_iso, verdicts_of
from checker.export.passages import claim_words
from checker.model import Article, Comparison, Json, Side
from checker.review.addresses import is_web_address
from checker.review.reviews import Review
from checker.review.states import State
from checker.review.verdicts import Rating, Right

Kinds: TypeAlias = Mapping[tuple[str, str], str]
"""schema.org's type for a name, by article and name."""

CONTEXT: Final = "https://schema.org"
_TYPES: Final = {"person": "Person", "organisation": "Organization"}
_NAMES: Final = {each: each.words.capitalize() for each in Rating}


def claim_review_bytes(
    comparison: Comparison, reviews: Reviews = NO_REVIEWS, *, organisation: str = "", url: str = ""
) -> bytes:
    """The document in UTF-8, with a line end: a graph of one ClaimReview for each claim that was rated.

    Its author is the organisation, or where none is named the reviewers; `url` is where the fact checks are published.
    """
    graph = list(_claim_reviews(comparison, reviews, organisation, url))
    text = json.dumps({"@context": CONTEXT, "@graph": graph}, ensure_ascii=False, indent=2, allow_nan=False)
    return f"{text}\n".encode(errors="backslashreplace")


def _claim_reviews(comparison: Comparison, reviews: Reviews, organisation: str, url: str) -> Iterator[Json]:
    kinds = _kinds(comparison)
    for finding in comparison.findings:
        review = told(reviews, finding.id)
        if review.state is not State.FINAL:
            continue
        for letter, side in ((Right.A, finding.left), (Right.B, finding.right)):
            rating = _rating_of(review, letter)
            if side is not None and rating is not None:
                yield {
                    "@type": "ClaimReview",
                    "identifier": f"{finding.id}-{letter}",
                    **({"url": url} if is_web_address(url) else {}),
                    **_reviewed(review, organisation),
                    "inLanguage": "en",
                    "claimReviewed": claim_words(comparison, side.claim_id),
                    "itemReviewed": _item(comparison, side, kinds),
                    "reviewRating": _rating(review, rating),
                    **_citations(review),
                }


def _rating_of(review: Review, letter: Right) -> Rating | None:
    """How a side's claim was rated; what the first reviewer left open the second may have said."""
    ratings = (each.ruling.rating_a if letter is Right.A else each.ruling.rating_b for each in verdicts_of(review))
    return next((rating for rating in ratings if rating is not None), None)


def _reviewed(review: Review, organisation: str) -> Mapping[str, Json]:
    """Who says so, and since when."""
    verdicts = verdicts_of(review)
    people = dict.fromkeys(each.by for each in verdicts)
    author: Json = _named("Organization", organisation) if organisation else [_named("Person", each) for each in people]
    return {"author": author, "datePublished": utc_iso(verdicts[-1].at)}


def _rating(review: Review, rating: Rating) -> Json:
    correct = correct_value(review)
    return {
        "@type": "Rating",
        "ratingValue": rating.points,
        "bestRating": Rating.TRUE.points,
        "worstRating": Rating.FALSE.points,
        "alternateName": _NAMES[rating],
        **({"ratingExplanation": f"The correct value is {correct}."} if correct else {}),
    }


def _citations(review: Review) -> Mapping[str, Json]:
    """The evidence, where it is on the web."""
    addresses = dict.fromkeys(each.url for each in evidence_of(review) if is_web_address(each.url))
    works: list[Json] = [{"@type": "CreativeWork", "url": each} for each in addresses]
    return {"citation": works} if works else {}


def _item(comparison: Comparison, side: Side, kinds: Kinds) -> Json:
    """The claim: who made it, and where it stands; all outlets that hold the value are said."""
    held = dict.fromkeys((side.claim_id, *side.also))
    articles = {article.id: article for article in map(comparison.article_of, held)}
    return {
        "@type": "Claim",
        "author": _author(comparison, side, kinds),
        **_dates(comparison.article_of(side.claim_id)),
        "appearance": [_appearance(article) for article in articles.values()],
    }


def _author(comparison: Comparison, side: Side, kinds: Kinds) -> Json:
    """Who is cited, where the article says that it is a person or an organisation; else the outlet."""
    article = comparison.article_of(side.claim_id)
    kind = kinds.get((article.id, side.said_by))
    return _named(kind, side.said_by) if kind else _named("Organization", article.outlet)


def _kinds(comparison: Comparison) -> Kinds:
    """What each article's names stand for."""
    named = ((claim.article_id, fact) for claim in comparison.claims for fact in claim.facts if fact.kind in _TYPES)
    return {(article, str(fact.value)): _TYPES[fact.kind] for article, fact in named}


def _appearance(article: Article) -> Json:
    return {
        "@type": "NewsArticle",
        **({"headline": article.title} if article.title else {}),
        **({"url": article.url} if is_web_address(article.url) else {}),
        **_dates(article),
        "publisher": _named("Organization", article.outlet),
    }


def _dates(article: Article) -> Mapping[str, Json]:
    published: date | None = article.published
    return {"datePublished": published.isoformat()} if published else {}


def _named(kind: str, name: str) -> Json:
    return {"@type": kind, "name": name}
