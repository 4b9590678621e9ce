"""A parsed text with its words and its tokens side by side, so that a place in one is found in the other at once."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from checker.language import Doc, TokenSpan


@dataclass(frozen=True, slots=True)
class Reading:
    """`Doc.text` and `Doc.char_span` walk through the whole document at every call; these do not."""

    doc: Doc
    text: str
    starts: tuple[int, ...]

    def tokens(self, start: int, end: int) -> TokenSpan:
        """The tokens that `[start, end)` touches, at least one."""
        first = max(0, bisect_right(self.starts, start) - 1)
        return self.doc[first : max(first + 1, bisect_left(self.starts, end))]


def read(doc: Doc) -> Reading:
    """The reading of a parsed text."""
    return Reading(doc, doc.text, tuple(token.idx for token in doc))
