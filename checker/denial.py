"""Does a claim deny what another states? One side that negates what the other states is the one comparison in which a
fact stands against none.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from checker.admissions import denies_admitted
from checker.facts.modality.words import Word
from checker.facts.names.word_set import word_set
from checker.facts.negation import Negation
from checker.facts.negation.antonyms import are_antonyms, say_the_same
from checker.facts.negation.signatures import TRYING
from checker.facts.negation.words import PREVENTING
from checker.model import Act, Claim, Fact, Span, Term
from checker.moments import SAYING
from checker.party import are_told_apart, same_parties
from checker.polarity import (
    are_alike,
    asks,
    denied_acts,
    is_of_cue,
    lemmas,
    lemmas_of,
    modalities,
    negated,
    negations,
    openness,
    says_when,
    within,
)
from checker.roles import standard

LEAST_SHARED: Final = 0.75  # of what is negated, by its words, that the other side states
LEAST_CORE: Final = 2  # words of an act with its parties, and of a claim: a verb alone is done by many
REPEATED: Final = 3  # words behind a negation that make it the same one
LEAST_TOLD: Final = 0.6  # of what a summary denies, without who does it, that the article states
LEAST_SUMMED: Final = 2  # words of it: one alone ("no cost") is in many a sentence
# Who tried to win is not said to have won; "almost won" says that one did not, and so does "on the brink of".
ATTEMPTED: Final = TRYING | word_set("help almost nearly edge brink verge cusp threshold")
ORDINALS: Final = word_set("first second third fourth fifth sixth seventh eighth ninth tenth last only")
ONLY: Final = word_set("only solely merely exclusively alone just")
TYPED: Final = frozenset({"person", "place", "organisation", "asset", "number", "date"})
# Verbs by which one says that something is no more, or will not be.
LOSING: Final = word_set(
    "lose cut sever deprive strip lack knock-out ban refuse decline turn-down withhold cancel zero"
)
REQUIRING: Final = word_set("need require")  # what needs something is subject to it
PREVENTION: Final = PREVENTING | word_set("avoid escape stop head-off ward-off stave-off fend-off block")
# What denies that something else was more so, and says that this is the most: "not since 1990 was it so high".
RANKING: Final = re.compile(
    r"\bnot since\b.*\b(?:so|such|as)\b"
    r"|\bnever\b.*\b(?:(?:so|such|as)\b|(?:more|less|fewer|worse|\w{2,}er)\b.*\bthan\b)",
    re.IGNORECASE | re.DOTALL,
)
# Things of a sort: who has none of the sort has none of these.
KINDS_OF: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "document": word_set(
            "memorandum agreement treaty pact accord contract deal declaration communique protocol charter convention"
        ),
        "weapon": word_set("gun handgun pistol rifle knife bomb grenade revolver shotgun machete firearm"),
        "firearm": word_set("gun handgun pistol rifle revolver shotgun"),
        "vehicle": word_set("car bus truck lorry van"),
        "drug": word_set("cocaine heroin cannabis fentanyl"),
    }
)
EMPTY: Final = word_set("be have do make take get give")  # verbs that say little without their object
ABLE: Final = ("can", "could")  # "could not reach" denies both "reached" and "could reach"


@dataclass(frozen=True, slots=True)
class Denial:
    """A negation, the words that it denies, and the share of them that another claim states."""

    fact: Fact
    words: frozenset[str]
    share: float

    def is_denied_by(self, claim: Claim) -> bool:
        """Whether a claim denies the same, or says in a word of loss or refusal that it is not so."""
        denied = {term.lemma for term in negated(claim)}
        lost = LOSING & lemmas(claim)
        known = {lemma for term in claim.terms for lemma in self.words if say_the_same(lemma, term.lemma)}
        return bool(self.words & denied) or (bool(lost) and 2 * len(known) >= len(self.words))


def denies(denying: Claim, stating: Claim) -> Fact | None:
    """The negation by which a claim denies what another states; None where both negate it, or neither does.

    Who denies what somebody admits is told of elsewhere (`denies_admitted`).
    """
    fact = _denial(denying, stating)
    return None if fact is None or denies_admitted(denying, stating) == fact else fact


def _denial(denying: Claim, stating: Claim) -> Fact | None:
    if len(lemmas(denying)) < LEAST_CORE or not are_alike(denying, stating) or not _may_deny(denying, stating):
        return None
    stated = _stated(stating)
    for fact, negation in negations(denying):
        scope = denied_words(denying, negation)
        if not (_has_its_verb(denying, scope, stated) or _differ_by_a_word(denying, stating)):
            continue
        told = _is_stated(scope, stated) or _is_stated(_core(denying, scope), stated)
        if told and _is_so_for(stating, denying, fact, negation):
            return fact
    return None


def _is_stated(words: Sequence[Term], stated: Iterable[str]) -> bool:
    told = [_is_among(term.lemma, stated) for term in words]
    tells = any(is_told and term.lemma not in SAYING for term, is_told in zip(words, told, strict=True))
    return tells and sum(told) >= LEAST_SHARED * len(told)


def _has_its_verb(claim: Claim, scope: Sequence[Term], stated: Iterable[str]) -> bool:
    """Whether what a negation denies to be done is what is stated: the words around another act deny nothing of it."""
    starts = {term.start for term in scope}
    verb = next((act.verb.lemma for act in claim.acts if act.verb.start in starts), "")
    return not verb or verb in EMPTY or _is_among(verb, stated)


def _differ_by_a_word(left: Claim, right: Claim) -> bool:
    """Whether two claims are made of the same words but for one, which may be the verb's: "use", "utilize"."""
    words, others = lemmas(left), lemmas(right)
    return len(words & others) >= LEAST_SHARED * (max(len(words), len(others)) - 1)


def _core(claim: Claim, scope: Sequence[Term]) -> list[Term]:
    """The one act that a negation denies, with who does it to whom, where all that is beside it is no name, figure or
    time: "no child died *of it*"; otherwise nothing. Who did not say one thing can have said another."""
    acts = [act for act in claim.acts if any(term.start == act.verb.start for term in scope)]
    if len(acts) != 1 or acts[0].verb.lemma in SAYING:
        return []
    parties = [party.span for party in (*acts[0].subjects, *acts[0].objects)]
    core = [term for term in scope if term.start == acts[0].verb.start or any(_is_over(span, term) for span in parties)]
    typed = [fact.span for fact in claim.facts if fact.kind in TYPED]
    beside = (term for term in scope if term not in core)
    return [] if len(core) < LEAST_CORE or any(_is_over(span, term) for term in beside for span in typed) else core


def denies_in_sum(denying: Claim, stating: Claim) -> Denial | None:
    """The denial of what another claim states by a claim that packs several things, and shares no more than what it
    denies: the verb and most of what is said with it, whoever is said to do it."""
    if not negations(denying) or not _may_deny(denying, stating):
        return None
    stated = _stated(stating)
    for fact, negation in negations(denying):
        said = _said(denying, fact, negation)
        verbs = [act.verb.lemma for act in denying.acts if any(term.start == act.verb.start for term in said)]
        told = [term.lemma for term in said if _is_among(term.lemma, stated)]
        if len(told) < LEAST_SUMMED or len(told) < LEAST_TOLD * len(said) or not all(v in told for v in verbs[:1]):
            continue
        if _is_so_for(stating, denying, fact, negation):
            return Denial(fact, frozenset(term.lemma for term in said), len(told) / len(said))
    return None


def _may_deny(denying: Claim, stating: Claim) -> bool:
    if _only_tries(stating, denying) or asks(denying) or asks(stating) or RANKING.search(denying.resolved):
        return False
    return not _excepts(denying, stating) and not says_when(denying.resolved, stating.resolved)


def _stated(claim: Claim) -> list[str]:
    return [term.lemma for term in claim.terms if term not in negated(claim)]


def denied_words(claim: Claim, negation: Negation) -> list[Term]:
    """The words of a claim that one of its negations denies, without those of the negation itself."""
    return [term for term in within(claim, negation) if term in negated(claim) and not is_of_cue(term, claim)]


def _said(claim: Claim, fact: Fact, negation: Negation) -> list[Term]:
    """The words that a negation denies, without who is said to do it or to be it."""
    words = denied_words(claim, negation)
    acts = [act for act in claim.acts if any(term.start == act.verb.start for term in words)]
    parties = [party.span for act in acts for party in act.subjects]
    if acts:
        return [term for term in words if not any(_is_over(span, term) for span in parties)]
    return [term for term in words if term.start >= fact.span.end]


def _is_over(span: Span, term: Term) -> bool:
    return span.start <= term.start < span.end


def _is_so_for(stating: Claim, denying: Claim, fact: Fact, negation: Negation) -> bool:
    """Whether a claim states, of the same and as firmly, what the other's negation denies."""
    if not _as_open(denying, negation, stating) or _both_negate(denying, negation, stating):
        return False
    if tells_of_another(denying, negation, stating) or _of_other_parties(denying, negation, stating):
        return False
    return not _says_no_as_well(denying, fact, negation, stating)


def _excepts(denying: Claim, stating: Claim) -> bool:
    """Whether one says of nothing else what the other says only of that: "no aid other than food", "only food"."""
    said, told = lemmas(denying), lemmas(stating)
    return "other" in said - told and bool(ONLY & (told - said))


def _both_negate(denying: Claim, negation: Negation, stating: Claim) -> bool:
    """Whether the other claim negates a word of the same act, who does it aside."""
    parties = [party.span for act in denying.acts for party in act.subjects]
    told = {
        term.lemma
        for term in within(denying, negation)
        if not any(span.start <= term.start < span.end for span in parties)
    }
    return bool(told & {term.lemma for term in negated(stating)})


def _says_no_as_well(denying: Claim, fact: Fact, negation: Negation, stating: Claim) -> bool:
    """Whether the other claim denies the same by a word of its own: the very cue ("prevent"), a verb of loss or refusal
    ("knocked out power", "without power"), or the contrary of what is negated ("did not oppose it", "accepted it"); or
    has it with the words behind, whatever is read of it there ("reporters *not everyone* had left")."""
    if _repeats(denying.resolved, stating.resolved, negation.cue):
        return True
    own = lemmas(stating) - {term.lemma for term in denying.terms if not fact.span.start <= term.start < fact.span.end}
    cue = lemmas_of(denying, fact)
    cue |= PREVENTION if cue & PREVENTION else set()
    scope = [term.lemma for term in within(denying, negation)]
    return bool(own & (cue | LOSING)) or any(are_antonyms(one, other) for one in scope for other in own)


def _repeats(denying: str, stating: str, cue: str) -> bool:
    """Whether a text has a cue with some words behind it as the other has."""
    behind = re.findall(rf"\b{re.escape(cue)}(?: \w+){{{REPEATED}}}", denying.lower())
    return bool(behind) and all(re.search(rf"\b{re.escape(each)}\b", stating.lower()) for each in behind)


def _of_other_parties(denying: Claim, negation: Negation, stating: Claim) -> bool:
    """Whether an act that is negated is the other claim's act, but somebody else's, of another number of them, or one
    that befalls another of its sort ("the northern dam", "the southern dam")."""
    for act in denied_acts(denying, negation):
        others = [each for each in stating.acts if say_the_same(each.verb.lemma, act.verb.lemma)]
        if others and not any(same_parties(act.subjects, each.subjects) and _befall_one(act, each) for each in others):
            return True
    return False


def _befall_one(left: Act, right: Act) -> bool:
    """Whether two acts of one verb can be done to one thing: what one "gets" or "takes" is all that the verb says."""
    if left.verb.lemma in EMPTY:
        return same_parties(left.objects, right.objects)
    return not are_told_apart(left.objects, right.objects)


def _only_tries(claim: Claim, other: Claim) -> bool:
    return lemmas(claim) & ATTEMPTED != lemmas(other) & ATTEMPTED


def tells_of_another(denying: Claim, negation: Negation, stating: Claim) -> bool:
    """Whether one names another person, place, number … than the one of which the other negates something."""
    said, told = lemmas(denying), lemmas(stating)
    inside = {
        fact.kind for fact in denying.facts if negation.scope.contains(fact.span) and lemmas_of(denying, fact) - told
    }
    if (told - said) & ORDINALS and (said - told) & ORDINALS:
        return True
    return any(fact.kind in TYPED & inside and lemmas_of(stating, fact) - said for fact in stating.facts)


def _as_open(denying: Claim, negation: Negation, stating: Claim) -> bool:
    """Whether two claims leave as much open.

    That one was able is no more open than that one was not, and a promise is none where it is the promise that is
    denied: "has promised aid", "has not promised aid".
    """
    aside = frozenset(term.lemma for term in within(denying, negation))
    left, right = Counter(openness(denying)), Counter(openness(stating, aside))
    if any(value.word is Word.DENIED and value.cue == negation.cue for _, value in modalities(denying)):
        right[Word.PLANNED.value] = left[Word.PLANNED.value]  # "ruled out that he would": of two the outward one counts
    if REQUIRING & aside:
        left[Word.CONDITIONAL.value] = right[Word.CONDITIONAL.value] = 0
    able = negation.cue.startswith(ABLE) and right[Word.POSSIBLE.value] > left[Word.POSSIBLE.value]
    return left == (right - Counter({Word.POSSIBLE.value: 1}) if able else right)


def _is_among(lemma: str, stated: Iterable[str]) -> bool:
    return any(say_the_same(lemma, other) or standard(lemma) == standard(other) for other in stated)
