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
# Verbs by the complement that follows: an infinitive ("to"), that of an object ("to-object"), a clause ("that"), a
# gerund ("ing"), an object's gerund behind "from" ("from").
_ROWS: Final[Mapping[str, Mapping[str, str]]] = {
    "+/-": {
        "to": "manage bother dare deign remember get happen proceed prove turn serve condescend",
        "to-object": "enable help",
        "ing": "succeed",
    },
    "+/o": {
        "to": "go come",
        "to-object": "force compel cause lead make drive prompt get oblige",
        "that": "prove show confirm demonstrate verify establish ensure reveal disclose",
        "ing": "end finish",
    },
    "-/+": {
        "to": "fail forget neglect omit",
        "ing": "avoid escape",
    },
    "-/o": {
        "to": "refuse decline",
        "that": "deny disprove refute debunk",
        "from": "prevent stop keep block deter dissuade discourage",
    },
    "o/-": {"to": "attempt try hesitate", "to-object": "allow permit let"},
    "+/+": {
        "that": "know realise realize regret acknowledge admit concede discover learn notice recall remember forget"
        " recognise recognize resent lament celebrate",
        "ing": "regret admit acknowledge resent stop",
    },
    "-/-": {"to": "pretend", "that": "pretend feign"},
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


def undoing(complement: str) -> frozenset[str]:
    """The verbs that say of such a complement that it is not so."""
    return frozenset(
        verb for (verb, kind), row in SIGNATURES.items() if kind == complement and row.in_positive is Truth.FALSE
    )
