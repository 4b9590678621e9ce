"""What one claim tells as still to come, or as a state, and another as done, or ended: a later state or a conflict."""

from collections.abc import Iterator, Set
from itertools import product
from typing import Final

from checker.contrast import Contrast, place_of
from checker.facts.modality import Modality
from checker.facts.modality.words import Word
from checker.facts.names.word_set import word_set
from checker.facts.negation import Negation
from checker.facts.negation.antonyms import are_antonyms
from checker.model import Act, Claim, Fact, Party, Relation, Severity
from checker.party import same_parties
from checker.polarity import are_copies
from checker.roles import PHRASAL, befall_one, have_parties_in_common, standard, theme

AHEAD: Final = frozenset({Word.PLANNED, Word.POSSIBLE})
# What can be undone, and be so again.
REVERSIBLE: Final = word_set(
    "open reopen close shut begin start resume continue stop halt suspend end lift impose reimpose release free detain"
    " arrest enter leave withdraw deploy capture retake lose regain arm disarm join quit"
)
PAST_PLANS: Final = frozenset({"was", "were", "had"})  # "were due to": what was planned may have been done since
SETTLING: Final = 7  # days within which nothing that was agreed is completed: approvals take longer
# By which what is expected comes about: a verdict is delivered, a meeting held.
HOLDING: Final = word_set(
    "deliver give hand issue announce publish release hold make reach return sign begin start open take come arrive"
    " land rule conclude end close happen convene unveil present"
)
ANNOUNCING: Final = word_set("issue announce publish release unveil present")  # what one will do is not done by these
COMPLETING: Final = word_set("complete finalise finalize conclude close finish")


def realised(left: Claim, right: Claim, days: int) -> Contrast | None:
    """What one claim plans and the other tells as done: the later state; of an act completed, a contradiction."""
    for ahead, done, since in ((left, right, days), (right, left, -days)):
        for fact, told in _done(ahead, done):
            relation = _relation_of(fact, told, since, is_copy=are_copies(left, right))
            if relation is not None:
                spans = fact.span, place_of(told.verb)
                ordered = spans if ahead is left else spans[::-1]
                return Contrast("modality", relation, Severity.MEDIUM, *ordered, "planned for one, done for the other")
    return None


def _done(ahead: Claim, done: Claim) -> Iterator[tuple[Fact, Act]]:
    """What one claim tells as still to come, with the act by which the other tells it as done."""
    if _is_open_or_denied(done):
        return
    for fact, value in _plans(ahead):
        verbs = {standard(value.said_of), *(verb for (said, _), verb in PHRASAL.items() if said == value.said_of)}
        acts = (act for act in ahead.acts if act.verb.lemma in verbs and not act.is_past)
        told = next((told for act in acts if (told := _told_as_done(act, done)) is not None), None)
        told = told or _held(value.said_of, done, HOLDING - ANNOUNCING if verbs & _verbs(ahead) else HOLDING)
        if told is not None:
            yield fact, told


def _relation_of(plan: Fact, told: Act, since: int, *, is_copy: bool) -> Relation | None:
    """What it is that an act is told as done so many days after it was told as planned; None where that is unclear.

    On one day a copy that has done what the other still plans contradicts it; what was planned may be done by then.
    """
    if told.verb.lemma in COMPLETING:
        return Relation.UPDATE if since > SETTLING else Relation.CONFLICT
    if since > 0:
        return Relation.UPDATE
    was_planned = isinstance(plan.value, Modality) and plan.value.cue.split()[0] in PAST_PLANS
    return Relation.CONFLICT if since == 0 and is_copy and not was_planned else None


def reversed_state(left: Claim, right: Claim, days: int) -> Contrast | None:
    """A state that was ended or begun between two articles, of the very same thing: "is closed", "reopened"."""
    reversible, others = ([act for act in claim.acts if act.verb.lemma in REVERSIBLE] for claim in (left, right))
    for act, other in product(reversible, others) if days else ():
        known = {party.words for party in theme(act)} & {party.words for party in theme(other)}
        if are_antonyms(act.verb.lemma, other.verb.lemma) and any(len(words) > 1 for words in known):
            spans = place_of(act.verb), place_of(other.verb)
            return Contrast("modality", Relation.UPDATE, Severity.MEDIUM, *spans, "the state then, and the later one")
    return None


def _plans(claim: Claim) -> Iterator[tuple[Fact, Modality]]:
    """What says of an act that it is still to come."""
    for fact in claim.facts:
        if isinstance(fact.value, Modality) and fact.value.word in AHEAD:
            yield fact, fact.value


def _told_as_done(ahead: Act, claim: Claim) -> Act | None:
    """The act by which a claim tells as done what is ahead: the same verb, or one that completes its noun."""
    for act in claim.acts:
        one_act = act.is_past and act.verb.lemma == ahead.verb.lemma
        if one_act and (have_parties_in_common(ahead, act) or befall_one(ahead, act)):
            return act
        if act.is_past and act.verb.lemma in COMPLETING and any(_is_noun_of(each, ahead) for each in claim.acts):
            return act if _known_alike(ahead.subjects, act.subjects) else None
    return None


def _verbs(claim: Claim) -> set[str]:
    return {act.verb.lemma for act in claim.acts}


def _held(noun: str, claim: Claim, holding: Set[str]) -> Act | None:
    """The act by which a claim tells that what a noun means has come: "a verdict is expected", "gave its verdict"."""
    for act in claim.acts:
        parties = (*act.objects, *(() if act.objects else act.subjects))
        if act.is_past and act.verb.lemma in holding and any(noun in party.words for party in parties):
            return act
    return None


def _is_open_or_denied(claim: Claim) -> bool:
    return any(
        isinstance(fact.value, Negation) or (isinstance(fact.value, Modality) and fact.value.word is not Word.DONE)
        for fact in claim.facts
    )


def _is_noun_of(act: Act, ahead: Act) -> bool:
    return act.verb.lemma == ahead.verb.lemma and not act.is_past


def _known_alike(left: tuple[Party, ...], right: tuple[Party, ...]) -> bool:
    return bool(left and right) and same_parties(left, right)
