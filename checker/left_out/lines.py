"""The lines of an article, and what each could be: a headline, a caption, running text, furniture, a link."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from checker.left_out import patterns
from checker.model import LeftOut, Span

_WORD: Final = re.compile(r"[\w%$€£¥]+")
_SENTENCE_END: Final = re.compile(r"[.!?][\"'”’»)\]]*$")
_ELLIPSIS: Final = re.compile(r"\s*(?:…|\.\.\.|\[…\]|\[\.\.\.\])$")
_LIST_MARK: Final = re.compile(r"(?:[-–—•·*▪◦‣]|\(?\d{1,2}[.)]|\(?[a-z]\))\s")
_NAMES: Final = re.compile(r"(?<![.!?:\"“”‘’'–—-] )(?<![\"“‘'])(?<!^)\b[A-ZÀ-Þ]\w+")  # not those that open a sentence
_OPENERS: Final = "\"'“‘«$€£¥("
_LONGEST_CREDIT: Final = 15  # words that are nothing but a credit
_LONGEST_TAIL: Final = 250  # characters; a credit is shorter, and the patterns look from every full stop to the end
_LONGEST_FURNITURE: Final = 1000  # characters; a longer paragraph is somebody's text


@dataclass(frozen=True)
class Line:
    """One line of an article, what is left out of it cut away: its number, what stands, and its words.

    What it looks like is found once, when first asked for.
    """

    number: int
    free: tuple[Span, ...]
    words: str
    is_own_headline: bool = False

    @cached_property
    def said(self) -> str:
        """What the line says, without the credit glued to it."""
        return self.words[: credit_start(self.words)].rstrip()

    @property
    def is_cut_short(self) -> bool:
        return bool(_ELLIPSIS.search(self.words))

    @cached_property
    def is_caption(self) -> bool:
        return bool(patterns.CAPTION.search(self.words)) or credit_start(self.words) < len(self.words)

    @cached_property
    def is_text(self) -> bool:
        """A paragraph of running text: it ends as a sentence does, and is longer than a label."""
        words = self.said
        return len(words.split()) >= 8 and bool(_SENTENCE_END.search(words)) and not self.is_cut_short

    @cached_property
    def is_headline(self) -> bool:
        """It could be an article's headline: short, no full stop, no list's mark, not mostly figures."""
        tokens = self.words.split()
        figures = sum(any(map(str.isdigit, token)) for token in tokens)
        start = self.words.lstrip(_OPENERS)[:1]
        return (
            4 <= len(tokens) <= 25
            and (start.isupper() or start.isdigit())
            and not self.words.endswith((".", ".”", '."', ",", ";", ":", "-", "–", "—"))
            and not _LIST_MARK.match(self.words)
            and 3 * figures <= len(tokens)
            and not self.is_caption
        )

    @cached_property
    def names(self) -> frozenset[str]:
        """The words that are written like names."""
        return frozenset(word.casefold() for word in _NAMES.findall(self.words))

    def left_out(self, reason: str) -> Iterator[LeftOut]:
        return (LeftOut(span, reason) for span in self.free)


def read_lines(text: str, left_out: Sequence[LeftOut], headline: Span | None) -> tuple[Line, ...]:
    """The lines of a text of which something stands, in order."""
    return tuple(_read_lines(text, left_out, headline))


def _read_lines(text: str, left_out: Sequence[LeftOut], headline: Span | None) -> Iterator[Line]:
    spans = sorted(each.span for each in left_out)
    for number, match in enumerate(re.finditer(r"[^\n]+", text)):
        while spans and spans[0].end <= match.start():
            spans.pop(0)
        if free := tuple(_standing(Span(*match.span()), spans, text)):
            words = " ".join(span.of(text) for span in free)
            yield Line(number, free, words, headline is not None and headline.overlaps(free[0]))


def _standing(line: Span, cuts: Sequence[Span], text: str) -> Iterator[Span]:
    """The stretches of a line outside the cuts, without the white space around them."""
    at = line.start
    for cut in [*cuts, Span(line.end, line.end)]:
        stretch = text[at : min(cut.start, line.end)]
        if stretch.strip():
            yield Span(at + len(stretch) - len(stretch.lstrip()), at + len(stretch.rstrip()))
        at = max(at, cut.end)
        if at >= line.end:
            return


def key(words: str) -> str:
    """Lines with equal keys say the same: letters and figures count, case, space and other signs don't."""
    return " ".join(_WORD.findall(words.casefold()))


def credit_start(words: str) -> int:
    """Where the credits at the end of a line begin; its length where there are none, 0 where it is all credit."""
    start = len(words)
    while (earlier := _credit_before(words[:start])) is not None:
        start = earlier
    return start


def _credit_before(words: str) -> int | None:
    bare = words.strip("()[]–—- ")
    if 0 < len(bare) <= _LONGEST_TAIL and len(bare.split()) <= _LONGEST_CREDIT and patterns.CREDIT.fullmatch(bare):
        return 0
    end = words[-_LONGEST_TAIL:]
    for tail in patterns.CREDIT_TAILS:
        if found := tail.search(end):
            return len(words) - len(found[0].lstrip())
    return None


def furniture(words: str) -> str | None:
    """Why a line is none of the story's by its form alone; None where it may be."""
    if len(words) > _LONGEST_FURNITURE:
        return None
    return next((reason for reason, pattern in patterns.WHOLE_LINES if pattern.fullmatch(words)), None)


def is_link_heading(words: str) -> bool:
    return bool(patterns.LINK_HEADING.fullmatch(words))


def is_link(words: str) -> bool:
    """A link to another story that says so itself ("Also read: …")."""
    return bool(patterns.LINK_LINE.fullmatch(words))
