"""Two versions of one text: what of the old stands where in the new."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from checker.model import Span

_WORDS: Final = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Versions:
    """The words of an old text, and for each what stands in its place in the new one: None where it was taken out."""

    words: tuple[Span, ...]
    places: tuple[Span | None, ...]

    def place_of(self, span: Span) -> Span | None:
        """What stands where the old text had that span."""
        first = bisect_right(self.words, span.start, key=lambda word: word.end)
        last = bisect_right(self.words, span.end - 1, key=lambda word: word.start)
        places = [place for place in self.places[first:last] if place]
        return Span(min(each.start for each in places), max(each.end for each in places)) if places else None


def versions(old: str, new: str) -> Versions:
    """How a text's words lie to those of its earlier version, by their longest common stretches (difflib)."""
    before, after = ([Span(*found.span()) for found in _WORDS.finditer(text)] for text in (old, new))
    if old == new:
        return Versions(tuple(before), tuple(before))
    matcher = SequenceMatcher(None, [span.of(old) for span in before], [span.of(new) for span in after])
    places: list[Span | None] = []
    for tag, first, last, start, end in matcher.get_opcodes():
        if tag == "equal":
            places += after[start:end]
        else:
            stretch = Span(after[start].start, after[end - 1].end) if start < end else None
            places += [stretch] * (last - first)
    return Versions(tuple(before), tuple(places))


def likeness_of(one: str, other: str) -> float:
    """The share of the words that two texts have in common, 0…1."""
    words, others = (set(re.findall(r"\w+", each.casefold())) for each in (one, other))
    return 2 * len(words & others) / max(len(words) + len(others), 1)
