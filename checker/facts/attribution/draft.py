"""An attribution in the making."""

from dataclasses import dataclass, field

from checker.facts.attribution.speakers import Source
from checker.facts.attribution.verbs import Stance
from checker.model import Span


@dataclass(slots=True)
class Draft:
    """What is attributed, before its source is named; `cluster` is the cue with its source and modifiers."""

    cue: Span
    source: Source | None
    stance: Stance
    rule: str
    cluster: Span
    content: list[Span] = field(default_factory=list)
    loose: bool = False  # its cue is no finite verb, or one that says what may or ought to be
    apart: bool = False  # its cluster interrupts or ends the statement of somebody else
