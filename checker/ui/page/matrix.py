"""Who says what value, and who says nothing: every outlet against every fact that is compared."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

import streamlit as st
from markupsafe import Markup

from checker.export.picture_tables import matrix_table
from checker.model import Comparison
from checker.pictures.matrix import Line, Standing, most_silent_first, most_told_first, outlets_of
from checker.ui import state
from checker.ui.cards import relation_label
from checker.ui.charts import draw
from checker.ui.frame import page_of, results
from checker.ui.grids import letters, matrix_grid
from checker.ui.navigation import Place
from checker.ui.render import element, link, words
from checker.ui.tables import as_table, key, listed, show_table

LINES: Final = 25
ORDERS: Final[Mapping[str, Callable[[Sequence[Line]], Sequence[Line]]]] = {
    "The gravest first": tuple,
    "What most leave out first": most_silent_first,
    "What most tell first": most_told_first,
}
KEY: Final = (
    ("A", "value-1", "the value that most outlets give"),
    ("B", "value-2", "the next; C and on, another still (A+2: that and two more)"),
    ("–", "without", "reports it without this"),
    ("", "silent", "silent: does not report it"),
)


def show() -> None:
    """The page."""
    opened = results("Who says what")
    if not opened.view.lines:
        st.write("No fact is told by two outlets, so there is nothing to hold side by side.")
        return
    comparison, lines = opened.comparison, _chosen(opened.view.lines)
    if not lines:
        st.write("No fact is of what is chosen above.")
        return
    shown = page_of(list(enumerate(lines, start=1)), LINES, "matrix")
    key(KEY)
    draw(matrix_grid(comparison, shown), "Who says what", row="fact", column="outlet")
    with as_table(matrix_table(comparison, lines), "who-says-what.csv"):
        show_table("Who says what", ("Fact", "What is said", "Without it", "Silent"), _rows(comparison, shown))


def _chosen(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines of the kinds that the reader chose, nothing chosen being all, in the order chosen."""
    kinds, order = st.columns(2)
    wanted = kinds.multiselect("Kind", sorted({line.kind for line in lines}), placeholder="All")
    sort = ORDERS[order.selectbox("Order", list(ORDERS))]
    return sort([line for line in lines if not wanted or line.kind in wanted])


def _rows(comparison: Comparison, lines: Sequence[tuple[int, Line]]) -> list[Sequence[str | Markup]]:
    outlets = outlets_of(comparison)
    return [
        (
            element("div", "", _finding(number, line), " ", words(line.claim)),
            _values(line, outlets),
            _named(line.of_standing(Standing.WITHOUT), outlets),
            _named(line.of_standing(Standing.SILENT), outlets),
        )
        for number, line in lines
    ]


def _finding(number: int, line: Line) -> Markup:
    """A fact's number, how it stands and its kind, which lead to the most urgent of its findings."""
    here = state.current().opened.at_finding(line.findings[0].id)
    return link(Place.FINDINGS.link(here), "", f"{number} ", relation_label(line.relation), f" {line.kind}")


def _values(line: Line, outlets: Sequence[str]) -> Markup:
    named = letters(line)
    items = [
        element(
            "li",
            "",
            element("b", "", named[spelled[0]]),
            " ",
            words(" / ".join(spelled)),
            ": ",
            _named(holders, outlets),
        )
        for spelled, holders in line.holders.items()
    ]
    return element("ul", "", *items)


def _named(numbers: Sequence[int], outlets: Sequence[str]) -> Markup:
    return listed([outlets[number] for number in numbers])


show()
