"""What a word of modality is said of: the clause or the phrase, read off the dependency parse."""

from collections.abc import Iterable, Iterator
from typing import Final

from checker.language import Token
from checker.model import Span

VERBAL: Final = frozenset({"VERB", "AUX"})
_EDGES: Final = frozenset({"punct", "cc", "mark"})
_APART: Final = frozenset({"advcl", "cc", "parataxis", "conj", "punct", "mark", "discourse"})
_NEGATING: Final = frozenset({"not", "n't", "n’t", "never"})


def clause(verb: Token) -> list[Token]:
    """The tokens of a verb's clause: what hangs on it, but for other clauses beside it."""
    return [verb, *(token for child in verb.children if child.dep_ not in _APART for token in child.subtree)]


def phrase_behind(token: Token, last: Token) -> list[Token]:
    """What hangs on a token, itself included, as far as it stands behind another."""
    return [each for each in token.subtree if each.i > last.i]


def extent(tokens: Iterable[Token], keep: Token) -> Span:
    """The characters from the first to the last token without the signs and conjunctions at the edges, `keep` aside."""
    ordered = sorted(tokens, key=lambda token: token.i)
    while len(ordered) > 1 and ordered[0].i != keep.i and _falls_away(ordered[0]):
        ordered.pop(0)
    while len(ordered) > 1 and ordered[-1].i != keep.i and _falls_away(ordered[-1]):
        ordered.pop()
    return Span(ordered[0].idx, ordered[-1].idx + len(ordered[-1].text))


def _falls_away(token: Token) -> bool:
    return token.dep_ in _EDGES or token.is_punct or token.is_space


def is_negated(token: Token) -> bool:
    """Whether a word stands under a negation of its own, or of what it completes."""
    own = any(child.dep_ == "neg" or child.lower_ in _NEGATING for child in token.children)
    return own or (token.dep_ in ("xcomp", "acomp") and is_negated(token.head))


def depth(token: Token) -> int:
    return sum(1 for _ in token.ancestors)


def below(token: Token, roles: Iterable[str]) -> Token | None:
    """The first in the order of the roles of what hangs on a token, to its right."""
    found = list(token.rights)
    return next((child for role in roles for child in found if child.dep_ == role), None)


def next_words(token: Token, count: int) -> Iterator[Token]:
    yield from token.doc[token.i + 1 : token.i + 1 + count]
