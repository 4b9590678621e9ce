"""What was left out of the comparison, article by article."""

from functools import lru_cache

from markupsafe import Markup

from checker.model import Article
from checker.ui.cards import article_head
from checker.ui.drawn import DRAWN
from checker.ui.marks import Mark
from checker.ui.render import element, passage, words
from checker.ui.view import View


@lru_cache(maxsize=DRAWN)
def parts(view: View) -> Markup:
    """The parts of each article, with the reasons."""
    return element("div", "two", *(_article(article) for article in view.comparison.articles))


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
