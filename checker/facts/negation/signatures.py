"""What a verb says of the truth of its complement: the implicative and factive verbs, as data.

The signatures are those of Karttunen (1971, 2012) and of Nairn, Condoravdi and Karttunen (2006): what follows for the
complement where the verb is affirmed, and where it is negated. "Managed to flee" says that one fled, "did not manage
to" that one did not: `+/-`; "refused to" says that one did not, "did not refuse to" leaves it open: `-/o`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final


class Truth(StrEnum):
    """What follows for a complement."""

    TRUE = "+"
    FALSE = "-"
    OPEN = "o"


@dataclass(frozen=True, slots=True)
class Signature:
    """What follows for a verb's complement where the verb is affirmed, and where it is negated."""

    in_positive: Truth
    in_negative: Truth


_OPEN: Final = Signature(Truth.OPEN, Truth.OPEN)
# Verbs by the complement that follows: an infinitive ("to"), a clause ("that"), a gerund ("ing"), an object's gerund
# behind "from" ("from"). A verb is written with its particle: "went on to".
_ROWS: Final[Mapping[str, Mapping[str, str]]] = {
    "+/-": {"to": "manage bother dare deign remember get happen proceed prove turn-out choose", "in": "succeed"},
    "+/o": {"to": "go-on", "ing": "end-up finish-up"},
    "-/+": {"to": "fail forget neglect omit", "ing": "avoid escape"},
    "-/o": {"to": "refuse decline", "from": "prevent stop keep block deter dissuade discourage"},
    "o/-": {"to": "attempt try struggle"},
    "+/+": {
        "that": "know realise realize regret acknowledge admit concede discover learn notice recall remember forget"
        " recognise recognize resent lament",
    },
    "-/-": {"to": "pretend"},
}
SIGNATURES: Final[Mapping[tuple[str, str], Signature]] = MappingProxyType(
    {
        (verb, complement): Signature(*(Truth(each) for each in row.split("/")))
        for row, columns in _ROWS.items()
        for complement, verbs in columns.items()
        for verb in verbs.split()
    }
)


def signature_of(verb: str, complement: str) -> Signature:
    """The signature of a verb's lemma with a kind of complement; `o/o`, which says nothing, where there is none."""
    return SIGNATURES.get((verb, complement), _OPEN)


def verbs_with(complement: str, in_positive: Truth) -> frozenset[str]:
    """The verbs that, affirmed, say this of such a complement."""
    return frozenset(
        verb for (verb, kind), row in SIGNATURES.items() if kind == complement and row.in_positive is in_positive
    )


TRYING: Final = frozenset(verb for (verb, _), row in SIGNATURES.items() if row == Signature(Truth.OPEN, Truth.FALSE))
