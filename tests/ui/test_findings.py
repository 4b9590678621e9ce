"""The findings page: whom to phone about, and the verdict on it."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from checker.model import Comparison, Relation
from checker.review.database import Database
from checker.review.desk import Desk
from checker.review.people import CrossCheck
from checker.review.reviews import Review
from checker.review.states import State
from checker.review.verdicts import Right, Ruling, Verdict
from checker.ui.navigation import Place

Open = Callable[..., AppTest]
Shown = Callable[[AppTest], str]


def named(elements: Any, label: str) -> Any:
    """The one of the elements that has this label."""
    return next(each for each in elements if each.label == label)


def press(app: AppTest, label: str) -> AppTest:
    named(app.button, label).click()
    return app.run()


def place_of(part: Any, label: str) -> tuple[int, ...]:
    """Where the button with this label stands: the number of each part that holds it, outermost first."""
    for number, child in getattr(part, "children", {}).items():
        if child.type == "button" and child.label == label:
            return (number,)
        if inner := place_of(child, label):
            return (number, *inner)
    return ()


def review_of(database: Database, finding: str, name: str = "Ana") -> Review:
    desk = Desk(database, name)
    return desk.review(desk.story(), finding)


def entries(shown: str) -> str:
    """The list alone."""
    return shown[shown.index('<nav class="entries"') : shown.index("</nav>")]


# --- The list


def test_an_entry_shows_relation_reason_both_values_and_both_speakers(
    open_page: Open, shown: Shown, comparison: Comparison
) -> None:
    listed = entries(shown(open_page(Place.FINDINGS, comparison)))
    for told in ("≠ conflict", "high", "12 is not 15", "12 people", "15 people", "police", "coast guard", "new"):
        assert told in listed
    assert listed.index("Phone about these first") < listed.index("12 is not 15")


def test_agreements_are_listed_last_when_they_are_asked_for(
    open_page: Open, shown: Shown, comparison: Comparison
) -> None:
    app = open_page(Place.FINDINGS, comparison)
    assert "the same day" not in shown(app)
    app.toggle[0].set_value(True).run()
    listed = entries(shown(app))
    assert listed.index("12 is not 15") < listed.index("Agree") < listed.index("the same day")


def test_agreements_are_listed_where_there_is_nothing_else(
    open_page: Open, shown: Shown, comparison: Comparison
) -> None:
    app = open_page(Place.FINDINGS, replace(comparison, findings=comparison.findings[1:]))
    assert "the same day" in shown(app)
    assert "Nothing conflicts" in shown(app)


def test_where_nothing_was_compared_that_is_said_and_nothing_is_listed(
    open_page: Open, shown: Shown, comparison: Comparison
) -> None:
    page = shown(open_page(Place.FINDINGS, replace(comparison, findings=(), groups=())))
    assert "nothing was compared" in page
    assert "entries" not in page


def test_a_filter_leaves_what_is_wanted(open_page: Open, shown: Shown, comparison: Comparison) -> None:
    app = open_page(Place.FINDINGS, comparison)
    app.toggle[0].set_value(True).run()
    named(app.multiselect, "Kind").select("date").run()
    assert "12 is not 15" not in entries(shown(app))
    assert "the same day" in entries(shown(app))
    named(app.multiselect, "Relation").select(Relation.CONFLICT).run()
    assert "No finding is of what is chosen" in shown(app)
    press(app, "Clear")
    assert "12 is not 15" in entries(shown(app))


def test_a_filter_by_state_asks_the_database(
    open_page: Open, shown: Shown, comparison: Comparison, database: Database
) -> None:
    app = open_page(Place.FINDINGS, comparison)
    named(app.multiselect, "State").select(State.FINAL).run()
    assert "No finding is of what is chosen" in shown(app)
    desk = Desk(database, "Ben")
    desk.set_policy(CrossCheck.NONE)
    desk.work(desk.story(), ["f1"]).decide(Ruling(Verdict.COMPATIBLE))
    assert "12 is not 15" in entries(shown(app.run()))


# --- The finding that is open


def test_next_and_previous_walk_through_the_list_and_say_where_it_ends(
    open_page: Open, shown: Shown, comparison: Comparison
) -> None:
    app = open_page(Place.FINDINGS, comparison)
    app.toggle[0].set_value(True).run()
    press(app, "Next")
    assert app.query_params["finding"] == "f2"
    press(app, "Next")
    assert app.query_params["finding"] == "f2"
    assert "There is no finding behind this one." in shown(app)
    press(app, "Previous")
    assert app.query_params["finding"] == "f1"
    assert "There is no finding" not in shown(app)


def test_a_press_that_finds_nothing_to_do_says_so(open_page: Open, shown: Shown, comparison: Comparison) -> None:
    app = open_page(Place.FINDINGS, comparison)
    named(app.text_input, "Words").input("no such words").run()
    for label in ("Next", "Decide", "Note", "Open"):
        assert "listed" in shown(press(app, label)).split('class="said', 1)[1]


def test_a_finding_that_is_not_of_what_is_chosen_stays_open_and_says_so(
    open_page: Open, shown: Shown, comparison: Comparison
) -> None:
    app = open_page(Place.FINDINGS, comparison, finding="f2")
    assert "not of what is chosen above" in shown(app)
    assert "the same day" in shown(app)


def test_open_leads_to_both_its_places(open_page: Open, shown: Shown, comparison: Comparison) -> None:
    app = press(open_page(Place.FINDINGS, comparison), "Open")
    page = shown(app)
    assert app.title[0].value == "Side by side"
    assert page.count("conflict opened") >= 2
    assert "claim chosen" in page
    assert "12 is not 15" in page


# --- Its verdict


def decide(app: AppTest, verdict: Verdict, note: str = "") -> AppTest:
    named(app.pills, "Verdict").set_value(verdict)
    named(app.pills, "Who is right").set_value(Right.B)
    named(app.text_input, "Correct value").input("15")
    named(app.text_area, "Note").input(note)
    return press(app, "Decide, and keep it")


def test_a_verdict_is_in_the_database_before_the_page_says_so(
    open_page: Open, shown: Shown, comparison: Comparison, database: Database
) -> None:
    app = decide(open_page(Place.FINDINGS, comparison), Verdict.GENUINE_CONFLICT, "the port's log")
    assert "Saved: decided by Ana. A second person checks it." in shown(app)
    review = review_of(database, "f1")
    assert review.decision is not None
    assert review.decision.ruling == Ruling(Verdict.GENUINE_CONFLICT, Right.B, "15")
    assert review.decision.note == "the port's log"
    assert "genuine conflict; B is right; correct is “15”" in shown(app)
    assert named(app.text_area, "Note").value == ""


def test_a_verdict_survives_a_reload_and_stands_in_every_tab(
    open_page: Open, shown: Shown, comparison: Comparison
) -> None:
    other = open_page(Place.FINDINGS, comparison)
    decide(open_page(Place.FINDINGS, story="1", finding="f1"), Verdict.GENUINE_CONFLICT)
    for app in (other.run(), open_page(Place.FINDINGS, story="1", finding="f1")):
        assert "genuine conflict" in shown(app)
        assert 'class="state decided"' in entries(shown(app))


def test_without_a_verdict_nothing_is_done_and_that_is_said(
    open_page: Open, shown: Shown, comparison: Comparison, database: Database
) -> None:
    app = press(open_page(Place.FINDINGS, comparison), "Decide, and keep it")
    assert "choose a verdict first" in shown(app)
    assert review_of(database, "f1").revision == 0


def test_a_second_person_checks_without_seeing_the_first_verdict(
    open_page: Open, shown: Shown, comparison: Comparison, database: Database
) -> None:
    decide(open_page(Place.FINDINGS, comparison), Verdict.GENUINE_CONFLICT, "because")
    app = open_page(Place.FINDINGS, story="1", finding="f1")
    app.session_state["checker"] = replace(app.session_state["checker"], name="Ben")
    page = shown(app.run())
    assert "Its verdict is not shown before the second is given." in page
    assert "because" not in page
    named(app.pills, "Verdict").set_value(Verdict.GENUINE_CONFLICT)
    press(app, "Cross-check, and keep it")
    assert "It is final." in shown(app)
    assert review_of(database, "f1").state is State.FINAL
    assert not [each for each in app.pills if each.label == "Verdict"]


def test_when_the_name_is_known_no_field_of_the_form_moves(open_page: Open, comparison: Comparison) -> None:
    """What moves up stands in both places until the page is drawn, and a press in between finds two of it."""
    app = open_page(Place.FINDINGS, comparison)
    known = place_of(app.main, "Decide, and keep it")
    assert known
    app.session_state["checker"] = replace(app.session_state["checker"], name="")
    assert place_of(app.run().main, "Decide, and keep it") == known


def test_where_somebody_was_faster_it_is_told_and_the_form_keeps_what_was_written(
    open_page: Open, shown: Shown, comparison: Comparison, database: Database
) -> None:
    app = open_page(Place.FINDINGS, comparison)
    desk = Desk(database, "Ben")
    desk.work(desk.story(), ["f1"]).begin()
    decide(app, Verdict.COMPATIBLE, "my reasons")
    assert "Ben was faster" in shown(app)
    assert named(app.text_area, "Note").value == "my reasons"
    assert review_of(database, "f1").decision is None


def test_a_note_alone_is_kept_in_the_record(
    open_page: Open, shown: Shown, comparison: Comparison, database: Database
) -> None:
    app = press(open_page(Place.FINDINGS, comparison), "Keep the note alone")
    assert "write the note first" in shown(app)
    named(app.text_area, "Note").input("ask <b>again</b> on $5$")
    press(app, "Keep the note alone")
    assert review_of(database, "f1").history[-1].note == "ask <b>again</b> on $5$"
    assert "remark: ask &lt;b&gt;again&lt;/b&gt; on $5$" in shown(app)


@pytest.mark.parametrize(("given", "said"), [("Ben", "decided by Ben"), ("", "name")])
def test_who_is_not_known_is_asked_for_a_name_in_the_form(
    open_page: Open, shown: Shown, comparison: Comparison, given: str, said: str
) -> None:
    app = open_page(Place.FINDINGS, comparison)
    app.session_state["checker"] = replace(app.session_state["checker"], name="")
    app.run()
    app.text_input(key="name-to-decide").input(given)
    decide(app, Verdict.COMPATIBLE)
    assert said in shown(app).split('class="said', 1)[1]


def test_where_no_story_is_open_the_page_says_so(open_page: Open) -> None:
    app = open_page(Place.FINDINGS)
    assert not app.exception
    assert any("No story is open" in each.value for each in app.markdown)
