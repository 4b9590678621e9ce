"""Sources that contradict each other while the outlets agree: two carry the ministry's word and the residents'.

What is told against what is found inside one article, between two claims that are each said by somebody else; it is a
dispute where another article has both, in the same groups of claims, said by the same.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, islice, product
from typing import Final

from checker import reasons
from checker.circumstances import other_speakers
from checker.denial import denies
from checker.facts import KINDS
from checker.facts.negation import Negation
from checker.facts.number.value import Quantity
from checker.findings import Where, meet, places_of
from checker.model import Act, Article, Claim, Fact, Finding, Group, Relation, Severity, Side, Span
from checker.parts import Stated, same_part
from checker.settings import Settings
from checker.subjects import thing_of
from checker.wording import contrast_of

# What is heard, found or suffered under several names, where one says that there was none of it.
_ONE_THING: Final = ("shot shooting gunfire shoot fire", "casualty victim death injury dead injured", "blast explosion")
ONE_THING: Final[Mapping[str, str]] = {word: row.split()[0] for row in _ONE_THING for word in row.split()}
NO: Final = "no"


@dataclass(frozen=True, slots=True)
class _Dispute:
    """In what kind of fact two claims contradict each other, where, and how surely others have both."""

    kind: str
    spans: tuple[Span, Span]
    confidence: float


def disputes(
    groups: Sequence[Group],
    claims: Sequence[Claim],
    articles: Sequence[Article],
    settings: Settings,
    told: Sequence[Finding],
) -> tuple[Finding, ...]:
    """One finding for what two sources dispute in two articles or more; those that are `told` are not told again."""
    desk = _Desk(groups, claims, articles, settings)
    known = [places_of(finding, desk.claims) for finding in told if finding.relation.is_discrepancy]
    return tuple(desk.findings(known))


class _Desk:
    """The claims of a run with their articles and groups."""

    def __init__(
        self, groups: Sequence[Group], claims: Sequence[Claim], articles: Sequence[Article], settings: Settings
    ) -> None:
        self.claims = {claim.id: claim for claim in claims}
        self._articles = {article.id: article for article in articles}
        self._groups = {claim_id: group for group in groups for claim_id in group.claims}
        self._settings = settings
        self._said: dict[str, list[Claim]] = {}  # what somebody says and another article has too, by the article
        for claim in claims:
            if claim.said_by and claim.id in self._groups:
                self._said.setdefault(claim.article_id, []).append(claim)

    def findings(self, known: Sequence[Where]) -> Iterator[Finding]:
        places = list(known)
        for said in self._said.values():
            for left, right in combinations(said, 2):
                finding = self._finding(left, right) if other_speakers(left, right) else None
                if finding is not None and not any(meet(places_of(finding, self.claims), where) for where in places):
                    places.append(places_of(finding, self.claims))
                    yield finding

    def _finding(self, left: Claim, right: Claim) -> Finding | None:
        carried = list(self._carried(left, right))
        dispute = self._dispute(left, right) if carried else None
        if dispute is None:
            return None
        one, other = (
            Side(claim.id, span, None, claim.said_by, tuple(pair[index].id for pair in carried))
            for index, (claim, span) in enumerate(zip((left, right), dispute.spans, strict=True))
        )
        outlets = dict.fromkeys(
            self._articles[each.article_id].outlet for each in (left, *(pair[0] for pair in carried))
        )
        reason = reasons.dispute(list(outlets), left.said_by, right.said_by)
        score, group = round(dispute.confidence, 4), self._groups[left.id].id
        return Finding("", group, dispute.kind, Relation.DISPUTED, Severity.MEDIUM, one, other, score, reason)

    def _carried(self, left: Claim, right: Claim) -> Iterator[tuple[Claim, Claim]]:
        """The claims of each other article that stand for the two: in their groups, and said by the same."""
        ones, others = self._standing_for(left), self._standing_for(right)
        for article in (article for article in ones if article in others):
            pairs = product(ones[article], others[article])
            yield from islice(((one, other) for one, other in pairs if one is not other), 1)

    def _standing_for(self, claim: Claim) -> Mapping[str, list[Claim]]:
        """The claims of other articles in a claim's group that are said by the same, by their article."""
        standing: dict[str, list[Claim]] = {}
        for each in (self.claims[claim_id] for claim_id in self._groups[claim.id].claims):
            if each.article_id != claim.article_id and each.said_by and not other_speakers(each, claim):
                standing.setdefault(each.article_id, []).append(each)
        return standing

    def _dispute(self, left: Claim, right: Claim) -> _Dispute | None:
        for denying, stating in ((left, right), (right, left)):
            fact = denies(denying, stating) or _denies_any(denying, stating)
            if fact is not None:
                spans = (fact.span, stating.span) if denying is left else (stating.span, fact.span)
                return _Dispute("negation", spans, self._score(left, right))
        contrast = contrast_of(left, right, 0)
        if contrast is not None and contrast.relation is Relation.CONFLICT:
            return _Dispute(contrast.kind, (contrast.left, contrast.right), self._score(left, right))
        return self._figures(left, right)

    def _figures(self, left: Claim, right: Claim) -> _Dispute | None:
        article = self._articles[left.article_id]
        stated = (
            [Stated(article, claim, fact) for fact in claim.facts if isinstance(fact.value, Quantity)]
            for claim in (left, right)
        )
        for one, other in product(*stated):
            sure = same_part(one, other)
            level = KINDS["number"].compare(one.fact.value, other.fact.value)
            if sure >= self._settings.least_difference and level.relation is Relation.CONFLICT:
                return _Dispute("number", (one.fact.span, other.fact.span), sure)
        return None

    def _score(self, left: Claim, right: Claim) -> float:
        """How surely others carry both: by the links of their groups."""
        scores = [
            link.score
            for claim in (left, right)
            for link in self._groups[claim.id].links
            if claim.id in (link.left, link.right)
        ]
        return max(scores, default=self._settings.least_difference)


def _denies_any(denying: Claim, stating: Claim) -> Fact | None:
    """The "no" by which a claim says that there was none of what the other tells of: "no shots", "heard shooting"."""
    told = {_thing(lemma) for act in stating.acts for lemma in _told_by(act)}
    if any(isinstance(fact.value, Negation) for fact in stating.facts):
        return None
    for fact in denying.facts:
        if isinstance(fact.value, Negation) and fact.value.cue == NO:
            noun = next((term for term in denying.terms if term.start > fact.span.start), None)
            if noun is not None and _thing(noun.lemma) in told:
                return fact
    return None


def _told_by(act: Act) -> Iterator[str]:
    """The verb, and the words of who does it and of what it is done to: what it is done beside is told of nothing."""
    yield act.verb.lemma
    for party in (*act.subjects, *act.objects):
        yield from party.words - party.owners


def _thing(lemma: str) -> str:
    return ONE_THING.get(lemma) or thing_of(lemma) or lemma
