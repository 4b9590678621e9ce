"""What the reviews teach: how often checker was right, how far two reviewers agree, how long a decision takes, and from
which confidence on a kind's findings hold. Only verdicts that everyone may see count.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median_low
from typing import Any, Final

from sqlalchemy import Connection, Row, select

from checker.model import Relation
from checker.review.archive import Story, stories_in
from checker.review.events import Change, Covered, Deed, Event, Saved
from checker.review.log import entries, event_of, reviews_in
from checker.review.reviews import Review
from checker.review.states import Move
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
    judged: list[Judged] = []
    pairs: list[tuple[Verdict, Verdict]] = []
    for each in (story,) if story else stories_in(connection):
        reviews = tuple(reviews_in(connection, each.id).values())
        judged += _judged(connection, each, reviews)
        pairs += _pairs(reviews)
    return lessons_of(judged, pairs)


def lessons_of(judged: Sequence[Judged], pairs: Sequence[tuple[Verdict, Verdict]]) -> Lessons:
    """What final findings teach, and pairs of first and second verdicts."""
    kinds = _grouped((each.kind, each) for each in judged)
    rules = _grouped((rule, each) for each in judged for rule in each.rules)
    suggested = {kind: suggestion_for(some) for kind, some in kinds.items()}
    return Lessons(
        overall=tally_of(judged),
        kinds={kind: tally_of(some) for kind, some in kinds.items()},
        rules={rule: tally_of(some) for rule, some in rules.items()},
        agreement=agreement_of(pairs),
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


def _judged(connection: Connection, story: Story, reviews: Iterable[Review]) -> Iterator[Judged]:
    """The final findings of a story, each as its last comparison has it; one that goes on under another id but once."""
    saved, rows = _saved(connection, story), _rows(connection, story)
    kept = {event.payload.predecessor for event in _events(reviews, Move.KEEP) if isinstance(event.payload, Change)}
    for review in reviews:
        if review.verdict is None or review.finding in kept:
            continue
        first, last = rows[review.history[0].finding or ""][0], rows[review.finding][-1]
        yield Judged(
            kind=last.kind,
            rules=tuple(sorted({last.left_rule, last.right_rule} - {"", None})),
            relation=Relation(last.relation),
            confidence=last.confidence,
            verdict=review.verdict,
            took=_took(review, saved[first.run]),
        )


def _took(review: Review, saved: datetime) -> timedelta:
    """From when there was something to decide, saved or changed at its source, to the first verdict on it."""
    start, decided = saved, saved
    for event in reversed(review.history):
        if event.what is Move.CHANGE:
            start = event.at
            break
        if event.what is Move.DECIDE:
            decided = event.at
    return decided - start


def _rows(connection: Connection, story: Story) -> Mapping[str, Sequence[Row[Any]]]:
    """The findings of a story, each in the order of the runs that have it."""
    statement = (
        select(COMPARISON.c.run, *(FINDING.c[name] for name in _JUDGED))
        .join(FINDING, FINDING.c.comparison == COMPARISON.c.id)
        .where(COMPARISON.c.story == story.id)
        .order_by(COMPARISON.c.run)
    )
    found: dict[str, list[Row[Any]]] = defaultdict(list)
    for row in connection.execute(statement):
        found[row.id].append(row)
    return found


def _saved(connection: Connection, story: Story) -> Mapping[int, datetime]:
    """When each run of a story was saved."""
    events = map(event_of, entries(connection, EVENT.c.what == Deed.SAVE.value, EVENT.c.story == story.id))
    return {event.payload.run: event.at for event in events if isinstance(event.payload, Saved)}


def _pairs(reviews: Iterable[Review]) -> Iterator[tuple[Verdict, Verdict]]:
    """The first and second verdict of every cross-check that was done."""
    for review in reviews:
        first: Verdict | None = None
        for event in review.history:
            if isinstance(event.payload, Covered):
                first = event.payload.ruling.verdict
            elif isinstance(event.payload, Ruling) and first and event.finding == review.finding:
                yield first, event.payload.verdict


def _events(reviews: Iterable[Review], what: Move) -> Iterator[Event]:
    return (event for review in reviews for event in review.history if event.what is what)
