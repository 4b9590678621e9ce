"""Do two facts of two claims play the same part? How sure, 0…1.

The word that governs a fact says what part it plays, and so do the words around it: two claims that are alike but
for one fact are about that fact.
"""

from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz
from rapidfuzz.utils import default_process

from checker.facts.attribution import Attribution
from checker.facts.modality import Modality
from checker.facts.number.counted import MANNERS
from checker.facts.number.value import Quantity
from checker.facts.quote import Quote, likeness
from checker.model import Article, Claim, Fact

GOVERNED: Final = 0.8  # the same governor in the same role says it in other words
GOVERNED_BY_ANY: Final = 0.5  # unless that governs anything
GENERIC: Final = frozenset(
    {"add", "be", "come", "do", "get", "give", "go", "have", "make", "say", "see", "take", "tell"}
)
COUNTED: Final = 0.85  # two counts of one thing by its name
MEASURED: Final = 0.7  # two measures of one unit: prices and rates are many, and change
AROUND: Final = 40  # characters on each side of a fact that tell its place: some six words
FATES: Final = frozenset(MANNERS.values())
SAID_ALIKE: Final = 0.8  # how alike what two speakers are said to say is where it is one statement
ONE_UTTERANCE: Final = 0.6  # of their words that two quotations share where they are one utterance
SAME: Final = 0.9  # how alike the words around two facts are where nothing else differs
NEAR: Final = 0.6  # and where they stand in the same place


@dataclass(frozen=True, slots=True)
class Stated:
    """A fact with the claim and the article that state it."""

    article: Article
    claim: Claim
    fact: Fact


def same_part(left: Stated, right: Stated) -> float:
    """The confidence that two facts of one kind are said of the same thing; 0 where they are not."""
    if isinstance(left.fact.value, Attribution) and isinstance(right.fact.value, Attribution):
        return _same_words(_content(left, left.fact.value), _content(right, right.fact.value))
    if isinstance(left.fact.value, Quote) and isinstance(right.fact.value, Quote):
        alike = likeness(left.fact.value, right.fact.value)
        return alike if alike >= ONE_UTTERANCE else 0.0
    around = _alike_around(left, right)
    if around >= SAME and not _other_fates(left.fact, right.fact):
        return around
    if not same_thing(left.fact, right.fact):
        return 0.0
    return max(around if around >= NEAR else 0.0, _governed(left.fact, right.fact), _counted(left.fact, right.fact))


def _governed(left: Fact, right: Fact) -> float:
    if not left.governor.lemma or left.governor != right.governor:
        return 0.0
    return GOVERNED_BY_ANY if left.governor.lemma in GENERIC else GOVERNED


def _counted(left: Fact, right: Fact) -> float:
    """How surely two numbers are of one thing by their units and what they count."""
    if not isinstance(left.value, Quantity) or not isinstance(right.value, Quantity):
        return 0.0
    if left.value.unit != right.value.unit:
        return 0.0
    if left.value.unit:
        return MEASURED
    return COUNTED if left.value.of and right.value.of else 0.0


def same_slot(left: Stated, right: Stated) -> float:
    """The confidence that two names of unlike kinds stand in the same place: only the words around them count."""
    around = _alike_around(left, right)
    return around if around >= SAME else 0.0


def same_thing(left: Fact, right: Fact) -> bool:
    """Whether two numbers count the same, or two modalities are said of the same; what is neither passes."""
    if isinstance(left.value, Modality) and isinstance(right.value, Modality):
        return left.value.said_of == right.value.said_of
    if isinstance(left.value, Quantity) and isinstance(right.value, Quantity):
        return not (left.value.of and right.value.of) or _count_one_thing(left.value.of, right.value.of)
    return True


def comparable(left: Fact, right: Fact) -> bool:
    """Whether two facts are of one sort, so that who gives the one and not the other may have meant it."""
    if isinstance(left.value, Quantity) and isinstance(right.value, Quantity):
        return left.value.unit == right.value.unit and (left.value.unit != "" or same_thing(left, right))
    return left.kind != "number" and left.governor == right.governor


def _count_one_thing(left: str, right: str) -> bool:
    """One head noun, and no other fate: people killed are neither people injured nor ministers of another sort."""
    (head, fate), (other, other_fate) = _head_and_fate(left), _head_and_fate(right)
    return head == other and (fate == other_fate or not (fate and other_fate))


def _other_fates(left: Fact, right: Fact) -> bool:
    """People killed and people injured, whatever stands around them."""
    if not isinstance(left.value, Quantity) or not isinstance(right.value, Quantity):
        return False
    fates = {_head_and_fate(value.of)[1] for value in (left.value, right.value)}
    return len(fates - {""}) == 2


def _head_and_fate(counted: str) -> tuple[str, str]:
    """ "defence minister" → its head, and "people killed" → its head and what became of them."""
    words = counted.lower().split()
    fate = words.pop() if len(words) > 1 and words[-1] in FATES else ""
    return (words[-1] if words else ""), fate


def _content(stated: Stated, value: Attribution) -> str:
    return " ".join(span.of(stated.article.text) for span in value.content)


def _same_words(left: str, right: str) -> float:
    """Speakers are compared where they are said to say the same words, not only the same kind of thing."""
    alike = fuzz.ratio(left.lower(), right.lower()) / 100
    return alike if alike >= SAID_ALIKE else 0.0


def _alike_around(left: Stated, right: Stated) -> float:
    """How alike the words before and behind two facts are: the better of their sides counts double.

    Nothing on both sides is no likeness: many facts end their sentence.
    """
    sides = sorted(
        fuzz.ratio(one, other) / 100 for one, other in zip(_around(left), _around(right), strict=True) if one or other
    )
    return (sides[0] + 2 * sides[-1]) / 3 if sides else 0.0


def _around(stated: Stated) -> tuple[str, str]:
    """The words before and behind a fact in its claim, in lower case, without the signs between them."""
    text, claim, fact = stated.article.text, stated.claim.span, stated.fact.span
    before = text[max(claim.start, fact.start - AROUND) : fact.start]
    behind = text[fact.end : min(claim.end, fact.end + AROUND)]
    return default_process(before), default_process(behind)
