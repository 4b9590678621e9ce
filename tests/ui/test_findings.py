"""The findings page."""

from collections.abc import Callable
from dataclasses import replace

from streamlit.testing.v1 import AppTest

from checker.model import Comparison, Relation
from checker.ui.navigation import Place

Open = Callable[..., AppTest]
Shown = Callable[[AppTest], str]


def test_a_finding_shows_its_relation_reason_values_and_speakers(
    open_page: Open, shown: Shown, comparison: Comparison
) -> None:
    page = shown(open_page(Place.FINDINGS, comparison=comparison))
    for told in ("≠ conflict", "high severity", "12 is not 15", "12 people", "15 people", "police", "coast guard"):
        assert told in page


def test_agreements_are_shown_when_they_are_asked_for(open_page: Open, shown: Shown, comparison: Comparison) -> None:
    app = open_page(Place.FINDINGS, comparison=comparison)
    assert "the same day" not in shown(app)
    app.toggle[0].set_value(True).run()
    page = shown(app)
    assert page.index("12 is not 15") < page.index("the same day")


def test_agreements_are_shown_where_there_is_nothing_else(
    open_page: Open, shown: Shown, comparison: Comparison
) -> None:
    app = open_page(Place.FINDINGS, comparison=replace(comparison, findings=comparison.findings[1:]))
    assert "the same day" in shown(app)
    assert "Nothing conflicts" in shown(app)


def test_a_filter_by_kind_leaves_only_that_kind(open_page: Open, shown: Shown, comparison: Comparison) -> None:
    app = open_page(Place.FINDINGS, comparison=comparison)
    app.toggle[0].set_value(True).run()
    app.multiselect[1].select("date").run()
    assert "12 is not 15" not in shown(app)
    assert "the same day" in shown(app)
    app.multiselect[0].select(Relation.CONFLICT).run()
    assert any("No finding is of what is chosen" in each.value for each in app.markdown)


def test_a_filter_by_outlet_keeps_what_that_outlet_holds(open_page: Open, shown: Shown, comparison: Comparison) -> None:
    app = open_page(Place.FINDINGS, comparison=comparison)
    app.multiselect[2].select("Reuters").run()
    assert "12 is not 15" in shown(app)


def test_show_both_places_opens_the_finding_side_by_side(open_page: Open, shown: Shown, comparison: Comparison) -> None:
    app = open_page(Place.FINDINGS, comparison=comparison)
    app.button(key="show-f1").click().run()
    page = shown(app)
    assert app.title[0].value == "Side by side"
    assert page.count("conflict opened") >= 2
    assert "claim chosen" in page
    assert "12 is not 15" in page


def test_where_no_story_is_open_the_page_says_so(open_page: Open) -> None:
    app = open_page(Place.FINDINGS)
    assert not app.exception
    assert any("No story is open" in each.value for each in app.markdown)
