"""A strike told by three outlets, compared by hand: whose dates, sources and claims the pictures count."""

from dataclasses import replace
from datetime import date

import pytest

from checker.facts.date.value import DateValue, dated
from checker.facts.names import Name
from checker.model import (
    Article,
    Claim,
    ClaimKind,
    Comparison,
    Fact,
    Finding,
    Group,
    LeftOut,
    Relation,
    Severity,
    Side,
    Span,
)
from tests.export.conftest import built

POST = (
    "The union walked out on Tuesday.\nMs Ito said talks begin on 9 May at 10:40.\nThe port was closed in 2019.\n"
    "Subscribe to our letter."
)
WIRE = "The walkout began on Wednesday.\nAiko Ito said talks begin on 9 May.\nOfficials said nobody was hurt."
RADIO = (
    "Talks begin on 9 May, Aiko Ito said.\nIto called it fair.\nOfficials said two were hurt.\nIt lasted three days."
)


def _claim(name: str, article: Article, words: str, *facts: Fact, by: str = "") -> Claim:
    start = article.text.index(words)
    named = (Fact("person", Span(start, start), Name(by), "by-hand"),) if "Ito" in by else ()
    return Claim(name, article.id, Span(start, start + len(words)), ClaimKind.SENTENCE, words, (*facts, *named), by)


def _date(article: Article, words: str, value: DateValue) -> Fact:
    start = article.text.index(words)
    return Fact("date", Span(start, start + len(words)), value, "by-hand")


def _side(claim: Claim, *also: str) -> Side:
    return Side(claim.id, claim.facts[0].span, claim.facts[0].value, claim.said_by, also)


def _finding(name: str, group: str, relation: Relation, left: Side, right: Side) -> Finding:
    return Finding(name, group, "date", relation, Severity.HIGH, left, right, 0.9, "by hand")


def told() -> Comparison:
    """Post and Wire differ in the day of the walkout; all have the talks; Wire and Radio both cite officials."""
    letter = LeftOut(Span(POST.index("Subscribe"), len(POST)), "an invitation to subscribe")
    post = Article("post", "Post", POST, "Strike", published=date(2025, 5, 8), left_out=(letter,))
    wire = Article("wire", "Wire", WIRE, "Walkout", published=date(2025, 5, 9))
    radio = Article("radio", "Radio", RADIO, "Talks")
    ninth = dated("2025-05-09")
    claims = (
        _claim("p1", post, "The union walked out on Tuesday.", _date(post, "Tuesday", dated("2025-05-06"))),
        _claim(
            "p2",
            post,
            "Ms Ito said talks begin on 9 May at 10:40.",
            _date(post, "9 May at 10:40", replace(dated("2025-05-09T10:40", "TIME"), start=ninth.start, end=ninth.end)),
            by="Ms Ito",
        ),
        _claim("p3", post, "The port was closed in 2019.", _date(post, "2019", dated("2019"))),
        _claim("w1", wire, "The walkout began on Wednesday.", _date(wire, "Wednesday", dated("2025-05-07"))),
        _claim("w2", wire, "Aiko Ito said talks begin on 9 May.", _date(wire, "9 May", ninth), by="Aiko Ito"),
        _claim("w3", wire, "Officials said nobody was hurt.", by="officials"),
        _claim("r1", radio, "Talks begin on 9 May, Aiko Ito said.", _date(radio, "9 May", ninth), by="Aiko Ito"),
        _claim("r2", radio, "Ito called it fair.", by="Ito"),
        _claim("r3", radio, "Officials said two were hurt.", by="officials"),
        _claim("r4", radio, "It lasted three days.", _date(radio, "three days", dated("P3D", "DURATION"))),
    )
    by_id = {claim.id: claim for claim in claims}
    findings = (
        _finding("f1", "g1", Relation.CONFLICT, _side(by_id["p1"]), _side(by_id["w1"])),
        _finding("f2", "g2", Relation.COMPATIBLE, _side(by_id["p2"]), _side(by_id["w2"], "r1")),
    )
    groups = (Group("g1", ("p1", "w1"), ()), Group("g2", ("p2", "w2", "r1"), ()), Group("g3", ("w3", "r3"), ()))
    return Comparison((post, wire, radio), claims, groups, findings)


@pytest.fixture
def strike() -> Comparison:
    return told()


@pytest.fixture
def comparison() -> Comparison:
    """The comparison of the exports' tests."""
    return built()
