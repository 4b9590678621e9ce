"""What only one outlet reports."""

import streamlit as st

from checker.ui.drawn import only_one
from checker.ui.frame import results


def show() -> None:
    """The page."""
    view = results("Only one outlet").view
    st.write("Claims that no other article reports, in the order of the text.")
    st.html(only_one.claims(view))


show()
