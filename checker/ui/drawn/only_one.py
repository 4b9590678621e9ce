"""What only one outlet reports, article by article."""

from collections.abc import Sequence
from functools import lru_cache

from markupsafe import Markup

from checker.model import Article, Claim, Comparison
from checker.ui.cards import article_head, unmatched_claim
from checker.ui.drawn import DRAWN
from checker.ui.render import element
from checker.ui.view import View


@lru_cache(maxsize=DRAWN)
def claims(view: View) -> Markup:
    """The claims of each article that no other reports."""
    comparison, alone = view.comparison, view.comparison.unmatched
    columns = [
        _article(comparison, article, [claim for claim in alone if claim.article_id == article.id])
        for article in comparison.articles
    ]
    return element("div", "two", *columns)


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
