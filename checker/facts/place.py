"""Places: where it was, and whether one place is, or lies in, another."""

from collections.abc import Iterator
from typing import Final

from checker.facts.kind import Context, FactKind
from checker.facts.ladder import Level, Rung, climb
from checker.facts.names import Name, facts_of
from checker.facts.names.places import fold, gazetteer
from checker.facts.names.word_set import word_set
from checker.language import Doc
from checker.model import Fact, Relation, Severity

PLACE: Final = "place"


def extract(_doc: Doc, context: Context) -> Iterator[Fact]:
    """The places of a text; a capital that speaks is the government of its country."""
    return facts_of(PLACE, context.names)


def _same(left: Name, right: Name) -> bool:
    return _key(left) == _key(right)


def _key(name: Name) -> str:
    """A place without the noun that says what it is: "Jujuy province" is Jujuy."""
    words = fold(gazetteer().canonical(name.canonical)).split()
    kept = [word for word in words if word not in _SORTS]
    return " ".join(kept or words)


_SORTS: Final = word_set("city province prefecture county district state region the of municipality governorate")


def _inside(left: Name, right: Name) -> bool:
    return _holds(left, right) or _holds(right, left)


def _holds(outer: Name, inner: Name) -> bool:
    around = {fold(place) for place in (*inner.within, *gazetteer().within(inner.canonical, inner.within))}
    return fold(gazetteer().canonical(outer.canonical)) in around


LADDER: Final[tuple[Rung[Name], ...]] = (
    Rung(Level("same", Relation.AGREE, "the same place"), _same),
    Rung(Level("inside", Relation.COMPATIBLE, "one lies in the other"), _inside),
    Rung(Level("different", Relation.CONFLICT, "another place"), lambda _left, _right: True),
)


def compare(left: Name, right: Name) -> Level:
    """How two places stand to each other."""
    return climb(LADDER, left, right)


KIND: Final = FactKind(PLACE, extract, compare, Severity.MEDIUM)
