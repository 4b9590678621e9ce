"""The articles of a run that tell one story, and the groups in which what they tell is shown.

Claims that are seldom alike enough to be aligned can yet say something of each other: what both tell of one act or of
one person, or what one tells of a figure that the other gives.
"""

from collections.abc import Iterator, Sequence
from itertools import permutations

from checker import reasons
from checker.contrast import Facing, days_between, sides_of
from checker.model import Article, Claim, Finding, Group


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
            if not self._groups.get(one.id, set()).isdisjoint(self._groups.get(other.id, set())):
                yield one, other, days_between(one, other) or 0

    def claims_of(self, article: Article) -> Sequence[Claim]:
        """Its claims, in the order of its text."""
        return self._claims.get(article.id, ())

    def link(self, left: Claim, right: Claim) -> float:
        """The score of the link that joins two claims in a group; 0 where none does."""
        return self._links.get(frozenset((left.id, right.id)), 0.0)

    def group_for(self, left: Claim, right: Claim) -> str:
        """The group that shows what two claims say of each other; empty where both are in none."""
        return self._group_of.get(left.id) or self._group_of.get(right.id) or ""


def finding_of(facing: Facing, group: str) -> Finding:
    """The finding for two claims that no link joins, without its id."""
    contrast = facing.contrast
    reason = reasons.contrast([article.outlet for article in facing.articles], facing.words, contrast.words)
    sides = sides_of([facing])
    return Finding("", group, contrast.kind, contrast.relation, contrast.severity, *sides, facing.score, reason)
