"""The dates of a story as a picture and as tables."""

from functools import lru_cache

from markupsafe import Markup

from checker.export.relations import MEANINGS, SIGNS
from checker.model import Finding
from checker.pictures.timeline import Given, When
from checker.ui.address import Address
from checker.ui.cards import relation_label
from checker.ui.charts import Chart, chart_of
from checker.ui.drawn import DRAWN
from checker.ui.grids import UNHELD, timeline_grid
from checker.ui.navigation import Place
from checker.ui.render import element, link, words
from checker.ui.tables import signs, table
from checker.ui.view import View


@lru_cache(maxsize=DRAWN)
def picture(view: View, shown: tuple[When, ...]) -> Chart:
    """Outlets by the dates that are shown."""
    grid = timeline_grid(view.comparison, view.timeline, shown)
    return chart_of(grid, "Timeline", row="outlet", column="date")


@lru_cache(maxsize=DRAWN)
def key(view: View) -> Markup:
    """The signs that occur, the gravest first."""
    timeline = view.timeline
    relations = {each.relation for each in timeline.given if each.relation is not None}
    told = [
        (SIGNS[each], each.value, f"{each}: {MEANINGS[each]}") for each in sorted(relations, key=lambda r: r.gravity)
    ]
    joins = [("┄", "conflict", "joins two dates of one thing that differ")] if timeline.apart else []
    return signs([*told, ("•", UNHELD, "nothing is held against it"), *joins])


@lru_cache(maxsize=DRAWN)
def dates(view: View, shown: tuple[When, ...], here: Address) -> Markup:
    """The dates that are shown, with what is found of each, which leads to where it is decided."""
    rows = [
        (each.outlet, str(each.when), "; ".join(each.values), _relation(each, here))
        for each in view.timeline.given
        if each.when in shown
    ]
    return table("The dates above", ("Outlet", "Date", "Said as", "Against the others"), rows)


@lru_cache(maxsize=DRAWN)
def unplaced(view: View, here: Address) -> Markup:
    """The dates whose day can't be known."""
    rows = [(each.outlet, "; ".join(each.values), _relation(each, here)) for each in view.timeline.unplaced]
    return table("Without a year, or with two readings", ("Outlet", "Said as", "Against the others"), rows)


def _relation(given: Given, here: Address) -> Markup:
    """How a date stands, with the reasons and where they lead."""
    if given.relation is None:
        return Markup("nothing is held against it")
    why = [
        element("li", "", words(each.reason), " ", _link(each, here))
        for each in given.findings
        if each.relation is given.relation
    ]
    return element("div", "", relation_label(given.relation), element("ul", "", *why))


def _link(finding: Finding, here: Address) -> Markup:
    return link(Place.FINDINGS.link(here.at_finding(finding.id)), "", "the finding")
