"""All that one run found."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from textwrap import shorten
from typing import Final

from checker.model.article import Article, Notice
from checker.model.claim import Claim
from checker.model.fact import Json
from checker.model.finding import Finding, Group, Link, Relation, Severity

NAME: Final = 80  # characters of a story's name, where it is the beginning of a text


@dataclass(frozen=True)
class Comparison:
    """All that one run found. The look-ups are computed once, when first asked for."""

    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    groups: tuple[Group, ...]
    findings: tuple[Finding, ...]
    notices: tuple[Notice, ...] = ()
    links: tuple[Link, ...] = ()  # all, also between groups
    models: Mapping[str, str] = field(default_factory=dict)
    settings: Mapping[str, Json] = field(default_factory=dict)
    version: str = ""

    @cached_property
    def article_by_id(self) -> Mapping[str, Article]:
        return {article.id: article for article in self.articles}

    @cached_property
    def claim_by_id(self) -> Mapping[str, Claim]:
        return {claim.id: claim for claim in self.claims}

    @cached_property
    def group_by_id(self) -> Mapping[str, Group]:
        return {group.id: group for group in self.groups}

    @cached_property
    def group_of_claim(self) -> Mapping[str, Group]:
        return {claim_id: group for group in self.groups for claim_id in group.claims}

    @cached_property
    def findings_of_group(self) -> Mapping[str, tuple[Finding, ...]]:
        found: dict[str, list[Finding]] = {group.id: [] for group in self.groups}
        for finding in self.findings:
            if finding.group_id is not None:
                found[finding.group_id].append(finding)
        return {group_id: tuple(findings) for group_id, findings in found.items()}

    @property
    def name(self) -> str:
        """What its story is called where nobody named it: the first title that an article has; where none has one, how
        the first begins. Empty where nothing was compared."""
        titles = (article.title for article in self.articles if article.title.strip())
        beginnings = (shorten(article.text, NAME, placeholder=" …") for article in self.articles)
        return next(titles, "") or next(beginnings, "")

    @property
    def unmatched(self) -> tuple[Claim, ...]:
        """The claims that nobody else reports."""
        return tuple(claim for claim in self.claims if claim.id not in self.group_of_claim)

    def article_of(self, claim_id: str) -> Article:
        return self.article_by_id[self.claim_by_id[claim_id].article_id]

    def outlets_of(self, group: Group) -> tuple[str, ...]:
        """The outlets of a group, each once, in the order of the articles."""
        return tuple(dict.fromkeys(self.article_of(claim_id).outlet for claim_id in group.claims))

    def relation_of(self, group: Group) -> Relation:
        """The gravest relation of a group's findings, those of severity low aside."""
        relations = [
            finding.relation for finding in self.findings_of_group[group.id] if finding.severity is not Severity.LOW
        ]
        return min(relations, key=lambda relation: relation.gravity, default=Relation.AGREE)
