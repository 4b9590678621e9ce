"""A fact's normalised value in words. A kind without words of its own here is told by its value's `str()`."""

import re
from collections.abc import Sequence
from datetime import date
from functools import singledispatch
from types import MappingProxyType
from typing import Final

from checker.facts.attribution import Attribution
from checker.facts.date.value import DateValue
from checker.facts.names import Name
from checker.facts.negation import Negation
from checker.facts.number.value import Quantity
from checker.model import Span, Value

_LENGTH: Final = re.compile(r"P(?P<number>[\d.]+|X+)(?P<unit>[A-Z]+)|PT(?P<hours>[\d.]+|X+)(?P<clock>[HMS])")
_UNITS: Final = MappingProxyType(
    {"Y": "year", "Q": "quarter", "M": "month", "W": "week", "WE": "weekend", "D": "day", "DE": "decade"}
    | {"CE": "century"}
)
_CLOCK: Final = MappingProxyType({"H": "hour", "M": "minute", "S": "second"})


@singledispatch
def in_words(value: Value, text: str) -> str:  # noqa: ARG001  the values that hold places need the text
    """What the value states, on however many lines; `text` is what its spans point into."""
    return str(value)


@in_words.register
def _name(value: Name, text: str) -> str:  # noqa: ARG001
    return f"{value.canonical} (a description)" if value.mention == "description" else value.canonical


@in_words.register
def _quantity(value: Quantity, text: str) -> str:  # noqa: ARG001
    return f"{value}, {value.change}" if value.change else str(value)


@in_words.register
def _negation(value: Negation, text: str) -> str:
    return f"not so: “{value.scope.of(text)}”"


@in_words.register
def _attribution(value: Attribution, text: str) -> str:
    return f"{value.speaker or 'nobody named'} {value.stance} “{_passages(value.content, text)}”"


def _passages(spans: Sequence[Span], text: str) -> str:
    return " … ".join(span.of(text) for span in spans)


@in_words.register
def _date(value: DateValue, text: str) -> str:  # noqa: ARG001
    length = _length(value.value or "")
    if length:
        every = "every " if value.type == "SET" else ""
        mod = f"{value.mod.lower().replace('_', ' ')} " if value.mod else ""
        said = every + mod + (length.removeprefix("1 ") if every else length)
    else:
        said = str(value)
    if value.days is None:
        return said
    return _days(value.days) if said == value.days[0].isoformat() else f"{said}: {_days(value.days)}"


def _length(timex: str) -> str:
    """A TIMEX3 duration in words: "10 years"; empty where it is none."""
    match = _LENGTH.fullmatch(timex)
    if match is None:
        return ""
    number = match["number"] or match["hours"]
    unit = _CLOCK[match["clock"]] if match["clock"] else _UNITS.get(match["unit"])
    if unit is None:
        return ""
    if number == "1":
        return f"1 {unit}"
    return f"{'some' if number.startswith('X') else number} {_plural(unit)}"


def _plural(unit: str) -> str:
    return "centuries" if unit == "century" else f"{unit}s"


def _days(days: tuple[date, date]) -> str:
    first, last = (f"{day.day} {day:%B} {day.year}" for day in days)
    return first if first == last else f"{first} to {last}"
