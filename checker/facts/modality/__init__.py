"""How sure a text is of what it tells: planned, possible, alleged, demanded, denied or conditional.

Only a word that says so makes a modality: a plain statement has none. The scope follows the parse, as a negation's
does; of the cues of one clause the most outward counts ("reportedly plans to" alleges, it does not plan).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from checker.facts.kind import Context, FactKind
from checker.facts.ladder import Level, Rung, climb
from checker.facts.modality.cue import Cue
from checker.facts.modality.cues import read_cues
from checker.facts.modality.words import IDIOMS, Word
from checker.facts.negation.scope import below, extent
from checker.language import Doc, Token
from checker.model import Fact, Json, Relation, Severity, Span


@dataclass(frozen=True, slots=True)
class Modality:
    """How sure it is, the cue that says so, and the span that it says it of.

    Two are equal where they are as sure of the same thing: `said_of` is the lemma that heads the scope.
    """

    word: Word
    cue: str = field(compare=False)
    scope: Span = field(compare=False)
    said_of: str = ""

    def to_json(self) -> "dict[str, Json]":
        return {"value": {"value": self.word.value, "cue": self.cue, "scope": [self.scope.start, self.scope.end]}}

    def __str__(self) -> str:
        return self.word.value


def extract(doc: Doc, context: Context) -> Iterator[Fact]:  # noqa: ARG001  how sure a text is does not depend on the day
    """The modalities of a text, in its order, none overlapping another; a fact's span is its cue's."""
    text = doc.text
    idle = bytearray(len(text))
    for match in IDIOMS.finditer(text):
        idle[match.start() : match.end()] = b"\1" * len(match.group())
    reach = 0
    for cue, said_of in _outward(cue for cue in read_cues(doc)):
        span = Span(cue.first.idx, cue.last.idx + len(cue.last.text))
        if span.start < reach or any(idle[span.start : span.end]):
            continue
        reach = span.end
        scope = extent(cue.scope or [cue.said_of], cue.first)
        words = " ".join(span.of(text).lower().split())
        yield Fact("modality", span, Modality(cue.word, words, scope, _lemma(said_of)), cue.rule)


def _lemma(head: Token) -> str:
    """The lemma of what it is said of: what a copula says, since "be" says nothing."""
    said = below(head, ("acomp", "attr")) if head.lemma_ == "be" else None
    return (said or head).lemma_.lower()


def _outward(cues: Iterator[Cue]) -> list[tuple[Cue, Token]]:
    """The most outward cue of each clause in the order of the text, with the word that the innermost is said of."""
    innermost: dict[int, Token] = {}
    kept: dict[int, Cue] = {}
    winner: dict[int, int] = {}
    for cue in sorted(cues, key=lambda cue: cue.outwardness):
        first = winner.setdefault(cue.outer.i, cue.first.i)
        kept.setdefault(first, cue)
        winner.setdefault(cue.said_of.i, first)
        innermost[first] = cue.said_of
    return [(kept[first], innermost[first]) for first in sorted(kept)]


def _is_same(left: Modality, right: Modality) -> bool:
    return left.word is right.word


def _one_denies(left: Modality, right: Modality) -> bool:
    return Word.DENIED in (left.word, right.word)


def _denied_allegation(left: Modality, right: Modality) -> bool:
    return {left.word, right.word} == {Word.DENIED, Word.ALLEGED}


def _one_is_done(left: Modality, right: Modality) -> bool:
    return Word.DONE in (left.word, right.word)


def _one_demands(left: Modality, right: Modality) -> bool:
    return Word.DEMANDED in (left.word, right.word)


_LADDER: Final[tuple[Rung[Modality], ...]] = (
    Rung(Level("same", Relation.AGREE, "as sure"), _is_same),
    Rung(Level("wanted", Relation.COMPATIBLE, "demanded by one, told by the other as what is or may be"), _one_demands),
    Rung(Level("contested", Relation.DISPUTED, "alleged by one, denied by another"), _denied_allegation),
    Rung(Level("denied", Relation.CONFLICT, "one side denies what the other holds for possible"), _one_denies),
    Rung(Level("surer", Relation.COMPATIBLE, "done for one, open for the other"), _one_is_done),
    Rung(Level("hedged", Relation.COMPATIBLE, "both leave it open, in other words"), lambda _left, _right: True),
)


def compare(left: Modality, right: Modality) -> Level:
    """Whether two sides are as sure of one thing; that they speak of one thing is decided elsewhere."""
    return climb(_LADDER, left, right)


KIND: Final = FactKind("modality", extract, compare, Severity.MEDIUM)
