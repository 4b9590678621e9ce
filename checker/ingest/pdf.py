"""PDF → paragraphs, from where its lines stand on the page (pypdf)."""

import io
import logging
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median_low
from typing import Any, Final

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError

from checker.errors import EmptySource, OversizedSource, UnreadableSource
from checker.ingest.headline import begins_with
from checker.ingest.normalise import normalise
from checker.ingest.source import Found, Source, broken_files_refused

# pypdf's remarks on sloppy files are for who asks for them; without a handler Python prints them.
logging.getLogger("pypdf").addHandler(logging.NullHandler())

_WIDER: Final = 1.25  # a gap between paragraphs, in usual line distances
_LARGER: Final = 1.1  # a headline's letters, in the size of the line before or after
_INDENT: Final = 0.5  # of a paragraph's first line, in letter sizes
_SENTENCE_END: Final = re.compile(r"[.!?…][\"'”’)\]]*$")
_MARGIN_LINES: Final = 2  # at the top and the foot of a page: running titles, page numbers
# What browsers print around a page, and bare page numbers.
_PRINTED_MARGIN: Final = re.compile(
    r"\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}, \d{1,2}:\d{2}.*|\w+://\S+(?: \d+/\d+)?|(?:page )?\d+(?: ?(?:/|of) ?\d+)?",
    re.IGNORECASE,
)
_DIGITS: Final = re.compile(r"\d+")
_BROKEN_WORD: Final = re.compile(r"\b(\w+)[-‐]\n(?=([a-z]\w*))")
_HYPHENATED_SHARE: Final = 0.03  # of lines: in a text that isn't hyphenated fewer end with a hyphen


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a page: its words, where it begins, and its letters' size, in points."""

    text: str
    x: float
    y: float
    size: float


def read_pdf(source: Source) -> tuple[Found, ...]:
    """One article. The document's title is its title only where the text begins with it: most are file names.

    Raises UnreadableSource (broken or locked), EmptySource (only pictures of text) and OversizedSource.
    """
    with broken_files_refused("PDF", source.name):
        reader = _opened(source)
        pages = tuple(_pages(reader, source))
        title = (reader.metadata.title if reader.metadata else None) or ""
    lines = [line for page in _without_margins(pages) for line in page]
    if not lines:
        raise EmptySource(
            "no text in", source.name, "it is a picture of one; run OCR on it (ocrmypdf) or give its text"
        )
    text = normalise(_rejoined("\n\n".join(_paragraphs(lines))))
    return (Found(text, source.name, title if begins_with(text, title) else ""),)


def _opened(source: Source) -> PdfReader:
    try:
        reader = PdfReader(io.BytesIO(source.data))
        locked = reader.is_encrypted and not reader.decrypt("")
    except DependencyError:
        locked = True
    if locked:
        raise UnreadableSource("encrypted PDF", source.name, "save a copy without a password, or give its text")
    return reader


def _pages(reader: PdfReader, source: Source) -> Iterator[tuple[Line, ...]]:
    read, most = 0, source.settings.max_characters
    for page in reader.pages:
        lines = tuple(_lines(page))
        read += sum(len(line.text) for line in lines)
        if read > most:
            raise OversizedSource(f"over {most} characters in", source.name, "give one article at a time")
        yield lines


def _lines(page: PageObject) -> Iterator[Line]:
    """The lines of a page in the order of its text, empty ones aside."""
    pieces: list[tuple[str, float, float, float]] = []

    def visit(text: str, cm: Sequence[float], tm: Sequence[float], _font: Any, size: float) -> None:
        x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
        y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        pieces.append((text, x, y, abs(size * tm[3] * cm[3])))

    page.extract_text(visitor_text=visit)
    words, place = "", (0.0, 0.0, 0.0)
    for text, *at in pieces:
        for part in re.split(r"(\n)", text):
            if part == "\n":
                yield from _line(words, place)
                words = ""
                continue
            if part.strip() and not words.strip():
                place = (at[0], at[1], at[2])
            words += part
    yield from _line(words, place)


def _line(words: str, place: tuple[float, float, float]) -> Iterator[Line]:
    if text := " ".join(words.split()):
        yield Line(text, *place)


def _without_margins(pages: Sequence[tuple[Line, ...]]) -> Iterator[tuple[Line, ...]]:
    """The pages without running titles, page numbers and what a browser prints around them."""
    edges = [_edges(page) for page in pages]
    said = Counter(mask for edge in edges for mask in {_mask(line) for line in edge})
    often = {mask for mask, count in said.items() if count > 1 and 2 * count >= len(pages)}
    for page, edge in zip(pages, edges, strict=True):
        yield tuple(
            line
            for line in page
            if line not in edge or not (_mask(line) in often or _PRINTED_MARGIN.fullmatch(line.text))
        )


def _edges(page: Sequence[Line]) -> frozenset[Line]:
    by_height = sorted(page, key=lambda line: line.y)
    return frozenset(by_height[:_MARGIN_LINES] + by_height[-_MARGIN_LINES:])


def _mask(line: Line) -> str:
    return _DIGITS.sub("0", line.text)


def _paragraphs(lines: Sequence[Line]) -> Iterator[str]:
    """The lines of each paragraph, a line break between them."""
    distance = _usual_distance(lines)
    paragraph = [lines[0].text]
    for before, line in pairwise(lines):
        if _begins_paragraph(before, line, distance):
            yield "\n".join(paragraph)
            paragraph = []
        paragraph.append(line.text)
    yield "\n".join(paragraph)


def _usual_distance(lines: Sequence[Line]) -> float:
    """From one line to the next inside a paragraph, in letter sizes: the usual one of all that go down a little."""
    distances = [
        (before.y - line.y) / line.size
        for before, line in pairwise(lines)
        if line.size and before.size == line.size and 0 < before.y - line.y < 4 * line.size
    ]
    return median_low(distances) if distances else 1.2


def _begins_paragraph(before: Line, line: Line, distance: float) -> bool:
    down, ended = before.y - line.y, bool(_SENTENCE_END.search(before.text))
    if max(before.size, line.size) > _LARGER * min(before.size, line.size):
        return True
    if down < 0:  # the next column or page
        return ended
    return down > _WIDER * distance * line.size or (ended and line.x - before.x > _INDENT * line.size)


def _rejoined(text: str) -> str:
    """Each paragraph on one line, words that were broken at a line's end in one piece.

    The text itself says whether it breaks words, and which words have a hyphen of their own.
    """
    folded = text.casefold()
    hyphenated = len(_BROKEN_WORD.findall(text)) > _HYPHENATED_SHARE * (text.count("\n") + 1)

    def join(found: re.Match[str]) -> str:
        own = not hyphenated or f"{found[1]}-{found[2]}".casefold() in folded
        return f"{found[1]}-" if own else found[1]

    return re.sub(r"(?<!\n)\n(?!\n)", " ", _BROKEN_WORD.sub(join, text))
