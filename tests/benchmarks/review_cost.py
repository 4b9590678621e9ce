"""What the list and the decisions of a review cost beside bare SQL: a story of 50 articles and 5,000 findings.

    python -m tests.benchmarks.review_cost [URL] [--rounds N]

A desk lists, filters and decides; its statements are recorded with what is bound to them, and run again as plain SQL,
turn by turn: by the bare driver, and by SQLAlchemy as text, in a transaction as the desk's. Prints the median of N
turns of each, and how many times as long the desk takes. It measures and judges nothing. Without a URL the database is
a SQLite file in a folder of its own; a PostgreSQL must be empty.
"""

import argparse
import secrets
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, closing
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import Connection, Engine, event

from checker.model import (
    Article,
    Claim,
    ClaimKind,
    Comparison,
    Fact,
    Finding,
    Group,
    Link,
    Relation,
    Severity,
    Side,
    Span,
    content_id,
)
from checker.review.database import Database, open_database
from checker.review.desk import Desk
from checker.review.listing import Filter
from checker.review.restoring import SavedValue
from checker.review.states import State
from checker.review.tables import EVENT
from checker.review.verdicts import Ruling, Verdict

ARTICLES, FINDINGS, DECIDED = 50, 5000, 2000
KINDS = ("number", "date", "place", "person", "quote")
FILTERS = {
    "by state": Filter(states=(State.FINAL,)),
    "by kind": Filter(kinds=("date",)),
    "by severity": Filter(severities=(Severity.HIGH,), states=(State.NEW,)),
    "by outlet": Filter(outlets=("Outlet 7",)),
    "by assignee": Filter(assignees=("Ana",)),
    "by text": Filter(text="item 77"),
}
_HASH = list(EVENT.c.keys()).index("hash")
SAME = Ruling(Verdict.COMPATIBLE)

Bound = Any  # what a driver binds to a statement
Statement = tuple[str, Bound, bool]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("url", nargs="?")
    parser.add_argument("--rounds", type=int, default=30)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = arguments.url or str(Path(folder) / "checker.db")
        with closing(open_database(place)) as database, closing(bare_connection(database)) as bare:
            measure(database, bare, arguments.rounds)


def measure(database: Database, bare: Any, rounds: int) -> None:
    desk = Desk(database, "Ana")
    story = desk.save(story_of(ARTICLES, FINDINGS))
    findings = [each.id for each in desk.listing(story)]
    desk.work(story, findings[:DECIDED]).decide(SAME)
    entries = desk.verify().entries
    print(f"{database.dialect}: {ARTICLES} articles, {len(findings)} findings, {entries} entries in the log")
    for name, wanted in {"list": Filter(), **{f"list {name}": each for name, each in FILTERS.items()}}.items():
        tell(name, [listing(desk, bare, wanted) for _ in range(rounds)])
    free = iter(findings[DECIDED:])
    tell("decide", [deciding(desk, bare, [next(free) for _ in range(3)]) for _ in range(rounds)])


Turn = tuple[float, float, float]
"""Seconds of a desk, of the bare driver, and of SQLAlchemy with the same statements as text."""


def listing(desk: Desk, bare: Any, wanted: Filter) -> Turn:
    story = desk.story()
    ours, statements = recorded(lambda: desk.listing(story, wanted))
    text = timed(lambda: run_as_text(desk.database.reading, statements))
    return ours, timed(lambda: run(bare, statements)), text


def deciding(desk: Desk, bare: Any, findings: Sequence[str]) -> Turn:
    """Each on a finding of its own."""
    story, (one, other, third) = desk.story(), findings
    ours, statements = recorded(lambda: desk.work(story, [one]).decide(SAME))
    on_other = [instead(each, one, other) for each in statements]
    on_third = [instead(each, other, third) for each in on_other]
    seconds = timed(lambda: run(bare, on_other))
    return ours, seconds, timed(lambda: run_as_text(desk.database.writing, on_third))


def tell(name: str, turns: Sequence[Turn]) -> None:
    ours, bare, text = (1000 * statistics.median(each) for each in zip(*turns, strict=True))
    told = f"bare driver {bare:7.2f} ms: {ours / bare:.2f} times; as text {text:7.2f} ms: {ours / text:.2f} times"
    print(f"{name:18} {ours:7.2f} ms; {told}")


# --- The same statements, bare


def recorded(work: Callable[[], object]) -> tuple[float, list[Statement]]:
    """How long the work takes, and the statements of it."""
    found: list[Statement] = []

    def keep(_: object, __: object, statement: str, bound: Bound, ___: object, is_many: bool) -> None:
        found.append((statement, bound, is_many))

    event.listen(Engine, "before_cursor_execute", keep)
    try:
        return timed(work), found
    finally:
        event.remove(Engine, "before_cursor_execute", keep)


def run(bare: Any, statements: Sequence[Statement]) -> None:
    """Run them in a transaction, and take all rows that there are."""
    cursor = bare.cursor()
    for statement, bound, is_many in statements:
        cursor.executemany(statement, bound) if is_many else cursor.execute(statement, bound)
        if cursor.description:
            cursor.fetchall()
    bare.commit()


def run_as_text(opened: Callable[[], AbstractContextManager[Connection]], statements: Sequence[Statement]) -> None:
    """The same by SQLAlchemy, which begins by itself."""
    with opened() as connection:
        for statement, bound, _ in statements:
            if not statement.startswith(("BEGIN", "LOCK")):
                result = connection.exec_driver_sql(statement, bound or None)
                if result.returns_rows:
                    result.fetchall()


def instead(statement: Statement, one: str, other: str) -> Statement:
    """The statement on another finding; its entries behind those that are there, and each of another hash."""
    words, bound, is_many = statement
    if not is_many:
        return words, replaced(bound, {one: other}), is_many
    hashes = {one: other} | {row[_HASH if isinstance(row, tuple) else "hash"]: secrets.token_hex(32) for row in bound}
    rows = [replaced(row, hashes) for row in bound]
    return words, [later(row, len(rows)) for row in rows], is_many


def replaced(bound: Bound, instead_of: Mapping[str, str]) -> Bound:
    if isinstance(bound, Mapping):
        return {name: instead_of.get(value, value) for name, value in bound.items()}
    return tuple(instead_of.get(value, value) for value in bound)


def later(row: Bound, by: int) -> Bound:
    """An entry whose number is so much higher."""
    return {**row, "seq": row["seq"] + by} if isinstance(row, Mapping) else (row[0] + by, *row[1:])


def bare_connection(database: Database) -> Any:
    """A connection of the driver itself, set as checker sets its own."""
    if database.dialect == "postgresql":
        return psycopg.connect(database.url.replace("+psycopg", ""))
    connection = sqlite3.connect(database.url.removeprefix("sqlite:///"), isolation_level=None)
    connection.executescript("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON")
    return connection


def timed(work: Callable[[], object]) -> float:
    """Seconds."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


# --- A story


def story_of(articles: int, findings: int) -> Comparison:
    """Articles of as many sentences each, between which that many differences are spread; the shape is what counts."""
    each = findings * 2 // articles
    texts = [[f"Item {n}: outlet {a} counted {n + a} people on board." for n in range(each)] for a in range(articles)]
    made = [article_of(number, sentences) for number, sentences in enumerate(texts)]
    pairs = [
        (claim, other)
        for (_, left), (_, right) in zip(made[::2], made[1::2], strict=True)
        for claim, other in zip(left, right, strict=True)
    ]
    links = [Link(one.id, other.id, 0.9) for one, other in pairs]
    return Comparison(
        articles=tuple(article for article, _ in made),
        claims=tuple(claim for _, claims in made for claim in claims),
        groups=tuple(Group(f"g{n}", (link.left, link.right), (link,), 2) for n, link in enumerate(links)),
        findings=tuple(finding_of(n, *pair) for n, pair in enumerate(pairs)),
        links=tuple(links),
        version="0.1.0",
    )


def article_of(number: int, sentences: Sequence[str]) -> tuple[Article, list[Claim]]:
    text, outlet = " ".join(sentences), f"Outlet {number}"
    article = Article(
        content_id("a", outlet, text), outlet, text, f"Ferry sinks off Maro {number}", source=f"{number}.txt"
    )
    claims, start = [], 0
    for sentence in sentences:
        figure = sentence.split()[5]
        at = start + sentence.index(f" {figure} ") + 1
        value = SavedValue(f"{figure} people", f'{{"value":"{figure}","unit":"","of":"people"}}')
        facts = (Fact("number", Span(at, at + len(figure)), value, "bare-count"),)
        span = Span(start, start + len(sentence))
        claims.append(Claim(content_id("c", outlet, sentence), article.id, span, ClaimKind.SENTENCE, sentence, facts))
        start = span.end + 1
    return article, claims


def finding_of(number: int, one: Claim, other: Claim) -> Finding:
    left, right = (Side(each.id, each.facts[0].span, each.facts[0].value) for each in (one, other))
    return Finding(
        id=content_id("f", one.resolved, other.resolved),
        group_id=f"g{number}",
        kind=KINDS[number % len(KINDS)],
        relation=Relation.CONFLICT,
        severity=Severity.MEDIUM if number % 2 else Severity.HIGH,
        left=left,
        right=right,
        confidence=0.9,
        reason=f"They differ in item {number}: {left.value} or {right.value}.",
    )


if __name__ == "__main__":
    main()
