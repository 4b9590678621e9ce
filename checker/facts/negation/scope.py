"""What a word that negates, or says how sure something is, is said of: read off the dependency parse."""

from collections.abc import Iterable, Iterator
from typing import Final

from checker.facts.negation.signatures import Truth, signature_of
from checker.language import Token
from checker.model import Span

VERBAL: Final = frozenset({"VERB", "AUX"})
SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "expl", "csubj"})
PARTICLES: Final = frozenset({"not", "n't", "n’t", "never"})
_EDGES: Final = frozenset({"punct", "cc", "mark"})
_APART: Final = frozenset({"advcl", "cc", "parataxis", "conj", "punct", "mark", "discourse"})
_STOPS: Final = frozenset({";", "\n", "\n\n"})


def clause(verb: Token) -> list[Token]:
    """The tokens of a verb's clause: what hangs on it, but for other clauses beside it."""
    within = [child for child in verb.children if child.dep_ not in _APART and not _says_when_said(child)]
    return [verb, *(token for child in within for token in _without_asides(child))]


def _says_when_said(child: Token) -> bool:
    """ "said *on Sunday* they had fled": the time of saying, which the parser hangs on what is said."""
    verb = child.head
    before = child.left_edge.i - 1
    if verb.dep_ != "ccomp" or child.dep_ not in ("prep", "npadvmod", "advmod") or before != verb.head.i:
        return False
    return any(each.dep_ in SUBJECTS and each.i > child.i for each in verb.lefts)


def phrase_behind(token: Token, last: Token) -> list[Token]:
    """What hangs on a token, itself included, as far as it stands behind another, but for the clauses around it."""
    return [each for each in _without_asides(token) if each.i > last.i]


def _without_asides(top: Token) -> Iterator[Token]:
    """A phrase without ", which …" and without the clauses of time and cause that have a subject of their own."""
    yield top
    for child in top.children:
        if not _is_aside(child):
            yield from _without_asides(child)


def _is_aside(token: Token) -> bool:
    if token.dep_ == "relcl":
        before = token.left_edge
        return before.i > 0 and before.nbor(-1).text == ","
    owns = any(child.dep_ in SUBJECTS for child in token.children)
    return token.dep_ == "advcl" and owns and any(child.dep_ in ("mark", "advmod") for child in token.lefts)


def extent(tokens: Iterable[Token], keep: Token) -> Span:
    """The characters from the first to the last token without the signs and conjunctions at the edges, `keep` aside.

    A semicolon parts what it stands between.
    """
    ordered = _unparted(sorted(tokens, key=lambda token: token.i), keep)
    while len(ordered) > 1 and ordered[0].i != keep.i and _falls_away(ordered[0]):
        ordered.pop(0)
    while len(ordered) > 1 and ordered[-1].i != keep.i and _falls_away(ordered[-1]):
        ordered.pop()
    return Span(ordered[0].idx, ordered[-1].idx + len(ordered[-1].text))


def _unparted(ordered: list[Token], keep: Token) -> list[Token]:
    """The tokens on that side of a semicolon where the cue stands, or all where it stands on none of theirs."""
    doc, low, high = keep.doc, min(ordered[0].i, keep.i), max(ordered[-1].i, keep.i)
    before = max((token.i for token in doc[low : keep.i] if token.text in _STOPS), default=-1)
    behind = min((token.i for token in doc[keep.i : high] if token.text in _STOPS), default=high + 1)
    return [token for token in ordered if before < token.i < behind] or ordered


def _falls_away(token: Token) -> bool:
    return token.dep_ in _EDGES or token.is_punct or token.is_space


def is_negated(token: Token) -> bool:
    """Whether a word stands under a negation: its own, or of what it completes ("did not want to", "refused to")."""
    if any(_negates(child) for child in token.children):
        return True
    if token.dep_ not in ("xcomp", "acomp") or token.head.i == token.i:
        return False
    return signature_of(token.head.lemma_.lower(), "to").in_positive is Truth.FALSE or is_negated(token.head)


def _negates(child: Token) -> bool:
    if child.dep_ == "neg" or child.lower_ in PARTICLES or is_no_longer(child):
        return True
    return child.lower_ == "no" and child.dep_ == "det"


def is_no_longer(token: Token) -> bool:
    return token.lower_ == "longer" and token.i > 0 and token.nbor(-1).lower_ == "no"


def depth(token: Token) -> int:
    return sum(1 for _ in token.ancestors)


def below(token: Token, roles: Iterable[str]) -> Token | None:
    """The first in the order of the roles of what hangs on a token, to its right."""
    found = list(token.rights)
    return next((child for role in roles for child in found if child.dep_ == role), None)


def infinitive(to: Token) -> Token | None:
    """The verb of a "to": "to be preparing" is "preparing"."""
    verb = to.head
    return verb if to.tag_ == "TO" and to.dep_ == "aux" and verb.i > to.i and verb.pos_ in VERBAL else None


def previous(token: Token) -> Token | None:
    return token.nbor(-1) if token.i > 0 else None


def following(token: Token) -> Token | None:
    return token.nbor(1) if token.i + 1 < len(token.doc) else None


def followed_by(token: Token, words: str) -> Token | None:
    """The last of the words, where they stand right behind a token; the token itself for no words."""
    last = token
    for word in words.split():
        behind = following(last)
        if behind is None or behind.lower_ != word:
            return None
        last = behind
    return last


def top_behind(last: Token) -> Token | None:
    """The head of the phrase or clause that begins right behind a token."""
    top = following(last)
    if top is None or top.is_punct or top.is_space:
        return None
    while top.head.i > last.i and top.head.i != top.i:
        top = top.head
    return top
