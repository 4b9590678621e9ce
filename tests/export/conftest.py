"""A comparison built by hand, with every shape that the exports must show."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

import pytest

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

HARBOUR = (
    "Ferry sinks off Maro\n"
    "At least 12 people died when a ferry sank on Monday, police said. The boat left Port Ello at dawn.\n"
    "Read also: Market reopens in Tavin"
)
COASTAL = "Fifteen people died in Monday's ferry accident. The ferry had set out from Port Ello.\n"


@dataclass(frozen=True, slots=True)
class Count:
    """A small invented value."""

    number: int
    of: str = ""

    def __str__(self) -> str:
        return f"{self.number} {self.of}".strip()

    def to_json(self) -> Mapping[str, Json]:
        return {"value": str(self.number), "unit": "", "of": self.of}


def span_of(words: str, text: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def claim_of(identity: str, article: Article, words: str, kind: ClaimKind, *facts: Fact) -> Claim:
    return Claim(identity, article.id, span_of(words, article.text), kind, words, facts)


def _articles() -> tuple[Article, Article]:
    left_out = (LeftOut(span_of("Read also: Market reopens in Tavin", HARBOUR), "related links"),)
    harbour = Article(
        id="a1",
        outlet="Harbour Post",
        text=HARBOUR,
        title="Ferry sinks off Maro",
        headline=Span(0, 20),
        published=date(2024, 3, 5),
        updated=datetime(2024, 3, 5, 18, 30),
        date_from=DateFrom.METADATA,
        url="https://harbour.example/ferry",
        source="harbour.html",
        left_out=left_out,
    )
    return harbour, Article(id="a2", outlet="Coastal Wire", text=COASTAL, source="coastal.txt")


def _claims(harbour: Article, coastal: Article) -> tuple[Claim, ...]:
    twelve = Fact("number", span_of("At least 12", HARBOUR), Count(12, "people"), "bounded-count")
    fifteen = Fact("number", span_of("Fifteen", COASTAL), Count(15, "people"), "spelled-count")
    return (
        claim_of("c1", harbour, "Ferry sinks off Maro", ClaimKind.HEADLINE),
        replace(
            claim_of(
                "c2",
                harbour,
                "At least 12 people died when a ferry sank on Monday",
                ClaimKind.CLAUSE,
                twelve,
            ),
            said_by="police",
        ),
        claim_of("c3", harbour, "The boat left Port Ello at dawn.", ClaimKind.SENTENCE),
        claim_of("c4", coastal, "Fifteen people died in Monday's ferry accident.", ClaimKind.SENTENCE, fifteen),
        claim_of("c5", coastal, "The ferry had set out from Port Ello.", ClaimKind.SENTENCE),
    )


def side_of(comparison: Comparison, claim_id: str, words: str, number: int | None = None, said_by: str = "") -> Side:
    span = span_of(words, comparison.article_of(claim_id).text)
    return Side(claim_id, span, None if number is None else Count(number), said_by)


def _findings(comparison: Comparison) -> tuple[Finding, ...]:
    twelve = replace(side_of(comparison, "c2", "At least 12", 12, "police"), origins=2, also=("c1",))
    fifteen = side_of(comparison, "c4", "Fifteen", 15)
    ello = (side_of(comparison, "c3", "Port Ello"), side_of(comparison, "c5", "Port Ello"))
    monday = (side_of(comparison, "c2", "Monday"), side_of(comparison, "c4", "Monday"))
    dawn = side_of(comparison, "c3", "dawn")
    return (
        Finding(
            "f1",
            "g1",
            "number",
            Relation.CONFLICT,
            Severity.HIGH,
            twelve,
            fifteen,
            0.9,
            "12 or 15 people died",
        ),
        Finding(
            "f2",
            "g2",
            "date",
            Relation.OMISSION,
            Severity.LOW,
            dawn,
            None,
            0.5,
            "only Harbour Post gives the hour",
        ),
        Finding(
            "f3",
            "g1",
            "date",
            Relation.COMPATIBLE,
            Severity.MEDIUM,
            *monday,
            0.8,
            "one names the day, the other the accident",
        ),
        Finding("f4", "g2", "place", Relation.AGREE, Severity.MEDIUM, *ello, 0.95, "the same port"),
    )


@pytest.fixture
def comparison() -> Comparison:
    """A comparison that every export can show something of."""
    return built()


def built() -> Comparison:
    """Two articles, five claims, two groups, a finding of every selection, and a claim that is unmatched."""
    harbour, coastal = _articles()
    groups = (
        Group("g1", ("c2", "c4"), (Link("c2", "c4", 0.91234567),), origins=2),
        Group("g2", ("c3", "c5"), (Link("c3", "c5", 0.8),), origins=2),
    )
    whole = Comparison(
        articles=(harbour, coastal),
        claims=_claims(harbour, coastal),
        groups=groups,
        findings=(),
        notices=(Notice("date-unknown", "The date of Coastal Wire is unknown."),),
        models={"language": "small 1.0", "encoder": "tiny"},
        settings={"max_bytes": 20, "floor": 0.5},
        version="0.1.0",
    )
    return replace(whole, findings=_findings(whole))
