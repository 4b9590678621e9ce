"""History and what changed: the whole log of a finding, what was reopened and why, old and new words."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from checker.model import Comparison
from checker.review.database import Database
from checker.review.desk import Desk
from checker.review.events import Question, Remark
from checker.review.people import CrossCheck
from checker.review.verdicts import Action, ActionKind, Evidence, EvidenceKind, Rating, Right, Ruling, Verdict
from checker.ui.navigation import Place
from checker.ui.record import differing, ruling_words
from tests.review.cases import comparison_of, finding_ids

Open = Callable[..., AppTest]
Shown = Callable[[AppTest], str]

DAY = date(2024, 3, 5)


@pytest.fixture
def two_runs(database: Database) -> Desk:
    """A story in which what was decided changed at its source: item 0 has other words now, item 1 is gone."""
    desk = Desk(database, "Ana")
    desk.set_policy(CrossCheck.NONE)
    story = desk.save(comparison_of(), "Ferry")
    desk.work(story, finding_ids(comparison_of())[:2]).decide(Ruling(Verdict.GENUINE_CONFLICT), "as the port says")
    desk.save(comparison_of(reworded={0: "Item 0: 99 people were on the ferry, it is known.", 1: ""}), "Ferry")
    return desk


def test_the_whole_log_of_a_finding_is_told(
    open_page: Open, shown: Shown, comparison: Comparison, database: Database
) -> None:
    ana, ben = Desk(database, "Ana"), Desk(database, "Ben")
    story = ana.save(comparison, "Ferry")
    ana.work(story, ["f1"]).assign("Ana", DAY, "please")
    ana.work(story, ["f1"]).ask(Question(Action(ActionKind.ASKED, "the <i>port</i>", DAY), DAY))
    ana.work(story, ["f1"]).answer(Question(Action(ActionKind.ASKED, "the port", DAY, "twelve")))
    ruling = Ruling(Verdict.GENUINE_CONFLICT, Right.A, "12", rating_a=Rating.TRUE)
    ana.work(story, ["f1"]).decide(ruling, "they said so")
    ben.work(story, ["f1"]).cross_check(ruling)
    log = Evidence("https://port.example/log", EvidenceKind.PRIMARY, DAY)
    ben.work(story, ["f1"]).remark(Remark(evidence=(log,), deadline=DAY))
    ana.work(story, ["f1"]).reject("the log was wrong")
    page = shown(open_page(Place.HISTORY, story="1", finding="f1"))
    for told in (
        "9 entries of the log",
        "to <bdi>Ana</bdi>; by 2024-03-05; “<bdi>please</bdi>”",
        "asked the &lt;i&gt;port&lt;/i&gt; on 2024-03-05",
        "asked the port on 2024-03-05: twelve",
        "A is right",
        "correct is “<bdi>12</bdi>”",
        "A's claim: true",
        'href="https://port.example/log"',
        "cross-checked: agrees",
        "final → reopened",
        "<bdi>Ana</bdi> rejected the decision",
        "“<bdi>the log was wrong</bdi>”",
        "Verdicts of an earlier round",
    ):
        assert told in page, told


@pytest.mark.usefixtures("two_runs")
def test_what_was_reopened_is_told_with_the_reason_and_the_old_and_new_words(open_page: Open, shown: Shown) -> None:
    page = shown(open_page(Place.HISTORY, story="1"))
    assert page.index("Reopened") < page.index("Others")
    for told in ("It changed at its source", "“<bdi>15 people</bdi>” became “<bdi>99 people</bdi>”", "<del", "<ins"):
        assert told in page
    assert "as the port says" in page


@pytest.mark.usefixtures("two_runs")
def test_a_finding_that_is_gone_keeps_its_history(open_page: Open, shown: Shown) -> None:
    gone = finding_ids(comparison_of())[1]
    page = shown(open_page(Place.HISTORY, story="1", finding=gone))
    assert "they differ in item 1" in page
    assert "(not in this run)" in page
    assert "as the port says" in page


def test_where_nothing_was_done_the_page_says_so(open_page: Open, comparison: Comparison) -> None:
    app = open_page(Place.HISTORY, comparison)
    assert any("Nothing was done" in each.value for each in app.markdown)


@pytest.mark.usefixtures("two_runs")
def test_what_changed_since_the_last_run_is_told_with_old_and_new_words(open_page: Open, shown: Shown) -> None:
    page = shown(open_page(Place.CHANGES, story="1"))
    assert "1 finding changed since run 1, 0 new, 1 gone." in page
    for told in ("Its review: reopened", "Was: ", "Is: ", "<ins", "they differ in item 1"):
        assert told in page


def test_the_first_run_has_nothing_before_it(open_page: Open, comparison: Comparison) -> None:
    app = open_page(Place.CHANGES, comparison)
    assert any("first run" in each.value for each in app.markdown)


def test_a_run_without_changes_says_so(
    open_page: Open, shown: Shown, comparison: Comparison, database: Database
) -> None:
    Desk(database, "Ana").save(comparison, "Ferry")
    again = replace(comparison, notices=())
    assert "Nothing changed since run 1." in shown(open_page(Place.CHANGES, again))


def test_what_differs_between_two_wordings_is_marked_in_both() -> None:
    was, now = differing("At least 12 <b>died</b>", "At least 15 <b>died</b>")
    assert was.striptags() == "At least 12 <b>died</b>"
    assert "<del><bdi>12</bdi></del>" in was
    assert "<ins><bdi>15</bdi></ins>" in now
    assert "<b>" not in now


def test_evidence_that_is_no_web_address_is_no_link() -> None:
    ruling = Ruling(Verdict.UNRESOLVED, evidence=(Evidence("javascript:alert(1)", EvidenceKind.PRIMARY, DAY),))
    told = "".join(ruling_words(ruling))
    assert "javascript:alert(1)" in told
    assert "href" not in told
