"""Every date that the articles give, by outlet, agreeing and not."""

from collections.abc import Sequence
from typing import Final

import streamlit as st
from markupsafe import Markup

from checker.export.picture_tables import dates_table
from checker.export.relations import MEANINGS, SIGNS
from checker.export.summary import plural
from checker.model import Finding
from checker.pictures.timeline import Given, Timeline
from checker.ui import state
from checker.ui.cards import relation_label
from checker.ui.charts import draw
from checker.ui.frame import page_of, results
from checker.ui.grids import UNHELD, timeline_grid
from checker.ui.navigation import Place
from checker.ui.render import element, link, words
from checker.ui.tables import as_table, key, show_table

MOMENTS: Final = 40


def show() -> None:
    """The page."""
    opened = results("Timeline")
    timeline = opened.view.timeline
    if not timeline.given:
        st.write("No article gives a date.")
        return
    comparison = opened.comparison
    if timeline.moments:
        shown = page_of(timeline.moments, MOMENTS, "moments")
        _key(timeline)
        draw(timeline_grid(comparison, timeline, shown), "Timeline", row="outlet", column="date")
        given = [each for each in timeline.given if each.when in shown]
    else:
        st.write("No date of theirs can be given a day: no year is known of any.")
        given = []
    with as_table(dates_table(timeline.given), "dates.csv"):
        show_table("The dates above", ("Outlet", "Date", "Said as", "Against the others"), map(_row, given))
    if timeline.unplaced:
        with st.expander(f"{plural(len(timeline.unplaced), 'date')} more, whose day can't be known"):
            rows = [(each.outlet, "; ".join(each.values), _relation(each)) for each in timeline.unplaced]
            show_table("Without a year, or with two readings", ("Outlet", "Said as", "Against the others"), rows)


def _key(timeline: Timeline) -> None:
    """The signs that occur, the gravest first."""
    relations = {each.relation for each in timeline.given if each.relation is not None}
    told = [
        (SIGNS[each], each.value, f"{each}: {MEANINGS[each]}") for each in sorted(relations, key=lambda r: r.gravity)
    ]
    joins = [("┄", "conflict", "joins two dates of one thing that differ")] if timeline.apart else []
    key([*told, ("•", UNHELD, "nothing is held against it"), *joins])


def _row(given: Given) -> Sequence[str | Markup]:
    return given.outlet, str(given.when), "; ".join(given.values), _relation(given)


def _relation(given: Given) -> Markup:
    """How a date stands, with the reasons and where they lead."""
    if given.relation is None:
        return Markup("nothing is held against it")
    why = [
        element("li", "", words(each.reason), " ", _link(each))
        for each in given.findings
        if each.relation is given.relation
    ]
    return element("div", "", relation_label(given.relation), element("ul", "", *why))


def _link(finding: Finding) -> Markup:
    return link(Place.FINDINGS.link(state.current().opened.at_finding(finding.id)), "", "the finding")


show()
