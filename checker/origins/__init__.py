"""Which outlets are independent: what several hold is worth as much as the origins that it has.

Outlets that carry each other's words, that lean on one agency, or that quote one source have one origin. What is
decided here, and nowhere else: what makes two statements one origin, and how many origins a side or a group has.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise
from typing import Final

from checker.model import Article, Claim, Finding, Group, Notice, Relation, Side, Span
from checker.origins.bonds import Bond, Cause, Origin, part_origins
from checker.origins.copies import Copy, Degree, Passages, find_copies
from checker.origins.credits import Credits
from checker.origins.houses import Houses
from checker.origins.in_words import tell
from checker.origins.speakers import Speakers

__all__ = ["Counted", "article_origins", "count_origins", "tell"]

IN_PASSAGE: Final = 0.6  # of a claim that lies in a passage: the verb of its sentence with what belongs to it
MOST_TOLD: Final = 2  # origins of one finding that its reason explains


@dataclass(frozen=True, slots=True)
class Counted:
    """Groups and findings with their origins, and what a reader must know of articles that are another's."""

    groups: tuple[Group, ...]
    findings: tuple[Finding, ...]
    notices: tuple[Notice, ...]


def count_origins(
    articles: Sequence[Article], claims: Sequence[Claim], groups: Sequence[Group], findings: Sequence[Finding]
) -> Counted:
    """How many independent origins each group, and each side of a finding, has; reasons say why they are fewer.

    The order of the articles changes no count. Of two outlets with one origin, the one that published first is said
    to be the other's source, where both dates are known and differ.
    """
    desk = _Desk(articles, claims)
    return Counted(
        tuple(replace(group, origins=len(desk.origins(group.claims))) for group in groups),
        tuple(desk.counted(finding) for finding in findings),
        tuple(desk.notices()),
    )


def article_origins(articles: Sequence[Article]) -> tuple[Origin, ...]:
    """The independent origins of whole articles: one for an outlet, for copied words, for what leans on one agency."""
    return _Desk(articles, ()).whole()


class _Desk:
    """What is known of the origins of a comparison's articles."""

    def __init__(self, articles: Sequence[Article], claims: Sequence[Claim]) -> None:
        self._articles = articles
        self._claims = {claim.id: claim for claim in claims}
        self._number = {article.id: number for number, article in enumerate(articles)}
        self._houses = Houses(article.outlet for article in articles)
        reader = Credits(self._houses)
        self._own = [self._houses.named(article.outlet) or article.outlet for article in articles]
        self._credits = [reader.of(article) for article in articles]
        self._copies: Mapping[tuple[int, int], Copy] = {(each.left, each.right): each for each in find_copies(articles)}
        self._speakers = Speakers(claims)
        self._known: dict[frozenset[str], tuple[Origin, ...]] = {}

    def origins(self, claim_ids: Sequence[str]) -> tuple[Origin, ...]:
        """The independent origins of some claims."""
        key = frozenset(claim_ids)
        if key not in self._known:
            claims = [self._claims[each] for each in dict.fromkeys(claim_ids)]
            articles = [self._articles[self._number[claim.article_id]] for claim in claims]
            self._known[key] = part_origins(articles, tuple(self._bonds(claims)))
        return self._known[key]

    def counted(self, finding: Finding) -> Finding:
        """A finding with the origins of its sides, and a reason that tells of those that several outlets share."""
        left, right = (
            side and replace(side, origins=len(self.origins(_held(side)))) for side in (finding.left, finding.right)
        )
        told = " ".join([finding.reason, *self._told(finding)])
        return replace(finding, left=left, right=right, reason=told)

    def _told(self, finding: Finding) -> list[str]:
        sides = [side for side in (finding.left, finding.right) if side]
        everyone = self.origins([claim for side in sides for claim in _held(side)])
        if finding.relation is Relation.AGREE or len(everyone) == 1:
            shared = [tell(origin, differing=finding.relation is not Relation.AGREE) for origin in everyone]
        else:
            shared = [tell(origin) for side in sides for origin in self.origins(_held(side))]
        return list(filter(None, shared))[:MOST_TOLD]

    def notices(self) -> Iterator[Notice]:
        """The articles that are another's words, or one agency's."""
        for origin in self.whole():
            if words := tell(origin):
                yield Notice("shared_origin", f"{words} They count as one origin.")

    def whole(self) -> tuple[Origin, ...]:
        """The origins of the articles as wholes."""
        whole = [
            Bond(copy.left, copy.right, Cause.COPY, degree=copy.degree)
            for copy in self._copies.values()
            if copy.degree > Degree.PASSAGE
        ]
        leaning = _leaning([self._leans_whole(number) for number in range(len(self._articles))])
        return part_origins(self._articles, (*whole, *leaning))

    def _bonds(self, claims: Sequence[Claim]) -> Iterator[Bond]:
        yield from _leaning([self._leans(claim) for claim in claims])
        yield from self._copied(claims)
        for left, right, name in self._speakers.shared(claims):
            yield Bond(left, right, Cause.SPEAKER, name)

    def _leans_whole(self, article: int) -> list[str]:
        return [self._own[article], *(each.house for each in self._credits[article] if each.is_whole)]

    def _leans(self, claim: Claim) -> list[str]:
        """Whose a claim is: its outlet's, theirs whom it cites, and, unless it quotes somebody, theirs whom its
        article credits with a part."""
        number = self._number[claim.article_id]
        cited = self._houses.named(claim.said_by) if claim.said_by else ""
        partly = [] if claim.said_by else [each.house for each in self._credits[number] if not each.is_whole]
        return list(filter(None, (*self._leans_whole(number), cited, *partly)))

    def _copied(self, claims: Sequence[Claim]) -> Iterator[Bond]:
        by_article: dict[int, list[int]] = {}
        for index, claim in enumerate(claims):
            by_article.setdefault(self._number[claim.article_id], []).append(index)
        for left, right in combinations(sorted(by_article), 2):
            if copy := self._copies.get((left, right)):
                held = [
                    [index for index in by_article[article] if _is_copied(claims[index], copy.degree, passages)]
                    for article, passages in zip((left, right), copy.passages, strict=True)
                ]
                if all(held):
                    yield Bond(held[0][0], held[1][0], Cause.COPY, degree=copy.degree)


def _held(side: Side) -> tuple[str, ...]:
    return (side.claim_id, *side.also)


def _is_copied(claim: Claim, degree: Degree, passages: Passages) -> bool:
    """Where most of two articles is one, all of it is; else what lies in a passage."""
    return degree > Degree.PASSAGE or any(
        _common(claim.span, each) >= IN_PASSAGE * len(claim.span) for each in passages
    )


def _common(left: Span, right: Span) -> int:
    return max(0, min(left.end, right.end) - max(left.start, right.start))


def _leaning(houses: Sequence[Sequence[str]]) -> Iterator[Bond]:
    """The statements that share a house, chained."""
    of_house: dict[str, list[int]] = {}
    for number, names in enumerate(houses):
        for name in dict.fromkeys(names):
            of_house.setdefault(name, []).append(number)
    for name, numbers in of_house.items():
        yield from (Bond(left, right, Cause.LEANS, name) for left, right in pairwise(numbers))
