"""What every page of results has around its own: its heading, the downloads, the notices."""

from collections.abc import Sequence
from typing import TypeVar

import streamlit as st

from checker.export.csv_table import csv_bytes
from checker.export.json_document import json_bytes
from checker.export.rows import rows_of
from checker.model import Comparison
from checker.ui.navigation import Place
from checker.ui.render import element, words
from checker.ui.state import current

Item = TypeVar("Item")


def results(title: str) -> Comparison:
    """Head a page of results and return what it shows; before any comparison, say so and stop."""
    comparison = current().comparison
    if comparison is None:
        st.title(title, anchor=False)
        st.write("Nothing has been compared yet.")
        st.page_link(Place.SOURCES.path, label="Choose the articles", icon=":material/arrow_forward:")
        st.stop()
    st.html(element("div", "anchor", id="page-top"))
    heading, csv, json = st.columns([8, 1.2, 1.2], vertical_alignment="bottom")
    heading.title(title, anchor=False)
    with csv:
        _download("CSV", "discrepancies.csv", "text/csv", csv_bytes(rows_of(comparison)))
    with json:
        _download("JSON", "comparison.json", "application/json", json_bytes(comparison))
    _notices(comparison)
    return comparison


def _download(label: str, file_name: str, mime: str, data: bytes) -> None:
    st.download_button(label, data, file_name, mime, icon=":material/download:", on_click="ignore", width="stretch")


def _notices(comparison: Comparison) -> None:
    """What the reader must know of the comparison, above all else."""
    if comparison.notices:
        items = [element("li", "", words(notice.text)) for notice in comparison.notices]
        st.html(element("ul", "notices", *items))


def page_of(items: Sequence[Item], size: int, name: str) -> Sequence[Item]:
    """The items of the page that the reader is on; one page needs no numbers."""
    pages = -(-len(items) // size)
    number = st.pagination(pages, key=f"page-of-{name}") if pages > 1 else 1
    return items[(number - 1) * size : number * size]
