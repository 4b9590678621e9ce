"""The cues that what they are said of completes: "plans to", "accused of", "urged the firm to", "a risk that"."""

import re
from collections.abc import Callable, Collection
from typing import Final

from checker.facts.modality.cue import Cue, Rank
from checker.facts.modality.words import (
    ACT,
    BARE,
    CLAUSAL,
    GERUND,
    GUILT,
    INDEFINITE,
    INFINITIVE,
    LOYALTY,
    NOUNS,
    OBJECT,
    OBJECT_TO,
    OF_ACTS,
    PLURAL,
    PREPOSITIONAL,
    PROGRESSIVE,
    SUBJUNCTIVE,
    WORKS,
    Word,
)
from checker.facts.negation.content_words import denial
from checker.facts.negation.scope import (
    VERBAL,
    below,
    following,
    infinitive,
    is_negated,
    phrase_behind,
    top_behind,
)
from checker.facts.negation.words import DENYING, STATEMENTS
from checker.language import Token

_ACT: Final = re.compile(ACT)


def _cue(word: Word, token: Token, last: Token, what: Token, rule: str) -> Cue:
    return Cue(word, token, last, token, what, phrase_behind(what, last), Rank.VERB, rule)


def _to(token: Token) -> Cue | None:
    """ "plans to", "went on to"; "has to", and "had to", which one then did."""
    behind = following(token)
    between = behind if behind is not None and f"{token.lemma_.lower()}-{behind.lower_}" in INFINITIVE else None
    words = f"{token.lemma_.lower()}-{between.lower_}" if between is not None else token.lemma_.lower()
    to = following(between or token)
    if token.pos_ not in VERBAL or to is None or to.lower_ != "to" or is_negated(token):
        return None
    had = Word.DONE if token.lower_ == "had" else Word.DEMANDED
    word = had if token.lower_ in ("has", "have", "had") else INFINITIVE.get(words)
    verb = infinitive(to)
    return _cue(word, token, to, verb, f"{words}-to") if word is not None and verb is not None else None


def _noun(token: Token) -> Cue | None:
    """ "a plan to", "calls for", "a risk that", "allegations of"."""
    last = following(token)
    table = NOUNS.get(last.lower_) if last is not None and token.pos_ == "NOUN" else None
    word = table.get(token.lemma_.lower()) if table is not None else None
    if last is None or word is None or is_negated(token):
        return None
    what = infinitive(last) if last.lower_ == "to" else top_behind(last)
    if what is None or (last.lower_ == "that" and not _is_content(token, what, last)):
        return None
    if last.lower_ in ("for", "of") and not _is_act(token, what, last):
        return None
    return _cue(word, token, last, what, f"{token.lemma_.lower()}-{last.lower_}")


def _is_content(noun: Token, what: Token, that: Token) -> bool:
    """Whether a clause says what the risk is, and not which: "the report that the ministry published".

    A parser takes "that" for the object of any verb that can have one; "the risk that he took" is rare.
    """
    role = ("mark",) if noun.lemma_.lower() in WORKS else ("mark", "dobj")
    return that.dep_ in role and that.head.i == what.i


def _is_act(noun: Token, what: Token, last: Token) -> bool:
    """Whether "calls for" or "fears of" calls for an event: demand for oil, a report of 2018 are none."""
    if last.head.i != noun.i or what.dep_ not in ("pobj", "pcomp") or what.pos_ in ("PROPN", "NUM", "PRON"):
        return False
    return noun.lemma_.lower() not in PLURAL or noun.tag_ == "NNS"


def _prepositional(token: Token) -> Cue | None:
    """ "accused of", "accused him of", "called for"."""
    if token.pos_ != "VERB" or is_negated(token):
        return None
    whom = below(token, ("dobj",))
    for preposition in (*token.rights, *(whom.rights if whom is not None else ())):
        word = PREPOSITIONAL.get((token.lemma_.lower(), preposition.lower_))
        what = below(preposition, ("pcomp", "pobj")) if word is not None else None
        if word is not None and what is not None and not _is_tool(token, what):
            last = preposition if preposition.i == token.i + 1 else token
            scope = phrase_behind(what, preposition)
            rule = f"{token.lemma_.lower()}-{preposition.lower_}"
            return Cue(word, token, last, token, what, scope, Rank.VERB, rule)
    return None


def _is_tool(token: Token, what: Token) -> bool:
    """ "charged the phone with a cable"."""
    return token.lemma_ == "charge" and any(child.lower_ in INDEFINITE for child in what.lefts)


def _object_to(token: Token) -> Cue | None:
    """ "urged the firm to pay", "called on the firm to pay"."""
    behind = following(token)
    particle = behind if behind is not None and f"{token.lemma_.lower()}-{behind.lower_}" in OBJECT_TO else None
    lemma = token.lemma_.lower()
    word = OBJECT_TO.get(f"{lemma}-{particle.lower_}" if particle is not None else lemma)
    verb = below(token, ("xcomp", "ccomp"))
    if token.pos_ != "VERB" or word is None or verb is None or is_negated(token):
        return None
    last = particle or token
    to = next((child for child in verb.lefts if child.tag_ == "TO"), None)
    between = [each for each in token.doc[last.i + 1 : to.i] if not each.is_punct] if to is not None else []
    if not any(each.pos_ in ("NOUN", "PROPN", "PRON", "NUM") for each in between):
        return None
    whom = between[0] if between else verb
    scope = [*token.doc[whom.i : to.i if to is not None else verb.i], *phrase_behind(verb, last)]
    return Cue(word, token, last, token, verb, scope, Rank.VERB, f"{lemma}-object-to")


def _clausal(token: Token) -> Cue | None:
    """ "demanded that", "believes the fire was set"."""
    word, what = CLAUSAL.get(token.lemma_.lower()), below(token, ("ccomp",))
    if token.pos_ != "VERB" or word is None or what is None or what.pos_ not in VERBAL or is_negated(token):
        return None
    if not _finite(what) and not (word is Word.DEMANDED and _bare(what)):
        return None
    if token.lemma_.lower() in SUBJUNCTIVE and not _bare(what):
        return None
    return _cue(word, token, _that(token), what, f"{token.lemma_.lower()}-clause")


def _that(token: Token) -> Token:
    behind = following(token)
    return behind if behind is not None and behind.lower_ == "that" and behind.dep_ == "mark" else token


def _finite(verb: Token) -> bool:
    return any(each.tag_ in ("VBD", "VBZ", "VBP", "MD") for each in (verb, *verb.lefts))


def _bare(verb: Token) -> bool:
    """ "that the minister resign", "that it be withdrawn"."""
    lefts = [child for child in verb.lefts if child.dep_ in ("aux", "auxpass")]
    return (verb.tag_ in ("VB", "VBP") and not lefts) or any(child.lower_ == "be" for child in lefts[:1])


def _object(token: Token) -> Cue | None:
    """ "demanded an apology", "is planning an attack"."""
    lemma = token.lemma_.lower()
    word, what = OBJECT.get(lemma), below(token, ("dobj",))
    if token.pos_ != "VERB" or word is None or what is None or is_negated(token):
        return None
    if what.pos_ in ("PROPN", "PRON") or any(child.dep_ in ("xcomp", "ccomp") for child in token.rights):
        return None
    if lemma in PROGRESSIVE and not _progressive(token):
        return None
    if lemma in OF_ACTS and not _ACT.fullmatch(what.lemma_.lower()):
        return None
    if (lemma in BARE and any(child.dep_ in ("det", "poss") for child in what.lefts)) or what.lower_ in LOYALTY:
        return None
    return _cue(word, token, token, what, f"{lemma}-object")


def _progressive(token: Token) -> bool:
    return token.tag_ == "VBG" and any(child.dep_ == "aux" and child.lemma_ == "be" for child in token.lefts)


def _gerund(token: Token) -> Cue | None:
    """ "is considering closing", "ended up joining", "risks losing"."""
    behind = following(token)
    particle = behind if behind is not None and behind.dep_ == "prt" else None
    lemma = token.lemma_.lower() + (f"-{particle.lower_}" if particle is not None else "")
    word, last = GERUND.get(lemma), particle or token
    what = top_behind(last)
    if word is None or token.pos_ != "VERB" or what is None or what.tag_ != "VBG" or is_negated(token):
        return None
    return _cue(word, token, last, what, f"{lemma}-gerund")


def _denied(token: Token) -> Cue | None:
    """ "denied that", "rejected the claims", "ruled out": the negations by which one denies a statement."""
    found = denial(token)
    if found is None or not _is_statement(token, found.negated):
        return None
    last = _that(token) if found.last.i == token.i else found.last
    scope = phrase_behind(found.negated, last) or list(found.negated.subtree)
    return Cue(Word.DENIED, token, last, token, found.negated, scope, Rank.VERB, found.rule)


def _is_statement(verb: Token, what: Token) -> bool:
    """A statement is denied, and so is guilt; "denied bail" and "rejected the offer" are other acts."""
    if verb.lemma_ == "rule" or what.pos_ in VERBAL:
        return True
    return what.lemma_.lower() in STATEMENTS or (verb.lemma_ == "deny" and what.lemma_.lower() in GUILT)


COMPLEMENTED: Final[tuple[Callable[[Token], Cue | None], ...]] = (
    _to,
    _noun,
    _prepositional,
    _denied,
    _object_to,
    _clausal,
    _gerund,
    _object,
)
# The words that can head one, by the tables that hold them.
COMPLEMENTING: Final[tuple[Collection[str], ...]] = (
    INFINITIVE,
    *NOUNS.values(),
    [verb for verb, _ in PREPOSITIONAL],
    DENYING,
    OBJECT_TO,
    CLAUSAL,
    GERUND,
    OBJECT,
)
