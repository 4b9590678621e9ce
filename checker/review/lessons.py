"""What the reviews teach: how often checker was right, how far two reviewers agree, how long a decision takes, and from
which confidence on a kind's findings hold. Only verdicts that everyone may see count.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median_low
from typing import Any, Final

from sqlalchemy import Connection, Row, Select, and_, func, select

from checker.model import Relation
from checker.review.archive import Story
from checker.review.events import Covered, Deed, Saved
from checker.review.log import entries, event_of
from checker.review.states import Move, State
from checker.review.tables import COMPARISON, EVENT, FINDING
from checker.review.verdicts import Ruling, Verdict

WANTED: Final = 0.9
"""The share of a kind's findings that should be confirmed: a desk that finds one in ten wrong goes on reading."""
LEAST_FINAL: Final = 20
"""Of fewer than this a share of nine tenths says little: 18 of 20 is one of 70 to 97 % (Wilson's interval)."""

_JUDGED: Final = ("id", "kind", "relation", "confidence", "left_rule", "right_rule")
_ERRORS: Final = (Verdict.EXTRACTION_ERROR, Verdict.ALIGNMENT_ERROR)
_REAL: Final = frozenset({Verdict.GENUINE_CONFLICT, Verdict.CONFIRMED_UPDATE, Verdict.MATERIAL_OMISSION})
_AS_SAID: Final = {Relation.SCOPE: Verdict.DIFFERENT_SCOPE, Relation.COMPATIBLE: Verdict.COMPATIBLE}


@dataclass(frozen=True, slots=True)
class Judged:
    """A finding whose review is final, and how long after it was first saved the first verdict on it was given."""

    kind: str
    rules: tuple[str, ...]
    relation: Relation
    confidence: float
    verdict: Verdict
    took: timedelta

    @property
    def is_confirmed(self) -> bool:
        """Whether there is what checker has shown: a real difference, or just what it has said."""
        return self.verdict in _REAL or self.verdict is _AS_SAID.get(self.relation)


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of a number of final findings. `harmless` are those that differ in scope or are compatible where
    more was said; the unresolved count in no share."""

    final: int
    confirmed: int
    harmless: int
    extraction_errors: int
    alignment_errors: int
    unresolved: int
    median_time: timedelta

    @property
    def precision(self) -> float | None:
        """The share that was confirmed; None where nothing is resolved."""
        resolved = self.final - self.unresolved
        return self.confirmed / resolved if resolved else None


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far second reviewers agree with the first: Cohen's kappa (1960) on their verdicts, 1 where they always do
    and 0 where chance would do as well; None where there is no pair, or only one verdict was ever given."""

    pairs: int
    agreed: int
    kappa: float | None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A confidence from which on a kind's findings were confirmed as often as is wanted: of the resolved `kept` ones
    that share `precision`; below it lie `dropped`, `lost` of them confirmed. Nothing applies it unasked."""

    threshold: float
    precision: float
    kept: int
    dropped: int
    lost: int


@dataclass(frozen=True, slots=True)
class Lessons:
    """What the reviews of a story, or of all, teach. `suggestions` has the kinds where one would help and is sure."""

    overall: Tally
    kinds: Mapping[str, Tally]
    rules: Mapping[str, Tally]
    agreement: Agreement
    suggestions: Mapping[str, Suggestion]


def lessons_in(connection: Connection, story: Story | None = None) -> Lessons:
    """What the reviews of a story teach, or those of all stories."""
    judged = tuple(_judged(connection, story))
    kinds = _grouped((each.kind, each) for each in judged)
    rules = _grouped((rule, each) for each in judged for rule in each.rules)
    suggested = {kind: suggestion_for(some) for kind, some in kinds.items()}
    return Lessons(
        overall=tally_of(judged),
        kinds={kind: tally_of(some) for kind, some in kinds.items()},
        rules={rule: tally_of(some) for rule, some in rules.items()},
        agreement=agreement_of(_pairs(connection, story)),
        suggestions={kind: each for kind, each in suggested.items() if each},
    )


def tally_of(judged: Sequence[Judged]) -> Tally:
    """What became of these findings."""
    errors = {verdict: sum(each.verdict is verdict for each in judged) for verdict in _ERRORS}
    confirmed = sum(each.is_confirmed for each in judged)
    unresolved = sum(each.verdict is Verdict.UNRESOLVED for each in judged)
    return Tally(
        final=len(judged),
        confirmed=confirmed,
        harmless=len(judged) - confirmed - unresolved - sum(errors.values()),
        extraction_errors=errors[Verdict.EXTRACTION_ERROR],
        alignment_errors=errors[Verdict.ALIGNMENT_ERROR],
        unresolved=unresolved,
        median_time=median_low([each.took for each in judged]) if judged else timedelta(),
    )


def agreement_of(pairs: Sequence[tuple[Verdict, Verdict]]) -> Agreement:
    """How far first and second verdicts agree."""
    agreed = sum(first is second for first, second in pairs)
    if len({verdict for pair in pairs for verdict in pair}) < 2:
        return Agreement(len(pairs), agreed, None)
    from sklearn.metrics import cohen_kappa_score  # takes a second

    return Agreement(len(pairs), agreed, float(cohen_kappa_score(*zip(*pairs, strict=True))))


def suggestion_for(judged: Iterable[Judged]) -> Suggestion | None:
    """The lowest confidence from which on enough findings were confirmed; None where all of them hold, or where too
    few are final to tell."""
    resolved = sorted(
        (each for each in judged if each.verdict is not Verdict.UNRESOLVED), key=lambda each: each.confidence
    )
    for start, lowest in enumerate(resolved):
        if start and resolved[start - 1].confidence == lowest.confidence:
            continue
        kept, dropped = resolved[start:], resolved[:start]
        share = sum(each.is_confirmed for each in kept) / len(kept)
        if len(kept) >= LEAST_FINAL and share >= WANTED:
            lost = sum(each.is_confirmed for each in dropped)
            return Suggestion(lowest.confidence, share, len(kept), len(dropped), lost) if dropped else None
    return None


# --- What the database knows


def _grouped(named: Iterable[tuple[str, Judged]]) -> Mapping[str, list[Judged]]:
    groups: dict[str, list[Judged]] = defaultdict(list)
    for name, each in named:
        groups[name].append(each)
    return dict(sorted(groups.items()))


def _judged(connection: Connection, story: Story | None) -> Iterator[Judged]:
    """The final findings, each as its last comparison has it."""
    saved, decided = _saved(connection), _decided(connection, story)
    first_run: dict[tuple[int, str], int] = {}
    last: dict[tuple[int, str], Row[Any]] = {}
    for row in connection.execute(_final(story)):
        first_run.setdefault((row.story, row.id), row.run)
        last[row.story, row.id] = row
    for (number, finding), row in last.items():
        if (number, finding) not in decided:  # it counts under the id that it had then
            continue
        yield Judged(
            kind=row.kind,
            rules=tuple(sorted({row.left_rule, row.right_rule} - {"", None})),
            relation=Relation(row.relation),
            confidence=row.confidence,
            verdict=Verdict(row.verdict),
            took=decided[number, finding] - saved[number, first_run[number, finding]],
        )


def _final(story: Story | None) -> Select[Any]:
    """The findings whose last event made them final, in each run that has them."""
    later = EVENT.alias("later")
    last = (
        select(func.max(later.c.revision)).where(later.c.story == EVENT.c.story, later.c.finding == EVENT.c.finding)
    ).correlate(EVENT)
    of_story = [EVENT.c.story == story.id] if story else []
    return (
        select(COMPARISON.c.story, COMPARISON.c.run, EVENT.c.verdict, *(FINDING.c[name] for name in _JUDGED))
        .join(COMPARISON, COMPARISON.c.story == EVENT.c.story)
        .join(FINDING, and_(FINDING.c.comparison == COMPARISON.c.id, FINDING.c.id == EVENT.c.finding))
        .where(EVENT.c.after == State.FINAL.value, EVENT.c.revision == last.scalar_subquery(), *of_story)
        .order_by(COMPARISON.c.story, COMPARISON.c.run, FINDING.c.position)
    )


def _saved(connection: Connection) -> Mapping[tuple[int | None, int], datetime]:
    """When each run of each story was saved."""
    events = (event_of(entry) for entry in entries(connection, EVENT.c.what == Deed.SAVE.value))
    return {(event.story, event.payload.run): event.at for event in events if isinstance(event.payload, Saved)}


def _decided(connection: Connection, story: Story | None) -> Mapping[tuple[int | None, str | None], datetime]:
    """When the first verdict on each finding was given."""
    statement = select(EVENT.c.story, EVENT.c.finding, func.min(EVENT.c.at)).where(EVENT.c.what == Move.DECIDE.value)
    of_story = statement.where(EVENT.c.story == story.id) if story else statement
    rows = connection.execute(of_story.group_by(EVENT.c.story, EVENT.c.finding))
    return {(number, finding): datetime.fromisoformat(at) for number, finding, at in rows}


def _pairs(connection: Connection, story: Story | None) -> tuple[tuple[Verdict, Verdict], ...]:
    """The first and second verdict of every cross-check that was done."""
    of_story = [EVENT.c.story == story.id] if story else []
    firsts: dict[tuple[int | None, str | None], Verdict] = {}
    pairs = []
    wanted = EVENT.c.what.in_([Move.DECIDE.value, Move.AGREE.value, Move.DISAGREE.value])
    for event in (event_of(entry) for entry in entries(connection, wanted, *of_story)):
        if isinstance(event.payload, Covered):
            firsts[event.story, event.finding] = event.payload.ruling.verdict
        elif isinstance(event.payload, Ruling):
            pairs.append((firsts[event.story, event.finding], event.payload.verdict))
    return tuple(pairs)
