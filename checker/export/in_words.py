"""A fact's normalised value in words. A kind without words of its own here is told by its value's `str()`."""

from collections.abc import Sequence
from datetime import date
from functools import singledispatch

from checker.facts.attribution import Attribution
from checker.facts.date.value import DateValue
from checker.facts.names import Name
from checker.facts.negation import Negation
from checker.facts.number.value import Quantity
from checker.model import Span, Value


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
    said = f"every {str(value).removeprefix('1 ')}" if value.type == "SET" else str(value)
    if value.days is None:
        return said
    return _days(value.days) if said == value.days[0].isoformat() else f"{said}: {_days(value.days)}"


def _days(days: tuple[date, date]) -> str:
    first, last = (f"{day.day} {day:%B} {day.year}" for day in days)
    return first if first == last else f"{first} to {last}"
