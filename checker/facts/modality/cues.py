"""The cues of a text: each reader takes a token and gives the cue that it heads, if it heads one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from checker.facts.modality.scope import VERBAL, below, clause, depth, is_negated, next_words, phrase_behind
from checker.facts.modality.words import (
    ADJECTIVES,
    ADVERBS,
    ASKING,
    BE,
    CLAUSAL,
    CONCLUDING,
    GERUND,
    INFINITIVE,
    MARKS,
    MODALS,
    NOUNS,
    OBJECT,
    PARTICLE,
    PASSIVE,
    PREPOSITIONAL,
    SENSES,
    STATEMENTS,
    Word,
)
from checker.language import Doc, Token


class Rank(IntEnum):
    """How far out cues of one verb stand, the most outward first."""

    MARK = 0
    ADVERB = 1
    MODAL = 2
    VERB = 3


@dataclass(frozen=True, slots=True)
class Cue:
    """The tokens of a cue, the word that it hangs on, what it is said of (the head of that), and all of that."""

    word: Word
    first: Token
    last: Token
    outer: Token
    said_of: Token
    scope: list[Token]
    rank: Rank
    rule: str

    @property
    def outwardness(self) -> tuple[int, Rank, int]:
        return depth(self.outer), self.rank, self.first.i


def read_cues(doc: Doc) -> Iterator[Cue]:
    """The cues of a text, those of one clause included that lose to a more outward one."""
    for token in doc:
        for reader in _READERS:
            if cue := reader(token):
                yield cue
                break


def _modal(token: Token) -> Cue | None:
    """ "will", "may have", "would"."""
    word = MODALS.get(token.lower_)
    verb = token.head
    if word is None or token.tag_ != "MD" or token.dep_ != "aux" or verb.pos_ not in VERBAL or verb.i < token.i:
        return None
    if token.lower_ == "could" and verb.lemma_ in SENSES:
        return None
    perfect = any(child.lemma_ == "have" and child.dep_ == "aux" for child in verb.lefts)
    if word is Word.CONDITIONAL and not perfect and _looks_ahead(verb):
        word = Word.PLANNED
    if token.lower_ in CONCLUDING and perfect:
        word = Word.POSSIBLE
    last = token.nbor(1) if token.lower_ == "wo" and token.i + 1 < len(token.doc) else token
    return Cue(word, token, last, verb, verb, clause(verb), Rank.MODAL, "modal")


def _looks_ahead(verb: Token) -> bool:
    """Whether its "would" is the past of "will": "said it would close", unless a condition hangs on it."""
    if any(child.dep_ == "advcl" and any(each.lower_ in MARKS for each in child.lefts) for child in verb.children):
        return False
    return verb.dep_ == "ccomp" and verb.head.tag_ in ("VBD", "VBN")


def _adverb(token: Token) -> Cue | None:
    """ "allegedly", "probably"."""
    word = ADVERBS.get(token.lower_)
    if word is None or token.dep_ != "advmod" or token.tag_[:2] not in ("RB", "JJ"):
        return None
    head = token.head
    if head.tag_ == "VBN" and head.dep_ == "amod":
        head = head.head
    scope = clause(head) if head.pos_ in VERBAL else list(head.subtree)
    return Cue(word, token, token, head, head, scope, Rank.ADVERB, "adverb")


def _mark(token: Token) -> Cue | None:
    """ "if", "unless", but not the "if" that is "whether"."""
    word = MARKS.get(token.lower_)
    verb = token.head
    if word is None or token.dep_ not in ("mark", "advmod") or verb.pos_ not in VERBAL or verb.i < token.i:
        return None
    if verb.dep_ in ("ccomp", "xcomp", "pcomp") or (verb.head.lemma_ in ASKING and verb.head.i < token.i):
        return None
    return Cue(word, token, token, verb, verb, clause(verb), Rank.MARK, "mark")


def _adjective(token: Token) -> Cue | None:
    """ "the alleged thief", "a planned merger"."""
    word = ADJECTIVES.get(token.lower_)
    noun = token.head
    if word is None or token.dep_ != "amod" or noun.pos_ not in ("NOUN", "PROPN") or noun.i < token.i:
        return None
    if any(child.lower_ in ("as", "best", "worst", "every", "all", "no") for child in noun.lefts):
        return None
    scope = [each for each in noun.subtree if each.i > token.i]
    return Cue(word, token, token, noun, noun, scope, Rank.VERB, "adjective")


def _be_to(token: Token) -> Cue | None:
    """ "is expected to", "were about to"."""
    word = PASSIVE.get(token.lower_)
    to = next(next_words(token, 1), None)
    if word is None or to is None or to.lower_ != "to" or is_negated(token) or is_negated(token.head):
        return None
    before = next((each for each in reversed(token.doc[max(0, token.i - 3) : token.i]) if each.lemma_ in BE), None)
    verb = _infinitive(to)
    if before is None or verb is None or before.text == "being" or not _same_clause(before, token):
        return None
    return Cue(word, before, to, token, verb, phrase_behind(verb, to), Rank.VERB, "be-to")


def _same_clause(be: Token, token: Token) -> bool:
    return all(each.pos_ in ("ADV", "PART", "AUX", "VERB") for each in token.doc[be.i + 1 : token.i])


def _infinitive(to: Token) -> Token | None:
    """The verb of a "to": "to be preparing" is "preparing"."""
    verb = to.head
    return verb if to.tag_ == "TO" and to.dep_ == "aux" and verb.i > to.i and verb.pos_ in VERBAL else None


def _to(token: Token) -> Cue | None:
    """ "plans to", "a pledge to"; "has to" in the present."""
    table = INFINITIVE if token.pos_ in VERBAL else NOUNS if token.pos_ == "NOUN" else None
    word = table.get(token.lemma_.lower()) if table is not None else None
    must = token.lower_ in ("has", "have") and token.pos_ in VERBAL
    to = next(next_words(token, 1), None)
    if (word is None and not must) or to is None or to.lower_ != "to" or is_negated(token):
        return None
    verb = _infinitive(to)
    if verb is None:
        return None
    return Cue(word or Word.DEMANDED, token, to, token, verb, phrase_behind(verb, to), Rank.VERB, f"{token.lemma_}-to")


def _prepositional(token: Token) -> Cue | None:
    """ "accused of", "accused him of", "called for"."""
    if token.pos_ != "VERB" or is_negated(token):
        return None
    whom = below(token, ("dobj",))
    for preposition in (*token.rights, *(whom.rights if whom is not None else ())):
        word = PREPOSITIONAL.get((token.lemma_.lower(), preposition.lower_))
        what = below(preposition, ("pcomp", "pobj")) if word is not None else None
        if word is not None and what is not None:
            last = preposition if preposition.i == token.i + 1 else token
            scope = phrase_behind(what, preposition)
            return Cue(word, token, last, token, what, scope, Rank.VERB, f"{token.lemma_}-{preposition.lower_}")
    return None


def _clausal(token: Token) -> Cue | None:
    """ "demanded that", "urged the firm to", "denied killing"."""
    word = CLAUSAL.get(token.lemma_.lower())
    if token.pos_ != "VERB" or word is None or is_negated(token):
        return None
    what = below(token, ("ccomp", "xcomp"))
    if what is None or what.pos_ not in VERBAL or what.tag_ == "VBN":
        return None
    if token.lemma_ == "call" and not any(child.lower_ == "on" for child in token.rights):
        return None
    behind = next(next_words(token, 1), token)
    last = behind if behind.lower_ == "that" and behind.dep_ == "mark" else token
    who = below(token, ("dobj", "dative")) if what.dep_ == "xcomp" else None
    scope = [*(who.subtree if who is not None else ()), *phrase_behind(what, last)]
    return Cue(word, token, last, token, what, scope, Rank.VERB, f"{token.lemma_}-clause")


def _object(token: Token) -> Cue | None:
    """ "denied the claims", "demanded an apology"."""
    word = OBJECT.get(token.lemma_.lower())
    what = below(token, ("dobj",))
    if token.pos_ != "VERB" or word is None or what is None or is_negated(token):
        return None
    if word is Word.DENIED and what.lemma_.lower() not in STATEMENTS:
        return None
    if word is Word.DEMANDED and (what.pos_ in ("PROPN", "PRON") or _has_infinitive(token)):
        return None
    return Cue(word, token, token, token, what, phrase_behind(what, token), Rank.VERB, f"{token.lemma_}-object")


def _has_infinitive(token: Token) -> bool:
    return any(child.dep_ in ("xcomp", "ccomp") for child in token.rights)


def _particle(token: Token) -> Cue | None:
    """ "ruled out"."""
    out = next(next_words(token, 1), None)
    word = PARTICLE.get((token.lemma_.lower(), out.lower_)) if out is not None else None
    what = below(token, ("dobj", "xcomp", "ccomp"))
    if word is None or out is None or what is None or is_negated(token):
        return None
    return Cue(word, token, out, token, what, phrase_behind(what, out), Rank.VERB, f"{token.lemma_}-{out.lower_}")


def _gerund(token: Token) -> Cue | None:
    """ "is considering closing"."""
    word = GERUND.get(token.lemma_.lower())
    what = below(token, ("xcomp", "ccomp"))
    if word is None or token.pos_ != "VERB" or what is None or what.tag_ != "VBG" or is_negated(token):
        return None
    return Cue(word, token, token, token, what, phrase_behind(what, token), Rank.VERB, "gerund")


_READERS: Final[tuple[Callable[[Token], Cue | None], ...]] = (
    _modal,
    _adverb,
    _mark,
    _adjective,
    _be_to,
    _to,
    _prepositional,
    _particle,
    _clausal,
    _object,
    _gerund,
)
