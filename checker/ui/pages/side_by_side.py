"""The articles beside each other: aligned claims joined, facts marked in their place."""

from collections.abc import Mapping, Sequence

import streamlit as st
from markupsafe import Markup

from checker.model import Article, Comparison, Group
from checker.ui import state
from checker.ui.cards import article_head, article_text, claims_column, legend, relation_label
from checker.ui.frame import page_of, results
from checker.ui.marks import Mark, article_marks
from checker.ui.opened import group_opened, show_opened
from checker.ui.render import element, plain
from checker.ui.view import View

Columns = tuple[Article, Article]

ROWS = 20
ROW = (12, 1.2)


def show() -> None:
    """The page."""
    view = results("Side by side").view
    columns = _columns(view.comparison)
    show_opened(view)
    _aligned(view, columns)
    _texts(view, columns)


def _columns(comparison: Comparison) -> Columns:
    """The two articles that are shown, chosen where there are more."""
    articles = comparison.articles
    left, right = state.current().columns or (articles[0].id, articles[1].id)
    if len(articles) > 2:
        beside = st.columns(2, gap="large")
        left = _choose(comparison, "Left", left, beside[0])
        right = _choose(comparison, "Right", right, beside[1])
        state.change(columns=(left, right))
    return comparison.article_by_id[left], comparison.article_by_id[right]


def _choose(comparison: Comparison, label: str, chosen: str, column: st.delta_generator.DeltaGenerator) -> str:
    ids = [article.id for article in comparison.articles]
    names = {article.id: plain(f"{article.outlet}: {article.title}", 80) for article in comparison.articles}
    return column.selectbox(label, ids, index=ids.index(chosen), format_func=names.__getitem__, key=f"{label}-{chosen}")


def _aligned(view: View, columns: Columns) -> None:
    """A row for each group of the two articles, in the order of the text."""
    st.header("Aligned claims", anchor=False)
    groups = [group for group in view.groups if all(view.claims_of(group, article) for article in columns)]
    if not groups:
        st.write("No claim of one of these two articles reports the same as a claim of the other.")
        return
    with st.expander("What the marks mean"):
        st.html(legend())
    heads, _ = st.columns(ROW)
    heads.html(element("div", "two row-heads", *(article_head(article) for article in columns)))
    marks = {article.id: article_marks(view, article) for article in columns}
    for group in page_of(groups, ROWS, "groups"):
        _row(view, group, columns, marks)


def _row(view: View, group: Group, columns: Columns, marks: Mapping[str, Sequence[Mark]]) -> None:
    number = view.number_of[group.id]
    chosen = group_opened(view, state.current().opened)
    row, act = st.columns(ROW)
    row.html(
        element(
            "div",
            "row chosen" if group == chosen else "row",
            _row_head(view, group, number),
            element("div", "two", *(_cell(view, group, article, marks) for article in columns)),
        )
    )
    act.button(
        f"Open {number}",
        key=f"open-{group.id}",
        on_click=state.open_claim,
        args=(group.claims[0],),
        help="Show these claims in their context",
        width="stretch",
    )


def _row_head(view: View, group: Group, number: int) -> Markup:
    label = element("span", "label before claim", str(number))
    return element("p", "row-head", label, relation_label(view.comparison.relation_of(group)))


def _cell(view: View, group: Group, article: Article, marks: Mapping[str, Sequence[Mark]]) -> Markup:
    return claims_column(article, view.claims_of(group, article), marks[article.id])


def _texts(view: View, columns: Columns) -> None:
    st.header("The full texts", anchor=False)
    opened = state.current().opened
    group = group_opened(view, opened)
    texts = [
        element(
            "section",
            "column",
            article_head(article),
            article_text(view, article, group_id=group.id if group else None, finding_id=opened.finding),
        )
        for article in columns
    ]
    st.html(element("div", "two", *texts))


show()
