"""What a text says is not so: the words that negate, and the clause or phrase that they negate.

The scope follows the parse, in the manner of the *SEM 2012 task (Morante and Blanco): the whole clause
with its subject for a negated verb, what is denied or left undone for a verb that negates in itself.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from checker.facts.kind import Context, FactKind
from checker.facts.ladder import Level
from checker.facts.negation.cue import Cue
from checker.facts.negation.cues import read_cues
from checker.facts.negation.scope import clause, extent, phrase_behind
from checker.facts.negation.signatures import Truth, signature_of
from checker.facts.negation.words import IDIOMS, NAMES
from checker.language import Doc, Token
from checker.model import Fact, Json, Relation, Severity, Span

BOTH: Final = Level("both-negated", Relation.AGREE, "negated as well")
_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_TITLED: Final = 0.7  # the share of words in capitals from which a line is a headline in title case


@dataclass(frozen=True, slots=True)
class Negation:
    """The negating words and the span that they negate."""

    cue: str
    scope: Span

    def to_json(self) -> "dict[str, Json]":
        return {"value": {"cue": self.cue, "scope": [self.scope.start, self.scope.end]}}

    def __str__(self) -> str:
        return self.cue


def extract(doc: Doc, context: Context) -> Iterator[Fact]:  # noqa: ARG001  what negates does not depend on the day
    """The negations of a text, in its order, none overlapping another."""
    text = doc.text
    idle = bytearray(len(text))
    for match in (match for pattern in (IDIOMS, NAMES) for match in pattern.finditer(text)):
        idle[match.start() : match.end()] = b"\1" * len(match.group())
    reach = 0
    for cue in sorted(read_cues(doc), key=lambda cue: (cue.first.i, -cue.last.i)):
        span = Span(cue.first.idx, cue.last.idx + len(cue.last.text))
        if span.start < reach or any(idle[span.start : span.end]) or _in_name(cue.last):
            continue
        reach = span.end
        yield Fact("negation", span, Negation(" ".join(span.of(text).lower().split()), _scope(cue)), cue.rule)


def compare(left: Negation, right: Negation) -> Level:  # noqa: ARG001  whatever their cues, two negations state the same
    """Two negations state the same; that one side has one and the other has none is decided elsewhere."""
    return BOTH


def _scope(cue: Cue) -> Span:
    """The characters that a cue negates, without the punctuation and the conjunctions at their edges.

    What a factive verb presupposes is not negated with it: "did not know that the firm had paid".
    """
    tokens = _denied_clause(cue.negated) if cue.clause else phrase_behind(cue.negated, cue.last)
    return extent(tokens or cue.negated.subtree, cue.first)


def _denied_clause(verb: Token) -> list[Token]:
    presupposed = set()
    if signature_of(verb.lemma_.lower(), "that").in_negative is Truth.TRUE:
        contents = (child for child in verb.rights if child.dep_ == "ccomp" and not _asks(child))
        presupposed = {token.i for content in contents for token in content.subtree}
    return [token for token in clause(verb) if token.i not in presupposed]


def _asks(content: Token) -> bool:
    """ "did not know whether", "did not know who"."""
    return any(child.lower_ in ("if", "whether") or child.tag_[0] == "W" for child in content.subtree)


def _in_name(word: Token) -> bool:
    """Whether a negating word is part of a name or title: "Doctors Without Borders", “No Country for Old Men”."""
    behind = word.nbor(1) if word.i + 1 < len(word.doc) else None
    if (
        not word.text.istitle()
        or behind is None
        or not (behind.text[:1].isupper() or behind.lower_ in ("vote", "campaign"))
    ):
        return False
    before = word.nbor(-1) if word.i > 0 else None
    if word.is_sent_start or before is None:
        return False
    words = _WORD.findall(word.sent.text)
    return sum(each.istitle() for each in words) < _TITLED * len(words) or before.text in "“‘\"'"


KIND: Final = FactKind("negation", extract, compare, Severity.HIGH)
