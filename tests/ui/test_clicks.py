"""What a click costs beside Streamlit's own: a page asks the core for nothing twice, and draws nothing again."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from checker.model import Comparison
from checker.review.database import Database
from checker.review.desk import Desk
from checker.ui import cards, charts, entries, tables, texts
from checker.ui.navigation import Place
from tests.benchmarks.app_click import asked
from tests.benchmarks.sent_again import elements, sent_again
from tests.pictures.conftest import told

Open = Callable[..., AppTest]
Shown = Callable[[AppTest], str]

DRAWN = (
    (Place.SIDE_BY_SIDE, texts, "article_marks"),
    (Place.FINDINGS, entries, "value_words"),
    (Place.FINDINGS, cards, "context_of"),
    (Place.MATRIX, charts, "grid_chart"),
    (Place.MATRIX, tables, "_cell"),
    (Place.TIMELINE, charts, "grid_chart"),
    (Place.TIMELINE, tables, "_cell"),
    (Place.SPEAKERS, charts, "grid_chart"),
    (Place.COVERAGE, charts, "grid_chart"),
)


@pytest.mark.parametrize("place", Place, ids=lambda place: place.title)
def test_a_click_asks_the_core_for_nothing_twice(open_page: Open, comparison: Comparison, place: Place) -> None:
    with asked() as found:
        app = open_page(place, comparison)
        found.forget()
        app.run()
    assert not app.exception
    assert found.calls
    assert found.twice == set()


@pytest.mark.parametrize(("place", "home", "name"), DRAWN)
def test_what_is_drawn_of_a_story_is_not_drawn_again_at_a_click(
    open_page: Open, place: Place, home: object, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []
    draw = getattr(home, name)

    def drawing(*args: object, **named: object) -> object:
        drawn.append(name)
        return draw(*args, **named)

    monkeypatch.setattr(home, name, drawing)
    app = open_page(place, told())
    assert drawn
    drawn.clear()
    assert not app.run().exception
    assert drawn == []


def test_what_is_drawn_of_one_run_leads_to_that_run_and_of_another_to_the_other(
    open_page: Open, shown: Shown, database: Database
) -> None:
    story = Desk(database, "Ben").save(told(), "Strike")
    Desk(database, "Ben").save(told(), "Strike")
    for run, link in (("1", "?story=1&amp;run=1&amp;finding=f1"), ("2", "?story=1&amp;run=2&amp;finding=f1")):
        for place in (Place.MATRIX, Place.TIMELINE, Place.FINDINGS):
            assert link in shown(open_page(place, story=str(story.id), run=run))


@pytest.mark.parametrize("place", Place, ids=lambda place: place.title)
def test_the_bare_page_of_the_benchmark_sends_what_the_page_sends(
    open_page: Open, comparison: Comparison, place: Place
) -> None:
    app = open_page(place, comparison)
    again = sent_again(app)
    assert elements(again.run()) == elements(app)
    assert [each.value for each in again.get("html")] == [each.value for each in app.get("html")]
