"""By which kind a difference is told, and whether it is one of who speaks."""

from collections.abc import Iterator
from typing import Final

from checker.contrast import Contrast
from checker.facts import FactKind
from checker.facts.attribution import source_of
from checker.facts.date.value import DateValue
from checker.model import Claim, Relation, Span
from checker.paired import Pair
from checker.parts import Stated

DURATION: Final = "DURATION"


def told_by(kind: FactKind, pair: Pair) -> str:
    """The kind that a finding of a pair of values is of: that of the facts, but how many years is a figure."""
    is_figure = pair.level.relation is Relation.CONFLICT and all(map(_is_duration, pair.places))
    return "number" if is_figure else kind.name


def _is_duration(stated: Stated) -> bool:
    return isinstance(stated.fact.value, DateValue) and stated.fact.value.type == DURATION


def tells_who_speaks(contrast: Contrast, left: Claim, right: Claim) -> bool:
    """Whether what differs in two claims is who says what they tell."""
    return all(
        any(source.overlaps(span) for source in _sources(claim))
        for claim, span in zip((left, right), contrast.spans, strict=True)
    )


def _sources(claim: Claim) -> Iterator[Span]:
    """Where a claim names who says something."""
    for fact in claim.facts:
        source = source_of(fact.value)
        if source is not None:
            yield source
