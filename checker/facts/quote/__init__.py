"""The words of direct quotations, and how the words that two sides quote stand to each other."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from checker.facts.attribution.reading import read_attributions
from checker.facts.kind import Context, FactKind
from checker.facts.ladder import Level, climb
from checker.facts.quote.ladder import LADDER, shared
from checker.facts.quote.wording import FUNCTION_WORDS, read_wording
from checker.language import Doc
from checker.model import Fact, Json, Severity, Span

DEGREES: Final = frozenset({"cosmetic", "truncated", "altered"})
LEAST_WORDS: Final = 4  # of a quotation that names no speaker: below, it is a title, a nickname or a scare quote
LEAST_FRAGMENT: Final = 2  # of one that somebody says
_EDGES: Final = " \t\n\u00a0,;:—–-"
_WORD: Final = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Quote:
    """The words between the marks, on one line."""

    words: str

    def to_json(self) -> "dict[str, Json]":
        return {"value": self.words}

    def __str__(self) -> str:
        return f"“{self.words}”"


def extract(doc: Doc, context: Context) -> Iterator[Fact]:  # noqa: ARG001  what is quoted does not depend on the day
    """The quotations of a text, in its order: the longer ones, and the fragments that somebody is said to say."""
    layout, drafts = read_attributions(doc)
    said = [span for draft in drafts for span in draft.content]
    for quotation in layout.quotations:
        span = _trimmed(layout.text, quotation.inner)
        words = " ".join(span.of(layout.text).split())
        attributed = any(content.overlaps(quotation.inner) for content in said)
        least = LEAST_FRAGMENT if attributed else LEAST_WORDS
        if len(_WORD.findall(words)) >= least and not is_title(words):
            yield Fact("quote", span, Quote(words), "attributed" if attributed else "unattributed")


def _trimmed(text: str, inner: Span) -> Span:
    start, end = inner.start, inner.end
    while start < end and text[start] in _EDGES:
        start += 1
    while start < end and text[end - 1] in _EDGES:
        end -= 1
    return Span(start, end)


def is_title(words: str) -> bool:
    """Whether every word of weight has a capital, as in "The Sound of Silence"."""
    weighty = [word for word in _WORD.findall(words) if word.lower() not in FUNCTION_WORDS]
    return len(weighty) > 1 and not words.isupper() and all(not word[0].islower() for word in weighty)


def compare(left: Quote, right: Quote) -> Level:
    """Whether two quotations are one, one of them cut, dressed or altered, or two."""
    return climb(LADDER, read_wording(left.words), read_wording(right.words))


def likeness(left: Quote, right: Quote) -> float:
    """The share of their words that two quotations have in common, in order, 0…1."""
    return shared(read_wording(left.words), read_wording(right.words))


KIND: Final = FactKind("quote", extract, compare, Severity.HIGH)
