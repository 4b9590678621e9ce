"""Who says that there was none of what another tells of, however the two call it: "no shots", "the guards opened fire".

Such claims share hardly a word; the one deed has several names, and who is said to do it must be able to be one.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from checker.admissions import DENY, admission
from checker.denial import denied_words
from checker.facts.names.word_set import word_set
from checker.facts.negation import Negation
from checker.model import Act, Claim, Fact, Party
from checker.party import may_be_one_body
from checker.polarity import asks, negations, openness
from checker.subjects import thing_of

# What is heard, found or suffered under several names; the words of a row tell of one thing.
_ONE_THING: Final = (
    "shot shooting gunfire shoot bullet",
    "casualty victim death injury dead injured",
    "blast explosion",
)
ONE_THING: Final[Mapping[str, str]] = {word: row.split()[0] for row in _ONE_THING for word in row.split()}
SHOT: Final = "shot"
FIRE: Final = "fire"  # a shot where it is a verb or is opened; else it burns
SHOOTING: Final = word_set("fire shoot discharge")
OPENING: Final = word_set("open exchange return")
NO: Final = "no"
NOT_ONE: Final = word_set("not no")
SINGLE: Final = word_set("single one any")
FIRED: Final = word_set("shot bullet round fire gunfire single one any")  # of no sort
AIR: Final = "air"


def denies_any(denying: Claim, stating: Claim) -> Fact | None:
    """The "no" by which a claim says that there was none of what the other tells of: "no shots", "heard shooting"."""
    if any(isinstance(fact.value, Negation) for fact in stating.facts):
        return None
    told = {thing_called(lemma) for act in stating.acts for lemma in _told_by(act)}
    for fact, negation in negations(denying):
        if negation.cue == NO:
            noun = next((term for term in denying.terms if term.start > fact.span.start), None)
            if noun is not None and thing_called(noun.lemma) in told:
                return fact
    return None


def denies_shooting(denying: Claim, stating: Claim) -> Fact | None:
    """The negation by which a claim says that nobody, or that somebody who can be the other's, fired any shot."""
    if not negations(denying) or asks(denying) or asks(stating) or openness(stating) or admission(stating) is not None:
        return None
    nots = negations(stating)
    told = [act for act in _shootings(stating) if not any(_is_denied(act, stating, each) for each in nots)]
    for fact, negation in negations(denying):
        for act in _denied(denying, fact, negation) if told else ():
            none = negation.cue in NOT_ONE
            if any(_by_one(act, other) and (none or AIR not in _words(other.beside)) for other in told):
                return fact
    return None


def _denied(claim: Claim, fact: Fact, negation: Negation) -> Iterator[Act]:
    """The shooting that a claim denies: "not a single bullet was fired", "denied that his men had fired"."""
    words = denied_words(claim, negation)
    first = next((term.lemma for term in words if term.start >= fact.span.end and term.lemma not in SINGLE), "")
    if negation.cue in NOT_ONE and thing_called(first) != SHOT:  # "no police officer fired": others may have
        return
    for act in _shootings(claim):
        whole = negation.cue in NOT_ONE or negation.cue.startswith(DENY) or not act.beside
        if whole and _is_denied(act, claim, (fact, negation)):
            yield act


def _is_denied(act: Act, claim: Claim, negation: tuple[Fact, Negation]) -> bool:
    """Whether a negation is of an act, or of what is fired: "*not a single bullet* was fired"."""
    denied = negation[1]
    inside = denied.scope.start <= act.verb.start < denied.scope.end
    verb = inside and any(term.start == act.verb.start for term in denied_words(claim, denied))
    return verb or any(denied.scope.overlaps(party.span) for party in act.objects)


def _shootings(claim: Claim) -> Iterator[Act]:
    for act in claim.acts:
        opened = act.verb.lemma in OPENING and any(FIRE in party.words for party in act.objects)
        shot = act.verb.lemma in SHOOTING and all(_is_shot_or_at(party) for party in act.objects)
        if opened or shot:
            yield act


def _is_shot_or_at(party: Party) -> bool:
    """Whether one fires it, and does not dismiss him or shoot a film: "fired two shots"."""
    return any(thing_called(word) == SHOT for word in party.words)


def _by_one(left: Act, right: Act) -> bool:
    """Whether one can have done both, with shots of one sort: no live rounds are no rubber bullets."""
    sorts, others = ({word for party in act.objects for word in party.words} - FIRED for act in (left, right))
    return may_be_one_body(left.subjects, right.subjects) and sorts <= others


def _words(beside: Iterable[tuple[str, Party]]) -> set[str]:
    return {word for _, party in beside for word in party.words}


def _told_by(act: Act) -> Iterator[str]:
    """The verb, and the words of who does it and of what it is done to: what it is done beside is told of nothing."""
    yield act.verb.lemma
    for party in (*act.subjects, *act.objects):
        yield from party.words - party.owners


def thing_called(lemma: str) -> str:
    """The word that stands for all that are called so."""
    return ONE_THING.get(lemma) or thing_of(lemma) or lemma
