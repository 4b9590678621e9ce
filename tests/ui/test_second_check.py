"""The second check: nothing of the first verdict before the second is given, on any page; then both."""

from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from checker.model import Comparison
from checker.review.database import Database
from checker.review.desk import Desk
from checker.review.events import Remark
from checker.review.states import State
from checker.review.verdicts import Action, ActionKind, Evidence, EvidenceKind, Right, Ruling, Verdict
from checker.ui.fields import today
from checker.ui.navigation import Place
from tests.ui.steps import Open, Shown, named

FIRST = Ruling(
    Verdict.GENUINE_CONFLICT,
    Right.A,
    "the twelfth value",
    (Action(ActionKind.ASKED, "the harbour master", today(), "an answer"),),
    (Evidence("https://port.example/log", EvidenceKind.PRIMARY, today()),),
)
SECRETS = (
    "genuine conflict</b>",
    "the twelfth value",
    "harbour master",
    "port.example",
    "my first note",
    "a later aside",
)
REVIEW = [place for place in Place if place.section == "Review"]


@pytest.fixture
def decided(comparison: Comparison, database: Database) -> Desk:
    """Ben has decided f1, and has said more since."""
    ben = Desk(database, "Ben")
    story = ben.save(comparison, "Ferry")
    ben.work(story, ["f1"]).decide(FIRST, "my first note")
    ben.work(story, ["f1"]).remark(Remark(), "a later aside")
    return ben


def second(app: AppTest, verdict: Verdict) -> AppTest:
    named(app.pills, "Verdict").set_value(verdict)
    named(app.text_area, "Note").input("my second note")
    named(app.button, "Second verdict: 1 finding").click()
    return app.run()


@pytest.mark.usefixtures("decided")
@pytest.mark.parametrize("place", [*REVIEW, Place.FINDINGS, Place.SIDE_BY_SIDE])
def test_no_page_shows_the_first_verdict_or_its_words_before_the_second(
    place: Place, open_page: Open, shown: Shown
) -> None:
    app = open_page(place, story="1", finding="f1")
    page = shown(app) + "".join(str(each.value) for each in app.markdown)
    for secret in SECRETS:
        assert secret not in page


def test_two_verdicts_that_agree_are_final_and_both_shown(open_page: Open, shown: Shown, decided: Desk) -> None:
    app = open_page(Place.SECOND_CHECK, story="1")
    page = shown(app)
    assert "For anybody" in page
    assert "<bdi>Ben</bdi> has decided. The verdict and the note are shown once you have given yours." in page
    page = shown(second(open_page(Place.SECOND_CHECK, story="1", finding="f1"), Verdict.GENUINE_CONFLICT))
    assert "Saved by Ana: 1 finding, now final." in page
    assert "The two verdicts agree: it is final." in page
    for told in ("my first note", "my second note", "First verdict, <bdi>Ben</bdi>", "Second verdict, <bdi>Ana</bdi>"):
        assert told in page
    assert decided.review(decided.story(), "f1").state is State.FINAL


def test_two_that_differ_go_back_with_both_shown(open_page: Open, shown: Shown, decided: Desk) -> None:
    page = shown(second(open_page(Place.SECOND_CHECK, story="1", finding="f1"), Verdict.COMPATIBLE))
    assert "The two verdicts differ: it is back with Ben, who decides anew." in page
    for told in ("my first note", "my second note", "<b>genuine conflict</b>", "<b>compatible</b>"):
        assert told in page
    assert decided.review(decided.story(), "f1").state is State.IN_REVIEW


@pytest.mark.usefixtures("decided")
def test_nobody_checks_their_own(open_page: Open, shown: Shown) -> None:
    app = open_page(Place.SECOND_CHECK, story="1", finding="f1")
    app.session_state["checker"] = replace(app.session_state["checker"], name="Ben")
    page = shown(app.run())
    assert "another person must check it" in page
    assert "my first note" in page
    assert not [each for each in app.button if each.label.startswith("Second verdict")]


def test_what_was_asked_of_me_is_listed_as_that(open_page: Open, shown: Shown, decided: Desk) -> None:
    decided.work(decided.story(), ["f1"]).assign("Ana")
    assert "Asked of you" in shown(open_page(Place.SECOND_CHECK, story="1"))


def test_where_nothing_waits_the_page_says_so(open_page: Open, shown: Shown, comparison: Comparison) -> None:
    assert "Nothing waits for a second verdict." in shown(open_page(Place.SECOND_CHECK, comparison))


def test_what_is_chosen_for_one_finding_is_not_there_for_the_next(
    open_page: Open, decided: Desk, comparison: Comparison
) -> None:
    again = replace(comparison.findings[0], id="f9")
    decided.save(replace(comparison, findings=(*comparison.findings, again)), "Ferry")
    decided.work(decided.story(), ["f9"]).decide(FIRST)
    app = open_page(Place.SECOND_CHECK, story="1", finding="f1")
    named(app.pills, "Verdict").set_value(Verdict.COMPATIBLE)
    app.run()
    app.query_params["finding"] = "f9"
    app.session_state["checker"] = replace(
        app.session_state["checker"], opened=replace(app.session_state["checker"].opened, finding="f9")
    )
    app.run()
    assert named(app.pills, "Verdict").value is None
