"""The aligned claims, a row for each group, side by side."""

from collections.abc import Mapping, Sequence
from functools import lru_cache

from markupsafe import Markup

from checker.model import Article, Group
from checker.ui.address import Address
from checker.ui.cards import claims_column, relation_label
from checker.ui.drawn import DRAWN
from checker.ui.marks import Focus, Mark, article_marks
from checker.ui.navigation import Place
from checker.ui.render import element, link
from checker.ui.view import View


def aligned(view: View, groups: Sequence[Group], articles: Sequence[Article], focus: Focus, here: Address) -> Markup:
    """The rows of the groups: what each of the articles has of them, under its outlet's name. Each opens its group in
    the story that is open `here`."""
    return _rows(view, tuple(each.id for each in groups), tuple(each.id for each in articles), focus, here.whole)


@lru_cache(maxsize=DRAWN)
def _rows(view: View, group_ids: tuple[str, ...], article_ids: tuple[str, ...], focus: Focus, here: Address) -> Markup:
    articles = [view.comparison.article_by_id[each] for each in article_ids]
    marks = {article.id: article_marks(view, article, focus) for article in articles}
    groups = [view.comparison.group_by_id[each] for each in group_ids]
    return element("div", "rows", *(_row(view, group, articles, marks, focus, here) for group in groups))


def held_by(view: View, groups: Sequence[Group], articles: Sequence[Article]) -> Sequence[Group]:
    """The groups of which at least two of the articles have claims."""
    return [group for group in groups if sum(bool(view.claims_of(group, article)) for article in articles) > 1]


def _row(
    view: View,
    group: Group,
    articles: Sequence[Article],
    marks: Mapping[str, Sequence[Mark]],
    focus: Focus,
    here: Address,
) -> Markup:
    number = str(view.number_of[group.id])
    opening = link(Place.SIDE_BY_SIDE.link(here.at_claim(group.claims[0])), "opens", f"Open group {number}")
    head = element(
        "p",
        "row-head",
        element("span", "label before claim", number),
        relation_label(view.comparison.relation_of(group)),
        opening,
    )
    cells = [
        claims_column(article, claims, marks[article.id])
        for article in articles
        if (claims := view.claims_of(group, article))
    ]
    look = "row chosen" if group.id == focus.group else "row"
    return element("div", look, head, element("div", "two", *cells))
