"""Persons: who an article names, and whether two names are one person's."""

from collections.abc import Iterator
from typing import Final

from checker.facts.kind import Context, FactKind
from checker.facts.ladder import Level, Rung, climb
from checker.facts.names import Name, facts_of
from checker.facts.names.person import parts_of, same_person, same_surname
from checker.language import Doc
from checker.model import Fact, Relation, Severity

PERSON: Final = "person"


def extract(_doc: Doc, context: Context) -> Iterator[Fact]:
    """The persons of a text, each by its fullest name there."""
    return facts_of(PERSON, context.names)


def _spelled_alike(left: Name, right: Name) -> bool:
    return parts_of(left.canonical) == parts_of(right.canonical) and _one(left, right)


def _short(left: Name, right: Name) -> bool:
    return 1 in (len(parts_of(left.canonical)), len(parts_of(right.canonical))) and _one(left, right)


def _one(left: Name, right: Name) -> bool:
    return same_person(left.canonical, right.canonical)


def _kin(left: Name, right: Name) -> bool:
    return same_surname(left.canonical, right.canonical)


LADDER: Final[tuple[Rung[Name], ...]] = (
    Rung(Level("same", Relation.AGREE, "the same person"), _spelled_alike),
    Rung(Level("surname", Relation.AGREE, "the same name, once without the given name"), _short),
    Rung(Level("spelling", Relation.AGREE, "the same person, written differently"), _one),
    Rung(Level("kin", Relation.CONFLICT, "the same surname, another given name"), _kin),
    Rung(Level("different", Relation.CONFLICT, "another person"), lambda _left, _right: True),
)


def compare(left: Name, right: Name) -> Level:
    """How two persons' names stand to each other."""
    return climb(LADDER, left, right)


KIND: Final = FactKind(PERSON, extract, compare, Severity.HIGH)
