"""Where a text quotes: marks of all styles, paragraph by paragraph, and the sentences around them."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from checker.facts.reading import Reading, read
from checker.language import Doc, TokenSpan
from checker.model import Span

_MARK: Final = re.compile(r"[“”\"«»„‘’]|'{1,3}|``|\n\s*\n|\n")
_OPENERS: Final = {"“": "”", "„": "”", "``": "''", "«": "»", "‘": "’"}
_SINGLE: Final = {"‘": "’", "'": "'"}
# An apostrophe that opens a quotation: one that another closes, and not what is left of a word ("'em", "'90s").
_OPENING_APOSTROPHE: Final = re.compile(
    r"'(?!(?:em|n|til|tis|twas|cause)\b)[^\W\d][^\n\"“”]{0,500}?[\w.,!?…]'(?!\w)", re.IGNORECASE
)
_EITHER: Final = {'"', "''", "'''"}
_DOUBLE_CLOSERS: Final = {"”", '"', "''", "'''"}  # three, where a quotation ends with one inside it
_BEFORE_OPENING: Final = re.compile(r"[\s(\[—–\-/:,]")
_SPEAKS: Final = re.compile(r"\w\W+\w+\W+\w|[,.?!…—–-]\W*$")
_AROUND: Final = " \t\n\u00a0,:—–-"
_OPEN_ENDS: Final = (",", "?", "!", "…", "—", "–", "-")
_CLOSED: Final = re.compile(r"[,.?!]“(?:\s|$)")  # the wrong mark, yet an end
_STOP_BEFORE: Final = re.compile(r"[a-z\d)][.!?][”\"’']*\s+$")
_NEW_SENTENCE: Final = re.compile(r"\s+(?=[A-Z“\"'])")


@dataclass(frozen=True, slots=True)
class Quotation:
    """One quotation, its marks included in `span`."""

    span: Span
    inner: Span


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """The outermost quotations of a text in order, in one pass.

    A quotation ends with its paragraph at the latest; one that has no closing mark there counts only where the
    next paragraph opens with a mark again, as is the custom for a speech of several paragraphs.
    """
    return tuple(_scan(text))


def _scan(text: str) -> Iterator[Quotation]:
    opening: re.Match[str] | None = None
    nested = False
    for mark in _MARK.finditer(text):
        if mark[0].startswith("\n"):
            if opening and _opens(text, mark.end()):
                yield Quotation(Span(opening.start(), mark.start()), Span(opening.end(), mark.start()))
            opening = None
        elif opening is None:
            opening, nested = mark if _is_opening(text, mark) else None, False
        elif opening[0] == '"' and mark[0] == ("”" if nested else "“"):
            nested = not nested
        elif _closes(text, opening[0], mark):
            yield Quotation(Span(opening.start(), mark.end()), Span(opening.end(), mark.start()))
            opening = None


def _opens(text: str, at: int) -> bool:
    return text[at : at + 1] in {*_OPENERS, '"'} or text[at : at + 2] in {"``", "''"}


def _is_opening(text: str, mark: re.Match[str]) -> bool:
    if mark[0] in _OPENERS:
        return mark[0] != "‘" or _stands_free(text, mark)
    if mark[0] == "'" and not _OPENING_APOSTROPHE.match(text, mark.start()):
        return False
    return mark[0] in (*_EITHER, "'") and _stands_free(text, mark)


def _stands_free(text: str, mark: re.Match[str]) -> bool:
    """Nothing or a space before the mark, and a word right behind it."""
    before, after = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
    return (not before or bool(_BEFORE_OPENING.match(before))) and bool(after.strip())


def _closes(text: str, opening: str, mark: re.Match[str]) -> bool:
    if opening in _SINGLE:
        return mark[0] == _SINGLE[opening] and not text[mark.end() : mark.end() + 1].isalnum()
    if opening == "«":
        return mark[0] == "»"
    return mark[0] in _DOUBLE_CLOSERS or (
        mark[0] == opening == "“" and bool(_CLOSED.search(text, *_around(text, mark)))
    )


def _around(text: str, mark: re.Match[str]) -> tuple[int, int]:
    return mark.start() - 1, min(len(text), mark.end() + 1)


def _start_of(quotation: Quotation) -> int:
    return quotation.span.start


@dataclass(frozen=True, slots=True)
class Layout:
    """A parsed text, its sentences, none of which ends inside a quotation, and its quotations, both in order."""

    reading: Reading
    sentences: tuple[Span, ...]
    quotations: tuple[Quotation, ...]

    @property
    def doc(self) -> Doc:
        return self.reading.doc

    @property
    def text(self) -> str:
        return self.reading.text

    def span(self, start: int, end: int) -> Span:
        """From one token to another, with the whole of a quotation that starts or ends with them."""
        words = self.doc[start:end]
        first, last = self.quotation_at(words.start_char), self.quotation_at(words.end_char - 1)
        opens = first is not None and first.inner.start == words.start_char
        return Span(
            first.span.start if first is not None and opens else words.start_char,
            last.span.end if last is not None else words.end_char,
        )

    def words_in(self, span: Span) -> TokenSpan:
        """The tokens that start within a span, in the time of a look-up."""
        starts = self.reading.starts
        return self.doc[bisect_left(starts, span.start) : bisect_left(starts, span.end)]

    def sentence_at(self, offset: int) -> Span:
        return self.sentences[max(0, bisect_right(self.sentences, offset, key=lambda each: each.start) - 1)]

    def quotation_at(self, offset: int) -> Quotation | None:
        """The quotation that covers an offset."""
        index = bisect_right(self.quotations, offset, key=_start_of) - 1
        if index < 0 or self.quotations[index].span.end <= offset:
            return None
        return self.quotations[index]

    def quotations_in(self, span: Span) -> range:
        """The indexes of the quotations that start within a span."""
        starts = [bisect_left(self.quotations, each, key=_start_of) for each in (span.start, span.end)]
        return range(*starts)

    def quotation_before(self, offset: int) -> Quotation | None:
        """The quotation right before an offset: spaces, a comma or a dash may stand between."""
        index = bisect_right(self.quotations, offset - 1, key=_start_of) - 1
        found = self.quotations[index] if index >= 0 else None
        if found is None or found.span.end > offset:
            return None
        between = self.text[found.span.end : offset]
        return found if not between.strip(_AROUND) and "\n" not in between else None

    def quotation_after(self, offset: int) -> Quotation | None:
        """The quotation right behind an offset: spaces, a comma or a colon may stand between."""
        index = bisect_right(self.quotations, offset - 1, key=_start_of)
        found = self.quotations[index] if index < len(self.quotations) else None
        if found is None:
            return None
        between = self.text[offset : found.span.start]
        return found if not between.strip(_AROUND) and ("\n\n" not in between or ":" in between) else None


def ends_open(text: str, quotation: Quotation) -> bool:
    """Whether its sentence goes on behind a quotation: "…," or "…?" or "…"."""
    inner = quotation.inner.of(text).rstrip(" '’")
    return inner.endswith(_OPEN_ENDS) or text[quotation.span.end : quotation.span.end + 1] == ","


def speaks(text: str, quotation: Quotation) -> bool:
    """Whether a quotation can be speech by itself: three words, or a stop inside; not a scare quote or a title."""
    return bool(_SPEAKS.search(quotation.inner.of(text)))


def lay_out(doc: Doc) -> Layout:
    """The sentences and quotations of a parsed text."""
    reading = read(doc)
    text, quotations = reading.text, find_quotations(reading.text)
    layout = Layout(reading, (), quotations)
    parsed = (sentence.start_char for sentence in doc.sents if sentence.start_char)
    starts = {0, *_quoted_starts(layout), *(each for each in parsed if _starts_sentence(layout, each))}
    return Layout(reading, tuple(_spans(text, sorted(starts))), quotations)


def _quoted_starts(layout: Layout) -> Iterator[int]:
    """A quotation behind a full stop starts a sentence, and so does what follows a quoted full stop."""
    for quotation in layout.quotations:
        if _STOP_BEFORE.search(layout.text, max(0, quotation.span.start - 8), quotation.span.start):
            yield quotation.span.start
        behind = _NEW_SENTENCE.match(layout.text, quotation.span.end)
        if behind and quotation.inner.of(layout.text).endswith("."):
            yield behind.end()


def _starts_sentence(layout: Layout, offset: int) -> bool:
    """A lower-case word never starts one, nor does anything within a quotation."""
    inside = layout.quotation_at(offset)
    if inside is not None and inside.span.start != offset:
        return False
    return layout.text[offset - 1] == "\n" or not layout.text[offset].islower()


def _spans(text: str, starts: Sequence[int]) -> Iterator[Span]:
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        stripped = text[start:end].rstrip()
        if stripped.strip():
            lead = len(stripped) - len(stripped.lstrip())
            yield Span(start + lead, start + len(stripped))
