"""The articles of a run that tell one story, and the groups in which what they tell is shown.

Claims that are seldom alike enough to be aligned can yet say something of each other: what both tell of one act or of
one person, or what one tells of a figure that the other gives.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from checker import reasons
from checker.circumstances import as_said
from checker.contrast import Contrast, Facing, days_between, sides_of
from checker.model import Article, Claim, Finding, Group, Link, Relation, Severity, Side, Span


@dataclass(frozen=True, slots=True)
class Place:
    """Some words of a claim."""

    article: Article
    claim: Claim
    span: Span


class Story:
    """Articles are of one story where a group holds claims of both."""

    def __init__(
        self,
        groups: Sequence[Group],
        claims: Sequence[Claim],
        articles: Sequence[Article],
        links: Sequence[Link] = (),
    ) -> None:
        self.claims = {claim.id: claim for claim in claims}
        self.articles = articles
        self._by_id = {article.id: article for article in articles}
        self._all_links = links
        self._all_groups = groups
        self._group_of = {claim_id: group.id for group in groups for claim_id in group.claims}
        self._links = {frozenset((link.left, link.right)): link.score for group in groups for link in group.links}
        self._claims: dict[str, list[Claim]] = {}
        for claim in claims:
            self._claims.setdefault(claim.article_id, []).append(claim)

    def pairs(self) -> Iterator[tuple[Article, Article, int]]:
        """Every two articles of one story, both ways, and how many days after the first the second one came; 0 where
        none can tell."""
        for one, meeting in zip(self.articles, self._meeting, strict=True):
            for other in (self.articles[at] for at in meeting):
                yield one, other, days_between(one, other) or 0

    def couples(self) -> Iterator[tuple[Article, Article]]:
        """Every two articles of one story, once, in their order."""
        for at, (one, meeting) in enumerate(zip(self.articles, self._meeting, strict=True)):
            yield from ((one, self.articles[other]) for other in meeting if other > at)

    @cached_property
    def _meeting(self) -> list[list[int]]:
        """The places of the articles that each article has a group with, in their order."""
        at = {article.id: place for place, article in enumerate(self.articles)}
        meeting: list[set[int]] = [set() for _ in self.articles]
        for group in self._all_groups:
            places = {at[self.claims[claim_id].article_id] for claim_id in group.claims}
            for place in places:
                meeting[place] |= places - {place}
        return list(map(sorted, meeting))

    def claims_of(self, article: Article) -> Sequence[Claim]:
        """Its claims, in the order of its text."""
        return self._claims.get(article.id, ())

    def link(self, left: Claim, right: Claim) -> float:
        """The score of the link that joins two claims in a group; 0 where none does."""
        return self._links.get(frozenset((left.id, right.id)), 0.0)

    def are_aligned(self, left: Claim, right: Claim) -> bool:
        """Whether two claims are of one group."""
        return self.group_of(left) == self.group_of(right)

    def group_of(self, claim: Claim) -> str:
        """The id of the group that holds a claim; its own where none does."""
        return self._group_of.get(claim.id, claim.id)

    def crossing(self, least: float) -> Iterator[tuple[Claim, Claim, float]]:
        """The pairs of claims that a link joins so surely, and no group holds both of; one of them is in a group."""
        for link in self._all_links:
            left, right = self.claims[link.left], self.claims[link.right]
            if link.score >= least and not self.are_aligned(left, right) and self.group_for(left, right):
                yield left, right, link.score

    def article_of(self, claim: Claim) -> Article:
        """The article that has a claim."""
        return self._by_id[claim.article_id]

    def group_for(self, left: Claim, right: Claim) -> str:
        """The group that shows what two claims say of each other; empty where both are in none."""
        return self._group_of.get(left.id) or self._group_of.get(right.id) or ""


def facing_at(
    kind: str, left: Place, right: Place, words: str, sure: float, senses: tuple[str, str], severity: Severity
) -> Facing:
    """What two articles tell otherwise at two places, by what they stand for, as their speakers have it."""
    told = as_said(Relation.CONFLICT, words, left.claim, right.claim)
    contrast = Contrast(kind, told.relation, severity, left.span, right.span, told.words, senses=senses)
    return Facing(contrast, (left.claim, right.claim), (left.article, right.article), sure)


def finding_of(facing: Facing, group: str, *also: Facing) -> Finding:
    """The finding for two claims that no group joins, and for those that face each other in the same, without its
    id."""
    contrast = facing.contrast
    words = [span.of(article.text) for span, article in zip(contrast.spans, facing.articles, strict=True)]
    reason = reasons.contrast([article.outlet for article in facing.articles], words, contrast.words)
    sides = sides_of([facing, *also])
    score = round(facing.score, 4)
    return Finding("", group, contrast.kind, contrast.relation, contrast.severity, *sides, score, reason)


def findings_of(story: Story, found: Iterable[Sequence[Facing]]) -> Iterator[Finding]:
    """One finding for all claims that face each other in the same, where a group shows it."""
    for first, *rest in found:
        group = next((group for each in (first, *rest) if (group := story.group_for(*each.claims))), "")
        if group:
            yield finding_of(first, group, *rest)


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
