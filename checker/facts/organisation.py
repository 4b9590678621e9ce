"""Organisations: ministries, companies, parties, clubs, and whether two names are one body's."""

from collections.abc import Callable, Iterator
from typing import Final

from checker.facts.kind import Context, FactKind
from checker.facts.ladder import Level, Rung, climb
from checker.facts.names import Name, facts_of
from checker.facts.names.organisation import is_acronym_of, part_of, same_organisation
from checker.language import Doc
from checker.model import Fact, Relation, Severity

ORGANISATION: Final = "organisation"


def extract(_doc: Doc, context: Context) -> Iterator[Fact]:
    """The organisations of a text, each by its fullest name there."""
    return facts_of(ORGANISATION, context.names)


def _any(related: Callable[[str, str], bool]) -> Callable[[Name, Name], bool]:
    """Related by any of the names that either article has for them, in either order."""

    def matches(left: Name, right: Name) -> bool:
        return any(related(one, other) or related(other, one) for one in left.names for other in right.names)

    return matches


LADDER: Final[tuple[Rung[Name], ...]] = (
    Rung(Level("same", Relation.AGREE, "the same organisation"), _any(same_organisation)),
    Rung(Level("acronym", Relation.AGREE, "the same organisation, once by its initials"), _any(is_acronym_of)),
    Rung(Level("part", Relation.COMPATIBLE, "one name says more, or is a part of the other"), _any(part_of)),
    Rung(Level("different", Relation.CONFLICT, "another organisation"), lambda _left, _right: True),
)


def compare(left: Name, right: Name) -> Level:
    """How two organisations' names stand to each other."""
    return climb(LADDER, left, right)


KIND: Final = FactKind(ORGANISATION, extract, compare, Severity.MEDIUM)
