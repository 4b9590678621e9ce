"""Two claims that contradict each other in their words, where no typed fact of theirs tells it: terms that exclude
each other, who did what to whom, and what one tells as done that was still to come for the other.
"""

from itertools import pairwise
from typing import Final

from checker.admissions import admission, denies_admitted
from checker.casting import other_roles
from checker.causes import other_cause
from checker.company import in_company
from checker.contrast import Contrast, days_between, place_of
from checker.deaths import other_death
from checker.described import other_description
from checker.facts.names.word_set import word_set
from checker.facts.negation.antonyms import is_negated_word
from checker.firmness import other_firmness
from checker.framing import called_otherwise, one_thing_called_otherwise, rival_framing
from checker.model import Article, Claim, Relation, Severity, Span
from checker.nothing import nothing_of_it
from checker.opposition import opposed, turned
from checker.permits import waived
from checker.polarity import LEAST_COPIED, are_copies, lemmas
from checker.quantified import other_quantity
from checker.quoted import other_object, rendered
from checker.realised import realised, reversed_state, untimely
from checker.routes import other_way
from checker.undecided import undecided

ALMOST: Final = frozenset({"almost", "nearly"})
MEASURING: Final = word_set("double triple quadruple treble halve reach hit total fill empty")  # rounded by "almost"
# Stages that a desk tells apart, and readers mix up.
STAGES: Final = tuple(
    map(
        word_set,
        (
            "suspend end cancel postpone pause abandon",
            "arrest detain charge indict convict sentence jail question accuse",
            "injure kill wound",
            "resign dismiss suspend retire",
            "propose approve sign enact adopt ratify table",
            "threaten launch declare announce",
            "suspect confirm",
            "damage destroy",
            "nominate appoint elect",
            "agree complete",
            "attempt commit",
            "slow stop",
            "evacuate rescue",
        ),
    )
)


def contrast_of(left: Claim, right: Claim, days: int | None) -> Contrast | None:
    """What two claims of different articles contradict each other in, by what tells it most closely; symmetric.

    `days` is how many days after the left one the right one was published; None where none can tell.
    """
    return (
        other_roles(left, right)
        or realised(left, right, days or 0)
        or reversed_state(left, right, days or 0)
        or other_cause(left, right)
        or other_death(left, right)
        or other_object(left, right)
        or _admitted(left, right)
        or undecided(left, right, days or 0)
        or waived(left, right)
        or _opposed(left, right)
        or _turned(left, right)
        or _almost(left, right)
        or _other_stage(left, right)
        or other_firmness(left, right)
        or rival_framing(left, right)
        or called_otherwise(left, right)
    )


def worded_otherwise(left: Claim, right: Claim, articles: tuple[Article, Article]) -> Contrast | None:
    """As `contrast_of`, and what only the articles of two claims can tell: whether they know both ways; symmetric."""
    return (
        contrast_of(left, right, days_between(*articles))
        or other_quantity(left, right, articles)
        or other_way(left, right, articles)
        or other_description(left, right, articles)
        or rendered(left, right, articles)
        or in_company(left, right, (articles[0].text, articles[1].text))
    )


def of_one_act(left: Claim, right: Claim, articles: tuple[Article, Article]) -> Contrast | None:
    """What two claims tell otherwise of an act that both name, so that nothing else need be alike; symmetric."""
    return (
        untimely(left, right, articles)
        or nothing_of_it(left, right, days_between(*articles) or 0)
        or one_thing_called_otherwise(left, right)
    )


def _opposed(left: Claim, right: Claim) -> Contrast | None:
    pair = opposed(left, right)
    if pair is None:
        return None
    spans = place_of(pair.left), place_of(pair.right)
    kind = "negation" if is_negated_word(pair.left.lemma, pair.right.lemma) else "wording"
    return Contrast(kind, Relation.CONFLICT, Severity.HIGH, *spans, "words that exclude each other")


def _turned(left: Claim, right: Claim) -> Contrast | None:
    pair = turned(left, right)
    if pair is None:
        return None
    spans = place_of(pair.left), place_of(pair.right)
    return Contrast("negation", Relation.CONFLICT, Severity.HIGH, *spans, "negated by one, stated by the other")


def _almost(left: Claim, right: Claim) -> Contrast | None:
    """What one tells as done and the other as all but done: "almost won"."""
    if not are_copies(left, right):
        return None
    for short, done in ((left, right), (right, left)):
        for term, verb in pairwise(short.terms):
            falls_short = term.lemma in ALMOST and not any(each.lemma in ALMOST for each in done.terms)
            told = next((act for act in done.acts if act.verb.lemma == verb.lemma and act.is_past), None)
            if falls_short and told is not None and verb.lemma not in MEASURING:
                spans = (place_of(term), place_of(told.verb))
                ordered = spans if short is left else spans[::-1]
                return Contrast("modality", Relation.CONFLICT, Severity.MEDIUM, *ordered, "all but done, and done")
    return None


def _admitted(left: Claim, right: Claim) -> Contrast | None:
    """What one has admitted and the other denied, of the same act: "admitted signing it", "denies having signed"."""
    for denying, admitting in ((left, right), (right, left)):
        fact = denies_admitted(denying, admitting)
        verb = admission(admitting)
        if fact is not None and verb is not None:
            spans = (fact.span, place_of(verb)) if denying is left else (place_of(verb), fact.span)
            return Contrast(
                "modality", Relation.CONFLICT, Severity.HIGH, *spans, "admitted for one, denied for the other"
            )
    return None


def _other_stage(left: Claim, right: Claim) -> Contrast | None:
    """The one word in which two claims that are otherwise the same tell another stage: "suspended", "ended"."""
    words, others = lemmas(left), lemmas(right)
    if len(words) < LEAST_COPIED or len(words - others) != 1 or len(others - words) != 1:
        return None
    (one,), (other,) = words - others, others - words
    if not any({one, other} <= row and one != other for row in STAGES):
        return None
    spans = _first(left, one), _first(right, other)
    return Contrast("wording", Relation.CONFLICT, Severity.MEDIUM, *spans, "another stage of one course of things")


def _first(claim: Claim, lemma: str) -> Span:
    return next(place_of(term) for term in claim.terms if term.lemma == lemma)
