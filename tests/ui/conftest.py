"""Two short articles compared by hand, and the app with a session in which they were."""

from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

import checker.ui.main
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
from checker.review.database import VARIABLE, Database, open_database
from checker.review.desk import Desk
from checker.ui.navigation import Place
from checker.ui.state import State
from tests.ui.steps import Open, Queue, Shown, page_of

KYODO = (
    "The ferry sank on Monday.\n\nPolice said 12 people died.\n\nA port inquiry was opened.\n\nRead more: the weather"
)
REUTERS = "The ferry went down on Monday.\n\nFifteen people died, the coast guard said.\n\nThe owner is being sought."


@dataclass(frozen=True, slots=True)
class Stated:
    """A value of no particular kind."""

    words: str

    def __str__(self) -> str:
        return self.words

    def to_json(self) -> Mapping[str, Json]:
        return {"value": self.words}


def place(text: str, words: str) -> Span:
    """Where the words stand in the text."""
    start = text.index(words)
    return Span(start, start + len(words))


def claim(name: str, article: Article, words: str, *facts: Fact, said_by: str = "") -> Claim:
    return Claim(name, article.id, place(article.text, words), ClaimKind.SENTENCE, words, facts, said_by)


def fact(article: Article, kind: str, words: str, value: str) -> Fact:
    return Fact(kind, place(article.text, words), Stated(value), "by-hand")


def ferry() -> Comparison:
    """A conflict of numbers, an agreement of dates, a claim that each tells alone, a part that was left out."""
    kyodo = Article("a1", "Kyodo", KYODO, "Ferry sinks", published=date(2023, 11, 13), date_from=DateFrom.GIVEN)
    kyodo = replace(kyodo, left_out=(LeftOut(place(KYODO, "Read more: the weather"), "related coverage"),))
    reuters = Article("a2", "Reuters", REUTERS, "Ferry goes down", published=date(2023, 11, 14))
    left = [
        claim("c1", kyodo, "The ferry sank on Monday.", fact(kyodo, "date", "Monday", "2023-11-13")),
        claim(
            "c2",
            kyodo,
            "Police said 12 people died.",
            fact(kyodo, "number", "12", "12 people"),
            said_by="police",
        ),
        claim("c3", kyodo, "A port inquiry was opened."),
    ]
    right = [
        claim("c4", reuters, "The ferry went down on Monday.", fact(reuters, "date", "Monday", "2023-11-13")),
        claim(
            "c5",
            reuters,
            "Fifteen people died, the coast guard said.",
            fact(reuters, "number", "Fifteen", "15 people"),
            said_by="coast guard",
        ),
        claim("c6", reuters, "The owner is being sought."),
    ]
    return Comparison(
        articles=(kyodo, reuters),
        claims=(*left, *right),
        groups=(
            Group("g1", ("c1", "c4"), (Link("c1", "c4", 0.9),)),
            Group("g2", ("c2", "c5"), (Link("c2", "c5", 0.8),)),
        ),
        findings=(
            finding("f1", "g2", "number", Relation.CONFLICT, Severity.HIGH, left[1], right[1], "12 is not 15"),
            finding("f2", "g1", "date", Relation.AGREE, Severity.MEDIUM, left[0], right[0], "the same day"),
        ),
        notices=(Notice("dates", "Reuters is dated a day after Kyodo"),),
    )


def finding(
    name: str, group: str, kind: str, relation: Relation, severity: Severity, left: Claim, right: Claim, why: str
) -> Finding:
    return Finding(name, group, kind, relation, severity, _side(left), _side(right), 0.9, why)


def _side(claim: Claim) -> Side:
    return Side(claim.id, claim.facts[0].span, claim.facts[0].value, claim.said_by)


@pytest.fixture
def comparison() -> Comparison:
    return ferry()


@pytest.fixture(autouse=True)
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    """The database of the app under test, which nothing is in yet; what AppTest keeps between tests is forgotten."""
    url = f"sqlite:///{tmp_path / 'checker.db'}"
    monkeypatch.setenv(VARIABLE, url)
    st.cache_data.clear()
    st.cache_resource.clear()
    with closing(open_database(url)) as opened:
        yield opened
    st.cache_resource.clear()


@pytest.fixture
def open_page(database: Database) -> Open:
    """The app on a page, in Ana's session; a comparison is saved as a story, which is open, with what else is named."""

    def opened(place: Place, comparison: Comparison | None = None, **query: str) -> AppTest:
        app = AppTest.from_file(checker.ui.main.__file__, default_timeout=30)
        app.session_state["checker"] = State(name="Ana")
        if comparison is not None:
            query["story"] = str(Desk(database, "Ana").save(comparison, "Ferry").id)
        for name, value in query.items():
            app.query_params[name] = value
        app.run()
        if place is not Place.SOURCES:
            app.switch_page(f"page/{Path(place.path).name}").run()
        return app

    return opened


@pytest.fixture
def shown() -> Shown:
    """All HTML of a page but its style sheet; the page must have run to its end."""
    return page_of


@pytest.fixture
def queue(open_page: Open, comparison: Comparison, database: Database) -> Queue:
    """The queue of the one story, whose one conflict needs a review."""
    return Queue(open_page(Place.QUEUE, comparison), database)


@pytest.fixture
def queue_of_three(open_page: Open, comparison: Comparison, database: Database) -> Queue:
    """That of two conflicts in one group of claims, and one elsewhere."""
    number, day = comparison.findings
    again = replace(number, id="f3", reason="other words", severity=Severity.MEDIUM)
    three = replace(comparison, findings=(number, again, replace(day, relation=number.relation)))
    return Queue(open_page(Place.QUEUE, three), database)
