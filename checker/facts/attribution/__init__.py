"""Who says it: quotations, reported speech, and the thoughts, plans and demands that a text attributes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from checker.facts.attribution.draft import Draft
from checker.facts.attribution.quotes import Layout
from checker.facts.attribution.reading import read_attributions
from checker.facts.attribution.speakers import Speakers
from checker.facts.kind import Context, FactKind
from checker.facts.ladder import Level, Rung, climb
from checker.facts.names.person import same_person
from checker.facts.names.titles import is_role
from checker.language import Doc
from checker.model import Fact, Json, Relation, Severity, Span, Value

_EDGES: Final = " \t\n,;:—–-"
_ENDS: Final = _EDGES + "."
_ARTICLES: Final = frozenset({"the", "a", "an"})


@dataclass(frozen=True, slots=True)
class Attribution:
    """What a source says, thinks or wants. Two are equal where their speaker is: the places are each text's own.

    `speaker` is the canonical name, empty where nobody is named or a pronoun can't be resolved; `person` says that it
    is the name of a person. `source` and `content` are where the text gives it and what it says; `stance` is one of
    `attribution.verbs.Stance`.
    """

    speaker: str
    source: Span | None = field(compare=False)
    cue: Span = field(compare=False)
    content: tuple[Span, ...] = field(compare=False)
    stance: str = field(compare=False)
    person: bool = field(compare=False, default=False)

    def __str__(self) -> str:
        return self.speaker or "no source"

    def to_json(self) -> dict[str, Json]:
        """`value` is the speaker, null where there is none; spans are `[start, end]`."""
        return {
            "value": self.speaker or None,
            "source": [self.source.start, self.source.end] if self.source else None,
            "cue": [self.cue.start, self.cue.end],
            "content": [[span.start, span.end] for span in self.content],
            "stance": self.stance,
        }


def source_of(value: Value | None) -> Span | None:
    """Where an attribution gives its source; None where it gives none, and for other values."""
    return value.source if isinstance(value, Attribution) else None


def extract(doc: Doc, context: Context) -> Iterator[Fact]:
    """The attributions of a text in the order of their cues; a fact's span is its cue's."""
    speakers = Speakers(doc, context.names)
    layout, drafts = read_attributions(doc)
    for draft in drafts:
        content = tuple(_contents(layout, draft))
        if not content:
            continue
        source = draft.source.span(doc) if draft.source else None
        speaker = speakers.name(draft.source)
        value = Attribution(speaker.name, source, draft.cue, content, draft.stance.value, speaker.person)
        yield Fact("attribution", draft.cue, value, draft.rule)


def _contents(layout: Layout, draft: Draft) -> Iterator[Span]:
    """The content without the cue, each part trimmed of commas and spaces."""
    for span in sorted(draft.content):
        start, end = span.start, span.end
        if start < draft.cue.end and draft.cue.start < end:
            start, end = (draft.cue.end, end) if draft.cue.start <= start else (start, draft.cue.start)
        yield from _trimmed(layout, start, end)


def _trimmed(layout: Layout, start: int, end: int) -> Iterator[Span]:
    text = layout.text
    while start < end and text[start] in _EDGES:
        start += 1
    while start < end and text[end - 1] in _ENDS and layout.quotation_at(end - 1) is None:
        end -= 1
    if start < end:
        yield Span(start, end)


def _words(value: Attribution) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", value.speaker.casefold())) - _ARTICLES


def _is_open(left: Attribution, right: Attribution) -> bool:
    return not _words(left) or not _words(right)


def _is_same(left: Attribution, right: Attribution) -> bool:
    persons = left.person and right.person
    return _words(left) == _words(right) or (persons and same_person(_bare(left), _bare(right)))


def _bare(value: Attribution) -> str:
    """A person's name without the office before it: "Fed Chair Jerome Powell"."""
    words = value.speaker.split()
    offices = [index for index, word in enumerate(words[:-1]) if is_role(word.lower())]
    return " ".join(words[offices[-1] + 1 :] if offices else words)


def _is_within(left: Attribution, right: Attribution) -> bool:
    return _words(left) <= _words(right) or _words(right) <= _words(left)


_LADDER: Final[tuple[Rung[Attribution], ...]] = (
    Rung(Level("open", Relation.UNCLEAR, "a source that one of them leaves open"), _is_open),
    Rung(Level("same", Relation.AGREE, "the same source"), _is_same),
    Rung(Level("within", Relation.COMPATIBLE, "the same source, named more precisely by one"), _is_within),
    Rung(
        Level("other-person", Relation.CONFLICT, "another person"),
        lambda left, right: left.person and right.person,
    ),
    Rung(
        Level(
            "described", Relation.COMPATIBLE, "a source that may be the same: one names a person, the other does not"
        ),
        lambda left, right: left.person or right.person,
    ),
    Rung(Level("other", Relation.COMPATIBLE, "another source"), lambda _left, _right: True),
)


def compare(left: Attribution, right: Attribution) -> Level:
    """Whether two statements are attributed to the same source."""
    return climb(_LADDER, left, right)


KIND: Final = FactKind("attribution", extract, compare, Severity.MEDIUM)
