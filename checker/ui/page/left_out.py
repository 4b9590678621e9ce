"""What was left out of the comparison, and why."""

import streamlit as st

from checker.export.summary import plural
from checker.ui import state
from checker.ui.drawn import left_out
from checker.ui.frame import results
from checker.ui.intake import read_saved
from checker.ui.navigation import Place


def show() -> None:
    """The page."""
    view = results("Left out").view
    told, back = st.columns([8, 3], vertical_alignment="center")
    told.write("Parts of a text that are not this story: nothing of them was compared.")
    with back:
        if _is_wanted_back():
            state.clear()
            state.add(read_saved(view.comparison))
            Place.SOURCES.go(state.current().opened)
    st.html(left_out.parts(view))


def _is_wanted_back() -> bool:
    """Whether the reader asks for the articles on the sources page; what is on the table there is not lost unasked."""
    label, icon = "Take parts back in", ":material/undo:"
    there = len(state.current().entries)
    if not there:
        return st.button(label, icon=icon, help="On the sources page; then compare again", width="stretch")
    with st.popover(label, icon=icon, width="stretch"):
        st.write(f"On the table of the sources page: {plural(there, 'article')}, which would be taken away.")
        return st.button("Clear the table, and take these", type="primary")


show()
