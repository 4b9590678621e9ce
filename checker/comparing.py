"""Groups of aligned claims → findings: where their facts agree, where they differ, and what only one side has.

Decided here, in `pairing` and in `parts`, and nowhere else: which facts are compared at all, and that a fact that only
one side has is an omission and never a conflict. How two values stand to each other, their kind's ladder says.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import product
from typing import Final

from checker import reasons
from checker.align import linked_pairs
from checker.altered import alterations
from checker.circumstances import Told, as_said, in_circumstances
from checker.contrast import Contrast, Facing, days_between, sides_of
from checker.denial import denies
from checker.desk import Desk
from checker.directions import other_ways
from checker.facts import KINDS, FactKind
from checker.facts.number.ladder import OPPOSITE
from checker.facts.quote import DEGREES
from checker.findings import closest, ranked, side, with_more, with_movement
from checker.model import Article, Claim, Fact, Finding, Group, Link, Relation, Severity, Side
from checker.none_of_it import denies_shooting
from checker.nothing import nothing_of_it
from checker.paired import Distinct, Pair, Shown
from checker.pairing import Scores, kind_of_names, pair_values
from checker.parted import parted
from checker.parts import Stated, comparable, same_part
from checker.polarity import negates_too
from checker.readings import other_times
from checker.replaced import replaced
from checker.settings import Settings
from checker.sole import sole_sums
from checker.summaries import Summaries
from checker.telling import tells_who_speaks, told_by
from checker.updates import in_turn
from checker.wording import of_one_act, worded_otherwise

ROLE: Final = "role"
OF_ONE_ACT: Final = 0.8  # how surely two claims tell of one thing by an act that both name, whatever else they share
SOFTER: Final = {Severity.HIGH: Severity.MEDIUM, Severity.MEDIUM: Severity.LOW, Severity.LOW: Severity.LOW}


def compare_groups(
    groups: Sequence[Group],
    claims: Sequence[Claim],
    articles: Sequence[Article],
    settings: Settings,
    links: Sequence[Link] = (),
) -> tuple[Finding, ...]:
    """The findings of all groups, most urgent first: by severity, then relation, then confidence.

    With `links`, also those between claims of two groups, a value may differ from one of another group.
    """
    desk = Desk(articles, claims, settings)
    found = [finding for group in groups for finding in _Comparing(group, desk).findings()]
    found = with_more(found, list(_replaced(groups, desk)), desk.claims)
    found = with_more(found, list(_summed_up(Summaries(groups, articles, claims), desk)), desk.claims)
    crossing = parted(groups, links, desk.claims, desk.articles, settings.least_difference)
    found = with_more(found, list(_apart(crossing, desk)), desk.claims)
    sums = sole_sums(groups, desk.claims, desk.articles)
    return ranked(closest(with_more(found, list(_apart(sums, desk)), desk.claims), desk.claims), articles, claims)


def _replaced(groups: Sequence[Group], desk: Desk) -> Iterator[Finding]:
    """The values that stand for each other in articles that agree on nearly all else."""
    for each in replaced(groups, desk.values):
        left, right = (stated.fact for stated in each.pair.places)
        kind = left.kind if left.kind == right.kind else kind_of_names(left, right)
        if each.pair.confidence >= desk.settings.least_difference:
            yield _Comparing(each.group, desk).difference(KINDS[kind], each.pair)


def _summed_up(summaries: Summaries, desk: Desk) -> Iterator[Finding]:
    """What a short text gives or denies otherwise than the long one that it sums up."""
    least = desk.settings.least_difference
    for each in summaries.figures(desk.values, least):
        kind = KINDS[each.pair.places[0].fact.kind]
        yield _Comparing(each.group, desk).difference(kind, each.pair)
    for denied in summaries.denials(desk.articles):
        if denied.confidence >= least:
            yield _Comparing(denied.group, desk).denial([denied.denial], [denied.stating], denied.confidence)


def _apart(found: Iterable[Shown], desk: Desk) -> Iterator[Finding]:
    """The values that differ where neither article gives the other's."""
    for each in found:
        if each.pair.confidence >= desk.settings.least_difference and not desk.give_either(each.pair):
            yield _Comparing(each.group, desk).difference(KINDS[each.pair.places[0].fact.kind], each.pair)


class _Comparing:
    """The comparison of one group."""

    def __init__(self, group: Group, desk: Desk) -> None:
        self.group, self.desk, self.scores = group, desk, Scores(group)

    def findings(self) -> Iterator[Finding]:
        """What the group comes to: one finding for one difference, by the kind that tells it most closely."""
        return closest(with_more(list(self._all()), list(self._alterations()), self.desk.claims), self.desk.claims)

    def _all(self) -> Iterator[Finding]:
        stated = {name: tuple(self._stated(name)) for name in KINDS}
        for name, paired in pair_values(stated, self.scores, self.desk.settings.least_difference).items():
            kind = KINDS[name]
            yield from (self._agreement(kind, value) for value in paired.agreed)
            yield from (
                self.difference(kind, turn)
                for pair in paired.differing
                if not self._is_given(pair) and not self._is_recalled(pair)
                for turn in in_turn(pair, self._sure, self.desk.settings.least_difference)
            )
            yield from self._omissions(kind, paired.alone)
        for told_otherwise in (other_times, other_ways):
            for pair in self._readings(told_otherwise):
                yield self.difference(KINDS[pair.places[0].fact.kind], pair)
        yield from self._denials()
        yield from self._contrasts()

    def _sure(self, left: Stated, right: Stated) -> float:
        return self.scores.sure(left, right, same_part)

    def _readings(self, told_otherwise: Callable[[Stated, Stated, float], Pair | None]) -> Iterator[Pair]:
        """What two linked claims that give one figure tell otherwise of it: its time, its direction."""
        for left, right, score in self._linked():
            stated = (
                [self._at(claim, fact) for fact in claim.facts if fact.kind == "number"] for claim in (left, right)
            )
            pairs = (told_otherwise(one, other, score) for one, other in product(*stated))
            yield from (
                pair for pair in pairs if pair is not None and pair.confidence >= self.desk.settings.least_difference
            )

    def _at(self, claim: Claim, fact: Fact) -> Stated:
        return Stated(self.desk.articles[claim.article_id], claim, fact)

    def _is_given(self, pair: Pair) -> bool:
        """Whether a text has both values: each of two copies, the longer text, one written at the other's place."""
        return self.desk.give_both(pair) or self.desk.gives_stated(pair) or self.desk.is_where_written(pair)

    def _is_recalled(self, pair: Pair) -> bool:
        """Whether one of two values that would differ is of an event that its article only recalls."""
        conflict = in_circumstances(pair.places[0].fact.kind, pair).relation is Relation.CONFLICT
        return conflict and self.desk.are_apart(pair)

    def _stated(self, kind: str) -> Iterator[Stated]:
        for claim in (self.desk.claims[claim_id] for claim_id in self.group.claims):
            for fact in claim.facts:
                if fact.kind == kind:
                    yield self._at(claim, fact)

    def _agreement(self, kind: FactKind, value: Distinct) -> Finding:
        """One finding for all who agree: the first article's place, and the place elsewhere that is nearest to it."""
        first = value.holders[0]
        others = [stated for stated in value.holders if stated.article.id != first.article.id]
        own = [stated for stated in value.holders if stated.article.id == first.article.id]
        left, right = max(product(own, others), key=lambda pair: self.scores.of(*pair))
        sides = side([left, *own]), side([right, *others])
        confidence = self.scores.of(left, right)
        return self._finding(
            kind.name, Relation.AGREE, Severity.LOW, sides, confidence, reasons.agreement(value.holders)
        )

    def difference(self, kind: FactKind, pair: Pair) -> Finding:
        """A finding for two values; copies of one text neither update each other nor lean on other sources."""
        level = pair.level if self.desk.are_copies(pair) else in_circumstances(kind.name, pair)
        severity = level.severity or (kind.severity if level.relation.is_discrepancy else SOFTER[kind.severity])
        left, right = (value.shown_at(place) for value, place in zip(pair.values, pair.places, strict=True))
        reason = reasons.difference(left, right, level.words)
        sides = side(left), side(right)
        if pair.level.name == OPPOSITE:
            sides = with_movement(sides[0], left[0]), with_movement(sides[1], right[0])
        finding = self._finding(told_by(kind, pair), level.relation, severity, sides, pair.confidence, reason)
        return replace(finding, degree=pair.level.name) if pair.level.name in DEGREES else finding

    def _omissions(self, kind: FactKind, values: Sequence[Distinct]) -> Iterator[Finding]:
        """The values that some articles of the group give, and others give neither them nor any of their sort."""
        ids = dict.fromkeys(self.desk.claims[claim_id].article_id for claim_id in self.group.claims)
        for value in values:
            rivals = {article for other in values if comparable(value.fact, other.fact) for article in other.articles}
            others = [self.desk.articles[each] for each in ids if each not in value.articles | rivals]
            without = [other.outlet for other in others if not self.desk.mentions(other, kind, value.fact)]
            if without:
                reason = reasons.omission(value.holders, without)
                sides = side(value.holders), None
                yield self._finding(kind.name, Relation.OMISSION, Severity.LOW, sides, 1.0, reason)

    def _denials(self) -> Iterator[Finding]:
        """What some claims negate and others state: one finding for all who face each other."""
        faced: list[tuple[list[Stated], list[Claim], float]] = []
        for denial, claim, score in self._denied():
            same = next((each for each in faced if claim in each[1] or denial in each[0]), None)
            if same is None:
                faced.append(([denial], [claim], score))
            else:
                same[0].extend([denial] if denial not in same[0] else [])
                same[1].extend([claim] if claim not in same[1] else [])
        yield from (self.denial(*each) for each in faced)

    def _denied(self) -> Iterator[tuple[Stated, Claim, float]]:
        """Each negation with a claim of another article that states what it negates, the surest first."""
        for one, other, score in self._in_other_words():
            for denying, claim in ((one, other), (other, one)):
                fact = denies(denying, claim) or denies_shooting(denying, claim)
                if (
                    fact is not None
                    and not self.desk.is_in_both(denying, claim)
                    and not self._is_told_closer(denying, fact, claim)
                ):
                    yield self._at(denying, fact), claim, score

    def _is_told_closer(self, denying: Claim, fact: Fact, claim: Claim) -> bool:
        """Whether the contrast of two claims names the act that was done to nothing, or their one "not"."""
        if negates_too(claim, fact) and self.desk.alter_polarity(denying, claim):
            return True
        articles = self.desk.articles[denying.article_id], self.desk.articles[claim.article_id]
        return nothing_of_it(denying, claim, days_between(*articles) or 0) is not None

    def _in_other_words(self, sure: float = 0.0) -> Iterator[tuple[Claim, Claim, float]]:
        """The linked pairs but for those in the very same words, which contradict each other in none."""
        return (pair for pair in self._linked(sure) if not self.desk.are_same_words(*pair[:2]))

    def _linked(self, sure: float = 0.0) -> list[tuple[Claim, Claim, float]]:
        """The pairs of claims that are surely enough the same, the surest first; or would be by what is so `sure`."""
        least = self.desk.settings.least_difference
        return [pair for pair in self._pairs if max(pair[2], sure * (1 + pair[2]) / 2) >= least]

    @cached_property
    def _pairs(self) -> list[tuple[Claim, Claim, float]]:
        return sorted(linked_pairs(self.group, self.desk.claims), key=lambda pair: -pair[2])

    def denial(self, denying: Sequence[Stated], stating: Sequence[Claim], score: float) -> Finding:
        kind = KINDS["negation"]
        first, *rest = stating
        outlets = list(dict.fromkeys(self.desk.articles[claim.article_id].outlet for claim in stating))
        right = Side(first.id, first.span, None, first.said_by, tuple(claim.id for claim in rest))
        level = as_said(Relation.CONFLICT, reasons.DENIED, denying[0].claim, first)
        reason = reasons.denial(denying, outlets, level.words)
        return self._finding(kind.name, level.relation, kind.severity, (side(denying), right), score, reason)

    def _contrasts(self) -> Iterator[Finding]:
        """What claims contradict each other in by their words: one finding for all who face each other in the same,
        and one for an act whose parts are exchanged, whatever the claims call who takes them."""
        faced: dict[tuple[str, frozenset[str]], list[Facing]] = {}
        for left, right, score in self._in_other_words(OF_ONE_ACT):
            articles = self.desk.articles[left.article_id], self.desk.articles[right.article_id]
            contrast, sure = of_one_act(left, right, articles), max(score, OF_ONE_ACT * (1 + score) / 2)
            if contrast is None and score >= self.desk.settings.least_difference:
                contrast, sure = worded_otherwise(left, right, articles), score
            if contrast is not None and not self.desk.tell_both(contrast, left, right):
                facing = Facing(contrast, (left, right), articles, sure)
                words = frozenset[str]() if contrast.kind == ROLE else frozenset(facing.senses)
                faced.setdefault((contrast.kind, words), []).append(facing)
        yield from map(self._contrast, faced.values())

    def _contrast(self, same: Sequence[Facing]) -> Finding:
        """One finding for all claims that face each other in the same words."""
        first, contrast = same[0], same[0].contrast
        level = self._as_told(contrast, *first.claims)
        reason = reasons.contrast([article.outlet for article in first.articles], first.words, level.words)
        finding = self._finding(contrast.kind, level.relation, contrast.severity, sides_of(same), first.score, reason)
        return replace(finding, degree=contrast.degree)

    def _alterations(self) -> Iterator[Finding]:
        """What claims that are the same nearly word for word have changed."""
        faced: dict[tuple[str, frozenset[str]], list[Facing]] = {}
        for left, right, score in self._in_other_words():
            articles = self.desk.articles[left.article_id], self.desk.articles[right.article_id]
            passages = self.desk.passage(left), self.desk.passage(right)
            for contrast in alterations(*passages, days_between(*articles) or 0):
                if self._as_told(contrast, left, right).relation is Relation.DISPUTED:
                    continue  # two sources against each other: no copy has changed a word
                facing = Facing(contrast, (left, right), articles, score)
                faced.setdefault((contrast.kind, frozenset(facing.words)), []).append(facing)
        yield from map(self._contrast, faced.values())

    def _as_told(self, contrast: Contrast, left: Claim, right: Claim) -> Told:
        """What somebody has admitted or planned is told of him, whoever speaks for him, and another speaker is himself
        the contrast; other things, speakers dispute."""
        is_told = contrast.kind in ("modality", "attribution")
        if is_told or (self.desk.agree(left, right) and tells_who_speaks(contrast, left, right)):
            return Told(contrast.relation, contrast.words)
        return as_said(contrast.relation, contrast.words, left, right)

    def _finding(
        self,
        kind: str,
        relation: Relation,
        severity: Severity,
        sides: tuple[Side, Side | None],
        confidence: float,
        reason: str,
    ) -> Finding:
        """A finding of this group; its id comes when all are known."""
        return Finding("", self.group.id, kind, relation, severity, *sides, round(confidence, 4), reason)
