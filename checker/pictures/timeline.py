"""Every date that the articles give, by outlet, and whether they agree on it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from checker.facts.date.compare import minute_of
from checker.facts.date.value import DateValue
from checker.model import Claim, Comparison, Finding, Relation, Side, Span, Value
from checker.pictures.places import Place, findings_by_place, gravest

KIND: Final = "date"
_LENGTHS: Final = frozenset({"DURATION", "SET"})  # how long, how often: no date
_REFERENCE: Final = "_REF"  # "now", "in the past"
_DAY: Final = timedelta(days=1)
_INSTANT: Final = timedelta.resolution


@dataclass(frozen=True, slots=True, order=True)
class When:
    """A stretch of time, `[first, last)`; a minute, where first and last are the same. No time zone is meant."""

    first: datetime
    last: datetime

    def __str__(self) -> str:
        """ "2013", "2013-05", "2013-05-04", "2013-05-04, 09:40", "2007-12-01 – 2009-06-30"."""
        if self.first == self.last:
            return f"{self.first:%Y-%m-%d, %H:%M}"
        first, end = self.first.date(), (self.last - _INSTANT).date()
        starts, ends = _opens(first), _closes(end)
        shared = min((part for part in (4, 7, 10) if part in starts and part in ends), default=10)
        words = [day.isoformat()[:shared] for day in (first, end)]
        return " – ".join(dict.fromkeys(words))


@dataclass(frozen=True, slots=True)
class Mention:
    """A date at one place of an article, with the findings about it."""

    claim_id: str
    span: Span
    value: DateValue
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Given:
    """One date that an outlet gives, however often; `when` is None where it can't be known."""

    outlet: str
    when: When | None
    mentions: tuple[Mention, ...]

    @property
    def values(self) -> tuple[str, ...]:
        """What it is said to be, each way once: "2023-11-13", "2023-11-13, night"."""
        return tuple(dict.fromkeys(str(each.value) for each in self.mentions))

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found about it, each once."""
        return tuple({finding.id: finding for each in self.mentions for finding in each.findings}.values())

    @property
    def relation(self) -> Relation | None:
        """The gravest of what was found about it; None where nothing is held against it."""
        return gravest(self.findings)


@dataclass(frozen=True, slots=True)
class Apart:
    """Two dates of one thing that differ: who gives which, and the finding that says so."""

    finding: Finding
    outlets: tuple[str, str]
    when: tuple[When, When]


@dataclass(frozen=True, slots=True)
class Timeline:
    """The dates by when they are, those without a known day behind them; and the pairs that differ."""

    given: tuple[Given, ...]
    apart: tuple[Apart, ...]

    @property
    def moments(self) -> tuple[When, ...]:
        """Every time that is given, each once, in order."""
        return tuple(sorted({each.when for each in self.given if each.when is not None}))

    @property
    def unplaced(self) -> tuple[Given, ...]:
        """The dates whose day can't be known: without a year, or with two readings."""
        return tuple(each for each in self.given if each.when is None)


def timeline(comparison: Comparison) -> Timeline:
    """The dates of all articles, by when they are, then by outlet in the order of the articles."""
    found = findings_by_place(comparison)
    by_date: dict[tuple[str, When | str], list[Mention]] = {}
    for claim in comparison.claims:
        outlet = comparison.article_of(claim.id).outlet
        for mention in _mentions(claim, found):
            by_date.setdefault((outlet, when(mention.value) or str(mention.value)), []).append(mention)
    given = [Given(outlet, when(mentions[0].value), tuple(mentions)) for (outlet, _), mentions in by_date.items()]
    return Timeline(tuple(sorted(given, key=_in_time)), tuple(_apart(comparison)))


def when(value: DateValue) -> When | None:
    """The time that a date means; None where its day is not known.

    An hour whose time zone is told is placed by its day: the others don't tell theirs.
    """
    if value.days is None:
        return None
    first, last = (datetime.combine(day, time()) for day in value.days)
    minute = minute_of(value)
    if minute is None:
        return When(first, last + _DAY if last.date() < date.max else datetime.max)
    return When(first + timedelta(minutes=minute), first + timedelta(minutes=minute))


def _mentions(claim: Claim, found: Mapping[Place, Sequence[Finding]]) -> Iterator[Mention]:
    for fact in claim.facts:
        value = _read(fact.value) if fact.kind == KIND else None
        if value is not None and _is_date(value):
            yield Mention(claim.id, fact.span, value, tuple(found.get((claim.id, fact.span, fact.kind), ())))


def _read(value: Value | None) -> DateValue | None:
    """The date of a fact or a side, of a saved comparison too."""
    return DateValue.from_json(value.to_json()) if value is not None else None


def _is_date(value: DateValue) -> bool:
    return value.type not in _LENGTHS and not (value.value or "").endswith(_REFERENCE)


def _in_time(given: Given) -> When:
    return given.when or When(datetime.max, datetime.max)


def _apart(comparison: Comparison) -> Iterator[Apart]:
    for finding in comparison.findings:
        if finding.kind == KIND and finding.relation.is_discrepancy and finding.left and finding.right:
            sides = finding.left, finding.right
            left, right = (_when_of(side) for side in sides)
            outlets = [comparison.article_of(side.claim_id).outlet for side in sides]
            if left and right:
                yield Apart(finding, (outlets[0], outlets[1]), (left, right))


def _when_of(side: Side) -> When | None:
    value = _read(side.value)
    return when(value) if value is not None else None


def _opens(day: date) -> frozenset[int]:
    """How much of its ISO form is needed for a stretch that begins on this day: the year, the month, the day."""
    return frozenset({10} | ({7} if day.day == 1 else set()) | ({4} if (day.month, day.day) == (1, 1) else set()))


def _closes(day: date) -> frozenset[int]:
    """The same for a stretch that ends with this day."""
    return _opens(day + _DAY) if day < date.max else frozenset({4, 7, 10})
