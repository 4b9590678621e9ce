"""Who does what to whom, read off the dependency parse: passives, relative clauses and nouns of action included.

What spaCy calls the subject of a passive is the object of its act, and who stands behind "by" is its subject.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from checker.clauses import Clause
from checker.facts.names.word_set import word_set
from checker.language import Doc, Token
from checker.model import Act, Party, Term
from checker.party import behind, is_one, parties, prepositions, same_parties

AUXILIARY: Final = frozenset({"aux", "auxpass"})
STATES: Final = ("acomp", "attr", "oprd")
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
# At whose request something is done, he requested it.
BEHESTS: Final[Mapping[str, str]] = MappingProxyType(
    {"request": "request", "behest": "request", "invitation": "invite", "order": "order", "initiative": "initiate"}
)
# Verbs of one act, by the one that stands for it.
_SAME: Final = (
    "buy acquire purchase",
    "defeat beat overcome",
    "kill slay",
    "criticise criticize slam",
    "hit strike",
    "arrest detain",
    "find recover retrieve locate",
    "sue",
)
STANDARD: Final = MappingProxyType({verb: row.split()[0] for row in _SAME for verb in row.split()})
# What a verb and its noun say together, by the verb that says the same.
PHRASAL: Final[Mapping[tuple[str, str], str]] = MappingProxyType(
    {
        ("give", "evidence"): "testify",
        ("give", "testimony"): "testify",
        ("take", "stand"): "testify",
        ("return", "work"): "resume",
        ("go", "work"): "resume",
        ("hand", "verdict"): "rule",
        ("deliver", "verdict"): "rule",
        ("return", "verdict"): "rule",
        ("reach", "verdict"): "rule",
        ("break", "law"): "violate",
        ("reach", "agreement"): "agree",
        ("reach", "deal"): "agree",
        ("strike", "deal"): "agree",
        ("cast", "ballot"): "vote",
        ("take", "office"): "inaugurate",
        ("lodge", "appeal"): "appeal",
        ("file", "appeal"): "appeal",
        ("launch", "appeal"): "appeal",
        ("lodge", "complaint"): "complain",
        ("file", "complaint"): "complain",
    }
)
TO: Final = "to"
AS: Final = "as"
UNDERGOING: Final = word_set("survive escape suffer undergo")  # verbs whose subject something befalls


def acts_of(doc: Doc, clause: Clause, filled: Mapping[int, str]) -> Iterator[Act]:
    """The acts of a clause in its order; `filled` is what its pronouns stand for, by the token's index."""
    for token in doc[clause.start : clause.end]:
        if token.pos_ == "VERB" and token.dep_ not in AUXILIARY:
            subjects, objects = _of_verb(token, filled)
            verb = Term(standard(token.lemma_.lower()), token.idx, len(token.text))
            yield _phrasal(Act(verb, subjects, objects, is_past(token), tuple(_beside(token, filled))))
        elif token.lemma_.lower() in NOMINAL and token.pos_ == "NOUN":
            subjects, objects = _of_noun(token, filled)
            yield Act(Term(standard(NOMINAL[token.lemma_.lower()]), token.idx, len(token.text)), subjects, objects)
        elif token.lemma_.lower() in BEHESTS and token.dep_ == "pobj" and token.head.lower_ in ("at", "on", "upon"):
            subjects, objects = _of_behest(token, filled)
            yield Act(Term(BEHESTS[token.lemma_.lower()], token.idx, len(token.text)), subjects, objects)


def standard(verb: str) -> str:
    """The verb that stands for all that tell the same act."""
    return STANDARD.get(verb, verb)


def theme(act: Act) -> tuple[Party, ...]:
    """Whom an act befalls: "*the road* was closed", "*the road* reopened", "*the pilot* survived the crash"."""
    return act.subjects if act.verb.lemma in UNDERGOING else act.objects or act.subjects


def befall_one(left: Act, right: Act) -> bool:
    """Whether one tells of what somebody did to a thing, the other of what the thing did: "saved them", "they died"."""
    one_way = bool(left.subjects and left.objects) != bool(right.subjects and right.objects)
    return one_way and any(is_one(one, other) for one in theme(left) for other in theme(right))


def have_parties_in_common(left: Act, right: Act) -> bool:
    """Whether two acts are known to have a party in the same part, and no other in its place."""
    pairs = (left.subjects, right.subjects), (left.objects, right.objects)
    return all(same_parties(*pair) for pair in pairs) and any(all(pair) for pair in pairs)


def _of_verb(verb: Token, filled: Mapping[int, str]) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
    subjects, objects = heads_of(verb)
    return parties(subjects, filled), parties(objects, filled)


def heads_of(verb: Token) -> tuple[list[Token], list[Token]]:
    """The words that head who acts by a verb, and on whom; a verb may have its party from the verb above it."""
    subjects, objects = _own_heads(verb)
    if _is_passive(verb):
        return subjects, objects or _subjects_above(verb)
    return subjects or _subjects_above(verb), objects


def _own_heads(verb: Token) -> tuple[list[Token], list[Token]]:
    subjects = [child for child in verb.children if child.dep_ == "nsubj"] + behind(verb, "agent")
    objects = [child for child in verb.children if child.dep_ in ("dobj", "nsubjpass")]
    if verb.dep_ == "acl" and verb.tag_ == "VBN" and not objects:
        objects = [verb.head]
    # The parser hangs some subjects on the auxiliary: "Route 33 *is* closed".
    misplaced = [child for each in verb.children if each.dep_ in AUXILIARY for child in each.children]
    (objects if _is_passive(verb) else subjects).extend(child for child in misplaced if child.dep_ == "nsubj")
    return subjects, objects


def _beside(verb: Token, filled: Mapping[int, str]) -> Iterator[tuple[str, Party]]:
    """Who or what stands behind a verb's prepositions; behind "to" also the receiver that has none, and behind "as"
    what one calls a thing without it: "called the talks *a start*"."""
    given = [child for child in verb.children if child.dep_ == "dative" and child.pos_ != "ADP"]
    yield from ((TO, party) for party in parties(given, filled))
    named = [child for child in verb.children if child.dep_ == "oprd" and child.pos_ == "NOUN"]
    yield from ((AS, party) for party in parties(named, filled))
    nouns = [child for child in verb.children if (verb.lemma_.lower(), child.lemma_.lower()) in PHRASAL]
    for preposition in (each for head in (verb, *nouns) for each in prepositions(head, ("prep", "dative"))):
        heads = [each for each in preposition.children if each.dep_ == "pobj"]
        yield from ((preposition.lower_, party) for party in parties(heads, filled))


def _phrasal(act: Act) -> Act:
    """An act by the verb that says what its verb and noun say together: "give evidence" is "testify"."""
    for party in (*act.objects, *(party for _, party in act.beside)):
        for word in party.words:
            if (act.verb.lemma, word) in PHRASAL:
                objects = tuple(dict.fromkeys((*act.objects, party)))
                return replace(act, verb=replace(act.verb, lemma=PHRASAL[act.verb.lemma, word]), objects=objects)
    return act


def _is_passive(verb: Token) -> bool:
    """ "Was bought", "is closed", "bought by"."""
    return verb.tag_ == "VBN" and (
        verb.dep_ in ("acl", *STATES) or any(child.dep_ in ("auxpass", "nsubjpass") for child in verb.children)
    )


def _subjects_above(verb: Token) -> list[Token]:
    """The subject that a verb has from the verb above it: "were due to *arrive*", "came and *left*"."""
    if verb.dep_ not in INHERITING or any(child.dep_ in ("nsubj", "nsubjpass") for child in verb.children):
        return []
    above = verb.head.head if verb.head.dep_ in STATES else verb.head
    if above.pos_ not in ("VERB", "AUX") or above == verb:
        return []
    own = [child for child in above.children if child.dep_ in ("nsubj", "nsubjpass")]
    return own or _subjects_above(above)


def _of_noun(noun: Token, filled: Mapping[int, str]) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
    objects = behind(noun, "prep", "of")
    subjects = behind(noun, "prep", "by") + behind(noun, "agent")
    owners = [child for child in noun.children if child.dep_ == "poss"]
    return parties(subjects or (owners if objects else []), filled), parties(objects, filled)


def _of_behest(noun: Token, filled: Mapping[int, str]) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
    """Who asks, and for what: "*the talks* were held at the request *of Norway*"."""
    who = behind(noun, "prep", "of") + [child for child in noun.children if child.dep_ == "poss"]
    subjects, objects = heads_of(noun.head.head)
    return parties(who, filled), parties(objects or subjects, filled)


def is_past(verb: Token) -> bool:
    """Whether a verb tells what has happened: "arrived", "has arrived", "was bought"; not "to have arrived"."""
    if any(child.dep_ in ("mark", "advmod") and child.lower_ in AWAITED for child in verb.children):
        return False
    helped = {child.lower_ for child in verb.children if child.dep_ in AUXILIARY}
    return verb.tag_ == "VBD" or (verb.tag_ == "VBN" and bool(helped & PAST) and not helped & NOT_YET)
