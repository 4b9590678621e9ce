"""Who or what has a part in an act: how a party is called in its sentence, and whether two parties can be one."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from checker.clauses import CONTENT
from checker.facts.names.word_set import word_set
from checker.language import Token
from checker.model import Party, Span
from checker.subjects import thing_of

# What tells one party from another, beside its head.
NAMING: Final = frozenset({"compound", "amod", "poss", "nmod", "nummod", "quantmod"})
RELATIVE: Final = frozenset({"who", "which", "that", "whom"})
QUANTIFIERS: Final = word_set(
    "one none most some all nobody somebody everybody nothing many few each any several no-one"
)
# Words beside a head that tell no other thing: "its main rate", "its key interest rate".
BLAND: Final = word_set(
    "main key chief principal base benchmark policy lending interest own more further additional extra any other"
)
COUNTED: Final = re.compile(r"[^a-z]*\d")
OF: Final = ("of", "at")  # behind which stands of what, or where, a party is
BODIES: Final = frozenset(map(thing_of, ("police", "army")))
PRONOUNS: Final = word_set("he she it they him her them we us i me you who which that this these those one")


def is_one(left: Party, right: Party) -> bool:
    """Whether two parties can be one: what the one is called is in what the other is called, and is not its owner."""
    words, others = _singular(left.words), _singular(right.words)
    return not _owns(left, right) and (words <= others or others <= words)


def _singular(words: frozenset[str]) -> frozenset[str]:
    """Words without the sign of the plural: what a pronoun stands for is told as the text has it."""
    return frozenset(word.removesuffix("s") for word in words)


def same_parties(left: tuple[Party, ...], right: tuple[Party, ...]) -> bool:
    """Whether two acts can have one party in the same part; who is not named can be anybody."""
    return not (left and right) or any(_can_be_one(one, other) for one in left for other in right)


def may_be_one_body(left: tuple[Party, ...], right: tuple[Party, ...]) -> bool:
    """As `same_parties`, where the police are also their officers, and soldiers the army."""
    bodies, others = ({thing_of(word) for party in side for word in party.words} & BODIES for side in (left, right))
    return bool(bodies & others) or same_parties(left, right)


def are_told_apart(left: tuple[Party, ...], right: tuple[Party, ...]) -> bool:
    """Whether two acts have parties of one sort in the same part, and none that can be one."""
    return any(one.words & other.words for one in left for other in right) and not same_parties(left, right)


def _can_be_one(left: Party, right: Party) -> bool:
    """A word in common, no two numbers ("12 men", "20 men"), and not each a word of its own ("the northern dam")."""
    (counted, named), (other_counted, other_named) = (_by_number(party.words) for party in (left, right))
    one, other = (left.names, right.names) if left.names and right.names else (named, other_named)
    told_apart = one - other - BLAND and other - one - BLAND
    same_count = counted == other_counted or not (counted and other_counted)
    return bool(named & other_named) and same_count and not told_apart and not _owns(left, right)


def _owns(left: Party, right: Party) -> bool:
    """Whether one is the owner of the other: "Hart", "Hart's partner"."""
    return left.words <= right.owners or right.words <= left.owners


def _by_number(words: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The numbers among some words, and the others; "F-35" and "G20" are names."""
    counted = frozenset(word for word in words if COUNTED.match(word))
    return counted, words - counted


def parties(heads: list[Token], filled: Mapping[int, str]) -> tuple[Party, ...]:
    return tuple(party for head in heads for each in (head, *head.conjuncts) if (party := _party(each, filled)).words)


def _party(head: Token, filled: Mapping[int, str]) -> Party:
    head = _antecedent(head)
    if head.pos_ == "PRON" or head.lower_ in QUANTIFIERS:
        return Party(_plain(filled.get(head.i, "").split()), Span(head.idx, head.idx + len(head.text)))
    named = sorted([head, *_named_by(head)], key=lambda token: token.i)
    also = [child for child in head.children if child.dep_ == "appos" and child.pos_ == "PROPN"]
    told = [noun for preposition in OF for noun in behind(head, "prep", preposition)]
    owners = [child for child in head.children if child.dep_ == "poss"]
    called = [*named, *_with_names(also)]
    return Party(
        words=_lemmas([*called, *_with_names(told)]),
        span=Span(named[0].idx, named[-1].idx + len(named[-1].text)),
        owners=_lemmas(_with_names(owners)),
        names=_lemmas(token for token in called if token.pos_ == "PROPN"),
    )


def _with_names(heads: Iterable[Token]) -> Iterator[Token]:
    for head in heads:
        yield from (head, *_named_by(head))


def _lemmas(tokens: Iterable[Token]) -> frozenset[str]:
    return frozenset(token.lemma_.lower() for token in tokens if token.pos_ in CONTENT)


def _antecedent(head: Token) -> Token:
    """The noun that a relative pronoun stands for, or whom that describes; what a word of quantity is a part of.

    "Orrin, which Helvane bought", "*gin* is a spirit which …", "most of the *graduates*".
    """
    if head.lower_ in QUANTIFIERS:
        return next(iter(behind(head, "prep", "of")), head)
    clause = next((each for each in head.ancestors if each.dep_ == "relcl"), None)
    if clause is None or head.lower_ not in RELATIVE:
        return head
    described = [child for child in clause.head.head.children if child.dep_ == "nsubj"]
    return described[0] if clause.head.dep_ == "attr" and described else clause.head


def _named_by(head: Token) -> Iterator[Token]:
    for child in head.children:
        if child.dep_ in NAMING and (child.i < head.i or child.pos_ == "NUM"):
            yield child
            yield from _named_by(child)


def _plain(words: list[str]) -> frozenset[str]:
    """The words that a pronoun stands for, without articles and possessive signs."""
    lowered = (word.lower().removesuffix("'s").removesuffix("’s") for word in words)
    return frozenset(word for word in lowered if word not in PRONOUNS and word not in ("the", "a", "an"))


def behind(head: Token, dep: str, preposition: str = "by") -> list[Token]:
    """What stands behind a preposition of a verb or noun, or of the particle of a verb: "put it down *to rust*"."""
    found = (each for each in prepositions(head, (dep,)) if each.lower_ == preposition)
    return [child for each in found for child in each.children if child.dep_ == "pobj"]


def prepositions(head: Token, deps: tuple[str, ...]) -> Iterator[Token]:
    for child in head.children:
        if child.dep_ in deps and child.pos_ in ("ADP", "SCONJ"):
            yield child
        elif child.dep_ in ("prt", "advmod") and child.i > head.i:
            yield from (each for each in child.children if each.dep_ in deps and each.pos_ == "ADP")
