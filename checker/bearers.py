"""Whose figure is it? An age is its person's; goals, sales and votes are those of who scored, sold or won them."""

import re
from itertools import product
from typing import Final

from checker.facts import KINDS
from checker.facts.names import Name
from checker.facts.names.word_set import word_set
from checker.facts.person import PERSON
from checker.facts.person import compare as compare_persons
from checker.model import Fact, Relation, read_once
from checker.roles import standard
from checker.stated import Stated

RIGHT_BEHIND: Final = 1
NAMES_AGE: Final = 60  # characters between a person's name and the age
BOTH_BE: Final = frozenset({Relation.AGREE, Relation.COMPATIBLE})


# Of these an article tells beside another, who may be as old: no two of them are one person.
KIN: Final = word_set(
    "husband wife son daughter brother sister mother father uncle aunt nephew niece cousin grandson granddaughter widow"
    " widower partner friend neighbour neighbor victim suspect accomplice passenger driver"
)
# What each of several has: five from each of two countries are ten.
_OF_EACH: Final = re.compile(r"\s(?:\w+\s){0,3}?(?:each|apiece|either side)\b", re.IGNORECASE)
_WHOSE: Final = re.compile(r"(\w+),?\s(?:was\s)?(?:aged?\s)?$")
_OWNS: Final = re.compile(r"['’]")
_WHO: Final = re.compile(r"[\s,]*(\w+)")


def same_person_aged(left: Stated, right: Stated) -> bool | None:
    """Whether two ages are told of one person; None where neither claim names whose age it is."""
    one, other = _of_age(left), _of_age(right)
    if one is None and other is None:
        who = [_described(each) & KIN for each in (left, right)]
        return False if who[0] and who[1] and who[0].isdisjoint(who[1]) else None
    return one is not None and other is not None and compare_persons(one, other).relation is Relation.AGREE


def is_of_each(stated: Stated) -> bool:
    """Whether a figure is what each of several has: "five experts from each country"."""
    return _OF_EACH.match(stated.text, stated.place[1]) is not None


def other_bearers(left: Stated, right: Stated) -> bool:
    """Whether the verbs of two facts have subjects of other names."""
    one, other = _bearers(left), _bearers(right)
    return bool(one and other) and not any(_can_be_one(*pair) for pair in product(one, other))


def _of_age(stated: Stated) -> Name | None:
    """The person whose age it is: the one whose name it stands before ("10-year-old Mia Lund"), else the nearest one
    before it in its claim, or behind it."""
    age = stated.fact.span
    persons = [
        (fact.span, fact.value) for fact in stated.claim.facts if fact.kind == PERSON and isinstance(fact.value, Name)
    ]
    text = stated.article.text
    before = [
        who
        for span, who in persons
        if span.end <= age.start
        and age.start - span.end <= NAMES_AGE
        and not _OWNS.match(text, span.end)  # "Mia Lund's 12-year-old daughter"
    ]
    behind = [who for span, who in persons if age.end <= span.start and span.start - age.end <= NAMES_AGE]
    named = next((who for span, who in persons if 0 < span.start - age.end <= RIGHT_BEHIND), None)
    return named or (before[-1] if before else behind[0] if behind else None)


def _described(stated: Stated) -> set[str]:
    """The words right before an age and right behind it: "her husband, 61", "the 61-year-old driver"."""
    start, end = stated.place
    found = _WHOSE.search(stated.text[: max(0, start)]), _WHO.match(stated.text, max(0, end))
    return {match[1].lower() for match in found if match}


@read_once
def _bearers(stated: Stated) -> tuple[Fact, ...]:
    """The names in the subject of the verb that governs a fact."""
    verb = standard(stated.fact.governor.lemma)
    subjects = [party.span for act in stated.claim.acts if act.verb.lemma == verb for party in act.subjects]
    return tuple(
        fact
        for fact in stated.claim.facts
        if isinstance(fact.value, Name) and any(span.overlaps(fact.span) for span in subjects)
    )


def _can_be_one(one: Fact, other: Fact) -> bool:
    """Names of one kind by its ladder; of two, a tagger may be wrong, and a word in common is enough."""
    if one.kind == other.kind and KINDS[one.kind].compare(one.value, other.value).relation in BOTH_BE:
        return True
    return not set(str(one.value).lower().split()).isdisjoint(str(other.value).lower().split())
