"""Who does what to whom, read off the dependency parse: passives, relative clauses and nouns of action included.

What spaCy calls the subject of a passive is the object of its act, and who stands behind "by" is its subject.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from checker.clauses import CONTENT, Clause
from checker.facts.names.word_set import word_set
from checker.language import Doc, Token
from checker.model import Act, Party, Span, Term

AUXILIARY: Final = frozenset({"aux", "auxpass"})
# What tells one party from another, beside its head.
NAMING: Final = frozenset({"compound", "amod", "poss", "nmod", "nummod", "quantmod"})
RELATIVE: Final = frozenset({"who", "which", "that", "whom"})
STATES: Final = ("acomp", "attr", "oprd")
QUANTIFIERS: Final = word_set(
    "one none most some all nobody somebody everybody nothing many few each any several no-one"
)
INHERITING: Final = frozenset({"conj", "xcomp", *STATES})  # verbs that have the subject of the verb above them
PAST: Final = frozenset({"has", "have", "had", "was", "were", "'s", "'ve", "'d", "’s", "’ve"})
NOT_YET: Final = frozenset({"will", "would", "to", "be", "may", "might", "could", "should", "must", "can"})
AWAITED: Final = frozenset({"until", "before", "once", "when", "if", "unless"})
# What a noun of action has done: "the purchase of Orrin by Helvane".
NOMINAL: Final[Mapping[str, str]] = MappingProxyType(
    {
        "purchase": "buy",
        "acquisition": "buy",
        "takeover": "buy",
        "sale": "sell",
        "defeat": "defeat",
        "invasion": "invade",
        "murder": "murder",
        "killing": "kill",
        "assassination": "assassinate",
        "arrest": "arrest",
        "election": "elect",
        "appointment": "appoint",
        "endorsement": "endorse",
        "nomination": "nominate",
        "rescue": "rescue",
        "kidnapping": "kidnap",
        "capture": "capture",
        "criticism": "criticise",
    }
)
# Verbs of one act, by the one that stands for it.
_SAME: Final = (
    "buy acquire purchase",
    "defeat beat overcome",
    "kill slay",
    "criticise criticize slam",
    "hit strike",
    "arrest detain",
    "sue",
)
STANDARD: Final = MappingProxyType({verb: row.split()[0] for row in _SAME for verb in row.split()})
PRONOUNS: Final = word_set("he she it they him her them we us i me you who which that this these those one")


def acts_of(doc: Doc, clause: Clause, filled: Mapping[int, str]) -> Iterator[Act]:
    """The acts of a clause in its order; `filled` is what its pronouns stand for, by the token's index."""
    for token in doc[clause.start : clause.end]:
        if token.pos_ == "VERB" and token.dep_ not in AUXILIARY:
            subjects, objects = _of_verb(token, filled)
            yield Act(
                Term(standard(token.lemma_.lower()), token.idx, len(token.text)), subjects, objects, _is_past(token)
            )
        elif token.lemma_.lower() in NOMINAL and token.pos_ == "NOUN":
            subjects, objects = _of_noun(token, filled)
            yield Act(Term(standard(NOMINAL[token.lemma_.lower()]), token.idx, len(token.text)), subjects, objects)


def standard(verb: str) -> str:
    """The verb that stands for all that tell the same act."""
    return STANDARD.get(verb, verb)


def is_one(left: Party, right: Party) -> bool:
    """Whether two parties can be one: what the one is called is in what the other is called."""
    return left.words <= right.words or right.words <= left.words


def same_parties(left: tuple[Party, ...], right: tuple[Party, ...]) -> bool:
    """Whether two acts can have one party in the same part; who is not named can be anybody."""
    return not (left and right) or any(_can_be_one(one, other) for one in left for other in right)


def have_parties_in_common(left: Act, right: Act) -> bool:
    """Whether two acts are known to have a party in the same part, and no other in its place."""
    pairs = (left.subjects, right.subjects), (left.objects, right.objects)
    return all(same_parties(*pair) for pair in pairs) and any(all(pair) for pair in pairs)


def _can_be_one(left: Party, right: Party) -> bool:
    """A word in common, and no two numbers: "12 men", "20 men"."""
    (counted, named), (other_counted, other_named) = (_by_number(party.words) for party in (left, right))
    return bool(named & other_named) and (counted == other_counted or not (counted and other_counted))


def _by_number(words: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    counted = frozenset(word for word in words if any(character.isdigit() for character in word))
    return counted, words - counted


def _of_verb(verb: Token, filled: Mapping[int, str]) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
    subjects = [child for child in verb.children if child.dep_ == "nsubj"] + _behind(verb, "agent")
    objects = [child for child in verb.children if child.dep_ in ("dobj", "nsubjpass")]
    if verb.dep_ == "acl" and verb.tag_ == "VBN" and not objects:
        objects = [verb.head]
    # The parser hangs some subjects on the auxiliary: "Route 33 *is* closed".
    misplaced = [child for each in verb.children if each.dep_ in AUXILIARY for child in each.children]
    (objects if _is_passive(verb) else subjects).extend(child for child in misplaced if child.dep_ == "nsubj")
    given = _parties(subjects, filled), _parties(objects, filled)
    above = _subject_above(verb, filled)
    if _is_passive(verb):
        return given[0], given[1] or above
    return given[0] or above, given[1]


def _is_passive(verb: Token) -> bool:
    """ "Was bought", "is closed", "bought by"."""
    return verb.tag_ == "VBN" and (
        verb.dep_ in ("acl", *STATES) or any(child.dep_ in ("auxpass", "nsubjpass") for child in verb.children)
    )


def _subject_above(verb: Token, filled: Mapping[int, str]) -> tuple[Party, ...]:
    """The subject that a verb has from the verb above it: "were due to *arrive*", "came and *left*"."""
    if verb.dep_ not in INHERITING or any(child.dep_ in ("nsubj", "nsubjpass") for child in verb.children):
        return ()
    above = verb.head.head if verb.head.dep_ in STATES else verb.head
    if above.pos_ not in ("VERB", "AUX") or above == verb:
        return ()
    own = [child for child in above.children if child.dep_ in ("nsubj", "nsubjpass")]
    return _parties(own, filled) or _subject_above(above, filled)


def _of_noun(noun: Token, filled: Mapping[int, str]) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
    objects = _behind(noun, "prep", "of")
    subjects = _behind(noun, "prep", "by") + _behind(noun, "agent")
    owners = [child for child in noun.children if child.dep_ == "poss"]
    return _parties(subjects or (owners if objects else []), filled), _parties(objects, filled)


def _is_past(verb: Token) -> bool:
    """Whether a verb tells what has happened: "arrived", "has arrived", "was bought"; not "to have arrived"."""
    if any(child.dep_ in ("mark", "advmod") and child.lower_ in AWAITED for child in verb.children):
        return False
    helped = {child.lower_ for child in verb.children if child.dep_ in AUXILIARY}
    return verb.tag_ == "VBD" or (verb.tag_ == "VBN" and bool(helped & PAST) and not helped & NOT_YET)


def _behind(head: Token, dep: str, preposition: str = "by") -> list[Token]:
    """What stands behind a preposition of a verb or noun."""
    prepositions = (child for child in head.children if child.dep_ == dep and child.lower_ == preposition)
    return [child for each in prepositions for child in each.children if child.dep_ == "pobj"]


def _parties(heads: list[Token], filled: Mapping[int, str]) -> tuple[Party, ...]:
    return tuple(party for head in heads for each in (head, *head.conjuncts) if (party := _party(each, filled)).words)


def _party(head: Token, filled: Mapping[int, str]) -> Party:
    head = _antecedent(head)
    if head.pos_ == "PRON" or head.lower_ in QUANTIFIERS:
        return Party(_plain(filled.get(head.i, "").split()), Span(head.idx, head.idx + len(head.text)))
    tokens = sorted([head, *_named_by(head)], key=lambda token: token.i)
    words = frozenset(token.lemma_.lower() for token in tokens if token.pos_ in CONTENT)
    return Party(words, Span(tokens[0].idx, tokens[-1].idx + len(tokens[-1].text)))


def _antecedent(head: Token) -> Token:
    """The noun that a relative pronoun stands for, or whom that describes; what a word of quantity is a part of.

    "Orrin, which Helvane bought", "*gin* is a spirit which …", "most of the *graduates*".
    """
    if head.lower_ in QUANTIFIERS:
        return next(iter(_behind(head, "prep", "of")), head)
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
