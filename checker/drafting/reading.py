"""What a comparison says of each claim of the draft in it, before anybody counts origins."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from checker.drafting.given import Sources, checkable, hedge
from checker.drafting.report import CONTRADICTING, Backing, CheckedClaim, CheckedFact, Difference, Passage
from checker.facts import KINDS
from checker.model import Article, Claim, Comparison, Fact, Finding, Relation, Severity, Side, Span

LEAST_SUPPORT: Final = 0.5
"""A passage supports a claim where it reports the same likelier than not. A link is made below that already: one too
many shows a difference that isn't there at worst, while false support hides what nobody reports."""

UNTOLD: Final = frozenset({Relation.AGREE, Relation.OMISSION})

Ids: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """A claim of the draft with all that is said of it; supporting and giving claims by their ids alone."""

    claim: Claim
    passages: tuple[Passage, ...]
    supporting: Ids
    facts: tuple[tuple[Fact, Ids], ...]
    differences: tuple[Difference, ...]

    @property
    def held(self) -> Iterator[Ids]:
        """What origins are to be counted of."""
        yield self.supporting
        yield from (given for _, given in self.facts)

    def checked(self, backings: Mapping[Ids, Backing]) -> CheckedClaim:
        return CheckedClaim(
            claim=self.claim,
            passages=self.passages,
            support=backings[self.supporting],
            facts=tuple(CheckedFact(fact, backings[given]) for fact, given in self.facts),
            contradictions=tuple(each for each in self.differences if contradicts(each)),
            remarks=tuple(each for each in self.differences if not contradicts(each)),
        )


def contradicts(difference: Difference) -> bool:
    return difference.finding.relation in CONTRADICTING


class Reading:
    """A comparison read from the side of its first article, the draft."""

    def __init__(self, comparison: Comparison) -> None:
        own, *sources = comparison.articles
        self._comparison, self._own = comparison, own
        self._sources = Sources(sources, comparison.claims)
        self._linked = _linked(comparison)

    def claims(self) -> Iterator[Seen]:
        """What is said of each claim of the draft, in the order of its text."""
        for claim in self._comparison.claims:
            if claim.article_id == self._own.id:
                yield self._see(claim)

    def _see(self, claim: Claim) -> Seen:
        linked = self._linked.get(claim.id, {})
        differences = tuple(self._differences(claim))
        passages = tuple(self._passages(claim, linked))
        return Seen(
            claim=claim,
            passages=passages,
            supporting=self._supporting(passages, [each for each in differences if contradicts(each)]),
            facts=tuple((fact, self._sources.giving(fact, linked)) for fact in checkable(claim)),
            differences=differences,
        )

    def _passages(self, claim: Claim, linked: Mapping[str, float]) -> Iterator[Passage]:
        """What reports the same, surest first."""
        for claim_id, score in sorted(linked.items(), key=lambda each: (-each[1], each[0])):
            if score >= LEAST_SUPPORT:
                yield Passage(claim_id, score, hedge(claim, self._comparison.claim_by_id[claim_id]))

    def _supporting(self, passages: Collection[Passage], contested: Collection[Difference]) -> Ids:
        """The surest passage of each article that gives what others contradict, and contradicts nothing itself."""
        against = {self._article(held).id for each in contested for held in _held(each.other)}
        giving = [{self._article(held).id for held in _held(each.own)} for each in contested]
        surest: dict[str, str] = {}
        for passage in passages:
            surest.setdefault(self._article(passage.claim_id).id, passage.claim_id)
        articles = [each.id for each in self._comparison.articles if each.id in surest]
        return tuple(surest[each] for each in articles if _backs(each, against, giving))

    def _differences(self, claim: Claim) -> Iterator[Difference]:
        """The findings that this claim has a side of and a source another, those that tell an editor nothing aside."""
        group = self._comparison.group_of_claim.get(claim.id)
        for finding in self._comparison.findings_of_group[group.id] if group else ():
            for own, other in ((finding.left, finding.right), (finding.right, finding.left)):
                if own and other and claim.id in _held(own) and self._is_told(finding, own, other):
                    yield Difference(finding, _place(claim, finding, own), own, other, self._outlets(other))

    def _is_told(self, finding: Finding, own: Side, other: Side) -> bool:
        """Whether it is a source that differs, and so that it matters: where one source says what the draft does,
        what another says more vaguely contradicts nobody."""
        if any(self._is_own(held) for held in _held(other)) or finding.relation in UNTOLD:
            return False
        alone = all(self._is_own(held) for held in _held(own))
        return finding.relation.is_discrepancy or (alone and finding.severity is not Severity.LOW)

    def _is_own(self, claim_id: str) -> bool:
        return self._article(claim_id).id == self._own.id

    def _outlets(self, side: Side) -> Ids:
        return tuple(dict.fromkeys(self._article(held).outlet for held in _held(side)))

    def _article(self, claim_id: str) -> Article:
        return self._comparison.article_of(claim_id)


def _linked(comparison: Comparison) -> Mapping[str, Mapping[str, float]]:
    """For each claim those that a link joins it to, with the probability that they report the same."""
    linked: dict[str, dict[str, float]] = {}
    for link in (link for group in comparison.groups for link in group.links):
        linked.setdefault(link.left, {})[link.right] = link.score
        linked.setdefault(link.right, {})[link.left] = link.score
    return linked


def _backs(article: str, against: Collection[str], giving: Collection[Collection[str]]) -> bool:
    return article not in against and all(article in articles for articles in giving)


def _held(side: Side) -> Ids:
    return (side.claim_id, *side.also)


def _place(claim: Claim, finding: Finding, own: Side) -> Span:
    """Where the draft's value stands in this claim; a claim that holds it in other words is meant as a whole."""
    if own.claim_id == claim.id or own.value is None:
        return own.span if own.claim_id == claim.id else claim.span
    kind = KINDS[finding.kind]
    agreeing = (
        fact.span
        for fact in claim.facts
        if fact.kind == kind.name and kind.compare(fact.value, own.value).relation is Relation.AGREE
    )
    return next(agreeing, claim.span)
