"""What one claim tells as still to come, or as a state, and another as done, or ended: a later state or a conflict."""

from collections.abc import Iterator, Set
from datetime import date, timedelta
from itertools import product
from typing import Final

from checker.contrast import Contrast, place_of
from checker.facts import day_of
from checker.facts.attribution.verbs import VERBS
from checker.facts.date.value import DateValue
from checker.facts.modality import Modality
from checker.facts.modality.words import Word
from checker.facts.names.word_set import word_set
from checker.facts.negation import Negation
from checker.facts.negation.antonyms import are_antonyms
from checker.facts.person import PERSON
from checker.model import Act, Article, Claim, Fact, Party, Relation, Severity, read_once
from checker.moments import AGAIN
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
OF_THE_NEWS: Final = timedelta(days=7)
ON: Final = frozenset({"on", "in", "at", "for", "npadvmod"})  # as what the day of an act hangs on its verb
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


def untimely(left: Claim, right: Claim, articles: tuple[Article, Article]) -> Contrast | None:
    """What one claim plans and the other tells as done too early to be the later state; symmetric.

    It is planned for a day that the other's article has not reached; or both have it from one who told it on a day when
    the first article had it still to come.
    """
    pairs = (left, right, *articles), (right, left, *articles[::-1])
    for ahead, done, of_plan, of_deed in pairs:
        if AGAIN.search(ahead.resolved) or _is_open_or_denied(done):
            continue
        for fact, told in ((fact, told) for fact, value in _plans(ahead) if (told := _completed(ahead, value, done))):
            if _is_before(done, told, ahead, of_deed) or _is_one_telling(ahead, done, of_plan):
                spans = fact.span, place_of(told.verb)
                ordered = spans if ahead is left else spans[::-1]
                words = "planned for one, done for the other"
                return Contrast("modality", Relation.CONFLICT, Severity.MEDIUM, *ordered, words)
    return None


def _is_before(done: Claim, told: Act, ahead: Claim, of_deed: Article) -> bool:
    """Whether an act is told as done, of no day long past, before the day for which the other claim plans it."""
    today = day_of(of_deed.updated or of_deed.published)
    if today is None or any(days[1] < today - OF_THE_NEWS for _, days in _days(done)):
        return False
    verbs = {told.verb.lemma}
    return any(
        standard(fact.governor.lemma) in verbs and fact.governor.role in ON and today < days[0] == days[1]
        for fact, days in _days(ahead)
    )


def _is_one_telling(ahead: Claim, done: Claim, of_plan: Article) -> bool:
    """Whether one who is named in both claims told of the deed on a day no later than the article that plans it."""
    today = day_of(of_plan.published)
    names, others = ({str(fact.value) for fact in claim.facts if fact.kind == PERSON} for claim in (ahead, done))
    told = [days for fact, days in _days(done) if fact.governor.lemma in VERBS]
    return today is not None and bool(names & others) and any(days[1] <= today for days in told)


def _days(claim: Claim) -> Iterator[tuple[Fact, tuple[date, date]]]:
    for fact in claim.facts:
        if isinstance(fact.value, DateValue) and fact.value.days is not None:
            yield fact, fact.value.days


def _done(ahead: Claim, done: Claim) -> Iterator[tuple[Fact, Act]]:
    """What one claim tells as still to come, with the act by which the other tells it as done."""
    if _is_open_or_denied(done):
        return
    for fact, value in _plans(ahead):
        holding = HOLDING - ANNOUNCING if _verbs_of(value) & _verbs(ahead) else HOLDING
        told = _completed(ahead, value, done) or _held(value.said_of, done, holding)
        if told is not None:
            yield fact, told


def _completed(ahead: Claim, plan: Modality, done: Claim) -> Act | None:
    """The act that a claim plans, as the other claim tells it as done."""
    acts = (act for act in ahead.acts if act.verb.lemma in _verbs_of(plan) and not act.is_past)
    return next((told for act in acts if (told := _told_as_done(act, done)) is not None), None)


def _verbs_of(plan: Modality) -> set[str]:
    return {standard(plan.said_of), *(verb for (said, _), verb in PHRASAL.items() if said == plan.said_of)}


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


@read_once
def _is_open_or_denied(claim: Claim) -> bool:
    return any(
        isinstance(fact.value, Negation) or (isinstance(fact.value, Modality) and fact.value.word is not Word.DONE)
        for fact in claim.facts
    )


def _is_noun_of(act: Act, ahead: Act) -> bool:
    return act.verb.lemma == ahead.verb.lemma and not act.is_past


def _known_alike(left: tuple[Party, ...], right: tuple[Party, ...]) -> bool:
    return bool(left and right) and same_parties(left, right)
