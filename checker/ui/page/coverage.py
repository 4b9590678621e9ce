"""How much of each article the others carry."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

import streamlit as st

from checker.export.picture_tables import coverage_table
from checker.pictures.coverage import Coverage
from checker.ui.charts import draw
from checker.ui.frame import results
from checker.ui.grids import article_names, coverage_grid
from checker.ui.tables import as_table, key, show_table

KEY: Final = (
    ("", "silent", "blank: none of its claims"),
    ("20", "share-1", "up to a quarter"),
    ("40", "share-2", "up to half"),
    ("60", "share-3", "up to three quarters"),
    ("90", "share-4", "more"),
)
ORDERS: Final[Mapping[str, Callable[[Coverage], float]]] = {
    "As given": lambda _row: 0.0,
    "What others carry least first": lambda row: row.share(row.carried) or 0.0,
    "The longest first": lambda row: -row.claims,
}


def show() -> None:
    """The page."""
    opened = results("Coverage")
    st.write(
        "Of the claims of each article, the share (per cent) that another article reports too, whatever it says of it."
    )
    rows = opened.view.coverage
    if not any(row.claims for row in rows):
        st.write("No article holds a claim that could be compared.")
        return
    key(KEY)
    draw(coverage_grid(rows), "Coverage", row="article", column="article that carries its claims")
    names = article_names([row.article for row in rows])
    with as_table(coverage_table(rows, names), "coverage.csv"):
        _table(rows, names)


def _table(rows: Sequence[Coverage], names: Sequence[str]) -> None:
    order = ORDERS[st.selectbox("Order", list(ORDERS))]
    numbered = sorted(enumerate(rows), key=lambda each: order(each[1]))
    columns = ("Article", "Claims", "Also in others", "Only here", "Most in common with", "Left out of its text")
    show_table("How much of each article the others carry", columns, [_row(n, row, names) for n, row in numbered])


def _row(number: int, row: Coverage, names: Sequence[str]) -> Sequence[str]:
    share = row.share(row.carried)
    told = "—" if share is None else f"{row.carried} ({share:.0%})"
    return names[number], str(row.claims), told, str(row.alone), _closest(number, row, names), f"{row.left_out:.0%}"


def _closest(own: int, row: Coverage, names: Sequence[str]) -> str:
    """The article that carries most of its claims."""
    others = [(count, -number) for number, count in enumerate(row.shared) if number != own]
    count, number = max(others, default=(0, 0))
    return f"{names[-number]} ({count})" if count else "nobody"


show()
