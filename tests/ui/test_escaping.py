"""What stands in an article is shown as what it is, on every page: none of it becomes markup, code, or a formula."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from checker.model import Article, Comparison, Group, LeftOut, Link, Notice, Relation, Severity
from checker.ui.navigation import Place
from tests.ui.conftest import claim, fact, finding, place

Open = Callable[..., AppTest]
Shown = Callable[[AppTest], str]

SIGNS = "<script>alert(1)</script> **b** $x$"
HOSTILE = f"{SIGNS} \u202eabc {'x' * 10_000}"
ESCAPED = "&lt;script&gt;alert(1)&lt;/script&gt; **b** $x$"
WITH_ARTICLES = [each for each in Place if each is not Place.SOURCES]
WITHOUT_WORDS = (Place.SOURCES, Place.EXPORTS, Place.TEAM)  # show none of an article unasked


def hostile() -> Comparison:
    """Two articles with it in outlet, headline, claim, speaker, value and left-out part; so in reason and notice."""
    text = f"Police said 12 people died {HOSTILE} on Monday.\n\nA port inquiry {HOSTILE} was opened.\n\nMore: {HOSTILE}"
    left = Article("a1", f"Post {HOSTILE}", text, f"Ferry {HOSTILE}", published=date(2023, 11, 13))
    left = replace(left, left_out=(LeftOut(place(text, f"More: {HOSTILE}"), HOSTILE),))
    other = f"Fifteen people died {HOSTILE} on Monday."
    right = Article("a2", f"Wire {HOSTILE}", other, HOSTILE, published=date(2023, 11, 14))
    first, second, third = text.split("\n\n")[0], other, text.split("\n\n")[1]
    claims = (
        claim("c1", left, first, fact(left, "number", "12", f"12 {HOSTILE}"), said_by=f"police {HOSTILE}"),
        claim("c2", left, third),
        claim("c3", right, second, fact(right, "number", "Fifteen", f"15 {HOSTILE}"), said_by=HOSTILE),
    )
    return Comparison(
        articles=(left, right),
        claims=claims,
        groups=(Group("g1", ("c1", "c3"), (Link("c1", "c3", 0.9),)),),
        findings=(
            finding("f1", "g1", "number", Relation.CONFLICT, Severity.HIGH, claims[0], claims[2], f"why {HOSTILE}"),
        ),
        notices=(Notice("dates", HOSTILE),),
    )


def in_markdown(app: AppTest) -> str:
    """All that Streamlit would read as Markdown: its texts, and the labels of its widgets."""
    told = [each.value for kind in ("markdown", "caption", "title", "header", "subheader") for each in app.get(kind)]
    labels = [
        each.label
        for kind in ("button", "selectbox", "multiselect", "text_input", "toggle", "checkbox", "expander")
        for each in app.get(kind)
    ]
    return "\n".join([*told, *labels])


@pytest.mark.parametrize("where", WITH_ARTICLES, ids=lambda each: each.title)
def test_a_page_shows_an_article_s_words_as_what_they_are(open_page: Open, shown: Shown, where: Place) -> None:
    app = open_page(where, hostile())
    page = shown(app)
    assert where in WITHOUT_WORDS or ESCAPED in page
    for sign in ("<script>alert", "\u202e"):
        assert sign not in page
    for sign in ("<script>alert", "**b**", "$x$", "\u202e"):
        assert sign not in in_markdown(app)


@pytest.mark.parametrize("where", [Place.SIDE_BY_SIDE, Place.FINDINGS], ids=lambda each: each.title)
def test_all_of_a_claim_is_there_however_long_it_is(open_page: Open, shown: Shown, where: Place) -> None:
    page = shown(open_page(where, hostile(), finding="f1"))
    assert "x" * 10_000 in page
    assert "right-to-left override" in page


def test_a_source_s_own_words_stand_in_its_fields_and_escaped_in_its_text(open_page: Open, shown: Shown) -> None:
    app = open_page(Place.SOURCES, hostile())
    next(each for each in app.selectbox if each.label.startswith("Take the articles")).select_index(0).run()
    assert f"Post {HOSTILE}" in [each.value for each in app.text_input]
    app.toggle[0].set_value(True).run()
    page = shown(app)
    assert ESCAPED in page
    assert "<script>alert" not in page
    assert not any(sign in in_markdown(app) for sign in ("<script>alert", "**b**", "$x$"))
