"""Everything of an article that a page shows goes through here: escaped, isolated, as what it is.

A page never puts an article's words into Markdown. It shows the `Markup` of this module by `st.html`.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from itertools import pairwise
from typing import Final, TypeAlias

from markupsafe import Markup, escape

from checker.model import Span
from checker.ui.marks import Mark

# Controls that would turn the page's own text around, or that no screen shows: their names are shown instead.
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2060-\u2069\ufeff]")


class Focused(StrEnum):
    """Where the cursor can be put, as a CSS selector without quotes."""

    VERDICT = ".st-key-deciding .stButtonGroup button"
    NOTE = ".st-key-deciding textarea"
    LIST = "#entries"


def words(text: str) -> Markup:
    """An article's words, whatever they hold, in a bidirectional isolate of their own."""
    return element("bdi", "", _visible(text))


def element(tag: str, look: str, *inside: str, **attributes: str) -> Markup:
    """`<tag class="look">` around the parts; what is not yet `Markup` is escaped."""
    named = {"class": look, **attributes} if look else attributes
    extra = "".join(f' {name}="{escape(value)}"' for name, value in named.items())
    content = "".join(map(escape, inside))
    # Each part is escaped; Markup.format would do it too, in five times the time, and a page has a thousand elements.
    return Markup(f"<{tag}{extra}>{content}</{tag}>")  # noqa: S704


def plain(text: str, limit: int) -> str:
    """Words for a place that takes text alone (a list to choose from): on one line, cut to `limit` characters."""
    line = " ".join(_CONTROLS.sub(lambda found: f"[{_name(found[0])}]", text).split())
    return line if len(line) <= limit else f"{line[: limit - 1]}…"


LinkTo: TypeAlias = Callable[[str], str]
"""The link that opens a claim."""


def passage(text: str, window: Span, marks: Sequence[Mark], to: LinkTo | None = None) -> Markup:
    """The words of `window` in an article's text, with what is marked in them.

    Marks may overlap; each piece carries the looks of all that cover it, and what is longest is outermost. The label
    of a claim opens it, where `to` says how.
    """
    inside = [mark for mark in marks if mark.span.overlaps(window) and len(mark.span)]
    edges = {max(mark.span.start, window.start) for mark in inside} | {
        min(mark.span.end, window.end) for mark in inside
    }
    cuts = sorted(edges | {window.start, window.end})
    pieces = (_piece(text, Span(start, end), inside, to) for start, end in pairwise(cuts))
    return element("div", "passage", *pieces, dir="auto")


def _piece(text: str, span: Span, marks: Sequence[Mark], to: LinkTo | None) -> Markup:
    covering = sorted((mark for mark in marks if mark.span.contains(span)), key=lambda mark: -len(mark.span))
    before = [_label(mark, mark.before, "before", to) for mark in covering if mark.span.start == span.start]
    after = [_label(mark, mark.after, "after", None) for mark in reversed(covering) if mark.span.end == span.end]
    shown = _visible(span.of(text))
    for mark in reversed(covering):
        tag = "del" if mark.look == "left-out" else "mark" if mark.look.startswith("fact") else "span"
        shown = element(tag, mark.look, shown, **({"title": plain(mark.title, 300)} if mark.title else {}))
    return Markup("").join([*before, shown, *after])


def _label(mark: Mark, text: str, where: str, to: LinkTo | None) -> Markup:
    look = f"label {where} {mark.look}"
    if text and to and mark.claim:
        return link(to(mark.claim), look, _visible(text), title=plain(mark.title, 300))
    return element("span", look, _visible(text)) if text else Markup("")


def _visible(text: str) -> Markup:
    """Escaped, with a name in the place of each control character."""
    if not _CONTROLS.search(text):
        return escape(text)
    return Markup("").join(_parts(text))


def _parts(text: str) -> Iterator[Markup]:
    end = 0
    for found in _CONTROLS.finditer(text):
        yield escape(text[end : found.start()])
        yield element("span", "control", _name(found[0]))
        end = found.end()
    yield escape(text[end:])


def _name(character: str) -> str:
    return unicodedata.name(character, f"U+{ord(character):04X}").lower()


def link(href: str, look: str, *inside: str, **attributes: str) -> Markup:
    """A link inside the app: it can be copied and opened beside, and a plain click keeps the session (`FOLLOW`)."""
    return element("a", f"go {look}".strip(), *inside, href=href, **attributes)


# Streamlit loads the whole app anew at a link, and the session is lost; at the browser's Back it runs the page again.
# So a plain click on a link of ours goes where it leads as if the reader had come back there.
FOLLOW: Final = Markup(
    """<script>
if (!window.checkerFollows) {
  window.checkerFollows = true;
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.go");
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.pushState({}, "", link.href);
    dispatchEvent(new PopStateEvent("popstate", {state: {}}));
  });
}
</script>"""
)


def complete(address: str, page: str) -> Markup:
    """A script that writes what is open into the browser's address where that names no story, once for each `page`.

    To write it from Python would be an entry of its own in the browser's history, and Back would return to an address
    that says nothing.
    """
    return Markup(
        """<script data-page="{1}">
if (!new URLSearchParams(location.search).has("story")) history.replaceState({{}}, "", location.pathname + "{0}");
</script>"""
    ).format(address, page)


def scroll_to(element_id: str, turn: int) -> Markup:
    """A script that brings an element into view, once for each `turn`; nothing in it comes from an article."""
    return Markup(
        '<script data-turn="{}">document.getElementById("{}")?.scrollIntoView({{block: "start"}});</script>'
    ).format(turn, element_id)


def scroll_below(selector: str, panel: str, turn: int) -> Markup:
    """A script that brings an element into view beneath a panel that stays at the top, once for each `turn`."""
    return Markup(
        """<script data-turn="{2}">
{{
  const element = document.querySelector("{0}");
  if (element) {{
    element.style.scrollMarginTop = `${{document.querySelector("{1}").offsetHeight + 72}}px`;
    element.scrollIntoView({{block: "start", inline: "nearest"}});
  }}
}}
</script>"""
    ).format(selector, panel, turn)


def show_current(element_id: str, list_id: str, turn: str) -> Markup:
    """A script that marks one entry of a list as the current one and brings it into view, once for each `turn`: the
    list itself stays as it is, and keeps its place. Nothing in it comes from an article."""
    return Markup(
        """<script data-turn="{2}">
document.querySelectorAll("#{1} [aria-current]").forEach((each) => each.removeAttribute("aria-current"));
document.getElementById("{0}")?.setAttribute("aria-current", "true");
document.getElementById("{0}")?.scrollIntoView({{block: "nearest"}});
</script>"""
    ).format(element_id, list_id, turn)


def focus_on(place: Focused, turn: int) -> Markup:
    """A script that puts the cursor into a place of the page, once for each `turn`."""
    return Markup(
        """<script data-turn="{0}">
document.querySelector("{1}")?.focus({{preventScroll: true}});
document.querySelector("{1}")?.scrollIntoView({{block: "nearest"}});
</script>"""
    ).format(turn, place)
