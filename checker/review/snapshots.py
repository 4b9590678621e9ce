"""A comparison as rows, and back. What comes back exports, shows and counts as what went in; of a claim only what
aligning and comparing needed (its terms, its acts, its facts' governors) is left behind.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, TypeAlias

from checker.model import (
    Article,
    Claim,
    ClaimKind,
    Comparison,
    DateFrom,
    Fact,
    Finding,
    Group,
    Json,
    LeftOut,
    Link,
    Notice,
    Relation,
    Severity,
    Side,
    Span,
    Value,
)
from checker.review.chain import sha256

Row: TypeAlias = Mapping[str, Any]
"""A row of a table by the names of its columns, without the comparison that it belongs to."""

_WHOLE_DAY: Final = len("2023-11-13")


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


@dataclass(frozen=True, slots=True)
class SavedValue:
    """A value as it was when it was saved: its words for a reader, and the text of its JSON."""

    words: str
    document: str

    def __str__(self) -> str:
        return self.words

    def to_json(self) -> Mapping[str, Json]:
        keys: Mapping[str, Json] = json.loads(self.document)
        return keys


def snapshot_of(comparison: Comparison) -> Snapshot:
    """The rows of a comparison."""
    claims = comparison.claim_by_id
    return Snapshot(
        comparison={
            "version": comparison.version,
            "models": _text(dict(comparison.models)),
            "settings": _text(dict(comparison.settings)),
            "notices": _text(_notices_json(comparison.notices)),
            "links": _text(_links_json(comparison.links)),
        },
        articles=tuple(_article_row(n, each) for n, each in enumerate(comparison.articles)),
        claims=tuple(_claim_row(n, each) for n, each in enumerate(comparison.claims)),
        groups=tuple(_group_row(n, each) for n, each in enumerate(comparison.groups)),
        findings=tuple(_finding_row(n, each, claims) for n, each in enumerate(comparison.findings)),
    )


def comparison_of(snapshot: Snapshot) -> Comparison:
    """The comparison that the rows were made of."""
    whole = snapshot.comparison
    return Comparison(
        articles=tuple(_article(row) for row in snapshot.articles),
        claims=tuple(_claim(row) for row in snapshot.claims),
        groups=tuple(_group(row) for row in snapshot.groups),
        findings=tuple(finding_of(row) for row in snapshot.findings),
        notices=_notices(whole["notices"]),
        links=_links(whole["links"]),
        models=json.loads(whole["models"]),
        settings=json.loads(whole["settings"]),
        version=whole["version"],
    )


def finding_of(row: Row) -> Finding:
    """The finding of a row."""
    return Finding(
        id=row["id"],
        group_id=row["claim_group"],
        kind=row["kind"],
        relation=Relation(row["relation"]),
        severity=Severity(row["severity"]),
        left=_side(row["left_claim"], row["left_side"]),
        right=_side(row["right_claim"], row["right_side"]),
        confidence=row["confidence"],
        reason=row["reason"],
    )


# --- To rows


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
        "left_out": _text([[each.span.start, each.span.end, each.reason] for each in article.left_out]),
        "notices": _text(_notices_json(article.notices)),
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
        "facts": _text([_fact_json(fact) for fact in claim.facts]),
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
        "claims": _text(list(group.claims)),
        "links": _text(_links_json(group.links)),
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
        row[f"{name}_rule"] = _rule(finding.kind, side, claims) if side else None
        row[f"{name}_side"] = _text(_side_json(side)) if side else None
    return row


def _rule(kind: str, side: Side, claims: Mapping[str, Claim]) -> str:
    """The rule that found what a side shows; empty where no fact is behind it."""
    facts = claims[side.claim_id].facts
    return next((fact.rule for fact in facts if fact.kind == kind and fact.span == side.span), "")


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


def _text(document: Json) -> str:
    """A document's text, its keys in their order."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


# --- And back


def _article(row: Row) -> Article:
    start, end = row["headline_start"], row["headline_end"]
    return Article(
        id=row["id"],
        outlet=row["outlet"],
        text=row["text"],
        title=row["title"],
        headline=None if start is None else Span(start, end),
        published=_day(row["published"]),
        updated=_day(row["updated"]),
        date_from=DateFrom(row["date_from"]),
        url=row["url"],
        source=row["source"],
        left_out=tuple(LeftOut(Span(first, last), reason) for first, last, reason in json.loads(row["left_out"])),
        notices=_notices(row["notices"]),
    )


def _day(text: str | None) -> date | None:
    """A date, or a datetime where the hour was known."""
    if text is None:
        return None
    return date.fromisoformat(text) if len(text) == _WHOLE_DAY else datetime.fromisoformat(text)


def _claim(row: Row) -> Claim:
    return Claim(
        id=row["id"],
        article_id=row["article"],
        span=Span(row["start"], row["end"]),
        kind=ClaimKind(row["kind"]),
        resolved=row["resolved"],
        facts=tuple(_fact(each) for each in json.loads(row["facts"])),
        said_by=row["said_by"],
    )


def _fact(saved: Row) -> Fact:
    return Fact(saved["kind"], Span(saved["start"], saved["end"]), _value(saved), saved["rule"])


def _value(saved: Row) -> SavedValue:
    return SavedValue(saved["words"], _text(saved["value"]))


def _group(row: Row) -> Group:
    return Group(row["id"], tuple(json.loads(row["claims"])), _links(row["links"]), row["origins"])


def _side(claim_id: str | None, text: str | None) -> Side | None:
    if claim_id is None or text is None:
        return None
    saved = json.loads(text)
    value = _value(saved) if "value" in saved else None
    also = tuple(saved["also"])
    return Side(claim_id, Span(saved["start"], saved["end"]), value, saved["said_by"], also, saved["origins"])


def _links(text: str) -> tuple[Link, ...]:
    return tuple(Link(left, right, score) for left, right, score in json.loads(text))


def _notices(text: str) -> tuple[Notice, ...]:
    return tuple(Notice(code, words) for code, words in json.loads(text))
