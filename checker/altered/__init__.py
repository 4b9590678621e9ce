"""What a change in a copied claim alters: the kind of fact, and why it contradicts.

The rules are tried in order; the first that tells a change wins. Words that bear no fact say nothing: they may be
another way to put it.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import Final

from checker.altered.manner import contrary, modality, polarity
from checker.altered.quoted import fragment, title
from checker.altered.role import exchanged
from checker.altered.speaker import speaker
from checker.altered.values import figure, name, people, time
from checker.contrast import Contrast
from checker.copied import Change, Passage, Run, changes
from checker.facts import KINDS
from checker.model import Relation, Severity, Span

ANOTHER: Final = "said in its place by a text that is otherwise the same"
LEAST_ALONE: Final = 0.75  # of the longer claim that both have, where other words stand for each other too
RULES: Final[Sequence[Callable[[Change], str | None]]] = (
    polarity,
    modality,
    speaker,
    name,
    people,
    time,
    figure,
    title,
    fragment,
    contrary,
)


def alterations(left: Passage, right: Passage, days: int) -> Iterator[Contrast]:
    """What the second claim alters of the first, each change once; `days` is how much later its article came.

    A claim that is all of its article is a copy only where it changes one thing, or few of many words.
    """
    found = changes(left, right)
    role = exchanged(left, right, found)
    if role is not None:
        yield role
        return
    for change in found:
        if not change.is_in_copies and not change.is_all and change.likeness < LEAST_ALONE:
            continue
        kind = next(filter(None, (rule(change) for rule in RULES)), None)
        if kind is not None:
            yield _contrast(change, kind, days)


def _contrast(change: Change, kind: str, days: int) -> Contrast:
    relation = Relation.UPDATE if kind == "modality" and days else Relation.CONFLICT
    severity = KINDS[kind].severity if kind in KINDS else Severity.HIGH
    return Contrast(kind, relation, severity, _shown(change.left), _shown(change.right), ANOTHER)


def _shown(run: Run) -> Span:
    return run.span if run.words else run.passage.claim.span
