"""The queue: who has what to do, and what is done to one finding, several, or a group of them."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from checker.model import Comparison, Severity
from checker.review.database import Database
from checker.review.desk import Desk
from checker.review.events import Mutable, Muted
from checker.review.people import CrossCheck
from checker.review.reviews import Review
from checker.review.states import State
from checker.review.verdicts import (
    Action,
    ActionKind,
    Evidence,
    EvidenceKind,
    Rating,
    Right,
    Ruling,
    Verdict,
)
from checker.ui.navigation import Place
from checker.ui.queued import Whose

Open = Callable[..., AppTest]
Shown = Callable[[AppTest], str]

DAY = date(2024, 3, 5)


@pytest.fixture
def three(comparison: Comparison) -> Comparison:
    """Two conflicts in one group of claims, and one elsewhere."""
    number, day = comparison.findings
    again = replace(number, id="f3", reason="other words", severity=Severity.MEDIUM)
    return replace(comparison, findings=(number, again, replace(day, relation=number.relation)))


def named(elements: Any, label: str) -> Any:
    """The one of the elements that has this label."""
    return next(each for each in elements if each.label == label)


def press(app: AppTest, label: str) -> AppTest:
    named(app.button, label).click()
    return app.run()


def pick(app: AppTest, *numbers: int) -> AppTest:
    for number in numbers:
        named(app.checkbox, f"Select finding {number}").check()
        app.run()
    return app


def choose(app: AppTest, act: str) -> AppTest:
    named(app.pills, "What to do").set_value(act)
    return app.run()


def answer(page: str) -> str:
    """What the page has answered to what was done."""
    return page.split('class="said', 1)[1] if 'class="said' in page else ""


def review_of(database: Database, finding: str, name: str = "Ana") -> Review:
    desk = Desk(database, name)
    return desk.review(desk.story(), finding)


# --- The list


def test_the_teams_queue_holds_what_needs_a_review_with_who_has_it_and_by_when(
    open_page: Open, shown: Shown, comparison: Comparison, database: Database
) -> None:
    app = open_page(Place.QUEUE, comparison)
    desk = Desk(database, "Ana")
    desk.work(desk.story(), ["f1"]).assign("Ben", DAY)
    page = shown(app.run())
    for told in ("12 people", "15 people", "12 is not 15", "assigned", "<bdi>Ben</bdi> has it.", "2024-03-05"):
        assert told in page
    assert "Overdue since" in page
    assert "1 listed, 1 of them overdue." in page
    assert "the same day" not in page


def test_my_queue_is_what_waits_for_me(open_page: Open, shown: Shown, three: Comparison, database: Database) -> None:
    app = open_page(Place.QUEUE, three)
    ben = Desk(database, "Ben")
    ben.work(ben.story(), ["f1"]).decide(Ruling(Verdict.COMPATIBLE))
    ben.work(ben.story(), ["f1"]).assign("Ana")
    ben.work(ben.story(), ["f2"]).assign("Ben")
    named(app.segmented_control, "Whose").set_value(Whose.MINE)
    page = shown(app.run())
    assert "1 listed" in page
    assert "<bdi>Ben</bdi> has decided; <bdi>Ana</bdi> checks it." in page
    named(app.segmented_control, "Whose").set_value(Whose.NOBODY)
    page = shown(app.run())
    assert "other words" in page
    assert "12 is not 15" not in page


def test_who_has_given_no_name_is_asked_for_one_before_their_queue_is_shown(
    open_page: Open, shown: Shown, comparison: Comparison
) -> None:
    app = open_page(Place.QUEUE, comparison)
    app.session_state["checker"] = replace(app.session_state["checker"], name="")
    named(app.segmented_control, "Whose").set_value(Whose.MINE)
    assert "Give your name above" in shown(app.run())


def test_what_is_due_first_comes_first_when_asked(
    open_page: Open, shown: Shown, three: Comparison, database: Database
) -> None:
    app = open_page(Place.QUEUE, three)
    desk = Desk(database, "Ana")
    desk.work(desk.story(), ["f3"]).assign("Ana", DAY)
    page = shown(app.run())
    assert page.index("12 is not 15") < page.index("other words")
    named(app.selectbox, "Order").set_value("First due first")
    page = shown(app.run())
    assert page.index("other words") < page.index("12 is not 15")


def test_a_filter_leaves_what_is_wanted(open_page: Open, shown: Shown, three: Comparison) -> None:
    app = open_page(Place.QUEUE, three)
    named(app.multiselect, "Severity").select(Severity.HIGH).run()
    page = shown(app)
    assert "12 is not 15" in page
    assert "other words" not in page


def test_an_articles_words_stay_words(open_page: Open, shown: Shown, comparison: Comparison) -> None:
    hostile = replace(comparison.findings[0], reason="<script>alert(1)</script> $x$ **b** \u202e")
    page = shown(open_page(Place.QUEUE, replace(comparison, findings=(hostile,))))
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert "\u202e" not in page


# --- What is done


def test_a_group_is_assigned_together_and_in_the_database_before_the_page_says_so(
    open_page: Open, shown: Shown, three: Comparison, database: Database
) -> None:
    app = open_page(Place.QUEUE, three)
    named(app.selectbox, "Select a group of claims").set_value("g2")
    app.run()
    assert "2 selected" in [each.value for each in app.subheader]
    choose(app, "Assign")
    named(app.selectbox, "To").set_value("Ana")
    named(app.text_input, "By when").input("2024-03-05")
    press(app, "Assign: 2 findings")
    assert "Saved by Ana: 2 findings, now assigned." in answer(shown(app))
    assert [review_of(database, each).assignee for each in ("f1", "f2", "f3")] == ["Ana", "", "Ana"]
    assert review_of(database, "f1").deadline == DAY
    assert "Nothing is selected" in [each.value for each in app.subheader]


def test_a_selection_is_decided_with_all_that_goes_with_a_verdict(
    open_page: Open, shown: Shown, three: Comparison, database: Database
) -> None:
    app = pick(open_page(Place.QUEUE, three), 1, 2)
    named(app.pills, "Verdict").set_value(Verdict.GENUINE_CONFLICT)
    named(app.pills, "Who is right").set_value(Right.A)
    named(app.text_input, "Correct value").input("12")
    named(app.selectbox, "Claim of B").set_value(Rating.FALSE)
    named(app.selectbox, "Done").set_value(ActionKind.ASKED)
    named(app.text_input, "Whom it concerned").input("the harbour master")
    named(app.text_input, "On").input("2024-03-04")
    named(app.text_input, "Answer").input("twelve")
    named(app.text_input, "Evidence: its web address").input("https://port.example/log")
    named(app.text_input, "Looked at on").input("2024-03-04")
    named(app.text_input, "Deadline").input("2024-03-05")
    named(app.text_area, "Note").input("they told us")
    press(app, "Decide: 2 findings")
    assert "Saved by Ana: 2 findings, now decided." in answer(shown(app))
    for finding in ("f1", "f3"):
        decision = review_of(database, finding).decision
        assert decision is not None
        assert decision.note == "they told us"
        assert decision.ruling == Ruling(
            Verdict.GENUINE_CONFLICT,
            Right.A,
            "12",
            (Action(ActionKind.ASKED, "the harbour master", date(2024, 3, 4), "twelve"),),
            (Evidence("https://port.example/log", EvidenceKind.PRIMARY, date(2024, 3, 4)),),
            DAY,
            rating_b=Rating.FALSE,
        )
    assert named(app.text_area, "Note").value == ""


def test_what_is_written_survives_a_reload_and_stands_in_every_tab(
    open_page: Open, shown: Shown, comparison: Comparison
) -> None:
    other = open_page(Place.QUEUE, comparison)
    app = pick(open_page(Place.QUEUE, story="1"), 1)
    press(choose(app, "Begin"), "Begin: 1 finding")
    for each in (other.run(), open_page(Place.QUEUE, story="1")):
        assert "in review" in shown(each)
        assert "<bdi>Ana</bdi> has it." in shown(each)


def test_a_source_is_asked_and_its_answer_recorded(
    open_page: Open, shown: Shown, comparison: Comparison, database: Database
) -> None:
    app = choose(pick(open_page(Place.QUEUE, comparison), 1), "Ask a source")
    press(app, "Ask a source: 1 finding")
    assert "no source is named" in answer(shown(app))
    named(app.text_input, "Whom").input("the port")
    named(app.text_input, "Answer needed by").input("2024-03-05")
    press(app, "Ask a source: 1 finding")
    assert "now needs source" in answer(shown(app))
    assert review_of(database, "f1").deadline == DAY
    app = choose(pick(app, 1), "Answer")
    named(app.text_input, "Who has answered").input("the port")
    named(app.text_input, "What they said").input("twelve")
    press(app, "Answer: 1 finding")
    assert [each.answer for each in review_of(database, "f1").actions] == ["", "twelve"]


def test_what_is_final_is_reopened_with_the_reason(
    open_page: Open, shown: Shown, comparison: Comparison, database: Database
) -> None:
    app = open_page(Place.QUEUE, comparison)
    desk = Desk(database, "Ana")
    desk.set_policy(CrossCheck.NONE)
    desk.work(desk.story(), ["f1"]).decide(Ruling(Verdict.COMPATIBLE))
    named(app.segmented_control, "Whose").set_value(Whose.DONE)
    app = choose(pick(app.run(), 1), "Reopen")
    press(app, "Reopen: 1 finding")
    assert "say why with a note" in answer(shown(app))
    named(app.text_area, "Why").input("the port has a new log")
    press(app, "Reopen: 1 finding")
    assert review_of(database, "f1").state is State.REOPENED
    assert "now reopened" in answer(shown(app))


def test_a_note_with_evidence_goes_on_record_in_any_state(
    open_page: Open, shown: Shown, comparison: Comparison, database: Database
) -> None:
    app = choose(pick(open_page(Place.QUEUE, comparison), 1), "Add a note")
    press(app, "Add a note: 1 finding")
    assert "nothing to add to the record" in answer(shown(app))
    named(app.text_area, "Note").input("the log is public")
    named(app.text_input, "Evidence: its web address").input("https://port.example/log")
    press(app, "Add a note: 1 finding")
    assert review_of(database, "f1").evidence[0].url == "https://port.example/log"


# --- What is refused


def test_an_illegal_move_is_refused_with_the_words_of_what_is_allowed_and_for_all(
    open_page: Open, shown: Shown, three: Comparison, database: Database
) -> None:
    app = open_page(Place.QUEUE, three)
    desk = Desk(database, "Ana")
    desk.work(desk.story(), ["f1"]).begin()
    app = choose(pick(app.run(), 1, 2), "Reopen")
    assert "What can be done: " in shown(app)
    named(app.text_area, "Why").input("it is wrong")
    press(app, "Reopen: 2 findings")
    said = answer(shown(app))
    assert "cannot reject the decision on “number: 12 people / 15 people”, which is in review" in said
    assert "what can be done is to" in said
    assert "2 selected" in [each.value for each in app.subheader]
    assert review_of(database, "f3").revision == 0


def test_where_two_decide_at_once_the_second_is_told_that_somebody_was_faster(
    open_page: Open, shown: Shown, comparison: Comparison, database: Database
) -> None:
    app = pick(open_page(Place.QUEUE, comparison), 1)
    ben = Desk(database, "Ben")
    ben.work(ben.story(), ["f1"]).decide(Ruling(Verdict.COMPATIBLE))
    named(app.pills, "Verdict").set_value(Verdict.GENUINE_CONFLICT)
    named(app.text_area, "Note").input("my reasons")
    press(app, "Decide: 1 finding")
    assert "Ben was faster" in answer(shown(app))
    assert named(app.text_area, "Note").value == "my reasons"
    assert review_of(database, "f1").decided_by == "Ben"
    assert "<bdi>Ben</bdi> has decided" in shown(app)


def test_nothing_selected_and_no_verdict_are_told(
    open_page: Open, shown: Shown, comparison: Comparison, database: Database
) -> None:
    app = press(open_page(Place.QUEUE, comparison), "Decide: 0 findings")
    assert "no finding is selected" in answer(shown(app))
    press(pick(app, 1), "Decide: 1 finding")
    assert "no verdict was chosen" in answer(shown(app))
    named(app.pills, "Verdict").set_value(Verdict.COMPATIBLE)
    named(app.text_input, "Deadline").input("tomorrow")
    press(app, "Decide: 1 finding")
    assert "no date" in answer(shown(app))
    assert review_of(database, "f1").revision == 0


def test_who_is_not_known_is_asked_for_a_name_in_the_form(
    open_page: Open, shown: Shown, comparison: Comparison, database: Database
) -> None:
    app = open_page(Place.QUEUE, comparison)
    app.session_state["checker"] = replace(app.session_state["checker"], name="")
    app = choose(pick(app.run(), 1), "Begin")
    app.text_input(key="Begin-1-name").input("Eva")
    press(app, "Begin: 1 finding")
    assert "Saved by Eva" in answer(shown(app))
    assert review_of(database, "f1").assignee == "Eva"


# --- What is muted


def test_a_kind_is_muted_with_who_did_it_and_taken_back(
    open_page: Open, shown: Shown, comparison: Comparison, database: Database
) -> None:
    app = open_page(Place.QUEUE, comparison)
    press(app, "Mute it")
    assert "choose what to mute first" in answer(shown(app))
    named(app.selectbox, "Which").set_value("number")
    named(app.text_input, "Why").input("they round")
    press(app, "Mute it")
    desk = Desk(database, "Ben")
    assert set(desk.muted(desk.story())) == {Muted(Mutable.KIND, "number")}
    page = shown(app)
    assert "kind number is muted" in answer(page)
    assert "12 is not 15" not in page
    assert "1 finding; by <bdi>Ana</bdi>" in page
    assert "<bdi>they round</bdi>" in page
    named(app.toggle, "Also what is muted").set_value(True)
    assert "12 is not 15" in shown(app.run())
    press(app, "Undo")
    assert desk.muted(desk.story()) == {}


def test_a_rule_is_muted(open_page: Open, comparison: Comparison, database: Database) -> None:
    app = open_page(Place.QUEUE, comparison)
    named(app.segmented_control, "Leave out").set_value(Mutable.RULE)
    app.run()
    named(app.selectbox, "Which").set_value("by-hand")
    press(app, "Mute it")
    desk = Desk(database, "Ben")
    assert set(desk.muted(desk.story())) == {Muted(Mutable.RULE, "by-hand")}


def test_where_no_story_is_open_the_page_says_so(open_page: Open) -> None:
    app = open_page(Place.QUEUE)
    assert not app.exception
    assert any("No story is open" in each.value for each in app.markdown)
