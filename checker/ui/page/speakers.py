"""Who is the source of what, and which outlets share an origin."""

from collections.abc import Sequence
from typing import Final

import streamlit as st

from checker.export.picture_tables import origins_table, speakers_table
from checker.export.summary import plural
from checker.pictures.speakers import Speaker
from checker.ui.charts import draw
from checker.ui.drawn import speakers as drawn
from checker.ui.frame import page_of, results
from checker.ui.tables import as_table, download
from checker.ui.view import View

ROWS: Final = 30


def show() -> None:
    """The page."""
    view = results("Speakers").view
    if view.speakers:
        _speakers(view)
    else:
        st.write("No claim is said by anybody but the outlets themselves.")
    _origins(view)


def _speakers(view: View) -> None:
    speakers = _wanted(view)
    shown = tuple(page_of(speakers, ROWS, "speakers"))
    st.html(drawn.KEY)
    draw(drawn.picture(view, shown))
    with as_table(lambda: speakers_table(view.comparison, speakers), "speakers.csv"):
        st.html(drawn.claims(view, shown))


def _wanted(view: View) -> Sequence[Speaker]:
    """Those of several outlets; all where that is none or all of them, or where all are asked for."""
    several = drawn.of_several(view)
    rest = len(view.speakers) - len(several)
    if not several or not rest or st.toggle(f"Also the {rest} of one outlet"):
        return view.speakers
    return several


def _origins(view: View) -> None:
    """The outlets that count as one."""
    st.header("Which outlets share an origin", anchor=False)
    if not drawn.shared(view):
        st.write("None: no outlet carries another's words or leans on an agency as a whole. Each counts for itself.")
        return
    alone = sum(len(origin.outlets) == 1 for origin in view.origins)
    st.write(f"{plural(alone, 'outlet')} besides these, each an origin of its own.")
    st.html(drawn.origins(view))
    download(lambda: origins_table(view.origins), "origins.csv")


show()
