"""The facts of a text, kind by kind. A new kind is one new file in this package that defines `KIND`."""

import datetime as dt
import importlib
import pkgutil
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from checker.facts.governor import governor_of
from checker.facts.kind import Context, FactKind
from checker.facts.ladder import Level
from checker.facts.names import NameBook, read_names
from checker.facts.reading import read
from checker.language import Doc
from checker.model import Fact

__all__ = ["KINDS", "Context", "FactKind", "Level", "NameBook", "day_of", "extract_facts", "read_names"]


def _discover() -> Mapping[str, FactKind]:
    modules = [importlib.import_module(f"{__name__}.{each.name}") for each in pkgutil.iter_modules(__path__)]
    kinds = [module.KIND for module in modules if hasattr(module, "KIND")]
    return MappingProxyType({kind.name: kind for kind in kinds})


KINDS: Final = _discover()


def extract_facts(
    doc: Doc, published: dt.date | None, names: NameBook | None = None, updated: dt.date | None = None
) -> tuple[Fact, ...]:
    """The facts of every kind in a parsed text, in the order of the text, each with what governs it.

    `published` is the day that "today" means, if it is known; `names` what `read_names` gave, where it was asked;
    `updated` the day of which the text is as it stands, where that is a later one.
    """
    context = Context(day_of(published), names or read_names(doc), day_of(updated))
    facts = [fact for kind in KINDS.values() for fact in kind.extract(doc, context)]
    reading = read(doc)
    located = [replace(fact, governor=governor_of(reading, fact.span)) for fact in facts]
    return tuple(sorted(located, key=lambda fact: (fact.span, fact.kind)))


def day_of(published: dt.date | None) -> dt.date | None:
    """The day of a publication of which the hour may be known."""
    return published.date() if isinstance(published, dt.datetime) else published
