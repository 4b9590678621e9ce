"""The articles beside each other."""

from collections.abc import Callable
from dataclasses import replace

from streamlit.testing.v1 import AppTest

from checker.model import Comparison
from checker.ui.navigation import Place

Open = Callable[..., AppTest]
Shown = Callable[[AppTest], str]

HOSTILE = "<script>alert(1)</script> **b** $x$ \u202eabc " + "x" * 10_000


def press(app: AppTest, label: str) -> AppTest:
    next(each for each in app.button if each.label == label).click()
    return app.run()


def rows_of(app: AppTest) -> list[str]:
    """The rows of aligned claims, once they are asked for."""
    app.segmented_control(key="show").set_value("Claims in rows").run()
    (rows,) = (each.value for each in app.get("html") if 'class="rows"' in each.value)
    return rows.split('<div class="row')[2:]


def texts_of(app: AppTest) -> str:
    (texts,) = (each.value for each in app.get("html") if 'class="across"' in each.value)
    return texts


def test_the_texts_stand_in_columns_and_what_was_left_out_is_struck_through(
    open_page: Open, comparison: Comparison
) -> None:
    texts = texts_of(open_page(Place.SIDE_BY_SIDE, comparison))
    assert texts.count('<section class="column">') == 2
    assert "number ≠" in texts
    assert '<del class="left-out">Read more: the weather</del>' in texts
    assert "related coverage" in texts
    assert 'class="reading here"' not in texts


def test_every_fact_is_told_by_its_kind_when_that_is_asked_for(open_page: Open, comparison: Comparison) -> None:
    app = open_page(Place.SIDE_BY_SIDE, comparison)
    assert "date =" not in texts_of(app)
    app.toggle(key="every-fact").set_value(True).run()
    assert "date =" in texts_of(app)


def test_each_group_is_a_row_with_both_outlets_claims(open_page: Open, comparison: Comparison) -> None:
    rows = rows_of(open_page(Place.SIDE_BY_SIDE, comparison))
    assert len(rows) == 2
    assert "Police said" in rows[1]
    assert "people died, the coast guard said." in rows[1]
    assert "≠ conflict" in rows[1]
    assert 'href="./side_by_side?story=1&amp;claim=c2"' in rows[1]


def test_an_open_claim_stands_beside_its_counterparts_in_the_whole_of_both_texts(
    open_page: Open, shown: Shown, comparison: Comparison
) -> None:
    app = open_page(Place.SIDE_BY_SIDE, comparison, claim="c5")
    texts = texts_of(app)
    first, second = texts.split('<div class="reading here">')[1:]
    assert first.startswith('<p class="outlet"><bdi>Reuters')
    assert second.startswith('<p class="outlet"><bdi>Kyodo')
    assert "claim chosen" in second.split('<div class="reading behind-it">')[0]
    for words in ("A port inquiry was opened.", "The ferry went down on", "The owner is being sought."):
        assert words in texts.replace('<mark class="fact agree" title="date, agree: the same day">', "")
    page = shown(app)
    assert "Group 2, in 2 outlets" in page
    assert "12 is not 15" in page
    assert 'href="./findings?story=1&amp;finding=f1"' in page


def test_a_claim_that_nobody_else_reports_is_opened_by_its_link(
    open_page: Open, shown: Shown, comparison: Comparison
) -> None:
    app = open_page(Place.SIDE_BY_SIDE, comparison, claim="c3")
    assert "Reported by nobody else" in shown(app)
    assert texts_of(app).count('<section class="column">') == 1


def test_a_claim_that_is_not_there_opens_nothing(open_page: Open, shown: Shown, comparison: Comparison) -> None:
    assert 'class="reading here"' not in shown(open_page(Place.SIDE_BY_SIDE, comparison, claim="c99"))


def test_previous_and_next_walk_through_the_groups_and_close_ends_it(
    open_page: Open, shown: Shown, comparison: Comparison
) -> None:
    app = open_page(Place.SIDE_BY_SIDE, comparison, claim="c1")
    press(app, "Previous")
    assert "There is no group before this one." in shown(app)
    press(app, "Next")
    assert "Group 2" in shown(app)
    press(app, "Close")
    assert "claim chosen" not in shown(app)
    press(app, "Close")
    assert "Nothing is open." in shown(app)


def test_a_finding_inside_one_article_opens_without_a_group(
    open_page: Open, shown: Shown, comparison: Comparison
) -> None:
    inside = replace(comparison.findings[0], id="f9", group_id=None, right=comparison.findings[1].left)
    app = open_page(Place.SIDE_BY_SIDE, replace(comparison, findings=(inside,)), finding="f9")
    assert "Inside one article" in shown(app)
    assert "conflict opened" in shown(app)


def test_a_filter_leaves_the_groups_and_the_marks_that_are_wanted(
    open_page: Open, shown: Shown, comparison: Comparison
) -> None:
    app = open_page(Place.SIDE_BY_SIDE, comparison)
    next(each for each in app.multiselect if each.label == "Kind").select("date").run()
    assert "1 group of aligned claims" in shown(app)
    assert "number ≠" not in texts_of(app)
    assert len(rows_of(app)) == 1


def test_a_filter_goes_along_to_the_findings(open_page: Open, comparison: Comparison) -> None:
    app = open_page(Place.SIDE_BY_SIDE, comparison)
    next(each for each in app.multiselect if each.label == "Kind").select("date").run()
    app.switch_page("page/findings.py").run()
    assert next(each for each in app.multiselect if each.label == "Kind").value == ["date"]


def three(comparison: Comparison) -> Comparison:
    third = replace(comparison.articles[0], id="a3", outlet="AFP", text="Nothing new.", left_out=())
    return replace(comparison, articles=(*comparison.articles, third))


def test_with_three_articles_two_are_chosen(open_page: Open, shown: Shown, comparison: Comparison) -> None:
    app = open_page(Place.SIDE_BY_SIDE, three(comparison))
    assert [each.value for each in app.selectbox[1:]] == ["a1", "a2"]
    app.selectbox[2].set_value("a3").run()
    assert "Nothing new." in shown(app)
    app.segmented_control(key="show").set_value("Claims in rows").run()
    assert any("No claim of one of these two articles" in each.value for each in app.markdown)


def test_or_all_three_stand_side_by_side(open_page: Open, comparison: Comparison) -> None:
    app = open_page(Place.SIDE_BY_SIDE, three(comparison))
    app.segmented_control(key="articles").set_value("All").run()
    assert texts_of(app).count('<section class="column">') == 3


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
    notices = [each.value for each in app.get("html") if 'class="notices"' in each.value]
    assert len(notices) == 1
    assert "Reuters is dated a day after Kyodo" in notices[0]
