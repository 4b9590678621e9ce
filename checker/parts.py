"""Do two facts of two claims play the same part? How sure, 0…1.

What a fact is said of tells its part: what a figure counts or measures, what happened on a day, which office a name
holds (`subjects`). Where that is silent, the word that governs a fact does, and the words around it: two claims that
are alike but for one fact are about that fact.
"""

from collections.abc import Iterator
from itertools import product
from typing import Final

from rapidfuzz import fuzz
from rapidfuzz.utils import default_process

from checker.facts.attribution import Attribution
from checker.facts.date.value import DateValue
from checker.facts.modality import Modality
from checker.facts.names import Name
from checker.facts.number.value import Quantity
from checker.facts.quote import Quote, likeness
from checker.figures import count_one_thing, same_figure
from checker.increments import are_added_in_turn
from checker.measures import other_fates
from checker.model import IN_DATELINE, Fact, Party, read_once
from checker.moments import can_be_one_hour, same_moment
from checker.offices import same_office
from checker.stated import GENERIC, Stated, shared_words

__all__ = ["Stated", "alike_around", "comparable", "same_part", "same_slot", "same_thing"]

GOVERNED: Final = 0.8  # the same governor in the same role says it in other words
GOVERNED_BY_ANY: Final = 0.5  # unless that governs anything
UNLIKE: Final = 3  # words that the one or the other has alone: "the new phone" can be "the latest phone"
NAMED_ALIKE: Final = 0.5  # two names under one verb, plus what their claims share: many people do one thing
PER_SHARED: Final = 0.4
NO_WORDS: Final = frozenset({"", "the", "a", "an"})
AROUND: Final = 40  # characters on each side of a fact that tell its place: some six words
SAID_ALIKE: Final = 0.8  # how alike what two speakers are said to say is where it is one statement
ONE_UTTERANCE: Final = 0.6  # of their words that two quotations share where they are one utterance
SAME: Final = 0.9  # how alike the words around two facts are where nothing else differs
NEAR: Final = 0.6  # and where they stand in the same place


def same_part(left: Stated, right: Stated) -> float:
    """The confidence that two facts of one kind are said of the same thing; 0 where they are not."""
    if IN_DATELINE in (left.fact.governor, right.fact.governor):
        return 0.0
    return max(same_place(left, right), same_office(left, right))


def same_place(left: Stated, right: Stated) -> float:
    """The same, by what is said of them; which office a name holds is another matter."""
    if IN_DATELINE in (left.fact.governor, right.fact.governor):
        return 0.0
    one, other = left.fact.value, right.fact.value
    if isinstance(one, Attribution) and isinstance(other, Attribution):
        return _same_words(_content(left, one), _content(right, other))
    if isinstance(one, Quote) and isinstance(other, Quote):
        alike = likeness(one, other)
        return alike if alike >= ONE_UTTERANCE else 0.0
    if isinstance(one, Name) and _say_other_things(left, right):
        return 0.0
    around = alike_around(left, right)
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        if other_fates(one, other) or are_added_in_turn(left, right):
            return 0.0
        return max(around if around >= SAME else 0.0, same_figure(left, right))
    if isinstance(one, DateValue) and isinstance(other, DateValue):
        return 0.0 if can_be_one_hour(left, right) else around if around >= SAME else same_moment(left, right)
    if around >= SAME:
        return around
    if not same_thing(left.fact, right.fact):
        return 0.0
    return max(around if around >= NEAR and _hang_alike(left, right) else 0.0, _governed(left, right))


def _hang_alike(left: Stated, right: Stated) -> bool:
    """Whether two facts hang on one word, or in one way on two: who is sold to somebody is not him."""
    one, other = left.fact.governor, right.fact.governor
    return one.lemma == other.lemma or one.role == other.role


def _governed(left: Stated, right: Stated) -> float:
    governor = left.fact.governor
    if not governor.lemma or governor != right.fact.governor:
        return 0.0
    if governor.lemma in GENERIC:
        return GOVERNED_BY_ANY
    if isinstance(left.fact.value, Name):
        alike = min(GOVERNED, NAMED_ALIKE + PER_SHARED * shared_words(left, right))
        return 0.0 if _name_other_things(left, right) else alike
    return GOVERNED


def _name_other_things(left: Stated, right: Stated) -> bool:
    """Whether two names only tell whose two unlike things are: "the PCE price index", "the EU cost gauge"."""
    things, others = (
        {party.words - set(each.fact.span.of(each.article.text).lower().split()) for party in _parties_around(each)}
        for each in (left, right)
    )
    return any(one - other and other - one and len(one ^ other) >= UNLIKE for one, other in product(things, others))


def _parties_around(stated: Stated) -> Iterator[Party]:
    """The parties of whose name a name is not the last word."""
    for act in stated.claim.acts:
        for party in (*act.subjects, *act.objects):
            if party.span.start <= stated.fact.span.start and stated.fact.span.end < party.span.end:
                yield party


def same_slot(left: Stated, right: Stated) -> float:
    """The confidence that two names of unlike kinds stand in the same place: only the words around them count."""
    if IN_DATELINE in (left.fact.governor, right.fact.governor):
        return 0.0
    around = alike_around(left, right)
    return around if around >= SAME else 0.0


def same_thing(left: Fact, right: Fact) -> bool:
    """Whether two numbers count the same, or two modalities are said of the same; what is neither passes."""
    if isinstance(left.value, Modality) and isinstance(right.value, Modality):
        return left.value.said_of == right.value.said_of
    if isinstance(left.value, Quantity) and isinstance(right.value, Quantity):
        return not (left.value.of and right.value.of) or count_one_thing(left.value, right.value)
    return True


def comparable(left: Fact, right: Fact) -> bool:
    """Whether two facts are of one sort, so that who gives the one and not the other may have meant it."""
    if isinstance(left.value, Quantity) and isinstance(right.value, Quantity):
        return left.value.unit == right.value.unit and (left.value.unit != "" or same_thing(left, right))
    return left.kind != "number" and left.governor == right.governor


def _say_other_things(left: Stated, right: Stated) -> bool:
    """Whether two names are of speakers who don't say the same words, or of one who speaks and one who does not."""
    spoken = _spoken_by(left), _spoken_by(right)
    return any(spoken) and not _same_words(*spoken)


def _spoken_by(stated: Stated) -> str:
    """What a claim says that the bearer of a name says."""
    return " ".join(
        _content(stated, fact.value)
        for fact in stated.claim.facts
        if isinstance(fact.value, Attribution)
        and fact.value.source is not None
        and fact.value.source.contains(stated.fact.span)
    )


def _content(stated: Stated, value: Attribution) -> str:
    return " ".join(span.of(stated.article.text) for span in value.content)


def _same_words(left: str, right: str) -> float:
    """Speakers are compared where they are said to say the same words, not only the same kind of thing."""
    alike = fuzz.ratio(left.lower(), right.lower()) / 100
    return alike if alike >= SAID_ALIKE else 0.0


def alike_around(left: Stated, right: Stated) -> float:
    """How alike the words before and behind two facts are: the better of their sides counts double.

    Nothing on both sides is no likeness, nor is an article alone: many facts end their sentence, and many begin it.
    """
    sides = sorted(
        fuzz.ratio(one, other) / 100
        for one, other in zip(_around(left), _around(right), strict=True)
        if {one, other} - NO_WORDS
    )
    return (sides[0] + 2 * sides[-1]) / 3 if sides else 0.0


@read_once
def _around(stated: Stated) -> tuple[str, str]:
    """The words before and behind a fact in its claim, in lower case, without the signs between them."""
    text, claim, fact = stated.article.text, stated.claim.span, stated.fact.span
    before = text[max(claim.start, fact.start - AROUND) : fact.start]
    behind = text[fact.end : min(claim.end, fact.end + AROUND)]
    return default_process(before), default_process(behind)
