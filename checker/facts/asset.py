"""Assets: weapons, vessels, aircraft, buildings, laws, treaties, products, programmes, named or described."""

from collections.abc import Iterator
from typing import Final

from checker.facts.kind import Context, FactKind
from checker.facts.ladder import Level, Rung, climb
from checker.facts.names import Name, facts_of
from checker.facts.names.asset import nouns_of, sort_of
from checker.facts.names.organisation import is_acronym_of
from checker.language import Doc
from checker.model import Fact, Relation, Severity

ASSET: Final = "asset"
# What any weapon can be called.
GENERAL: Final = frozenset({"asset", "weapon", "weaponry", "arsenal", "hardware"})


def extract(_doc: Doc, context: Context) -> Iterator[Fact]:
    """The assets that a text names, and those that it describes closely enough to be told from others."""
    return facts_of(ASSET, context.names)


def _same(left: Name, right: Name) -> bool:
    return left.mention == right.mention and any(
        nouns_of(one) == nouns_of(other) for one in left.names for other in right.names
    )


def _acronym(left: Name, right: Name) -> bool:
    return any(is_acronym_of(a, b) or is_acronym_of(b, a) for a in left.names for b in right.names)


def _named_and_described(left: Name, right: Name) -> bool:
    return left.mention != right.mention


def _described_alike(left: Name, right: Name) -> bool:
    return left.mention == right.mention == "description" and (
        sort_of(left.canonical) == sort_of(right.canonical)
        or nouns_of(left.canonical) <= nouns_of(right.canonical)
        or nouns_of(right.canonical) <= nouns_of(left.canonical)
    )


def _in_general(left: Name, right: Name) -> bool:
    """ "Strategic assets" and "a submarine": the one says in general what the other says closely."""
    described = left.mention == right.mention == "description"
    return described and any(sort_of(name.canonical) in GENERAL for name in (left, right))


def _both_described(left: Name, right: Name) -> bool:
    return left.mention == right.mention == "description"


def _short_form(left: Name, right: Name) -> bool:
    one, other = nouns_of(left.canonical), nouns_of(right.canonical)
    return one < other or other < one


LADDER: Final[tuple[Rung[Name], ...]] = (
    Rung(Level("same", Relation.AGREE, "the same thing"), _same),
    Rung(Level("acronym", Relation.AGREE, "the same thing, once by its initials"), _acronym),
    Rung(Level("described", Relation.COMPATIBLE, "one side names what the other describes"), _named_and_described),
    Rung(Level("alike", Relation.COMPATIBLE, "two descriptions that one thing can fit"), _described_alike),
    Rung(Level("general", Relation.COMPATIBLE, "one side says in general what the other says closely"), _in_general),
    Rung(Level("unlike", Relation.UNCLEAR, "two descriptions, perhaps of different things"), _both_described),
    Rung(Level("short", Relation.COMPATIBLE, "one name says more than the other"), _short_form),
    Rung(Level("different", Relation.CONFLICT, "another thing"), lambda _left, _right: True),
)


def compare(left: Name, right: Name) -> Level:
    """How two assets stand to each other."""
    return climb(LADDER, left, right)


KIND: Final = FactKind(ASSET, extract, compare, Severity.HIGH)
