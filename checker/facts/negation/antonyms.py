"""Which words contradict each other, and which such pair stands between two lists of words."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from checker.facts.negation.antonym_table import ROWS

# Prefixes that turn a word into its contrary; the second sort does so of adjectives alone ("impossible", "invest").
_TURNING: Final = re.compile(r"(?:un|non-?)(?P<stem>\w{4,})")
_TURNING_ADJECTIVE: Final = re.compile(
    r"(?:in|im|il|ir|dis)(?P<stem>\w{3,}(?:able|ible|al|ent|ant|ive|ate|ar|ect|ful|ious|est))"
)
# Words that only begin like that.
_WHOLE: Final = frozenset(
    {"until", "unless", "union", "unity", "unite", "under", "uncle", "unique", "universal", "invalid"}
)


@dataclass(frozen=True, slots=True)
class Antonyms:
    """Two words that contradict each other when they are said of one thing, in the order of the two sides asked for."""

    left: str
    right: str


def _sides() -> Mapping[str, frozenset[int]]:
    """Each word with the sides of rows that it is on: row n has the sides 2n and 2n + 1."""
    sides: dict[str, set[int]] = {}
    for row, (_, *columns) in enumerate(ROWS):
        for column, words in enumerate(columns):
            for word in words.split():
                sides.setdefault(word, set()).add(2 * row + column)
    return MappingProxyType({word: frozenset(found) for word, found in sides.items()})


_SIDES: Final = _sides()
_NONE: Final[frozenset[int]] = frozenset()
FUNCTION_WORDS: Final = frozenset(
    word for pos, *columns in ROWS if pos == "function" for side in columns for word in side.split()
)

PREDICATES: Final = frozenset(word for pos, _, words in ROWS if pos == "predicate" for word in words.split())
PHRASAL_VERBS: Final = frozenset(
    word for pos, *columns in ROWS if pos == "verb" for side in columns for word in side.split() if "-" in word
)


def are_antonyms(left: str, right: str) -> bool:
    """Whether two lemmas, in lower case, contradict each other: by the table, or by a prefix ("lawful", "unlawful")."""
    others = {side ^ 1 for side in _SIDES.get(left, _NONE)}
    return bool(others & _SIDES.get(right, _NONE)) or is_negated_word(left, right)


def is_negated_word(left: str, right: str) -> bool:
    """Whether one of two lemmas is the other behind a prefix that negates it: affixal negation, as in the *SEM shared
    task of 2012 (Morante and Blanco)."""
    return _turned(left) == right or _turned(right) == left


def say_the_same(left: str, right: str) -> bool:
    """Whether two lemmas are one, or on one side of a row."""
    return left == right or bool(_SIDES.get(left, _NONE) & _SIDES.get(right, _NONE))


def antonyms_between(left: Iterable[str], right: Iterable[str]) -> Antonyms | None:
    """The first of the pairs; None where there is none."""
    return next(antonym_pairs(left, right), None)


def antonym_pairs(left: Iterable[str], right: Iterable[str]) -> Iterator[Antonyms]:
    """The pairs, in the order of the left, of the words that only one list has.

    A word that the other list has too, or says by another of its side, is no difference: "rose" and "climbed after
    falling" don't contradict each other.
    """
    own, others = _only_in(list(left), list(right))
    yield from (Antonyms(one, other) for one in own for other in others if are_antonyms(one, other))


def _only_in(left: Sequence[str], right: Sequence[str]) -> tuple[list[str], list[str]]:
    """The words of each list that the other neither has nor says in another word, each as often as it has more."""
    own, others = Counter(left), Counter(right)
    own, others = own - others, others - own
    return (
        [word for word in own if not any(say_the_same(word, other) for other in others)],
        [word for word in others if not any(say_the_same(word, other) for other in own)],
    )


@lru_cache(maxsize=16_384)
def _turned(word: str) -> str:
    """What a word with a turning prefix turns; empty for others."""
    if word in _WHOLE:
        return ""
    match = _TURNING.fullmatch(word) or _TURNING_ADJECTIVE.fullmatch(word)
    return match["stem"] if match is not None else ""
