"""A comparison as rows; `restoring.py` makes it of them again. Of a claim only what aligning and comparing needed (its
terms, its acts, its facts' governors) is left behind.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from checker.model import (
    Article,
    Claim,
    Comparison,
    Fact,
    Finding,
    Group,
    Json,
    Link,
    Notice,
    Side,
    Value,
)
from checker.review.chain import sha256
from checker.review.muting import rule_of

Row: TypeAlias = Mapping[str, Any]
"""A row of a table by the names of its columns, without the comparison that it belongs to."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The rows of a comparison, table by table, each table's in their order."""

    comparison: Row
    articles: tuple[Row, ...]
    claims: tuple[Row, ...]
    groups: tuple[Row, ...]
    findings: tuple[Row, ...]

    @property
    def digest(self) -> str:
        """The SHA-256 of all of it."""
        return sha256(
            {
                "comparison": dict(self.comparison),
                "articles": [dict(row) for row in self.articles],
                "claims": [dict(row) for row in self.claims],
                "groups": [dict(row) for row in self.groups],
                "findings": [dict(row) for row in self.findings],
            }
        )


def snapshot_of(comparison: Comparison) -> Snapshot:
    """The rows of a comparison."""
    claims = comparison.claim_by_id
    return Snapshot(
        comparison={
            "version": comparison.version,
            "models": json_text(dict(comparison.models)),
            "settings": json_text(dict(comparison.settings)),
            "notices": json_text(_notices_json(comparison.notices)),
            "links": json_text(_links_json(comparison.links)),
        },
        articles=tuple(_article_row(n, each) for n, each in enumerate(comparison.articles)),
        claims=tuple(_claim_row(n, each) for n, each in enumerate(comparison.claims)),
        groups=tuple(_group_row(n, each) for n, each in enumerate(comparison.groups)),
        findings=tuple(_finding_row(n, each, claims) for n, each in enumerate(comparison.findings)),
    )


def _article_row(position: int, article: Article) -> Row:
    headline = article.headline
    return {
        "id": article.id,
        "position": position,
        "outlet": article.outlet,
        "title": article.title,
        "headline_start": headline.start if headline else None,
        "headline_end": headline.end if headline else None,
        "published": article.published.isoformat() if article.published else None,
        "updated": article.updated.isoformat() if article.updated else None,
        "date_from": article.date_from.value,
        "url": article.url,
        "source": article.source,
        "text": article.text,
        "sha256": article.sha256,
        "left_out": json_text([[each.span.start, each.span.end, each.reason] for each in article.left_out]),
        "notices": json_text(_notices_json(article.notices)),
    }


def _claim_row(position: int, claim: Claim) -> Row:
    return {
        "id": claim.id,
        "position": position,
        "article": claim.article_id,
        "start": claim.span.start,
        "end": claim.span.end,
        "kind": claim.kind.value,
        "resolved": claim.resolved,
        "said_by": claim.said_by,
        "facts": json_text([_fact_json(fact) for fact in claim.facts]),
    }


def _fact_json(fact: Fact) -> Json:
    return {
        "kind": fact.kind,
        "start": fact.span.start,
        "end": fact.span.end,
        "rule": fact.rule,
        **_value_json(fact.value),
    }


def _group_row(position: int, group: Group) -> Row:
    return {
        "id": group.id,
        "position": position,
        "origins": group.origins,
        "claims": json_text(list(group.claims)),
        "links": json_text(_links_json(group.links)),
    }


def _finding_row(position: int, finding: Finding, claims: Mapping[str, Claim]) -> Row:
    row: dict[str, Any] = {
        "id": finding.id,
        "position": position,
        "claim_group": finding.group_id,
        "kind": finding.kind,
        "relation": finding.relation.value,
        "severity": finding.severity.value,
        "confidence": float(finding.confidence),
        "reason": finding.reason,
    }
    for name, side in (("left", finding.left), ("right", finding.right)):
        row[f"{name}_claim"] = side.claim_id if side else None
        row[f"{name}_rule"] = rule_of(finding.kind, side, claims) if side else None
        row[f"{name}_side"] = json_text(_side_json(side)) if side else None
    return row


def _side_json(side: Side) -> Json:
    return {
        "start": side.span.start,
        "end": side.span.end,
        "said_by": side.said_by,
        "also": list(side.also),
        "origins": side.origins,
        **(_value_json(side.value) if side.value is not None else {}),
    }


def _value_json(value: Value) -> Mapping[str, Json]:
    return {"words": str(value), "value": dict(value.to_json())}


def _links_json(links: Iterable[Link]) -> Json:
    return [[link.left, link.right, float(link.score)] for link in links]


def _notices_json(notices: Iterable[Notice]) -> Json:
    return [[notice.code, notice.text] for notice in notices]


def json_text(document: Json) -> str:
    """A document's text, its keys in their order."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
