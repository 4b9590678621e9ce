"""What a reader of modality finds: a cue, and what it is said of."""

from dataclasses import dataclass
from enum import IntEnum

from checker.facts.modality.words import Word
from checker.facts.negation.scope import depth
from checker.language import Token


class Rank(IntEnum):
    """How far out cues of one verb stand, the most outward first."""

    MARK = 0
    ADVERB = 1
    MODAL = 2
    VERB = 3


@dataclass(frozen=True, slots=True)
class Cue:
    """The tokens of a cue, the word that it hangs on, what it is said of (the head of that), and all of that."""

    word: Word
    first: Token
    last: Token
    outer: Token
    said_of: Token
    scope: list[Token]
    rank: Rank
    rule: str

    @property
    def outwardness(self) -> tuple[int, Rank, int]:
        return depth(self.outer), self.rank, self.first.i
