"""How a grid is drawn: by Altair, in the colours of the style sheet, which turn with the theme.

Vega shows labels and tooltips as text, whatever stands in them; what a field is called is never an article's word.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import altair as alt
import streamlit as st
from streamlit.dataframe_util import convert_anything_to_arrow_bytes

from checker.export.summary import plural
from checker.ui import state
from checker.ui.grids import FEW, Grid, Join, Square
from checker.ui.navigation import Place

ROW: Final = 26  # pixels, as all sizes
LABEL: Final = 150
MANY: Final = 30  # columns, from which signs are smaller
SQUARE: Final = "square"  # what is clicked on, and the field that says what it opens
FINDING: Final = "finding"
_FACE: Final = "Source Sans, sans-serif"
_INK, _SOFT, _RULE, _BLANK = "var(--ink)", "var(--soft)", "var(--rule)", "var(--blank)"
# A canvas, which Streamlit takes for many squares, knows no custom properties.
_SVG: Final = {"embedOptions": {"renderer": "svg", "actions": False}}


@dataclass(frozen=True, slots=True)
class Chart:
    """A grid as Vega-Lite has it, which nothing changes any more, and what it says to who can't see it; whether a
    square of it leads to a finding."""

    name: str
    told: str
    spec: dict[str, Any]
    leads: bool


def chart_of(grid: Grid, name: str, *, row: str, column: str) -> Chart:
    """The chart of a grid; `row` and `column` say what one of its rows and columns is.

    To be made once: Altair checks each part of it, and its rows become what Streamlit sends, Arrow's bytes; both take
    longer than all else of a page.
    """
    size = f"{plural(len(grid.rows), row)} by {plural(len(grid.columns), column)}"
    told = f"{name}: {size}. The table below says the same."
    spec: dict[str, Any] = grid_chart(grid, row=row, column=column).to_dict()
    rows = {each: convert_anything_to_arrow_bytes(rows) for each, rows in spec["datasets"].items()}
    return Chart(name, told, spec | {"datasets": rows}, grid.leads)


def draw(chart: Chart) -> None:
    """Draw a chart. A click on a square opens its finding; where none has one, nothing is to be clicked."""
    if not chart.leads:
        st.vega_lite_chart(spec=chart.spec, alt=chart.told)
        return
    # With the turn in its key, a picture that the reader comes back to has nothing chosen in it.
    key = f"{chart.name}-{state.current().turn}"
    chosen = st.vega_lite_chart(spec=chart.spec, alt=chart.told, on_select="rerun", key=key)
    if finding := next((each[FINDING] for each in chosen.selection[SQUARE] if each.get(FINDING)), ""):
        Place.FINDINGS.go(state.current().opened.at_finding(finding))


def grid_chart(grid: Grid, *, row: str, column: str) -> alt.LayerChart:
    """The chart of a grid."""
    squares = alt.Chart(alt.InlineData(values=[_datum(grid, square) for square in grid.squares]))
    place = {"x": _columns(grid), "y": _rows(grid)}
    heads = {"column": column.capitalize(), "row": row.capitalize(), "words": "Here"}
    told = [alt.Tooltip(f"{field}:N", title=title) for field, title in heads.items()]
    boxes = (
        squares.mark_rect(cornerRadius=2, strokeWidth=1.5)
        .encode(
            **place,
            fill=alt.Fill("fill:N", scale=None),
            stroke=alt.Stroke("stroke:N", scale=None),
            tooltip=told,
            description="told:N",
        )
        .add_params(alt.selection_point(SQUARE, fields=[FINDING]))
    )
    signs = squares.mark_text(aria=False, font=_FACE, fontSize=_size(grid), limit=_room(grid)).encode(
        **place, text="sign:N", color=alt.Color("ink:N", scale=None), tooltip=told
    )
    layers = [boxes, signs, *([_joins(grid)] if grid.joins else [])]
    chart: alt.LayerChart = (
        alt.layer(*layers)
        .properties(height=ROW * len(grid.rows) + _head(grid), usermeta=_SVG)
        .configure_axis(labelColor=_INK, labelFont=_FACE, domain=False, ticks=False, grid=True, gridColor=_RULE)
        .configure_scale(bandPaddingInner=0.08)
        .configure_view(stroke=None)
        .configure_mark(cursor="pointer" if grid.leads else "default")
    )
    return chart


def _head(grid: Grid) -> int:
    """How high the labels above the squares are: Streamlit counts them as a part of the height."""
    if len(grid.columns) <= FEW:
        return 24
    return 20 + round(0.77 * min(LABEL, 6 * max(map(len, grid.columns))))  # the sine of their angle


def _columns(grid: Grid) -> alt.X:
    angle = 0 if len(grid.columns) <= FEW else -50
    axis = alt.Axis(orient="top", labelAngle=angle, labelLimit=LABEL, labelOverlap=False, labelFontSize=_size(grid))
    return alt.X("column:N", title=None, scale=alt.Scale(domain=list(grid.columns)), axis=axis)


def _rows(grid: Grid) -> alt.Y:
    axis = alt.Axis(labelLimit=340, labelOverlap=False, labelBound=False, labelFontSize=12)
    return alt.Y("row:N", title=None, scale=alt.Scale(domain=list(grid.rows)), axis=axis)


def _datum(grid: Grid, square: Square) -> Mapping[str, str]:
    """A square as a row of the chart's data."""
    fill, stroke, ink = _paint(square.look)
    row, column = grid.rows[square.row], grid.columns[square.column]
    told = f"{column}, {row}: {square.words}"
    seen = {"row": row, "column": column, "sign": square.sign, "words": square.words, "told": told}
    return seen | {"fill": fill, "stroke": stroke, "ink": ink, FINDING: square.finding}


def _paint(look: str) -> tuple[str, str, str]:
    """Fill, edge and ink of a look."""
    match look:
        case "silent":
            return _BLANK, _RULE, _INK
        case "without":
            return "var(--paper)", _RULE, _INK
        case "unheld":
            return _BLANK, _SOFT, _INK
        case _ if look.startswith(("value-", "share-")):
            return f"var(--{look})", _RULE, _INK
        case _:
            return "var(--paper)", f"var(--{look})", f"var(--{look})"


def _joins(grid: Grid) -> alt.Chart:
    drawn = alt.Chart(alt.InlineData(values=[*_ends(grid, grid.joins)]))
    rules: alt.Chart = drawn.mark_rule(aria=False, strokeWidth=2, strokeDash=[5, 3]).encode(
        x="column:N", y="row:N", x2="column2:N", y2="row2:N", stroke=alt.Stroke("stroke:N", scale=None)
    )
    return rules


def _ends(grid: Grid, joins: tuple[Join, ...]) -> Iterator[Mapping[str, str]]:
    for join in joins:
        (row, column), (row2, column2) = join.start, join.end
        start = {"row": grid.rows[row], "column": grid.columns[column]}
        yield start | {"row2": grid.rows[row2], "column2": grid.columns[column2], "stroke": f"var(--{join.look})"}


def _size(grid: Grid) -> int:
    return 10 if len(grid.columns) > MANY else 12


def _room(grid: Grid) -> int:
    """How wide a sign may be; more is cut with an ellipsis. A letter or a number needs no limit."""
    return 720 // len(grid.columns) if len(grid.columns) <= FEW else 0
