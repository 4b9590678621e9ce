"""What a fact hangs on in its sentence, read off the dependency parse."""

from typing import Final

from checker.facts.reading import Reading
from checker.language import Token
from checker.model import Governor, Span

ROLES: Final = {
    "nsubj": "subject",
    "nsubjpass": "object",
    "csubj": "subject",
    "dobj": "object",
    "dative": "dative",
    "agent": "subject",
    "attr": "complement",
    "oprd": "complement",
    "acomp": "complement",
}
# A fact that hangs on one of these hangs on what these hang on: "the first of *12* people", "*about* 12".
TRANSPARENT: Final = frozenset({"compound", "nmod", "quantmod", "advmod", "conj", "appos", "amod", "nummod", "poss"})


def governor_of(reading: Reading, span: Span) -> Governor:
    """The verb (or, in a phrase without one, the noun) that governs a span, and as what."""
    token, role = reading.tokens(span.start, span.end).root, ""
    while token.head != token:
        role = _role(token, role)
        token = token.head
        if token.pos_ in ("VERB", "AUX"):
            break
    return Governor(token.lemma_.lower(), role)


def _role(token: Token, role: str) -> str:
    """The role that the way from a fact to its verb has so far: the last telling step wins."""
    if token.dep_ in ROLES:
        return ROLES[token.dep_]
    if token.dep_ == "prep":
        return token.lemma_.lower()
    return role if token.dep_ in TRANSPARENT or role else token.dep_
