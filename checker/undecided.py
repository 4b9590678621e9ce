"""What is settled for one outlet and still being weighed for the other: "will pay a fifth of it", "will only examine
whether it takes part". Who has agreed to do a thing no longer considers doing it."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from checker.contrast import Contrast
from checker.facts.modality import Modality
from checker.facts.modality.words import Word
from checker.facts.names.word_set import word_set
from checker.facts.negation.antonyms import say_the_same
from checker.model import Act, Claim, Fact, Party, Relation, Severity, Span
from checker.party import same_parties
from checker.polarity import asks, negations
from checker.stated import GENERIC

WEIGHING: Final = word_set(
    "consider examine study weigh explore mull contemplate ponder assess evaluate review discuss debate"
)
# By which one says that an act is settled; who plans, hopes or offers may consider it still.
SETTLING: Final = word_set("will 'll ’ll shall would agree decide promise pledge vow undertake resolve commit")
# Who does one of these to a common undertaking takes part in it.
PARTAKING: Final = word_set("participate join contribute invest finance fund bear cover pay share provide")
LEAST_SHARED: Final = 2  # words of two claims, who takes part aside, that tell what he takes part in
# What each state or firm has, and what anything that is done can be called.
ANYBODY: Final = word_set("government ministry cabinet authority company firm board group side parliament country")
ANYTHING: Final = word_set("measure step move decision matter issue")
SETTLED: Final = "settled"
WEIGHED: Final = "weighed"
WORDS: Final = "settled for one, being considered for the other"
LATER: Final = "being considered then, and settled later"


def undecided(left: Claim, right: Claim, days: int) -> Contrast | None:
    """The act that one claim tells as settled, and the other as considered; symmetric.

    `days` is how many days after the left one the right one was published: what was weighed may be settled by then.
    """
    for settled, weighed, since in ((left, right, -days), (right, left, days)):
        for cue, act in _weighed(weighed):
            fact = next((fact for fact, told in _settled(settled) if _is_one(told, settled, act, weighed)), None)
            if fact is not None:
                sides = (fact.span, SETTLED), (cue, WEIGHED)
                (one, sense), (other, against) = sides if settled is left else sides[::-1]
                told = (Relation.UPDATE, Severity.MEDIUM) if since > 0 else (Relation.CONFLICT, Severity.HIGH)
                words = LATER if since > 0 else WORDS
                return Contrast("modality", *told, one, other, words, senses=(sense, against))
    return None


def _weighed(claim: Claim) -> Iterator[tuple[Span, Act]]:
    """What a claim says is being weighed: the act right behind "consider", or behind its "whether"."""
    if negations(claim):
        return
    for weighing, act in pairwise(sorted(claim.acts, key=lambda act: act.verb.start)):
        end = weighing.verb.start + weighing.verb.length
        if weighing.verb.lemma in WEIGHING and not weighing.is_past and (act.verb.start == end + 1 or asks(claim)):
            yield Span(weighing.verb.start, end), act


def _settled(claim: Claim) -> Iterator[tuple[Fact, Act]]:
    """What a claim says is settled, with the word that says so."""
    if negations(claim) or asks(claim):
        return
    for fact in claim.facts:
        value = fact.value
        if isinstance(value, Modality) and value.word is Word.PLANNED and _settles(fact, claim):
            yield from ((fact, act) for act in claim.acts if act.verb.lemma == value.said_of)


def _settles(fact: Fact, claim: Claim) -> bool:
    value = fact.value
    lemmas = {term.lemma for term in claim.terms if fact.span.start <= term.start < fact.span.end}
    return isinstance(value, Modality) and not SETTLING.isdisjoint({*lemmas, *value.cue.split()})


def _is_one(told: Act, settled: Claim, act: Act, weighed: Claim) -> bool:
    """Whether an act that is settled is the one that is weighed, or one by which one takes part in the same."""
    named = same_parties(told.subjects, act.subjects)
    if told.verb.lemma in WEIGHING or not (named or any(map(_can_be_anybody, (told.subjects, act.subjects)))):
        return False
    if say_the_same(told.verb.lemma, act.verb.lemma) and told.verb.lemma not in GENERIC | PARTAKING:
        vague = any(party.words & ANYTHING for party in (*told.objects, *act.objects))
        return vague or same_parties(told.objects, act.objects)
    takes_part = _takes_part(told) and _takes_part(act)
    return takes_part and named and _tell_of_one(told, settled, act, weighed)


def _takes_part(act: Act) -> bool:
    return act.verb.lemma in PARTAKING or any("part" in party.words for party in act.objects)


def _can_be_anybody(parties: tuple[Party, ...]) -> bool:
    """Whether whoever acts is called by a word alone that each has: "the government"."""
    return any(party.words and party.words <= ANYBODY for party in parties)


def _tell_of_one(told: Act, settled: Claim, act: Act, weighed: Claim) -> bool:
    named = bool(told.subjects and act.subjects)
    who = {word for party in (*told.subjects, *act.subjects) for word in party.words}
    words, others = ({term.lemma for term in claim.terms} - who - GENERIC for claim in (settled, weighed))
    return named and len(words & others) >= LEAST_SHARED
