"""Aligned claims that contradict each other in words of which no table and no typed fact knows: a judge is asked.

It is asked only where the facts are silent: what they tell of two claims, be it that a number was rounded or that it
grew since, they tell better than a model that was never shown a newspaper's day.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Final

import numpy as np

from checker import reasons
from checker.align import linked_pairs
from checker.circumstances import other_speakers
from checker.contrast import days_between
from checker.model import Article, Claim, Finding, Group, Judge, Probabilities, Relation, Severity, Side
from checker.polarity import assert_alike
from checker.settings import Settings

WORDING: Final = "wording"
LEARNED_SHARE: Final = 1 / 3  # of contradictions among what judges learn from: SNLI, MultiNLI and their kin
SILENT: Final = frozenset({Relation.AGREE, Relation.OMISSION})


@dataclass(frozen=True, slots=True)
class Judged:
    """Two claims of different articles, how likely they report the same, and that they then contradict each other."""

    left: Claim
    right: Claim
    same: float
    contradicting: float = 0.0

    @property
    def likely(self) -> float:
        """How likely they contradict each other: what is said of different things contradicts nothing."""
        return self.same * self.contradicting

    def facing(self, claim: Claim) -> Claim | None:
        """The claim that is said to contradict another."""
        return {self.left.id: self.right, self.right.id: self.left}.get(claim.id)


def judge_wording(
    groups: Sequence[Group],
    claims: Sequence[Claim],
    articles: Sequence[Article],
    told: Sequence[Finding],
    judge: Judge,
    settings: Settings,
) -> tuple[Finding, ...]:
    """The contradictions that the judge sees where `told` tells none, one for all who face each other; without ids."""
    by_id = {claim.id: claim for claim in claims}
    of_article = {article.id: article for article in articles}
    differing = _differing(told)
    silent = [(group, pair) for group in groups for pair in _silent(group, by_id, differing, settings)]
    likely = _contradictions([pair for _, pair in silent], judge, settings)
    found: dict[str, list[Judged]] = {}
    for (group, pair), contradicting in zip(silent, likely, strict=True):
        judged = replace(pair, contradicting=float(contradicting))
        if judged.likely >= settings.least_contradiction:
            found.setdefault(group.id, []).append(judged)
    return tuple(finding for group_id, judged in found.items() for finding in _findings(group_id, judged, of_article))


def is_judged(finding: Finding, claims: Mapping[str, Claim]) -> bool:
    """Whether a finding is a judge's: a table knows the words that contradict each other, a judge whole claims."""
    sides = finding.left, finding.right
    return finding.kind == WORDING and all(side and side.span == claims[side.claim_id].span for side in sides)


def _differing(told: Sequence[Finding]) -> frozenset[frozenset[str]]:
    """The pairs of claims between which a finding tells more than that they agree."""
    spoken = (each for each in told if each.relation not in SILENT)
    sides = ((finding.left, finding.right) for finding in spoken)
    return frozenset(frozenset(pair) for left, right in sides for pair in product(_claims_of(left), _claims_of(right)))


def _claims_of(side: Side | None) -> tuple[str, ...]:
    return () if side is None else (side.claim_id, *side.also)


def _silent(
    group: Group, claims: Mapping[str, Claim], differing: frozenset[frozenset[str]], settings: Settings
) -> Iterator[Judged]:
    """The pairs of a group to ask of: counterparts in other words, as firm, of which no finding tells a difference."""
    for pair in _counterparts(group, claims, settings):
        told = frozenset((pair.left.id, pair.right.id)) in differing
        if not told and pair.left.resolved != pair.right.resolved and assert_alike(pair.left, pair.right):
            yield pair


def _counterparts(group: Group, claims: Mapping[str, Claim], settings: Settings) -> Iterator[Judged]:
    """The pairs of a group, in the order of its claims, that surely report the same: nothing in the other's article is
    likelier for one of the two. Of a story's claims most are linked, and few tell the same.
    """
    order = {claim_id: place for place, claim_id in enumerate(group.claims)}
    pairs = [
        Judged(left, right, score) if order[left.id] < order[right.id] else Judged(right, left, score)
        for left, right, score in linked_pairs(group, claims)
        if score >= settings.least_difference
    ]
    nearest: dict[tuple[str, str], float] = {}
    for pair in pairs:
        for claim, other in ((pair.left, pair.right), (pair.right, pair.left)):
            key = claim.id, other.article_id
            nearest[key] = max(pair.same, nearest.get(key, 0.0))
    for pair in pairs:
        left, right = (pair.left.id, pair.right.article_id), (pair.right.id, pair.left.article_id)
        if pair.same >= min(nearest[left], nearest[right]):
            yield pair


def _contradictions(pairs: Sequence[Judged], judge: Judge, settings: Settings) -> Probabilities:
    """How likely the claims of each pair contradict each other, asked in both directions, all in one batch.

    Of both answers the smaller: who contradicts is contradicted, so a judge that sees it one way alone is not sure.
    """
    texts = [(pair.left.resolved, pair.right.resolved) for pair in pairs]
    answers = judge.contradictions([*texts, *((right, left) for left, right in texts)])
    return _brought_down(np.minimum(*np.split(answers, 2)), settings.contradictory_share)


def _brought_down(likely: Probabilities, share: float) -> Probabilities:
    """Probabilities learned where contradictions are common, where `share` of the pairs are some (Saerens et al. 2002,
    Adjusting the outputs of a classifier to new a priori probabilities)."""
    so = likely * share / LEARNED_SHARE
    not_so = (1 - likely) * (1 - share) / (1 - LEARNED_SHARE)
    return so / (so + not_so)


def _findings(group_id: str, judged: Sequence[Judged], articles: Mapping[str, Article]) -> Iterator[Finding]:
    """One for all who face each other: who contradicts the one of two claims, and who contradicts the other."""
    rest = sorted(judged, key=lambda each: -each.likely)
    while rest:
        first = rest[0]
        left = _facing(first.right, rest)
        right = [claim for claim in _facing(first.left, rest) if claim not in left]
        yield _finding(group_id, first, left, right, articles)
        rest = [each for each in rest if each.left not in (*left, *right) or each.right not in (*left, *right)]


def _facing(claim: Claim, judged: Sequence[Judged]) -> list[Claim]:
    return [facing for each in judged if (facing := each.facing(claim)) is not None]


def _finding(
    group_id: str, first: Judged, left: Sequence[Claim], right: Sequence[Claim], articles: Mapping[str, Article]
) -> Finding:
    relation, words = _relation(first, articles)
    one, other = (list(dict.fromkeys(articles[claim.article_id].outlet for claim in side)) for side in (left, right))
    reason, likely = reasons.judged(one, other, words), round(first.likely, 4)
    return Finding("", group_id, WORDING, relation, Severity.MEDIUM, _side(left), _side(right), likely, reason)


def _relation(judged: Judged, articles: Mapping[str, Article]) -> tuple[Relation, str]:
    """What a contradiction comes to: their sources differ, days lie between, or the outlets contradict each other."""
    days = days_between(articles[judged.left.article_id], articles[judged.right.article_id])
    if other_speakers(judged.left, judged.right):
        return Relation.DISPUTED, "their sources differ"
    if days:
        return Relation.UNCLEAR, "days lie between, and the later may tell a later state"
    return Relation.CONFLICT, "compare the words"


def _side(claims: Sequence[Claim]) -> Side:
    first, *rest = claims
    return Side(first.id, first.span, None, first.said_by, tuple(claim.id for claim in rest))
