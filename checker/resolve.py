"""Pronouns and short names filled in with what they stand for in their article, for the embedding to read.

Recency and agreement in number and animacy, after Hobbs 1978 and Lappin & Leass 1994, without their syntax: the
subject of the sentence before is the likeliest antecedent. It need not be right for a reader, who sees the
article's own words; it must bring two claims about one thing nearer to each other.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Final

from checker.facts.names import Mention, NameBook
from checker.facts.reading import read
from checker.language import Doc, Token, TokenSpan

PERSONAL: Final = frozenset({"he", "she", "him", "his", "her", "hers"})
NEUTER: Final = frozenset({"it", "its"})
PLURAL: Final = frozenset({"they", "them", "their", "theirs"})
POSSESSIVE: Final = frozenset({"his", "her", "hers", "its", "their", "theirs"})
POINTING: Final = frozenset({"the", "this", "that", "these", "those"})
SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
REACH: Final = 120  # tokens back that a pointing noun ("the system") is looked for: some four sentences
LONGEST: Final = 14  # tokens of what is filled in


@dataclass
class _Salience:
    """The likeliest antecedents so far."""

    person: str = ""
    thing: str = ""
    several: str = ""
    nouns: dict[str, tuple[int, str]] = field(default_factory=dict)


def resolutions(doc: Doc, names: NameBook) -> Mapping[int, str]:
    """What stands for a token in the resolved text, by the token's index; "" for one that falls away."""
    mentions = {token.i: mention for mention, tokens in _located(doc, names) for token in tokens}
    filled: dict[int, str] = {}
    salience = _Salience()
    for sentence in doc.sents:
        for token in sentence:
            filled.update(_resolve(token, salience, mentions, filled))
        _remember(sentence, salience, mentions)
    return filled


def _located(doc: Doc, names: NameBook) -> Iterator[tuple[Mention, TokenSpan]]:
    reading = read(doc)
    for mention in names.mentions:
        yield mention, reading.tokens(mention.span.start, mention.span.end)


def _resolve(
    token: Token, salience: _Salience, mentions: Mapping[int, Mention], filled: Mapping[int, str]
) -> Mapping[int, str]:
    if token.pos_ == "PRON":
        stand_in = _antecedent(token, salience, mentions)
        return {token.i: stand_in + "'s" if token.lower_ in POSSESSIVE else stand_in} if stand_in else {}
    mention = mentions.get(token.i)
    if mention is not None and mention.named:
        return {} if token.i in filled else _full_name(token, mention)
    if token.lower_ in POINTING and token.dep_ == "det":
        return _pointed_at(token, salience)
    return {}


def _antecedent(token: Token, salience: _Salience, mentions: Mapping[int, Mention]) -> str:
    word = token.lower_
    if word in PERSONAL:
        return _own_subject(token, mentions, persons=True) or salience.person
    if word in NEUTER and not _says_nothing(token):
        return _own_subject(token, mentions, persons=False) or salience.thing
    return salience.several if word in PLURAL else ""


def _own_subject(token: Token, mentions: Mapping[int, Mention], *, persons: bool) -> str:
    """The subject of the nearest verb above that stands before the pronoun, where it agrees in animacy."""
    for verb in token.ancestors:
        for child in verb.children:
            if child.dep_ in SUBJECTS and child.i < token.i and child.pos_ in ("NOUN", "PROPN"):
                mention = _mention_of(child, mentions)
                is_person = mention is not None and mention.kind == "person"
                return _stand_in(child, mention) if is_person is persons else ""
    return ""


def _mention_of(noun: Token, mentions: Mapping[int, Mention]) -> Mention | None:
    """The name that a noun is, or that stands beside it: "his father, *Ole Berg*, …"."""
    beside = (mentions.get(child.i) for child in noun.children if child.dep_ == "appos")
    return mentions.get(noun.i) or next((each for each in beside if each is not None), None)


def _says_nothing(token: Token) -> bool:
    """The "it" of "it is expected that …"."""
    return token.dep_ == "expl" or any(
        child.dep_ in ("ccomp", "csubj")
        for child in token.head.children
        if child.i > token.i and token.head.lemma_ == "be"
    )


def _full_name(token: Token, mention: Mention) -> Mapping[int, str]:
    """A surname or an acronym in full; what is longer than its canonical name stays."""
    if token.idx > mention.span.start or len(mention.canonical) <= len(mention.span):
        return {}
    rest = takewhile(lambda other: other.idx < mention.span.end, token.doc[token.i + 1 :])
    return {token.i: mention.canonical} | {other.i: "" for other in rest}


def _pointed_at(token: Token, salience: _Salience) -> Mapping[int, str]:
    """ "the system" → "a system to share real-time information", where that was said a while before."""
    noun = token.head
    if noun.left_edge.i != token.i or noun.i != token.i + 1 or noun.right_edge.i != noun.i:
        return {}
    place, phrase = salience.nouns.get(noun.lemma_.lower(), (-REACH, ""))
    if not phrase or token.i - place > REACH:
        return {}
    return {token.i: phrase, noun.i: ""}


def _remember(sentence: TokenSpan, salience: _Salience, mentions: Mapping[int, Mention]) -> None:
    """Take the sentence's subjects as the antecedents of the next, its fuller noun phrases as those of "the …"."""
    for noun in (token for token in sentence if token.pos_ in ("NOUN", "PROPN")):
        mention = _mention_of(noun, mentions)
        if mention is not None and mention.kind == "person" and (noun.dep_ in SUBJECTS or not salience.person):
            salience.person = mention.canonical
        elif noun.dep_ in SUBJECTS:
            phrase = _stand_in(noun, mention)
            if noun.tag_ in ("NNS", "NNPS") or any(child.dep_ == "conj" for child in noun.children):
                salience.several = phrase
            else:
                salience.thing = phrase
        if noun.pos_ == "NOUN" and noun.right_edge.i - noun.left_edge.i >= 2:
            salience.nouns[noun.lemma_.lower()] = (noun.i, _phrase(noun))


def _stand_in(noun: Token, mention: Mention | None) -> str:
    return mention.canonical if mention is not None and mention.named else _phrase(noun)


def _phrase(noun: Token) -> str:
    start, end = noun.left_edge.i, min(noun.right_edge.i + 1, noun.left_edge.i + LONGEST)
    phrase: str = noun.doc[start:end].text
    return " ".join(phrase.split())
