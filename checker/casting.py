"""Who did what to whom: one act that two claims cast with each other's parts, or put on another side."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise, product
from types import MappingProxyType
from typing import Final

from checker.contrast import Contrast
from checker.facts import KINDS
from checker.facts.attribution.verbs import VERBS
from checker.facts.names import Name
from checker.facts.names.word_set import word_set
from checker.facts.negation import Negation
from checker.model import Act, Claim, Fact, Party, Relation, Severity, Span, Term, read_once
from checker.party import is_one, same_parties
from checker.roles import BEHESTS, TO

# Who meets whom is met by him.
MUTUAL: Final = word_set(
    "meet marry face fight join accompany divorce encounter date debate resemble border collide merge"
)
# The sides on which one can stand; nobody is on two of a row.
_SIDES: Final = (
    ("prosecution prosecutor state crown", "defence defense"),
    ("plaintiff claimant", "defendant"),
    ("government loyalist", "rebel insurgent opposition"),
    ("buyer purchaser", "seller vendor"),
    ("landlord", "tenant"),
    ("employer management", "union worker"),
    ("left", "right"),
    ("majority", "minority"),
)
SIDES: Final = MappingProxyType(
    {
        word: (row, side)
        for row, sides in enumerate(_SIDES)
        for side, words in enumerate(sides)
        for word in words.split()
    }
)
LEAST_WORDS: Final = 4  # of two claims that are the same but for the places of two words
LONGEST_FIRST: Final = (2, 1)  # how many words have changed places, each way
COMMA: Final = 2  # characters between two words of a list, the comma and the space
BACK: Final = "back"
JOINING: Final = frozenset({"and", "or", "nor", "between", "with"})
STANDING: Final = frozenset({"for", "against", "by", "with"})  # prepositions behind which a side stands
# What is told of somebody only where the other has been done to him: who pleads has been charged.
PRESUPPOSING: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "charge": word_set("plead convict acquit sentence try indict"),
        "elect": word_set("re-elect unseat"),
        "arrest": word_set("release"),
        "sign": word_set("ratify"),
    }
)

BEFALLING: Final = frozenset(PRESUPPOSING) | frozenset().union(*PRESUPPOSING.values())
FULL_NAME: Final = 2  # words of it: a father and his son have one in common


def other_roles(left: Claim, right: Claim) -> Contrast | None:
    """The act that two claims cast otherwise; symmetric."""
    return (
        _exchanged(left, right)
        or _swapped(left, right)
        or _on_other_sides(left, right)
        or _presupposed(left, right)
        or _asked_by_others(left, right)
    )


def roles_of_one_person(left: Claim, right: Claim) -> Contrast | None:
    """As `other_roles`, of somebody whom both name in full, so that nothing else need say that they tell of one."""
    return _on_other_sides(left, right, FULL_NAME) or _presupposed(left, right, FULL_NAME)


def has_role(claim: Claim) -> bool:
    """Whether a claim can contradict another in a role of one person."""
    sides = any(party.words & SIDES.keys() for act in claim.acts for _, party in _standing(act))
    return sides or any(act.verb.lemma in BEFALLING for act in claim.acts)


def _exchanged(left: Claim, right: Claim) -> Contrast | None:
    """Who does something to whom in one claim has it done to him by that one in the other."""
    for act, other in _same_acts(left, right):
        if act.verb.lemma in MUTUAL or _any_one(act.subjects, other.subjects) or _goes_back(left) != _goes_back(right):
            continue
        whom, other_whom = _only_in(_whom(act), _whom(other)), _only_in(_whom(other), _whom(act))
        if _found(act.subjects, other_whom) and _found(whom, other.subjects):
            spans = act.subjects[0].span, other.subjects[0].span
            return _contrast(*spans, "the same act with its parts exchanged")
    return None


def _goes_back(claim: Claim) -> bool:
    """Whether a thing is told to go back to whom it came from: "sent it back"."""
    return any(each.lemma == BACK for each in (*claim.terms, *claim.particles))


def _swapped(left: Claim, right: Claim) -> Contrast | None:
    """The very words of one claim with two of them, or two pairs, in each other's place: "from Oslo to Bergen"."""
    if _bag(left) != _bag(right) or len(left.terms) != len(right.terms) or len(left.terms) < LEAST_WORDS:
        return None
    start, end = _differing([term.lemma for term in left.terms], [term.lemma for term in right.terms])
    words, others = left.terms[start:end], right.terms[start:end]
    for length in LONGEST_FIRST:
        between = words[length:-length]
        if not _are_exchanged(words, others, length) or _is_list(left, words) or _is_mutual(left, between):
            continue
        if between or _have_their_place(left, words):
            spans = _over(words[:length]), _over(others[:length])
            return _contrast(*spans, "the same words with two of them exchanged")
    return None


def _are_exchanged(words: Sequence[Term], others: Sequence[Term], length: int) -> bool:
    """Whether the first and the last so many words of the one are the last and the first of the other."""
    if 2 * length > len(words):
        return False
    told = _said(words)
    return _said(others) == told[-length:] + told[length:-length] + told[:length]


@read_once
def _bag(claim: Claim) -> tuple[str, ...]:
    return tuple(sorted(re.findall(r"\w+", claim.resolved.lower())))


def _said(terms: Sequence[Term]) -> list[str]:
    return [term.lemma for term in terms]


def _differing(words: Sequence[str], others: Sequence[str]) -> tuple[int, int]:
    """Where two lists of one length differ, from the first to behind the last place."""
    places = [place for place, (one, other) in enumerate(zip(words, others, strict=True)) if one != other]
    return (places[0], places[-1] + 1) if places else (0, 0)


def _is_list(claim: Claim, terms: Sequence[Term]) -> bool:
    """Whether terms are the items of a list, which may stand in any order: "Lima, Quito and Bogota"."""
    return all(
        behind.start - term.start - term.length == COMMA
        or any(each.lemma in JOINING and term.start < each.start < behind.start for each in claim.particles)
        for term, behind in pairwise(terms)
    )


def _is_mutual(claim: Claim, between: Sequence[Term]) -> bool:
    """Whether what stands between two parties goes both ways: "collided with"."""
    verbs = {act.verb.lemma for act in claim.acts if any(act.verb.start == term.start for term in between)}
    return bool(verbs & MUTUAL)


def _have_their_place(claim: Claim, terms: Sequence[Term]) -> bool:
    """Whether terms side by side have their place: a time may stand anywhere in its sentence, and so may a verb."""
    times = [fact.span for fact in claim.facts if fact.kind == "date"]
    verbs = {act.verb.start for act in claim.acts}
    free = any(term.start in verbs or any(s.start <= term.start < s.end for s in times) for term in terms)
    return not free and terms[-1].start - terms[0].start - terms[0].length > COMMA


def _over(terms: Sequence[Term]) -> Span:
    return Span(terms[0].start, terms[-1].start + terms[-1].length)


def _asked_by_others(left: Claim, right: Claim) -> Contrast | None:
    """What was done at one's request in one claim is done at another's in the other, both of them named."""
    for act, other in _same_acts(left, right):
        if act.verb.lemma in BEHESTS.values() and act.objects and other.objects:
            askers, others = _named_in(left, act.subjects), _named_in(right, other.subjects)
            alike = any(_may_be_one(*pair) for pair in product(askers, others))
            named_alike = askers and others and askers[0].governor == others[0].governor  # told of the names themselves
            if not (askers and others) or alike or named_alike:
                continue
            if _called(left, act.objects) & _called(right, other.objects):
                return _contrast(askers[0].span, others[0].span, "asked for by another")
    return None


def _called(claim: Claim, parties: Sequence[Party]) -> set[str]:
    """The words by which a claim calls parties, without those of what they are of, or at."""
    return {term.lemma for term in claim.terms for party in parties if party.span.start <= term.start < party.span.end}


def _named_in(claim: Claim, parties: Sequence[Party]) -> list[Fact]:
    """The names by which a claim calls parties."""
    names = [fact for fact in claim.facts if isinstance(fact.value, Name)]
    return [fact for fact in names if any(fact.span.overlaps(party.span) for party in parties)]


def _may_be_one(left: Fact, right: Fact) -> bool:
    """Whether two names may stand for one: a capital speaks for its country, and of two kinds a tagger may be wrong."""
    if left.kind != right.kind:
        return bool(set(str(left.value).split()) & set(str(right.value).split()))
    return KINDS[left.kind].compare(left.value, right.value).relation is not Relation.CONFLICT


def _on_other_sides(left: Claim, right: Claim, names: int = 0) -> Contrast | None:
    """Whoever testifies for the state in one claim does it for the defence in the other; `names` are those that both
    must give him."""
    for act, other in _same_acts(left, right):
        if not _share_names(act.subjects, other.subjects, names):
            continue
        if not same_parties(act.subjects, other.subjects) and not same_parties(act.objects, other.objects):
            continue
        for (preposition, party), (same, rival) in product(_standing(act), _standing(other)):
            if preposition == same and _are_opposed(party, rival):
                return _contrast(party.span, rival.span, "another side of the same thing")
    return None


def _presupposed(left: Claim, right: Claim, names: int = 0) -> Contrast | None:
    """Of whom one tells what can only be told where something else was done to him, the other tells that it was not."""
    for denying, stating in ((left, right), (right, left)):
        for fact, act in _denied(denying):
            wanted = PRESUPPOSING.get(act.verb.lemma, frozenset())
            party = next(
                (each for other in stating.acts if other.verb.lemma in wanted for each in _one_of(act, other, names)),
                None,
            )
            if party is not None:
                spans = (fact.span, party.span) if denying is left else (party.span, fact.span)
                return _contrast(*spans, "what one tells of him can't be where the other is right")
    return None


def _same_acts(left: Claim, right: Claim) -> Iterator[tuple[Act, Act]]:
    return ((act, other) for act, other in product(left.acts, right.acts) if act.verb.lemma == other.verb.lemma)


def _whom(act: Act) -> tuple[Party, ...]:
    """On whom one acts, and to whom one gives."""
    return (*act.objects, *(party for preposition, party in act.beside if preposition == TO))


def _standing(act: Act) -> Iterator[tuple[str, Party]]:
    """The parties behind a preposition that can name a side; who acts in a passive stands behind "by".

    Who says a thing has no part in it.
    """
    if act.verb.lemma not in VERBS:
        yield from (("by", party) for party in act.subjects)
    yield from (each for each in act.beside if each[0] in STANDING)


def _are_opposed(left: Party, right: Party) -> bool:
    camps, others = ({SIDES[word] for word in party.words if word in SIDES} for party in (left, right))
    return any(row == there and side != across for (row, side), (there, across) in product(camps, others))


def _denied(claim: Claim) -> Iterator[tuple[Fact, Act]]:
    for fact in claim.facts:
        if isinstance(fact.value, Negation):
            scope = fact.value.scope
            yield from ((fact, act) for act in claim.acts if scope.start <= act.verb.start < scope.end)


def _one_of(denied: Act, told: Act, names: int) -> Iterator[Party]:
    """Whom both acts befall; who pleads is the subject."""
    for party, other in product(denied.objects, (*told.objects, *told.subjects)):
        if is_one(party, other) and _share_names((party,), (other,), names):
            yield other


def _share_names(left: tuple[Party, ...], right: tuple[Party, ...], names: int) -> bool:
    """Whether a party of the one and a party of the other have so many words of a proper name in common."""
    return (
        any(len(one.words & other.words & (one.names | other.names)) >= names for one, other in product(left, right))
        or not names
    )


def _contrast(left: Span, right: Span, words: str) -> Contrast:
    return Contrast("role", Relation.CONFLICT, Severity.HIGH, left, right, words)


def _found(left: tuple[Party, ...], right: tuple[Party, ...]) -> bool:
    return any(is_one(one, other) for one in left for other in right)


def _only_in(parties: tuple[Party, ...], others: tuple[Party, ...]) -> tuple[Party, ...]:
    return tuple(party for party in parties if not any(party.words & other.words for other in others))


def _any_one(left: tuple[Party, ...], right: tuple[Party, ...]) -> bool:
    return any(one.words & other.words for one in left for other in right)
