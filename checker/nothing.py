"""Nothing of a sort: who says that no arrests were made, that no document was signed, denies each that another tells.

Such a sentence has few words, and shares fewer with what it denies ("Police arrested two men"): what tells is the one
act, told as not done of anything of a sort by the one and as done by the other.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from checker.admissions import DENY
from checker.contrast import Contrast, place_of
from checker.denial import KINDS_OF, denied_words, tells_of_another
from checker.facts.names.word_set import word_set
from checker.facts.negation import Negation
from checker.model import Act, Claim, Fact, Relation, Severity, Term
from checker.polarity import asks, is_negated, negations, openness
from checker.roles import standard

# What one does by doing it is said by the noun: "made no *arrests*".
LIGHT: Final = word_set("make take bring reach hold give issue file strike report record cause lay lodge")
# The nouns of acts, by their verbs.
DEEDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "arrest": "arrest",
        "detention": "detain",
        "charge": "charge",
        "agreement": "agree",
        "deal": "agree",
        "accord": "agree",
        "consensus": "agree",
        "decision": "decide",
        "payment": "pay",
        "announcement": "announce",
        "appointment": "appoint",
        "apology": "apologise",
        "evacuation": "evacuate",
        "warning": "warn",
        "offer": "offer",
        "attack": "attack",
        "damage": "damage",
    }
)
NONE_OF: Final = word_set("no without")  # with a noun behind them; who did *not* do a thing denies only that
NOTHING: Final = word_set("nothing")
NOBODY: Final = word_set("nobody none no-one")
# Beside what is denied, these set nothing apart.
LOOSE: Final = word_set("yet far so immediately still now formal single any")
# What one agrees or decides to do where nothing is settled.
GOING_ON: Final = word_set(
    "meet talk continue resume hear consult seek ask wait hold study examine discuss return keep"
)
ANY: Final = re.compile(r"\bany (?:such |formal |final )?(\w+)", re.IGNORECASE)
NEAR: Final = 30  # characters from a "no" to its noun
LATER: Final = "the later state"
DENIED: Final = "negated by one, stated by the other"


@dataclass(frozen=True, slots=True)
class _Undone:
    """The act that a negation says was not done, to anything of some kinds; to anything at all where none are given."""

    verb: str
    kinds: frozenset[str]
    beside: tuple[Term, ...]  # what else it denies


def nothing_of_it(left: Claim, right: Claim, days: int) -> Contrast | None:
    """What one claim says was done to nothing or nobody of a sort, and the other tells as done; symmetric.

    `days` is how many days after the left one the right one was published: what was not done may be done by then.
    """
    for denying, stating, since in ((left, right, days), (right, left, -days)):
        for fact, told in _done(denying, stating):
            spans = fact.span, place_of(told.verb)
            ordered = spans if denying is left else spans[::-1]
            later = since > 0
            return Contrast(
                "negation",
                Relation.UPDATE if later else Relation.CONFLICT,
                Severity.MEDIUM if later else Severity.HIGH,
                *ordered,
                LATER if later else DENIED,
            )
    return None


def _done(denying: Claim, stating: Claim) -> Iterator[tuple[Fact, Act]]:
    """The negations of a claim, each with the act by which the other tells as done what it says was not."""
    if not negations(denying) or asks(denying) or asks(stating):
        return
    for fact, negation in negations(denying):
        undone = _undone(denying, fact, negation)
        if undone is None or openness(denying) != openness(stating, _told_by(undone.verb)):
            continue
        told = next((act for act in stating.acts if _is_done(act, undone, stating)), None)
        if told is not None and _is_of_one(undone, stating) and not tells_of_another(denying, negation, stating):
            yield fact, told


def _undone(claim: Claim, fact: Fact, negation: Negation) -> _Undone | None:
    cue = negation.cue.replace(" ", "-")
    words = denied_words(claim, negation)
    if cue.startswith(DENY):
        return _denied_any(claim, words)
    if cue not in NONE_OF | NOTHING | NOBODY:
        return None
    starts = {term.start for term in words}
    acts = [act for act in claim.acts if act.verb.start in starts and act.verb.lemma not in DEEDS]
    if cue in NOTHING | NOBODY:
        verbs = [act.verb for act in acts if act.verb.lemma not in LIGHT]
        return _Undone(verbs[0].lemma, frozenset(), _beside(words, verbs[:1])) if verbs else None
    noun = next((term for term in words if 0 <= term.start - fact.span.end <= NEAR and _is_noun(term, acts)), None)
    if noun is None:
        return None
    told = [act for act in acts if act.verb.lemma not in LIGHT]
    if noun.lemma in DEEDS and not told:
        return _Undone(DEEDS[noun.lemma], frozenset(), _beside(words, [noun, *(act.verb for act in acts)]))
    taking = next((act.verb for act in told if any(noun.lemma in party.words for party in act.objects)), None)
    if taking is None:
        return None
    kinds = frozenset({noun.lemma}) | KINDS_OF.get(noun.lemma, frozenset())
    return _Undone(taking.lemma, kinds, _beside(words, [noun, taking]))


def _denied_any(claim: Claim, words: Sequence[Term]) -> _Undone | None:
    """The act of which a denial says that there was not any: "denied that *any decision* had been taken"."""
    any_deed = ANY.search(claim.resolved)
    noun = next((term for term in words if any_deed and term.lemma in DEEDS and term.lemma == any_deed[1]), None)
    if noun is None:
        return None
    light = [term for term in words if term.lemma in LIGHT]
    return _Undone(DEEDS[noun.lemma], frozenset(), _beside(words, [noun, *light]))


def _is_noun(term: Term, acts: Sequence[Act]) -> bool:
    """Whether a word is what a "no" is said of: a noun of an act, or what is acted on, no adjective before it."""
    heads = {party.span.end for act in acts for party in act.objects}
    return term.lemma in DEEDS or term.start + term.length in heads


def _beside(words: Sequence[Term], told: Sequence[Term]) -> tuple[Term, ...]:
    starts = {term.start for term in told}
    return tuple(term for term in words if term.start not in starts and term.lemma not in LOOSE)


def _is_done(act: Act, undone: _Undone, claim: Claim) -> bool:
    told = {standard(verb) for verb in _told_by(undone.verb)}
    if standard(act.verb.lemma) not in told or not act.is_past or is_negated(act, claim):
        return False
    if any(each.verb.lemma in GOING_ON and each.verb.start > act.verb.start for each in claim.acts):
        return False
    if undone.kinds:
        return any(party.words & undone.kinds for party in act.objects)
    return bool(act.objects) or undone.verb in DEEDS.values()


def _told_by(verb: str) -> frozenset[str]:
    """The verbs by which an act is told as done: who has agreed to a thing has decided on it."""
    return frozenset({verb, "agree"}) if verb == "decide" else frozenset({verb})


def _is_of_one(undone: _Undone, claim: Claim) -> bool:
    """Whether a claim has all else that the other denies: "no arrests *over the fire*"."""
    told = {term.lemma for term in claim.terms}
    return all(term.lemma in told for term in undone.beside)
