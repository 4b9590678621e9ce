"""What a text says is not so: the words that negate, and the clause or phrase that they negate.

The scope follows the parse, in the manner of the *SEM 2012 task (Morante and Blanco): the whole clause
with its subject for a negated verb, what is denied or left undone for a verb that negates in itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from checker.facts.kind import Context, FactKind
from checker.facts.ladder import Level
from checker.facts.negation.words import (
    DETERMINERS,
    EVIDENCE,
    IDIOMS,
    NAMES,
    NEGATIVE_WORDS,
    PARTICLES,
    PRONOUNS,
    STATEMENTS,
    UNTRUE,
    VERBS,
)
from checker.language import Doc, Token
from checker.model import Fact, Json, Relation, Severity, Span


@dataclass(frozen=True, slots=True)
class Negation:
    """The negating words and the span that they negate."""

    cue: str
    scope: Span

    def to_json(self) -> "dict[str, Json]":
        return {"value": {"cue": self.cue, "scope": [self.scope.start, self.scope.end]}}

    def __str__(self) -> str:
        return self.cue


@dataclass(frozen=True, slots=True)
class _Cue:
    """The tokens of a cue, the token whose phrase it negates, and whether the clause around that is meant."""

    first: Token
    last: Token
    negated: Token
    clause: bool
    rule: str


_EDGES: Final = frozenset({"punct", "cc", "mark"})
_APART: Final = frozenset({"advcl", "cc", "parataxis", "conj", "punct", "mark", "discourse"})
_VERBAL: Final = frozenset({"VERB", "AUX"})


def extract(doc: Doc, context: Context) -> Iterator[Fact]:  # noqa: ARG001  what negates does not depend on the day
    """The negations of a text, in its order, none overlapping another."""
    text = doc.text
    idle = bytearray(len(text))
    for match in (match for pattern in (IDIOMS, NAMES) for match in pattern.finditer(text)):
        idle[match.start() : match.end()] = b"\1" * len(match.group())
    reach = 0
    for cue in sorted(_cues(doc), key=lambda cue: (cue.first.i, -cue.last.i)):
        span = Span(cue.first.idx, cue.last.idx + len(cue.last.text))
        if span.start < reach or any(idle[span.start : span.end]):
            continue
        reach = span.end
        yield Fact("negation", span, Negation(" ".join(span.of(text).lower().split()), _scope(cue)), cue.rule)


def compare(left: Negation, right: Negation) -> Level:  # noqa: ARG001  whatever their cues, two negations state the same
    """Two negations state the same; that one side has one and the other has none is decided elsewhere."""
    return BOTH


BOTH: Final = Level("both-negated", Relation.AGREE, "negated as well")


def _cues(doc: Doc) -> Iterator[_Cue]:
    for token in doc:
        for reader in _READERS:
            if cue := reader(token):
                yield cue
                break


# --- readers: each takes a token and gives the cue that it heads, if it heads one ---------------------------------


def _particle(token: Token) -> _Cue | None:
    """ "did not", "was never", "not to", "no longer"."""
    longer = token.lower_ == "longer" and token.i > 0 and token.nbor(-1).lower_ == "no"
    if not longer and token.lower_ not in PARTICLES:
        return None
    head = token.head
    if longer and head.pos_ not in _VERBAL:
        return None
    first = token.nbor(-1) if longer else token
    negated = _phrase_after(token) if head.i < token.i and head.pos_ == "VERB" else head
    if _turned(negated, first, token):
        return None
    if token.i + 1 < len(token.doc) and token.nbor(1).lower_ == "to" and token.nbor(1).pos_ == "PART":
        return _Cue(first, token.nbor(1), negated, False, "not-to")
    if negated.pos_ not in _VERBAL:
        return _Cue(first, token, negated, False, "not-phrase")
    before = first.nbor(-1) if first.i > 0 else None
    if before is not None and (before.pos_ == "AUX" or (before.tag_ == "MD")) and not first.is_sent_start:
        first = before
    return _Cue(first, token, negated, True, "no-longer" if longer else "particle")


def _determiner(token: Token) -> _Cue | None:
    """ "no deaths", "neither side", and "no evidence that …"."""
    if token.lower_ not in DETERMINERS or token.dep_ not in ("det", "neg", "amod", "nummod", "advmod"):
        return None
    noun = token.head
    if noun.pos_ not in ("NOUN", "PROPN", "PRON", "NUM") or noun.lemma_.lower() in NEGATIVE_WORDS or noun.i < token.i:
        return None
    follows = noun.nbor(1) if noun.i + 1 < len(token.doc) else None
    if noun.lemma_.lower() in EVIDENCE and follows is not None and follows.lower_ in ("that", "of"):
        content = next((child for child in noun.rights if child.dep_ in ("acl", "relcl", "ccomp", "prep")), None)
        if content is not None:
            below = next((child for child in content.rights if child.dep_ in ("pobj", "pcomp")), content)
            return _Cue(token, follows, below if content.dep_ == "prep" else content, False, "no-evidence")
    last = noun if noun.lower_ == "one" else token
    return _Cue(token, last, *_above(noun), "determiner")


def _pronoun(token: Token) -> _Cue | None:
    """ "nobody", "none of the passengers", "nothing"."""
    if token.lower_ not in PRONOUNS or token.dep_ in ("det", "cc", "preconj"):
        return None
    return _Cue(token, token, *_above(token), "pronoun")


def _nor(token: Token) -> _Cue | None:
    """ "nor did he", "neither … nor"."""
    if token.lower_ not in ("nor", "neither") or token.dep_ not in ("cc", "preconj", "advmod"):
        return None
    linked = next((child for child in token.head.rights if child.dep_ == "conj" and child.i > token.i), token.head)
    negated = linked if token.lower_ == "nor" else token.head
    return _Cue(token, token, negated, negated.pos_ in _VERBAL, "nor")


def _without(token: Token) -> _Cue | None:
    if token.lower_ != "without":
        return None
    if token.i > 0 and token.nbor(-1).lower_ in PARTICLES:
        return None
    below = next((child for child in token.rights if child.dep_ in ("pobj", "pcomp")), None)
    return _Cue(token, token, below, False, "without") if below is not None else None


def _verb(token: Token) -> _Cue | None:
    """ "failed to", "denied", "ruled out": the verbs that negate, unless they are negated themselves."""
    if token.pos_ != "VERB":
        return None
    for (lemma, word), roles in VERBS.items():
        if token.lemma_.lower() == lemma and (last := _followed_by(token, word)) is not None:
            negated = _dependent(token, roles)
            if negated is not None and not _is_negated(token):
                return _Cue(token, last, negated, False, f"{lemma}-{word}".rstrip("-").replace(" ", "-"))
    return _dismissal(token)


def _dismissal(token: Token) -> _Cue | None:
    if token.lemma_.lower() != "dismiss" or _is_negated(token):
        return None
    what = _dependent(token, ("dobj", "nsubjpass"))
    return (
        _Cue(token, token, what, False, "dismiss") if what is not None and what.lemma_.lower() in STATEMENTS else None
    )


def _unable(token: Token) -> _Cue | None:
    if token.lower_ != "unable" or _is_negated(token) or _is_negated(token.head):
        return None
    last, below = _followed_by(token, "to"), _dependent(token, ("xcomp",))
    return _Cue(token, last, below, False, "unable-to") if last is not None and below is not None else None


def _yet_to(token: Token) -> _Cue | None:
    """ "has yet to": not done so far."""
    if token.lower_ != "yet" or token.i + 2 >= len(token.doc) or token.nbor(1).lower_ != "to" or token.i == 0:
        return None
    before = token.nbor(-1)
    if before.lemma_.lower() not in ("have", "be", "'ve", "'s"):
        return None
    verb = next((each for each in token.doc[token.i + 2 : token.i + 6] if each.pos_ in _VERBAL), None)
    return _Cue(before, token.nbor(1), verb, False, "yet-to") if verb is not None else None


def _untrue(token: Token) -> _Cue | None:
    """ "is false", "was a hoax"."""
    if token.lower_ not in UNTRUE or token.dep_ not in ("acomp", "attr", "oprd") or _is_negated(token.head):
        return None
    return _Cue(token, token, token.head, True, "untrue") if token.head.lemma_ in ("be", "prove") else None


_READERS: Final = (_particle, _determiner, _pronoun, _nor, _without, _verb, _unable, _yet_to, _untrue)

# --- the parse around a cue -------------------------------------------------------------------------------------------


def _followed_by(token: Token, words: str) -> Token | None:
    """The last of the words, where they stand right behind a token; the token itself for no words."""
    last = token
    for word in words.split():
        if last.i + 1 >= len(token.doc) or last.nbor(1).lower_ != word:
            return None
        last = last.nbor(1)
    return last


def _dependent(token: Token, roles: tuple[str, ...]) -> Token | None:
    """The first in the order of the roles of what hangs on a token, through its prepositions."""
    below = [*token.children]
    below += [
        grand
        for child in token.rights
        if child.dep_ in ("prep", "advmod", "acomp")
        for grand in child.subtree
        if grand.i != child.i
    ]
    return next((child for role in roles for child in below if child.dep_ == role), None)


def _is_negated(token: Token) -> bool:
    """Whether a word stands under a negation: its own, or that of what it completes ("did not want to deny")."""
    own = any(child.dep_ == "neg" or child.lower_ in PARTICLES or _no_longer(child) for child in token.children)
    return own or (token.dep_ in ("xcomp", "acomp") and _is_negated(token.head))


def _no_longer(token: Token) -> bool:
    return token.lower_ == "longer" and token.i > 0 and token.nbor(-1).lower_ == "no"


def _turned(negated: Token, first: Token, last: Token) -> bool:
    """Whether what is negated is a negative word itself: "did not deny", "not without", "is not untrue"."""
    if last.i + 1 < len(last.doc) and (last.nbor(1).lower_ == "without" or last.nbor(1).lower_ in NEGATIVE_WORDS):
        return True
    if any(child.dep_ in ("acomp", "attr") and child.lower_ in NEGATIVE_WORDS for child in negated.children):
        return True
    return any(
        negated.lemma_.lower() == lemma
        and _followed_by(negated, word) is not None
        and (_dependent(negated, roles) is not None or first.i < negated.i)
        for (lemma, word), roles in VERBS.items()
    )


def _phrase_after(particle: Token) -> Token:
    """What "…, not the state" negates: the top of the phrase behind the particle, else the particle's head."""
    top = particle.nbor(1) if particle.i + 1 < len(particle.doc) else particle.head
    while top.head.i > particle.i and top.head.i != top.i:
        top = top.head
    return top if top.pos_ in ("NOUN", "PROPN", "PRON", "ADP", "NUM") else particle.head


def _above(noun: Token) -> tuple[Token, bool]:
    """The verb whose clause a negated noun negates, or the noun itself where it hangs on a preposition."""
    while noun.dep_ in ("conj", "compound") and noun.head.i != noun.i:
        noun = noun.head
    if noun.head.pos_ in _VERBAL and noun.head.i != noun.i:
        return noun.head, True
    return noun, False


def _scope(cue: _Cue) -> Span:
    """The characters that a cue negates, without the punctuation and the conjunctions at their edges."""
    tokens = sorted(_clause(cue.negated) if cue.clause else cue.negated.subtree, key=lambda token: token.i)
    if not cue.clause:
        tokens = [token for token in tokens if token.i > cue.last.i] or tokens
    while len(tokens) > 1 and (tokens[0].dep_ in _EDGES or tokens[0].is_space) and tokens[0].i != cue.first.i:
        tokens = tokens[1:]
    while len(tokens) > 1 and (tokens[-1].dep_ in _EDGES or tokens[-1].is_punct or tokens[-1].is_space):
        tokens = tokens[:-1]
    return Span(tokens[0].idx, tokens[-1].idx + len(tokens[-1].text))


def _clause(verb: Token) -> Iterator[Token]:
    """The tokens of a verb's clause: what hangs on it, but for other clauses beside it."""
    yield verb
    for child in verb.children:
        if child.dep_ not in _APART:
            yield from child.subtree


KIND: Final = FactKind("negation", extract, compare, Severity.HIGH)
