"""A comparison as JSON, schema `checker.comparison/1`: the same comparison gives the same bytes."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Final, TypeAlias

from checker.model import Article, Claim, Comparison, Fact, Finding, Group, Json, Link, Side, Span

SCHEMA: Final = "checker.comparison/1"

Document: TypeAlias = Mapping[str, Json]


def json_bytes(comparison: Comparison) -> bytes:
    """The document in UTF-8, indented, with a line end; what Unicode can't encode is escaped."""
    text = json.dumps(document(comparison), ensure_ascii=False, indent=2, allow_nan=False)
    return f"{text}\n".encode(errors="backslashreplace")


def document(comparison: Comparison) -> Document:
    """All of a comparison, as JSON's types. Offsets point into `articles[].text`."""
    articles = comparison.article_by_id
    return {
        "schema": SCHEMA,
        "version": comparison.version,
        "models": dict(sorted(comparison.models.items())),
        "settings": dict(sorted(comparison.settings.items())),
        "notices": [{"code": notice.code, "text": notice.text} for notice in comparison.notices],
        "articles": [_article(article) for article in comparison.articles],
        "claims": [_claim(claim, articles[claim.article_id].text) for claim in comparison.claims],
        "groups": [_group(comparison, group) for group in comparison.groups],
        "links": [_link(link) for link in comparison.links],
        "findings": [_finding(comparison, finding) for finding in comparison.findings],
        "unmatched": [claim.id for claim in comparison.unmatched],
    }


def fact_json(fact: Fact, text: str) -> Document:
    """A fact of that text, with the keys that its value adds."""
    return {"kind": fact.kind, **place_json(fact.span, text), **fact.value.to_json(), "rule": fact.rule}


def _article(article: Article) -> Document:
    return {
        "id": article.id,
        "outlet": article.outlet,
        "title": article.title,
        "published": _iso(article.published),
        "updated": _iso(article.updated),
        "date_from": article.date_from.value,
        "url": article.url,
        "source": article.source,
        "text": article.text,
        "sha256": article.sha256,
        "left_out": [
            {"start": each.span.start, "end": each.span.end, "reason": each.reason} for each in article.left_out
        ],
    }


def _claim(claim: Claim, text: str) -> Document:
    return {
        "id": claim.id,
        "article": claim.article_id,
        **place_json(claim.span, text),
        "kind": claim.kind.value,
        "resolved": claim.resolved,
        "facts": [fact_json(fact, text) for fact in claim.facts],
    }


def _group(comparison: Comparison, group: Group) -> Document:
    return {
        "id": group.id,
        "claims": list(group.claims),
        "outlets": list(comparison.outlets_of(group)),
        "relation": comparison.relation_of(group).value,
        "origins": group.origins,
        "links": [_link(link) for link in group.links],
    }


def _link(link: Link) -> Document:
    return {"left": link.left, "right": link.right, "score": probability(link.score)}


def _finding(comparison: Comparison, finding: Finding) -> Document:
    return {
        "id": finding.id,
        "group": finding.group_id,
        "kind": finding.kind,
        "relation": finding.relation.value,
        "severity": finding.severity.value,
        "confidence": probability(finding.confidence),
        "reason": finding.reason,
        **degree_json(finding),
        "left": _side(comparison, finding.left),
        "right": _side(comparison, finding.right),
    }


def degree_json(finding: Finding) -> Document:
    """How a quotation differs; nothing for other findings."""
    return {"degree": finding.degree} if finding.degree else {}


def _side(comparison: Comparison, side: Side | None) -> Document | None:
    if side is None:
        return None
    return {
        "claim": side.claim_id,
        **place_json(side.span, comparison.article_of(side.claim_id).text),
        "value": side.value.to_json()["value"] if side.value is not None else None,
        "said_by": side.said_by,
        "also": list(side.also),
        "origins": side.origins,
    }


def place_json(span: Span, text: str) -> Document:
    """A span of that text, with its words."""
    return {"start": span.start, "end": span.end, "text": span.of(text)}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def probability(score: float) -> float:
    """Four digits: what is behind them moves with the order of a batch."""
    return round(float(score), 4)
