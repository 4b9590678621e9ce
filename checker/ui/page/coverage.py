"""How much of each article the others carry."""

import streamlit as st

from checker.export.picture_tables import coverage_table
from checker.ui.charts import draw
from checker.ui.drawn import coverage as drawn
from checker.ui.frame import results
from checker.ui.tables import as_table


def show() -> None:
    """The page."""
    view = results("Coverage").view
    st.write(
        "Of the claims of each article, the share (per cent) that another article reports too, whatever it says of it."
    )
    if not any(row.claims for row in view.coverage):
        st.write("No article holds a claim that could be compared.")
        return
    st.html(drawn.KEY)
    draw(drawn.picture(view))
    with as_table(lambda: coverage_table(view.coverage, drawn.names(view)), "coverage.csv"):
        st.html(drawn.shares(view, st.selectbox("Order", list(drawn.ORDERS))))


show()
