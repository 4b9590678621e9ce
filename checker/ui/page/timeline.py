"""Every date that the articles give, by outlet, agreeing and not."""

from typing import Final

import streamlit as st

from checker.export.picture_tables import dates_table
from checker.export.summary import plural
from checker.ui import state
from checker.ui.charts import draw
from checker.ui.drawn import timeline as drawn
from checker.ui.frame import page_of, results
from checker.ui.tables import as_table

MOMENTS: Final = 40


def show() -> None:
    """The page."""
    opened = results("Timeline")
    timeline = opened.view.timeline
    if not timeline.given:
        st.write("No article gives a date.")
        return
    shown = tuple(page_of(opened.view.moments, MOMENTS, "moments"))
    if shown:
        st.html(drawn.key(opened.view))
        draw(drawn.picture(opened.view, shown))
    else:
        st.write("No date of theirs can be given a day: no year is known of any.")
    here = state.current().opened.whole
    with as_table(lambda: dates_table(timeline.given), "dates.csv"):
        st.html(drawn.dates(opened.view, shown, here))
    if opened.view.unplaced:
        with st.expander(f"{plural(len(opened.view.unplaced), 'date')} more, whose day can't be known"):
            st.html(drawn.unplaced(opened.view, here))


show()
