"""A saved comparison with what the pages look up in it, each found once for all sessions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from checker.model import Article, Claim, Comparison, Finding, Group, Side, Span
from checker.origins import article_origins
from checker.origins.bonds import Origin
from checker.pictures.coverage import Coverage, coverage
from checker.pictures.matrix import Line, matrix, to_draw
from checker.pictures.places import Place, findings_by_place
from checker.pictures.speakers import Speaker, speakers
from checker.pictures.timeline import Given, Timeline, When, timeline


@dataclass(frozen=True, eq=False)
class View:
    """A comparison as it is read. No view equals another: what is remembered of one asks which it is, not what it
    holds."""

    comparison: Comparison

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """The groups as a reader meets them: by their first claim."""
        order = {article.id: number for number, article in enumerate(self.comparison.articles)}

        def place(group: Group) -> tuple[int, Span]:
            claims = [self.comparison.claim_by_id[claim_id] for claim_id in group.claims]
            return min((order[claim.article_id], claim.span) for claim in claims)

        return tuple(sorted(self.comparison.groups, key=place))

    @cached_property
    def number_of(self) -> Mapping[str, int]:
        """The number that each group (by id) carries on every page, from 1."""
        return {group.id: number for number, group in enumerate(self.groups, start=1)}

    @cached_property
    def finding_by_id(self) -> Mapping[str, Finding]:
        return {finding.id: finding for finding in self.comparison.findings}

    @cached_property
    def claims_by_article(self) -> Mapping[str, tuple[Claim, ...]]:
        """The claims of each article (by id) in the order of its text."""
        found: dict[str, list[Claim]] = {article.id: [] for article in self.comparison.articles}
        for claim in self.comparison.claims:
            found[claim.article_id].append(claim)
        return {article: tuple(sorted(claims, key=lambda claim: claim.span)) for article, claims in found.items()}

    @cached_property
    def findings_by_place(self) -> Mapping[Place, Sequence[Finding]]:
        """The findings at each fact's place, where else the same value is said included."""
        return findings_by_place(self.comparison)

    # --- What the pictures draw

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        return matrix(self.comparison, to_draw(self.comparison))

    @cached_property
    def timeline(self) -> Timeline:
        return timeline(self.comparison)

    @cached_property
    def moments(self) -> tuple[When, ...]:
        return self.timeline.moments

    @cached_property
    def unplaced(self) -> tuple[Given, ...]:
        return self.timeline.unplaced

    @cached_property
    def speakers(self) -> tuple[Speaker, ...]:
        return speakers(self.comparison)

    @cached_property
    def origins(self) -> tuple[Origin, ...]:
        return article_origins(self.comparison.articles)

    @cached_property
    def coverage(self) -> tuple[Coverage, ...]:
        return coverage(self.comparison)

    # --- What belongs together

    def claims_of(self, group: Group, article: Article) -> tuple[Claim, ...]:
        """A group's claims in one article, in the order of its text."""
        return tuple(claim for claim in self.claims_by_article[article.id] if claim.id in group.claims)

    def group_of(self, finding: Finding) -> Group | None:
        """The group of a finding; None inside a single article."""
        return self.comparison.group_by_id.get(finding.group_id or "")

    def outlets_of(self, finding: Finding) -> tuple[str, ...]:
        """Every outlet that holds one of a finding's values, each once."""
        held = (claim_id for side in sides_of(finding) for claim_id in (side.claim_id, *side.also))
        return tuple(dict.fromkeys(self.comparison.article_of(claim_id).outlet for claim_id in held))


def sides_of(finding: Finding) -> tuple[Side, ...]:
    """The sides that a finding has: an omission has one."""
    return tuple(side for side in (finding.left, finding.right) if side is not None)
