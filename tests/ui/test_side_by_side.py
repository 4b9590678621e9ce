"""The articles beside each other."""

from collections.abc import Callable
from dataclasses import replace

from streamlit.testing.v1 import AppTest

from checker.model import Comparison
from checker.ui.navigation import Place

Open = Callable[..., AppTest]
Shown = Callable[[AppTest], str]

HOSTILE = "<script>alert(1)</script> **b** $x$ \u202eabc " + "x" * 10_000


def test_each_group_is_a_row_with_both_outlets_claims(open_page: Open, shown: Shown, comparison: Comparison) -> None:
    app = open_page(Place.SIDE_BY_SIDE, comparison=comparison)
    rows = [each.value for each in app.get("html") if 'class="row"' in each.value]
    assert len(rows) == 2
    assert "Police said" in rows[1]
    assert "people died, the coast guard said." in rows[1]
    assert "≠ conflict" in rows[1]
    assert "in-context" not in shown(app)


def test_the_full_texts_are_marked_and_what_was_left_out_is_struck_through(
    open_page: Open, comparison: Comparison
) -> None:
    app = open_page(Place.SIDE_BY_SIDE, comparison=comparison)
    texts = app.get("html")[-1].value
    assert "number ≠" in texts
    assert "date =" in texts
    assert '<del class="left-out">Read more: the weather</del>' in texts
    assert "related coverage" in texts


def test_an_opened_group_stands_in_its_context_with_its_findings(
    open_page: Open, shown: Shown, comparison: Comparison
) -> None:
    app = open_page(Place.SIDE_BY_SIDE, comparison=comparison)
    app.button(key="open-g2").click().run()
    page = shown(app)
    (passages,) = (each.value for each in app.get("html") if "in-context" in each.value)
    assert "claim chosen" in passages
    assert "A port inquiry was opened." in passages
    assert "12 is not 15" in page
    assert 'class="row chosen"' in page
    assert app.subheader[0].value == "Group 2"


def test_previous_and_next_walk_through_the_groups_and_close_ends_it(
    open_page: Open, shown: Shown, comparison: Comparison
) -> None:
    app = open_page(Place.SIDE_BY_SIDE, comparison=comparison, claim="c1")
    named = {each.label: each for each in app.button}
    assert named["Previous"].disabled
    named["Next"].click().run()
    assert app.subheader[0].value == "Group 2"
    {each.label: each for each in app.button}["Close"].click().run()
    assert not app.subheader
    assert "claim chosen" not in shown(app)


def test_a_finding_inside_one_article_opens_without_a_group(
    open_page: Open, shown: Shown, comparison: Comparison
) -> None:
    inside = replace(comparison.findings[0], id="f9", group_id=None, right=comparison.findings[1].left)
    app = open_page(Place.SIDE_BY_SIDE, comparison=replace(comparison, findings=(inside,)), finding="f9")
    assert app.subheader[0].value == "Inside one article"
    assert "conflict opened" in shown(app)


def test_with_three_articles_two_are_chosen(open_page: Open, shown: Shown, comparison: Comparison) -> None:
    third = replace(comparison.articles[0], id="a3", outlet="AFP", text="Nothing new.", left_out=())
    three = replace(comparison, articles=(*comparison.articles, third))
    app = open_page(Place.SIDE_BY_SIDE, comparison=three)
    assert [each.value for each in app.selectbox[1:]] == ["a1", "a2"]
    app.selectbox[2].set_value("a3").run()
    assert "Nothing new." in shown(app)
    assert any("No claim of one of these two articles" in each.value for each in app.markdown)


def test_a_hostile_headline_is_shown_as_what_it_is(open_page: Open, shown: Shown, comparison: Comparison) -> None:
    first, second = comparison.articles
    hostile = replace(first, outlet=HOSTILE, title=HOSTILE, text=f"{first.text}\n\n{HOSTILE}")
    app = open_page(Place.SIDE_BY_SIDE, comparison=replace(comparison, articles=(hostile, second)))
    page = shown(app)
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; **b** $x$" in page
    assert "\u202e" not in page
    assert "x" * 10_000 in page
    assert not any("alert" in each.value for each in app.markdown)


def test_notices_stand_above_everything(open_page: Open, comparison: Comparison) -> None:
    app = open_page(Place.SIDE_BY_SIDE, comparison=comparison)
    notices = [each.value for each in app.get("html") if "notices" in each.value]
    assert len(notices) == 1
    assert "Reuters is dated a day after Kyodo" in notices[0]
