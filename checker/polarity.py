"""Does a claim say that something is so, or that it is not? One side that negates what the other states is the one
comparison in which a fact stands against none; two words that exclude each other are the one that no fact tells.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from checker.facts.modality import Modality
from checker.facts.modality.words import Word
from checker.facts.names.word_set import word_set
from checker.facts.negation import Negation
from checker.facts.negation.antonyms import antonyms_between, say_the_same
from checker.facts.negation.signatures import TRYING
from checker.facts.negation.words import STATEMENTS
from checker.model import Act, Claim, Fact, Term
from checker.roles import have_parties_in_common, same_parties

LEAST_SHARED: Final = 0.75  # of what is negated, by its words, that the other side states
LEAST_ALIKE: Final = 0.6  # of the words of the shorter claim that both have
LEAST_DENIED: Final = 0.5  # of a claim's words under a negation, from which it denies what it tells
# What leaves open whether something is so; a denial doesn't, and what was managed is done.
OPENING: Final = frozenset({Word.PLANNED, Word.POSSIBLE, Word.ALLEGED, Word.DEMANDED, Word.CONDITIONAL})
# Who tried to win is not said to have won; "almost won" says that one did not.
ATTEMPTED: Final = TRYING | {"almost"}
ORDINALS: Final = word_set("first second third fourth fifth sixth seventh eighth ninth tenth last only")
ONLY: Final = word_set("only solely merely exclusively alone just")
ASKING: Final = frozenset({"whether"})  # what is asked is neither stated nor denied
TYPED: Final = frozenset({"person", "place", "organisation", "asset", "number", "date"})
ABLE: Final = ("can", "could")  # "could not reach" denies both "reached" and "could reach"


class Polarity(StrEnum):
    """Whether a claim says that what it tells is so."""

    AFFIRMED = "affirmed"
    DENIED = "denied"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Opposition:
    """Two words of two claims that exclude each other."""

    left: Term
    right: Term


def polarity(claim: Claim) -> Polarity:
    """Whether what a claim tells is so, is not ("denied that", "failed to", "is false"), or is left open."""
    if _open(claim):
        return Polarity.OPEN
    words = [term for term in claim.terms if not _is_of_cue(term, claim)]
    denied = _negated(claim)
    share = sum(term in denied for term in words)
    return Polarity.DENIED if words and share >= LEAST_DENIED * len(words) else Polarity.AFFIRMED


def denies(denying: Claim, stating: Claim) -> Fact | None:
    """The negation by which a claim denies what another states; None where both negate it, or neither does."""
    if not _alike(denying, stating) or _only_tries(stating, denying) or _asks(denying) or _asks(stating):
        return None
    if _excepts(denying, stating):
        return None
    stated = [term.lemma for term in stating.terms if term not in _negated(stating)]
    denied = _negated(denying)
    for fact, negation in _negations(denying):
        scope = [term.lemma for term in _within(denying, negation) if term in denied and not _is_of_cue(term, denying)]
        shared = sum(_is_among(lemma, stated) for lemma in scope)
        if not scope or shared < LEAST_SHARED * len(scope) or not _as_open(denying, negation, stating):
            continue
        if _both_negate(denying, negation, stating) or _tells_of_another(denying, negation, stating):
            continue
        if _of_other_parties(denying, negation, stating):
            continue
        return fact
    return None


def assert_alike(left: Claim, right: Claim) -> bool:
    """Whether both say that something is so or is not, the one as surely as the other: what is asked nobody says."""
    asked = any(_asks(claim) or "?" in claim.resolved for claim in (left, right))
    return not asked and _open(left) == _open(right)


def _asks(claim: Claim) -> bool:
    return any(particle.lemma in ASKING for particle in claim.particles)


def _excepts(denying: Claim, stating: Claim) -> bool:
    """Whether one says of nothing else what the other says only of that: "no aid other than food", "only food"."""
    said, told = ({term.lemma for term in claim.terms} for claim in (denying, stating))
    return "other" in said - told and bool(ONLY & (told - said))


def _both_negate(denying: Claim, negation: Negation, stating: Claim) -> bool:
    """Whether the other claim negates a word of the same act, who does it aside."""
    parties = [party.span for act in denying.acts for party in act.subjects]
    told = {
        term.lemma
        for term in _within(denying, negation)
        if not any(span.start <= term.start < span.end for span in parties)
    }
    return bool(told & {term.lemma for term in _negated(stating)})


def _of_other_parties(denying: Claim, negation: Negation, stating: Claim) -> bool:
    """Whether an act that is negated is the other claim's act, but somebody else's, or of another number of them."""
    for act in _acts_in(denying, negation):
        others = [each for each in stating.acts if say_the_same(each.verb.lemma, act.verb.lemma)]
        if others and not any(same_parties(act.subjects, each.subjects) for each in others):
            return True
    return False


def _acts_in(claim: Claim, negation: Negation) -> list[Act]:
    """The acts that a negation denies: "not" stands before its verb, "not guilty" behind it."""
    cues = [fact.span for fact, value in _negations(claim) if value == negation]
    inside = [act for act in claim.acts if negation.scope.start <= act.verb.start < negation.scope.end]
    behind = [act for act in claim.acts if any(act.verb.start < cue.start for cue in cues)]
    return inside or behind[-1:]


def _only_tries(claim: Claim, other: Claim) -> bool:
    tried, there = ({term.lemma for term in each.terms} & ATTEMPTED for each in (claim, other))
    return tried != there


def _tells_of_another(denying: Claim, negation: Negation, stating: Claim) -> bool:
    """Whether one names another person, place, number … than the one of which the other negates something."""
    said, told = ({term.lemma for term in claim.terms} for claim in (denying, stating))
    inside = {
        fact.kind for fact in denying.facts if negation.scope.contains(fact.span) and _lemmas(denying, fact) - told
    }
    if (told - said) & ORDINALS and (said - told) & ORDINALS:
        return True
    return any(fact.kind in TYPED & inside and _lemmas(stating, fact) - said for fact in stating.facts)


def _lemmas(claim: Claim, fact: Fact) -> set[str]:
    return {term.lemma for term in claim.terms if fact.span.start <= term.start < fact.span.end}


def opposed(left: Claim, right: Claim) -> Opposition | None:
    """The first two words by which claims that are alike otherwise exclude each other: "rose", "fell".

    They don't where one of the two is negated ("did not fall"), where one claim leaves open what the other tells, or
    where the words are said of different things ("Ajax won", "Feyenoord lost").
    """
    if _open(left) != _open(right) or not _alike(left, right, but=1):
        return None
    words, others = _words(left), _words(right)
    pair = antonyms_between([term.lemma for term in words], [term.lemma for term in others])
    if pair is None:
        return None
    one, other = _term(words, pair.left), _term(others, pair.right)
    if (one in _negated(left)) != (other in _negated(right)) or not _said_of_one(left, one, right, other):
        return None
    return Opposition(one, other)


def _words(claim: Claim) -> list[Term]:
    return sorted((*claim.terms, *claim.particles), key=lambda term: term.start)


def _term(terms: Iterable[Term], lemma: str) -> Term:
    return next(term for term in terms if term.lemma == lemma)


def _said_of_one(left: Claim, one: Term, right: Claim, other: Term) -> bool:
    """Whether two words are said of the same: verbs of the same parties; others in claims of the same words."""
    act, there = _act_of(left, one), _act_of(right, other)
    if act is None and there is None:
        before = {term.lemma for term in left.terms if term.start < one.start}
        said = {term.lemma for term in right.terms if term.start < other.start}
        return _alike(left, right, but=1, of=max) and (bool(before & said) or not (before or said))
    return act is not None and there is not None and have_parties_in_common(act, there)


def _act_of(claim: Claim, verb: Term) -> Act | None:
    return next((act for act in claim.acts if act.verb.start == verb.start), None)


def _open(claim: Claim, aside: Iterable[str] = ()) -> Counter[str]:
    """What leaves a claim open, each word of modality once for every cue: claims with others state no one thing.

    A cue made of the words `aside` counts for nothing.
    """
    words = [
        value.word.value
        for fact, value in _modalities(claim)
        if value.word in OPENING and not _is_denied(fact, value, claim) and not _is_made_of(fact, claim, aside)
    ]
    return Counter([*words, *("?" for sign in claim.resolved if sign == "?")])


def _is_denied(fact: Fact, value: Modality, claim: Claim) -> bool:
    """Whether a modality only names what is denied: "reports that the king had died are false"."""
    return value.word is Word.ALLEGED and any(negation.scope.contains(fact.span) for _, negation in _negations(claim))


def _is_made_of(fact: Fact, claim: Claim, lemmas: Iterable[str]) -> bool:
    cue = _lemmas(claim, fact)
    return bool(cue) and cue <= set(lemmas)


def _as_open(denying: Claim, negation: Negation, stating: Claim) -> bool:
    """Whether two claims leave as much open.

    That one was able is no more open than that one was not, and a promise is none where it is the promise that is
    denied: "has promised aid", "has not promised aid".
    """
    left, right = _open(denying), _open(stating, {term.lemma for term in _within(denying, negation)})
    able = negation.cue.startswith(ABLE) and right[Word.POSSIBLE.value] > left[Word.POSSIBLE.value]
    return left == (right - Counter({Word.POSSIBLE.value: 1}) if able else right)


def _alike(left: Claim, right: Claim, but: int = 0, of: Callable[[int, int], int] = min) -> bool:
    """Whether two claims are made of the same words, `but` for so many: those `of` the shorter, or of the longer."""
    words, others = ({term.lemma for term in claim.terms} for claim in (left, right))
    return len(words & others) >= LEAST_ALIKE * (of(len(words), len(others)) - but)


def _is_among(lemma: str, stated: Iterable[str]) -> bool:
    return any(say_the_same(lemma, other) for other in stated)


def _negated(claim: Claim) -> frozenset[Term]:
    """The words under a negation; under two of them a word is affirmed again ("denied that he had not paid")."""
    scopes = Counter(term for _, negation in _negations(claim) for term in _within(claim, negation))
    return frozenset(term for term, count in scopes.items() if count % 2)


def _is_of_cue(term: Term, claim: Claim) -> bool:
    """Whether a word is part of a negation itself, or of what only names the statement denied: "claims that …"."""
    return term.lemma in STATEMENTS or any(
        fact.span.start <= term.start < fact.span.end for fact, _ in _negations(claim)
    )


def _within(claim: Claim, negation: Negation) -> list[Term]:
    return [term for term in claim.terms if negation.scope.start <= term.start < negation.scope.end]


def _negations(claim: Claim) -> list[tuple[Fact, Negation]]:
    return [(fact, fact.value) for fact in claim.facts if isinstance(fact.value, Negation)]


def _modalities(claim: Claim) -> list[tuple[Fact, Modality]]:
    return [(fact, fact.value) for fact in claim.facts if isinstance(fact.value, Modality)]
