"""The list of a story's findings with where the review of each stands: read off the log's last event on each, by SQL.

An event says what stands after it, so that nothing has to be folded to list thousands.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Select,
    and_,
    exists,
    func,
    not_,
    or_,
    select,
    tuple_,
)

from checker.model import Relation, Severity, needs_review
from checker.review.archive import Story
from checker.review.events import Assignment, Mutable, Muted
from checker.review.json_sql import also_in, words_in
from checker.review.log import entries, event_of, muted_in, successors_in
from checker.review.people import key
from checker.review.states import Move, State
from checker.review.tables import ARTICLE, CLAIM, COMPARISON, EVENT, FINDING
from checker.review.verdicts import Verdict

_FOR_REVIEW: Final = tuple(
    (relation.value, severity.value)
    for relation in Relation
    for severity in Severity
    if needs_review(relation, severity)
)


@dataclass(frozen=True, slots=True)
class Filter:
    """What is listed: findings that have one of each that is named; of what is empty any.

    `text` stands in the reason, a value, or a claim that is shown, in upper or lower case. `is_everything` lists what
    needs no review too, `is_muted` what is muted, `is_gone` instead what a later run no longer has.
    """

    states: tuple[State, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    kinds: tuple[str, ...] = ()
    relations: tuple[Relation, ...] = ()
    severities: tuple[Severity, ...] = ()
    outlets: tuple[str, ...] = ()
    assignees: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    text: str = ""
    least_confidence: float = 0.0
    is_everything: bool = False
    is_muted: bool = False
    is_gone: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """A finding with what everyone may see of its review. `outlets` and `values` are those of its sides, "" where one
    is missing; `assignee` has it, `checker` is the second reviewer while one is at it."""

    id: str
    group: str | None
    kind: str
    relation: Relation
    severity: Severity
    confidence: float
    reason: str
    outlets: tuple[str, str]
    values: tuple[str, str]
    state: State
    revision: int
    assignee: str
    checker: str
    verdict: Verdict | None


def listing_in(connection: Connection, story: Story, comparison: int, wanted: Filter) -> tuple[Listed, ...]:
    """The findings of a comparison that are wanted, in their order."""
    muted = () if wanted.is_muted else tuple(muted_in(connection, story.id))
    checkers = _checkers(connection, story)
    conditions = [*_conditions(connection, wanted, checkers), *(not_(_is_muted(each)) for each in muted)]
    conditions += _is_gone(connection, story, comparison) if wanted.is_gone else [FINDING.c.comparison == comparison]
    rows = connection.execute(_statement(connection, story).where(*conditions))
    return tuple(_listed(row, checkers) for row in rows)


def muted_findings(connection: Connection, story: Story, comparison: int) -> Mapping[Muted, int]:
    """How many findings that need a review each muting leaves out."""
    wanted = (FINDING.c.comparison == comparison, _is_for_review())
    return {
        each: int(connection.scalar(select(func.count()).select_from(FINDING).where(*wanted, _is_muted(each))) or 0)
        for each in muted_in(connection, story.id)
    }


# --- The statement

_LEFT, _RIGHT = CLAIM.alias("left_of"), CLAIM.alias("right_of")
_LEFT_IN, _RIGHT_IN = ARTICLE.alias("left_in"), ARTICLE.alias("right_in")
_LATER: Final = EVENT.alias("later")


def _state() -> ColumnElement[str]:
    return func.coalesce(EVENT.c.after, State.NEW.value)


def _statement(connection: Connection, story: Story) -> Select[Any]:
    dialect = connection.dialect.name
    return (
        select(
            FINDING.c.id,
            FINDING.c.claim_group,
            FINDING.c.kind,
            FINDING.c.relation,
            FINDING.c.severity,
            FINDING.c.confidence,
            FINDING.c.reason,
            _LEFT_IN.c.outlet,
            _RIGHT_IN.c.outlet,
            words_in(dialect, FINDING.c.left_side),
            words_in(dialect, FINDING.c.right_side),
            _state(),
            func.coalesce(EVENT.c.revision, 0),
            func.coalesce(EVENT.c.assignee, ""),
            EVENT.c.verdict,
        )
        .select_from(_joined(story))
        .order_by(FINDING.c.position)
    )


def _joined(story: Story) -> FromClause:
    """The findings with the claims and outlets that they show, and the last event on each."""
    joined: FromClause = FINDING
    for claim, article, shown in ((_LEFT, _LEFT_IN, FINDING.c.left_claim), (_RIGHT, _RIGHT_IN, FINDING.c.right_claim)):
        joined = joined.outerjoin(claim, and_(claim.c.comparison == FINDING.c.comparison, claim.c.id == shown))
        joined = joined.outerjoin(
            article, and_(article.c.comparison == FINDING.c.comparison, article.c.id == claim.c.article)
        )
    last = (
        select(func.max(_LATER.c.revision))
        .where(_LATER.c.story == story.id, _LATER.c.finding == FINDING.c.id)
        .correlate(FINDING)
        .scalar_subquery()
    )
    is_last = and_(EVENT.c.story == story.id, EVENT.c.finding == FINDING.c.id, EVENT.c.revision == last)
    return joined.outerjoin(EVENT, is_last)


def _listed(row: Sequence[Any], checkers: Mapping[str, str]) -> Listed:
    finding, group, kind, relation, severity, confidence, reason, *rest = row
    left, right, left_value, right_value, state, revision, assignee, verdict = rest
    return Listed(
        id=finding,
        group=group,
        kind=kind,
        relation=Relation(relation),
        severity=Severity(severity),
        confidence=confidence,
        reason=reason,
        outlets=(left or "", right or ""),
        values=(left_value or "", right_value or ""),
        state=State(state),
        revision=revision,
        assignee=assignee,
        checker=checkers.get(finding, "") if state == State.CROSS_CHECK else "",
        verdict=Verdict(verdict) if verdict else None,
    )


# --- What is wanted


def _conditions(connection: Connection, wanted: Filter, checkers: Mapping[str, str]) -> Iterator[ColumnElement[bool]]:
    named = {
        FINDING.c.kind: wanted.kinds,
        FINDING.c.relation: wanted.relations,
        FINDING.c.severity: wanted.severities,
        FINDING.c.claim_group: wanted.groups,
        EVENT.c.verdict: wanted.verdicts,
    }
    for column, names in named.items():
        if names:
            yield column.in_([str(name) for name in names])
    if wanted.states:
        yield _state().in_([state.value for state in wanted.states])
    if not wanted.is_everything:
        yield _is_for_review()
    if wanted.least_confidence > 0:
        yield FINDING.c.confidence >= wanted.least_confidence
    if wanted.assignees:
        yield _has(connection, wanted.assignees, checkers)
    if wanted.outlets:
        yield _is_of(connection.dialect.name, wanted.outlets)
    if wanted.text:
        yield _says(connection.dialect.name, wanted.text)


def _is_for_review() -> ColumnElement[bool]:
    return tuple_(FINDING.c.relation, FINDING.c.severity).in_(_FOR_REVIEW)


def _is_of(dialect: str, outlets: Sequence[str]) -> ColumnElement[bool]:
    """Whether one of the outlets holds one of a finding's values, shown or not."""
    of_outlet = (
        select(CLAIM.c.id)
        .join(ARTICLE, and_(ARTICLE.c.comparison == CLAIM.c.comparison, ARTICLE.c.id == CLAIM.c.article))
        .where(CLAIM.c.comparison == FINDING.c.comparison, ARTICLE.c.outlet.in_(outlets))
    )
    also = (
        exists().where((value := also_in(dialect, side)).in_(of_outlet.where(CLAIM.c.id == value)))
        for side in (FINDING.c.left_side, FINDING.c.right_side)
    )
    return or_(_LEFT_IN.c.outlet.in_(outlets), _RIGHT_IN.c.outlet.in_(outlets), *also)


def _says(dialect: str, text: str) -> ColumnElement[bool]:
    places = (
        FINDING.c.reason,
        _LEFT.c.resolved,
        _RIGHT.c.resolved,
        words_in(dialect, FINDING.c.left_side),
        words_in(dialect, FINDING.c.right_side),
    )
    return or_(*(place.icontains(text, autoescape=True) for place in places))


def _has(connection: Connection, names: Sequence[str], checkers: Mapping[str, str]) -> ColumnElement[bool]:
    """Whether somebody has a finding, as first or as second reviewer, however their name was typed."""
    keys = {key(name) for name in names}
    typed = connection.scalars(select(EVENT.c.assignee).distinct())
    spellings = [name for name in typed if name and key(name) in keys]
    checked = [finding for finding, name in checkers.items() if key(name) in keys]
    checks = and_(_state() == State.CROSS_CHECK.value, FINDING.c.id.in_(checked))
    return or_(EVENT.c.assignee.in_(spellings), checks)


def _checkers(connection: Connection, story: Story) -> Mapping[str, str]:
    """Who was last asked for a second verdict, by finding."""
    asked = entries(
        connection,
        EVENT.c.what == Move.ASSIGN.value,
        EVENT.c.story == story.id,
        EVENT.c.after == State.CROSS_CHECK.value,
    )
    found = ((entry.finding or "", event_of(entry).payload) for entry in asked)
    return {finding: payload.to for finding, payload in found if isinstance(payload, Assignment)}


def _is_muted(muted: Muted) -> ColumnElement[bool]:
    if muted.what is Mutable.KIND:
        return FINDING.c.kind == muted.name
    rules = (func.coalesce(rule, "") for rule in (FINDING.c.left_rule, FINDING.c.right_rule))
    return or_(*(rule == muted.name for rule in rules))


def _is_gone(connection: Connection, story: Story, comparison: int) -> list[ColumnElement[bool]]:
    """What a comparison no longer has, as it was last: what anything was done to, and whose review went on nowhere."""
    runs = select(COMPARISON.c.id).where(COMPARISON.c.story == story.id, COMPARISON.c.id <= comparison)
    other = FINDING.alias("other")
    last = (
        select(func.max(other.c.comparison)).where(other.c.id == FINDING.c.id, other.c.comparison.in_(runs))
    ).correlate(FINDING)
    return [
        FINDING.c.comparison == last.scalar_subquery(),
        FINDING.c.comparison != comparison,
        EVENT.c.revision.is_not(None),
        FINDING.c.id.not_in(successors_in(connection, story.id)),
    ]
