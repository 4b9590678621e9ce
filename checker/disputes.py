"""Sources that contradict each other while the outlets agree: two carry the ministry's word and the residents'.

What is told against what is found inside one article, between two claims that are each said by somebody else; it is a
dispute where another article has both, in the same groups of claims, said by the same; of two figures, said by whomever
it names for each.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, islice, product
from typing import Final, TypeAlias

from checker import reasons
from checker.basis import other_basis
from checker.circumstances import other_speakers
from checker.denial import denies
from checker.facts import KINDS
from checker.facts.attribution import Attribution
from checker.facts.number.value import Quantity
from checker.figures import count_one_thing
from checker.findings import meet, places_of
from checker.model import Article, Claim, Finding, Group, Relation, Severity, Side, Span
from checker.none_of_it import denies_any, denies_shooting
from checker.parts import Stated, same_part
from checker.settings import Settings
from checker.stated import GENERIC
from checker.wording import contrast_of

NUMBER: Final = "number"
DATE: Final = "date"
ANSWERED: Final = 0.7
_NEXT: Final = re.compile(r"[\s.,;:–—]*(?:(?:but|and|while|whereas)\s)?", re.IGNORECASE)
Figures: TypeAlias = tuple[Quantity, Quantity]


@dataclass(frozen=True, slots=True)
class _Dispute:
    """In what kind of fact two claims contradict each other, where, and how surely others have both."""

    kind: str
    spans: tuple[Span, Span]
    confidence: float
    figures: Figures | None = None


def disputes(
    groups: Sequence[Group],
    claims: Sequence[Claim],
    articles: Sequence[Article],
    settings: Settings,
    told: Sequence[Finding],
) -> tuple[Finding, ...]:
    """One finding for what two sources dispute in two articles or more; those that are `told` are not told again."""
    desk = _Desk(groups, claims, articles, settings)
    return tuple(desk.findings([finding for finding in told if finding.relation.is_discrepancy]))


def disputed_figures(
    article: Article, left: Claim, right: Claim, least: float
) -> Iterator[tuple[Stated, Stated, float]]:
    """The figures of one thing that exclude each other in two claims of an article, and how surely they are of one."""
    stated = ([Stated(article, each, fact) for fact in each.facts if fact.kind == NUMBER] for each in (left, right))
    for one, other in () if _of_other_times(left, right) else product(*stated):
        if KINDS[NUMBER].compare(one.fact.value, other.fact.value).relation is Relation.CONFLICT:
            sure = 0.0 if other_basis(one, other) else max(same_part(one, other), _answers(one, other))
            if sure >= least:
                yield one, other, sure


def _answers(told: Stated, bare: Stated) -> float:
    """How surely a figure alone is of what the claim right before it counts: "Police spoke of 90 marchers. The
    organisers claimed 400"."""
    between = told.article.text[told.claim.span.end : bare.claim.span.start]
    follows = bare.claim.span.start - told.claim.span.end >= 0 and _NEXT.fullmatch(between) is not None
    counts = [[fact.value for fact in each.claim.facts if fact.kind == NUMBER] for each in (told, bare)]
    alone = all(len(each) == 1 and isinstance(each[0], Quantity) and not each[0].unit for each in counts)
    return ANSWERED if follows and alone and _is_bare(bare) else 0.0


def _is_bare(stated: Stated) -> bool:
    """Whether a claim has nothing but a figure and who gives it."""
    value = stated.fact.value
    said = [fact.value for fact in stated.claim.facts if isinstance(fact.value, Attribution)]
    told = [stated.fact.span, *(span for each in said for span in (each.source, each.cue) if span is not None)]
    rest = (term for term in stated.claim.terms if not any(s.start <= term.start < s.end for s in told))
    return isinstance(value, Quantity) and not value.of and bool(said) and all(term.lemma in GENERIC for term in rest)


def _of_other_times(left: Claim, right: Claim) -> bool:
    """Whether both claims tell times or periods, and none of the one can be one of the other."""
    times, others = ([fact.value for fact in claim.facts if fact.kind == DATE] for claim in (left, right))
    relations = {KINDS[DATE].compare(*pair).relation for pair in product(times, others)}
    return bool(relations) and relations.isdisjoint({Relation.AGREE, Relation.COMPATIBLE})


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

    def findings(self, told: Sequence[Finding]) -> Iterator[Finding]:
        """What two sources of one article dispute; figures only a finding of figures tells, and of words any."""
        known = [(each.kind, places_of(each, self.claims)) for each in told]
        for said in self._said.values():
            pairs = (pair for pair in combinations(said, 2) if other_speakers(*pair))
            for finding in (each for pair in pairs for each in self._of_pair(*pair)):
                where = places_of(finding, self.claims)
                of_one = (place for kind, place in known if NUMBER not in (finding.kind, kind) or kind == finding.kind)
                if not any(meet(where, place) for place in of_one):
                    known.append((finding.kind, where))
                    yield finding

    def _of_pair(self, left: Claim, right: Claim) -> Iterator[Finding]:
        by_speakers = list(self._carried(left, right))
        in_words = self._in_words(left, right) if by_speakers else None
        in_figures = self._in_figures(left, right)
        if in_words is not None:
            yield self._finding(left, right, in_words, by_speakers)
        carried = by_speakers or self._carried_figures(left, right, in_figures.figures if in_figures else None)
        if in_figures is not None and carried:
            yield self._finding(left, right, in_figures, carried)

    def _finding(self, left: Claim, right: Claim, dispute: _Dispute, carried: Sequence[tuple[Claim, Claim]]) -> Finding:
        one, other = (
            Side(claim.id, span, value, claim.said_by, tuple(pair[index].id for pair in carried))
            for index, (claim, span, value) in enumerate(
                zip((left, right), dispute.spans, dispute.figures or (None, None), strict=True)
            )
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
        said = self._said_elsewhere(claim)
        same = ((article, [each for each in claims if not other_speakers(each, claim)]) for article, claims in said)
        return {article: claims for article, claims in same if claims}

    def _said_elsewhere(self, claim: Claim) -> Sequence[tuple[str, list[Claim]]]:
        """The claims of other articles in a claim's group that somebody is named to say, by their article."""
        said: dict[str, list[Claim]] = {}
        for each in (self.claims[claim_id] for claim_id in self._groups[claim.id].claims):
            if each.article_id != claim.article_id and each.said_by:
                said.setdefault(each.article_id, []).append(each)
        return tuple(said.items())

    def _carried_figures(self, left: Claim, right: Claim, figures: Figures | None) -> list[tuple[Claim, Claim]]:
        """The claims of each other article in which two sources give the same two figures, whoever they are called: the
        police in one are their chief in another."""
        ones, others = dict(self._said_elsewhere(left)), dict(self._said_elsewhere(right))
        found: list[tuple[Claim, Claim]] = []
        for article in (article for article in ones if article in others and figures):
            pairs = (pair for pair in product(ones[article], others[article]) if other_speakers(*pair))
            found += islice((pair for pair in pairs if all(map(_gives, pair, figures or ()))), 1)
        return found

    def _in_words(self, left: Claim, right: Claim) -> _Dispute | None:
        for denying, stating in ((left, right), (right, left)):
            fact = denies(denying, stating) or denies_any(denying, stating) or denies_shooting(denying, stating)
            if fact is not None:
                spans = (fact.span, stating.span) if denying is left else (stating.span, fact.span)
                return _Dispute("negation", spans, self._score(left, right))
        contrast = contrast_of(left, right, 0)
        if contrast is not None and contrast.relation is Relation.CONFLICT:
            return _Dispute(contrast.kind, (contrast.left, contrast.right), self._score(left, right))
        return None

    def _in_figures(self, left: Claim, right: Claim) -> _Dispute | None:
        if left.article_id != right.article_id:
            return None
        article = self._articles[left.article_id]
        for one, other, sure in disputed_figures(article, left, right, self._settings.least_difference):
            return _Dispute(NUMBER, (one.fact.span, other.fact.span), sure, _quantities(one, other))
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


def _quantities(one: Stated, other: Stated) -> Figures | None:
    left, right = one.fact.value, other.fact.value
    return (left, right) if isinstance(left, Quantity) and isinstance(right, Quantity) else None


def _gives(claim: Claim, figure: Quantity) -> bool:
    """Whether a claim gives a figure of the same thing."""
    values = (fact.value for fact in claim.facts if isinstance(fact.value, Quantity))
    return any(
        (not each.of or not figure.of or count_one_thing(each, figure))
        and KINDS[NUMBER].compare(each, figure).relation is Relation.AGREE
        for each in values
    )
