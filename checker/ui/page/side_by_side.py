"""The articles beside each other: their texts with all that is marked, or their aligned claims row by row."""

from collections.abc import Mapping, Sequence
from typing import Final

import streamlit as st

from checker.model import Article, Group
from checker.review.reviews import Review
from checker.ui import filters, state, stories
from checker.ui.aligned import aligned, held_by
from checker.ui.cards import legend
from checker.ui.frame import page_of, results
from checker.ui.marks import Focus
from checker.ui.opened import bring_into_view, show_opened
from checker.ui.render import plain
from checker.ui.texts import Opened, opened_in, texts
from checker.ui.view import View
from checker.ui.wanted import Wanted, findings_wanted, groups_wanted

ROWS = 25
TEXTS: Final = "Texts"
CLAIMS: Final = "Claims in rows"
TWO: Final = "Two"
ALL: Final = "All"


def show() -> None:
    """The page."""
    story = results("Side by side")
    view = story.view
    wanted = filters.chosen(story)
    reviews = stories.desk().reviews(story.story) if wanted.states else {}
    groups = groups_wanted(view, wanted, reviews)
    opened = opened_in(view, state.current().opened)
    shown, articles, every_fact = _choices(view, opened)
    show_opened(view, opened, groups)
    focus = _focus(view, opened, wanted, groups, reviews, every_fact)
    if shown == CLAIMS:
        _rows(view, groups, articles, focus)
    else:
        st.html(texts(view, articles, focus, state.current().opened, opened))
    with st.expander("What the marks mean"):
        st.html(legend())
    bring_into_view(opened)


def _choices(view: View, opened: Opened | None) -> tuple[str, Sequence[Article], bool]:
    """How the articles are shown, and which."""
    how, which, left, right, facts = st.columns([2.2, 1.6, 3, 3, 2.2], vertical_alignment="bottom")
    shown = how.segmented_control(
        "Show", [TEXTS, CLAIMS], default=TEXTS, required=True, key="show", persist_state="session"
    )
    every_fact = facts.toggle("Every fact by its kind", key="every-fact", persist_state="session")
    articles = view.comparison.articles
    if opened is not None and shown == TEXTS:
        how_many = f"{len(opened.claims)} of {len(articles)} articles hold what is open."
        left.caption(how_many)
        return TEXTS, [view.comparison.article_by_id[article] for article in opened.claims], every_fact
    if len(articles) > 2:
        articles = _articles(view, which, left, right)
    return shown or TEXTS, articles, every_fact


def _articles(view: View, *columns: st.delta_generator.DeltaGenerator) -> tuple[Article, ...]:
    """All articles, or the two that the reader chose."""
    which, left, right = columns
    every = view.comparison.articles
    if (
        which.segmented_control(
            "Articles", [TWO, ALL], default=TWO, required=True, key="articles", persist_state="session"
        )
        == ALL
    ):
        return every
    first, second = state.current().columns or (every[0].id, every[1].id)
    first = _choose(view, "Left", first, left)
    second = _choose(view, "Right", second, right)
    state.change(columns=(first, second))
    return view.comparison.article_by_id[first], view.comparison.article_by_id[second]


def _choose(view: View, label: str, chosen: str, column: st.delta_generator.DeltaGenerator) -> str:
    articles = view.comparison.article_by_id
    ids = list(articles)
    names = {each.id: plain(f"{each.outlet}: {each.title}", 80) for each in articles.values()}
    return column.selectbox(label, ids, index=ids.index(chosen), format_func=names.__getitem__, key=f"{label}-{chosen}")


def _focus(
    view: View,
    opened: Opened | None,
    wanted: Wanted,
    groups: Sequence[Group],
    reviews: Mapping[str, Review],
    every_fact: bool,
) -> Focus:
    found = None if wanted.is_all else findings_wanted(view, view.comparison.findings, wanted, reviews)
    return Focus(
        group=opened.group.id if opened and opened.group else "",
        finding=opened.finding.id if opened and opened.finding else "",
        groups=None if found is None else frozenset(group.id for group in groups),
        findings=None if found is None else frozenset(each.id for each in found),
        kinds=wanted.kinds,
        every_fact=every_fact,
    )


def _rows(view: View, groups: Sequence[Group], articles: Sequence[Article], focus: Focus) -> None:
    held = held_by(view, groups, articles)
    if held:
        st.html(aligned(view, page_of(held, ROWS, "groups"), articles, focus, state.current().opened))
    elif len(articles) == 2:
        st.write("No claim of one of these two articles that is chosen above reports the same as a claim of the other.")
    else:
        st.write("No group of aligned claims is of what is chosen above.")


show()
