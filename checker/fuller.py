"""One claim that gives what the other gives and more: "2,000 in Lille and Metz", "in Metz" differ in nothing."""

from typing import Final

from rapidfuzz.utils import default_process

from checker.basis import other_basis
from checker.facts import KINDS
from checker.facts.ladder import is_one_value
from checker.facts.names import Name
from checker.measures import measure_of
from checker.paired import NAMED
from checker.parts import SAME, Stated, alike_around, same_thing

LISTED: Final = frozenset({*NAMED, "date", "number"})  # the kinds of which one claim can give several values


def lists_both(one: Stated, other: Stated) -> bool:
    """Whether one of two claims has the other's value beside its own, and the other only that: it tells more, and
    nothing else. One sentence in both gives both.

    Where all else is worded alike, one value stands in the other's place all the same; and of two figures that are
    taken otherwise ("310, of them 190 in Leeds") both are told.
    """
    if one.text == other.text and one.place != other.place:
        return True
    if _stands_beside(one, other) or _stands_beside(other, one):
        return True
    if one.fact.kind not in LISTED or _has_too(one, other) == _has_too(other, one):
        return False
    return alike_around(one, other) < SAME and not (one.fact.kind == "number" and other_basis(one, other))


def _stands_beside(stated: Stated, other: Stated) -> bool:
    """Whether the other's name stands right behind a name: "the US Fish and Wildlife Service" has both."""
    name = other.fact.span.of(other.article.text)
    behind = stated.text[stated.place[1] :].lstrip(" ]")
    return isinstance(other.fact.value, Name) and isinstance(stated.fact.value, Name) and behind.startswith(name)


def _has_too(stated: Stated, other: Stated) -> bool:
    """Whether a claim has the other's value too, beside its own, and of the same; a name wherever it stands."""
    if isinstance(other.fact.value, Name):
        start, end = stated.place
        name = default_process(other.fact.span.of(other.article.text))
        beside = default_process(f"{stated.text[:start]} | {stated.text[end:]}")
        return f" {name} " in f" {beside} "
    return any(
        is_one_value(KINDS[fact.kind].compare(fact.value, other.fact.value))
        and _of_one_thing(Stated(stated.article, stated.claim, fact), other)
        for fact in stated.claim.facts
        if fact is not stated.fact and fact.kind == other.fact.kind
    )


def _of_one_thing(left: Stated, right: Stated) -> bool:
    measures = {measure_of(each) for each in (left, right) if each.fact.kind == "number"} - {""}
    return len(measures) < 2 and same_thing(left.fact, right.fact)
