"""Who says what value, and who says nothing: every outlet against every fact that is compared."""

from typing import Final

import streamlit as st

from checker.export.picture_tables import matrix_table
from checker.ui import state
from checker.ui.charts import draw
from checker.ui.drawn import matrix as drawn
from checker.ui.frame import page_of, results
from checker.ui.tables import as_table
from checker.ui.view import View

LINES: Final = 25


def show() -> None:
    """The page."""
    opened = results("Who says what")
    view = opened.view
    if not view.lines:
        st.write("No fact is told by two outlets, so there is nothing to hold side by side.")
        return
    kinds, order = _choose(view)
    lines = drawn.chosen(view, kinds, order)
    if not lines:
        st.write("No fact is of what is chosen above.")
        return
    numbers = tuple(page_of(range(1, len(lines) + 1), LINES, "matrix"))
    st.html(drawn.KEY)
    draw(drawn.picture(view, kinds, order, numbers))
    with as_table(lambda: matrix_table(view.comparison, lines), "who-says-what.csv"):
        st.html(drawn.facts(view, kinds, order, numbers, state.current().opened.whole))


def _choose(view: View) -> tuple[tuple[str, ...], str]:
    """The kinds that the reader chose, nothing chosen being all, and the order."""
    kinds, order = st.columns(2)
    wanted = kinds.multiselect("Kind", sorted({line.kind for line in view.lines}), placeholder="All")
    return tuple(wanted), order.selectbox("Order", list(drawn.ORDERS))


show()
