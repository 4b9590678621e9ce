"""A table as HTML that a screen reader knows as one, and that scrolls by itself where it is wide."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final

import streamlit as st
from markupsafe import Markup

from checker.export.picture_tables import Table
from checker.ui.render import element, words

MOST_NAMED: Final = 6


def table(caption: str, columns: Sequence[str], rows: Iterable[Sequence[str | Markup]]) -> Markup:
    """Rows under their column heads; the first cell of each heads it. What is no `Markup` is an article's."""
    head = element("tr", "", *(element("th", "", _cell(each), scope="col") for each in columns))
    body = [
        element("tr", "", element("th", "", _cell(first), scope="row"), *(element("td", "", _cell(c)) for c in rest))
        for first, *rest in rows
    ]
    drawn = element(
        "table", "drawn", element("caption", "", caption), element("thead", "", head), element("tbody", "", *body)
    )
    return element("div", "scroll", drawn, role="region", tabindex="0", **{"aria-label": caption})


def show_table(caption: str, columns: Sequence[str], rows: Iterable[Sequence[str | Markup]]) -> None:
    """Show such a table."""
    st.html(table(caption, columns, rows))


def signs(entries: Iterable[tuple[str, str, str]]) -> Markup:
    """What a picture's signs mean: sign, look and words of each."""
    items = [
        element("li", "", element("span", f"swatch {look}", sign or "\u00a0"), told) for sign, look, told in entries
    ]
    return element("ul", "key", *items)


def download(made: Callable[[], Table], file_name: str) -> None:
    """Offer a table as CSV, made when it is asked for."""
    st.download_button(
        "Download as CSV",
        lambda: made().csv,
        file_name,
        "text/csv",
        icon=":material/download:",
        on_click="ignore",
        key=f"download-{file_name}",
    )


@contextmanager
def as_table(made: Callable[[], Table], file_name: str) -> Iterator[None]:
    """Offer a picture's table, and have a place, closed at first, where it is shown."""
    download(made, file_name)
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
