"""What a reader of negation finds: a cue, and what it negates."""

from dataclasses import dataclass

from checker.language import Token


@dataclass(frozen=True, slots=True)
class Cue:
    """The tokens of a cue, the token whose phrase it negates, and whether the clause around that is meant."""

    first: Token
    last: Token
    negated: Token
    clause: bool
    rule: str
