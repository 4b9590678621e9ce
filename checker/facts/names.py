"""Who and what an article names: mentions found once, each with its canonical name within the article."""

from dataclasses import dataclass

from checker.language import Doc
from checker.model import Span


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a text names or describes somebody or something."""

    kind: str  # person, place, organisation, asset
    span: Span
    canonical: str
    named: bool
    rule: str


@dataclass(frozen=True, slots=True)
class NameBook:
    """The mentions of one article, in the order of its text, none overlapping another."""

    mentions: tuple[Mention, ...] = ()


def read_names(doc: Doc) -> NameBook:
    """The mentions of a parsed text."""
    return NameBook()
