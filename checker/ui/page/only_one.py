"""What only one outlet reports."""

from collections.abc import Sequence

import streamlit as st
from markupsafe import Markup

from checker.model import Article, Claim, Comparison
from checker.ui.cards import article_head, unmatched_claim
from checker.ui.frame import results
from checker.ui.render import element


def show() -> None:
    """The page."""
    comparison = results("Only one outlet").comparison
    st.write("Claims that no other article reports, in the order of the text.")
    alone = comparison.unmatched
    columns = [
        _article(comparison, article, [claim for claim in alone if claim.article_id == article.id])
        for article in comparison.articles
    ]
    st.html(element("div", "two", *columns))


def _article(comparison: Comparison, article: Article, alone: Sequence[Claim]) -> Markup:
    every = sum(claim.article_id == article.id for claim in comparison.claims)
    told = f"{len(alone)} of its {every} claims" if alone else "Each of its claims is reported elsewhere"
    if not every:
        told = "It holds no claim that could be compared"
    items = [unmatched_claim(article, claim) for claim in alone]
    return element(
        "section",
        "column",
        article_head(article),
        element("p", "source", told),
        element("ol", "alone", *items),
    )


show()
