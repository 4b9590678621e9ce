"""Where an article's headline stands in its text."""

import re
from typing import Final

from checker.ingest.published import is_date_line
from checker.model import Span

_LETTERS: Final = re.compile(r"\w+")
_SENTENCE_END: Final = re.compile(r"[.…:;,]['\"’”)\]]*$")  # a headline may ask or exclaim
_NO_HEADLINE: Final = re.compile(
    r"^(?:by|published|updated|posted|photo|picture|image|credit|copyright)\b|©|https?:"
    r"|/(?:Getty|AFP|AP|Reuters|EPA|Xinhua|Shutterstock|iStock|Alamy)\b",
    re.IGNORECASE,
)
_FEWEST_WORDS: Final = 3  # fewer are a kicker ("WORLD"), a place or a name


def place_title(text: str, title: str, longest: int) -> tuple[str, str, Span | None]:
    """The text beginning with its headline, the title as it stands there, and its span.

    A known title that the text does not begin with (in whatever case, quotes and line breaks) is put before it, as
    a paragraph of its own. Without one, the first line is the headline if it reads like one. `headline.of(text)`
    is the title always.
    """
    if _LETTERS.search(title):
        return _begin_with(text, title)
    line, _, rest = text.partition("\n")
    if rest.strip() and len(line) <= longest and _reads_like_headline(line):
        return text, line, Span(0, len(line))
    return text, "", None


def begins_with(text: str, title: str) -> int:
    """Where the title ends at the beginning of a text, there on lines of its own, else 0."""
    words = _LETTERS.findall(title)
    pattern = re.compile(r"\W*" + r"\W+".join(map(re.escape, words)) + r"[^\w\n]*", re.IGNORECASE)
    found = pattern.match(text) if words else None
    return found.end() if found and text[found.end() : found.end() + 1] in ("", "\n") else 0


def _begin_with(text: str, title: str) -> tuple[str, str, Span]:
    end = begins_with(text, title)
    said = " ".join(text[:end].split()) or title
    rest = text[end:] if end else f"\n\n{text}"
    return (said + rest).rstrip(), said, Span(0, len(said))


def _reads_like_headline(line: str) -> bool:
    return (
        len(line.split()) >= _FEWEST_WORDS
        and not is_date_line(line)
        and not _SENTENCE_END.search(line)
        and not _NO_HEADLINE.search(line)
    )
