"""A short text held to a longer one that it sums up: what it gives, or denies, otherwise than the longer one.

One sentence of a summary packs what the article tells in several, so that little around a figure or a "not" is alike.
What tells there is the whole article: a figure that it gives nowhere, where its own nearest sentence has another of
that sort; a denial of what it states, and nowhere denies.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations
from typing import Final

from checker.denial import denies_in_sum
from checker.facts.date.value import DateValue
from checker.facts.number.value import Quantity
from checker.figures import FAR, times_apart
from checker.model import Article, Claim, Fact, Group
from checker.paired import Distinct, Pair, Shown
from checker.parts import Stated
from checker.replaced import Fit, Values, level_in_place, that_meet
from checker.stated import shared_words

TWICE: Final = 2  # times: a text so much shorter sums the other up; of like ones each has words of its own
MOST_CLAIMS: Final = 6  # of a summary: of an article, some claim or other is always borne out by nothing
LEAST_ALIKE: Final = 0.45  # of two claims, by their words, whose only figures of a sort stand for each other
SURE: Final = 0.75  # that they do; its link says the rest


@dataclass(frozen=True, slots=True)
class Denied:
    """A negation of a summary, the claim of the article that states what it denies, and how sure that is."""

    group: Group
    denial: Stated
    stating: Claim
    confidence: float


class Summaries:
    """The pairs of articles of a run of which the one sums the other up, with what links their claims."""

    def __init__(self, groups: Sequence[Group], articles: Sequence[Article], claims: Sequence[Claim]) -> None:
        self._group_of = {claim_id: group for group in groups for claim_id in group.claims}
        self._scores = {frozenset((link.left, link.right)): link.score for group in groups for link in group.links}
        self._claims: dict[str, list[Claim]] = {article.id: [] for article in articles}
        for claim in claims:
            self._claims[claim.article_id].append(claim)
        by_id = {article.id: article for article in articles}
        article_of = {claim.id: claim.article_id for claim in claims}
        self._pairs = [
            (one, other)
            for pair in that_meet(groups, list(by_id), article_of)
            for one, other in permutations((by_id[pair[0]], by_id[pair[1]]))
            if sums_up(one, other) and len(self._claims[one.id]) <= MOST_CLAIMS
        ]

    def figures(self, values: Values, least: float) -> Iterator[Shown]:
        """The figures that stand for each other; `least` is how sure a link is at least."""
        for summary, source in self._pairs:
            alone = [each for each in values.alone(summary.id, source.id, Fit.COMPATIBLE) if _is_figure(each.fact)]
            rivals = [each for each in values.alone(source.id, summary.id, Fit.COMPATIBLE) if _is_figure(each.fact)]
            for stated in alone:
                yield from self._standing_for(stated, rivals, least)

    def _standing_for(self, stated: Stated, rivals: Sequence[Stated], least: float) -> Iterator[Shown]:
        """The one rival of a figure in the claim that is most like its own."""
        linked = [each for each in rivals if self._score(stated.claim, each.claim) >= least and _differ(stated, each)]
        nearest = max((shared_words(stated, each) for each in linked), default=0.0)
        found = [each for each in linked if shared_words(stated, each) == nearest]
        level = level_in_place(stated, found[0]) if len(found) == 1 and nearest >= LEAST_ALIKE else None
        if level is not None:
            sides = Distinct((stated,)), Distinct((found[0],))
            sure = SURE * (1 + self._score(stated.claim, found[0].claim)) / 2
            yield Shown(self._group_of[stated.claim.id], Pair(sides, sides, (stated, found[0]), sure, level))

    def denials(self, articles: Mapping[str, Article]) -> Iterator[Denied]:
        """What a summary denies and its article states, the surest of each denial."""
        for summary, source in self._pairs:
            for claim in self._claims[summary.id]:
                found = denied_in(claim, self._claims[source.id])
                if found is None:
                    continue
                fact, stating, share = found
                group = self._group_of.get(claim.id) or self._group_of.get(stating.id)
                if group is not None:
                    sure = share * (1 + self._score(claim, stating)) / 2
                    yield Denied(group, Stated(articles[claim.article_id], claim, fact), stating, sure)

    def _score(self, one: Claim, other: Claim) -> float:
        return self._scores.get(frozenset((one.id, other.id)), 0.0)


def sums_up(stating: Article, source: Article) -> bool:
    """Whether a text is so much shorter than another that its words ought to be there."""
    return len(source.text) >= TWICE * len(stating.text)


def denied_in(claim: Claim, others: Sequence[Claim]) -> tuple[Fact, Claim, float] | None:
    """The negation of a claim of a summary by which it denies what one of the article's claims states, with that and
    the share of the denied words that it states; None where the article denies it too, wherever."""
    found = [(denied, other) for other in others if (denied := denies_in_sum(claim, other)) is not None]
    if not found:
        return None
    denied, stating = max(found, key=lambda each: each[0].share)
    if any(denied.is_denied_by(other) for other in others):
        return None
    return denied.fact, stating, denied.share


def _is_figure(fact: Fact) -> bool:
    value = fact.value
    return isinstance(value, Quantity) or (isinstance(value, DateValue) and value.type == "DURATION")


def _differ(one: Stated, other: Stated) -> bool:
    """Whether two figures are of one sort, and near enough to be of one thing."""
    left, right = one.fact.value, other.fact.value
    if isinstance(left, Quantity) and isinstance(right, Quantity) and times_apart(left, right) >= FAR:
        return False
    return level_in_place(one, other) is not None
