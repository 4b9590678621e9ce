"""What only one outlet reports, and what was left out."""

from collections.abc import Callable
from dataclasses import replace

from streamlit.testing.v1 import AppTest

from checker.model import Comparison
from checker.ui.navigation import Place

Open = Callable[..., AppTest]
Shown = Callable[[AppTest], str]


def test_what_only_one_outlet_reports_is_listed_under_it(open_page: Open, shown: Shown, comparison: Comparison) -> None:
    page = shown(open_page(Place.ONLY_ONE, comparison=comparison))
    assert "A port inquiry was opened." in page
    assert page.index("A port inquiry") < page.rindex("Reuters") < page.index("The owner is being sought.")
    assert page.count("1 of its 3 claims") == 2
    assert "Police said" not in page


def test_an_outlet_that_reports_nothing_alone_is_said_to(open_page: Open, shown: Shown, comparison: Comparison) -> None:
    shared = replace(comparison, claims=tuple(each for each in comparison.claims if each.id not in ("c3", "c6")))
    assert shown(open_page(Place.ONLY_ONE, comparison=shared)).count("reported elsewhere") == 2


def test_what_was_left_out_stands_with_its_reason(open_page: Open, shown: Shown, comparison: Comparison) -> None:
    page = shown(open_page(Place.LEFT_OUT, comparison=comparison))
    assert page.index("related coverage") < page.index("Read more: the weather")
    assert "Nothing was left out." in page


def press(app: AppTest, label: str) -> AppTest:
    next(each for each in app.button if each.label == label).click()
    return app.run()


def outlets(app: AppTest) -> list[str]:
    return [each.value for each in app.text_input if each.label == "Outlet" and each.value]


def test_from_what_was_left_out_the_articles_go_back_to_the_table(open_page: Open, comparison: Comparison) -> None:
    app = press(open_page(Place.LEFT_OUT, comparison=comparison), "Take parts back in")
    assert app.title[0].value == "Sources"
    assert outlets(app) == ["Kyodo", "Reuters"]


def test_what_is_on_the_table_is_not_taken_away_unasked(open_page: Open, comparison: Comparison) -> None:
    app = press(open_page(Place.SOURCES, comparison), "Take the sample story")
    app.switch_page("page/left_out.py").run()
    assert "Take parts back in" not in [each.label for each in app.button]
    assert any("2 articles, which would be taken away" in each.value for each in app.markdown)
    app = press(app, "Clear the table, and take these")
    assert outlets(app) == ["Kyodo", "Reuters"]
