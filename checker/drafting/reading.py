"""What the sources say of each claim of a draft, before anybody counts origins."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from typing import Final, TypeAlias

from checker.comparing import compare_groups
from checker.drafting.given import Sources, checkable, hedge
from checker.drafting.report import CONTRADICTING, Backing, CheckedClaim, CheckedFact, Difference, Passage
from checker.judging import is_judged
from checker.model import Claim, Comparison, Fact, Finding, Group, Link, Relation, Severity, Side, content_id
from checker.settings import Settings

LEAST_SUPPORT: Final = 0.5
"""A passage supports a claim where it reports the same likelier than not. A link is made below that already: one too
many shows a difference that isn't there at worst, while false support hides what nobody reports."""
UNTOLD: Final = frozenset({Relation.AGREE, Relation.OMISSION})

Ids: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Given:
    """A fact of the draft and the claims of sources that give it."""

    fact: Fact
    claims: Ids


@dataclass(frozen=True, slots=True)
class Contrast:
    """A finding between a claim of the draft and sources: the draft's side, and theirs."""

    finding: Finding
    own: Side
    other: Side

    @property
    def is_contradiction(self) -> bool:
        return self.finding.relation in CONTRADICTING

    @property
    def against(self) -> Ids:
        return _held(self.other)


@dataclass(frozen=True, slots=True)
class Seen:
    """A claim of the draft with all that is said of it; the claims of sources are given by their ids."""

    claim: Claim
    passages: tuple[Passage, ...]
    supporting: Ids
    facts: tuple[Given, ...]
    contrasts: tuple[Contrast, ...]

    @property
    def held(self) -> Iterator[Ids]:
        """What origins are to be counted of."""
        yield self.supporting
        yield from (each.claims for each in self.facts)
        yield from (each.against for each in self.contrasts)

    def checked(self, backings: Mapping[Ids, Backing]) -> CheckedClaim:
        """The claim with what `held` names counted."""
        told = [
            (each, Difference(each.finding, each.own, each.other, backings[each.against])) for each in self.contrasts
        ]
        return CheckedClaim(
            claim=self.claim,
            passages=self.passages,
            support=backings[self.supporting],
            facts=tuple(CheckedFact(each.fact, backings[each.claims]) for each in self.facts),
            contradictions=tuple(difference for each, difference in told if each.is_contradiction),
            remarks=tuple(difference for each, difference in told if not each.is_contradiction),
        )


class Reading:
    """A comparison read from the side of its first article, the draft."""

    def __init__(self, comparison: Comparison, settings: Settings) -> None:
        own, *sources = comparison.articles
        self._comparison = comparison
        self._claims = [claim for claim in comparison.claims if claim.article_id == own.id]
        self._sources = Sources(sources, comparison.claims)
        self._links = _links(comparison, {claim.id for claim in self._claims})
        self._findings = self._compared(settings)

    def claims(self) -> Iterator[Seen]:
        """What is said of each claim of the draft, in the order of its text."""
        return map(self._see, self._claims)

    def _compared(self, settings: Settings) -> Mapping[str, list[Finding]]:
        """The findings between each claim of the draft and what it is linked to.

        Each claim by itself: beside a headline that has it right, a body that has it wrong would contradict nobody.
        What a judge found is not asked again.
        """
        groups = [_group(claim_id, links) for claim_id, links in self._links.items()]
        claim_of = {group.id: group.claims[0] for group in groups}
        found: dict[str, list[Finding]] = {}
        for finding in compare_groups(groups, self._comparison.claims, self._comparison.articles, settings):
            if finding.group_id is not None:
                found.setdefault(claim_of[finding.group_id], []).append(finding)
        for finding in self._comparison.findings:
            if is_judged(finding, self._comparison.claim_by_id) and finding.left and finding.right:
                for claim_id in (*_held(finding.left), *_held(finding.right)):
                    found.setdefault(claim_id, []).append(finding)
        return found

    def _see(self, claim: Claim) -> Seen:
        linked = {_other(link, claim.id): link.score for link in self._links.get(claim.id, ())}
        facts = tuple(Given(fact, self._sources.giving(fact, linked)) for fact in checkable(claim))
        contrasts = tuple(self._contrasts(claim, facts))
        passages = tuple(self._passages(claim, linked))
        contested = [each for each in contrasts if each.is_contradiction]
        return Seen(claim, passages, self._supporting(passages, contested), facts, contrasts)

    def _passages(self, claim: Claim, linked: Mapping[str, float]) -> Iterator[Passage]:
        """What reports the same, surest first."""
        for claim_id, score in sorted(linked.items(), key=lambda each: (-each[1], each[0])):
            if score >= LEAST_SUPPORT:
                yield Passage(claim_id, score, hedge(claim, self._comparison.claim_by_id[claim_id]))

    def _supporting(self, passages: Iterable[Passage], contested: Collection[Contrast]) -> Ids:
        """The surest passage of each article that gives what others contradict, and contradicts nothing itself."""
        surest: dict[str, str] = {}
        for passage in passages:
            surest.setdefault(self._article(passage.claim_id), passage.claim_id)
        against = {article for each in contested for article in self._articles(each.against)}
        giving = [self._articles(_held(each.own)) for each in contested]
        articles = [each.id for each in self._comparison.articles if each.id in surest]
        return tuple(
            surest[each] for each in articles if each not in against and all(each in given for given in giving)
        )

    def _contrasts(self, claim: Claim, facts: Collection[Given]) -> Iterator[Contrast]:
        for finding in self._findings.get(claim.id, ()):
            for own, other in ((finding.left, finding.right), (finding.right, finding.left)):
                if own and other and claim.id in _held(own) and self._is_told(finding, own, other, facts):
                    yield Contrast(finding, own, other)

    def _is_told(self, finding: Finding, own: Side, other: Side, facts: Collection[Given]) -> bool:
        """Whether a difference tells the draft's author something.

        A source that gives the draft's value too contradicts nothing; and where one does, what another says more
        vaguely needs no word.
        """
        giving = {article for each in facts if each.fact.span == own.span for article in self._articles(each.claims)}
        if finding.relation in UNTOLD or giving & self._articles(_held(other)):
            return False
        return finding.relation.is_discrepancy or (not giving and finding.severity is not Severity.LOW)

    def _articles(self, claims: Iterable[str]) -> set[str]:
        return {self._article(claim_id) for claim_id in claims}

    def _article(self, claim_id: str) -> str:
        return self._comparison.claim_by_id[claim_id].article_id


def _links(comparison: Comparison, own: Set[str]) -> Mapping[str, list[Link]]:
    """The links of each claim of the draft, which join it to sources alone."""
    links: dict[str, list[Link]] = {}
    for link in (link for group in comparison.groups for link in group.links):
        for claim_id in own & {link.left, link.right}:
            links.setdefault(claim_id, []).append(link)
    return links


def _group(claim_id: str, links: Collection[Link]) -> Group:
    """A claim of the draft with what it is linked to."""
    ids = (claim_id, *(_other(link, claim_id) for link in links))
    return Group(content_id("g", *ids), ids, tuple(links))


def _other(link: Link, claim_id: str) -> str:
    return link.right if link.left == claim_id else link.left


def _held(side: Side) -> Ids:
    return (side.claim_id, *side.also)
