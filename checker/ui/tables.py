"""A table as HTML that a screen reader knows as one, and that scrolls by itself where it is wide."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final

import streamlit as st
from markupsafe import Markup

from checker.export.picture_tables import Table
from checker.ui.render import element, words

MOST_NAMED: Final = 6


def show_table(caption: str, columns: Sequence[str], rows: Iterable[Sequence[str | Markup]]) -> None:
    """Show rows under their column heads; the first cell of each heads it. What is no `Markup` is an article's."""
    head = element("tr", "", *(element("th", "", _cell(each), scope="col") for each in columns))
    body = [
        element("tr", "", element("th", "", _cell(first), scope="row"), *(element("td", "", _cell(c)) for c in rest))
        for first, *rest in rows
    ]
    table = element(
        "table", "drawn", element("caption", "", caption), element("thead", "", head), element("tbody", "", *body)
    )
    st.html(element("div", "scroll", table, role="region", tabindex="0", **{"aria-label": caption}))


def key(entries: Iterable[tuple[str, str, str]]) -> None:
    """Say what a picture's signs mean: sign, look and words of each."""
    items = [
        element("li", "", element("span", f"swatch {look}", sign or "\u00a0"), told) for sign, look, told in entries
    ]
    st.html(element("ul", "key", *items))


def download(table: Table, file_name: str) -> None:
    """Offer a table as CSV, made when it is asked for."""
    st.download_button(
        "Download as CSV",
        lambda: table.csv,
        file_name,
        "text/csv",
        icon=":material/download:",
        on_click="ignore",
        key=f"download-{file_name}",
    )


@contextmanager
def as_table(table: Table, file_name: str) -> Iterator[None]:
    """Offer a picture's table, and have a place, closed at first, where it is shown."""
    download(table, file_name)
    with st.expander("The same as a table"):
        yield


def listed(names: Sequence[str]) -> Markup:
    """Names behind each other; of many only how many, until they are asked for."""
    shown = Markup(", ").join(map(words, names))
    if len(names) <= MOST_NAMED:
        return shown or Markup("nobody")
    return element("details", "", element("summary", "", f"{len(names)} outlets"), shown)


def _cell(cell: str | Markup) -> Markup:
    return cell if isinstance(cell, Markup) else words(cell)
