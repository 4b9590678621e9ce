"""The articles of a run that tell one story, and the groups in which what they tell is shown.

Claims that are seldom alike enough to be aligned can yet say something of each other: what both tell of one act or of
one person, or what one tells of a figure that the other gives.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, permutations

from checker import reasons
from checker.contrast import Facing, days_between, sides_of
from checker.model import Article, Claim, Finding, Group, Relation, Severity, Side, Span


@dataclass(frozen=True, slots=True)
class Place:
    """Some words of a claim."""

    article: Article
    claim: Claim
    span: Span


class Story:
    """Articles are of one story where a group holds claims of both."""

    def __init__(self, groups: Sequence[Group], claims: Sequence[Claim], articles: Sequence[Article]) -> None:
        self.claims = {claim.id: claim for claim in claims}
        self._articles = articles
        self._group_of = {claim_id: group.id for group in groups for claim_id in group.claims}
        self._links = {frozenset((link.left, link.right)): link.score for group in groups for link in group.links}
        self._groups: dict[str, set[str]] = {}
        self._claims: dict[str, list[Claim]] = {}
        for claim in claims:
            self._claims.setdefault(claim.article_id, []).append(claim)
            if claim.id in self._group_of:
                self._groups.setdefault(claim.article_id, set()).add(self._group_of[claim.id])

    def pairs(self) -> Iterator[tuple[Article, Article, int]]:
        """Every two articles of one story, both ways, and how many days after the first the second one came; 0 where
        none can tell."""
        for one, other in permutations(self._articles, 2):
            if self._meet(one, other):
                yield one, other, days_between(one, other) or 0

    def couples(self) -> Iterator[tuple[Article, Article]]:
        """Every two articles of one story, once, in their order."""
        return (pair for pair in combinations(self._articles, 2) if self._meet(*pair))

    def _meet(self, one: Article, other: Article) -> bool:
        return not self._groups.get(one.id, set()).isdisjoint(self._groups.get(other.id, set()))

    def claims_of(self, article: Article) -> Sequence[Claim]:
        """Its claims, in the order of its text."""
        return self._claims.get(article.id, ())

    def link(self, left: Claim, right: Claim) -> float:
        """The score of the link that joins two claims in a group; 0 where none does."""
        return self._links.get(frozenset((left.id, right.id)), 0.0)

    def are_aligned(self, left: Claim, right: Claim) -> bool:
        """Whether two claims are of one group."""
        return self._group_of.get(left.id, left.id) == self._group_of.get(right.id, right.id)

    def group_for(self, left: Claim, right: Claim) -> str:
        """The group that shows what two claims say of each other; empty where both are in none."""
        return self._group_of.get(left.id) or self._group_of.get(right.id) or ""


def finding_of(facing: Facing, group: str) -> Finding:
    """The finding for two claims that no link joins, without its id."""
    contrast = facing.contrast
    reason = reasons.contrast([article.outlet for article in facing.articles], facing.words, contrast.words)
    sides = sides_of([facing])
    return Finding("", group, contrast.kind, contrast.relation, contrast.severity, *sides, facing.score, reason)


def told_later(
    story: Story, kind: str, then: Sequence[Place], now: Sequence[Place], words: str, sure: float
) -> Finding | None:
    """One finding for what articles told, and a later one tells otherwise, without its id; None where no group shows
    it."""
    group = next((each for one in then for other in now if (each := story.group_for(one.claim, other.claim))), "")
    if not group:
        return None
    reason = reasons.contrast(
        [then[0].article.outlet, now[0].article.outlet],
        [each.span.of(each.article.text) for each in (then[0], now[0])],
        words,
    )
    sides = _side_at(then), _side_at(now)
    return Finding("", group, kind, Relation.UPDATE, Severity.HIGH, *sides, sure, reason)


def _side_at(places: Sequence[Place]) -> Side:
    first, *rest = places
    also = dict.fromkeys(each.claim.id for each in rest if each.claim.id != first.claim.id)
    return Side(first.claim.id, first.span, None, first.claim.said_by, tuple(also))
