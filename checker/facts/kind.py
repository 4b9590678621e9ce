"""What one kind of fact is made of; each file of this package that defines `KIND` is one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from checker.facts.ladder import Level
from checker.facts.names import NameBook
from checker.language import Doc
from checker.model import Fact, Severity


@dataclass(frozen=True, slots=True)
class Context:
    """What an extractor knows of the article beside its parse; `updated` is None where it is as it was published."""

    published: date | None
    names: NameBook
    updated: date | None = None


@dataclass(frozen=True, slots=True)
class FactKind:
    """A kind of fact: how it is found, how two values of it compare, and what its conflict means in print.

    `extract` yields facts whose spans point into the text of the `Doc`, none overlapping another of the kind.
    `compare` takes two values of this kind, in either order, with the same result.
    """

    name: str
    extract: Callable[[Doc, Context], Iterator[Fact]]
    compare: Callable[[Any, Any], Level]
    severity: Severity
