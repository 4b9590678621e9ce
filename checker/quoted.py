"""The same words about another thing: what one outlet has said of the ceasefire another has said of the prisoners."""

from collections.abc import Iterator
from itertools import product
from typing import Final

from checker.contrast import Contrast
from checker.facts import KINDS
from checker.facts.names.word_set import word_set
from checker.facts.quote import Quote
from checker.model import Act, Claim, Fact, Party, Relation, Severity
from checker.party import PRONOUNS
from checker.polarity import are_alike
from checker.subjects import thing_of

OBJECT: Final = "object"
# Verbs by which one says of something what it is, and those behind which stands of what one says it.
DESCRIBING: Final = word_set(
    "describe call dub label brand hail condemn denounce dismiss slam praise deem term criticise criticize characterise"
)
SAYING: Final = word_set("say tell write add comment remark speak")
ABOUT: Final = frozenset({"of", "about", "regarding", "concerning"})
ONE_UTTERANCE: Final = frozenset({Relation.AGREE, Relation.COMPATIBLE})


def other_object(left: Claim, right: Claim) -> Contrast | None:
    """Of what two claims that are alike otherwise quote the same words: of things that can't be one; symmetric."""
    if not any(_are_one(one, other) for one, other in product(_quotes(left), _quotes(right))):
        return None
    told, others = list(_told_of(left)), list(_told_of(right))
    if not told or not others or not are_alike(left, right, but=1):
        return None
    if any(_can_be_one(one, other) for one, other in product(told, others)):
        return None
    words = "the same words about another thing"
    return Contrast("quote", Relation.CONFLICT, Severity.HIGH, told[0].span, others[0].span, words, OBJECT)


def _quotes(claim: Claim) -> list[Fact]:
    return [fact for fact in claim.facts if isinstance(fact.value, Quote)]


def _are_one(left: Fact, right: Fact) -> bool:
    return KINDS["quote"].compare(left.value, right.value).relation in ONE_UTTERANCE


def _told_of(claim: Claim) -> Iterator[Party]:
    """Of whom or what a claim's quotation is said, as far as that is named."""
    quoted = [fact.span for fact in _quotes(claim)]
    for act in claim.acts:
        if not any(span.start <= act.verb.start < span.end for span in quoted):
            named = (party for party in _described(act) if set(party.words) - PRONOUNS)
            yield from (party for party in named if not any(span.overlaps(party.span) for span in quoted))


def _described(act: Act) -> tuple[Party, ...]:
    if act.verb.lemma in DESCRIBING:
        return act.objects
    return tuple(party for preposition, party in act.beside if act.verb.lemma in SAYING and preposition in ABOUT)


def _can_be_one(left: Party, right: Party) -> bool:
    words, others = ({thing_of(word) for word in party.words} for party in (left, right))
    return bool(words & others)
