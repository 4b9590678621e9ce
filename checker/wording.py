"""Two claims that contradict each other in their words, where no typed fact of theirs tells it: terms that exclude
each other, who did what to whom, and what one tells as done that was still to come for the other.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

from checker.facts import day_of
from checker.facts.modality import Modality
from checker.facts.modality.words import Word
from checker.facts.names.word_set import word_set
from checker.facts.negation import Negation
from checker.facts.negation.antonyms import are_antonyms
from checker.model import Act, Article, Claim, Fact, Party, Relation, Severity, Side, Span, Term
from checker.polarity import opposed
from checker.roles import have_parties_in_common, is_one, same_parties, standard

# Who meets whom is met by him.
MUTUAL: Final = word_set("meet marry face fight join accompany divorce encounter date debate resemble border")
AHEAD: Final = frozenset({Word.PLANNED, Word.POSSIBLE})
# What can be undone, and be so again.
REVERSIBLE: Final = word_set(
    "open reopen close shut begin start resume continue stop halt suspend end lift impose reimpose release free detain"
    " arrest enter leave withdraw deploy capture retake lose regain arm disarm join quit"
)
LEAST_COPIED: Final = 4  # words of a claim in which one word that differs is a change, and no other way to say it
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
SETTLING: Final = 7  # days within which nothing that was agreed is completed: approvals take longer
COMPLETING: Final = word_set("complete finalise finalize conclude close finish")


@dataclass(frozen=True, slots=True)
class Contrast:
    """A difference between two claims at one place of each; `words` complete a sentence for a reader."""

    kind: str
    relation: Relation
    severity: Severity
    left: Span
    right: Span
    words: str

    @property
    def spans(self) -> tuple[Span, Span]:
        """Where it is in the left and in the right article."""
        return self.left, self.right


@dataclass(frozen=True, slots=True)
class Facing:
    """Two claims that face each other in a contrast, and how surely they report the same."""

    contrast: Contrast
    claims: tuple[Claim, Claim]
    articles: tuple[Article, Article]
    score: float

    @property
    def words(self) -> tuple[str, str]:
        """The words that contrast, in lower case."""
        left, right = self.articles
        return self.contrast.left.of(left.text).lower(), self.contrast.right.of(right.text).lower()


def sides_of(facing: Sequence[Facing]) -> tuple[Side, Side]:
    """Both sides of claims that face each other in the same words, shown at the first of them."""
    first = facing[0]
    turned = [each.claims if each.words == first.words else each.claims[::-1] for each in facing]
    left, right = (list(dict.fromkeys(pair[index] for pair in turned)) for index in (0, 1))
    return _side(left, first.contrast.left), _side(right, first.contrast.right)


def _side(claims: Sequence[Claim], span: Span) -> Side:
    first, *rest = claims
    return Side(first.id, span, None, first.said_by, tuple(claim.id for claim in rest))


def days_between(left: Article, right: Article) -> int | None:
    """How many days after the left article the right one came; None where one of them has no day."""
    one, other = (day_of(article.updated or article.published) for article in (left, right))
    return None if one is None or other is None else (other - one).days


def contrast_of(left: Claim, right: Claim, days: int | None) -> Contrast | None:
    """What two claims of different articles contradict each other in, by what tells it most closely; symmetric.

    `days` is how many days after the left one the right one was published; None where none can tell.
    """
    return (
        _exchanged(left, right)
        or _realised(left, right, days or 0)
        or _reversed(left, right, days or 0)
        or _opposed(left, right)
        or _other_stage(left, right)
    )


def _opposed(left: Claim, right: Claim) -> Contrast | None:
    pair = opposed(left, right)
    if pair is None:
        return None
    spans = _of_term(pair.left), _of_term(pair.right)
    return Contrast("wording", Relation.CONFLICT, Severity.HIGH, *spans, "words that exclude each other")


def _exchanged(left: Claim, right: Claim) -> Contrast | None:
    """Who does something to whom in one claim has it done to him by that one in the other."""
    for act in left.acts:
        for other in right.acts:
            if act.verb.lemma != other.verb.lemma or act.verb.lemma in MUTUAL:
                continue
            one = _found(act.subjects, other.objects), _found(act.objects, other.subjects)
            if all(one) and not _any_one(act.subjects, other.subjects) and not _any_one(act.objects, other.objects):
                words = "the same act with its parts exchanged"
                spans = act.subjects[0].span, other.subjects[0].span
                return Contrast("role", Relation.CONFLICT, Severity.HIGH, *spans, words)
    return None


def _other_stage(left: Claim, right: Claim) -> Contrast | None:
    """The one word in which two claims that are otherwise the same tell another stage: "suspended", "ended"."""
    words, others = ({term.lemma for term in claim.terms} for claim in (left, right))
    if len(words) < LEAST_COPIED or len(words - others) != 1 or len(others - words) != 1:
        return None
    (one,), (other,) = words - others, others - words
    if not any({one, other} <= row and one != other for row in STAGES):
        return None
    spans = _first(left, one), _first(right, other)
    return Contrast("wording", Relation.CONFLICT, Severity.MEDIUM, *spans, "another stage of one course of things")


def _first(claim: Claim, lemma: str) -> Span:
    return next(_of_term(term) for term in claim.terms if term.lemma == lemma)


def _found(left: tuple[Party, ...], right: tuple[Party, ...]) -> bool:
    return any(is_one(one, other) for one in left for other in right)


def _any_one(left: tuple[Party, ...], right: tuple[Party, ...]) -> bool:
    return any(one.words & other.words for one in left for other in right)


def _realised(left: Claim, right: Claim, days: int) -> Contrast | None:
    """What one claim plans and the other tells as done: the later state; of an act completed, a contradiction."""
    for ahead, done, since in ((left, right, days), (right, left, -days)):
        for fact, act in _ahead(ahead):
            told = _told_as_done(act, done)
            relation = None if told is None else _relation_of(told, since)
            if told is None or relation is None:
                continue
            spans = fact.span, _of_term(told.verb)
            words = "planned for one, done for the other"
            return Contrast("modality", relation, Severity.MEDIUM, *(spans if ahead is left else spans[::-1]), words)
    return None


def _relation_of(told: Act, since: int) -> Relation | None:
    """What it is that an act is told as done so many days after it was told as planned; None where that is unclear."""
    if told.verb.lemma in COMPLETING:
        return Relation.UPDATE if since > SETTLING else Relation.CONFLICT
    return Relation.UPDATE if since > 0 else None


def _reversed(left: Claim, right: Claim, days: int) -> Contrast | None:
    """A state that was ended or begun between two articles, of the very same thing: "is closed", "reopened"."""
    for act, other in product(left.acts, right.acts):
        known = {party.words for party in _theme(act)} & {party.words for party in _theme(other)}
        verbs = act.verb.lemma, other.verb.lemma
        if days and are_antonyms(*verbs) and REVERSIBLE.issuperset(verbs) and any(len(words) > 1 for words in known):
            spans = _of_term(act.verb), _of_term(other.verb)
            return Contrast("modality", Relation.UPDATE, Severity.MEDIUM, *spans, "the state then, and the later one")
    return None


def _theme(act: Act) -> tuple[Party, ...]:
    """What a change of state befalls: "*the road* was closed", "*the road* reopened"."""
    return act.objects or act.subjects


def _ahead(claim: Claim) -> Iterator[tuple[Fact, Act]]:
    """The acts that a claim tells as still to come."""
    for fact in claim.facts:
        if isinstance(fact.value, Modality) and fact.value.word in AHEAD:
            verb = standard(fact.value.said_of)
            yield from ((fact, act) for act in claim.acts if act.verb.lemma == verb and not act.is_past)


def _told_as_done(ahead: Act, claim: Claim) -> Act | None:
    """The act by which a claim tells as done what is ahead: the same verb, or one that completes its noun."""
    if _is_open_or_denied(claim):
        return None
    for act in claim.acts:
        if act.is_past and act.verb.lemma == ahead.verb.lemma and have_parties_in_common(ahead, act):
            return act
        if act.is_past and act.verb.lemma in COMPLETING and any(_is_noun_of(each, ahead) for each in claim.acts):
            return act if _known_alike(ahead.subjects, act.subjects) else None
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


def _of_term(term: Term) -> Span:
    return Span(term.start, term.start + term.length)
