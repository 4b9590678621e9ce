"""An article against itself: its headline against its text, and the states of a page that tells its own updates.

The headline is taken for a text of its own, and so is each state of such a page; they are aligned and compared by the
rules that hold between outlets, so that a number that the headline rounds is no more a conflict here than there.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Final

import numpy as np

from checker.align import align_claims
from checker.comparing import compare_groups
from checker.denial import denies
from checker.facts import KINDS, day_of
from checker.facts.number.value import Quantity
from checker.linking import link_probabilities, told_by
from checker.logistic import Features, load_model
from checker.model import Article, Claim, ClaimKind, Fact, Finding, Relation, Side, Vectors
from checker.page_states import MARK
from checker.parts import Stated, same_part, same_thing
from checker.settings import Settings
from checker.updates import GROWS, SHRINKS

HEADLINE: Final = "headline"
TEXT: Final = "text"
TOLD: Final = frozenset({Relation.CONFLICT, Relation.UPDATE})
LIVE: Final = frozenset(
    {Relation.UPDATE}
)  # two states of a page that tells its updates contradict each other in nothing
TALLIED: Final = GROWS | SHRINKS
ONE_TALLY: Final = 0.8  # how surely two states of one page that count the dead count those of one event
FIRST: Final = time(0, 0)  # of an earlier state
UNSURE: Final = time(0, 1)  # of the headline of such a page, which may be of any state, and of what no mark precedes
LATEST: Final = time(23, 59)  # of an update without an hour
NOON: Final = 12
BETWEEN_CLAUSES: Final = 3  # characters, the comma included
SENTENCE_ENDS: Final = (".", "!", "?", "”", '"')


@dataclass(frozen=True, slots=True)
class _State:
    """Where a state of a page begins in its text, what it is called, and its hour."""

    start: int
    name: str
    at: time


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of an article as a text of its own, with the rows of its claims."""

    name: str
    article: Article
    rows: tuple[int, ...]


def compare_inside(
    articles: Sequence[Article], claims: Sequence[Claim], vectors: Vectors, settings: Settings
) -> tuple[Finding, ...]:
    """What articles contradict in themselves, and what one updates: findings of no group; `vectors` has a row a claim.

    What agrees, and what only one part tells, is left out. The findings have no ids yet.
    """
    rows: dict[str, list[int]] = {article.id: [] for article in articles}
    for row, claim in enumerate(claims):
        rows[claim.article_id].append(row)
    return tuple(
        finding
        for article in articles
        for finding in _inside(list(_parts(article, claims, rows[article.id])), claims, vectors, settings)
    )


def _inside(parts: Sequence[_Part], claims: Sequence[Claim], vectors: Vectors, settings: Settings) -> Iterator[Finding]:
    if len(parts) < 2:
        return
    rows = [row for part in parts for row in part.rows]
    own = [replace(claims[row], article_id=part.article.id) for part in parts for row in part.rows]
    told = told_by(own, vectors[rows], {part.article.id: part.article for part in parts})
    likely = _by_sentence(own, link_probabilities(own, told, {}, load_model("link")))
    if _is_live(parts):
        likely = np.maximum(likely, _same_tallies(own))
    groups = align_claims(own, likely, settings).groups
    statements = _Statements(own, parts)
    relations = LIVE if _is_live(parts) else TOLD
    for finding in compare_groups(groups, own, [part.article for part in parts], settings):
        if finding.relation in relations and statements.is_sure(finding):
            yield replace(finding, id="", group_id=None)


def _by_sentence(claims: Sequence[Claim], likely: Features) -> Features:
    """The likelihood of claims as that of the sentences they are clauses of: a headline tells all of a sentence."""
    starts = [row for row, claim in enumerate(claims) if row == 0 or not _goes_on(claims[row - 1], claim)]
    lengths = np.diff([*starts, len(claims)])
    for axis in (0, 1):
        likely = np.repeat(np.maximum.reduceat(likely, starts, axis=axis), lengths, axis=axis)
    return likely


def _goes_on(before: Claim, claim: Claim) -> bool:
    """Whether two claims are clauses of one sentence, as far as their places and their last signs tell."""
    clauses = before.kind is claim.kind is ClaimKind.CLAUSE and before.article_id == claim.article_id
    ends = before.resolved.endswith(SENTENCE_ENDS)
    return clauses and not ends and 0 <= claim.span.start - before.span.end <= BETWEEN_CLAUSES


def _is_live(parts: Sequence[_Part]) -> bool:
    return any(part.name not in (HEADLINE, TEXT) for part in parts)


def _same_tallies(claims: Sequence[Claim]) -> Features:
    """How likely two states of one page tell one tally because both count the same fate; 0 within a state."""
    told = [(claim.article_id, _tallies(claim)) for claim in claims]
    same = [[state != other and not here.isdisjoint(there) for other, there in told] for state, here in told]
    return ONE_TALLY * np.array(same, dtype=np.float64)


def _tallies(claim: Claim) -> set[str]:
    counted = [fact.value.of for fact in claim.facts if isinstance(fact.value, Quantity) and fact.value.of]
    return {of.lower().split()[-1] for of in counted} & TALLIED


class _Statements:
    """Which claims are in which part."""

    def __init__(self, claims: Sequence[Claim], parts: Sequence[_Part]) -> None:
        self._claims = {claim.id: claim for claim in claims}
        self._articles = {part.article.id: part.article for part in parts}

    def is_sure(self, finding: Finding) -> bool:
        """Whether neither part gives the other's value, or one that can be true beside it, in another place."""
        left, right = finding.left, finding.right
        if left is None or right is None:
            return False
        if finding.kind == "negation":
            return left.said_by == right.said_by and not self._says_both(left.claim_id, right.claim_id)
        return not (self._gives(left, right, finding.kind) or self._gives(right, left, finding.kind))

    def _says_both(self, denying: str, stating: str) -> bool:
        """Whether the part that denies tells elsewhere what it denies, or the other denies what it states."""
        negating, told = self._claims[denying], self._claims[stating]
        return any(
            denies(negating, claim) if claim.article_id == negating.article_id else denies(claim, told)
            for claim in self._claims.values()
        )

    def _gives(self, side: Side, other: Side, kind: str) -> bool:
        told = self._claims[other.claim_id]
        fact = next((each for each in told.facts if _is_at(each, other, kind)), None)
        part = self._claims[side.claim_id].article_id
        return fact is not None and any(
            _can_both_be(Stated(self._articles[part], claim, each), Stated(self._articles[told.article_id], told, fact))
            for claim in self._claims.values()
            if claim.article_id == part
            for each in claim.facts
            if each.kind == kind
        )


def _is_at(fact: Fact, side: Side, kind: str) -> bool:
    return fact.kind == kind and fact.span == side.span


def _can_both_be(one: Stated, other: Stated) -> bool:
    """Whether two values of one sort exclude each other in nothing; what a bound allows ("up to 240 aboard") must be a
    figure of the very thing to allow "43 killed"."""
    relation = KINDS[one.fact.kind].compare(one.fact.value, other.fact.value).relation
    if relation is Relation.COMPATIBLE and one.fact.kind == "number":
        return same_part(one, other) > 0
    return same_thing(one.fact, other.fact) and relation in (Relation.AGREE, Relation.COMPATIBLE)


def _parts(article: Article, claims: Sequence[Claim], rows: Sequence[int]) -> Iterator[_Part]:
    """The headline and the text, the text by its states where the page marks them; none is without claims."""
    states = tuple(_states(article))
    head = [row for row in rows if claims[row].kind is ClaimKind.HEADLINE]
    if head:
        yield _part(article, _State(0, HEADLINE, UNSURE), head, is_live=len(states) > 1)
    for state, end in zip(states, [*(each.start for each in states[1:]), len(article.text)], strict=True):
        held = [row for row in rows if row not in head and state.start < claims[row].span.end <= end]
        if held:
            yield _part(article, state, held, is_live=len(states) > 1)


def _states(article: Article) -> Iterator[_State]:
    """What no mark precedes, then what each mark says the state of: where it starts, what it is called, its hour."""
    marks = list(MARK.finditer(article.text, article.headline.end if article.headline else 0))
    yield _State(0, TEXT, LATEST if marks and marks[0]["earlier"] else UNSURE)
    for mark in marks:
        yield _State(mark.start(), f"“{mark.group()}”", FIRST if mark["earlier"] else _hour(mark))


def _hour(mark: re.Match[str]) -> time:
    if mark["hour"] is None or not 1 <= int(mark["hour"]) <= NOON:
        return LATEST
    return time(int(mark["hour"]) % NOON + NOON * (mark["half"] == "p"), min(int(mark["minute"] or 0), 59))


def _part(article: Article, state: _State, rows: Sequence[int], *, is_live: bool) -> _Part:
    """A part as a text of its own: of a page with states, as late as its state."""
    at = datetime.combine(day_of(article.published) or date.min, state.at) if is_live else article.updated
    text = replace(article, id=f"{article.id} {rows[0]}", outlet=f"{article.outlet}’s {state.name}", updated=at)
    return _Part(state.name, text, tuple(rows))
