"""The verbs, nouns and adjectives that negate: "failed to", "denied", "a lack of", "unable to", "is false"."""

from collections.abc import Callable
from typing import Final

from checker.facts.negation.cue import Cue
from checker.facts.negation.scope import (
    SUBJECTS,
    below,
    followed_by,
    following,
    is_negated,
    top_behind,
)
from checker.facts.negation.words import (
    ADJECTIVES,
    DENIALS,
    DENYING,
    FALSE,
    GERUNDS,
    KEEPING,
    NEGATIVE_WORDS,
    NOUNS,
    PREVENTING,
    SAYING,
    STATEMENTS,
    UN,
    UNTRUE,
    UNTRULY,
    VERBS,
    WRONG,
)
from checker.language import Token

_VERBS: Final = {verb: [(words, roles) for (each, words), roles in VERBS.items() if each == verb] for verb, _ in VERBS}


def _verb(token: Token) -> Cue | None:
    """ "failed to", "denied", "ruled out": the verbs that negate, unless they are negated themselves."""
    if token.pos_ != "VERB":
        return None
    lemma = token.lemma_.lower()
    for words, roles in _VERBS.get(lemma, ()):
        if (last := followed_by(token, words)) is not None:
            negated = _dependent(token, roles)
            if negated is not None and not is_negated(token) and not is_turned(negated, last):
                return Cue(token, last, negated, False, f"{lemma}-{words}".rstrip("-").replace(" ", "-"))
    return None


def _dispute(token: Token) -> Cue | None:
    """ "dismissed the claims", "disputed the figures": other things are dismissed and disputed too."""
    if token.pos_ != "VERB" or token.lemma_.lower() not in DENIALS or is_negated(token):
        return None
    what = _dependent(token, ("dobj", "nsubjpass"))
    if what is None or what.lemma_.lower() not in STATEMENTS:
        return None
    return Cue(token, token, what, False, token.lemma_.lower())


def denial(token: Token) -> Cue | None:
    """The cue of a verb by which one says that something is not so: "denied", "ruled out", "dismissed"."""
    cue = _verb(token) or _dispute(token)
    return cue if cue is not None and token.lemma_.lower() in DENYING else None


def _keeping(token: Token) -> Cue | None:
    """ "prevented the ferry from leaving", "was stopped from leaving", "prevented a riot", "avoided hitting"."""
    lemma = token.lemma_.lower()
    if token.pos_ != "VERB" or is_negated(token):
        return None
    if lemma in GERUNDS:
        gerund = below(token, ("xcomp", "ccomp", "pcomp"))
        return Cue(token, token, gerund, False, lemma) if gerund is not None and gerund.tag_ == "VBG" else None
    whom = below(token, ("dobj",))
    prepositions = (*token.rights, *(whom.rights if whom is not None else ()))
    source = next((each for each in prepositions if lemma in KEEPING and each.lower_ == "from"), None)
    gerund = below(source, ("pcomp",)) if source is not None else None
    if source is not None and gerund is not None:
        return Cue(token, source if source.i == token.i + 1 else token, gerund, False, f"{lemma}-from")
    return Cue(token, token, whom, False, lemma) if lemma in PREVENTING and whom is not None else None


def _adjective(token: Token) -> Cue | None:
    """ "unable to", "impossible to"."""
    word = ADJECTIVES.get(token.lower_)
    last = followed_by(token, word) if word is not None else None
    if last is None or is_negated(token) or is_negated(token.head):
        return None
    content = top_behind(last)
    return Cue(token, last, content, False, f"{token.lower_}-{word}") if content is not None else None


def _noun(token: Token) -> Cue | None:
    """ "a lack of", "its failure to"."""
    behind = following(token)
    if token.pos_ != "NOUN" or behind is None or behind.lower_ not in NOUNS.get(token.lemma_.lower(), ()):
        return None
    content = top_behind(behind)
    if content is None or is_negated(token):
        return None
    return Cue(token, behind, content, False, f"{token.lemma_.lower()}-{behind.lower_}")


def _untrue(token: Token) -> Cue | None:
    """ "is false", "was a hoax", "the figures are wrong"."""
    passive = token.tag_ == "VBN" and any(child.dep_ == "auxpass" for child in token.children)
    verb = token if passive else token.head
    predicate = token.dep_ in ("acomp", "attr", "oprd") and verb.lemma_ in ("be", "prove")
    if not (predicate or passive) or is_negated(verb):
        return None
    subject = next((child for child in verb.lefts if child.dep_ in SUBJECTS), None)
    wrong = token.lower_ in WRONG and subject is not None and subject.lemma_.lower() in STATEMENTS
    return Cue(token, token, verb, True, "untrue") if token.lower_ in UNTRUE or wrong else None


def _untruly(token: Token) -> Cue | None:
    """ "falsely claimed that", and "a false claim that"."""
    behind = following(token)
    if behind is None or token.head.i != behind.i:
        return None
    if token.lower_ in UNTRULY and behind.lemma_.lower() in SAYING:
        content = below(behind, ("ccomp", "xcomp"))
        return Cue(token, behind, content, False, "untruly-said") if content is not None else None
    if token.lower_ in FALSE and token.dep_ == "amod" and behind.lemma_.lower() in STATEMENTS:
        return Cue(token, token, behind, False, "false-statement")
    return None


def _dependent(token: Token, roles: tuple[str, ...]) -> Token | None:
    """The first in the order of the roles of what hangs on a token, through its prepositions."""
    found = [child for child in token.children if child.i > token.i or child.dep_ in SUBJECTS]
    found = [child for child in found if child.dep_ != "advcl" or child.left_edge.i == token.i + 1 + _particles(token)]
    found += [
        grand
        for child in token.rights
        if child.dep_ in ("prep", "advmod", "acomp")
        for grand in child.subtree
        if grand.i != child.i
    ]
    return next((child for role in roles for child in found if child.dep_ == role), None)


def _particles(token: Token) -> int:
    """How many of "out", "off" stand right behind a verb."""
    behind = following(token)
    return int(behind is not None and behind.dep_ == "prt")


def is_turned(negated: Token, last: Token) -> bool:
    """Whether what is negated is a negative word itself: "did not deny", "not without", "is not untrue"."""
    behind = following(last)
    if behind is not None and (behind.lower_ == "without" or _is_negative(behind)):
        return True
    if any(child.dep_ in ("acomp", "attr") and _is_negative(child) for child in negated.children):
        return True
    return _undoes(negated, last)


def _is_negative(word: Token) -> bool:
    return word.lower_ in NEGATIVE_WORDS or UN.fullmatch(word.lower_) is not None


def _undoes(verb: Token, last: Token) -> bool:
    lemma = verb.lemma_.lower()
    if lemma in DENIALS:
        what = _dependent(verb, ("dobj", "nsubjpass"))
        return what is not None and what.lemma_.lower() in STATEMENTS
    return any(
        followed_by(verb, words) is not None and (_dependent(verb, roles) is not None or last.i < verb.i)
        for words, roles in _VERBS.get(lemma, ())
    )


NEGATING_WORDS: Final[tuple[Callable[[Token], Cue | None], ...]] = (
    _verb,
    _dispute,
    _keeping,
    _adjective,
    _noun,
    _untrue,
    _untruly,
)
# The words that can head one of their cues.
HEADS: Final = frozenset(
    {verb for verb, _ in VERBS}
    | DENIALS
    | KEEPING
    | GERUNDS
    | PREVENTING
    | ADJECTIVES.keys()
    | NOUNS.keys()
    | UNTRUE
    | WRONG
    | UNTRULY
    | FALSE
)
