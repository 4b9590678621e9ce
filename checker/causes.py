"""What brought something about: read off the words of cause, and compared where two claims tell of one mishap.

A cause is an act whose verb is "cause": the causes are its subjects, what they brought about its objects. The cues
follow the explicit causal constructions of the BECauSE corpus (Dunietz, Levin and Carbonell 2017): verbs, nouns and
prepositions. Only mishaps are compared, since prices and elections have many causes at once.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from types import MappingProxyType
from typing import Final

from checker.clauses import CONTENT, Clause
from checker.contrast import Contrast
from checker.facts.names.word_set import word_set
from checker.language import Doc, Token
from checker.model import Act, Claim, Party, Relation, Severity, Span, Term
from checker.party import behind, parties
from checker.polarity import ASKING
from checker.roles import heads_of, is_past

CAUSE: Final = "cause"
# Verbs whose subject causes their object, and those whose object stands behind a preposition.
CAUSING: Final = word_set("cause trigger spark provoke ignite")
STARTING: Final = word_set("start")  # a mishap, what starts it causes; a race, who starts it does not
LEADING: Final[Mapping[str, str]] = MappingProxyType({"lead": "to", "result": "in"})
# Verbs whose subject is the effect of what stands behind a preposition.
RESULTING: Final[Mapping[str, str]] = MappingProxyType({"result": "from", "stem": "from", "arise": "from"})
# Verbs with two parties, the effect and the cause: where the effect is the object, the cause stands behind these,
BLAMING: Final[Mapping[str, str]] = MappingProxyType({"blame": "on", "attribute": "to", "put": "to", "ascribe": "to"})
# and where the cause is the object, the effect stands behind these.
FAULTING: Final[Mapping[str, str]] = MappingProxyType({"blame": "for", "fault": "for"})
CAUSES: Final = word_set("cause reason culprit trigger")
RESULTS: Final = word_set("result consequence outcome")
# Prepositions, by their last word, with the words before it.
PREPOSITIONS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {"of": ("because", "result"), "to": ("due", "owing")}
)

# What goes wrong once and for one reason; the words of a row tell of one thing.
_MISHAPS: Final = (
    "fire blaze inferno burn",
    "explosion blast explode",
    "crash collision collide accident pile-up",
    "collapse fall",
    "outage blackout failure",
    "derailment derail",
    "leak spill leakage",
    "sinking sink capsize",
    "death die kill",
    "outbreak poisoning",
    "flood flooding inundation",
    "breach burst rupture",
    "disaster tragedy catastrophe incident",
    "landslide mudslide avalanche",
    "stampede crush",
    "delay disruption cancellation",
    "shutdown closure",
)
MISHAPS: Final = MappingProxyType({word: row.split()[0] for row in _MISHAPS for word in row.split()})
ANY_MISHAP: Final = frozenset({"disaster"})  # the words of this row can mean each of the others
# Causes of one sort: within a row the words may mean one and the same.
_SORTS: Final = (
    "rain rainfall storm flood flooding wind gust lightning thunderstorm snow snowfall ice icing fog hail heat"
    " heatwave drought hurricane typhoon cyclone tornado weather frost",
    "earthquake quake tremor eruption volcano landslide mudslide avalanche",
    "electrical electric electricity circuit wiring power transformer battery lithium charger socket short-circuit",
    "gas propane methane butane lpg pipeline",
    "dust flour grain",
    "human pilot driver operator crew captain helmsman mistake negligence carelessness oversight speeding speed"
    " distraction fatigue tiredness",
    "alcohol drunk drunkenness drug drugs",
    "arson arsonist sabotage saboteur bomb explosive attack terrorist terrorism missile drone shell deliberate"
    " cyberattack cyber-attack hack hacker hackers hacking malware ransomware device gunman",
    "rust rusted rusty corrosion corroded crack cracked metal weld rail beam bolt axle structural cable bearing",
    "software update upgrade bug code programming",
    "signal signalling signaling points",
    "cigarette smoking candle stove cooker cooking barbecue",
    "overload overloading overloaded overcrowding crowd weight",
    "engine brake tyre tire gearbox rotor turbine",
    "virus bacteria bacterium salmonella norovirus listeria infection contamination",
    "firework fireworks flare pyrotechnics",
    "tree branch bird birds animal deer",
)
SORTS: Final[Mapping[str, frozenset[int]]] = MappingProxyType(
    {
        word: frozenset(number for number, row in enumerate(_SORTS) if word in row.split())
        for row in _SORTS
        for word in row.split()
    }
)


def causes_of(doc: Doc, clause: Clause, filled: Mapping[int, str]) -> Iterator[Act]:
    """What a clause tells as the cause of what, in its order; `filled` is what its pronouns stand for."""
    for token in doc[clause.start : clause.end]:
        causes, effects = _told_by(token)
        told = _parties(causes, filled)
        if told:
            verb = Term(CAUSE, token.idx, len(token.text))
            yield Act(verb, told, (*_parties(effects, filled), *_events(effects)), is_past(token))


def _told_by(token: Token) -> tuple[list[Token], list[Token]]:
    """The words that head the causes and the effects that a cue tells of; nothing for a word that is no cue."""
    lemma = token.lemma_.lower()
    if token.pos_ == "VERB":
        return _by_verb(token, lemma)
    if token.pos_ == "NOUN" and lemma in CAUSES | RESULTS:
        return _by_noun(token, lemma)
    if token.lower_ in PREPOSITIONS and token.pos_ in ("ADP", "SCONJ", "PART", "ADJ"):
        return _by_preposition(token)
    return [], []


def _by_verb(verb: Token, lemma: str) -> tuple[list[Token], list[Token]]:
    subjects, objects = heads_of(verb)
    if objects and (lemma in CAUSING or (lemma in STARTING and objects[0].lemma_.lower() in MISHAPS)):
        return subjects, objects
    if lemma in LEADING and (effects := behind(verb, "prep", LEADING[lemma])):
        return subjects or objects, effects
    if lemma in RESULTING and (causes := behind(verb, "prep", RESULTING[lemma])):
        return causes, subjects
    if lemma in BLAMING and objects and (causes := behind(verb, "prep", BLAMING[lemma])):
        return causes, objects
    if lemma in FAULTING and objects and (effects := _behind_either(verb, objects[0], FAULTING[lemma])):
        return objects, effects
    return [], []


def _behind_either(verb: Token, noun: Token, preposition: str) -> list[Token]:
    """What stands behind a preposition of a verb, or of its object, where a parser may put it."""
    return behind(verb, "prep", preposition) or behind(noun, "prep", preposition)


def _by_noun(noun: Token, lemma: str) -> tuple[list[Token], list[Token]]:
    """ "Rust was the cause of the collapse", "the cause of the crash was ice", "the crash was the result of ice"."""
    of = behind(noun, "prep", "of")
    if noun.dep_ in ("attr", "oprd"):
        subjects = [child for child in noun.head.children if child.dep_ in ("nsubj", "nsubjpass", "csubj")]
        return (subjects, of) if lemma in CAUSES else (of, subjects)
    if lemma in CAUSES and noun.dep_ == "nsubj" and noun.head.lemma_ == "be":
        return [child for child in noun.head.children if child.dep_ == "attr"], of
    return [], []


def _by_preposition(token: Token) -> tuple[list[Token], list[Token]]:
    """ "Because of", "due to", "as a result of": what they hang on is the effect."""
    above = [token.head, *([token.nbor(-1)] if token.i > 0 else [])]
    first = next((each for each in above if each.lower_ in PREPOSITIONS[token.lower_]), None)
    if first is None:
        return [], []
    causes = [child for each in (token, first) for child in each.children if child.dep_ == "pobj"]
    if not causes:
        return [], []
    if first.dep_ in ("attr", "oprd"):
        return [], []  # a noun's: told there
    effect = first.head if first is not token else token.head.head
    while effect.dep_ in ("prep", "pcomp", "pobj", "advmod") and effect.pos_ in ("ADP", "ADJ", "SCONJ"):
        effect = effect.head
    if effect.lemma_ == "be":
        return causes, [child for child in effect.children if child.dep_ == "nsubj"]
    return causes, [effect]


def _parties(heads: Sequence[Token], filled: Mapping[int, str]) -> tuple[Party, ...]:
    """The parties of nouns, and of gerunds: "*icing* on the wings"."""
    return parties([head for head in heads if head.pos_ not in ("VERB", "AUX") or head.tag_ == "VBG"], filled)


def _events(heads: Sequence[Token]) -> Iterator[Party]:
    """What verbs tell as having come about, with whom it befell: "the bridge collapsed"."""
    for verb in (head for head in heads if head.pos_ == "VERB"):
        befallen = [each for side in heads_of(verb) for each in side]
        words = [verb, *befallen]
        lemmas = frozenset(each.lemma_.lower() for each in words if each.pos_ in CONTENT)
        yield Party(lemmas, Span(verb.idx, verb.idx + len(verb.text)))


def other_cause(left: Claim, right: Claim) -> Contrast | None:
    """The causes, of unlike sorts, that two claims give for one mishap; symmetric."""
    if any(particle.lemma in ASKING for claim in (left, right) for particle in claim.particles):
        return None
    told, others = ([act for act in claim.acts if act.verb.lemma == CAUSE and act.subjects] for claim in (left, right))
    for act, other in product(told, others):
        if _are_unlike(act, other) and _have_one_effect(act, other):
            spans = act.subjects[0].span, other.subjects[0].span
            return Contrast("cause", Relation.CONFLICT, Severity.HIGH, *spans, "another cause of the same thing")
    return None


def _are_unlike(left: Act, right: Act) -> bool:
    """Whether no cause of the one can be a cause of the other: all are of a known sort, and they share none."""
    sorts, others = ([_sorts(party) for party in act.subjects] for act in (left, right))
    words, told = ({word for party in act.subjects for word in party.words} for act in (left, right))
    return all(sorts) and all(others) and not words & told and not any(a & b for a, b in product(sorts, others))


def _sorts(cause: Party) -> frozenset[int]:
    return frozenset(sort for word in cause.words for sort in SORTS.get(word, ()))


def _have_one_effect(left: Act, right: Act) -> bool:
    """Whether both tell of one mishap; one that names none means the one that is being told of."""
    effects, others = ([_mishaps(party) for party in act.objects if _mishaps(party)] for act in (left, right))
    if (left.objects and not effects) or (right.objects and not others):
        return False
    if not effects or not others:
        return bool(effects or others)
    return any(one & other or (one | other) & ANY_MISHAP for one, other in product(effects, others)) and any(
        _can_be_one(one, other) for one, other in product(left.objects, right.objects)
    )


def _mishaps(effect: Party) -> frozenset[str]:
    return frozenset(MISHAPS[word] for word in effect.words if word in MISHAPS)


def _can_be_one(left: Party, right: Party) -> bool:
    """Whether two mishaps can be one: what tells the one from others does not tell it from the other."""
    one, other = ({word for word in party.words if word not in MISHAPS} for party in (left, right))
    return not one or not other or bool(one & other)
