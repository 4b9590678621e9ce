"""The pages of pictures: each draws its rows, has them as a table, and offers them as CSV."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from streamlit.dataframe_util import convert_arrow_bytes_to_pandas_df
from streamlit.testing.v1 import AppTest

from checker.model import Article, Comparison
from checker.ui.navigation import Place
from tests.pictures.conftest import told

Open = Callable[..., AppTest]
Shown = Callable[[AppTest], str]

PICTURES = (Place.MATRIX, Place.TIMELINE, Place.SPEAKERS, Place.COVERAGE)
NOTHING = {
    Place.MATRIX: "No fact is told by two outlets",
    Place.TIMELINE: "No article gives a date.",
    Place.SPEAKERS: "No claim is said by anybody but the outlets themselves.",
    Place.COVERAGE: "No article holds a claim that could be compared.",
}


def drawn(app: AppTest) -> list[dict[str, Any]]:
    """The squares of the page's one chart."""
    (chart,) = app.get("vega_lite_chart")
    spec = json.loads(chart.proto.spec)
    source = (spec["layer"][0].get("data") or spec["data"])["name"]
    (data,) = [each.data.data for each in chart.proto.datasets if each.name == source]
    rows: list[dict[str, Any]] = convert_arrow_bytes_to_pandas_df(data).to_dict("records")
    return rows


@pytest.mark.parametrize("place", PICTURES)
def test_a_page_shows_its_picture_with_a_table_and_a_download(place: Place, open_page: Open, shown: Shown) -> None:
    app = open_page(place, told())
    page = shown(app)
    assert app.title[0].value == place.title
    assert drawn(app)
    assert '<table class="drawn">' in page
    assert "Post" in page
    assert [each.proto.label for each in app.get("download_button")] == ["Download as CSV"]


@pytest.mark.parametrize("place", PICTURES)
def test_where_there_is_nothing_to_draw_the_page_says_so(place: Place, open_page: Open, shown: Shown) -> None:
    bare = (Article("a1", "Post", "Nothing."), Article("a2", "Wire", "Not a word."))
    app = open_page(place, Comparison(bare, (), (), ()))
    shown(app)
    assert any(NOTHING[place] in each.value for each in app.markdown)
    assert not app.get("vega_lite_chart")


@pytest.mark.parametrize("place", PICTURES)
def test_before_a_story_is_open_the_page_says_so(place: Place, open_page: Open) -> None:
    app = open_page(place)
    assert not app.exception
    assert any("No story is open" in each.value for each in app.markdown)


@pytest.mark.parametrize("place", PICTURES)
def test_an_outlet_s_name_is_shown_as_what_it_is(place: Place, open_page: Open, shown: Shown) -> None:
    story = told()
    hostile = replace(story.articles[1], outlet="<script>alert(1)</script> $x$ **b**")
    app = open_page(place, replace(story, articles=(story.articles[0], hostile, story.articles[2])))
    assert "<script>alert" not in shown(app)
    assert any("<script>alert(1)</script> $x$ **b**" in str(each) for each in drawn(app))


@pytest.mark.parametrize("place", [Place.MATRIX, Place.TIMELINE])
def test_a_square_and_a_row_of_the_table_lead_to_their_finding(place: Place, open_page: Open, shown: Shown) -> None:
    app = open_page(place, told())
    (chart,) = app.get("vega_lite_chart")
    assert list(chart.proto.selection_mode) == ["square"]
    assert {each["finding"] for each in drawn(app) if each["sign"] not in ("", "•")} == {"f1", "f2"}
    for finding in ("f1", "f2"):
        assert f'href="./findings?story=1&amp;finding={finding}"' in shown(app)


@pytest.mark.parametrize("place", [Place.SPEAKERS, Place.COVERAGE])
def test_where_no_square_has_a_finding_none_is_to_be_clicked(place: Place, open_page: Open) -> None:
    (chart,) = open_page(place, told()).get("vega_lite_chart")
    assert not chart.proto.selection_mode


def test_the_matrix_is_put_in_another_order_and_cut_to_a_kind(open_page: Open, shown: Shown) -> None:
    story = told()
    app = open_page(Place.MATRIX, story)
    assert [each["row"][0] for each in drawn(app)] == ["1"] * 3 + ["2"] * 3
    (order,) = [each for each in app.selectbox if each.label == "Order"]
    order.set_value("What most tell first").run()
    assert "Ms Ito said talks" in drawn(app)[0]["row"]
    assert '<span class="relation conflict"' in shown(app)


def test_speakers_of_one_outlet_are_shown_when_they_are_asked_for(open_page: Open) -> None:
    story = told()
    alone = replace(story.claims[2], said_by="the harbour master")
    app = open_page(Place.SPEAKERS, replace(story, claims=(*story.claims[:2], alone, *story.claims[3:])))
    assert "the harbour master" not in {each["row"] for each in drawn(app)}
    app.toggle[0].set_value(True).run()
    assert "the harbour master" in {each["row"] for each in drawn(app)}


def test_a_large_story_is_drawn_page_by_page(open_page: Open) -> None:
    story = told()
    many = tuple(Article(f"x{n}", f"Outlet {n}", "-") for n in range(47))
    app = open_page(Place.MATRIX, replace(story, articles=(*story.articles, *many)))
    assert len({each["column"] for each in drawn(app)}) == 50
