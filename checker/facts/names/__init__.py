"""Who and what an article names: mentions found once, each with its canonical name within the article."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, Literal

from checker.facts.names.canonical import canonical_names
from checker.facts.names.government import small_ministries
from checker.facts.names.spans import find_candidates
from checker.facts.names.types import type_candidates
from checker.facts.names.words import read_words
from checker.language import Doc
from checker.model import Fact, Json, Span


@dataclass(frozen=True, slots=True)
class Name:
    """Who or what a mention stands for, by its canonical name within the article; `description` names nobody.

    `also` are the article's other names for it, `within` the places around a place, innermost first; neither tells two
    values apart.
    """

    canonical: str
    mention: Literal["name", "description"] = "name"
    also: tuple[str, ...] = field(default=(), compare=False)
    within: tuple[str, ...] = field(default=(), compare=False)

    @property
    def names(self) -> tuple[str, ...]:
        """All that it is called."""
        return (self.canonical, *self.also)

    def to_json(self) -> dict[str, Json]:
        return {"value": {"name": self.canonical, "mention": self.mention}}

    def __str__(self) -> str:
        return self.canonical


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a text names or describes somebody or something."""

    kind: str  # person, place, organisation, asset
    span: Span
    canonical: str
    named: bool
    rule: str
    also: tuple[str, ...] = ()
    within: tuple[str, ...] = ()

    @property
    def name(self) -> Name:
        return Name(self.canonical, "name" if self.named else "description", self.also, self.within)


def _start(mention: Mention) -> int:
    return mention.span.start


LONGEST: Final = 400
"""In characters: no mention is longer."""


@dataclass(frozen=True, slots=True)
class NameBook:
    """The mentions of one article, in the order of its text; of one kind, none overlaps another, and no name a name."""

    mentions: tuple[Mention, ...] = ()

    def of_kind(self, kind: str) -> Iterator[Mention]:
        return (mention for mention in self.mentions if mention.kind == kind)

    def mention(self, span: Span) -> Mention | None:
        """The mention that covers a span, else the last one inside it ("defense minister *Shin*"), else None."""
        first = bisect_left(self.mentions, span.start - LONGEST, key=_start)
        near = self.mentions[first : bisect_left(self.mentions, span.end, key=_start)]
        touching = sorted((each for each in near if each.span.overlaps(span)), key=lambda each: not each.named)
        covering = next((each for each in touching if each.span.contains(span)), None)
        inside = [each for each in touching if each.named and span.contains(each.span)]
        return covering or (inside[-1] if inside else None)

    def canonical(self, span: Span) -> str | None:
        """The canonical name of the mention covering or inside a span, None where nothing is named there."""
        found = self.mention(span)
        return found.canonical if found else None


def read_names(doc: Doc) -> NameBook:
    """The mentions of a parsed text."""
    words = read_words(doc)
    typed = type_candidates(words, find_candidates(words), tuple(small_ministries(words)))
    mentions = [
        Mention(each.kind, Span(each.start, each.end), each.canonical, each.named, each.rule, each.also, each.within)
        for each in canonical_names(doc, words, typed)
    ]
    return NameBook(tuple(sorted(mentions, key=lambda mention: mention.span)))


def facts_of(kind: str, names: NameBook) -> Iterator[Fact]:
    """The mentions of one kind, as facts."""
    for mention in names.of_kind(kind):
        yield Fact(kind, mention.span, mention.name, mention.rule)
