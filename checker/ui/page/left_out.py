"""What was left out of the comparison, and why."""

import streamlit as st
from markupsafe import Markup

from checker.export.summary import plural
from checker.model import Article
from checker.ui import state
from checker.ui.cards import article_head
from checker.ui.frame import results
from checker.ui.intake import read_saved
from checker.ui.marks import Mark
from checker.ui.navigation import Place
from checker.ui.render import element, passage, words


def show() -> None:
    """The page."""
    comparison = results("Left out").comparison
    told, back = st.columns([8, 3], vertical_alignment="center")
    told.write("Parts of a text that are not this story: nothing of them was compared.")
    with back:
        if _is_wanted_back():
            state.clear()
            state.add(read_saved(comparison))
            Place.SOURCES.go(state.current().opened)
    st.html(element("div", "two", *(_article(article) for article in comparison.articles)))


def _is_wanted_back() -> bool:
    """Whether the reader asks for the articles on the sources page; what is on the table there is not lost unasked."""
    label, icon = "Take parts back in", ":material/undo:"
    there = len(state.current().entries)
    if not there:
        return st.button(label, icon=icon, help="On the sources page; then compare again", width="stretch")
    with st.popover(label, icon=icon, width="stretch"):
        st.write(f"On the table of the sources page: {plural(there, 'article')}, which would be taken away.")
        return st.button("Clear the table, and take these", type="primary")


def _article(article: Article) -> Markup:
    parts = [
        element(
            "li",
            "",
            element("p", "reason", words(part.reason)),
            passage(article.text, part.span, [Mark(part.span, "left-out")]),
        )
        for part in article.left_out
    ]
    told = element("ul", "left-out-parts", *parts) if parts else element("p", "none", "Nothing was left out.")
    return element("section", "column", article_head(article), told)


show()
