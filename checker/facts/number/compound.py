"""Measures in two units, the second a part of the first: "6ft 4in", "6-foot-4", "5'10", "7lb 6oz"."""

import re
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from checker.facts.number.written import GAP, SMALL

_NUMBER: Final = rf"(?P<less>\d{{1,2}}(?:\.\d)?|{'|'.join(SMALL)})"
_HINGE: Final = rf"(?:{GAP}|-)?"
_JOIN: Final = rf"(?:,?{GAP}(?:and{GAP})?|-)?"
# unit: (how many of the lesser make one, how the lesser is written behind it)
_LESSER: Final = MappingProxyType(
    {
        "foot": (
            12,
            re.compile(rf"(?:{_JOIN}{_NUMBER}(?:{GAP}|-)?(?:in|inch|inches)|-(?P<bare>\d{{1,2}}))\b(?![.,]\d)"),
        ),
        "pound": (16, re.compile(rf"{_JOIN}{_NUMBER}(?:{GAP}|-)?(?:oz|ounces?)\b")),
    }
)
# Feet and inches by their marks, as heights are written.
_MARKS: Final = re.compile(rf"['’′]{GAP}?(?P<less>\d{{1,2}})(?:[\"”″]|''|’’|(?!\w))")
_TALLEST: Final = 9


def lesser_part(text: str, unit: str, place: int) -> tuple[Decimal, int]:
    """What the lesser unit at a place adds to an amount in `unit`, and where it ends; nothing where there is none."""
    parts, pattern = _LESSER.get(unit, (1, None))
    match = pattern.match(text, place) if pattern else None
    if match is None:
        return Decimal(0), place
    written = match["less"] or match["bare"]
    less = Decimal(SMALL[written.lower()]) if written.isalpha() else Decimal(written)
    return (less / parts, match.end()) if less < parts else (Decimal(0), place)


def marked_height(text: str, feet: Decimal, place: int) -> tuple[Decimal, int]:
    """The height whose inches stand behind a foot mark at a place, in feet, and where it ends; else the feet alone."""
    match = _MARKS.match(text, place) if feet < _TALLEST else None
    return (feet + Decimal(match["less"]) / 12, match.end()) if match else (feet, place)
