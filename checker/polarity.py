"""Does a claim say that something is so, or that it is not? One side that negates what the other states is the one
comparison in which a fact stands against none; two words that exclude each other are the one that no fact tells.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Final

from checker.facts.modality import Modality
from checker.facts.modality.words import Word
from checker.facts.names.word_set import word_set
from checker.facts.negation import Negation
from checker.facts.negation.antonyms import are_antonyms, say_the_same
from checker.facts.negation.signatures import TRYING
from checker.facts.negation.words import STATEMENTS
from checker.model import Act, Claim, Fact, Term
from checker.party import are_told_apart, same_parties

LEAST_SHARED: Final = 0.75  # of what is negated, by its words, that the other side states
LEAST_ALIKE: Final = 0.6  # of the words of the shorter claim that both have
LEAST_COPIED: Final = 4  # words of a claim in which one word that differs is a change, and no other way to say it
LEAST_DENIED: Final = 0.5  # of a claim's words under a negation, from which it denies what it tells
# What leaves open whether something is so; a denial doesn't, and what was managed is done.
OPENING: Final = frozenset({Word.PLANNED, Word.POSSIBLE, Word.ALLEGED, Word.DEMANDED, Word.CONDITIONAL})
# Who tried to win is not said to have won; "almost won" says that one did not, and so does "on the brink of".
ATTEMPTED: Final = TRYING | word_set("almost nearly edge brink verge cusp threshold")
ORDINALS: Final = word_set("first second third fourth fifth sixth seventh eighth ninth tenth last only")
ONLY: Final = word_set("only solely merely exclusively alone just")
ASKING: Final = frozenset({"whether"})  # what is asked is neither stated nor denied
TYPED: Final = frozenset({"person", "place", "organisation", "asset", "number", "date"})
# Verbs by which one says that something is no more, or will not be.
LOSING: Final = word_set(
    "lose cut sever deprive strip lack knock-out ban refuse decline turn-down withhold cancel zero"
)
REQUIRING: Final = word_set("need require")  # what needs something is subject to it
# What is not so before a day may be so from then on.
UNTIL: Final = re.compile(r"\b(?:before|until|till)\b", re.IGNORECASE)
# What denies that something else was more so, and says that this is the most: "not since 1990 was it so high".
RANKING: Final = re.compile(
    r"\bnot since\b.*\b(?:so|such|as)\b"
    r"|\bnever\b.*\b(?:(?:so|such|as)\b|(?:more|less|fewer|worse|\w{2,}er)\b.*\bthan\b)",
    re.IGNORECASE | re.DOTALL,
)
EITHER: Final = re.compile(r"\beither\b.*\bor\b", re.IGNORECASE)
ADMITTING: Final = word_set("admit confess acknowledge concede")
CLIENT: Final = "client"
DENY: Final = ("deny", "denie")
ABLE: Final = ("can", "could")  # "could not reach" denies both "reached" and "could reach"


class Polarity(StrEnum):
    """Whether a claim says that what it tells is so."""

    AFFIRMED = "affirmed"
    DENIED = "denied"
    OPEN = "open"


def polarity(claim: Claim) -> Polarity:
    """Whether what a claim tells is so, is not ("denied that", "failed to", "is false"), or is left open."""
    if openness(claim):
        return Polarity.OPEN
    words = [term for term in claim.terms if not _is_of_cue(term, claim)]
    denied = negated(claim)
    share = sum(term in denied for term in words)
    return Polarity.DENIED if words and share >= LEAST_DENIED * len(words) else Polarity.AFFIRMED


def denies(denying: Claim, stating: Claim) -> Fact | None:
    """The negation by which a claim denies what another states; None where both negate it, or neither does.

    Who denies what somebody admits is told of elsewhere (`denies_admitted`).
    """
    fact = _denial(denying, stating)
    return None if fact is None or denies_admitted(denying, stating) == fact else fact


def denies_admitted(denying: Claim, admitting: Claim) -> Fact | None:
    """The "denied" of a claim of the act that the other says is admitted: the same verb and, where named, object."""
    behind = next((act.verb.start for act in admitting.acts if act.verb.lemma in ADMITTING), None)
    if behind is None or any(negation for _, negation in negations(admitting)):
        return None
    told = [act for act in admitting.acts if act.verb.start > behind]
    for fact, negation in negations(denying):
        acts = _acts_in(denying, negation) if negation.cue.startswith(DENY) else []
        if any(act.verb.lemma == other.verb.lemma and _on_one(act, other) for act in acts for other in told):
            return fact
    return None


def _on_one(act: Act, other: Act) -> bool:
    """Whether two acts can be one; a lawyer's client is whoever the other names."""
    unnamed = any(CLIENT in party.words for party in (*act.subjects, *other.subjects))
    return same_parties(act.objects, other.objects) and (unnamed or same_parties(act.subjects, other.subjects))


def _denial(denying: Claim, stating: Claim) -> Fact | None:
    if not are_alike(denying, stating) or _only_tries(stating, denying) or _asks(denying) or _asks(stating):
        return None
    if _excepts(denying, stating) or _is_so_from_then(denying, stating) or RANKING.search(denying.resolved):
        return None
    stated = [term.lemma for term in stating.terms if term not in negated(stating)]
    denied = negated(denying)
    for fact, negation in negations(denying):
        scope = [term.lemma for term in _within(denying, negation) if term in denied and not _is_of_cue(term, denying)]
        shared = sum(_is_among(lemma, stated) for lemma in scope)
        if not scope or shared < LEAST_SHARED * len(scope) or not _as_open(denying, negation, stating):
            continue
        if _both_negate(denying, negation, stating) or _tells_of_another(denying, negation, stating):
            continue
        if _of_other_parties(denying, negation, stating) or _says_no_as_well(denying, fact, negation, stating):
            continue
        return fact
    return None


def assert_alike(left: Claim, right: Claim) -> bool:
    """Whether both say that something is so or is not, the one as surely as the other: what is asked nobody says."""
    asked = any(_asks(claim) or "?" in claim.resolved for claim in (left, right))
    return not asked and openness(left) == openness(right)


def _asks(claim: Claim) -> bool:
    return any(particle.lemma in ASKING for particle in claim.particles)


def _excepts(denying: Claim, stating: Claim) -> bool:
    """Whether one says of nothing else what the other says only of that: "no aid other than food", "only food"."""
    said, told = ({term.lemma for term in claim.terms} for claim in (denying, stating))
    return "other" in said - told and bool(ONLY & (told - said))


def _is_so_from_then(denying: Claim, stating: Claim) -> bool:
    """Whether one says until when something is not so, and the other that it is: "not before May", "in May"."""
    return UNTIL.search(denying.resolved) is not None and UNTIL.search(stating.resolved) is None


def _both_negate(denying: Claim, negation: Negation, stating: Claim) -> bool:
    """Whether the other claim negates a word of the same act, who does it aside."""
    parties = [party.span for act in denying.acts for party in act.subjects]
    told = {
        term.lemma
        for term in _within(denying, negation)
        if not any(span.start <= term.start < span.end for span in parties)
    }
    return bool(told & {term.lemma for term in negated(stating)})


def _says_no_as_well(denying: Claim, fact: Fact, negation: Negation, stating: Claim) -> bool:
    """Whether the other claim denies the same by a word of its own: the very cue ("prevent"), a verb of loss or refusal
    ("knocked out power", "without power"), or the contrary of what is negated ("did not oppose it", "accepted it")."""
    own = {term.lemma for term in stating.terms} - {
        term.lemma for term in denying.terms if not fact.span.start <= term.start < fact.span.end
    }
    cue = _lemmas(denying, fact)
    scope = [term.lemma for term in _within(denying, negation)]
    return bool(own & (cue | LOSING)) or any(are_antonyms(one, other) for one in scope for other in own)


def _of_other_parties(denying: Claim, negation: Negation, stating: Claim) -> bool:
    """Whether an act that is negated is the other claim's act, but somebody else's, of another number of them, or one
    that befalls another of its sort ("the northern dam", "the southern dam")."""
    for act in _acts_in(denying, negation):
        others = [each for each in stating.acts if say_the_same(each.verb.lemma, act.verb.lemma)]
        if others and not any(
            same_parties(act.subjects, each.subjects) and not are_told_apart(act.objects, each.objects)
            for each in others
        ):
            return True
    return False


def _acts_in(claim: Claim, negation: Negation) -> list[Act]:
    """The acts that a negation denies: "not" stands before its verb, "not guilty" behind it."""
    cues = [fact.span for fact, value in negations(claim) if value == negation]
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


def openness(claim: Claim, aside: Iterable[str] = ()) -> Counter[str]:
    """What leaves a claim open, each word of modality once for every cue: claims with others state no one thing.

    A cue made of the words `aside` counts for nothing.
    """
    words = [
        value.word.value
        for fact, value in _modalities(claim)
        if value.word in OPENING and not _is_denied(fact, value, claim) and not _is_made_of(fact, claim, aside)
    ]
    asked = ["?" for sign in claim.resolved if sign == "?"]
    return Counter([*words, *asked, *("or" for _ in EITHER.finditer(claim.resolved))])


def _is_denied(fact: Fact, value: Modality, claim: Claim) -> bool:
    """Whether a modality only names what is denied: "reports that the king had died are false"."""
    return value.word is Word.ALLEGED and any(negation.scope.contains(fact.span) for _, negation in negations(claim))


def _is_made_of(fact: Fact, claim: Claim, lemmas: Iterable[str]) -> bool:
    cue = _lemmas(claim, fact)
    return bool(cue) and cue <= set(lemmas)


def _as_open(denying: Claim, negation: Negation, stating: Claim) -> bool:
    """Whether two claims leave as much open.

    That one was able is no more open than that one was not, and a promise is none where it is the promise that is
    denied: "has promised aid", "has not promised aid".
    """
    left, right = openness(denying), openness(stating, {term.lemma for term in _within(denying, negation)})
    if any(value.word is Word.DENIED and value.cue == negation.cue for _, value in _modalities(denying)):
        right[Word.PLANNED.value] = left[Word.PLANNED.value]  # "ruled out that he would": of two the outward one counts
    if REQUIRING & {term.lemma for term in _within(denying, negation)}:
        left[Word.CONDITIONAL.value] = right[Word.CONDITIONAL.value] = 0
    able = negation.cue.startswith(ABLE) and right[Word.POSSIBLE.value] > left[Word.POSSIBLE.value]
    return left == (right - Counter({Word.POSSIBLE.value: 1}) if able else right)


def are_alike(left: Claim, right: Claim, but: int = 0, of: Callable[[int, int], int] = min) -> bool:
    """Whether two claims are made of the same words, `but` for so many: those `of` the shorter, or of the longer."""
    words, others = ({term.lemma for term in claim.terms} for claim in (left, right))
    return len(words & others) >= LEAST_ALIKE * (of(len(words), len(others)) - but)


def are_copies(left: Claim, right: Claim) -> bool:
    """Whether two claims are the same but for a word of each."""
    words, others = ({term.lemma for term in claim.terms} for claim in (left, right))
    shorter, longer = sorted((len(words), len(others)))
    return len(words & others) >= max(LEAST_COPIED, shorter - 1) and longer - shorter <= 1


def _is_among(lemma: str, stated: Iterable[str]) -> bool:
    return any(say_the_same(lemma, other) for other in stated)


def negated(claim: Claim) -> frozenset[Term]:
    """The words under a negation; under two of them a word is affirmed again ("denied that he had not paid")."""
    scopes = Counter(term for _, negation in negations(claim) for term in _within(claim, negation))
    return frozenset(term for term, count in scopes.items() if count % 2)


def _is_of_cue(term: Term, claim: Claim) -> bool:
    """Whether a word is part of a negation itself, or of what only names the statement denied: "claims that …"."""
    return term.lemma in STATEMENTS or any(
        fact.span.start <= term.start < fact.span.end for fact, _ in negations(claim)
    )


def _within(claim: Claim, negation: Negation) -> list[Term]:
    return [term for term in claim.terms if negation.scope.start <= term.start < negation.scope.end]


def negations(claim: Claim) -> list[tuple[Fact, Negation]]:
    return [(fact, fact.value) for fact in claim.facts if isinstance(fact.value, Negation)]


def _modalities(claim: Claim) -> list[tuple[Fact, Modality]]:
    return [(fact, fact.value) for fact in claim.facts if isinstance(fact.value, Modality)]
