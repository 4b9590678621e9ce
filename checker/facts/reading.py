"""A parsed text with its words and its tokens side by side, so that a place in one is found in the other at once."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from checker.language import Doc, Token, TokenSpan

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Reading:
    """`Doc.text` and `Doc.char_span` walk through the whole document at every call; these do not."""

    doc: Doc
    text: str
    starts: tuple[int, ...]
    surnames: frozenset[str]  # the words that end the longer names of persons, as the recogniser finds them

    def tokens(self, start: int, end: int) -> TokenSpan:
        """The tokens that `[start, end)` touches, at least one."""
        first = max(0, bisect_right(self.starts, start) - 1)
        return self.doc[first : max(first + 1, bisect_left(self.starts, end))]


def first_found(doc: Doc, heads: Container[str], readers: Sequence[Callable[[Token], Found | None]]) -> Iterator[Found]:
    """What the first reader that finds something makes of each token that is, or has as its lemma, one of `heads`."""
    for token in doc:
        if token.lower_ in heads or token.lemma_.lower() in heads:
            found = next((found for reader in readers if (found := reader(token))), None)
            if found is not None:
                yield found


def read(doc: Doc) -> Reading:
    """The reading of a parsed text."""
    surnames = frozenset(name[-1].text for name in doc.ents if name.label_ == "PERSON" and len(name) > 1)
    return Reading(doc, doc.text, tuple(token.idx for token in doc), surnames)
