"""A source's text with what is left out of it struck through in its place, and taken back in there."""

from collections.abc import Iterator

import streamlit as st

from checker.model import Article, LeftOut, Span
from checker.ui import resources, state
from checker.ui.intake import article_of, marked, taken_in
from checker.ui.marks import Mark, stripped
from checker.ui.render import element, passage
from checker.ui.state import Entry


def show_text(entry: Entry) -> None:
    """The text of an entry; what is not its story is looked for first. Raises ModelError."""
    if not entry.is_marked:
        with st.spinner("Looking for what is not the story"):
            entry = marked(entry, resources.encoder())
        state.correct(entry)
    article = article_of(entry)
    if not article.left_out:
        st.html(element("p", "none", "All of it is compared."))
    for span, part in pieces(article):
        if part is not None:
            _part(entry, article, part)
        elif shown := stripped(article.text, span):
            st.html(element("div", "reading", passage(article.text, shown, ())))


def pieces(article: Article) -> Iterator[tuple[Span, LeftOut | None]]:
    """The text in its order: what is compared, and the parts that are left out."""
    end = 0
    for part in article.left_out:
        yield Span(end, part.span.start), None
        yield part.span, part
        end = part.span.end
    yield Span(end, len(article.text)), None


def _part(entry: Entry, article: Article, part: LeftOut) -> None:
    number = article.left_out.index(part)
    told, back = st.columns([8, 2], vertical_alignment="center")
    told.html(passage(article.text, part.span, [Mark(part.span, "left-out", before=part.reason)]))
    back.button(
        f"Take part {number + 1} back in",
        key=f"take-in-{entry.key}-{part.span.start}",
        icon=":material/undo:",
        on_click=lambda: state.correct(taken_in(entry, number)),
    )
