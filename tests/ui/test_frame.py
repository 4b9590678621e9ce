"""What every page has around its own."""

from collections.abc import Callable
from dataclasses import replace

from streamlit.testing.v1 import AppTest

from checker.model import Comparison, Notice
from checker.review.database import Database
from checker.review.desk import Desk
from checker.ui.navigation import Place

Open = Callable[..., AppTest]
Shown = Callable[[AppTest], str]


def field(app: AppTest, label: str) -> object:
    return next(each for each in (*app.selectbox, *app.text_input) if each.label == label)


def test_a_saved_story_is_opened_by_its_address_in_a_session_that_is_new(
    open_page: Open, shown: Shown, comparison: Comparison, database: Database
) -> None:
    story = Desk(database, "Ben").save(comparison)
    app = open_page(Place.FINDINGS, story=str(story.id))
    assert "12 is not 15" in shown(app)
    assert field(app, "Story").value == story.id  # type: ignore[attr-defined]  # AppTest's elements have no common type


def test_a_story_is_chosen_by_its_name_and_stays_open_on_other_pages(
    open_page: Open, shown: Shown, comparison: Comparison, database: Database
) -> None:
    Desk(database, "Ben").save(comparison, "Ferry")
    app = open_page(Place.FINDINGS)
    next(each for each in app.selectbox if each.label == "Story").select_index(0).run()
    assert "12 is not 15" in shown(app)
    assert app.query_params["story"] == "1"
    app.switch_page("page/side_by_side.py").run()
    assert "Police said" in shown(app)


def test_a_story_that_is_not_there_is_told_and_nothing_breaks(open_page: Open, shown: Shown) -> None:
    page = shown(open_page(Place.FINDINGS, story="7"))
    assert 'role="alert"' in page
    assert "no story 7" in page


def test_a_run_that_is_not_there_is_told(open_page: Open, shown: Shown, comparison: Comparison) -> None:
    assert "it has runs 1 to 1" in shown(open_page(Place.FINDINGS, comparison, run="4"))


def test_an_earlier_run_is_shown_as_one(
    open_page: Open, shown: Shown, comparison: Comparison, database: Database
) -> None:
    agreeing = replace(comparison, findings=comparison.findings[1:])
    Desk(database, "Ben").save(comparison, "Ferry")
    app = open_page(Place.FINDINGS, agreeing, run="1")
    assert "12 is not 15" in shown(app)
    assert "a later one is saved" in shown(app)
    next(each for each in app.selectbox if each.label == "Run").select_index(0).run()
    assert "12 is not 15" not in shown(app)
    assert "run" not in app.query_params


def test_a_name_that_somebody_had_is_offered_again(open_page: Open, comparison: Comparison, database: Database) -> None:
    Desk(database, "Ben").save(comparison, "Ferry")
    app = open_page(Place.FINDINGS)
    next(each for each in app.button if each.label == "Ben").click().run()
    assert field(app, "Your name").value == "Ben"  # type: ignore[attr-defined]  # as above


def test_two_sessions_have_each_their_own_story_open(
    open_page: Open, shown: Shown, comparison: Comparison, database: Database
) -> None:
    Desk(database, "Ben").save(replace(comparison, findings=comparison.findings[1:]), "Other")
    first, second = open_page(Place.FINDINGS, comparison), open_page(Place.FINDINGS, story="1")
    assert "12 is not 15" in shown(first.run())
    assert "12 is not 15" not in shown(second.run())


def test_a_few_notices_stand_above_the_page(open_page: Open, shown: Shown, comparison: Comparison) -> None:
    app = open_page(Place.FINDINGS, comparison)
    assert "Reuters is dated a day after Kyodo" in shown(app)
    assert not any("notice" in each.label for each in app.expander)


def test_of_many_notices_the_grave_ones_stand_and_the_others_are_folded_with_their_number(
    open_page: Open, shown: Shown, comparison: Comparison
) -> None:
    apart = Notice("different_events", "Kyodo tells of another event than Reuters")
    many = tuple(Notice("date_unknown", f"Outlet {number}: the date is unknown") for number in range(30))
    app = open_page(Place.FINDINGS, replace(comparison, notices=(*many, apart)))
    page = shown(app)
    assert page.index(apart.text) < page.index("Outlet 0")
    assert page.count(apart.text) == 1
    assert [each.label for each in app.expander if "notice" in each.label] == ["30 more notices"]
