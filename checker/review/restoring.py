"""A comparison of the rows that `snapshots.py` has made: it exports, shows and counts as what went in."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

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
)
from checker.review.snapshots import Row, Snapshot, json_text

_WHOLE_DAY: Final = len("2023-11-13")


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
    return SavedValue(saved["words"], json_text(saved["value"]))


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
