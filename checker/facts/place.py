"""Places: where it was, and whether one place is, or lies in, another."""

from collections.abc import Iterator
from typing import Final

from checker.facts.kind import Context, FactKind
from checker.facts.ladder import Level, Rung, climb
from checker.facts.names import Name, facts_of
from checker.facts.names.places import fold, gazetteer
from checker.facts.names.subdivisions import countries_of
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


def _shortened(left: Name, right: Name) -> bool:
    """ "Rio" and "Rio de Janeiro"; not "York" and "New York", nor "Guinea" and "Guinea-Bissau"."""
    short, full = sorted(
        (fold(name.canonical).split() for name in (left, right)), key=lambda words: (len(words), words)
    )
    if not set(short) < set(full) or not _TELLING.isdisjoint(set(full) - set(short)):
        return False
    known = gazetteer().is_region(" ".join(short)) or all(gazetteer().within(name.canonical) for name in (left, right))
    return short[:1] == full[:1] and not known


_TELLING: Final = word_set(
    "new old north south east west northern southern eastern western central upper lower great greater little port fort"
    " street road avenue square airport station river lake university"
)


def _inside(left: Name, right: Name) -> bool:
    return _holds(left, right) or _holds(right, left)


def _holds(outer: Name, inner: Name) -> bool:
    around = {fold(place) for place in (*inner.within, *_around(inner.canonical, inner.within))}
    part = _part_of(inner.canonical)
    if part:
        around |= {fold(place) for place in (gazetteer().canonical(part), *_around(part, inner.within))}
    return fold(gazetteer().canonical(outer.canonical)) in around


def _around(name: str, known: tuple[str, ...]) -> tuple[str, ...]:
    """What a place lies in; of a name that a country and a state of another bear ("Georgia"), also that other."""
    return (*gazetteer().within(name, known), *gazetteer().namesake_within(name), *countries_of(name))


def _part_of(name: str) -> str:
    """What a part is of: "the East of England", "northern Italy"; nothing for a place known by such a name."""
    if gazetteer().is_region(name) or gazetteer().population(name):
        return ""
    words = name.split()
    kept = [word for word in words if word.lower() not in _PARTS]
    return " ".join(kept) if len(kept) < len(words) else ""


_PARTS: Final = word_set(
    "the of north south east west northern southern eastern western central north-east north-west south-east south-west"
    " northeast northwest southeast southwest northeastern northwestern southeastern southwestern mid upper lower deep"
    " far midwest"
)


def _borderless(left: Name, right: Name) -> bool:
    """Whether one is a region whose borders nobody has drawn: the Deep South, the North East, the West Coast."""
    one, other = (_directions(name) for name in (left, right))
    return bool(one) != bool(other) or not one.isdisjoint(other)


def _may_hold(left: Name, right: Name) -> bool:
    """Whether one is a country or a part of one, and the other, on no list, may lie in it."""
    return any(_is_large(one) and not is_listed(other) for one, other in ((left, right), (right, left)))


def _is_large(name: Name) -> bool:
    return gazetteer().is_region(name.canonical) or (
        bool(countries_of(name.canonical)) and not gazetteer().population(name.canonical)
    )


def is_listed(name: Name) -> bool:
    """Whether a place is known: by a list, by what its article says that it lies in, or as a part of one that is."""
    whole = _part_of(name.canonical)
    known = _is_large(name) or gazetteer().population(name.canonical) > 0 or bool(name.within or _directions(name))
    return known or (bool(whole) and gazetteer().is_region(whole))


def _directions(name: Name) -> frozenset[str]:
    """The words of a region that is named by where it lies, and by nothing else; none of other places."""
    words = frozenset(fold(name.canonical).split())
    named = gazetteer().is_region(name.canonical) or gazetteer().population(name.canonical)
    return frozenset() if named or not words <= _PARTS | _LYING else words - _LYING


_LYING: Final = word_set("deep far middle coast country side the of")
LADDER: Final[tuple[Rung[Name], ...]] = (
    Rung(Level("same", Relation.AGREE, "the same place"), _same),
    Rung(Level("shortened", Relation.COMPATIBLE, "the same name, once in full"), _shortened),
    Rung(Level("inside", Relation.COMPATIBLE, "one lies in the other"), _inside),
    Rung(Level("borderless", Relation.COMPATIBLE, "a region without borders may hold the other"), _borderless),
    Rung(Level("unlisted", Relation.UNCLEAR, "one may lie in the other"), _may_hold),
    Rung(Level("different", Relation.CONFLICT, "another place"), lambda _left, _right: True),
)


def compare(left: Name, right: Name) -> Level:
    """How two places stand to each other."""
    return climb(LADDER, left, right)


KIND: Final = FactKind(PLACE, extract, compare, Severity.MEDIUM)
