"""When a claim is told of, where its own words don't say: its sentence does, or the one that this points back to."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from checker.facts.date.value import DateValue
from checker.facts.names.word_set import word_set
from checker.language import Doc, Token
from checker.model import Fact, Span

# "in that earthquake", "the same attack": what was told of before.
BACK: Final = word_set("that those same")
POINTS: Final = ("det", "amod")


class Times:
    """The dates of an article's sentences."""

    def __init__(self, doc: Doc, facts: Sequence[Fact]) -> None:
        dates = [fact for fact in facts if isinstance(fact.value, DateValue) and fact.value.days is not None]
        self._sentences = [Span(each.start_char, each.end_char) for each in doc.sents]
        self._dates = {span: tuple(fact for fact in dates if span.overlaps(fact.span)) for span in self._sentences}
        for (before, span), sentence in zip(pairwise(self._sentences), list(doc.sents)[1:], strict=True):
            if not self._dates[span] and any(map(_points_back, sentence)):
                self._dates[span] = self._dates[before]

    def beside(self, claim: Span) -> tuple[Fact, ...]:
        """The dates of a claim's sentence that stand outside it; of the sentence before, where this points there."""
        own = (self._dates[span] for span in self._sentences if span.overlaps(claim))
        return tuple(fact for dates in own for fact in dates if not claim.overlaps(fact.span))


def _points_back(token: Token) -> bool:
    return token.lower_ in BACK and token.dep_ in POINTS and token.head.pos_ == "NOUN"
