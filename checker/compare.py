"""Groups of aligned claims → findings: where their facts agree, where they differ, and what only one side has.

Decided here and nowhere else: which facts are compared at all (`parts.same_part`), and that a fact that only one
side has is an omission and never a conflict. How two values stand to each other, their kind's ladder says.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations, product

from checker import reasons
from checker.align import linked_pairs
from checker.facts import KINDS, FactKind, Level
from checker.facts.attribution import Attribution
from checker.findings import Where, identified, meet, places_of, side
from checker.model import Article, Claim, Fact, Finding, Group, Relation, Severity, Side, Span
from checker.parts import Stated, same_part, same_slot, same_thing
from checker.polarity import denies
from checker.settings import Settings

# The kinds of names, the one first that holds where two taggings of one place differ.
NAMED = ("organisation", "person", "place", "asset")
ANOTHER_NAME = Level("another-name", Relation.CONFLICT, "another name in the same place")
COMPATIBLE_PART = 0.8  # how surely two values that can both be true, in aligned claims, are said of one thing
# The kinds whose difference another kind may tell better: a number changed inside a quotation is the number's.
WIDER = ("quote", "modality")
SOFTER = {Severity.HIGH: Severity.MEDIUM, Severity.MEDIUM: Severity.LOW, Severity.LOW: Severity.LOW}


def compare_groups(
    groups: Sequence[Group], claims: Sequence[Claim], articles: Sequence[Article], settings: Settings
) -> tuple[Finding, ...]:
    """The findings of all groups, most urgent first: by severity, then relation, then confidence."""
    desk = _Desk(articles, claims, settings)
    found = (finding for group in groups for finding in _Comparing(group, desk).findings())
    return tuple(sorted(identified(found, desk.articles, desk.claims), key=_urgency))


def _urgency(finding: Finding) -> tuple[int, int, float, str]:
    return finding.severity.gravity, finding.relation.gravity, -finding.confidence, finding.id


class _Desk:
    """What all groups of a run are compared with: its articles, claims and facts."""

    def __init__(self, articles: Sequence[Article], claims: Sequence[Claim], settings: Settings) -> None:
        self.articles = {article.id: article for article in articles}
        self.claims = {claim.id: claim for claim in claims}
        self.settings = settings
        self._facts: dict[tuple[str, str], list[Fact]] = {}
        for claim in claims:
            for fact in claim.facts:
                self._facts.setdefault((claim.article_id, fact.kind), []).append(fact)

    def mentions(self, article: Article, kind: FactKind, fact: Fact) -> bool:
        """Whether an article gives a value anywhere, or one that can be true beside it."""
        return any(
            other.value == fact.value
            or kind.compare(fact.value, other.value).relation in (Relation.AGREE, Relation.COMPATIBLE)
            for other in self._facts.get((article.id, kind.name), ())
        )


@dataclass(frozen=True, slots=True)
class _Distinct:
    """One distinct value of a group, with all who state it, in the order of the articles."""

    holders: tuple[Stated, ...]

    @property
    def fact(self) -> Fact:
        return self.holders[0].fact

    @property
    def articles(self) -> frozenset[str]:
        return frozenset(stated.article.id for stated in self.holders)

    def shown_at(self, first: Stated) -> list[Stated]:
        return [first, *(stated for stated in self.holders if stated is not first)]


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two distinct values that play the same part, the places where that is surest, and how sure it is."""

    values: tuple[_Distinct, _Distinct]
    places: tuple[Stated, Stated]
    confidence: float
    level: Level
    kind: str

    @property
    def where(self) -> Where:
        left, right = (tuple((at.claim.id, at.fact.span) for at in value.holders) for value in self.values)
        return left, right


class _Comparing:
    """The comparison of one group."""

    def __init__(self, group: Group, desk: _Desk) -> None:
        self.group, self.desk = group, desk
        self.linked = tuple(linked_pairs(group, desk.claims))
        self.scores: Mapping[frozenset[str], float] = {
            frozenset((left.id, right.id)): score for left, right, score in self.linked
        }

    def findings(self) -> Iterator[Finding]:
        values = {name: _distinct(tuple(self._stated(kind)), kind) for name, kind in KINDS.items()}
        agreed = {name: [value for value in values[name] if len(value.articles) > 1] for name in values}
        pairs = {name: list(self._differing(kind, values[name])) for name, kind in KINDS.items()}
        pairs["attribution"] = [pair for pair in pairs["attribution"] if not _told_by_name(pair, pairs)]
        settled = {id(value) for each in agreed.values() for value in each}
        settled |= {id(value) for each in pairs.values() for pair in each for value in pair.values}
        alone = {name: [value for value in values[name] if id(value) not in settled] for name in values}
        mixed = list(self._mixed(alone))
        denials = list(self._denials())
        told = [pair.where for pair in chain(*pairs.values(), mixed) if _is_told(pair)]
        told += [places_of(denial, self.desk.claims) for denial in denials]
        for name in WIDER:
            pairs[name] = [pair for pair in pairs[name] if not _told_within(pair, told)]
        in_mixed = {id(value) for pair in mixed for value in pair.values}
        for name, kind in KINDS.items():
            yield from (self._agreement(kind, value) for value in agreed[name])
            yield from (
                self._difference(KINDS[pair.kind], pair) for pair in (*pairs[name], *mixed) if pair.kind == name
            )
            yield from self._omissions(kind, [value for value in alone[name] if id(value) not in in_mixed])
        yield from denials

    def _stated(self, kind: FactKind) -> Iterator[Stated]:
        for claim in (self.desk.claims[claim_id] for claim_id in self.group.claims):
            for fact in claim.facts:
                if fact.kind == kind.name:
                    yield Stated(self.desk.articles[claim.article_id], claim, fact)

    def _score(self, left: Stated, right: Stated) -> float:
        return self.scores.get(frozenset((left.claim.id, right.claim.id)), 0.0)

    def _agreement(self, kind: FactKind, value: _Distinct) -> Finding:
        """One finding for all who agree: the first article's place, and the place elsewhere that is nearest to it."""
        first = value.holders[0]
        others = [stated for stated in value.holders if stated.article.id != first.article.id]
        own = [stated for stated in value.holders if stated.article.id == first.article.id]
        left, right = max(product(own, others), key=lambda pair: self._score(*pair))
        sides = side([left, *own]), side([right, *others])
        confidence = self._score(left, right)
        return self._finding(kind, Relation.AGREE, Severity.LOW, sides, confidence, reasons.agreement(value.holders))

    def _differing(self, kind: FactKind, values: Sequence[_Distinct]) -> Iterator[_Pair]:
        """The pairs of values to show, the surest first; one value conflicts with one of an article at most."""
        apart = (pair for pair in combinations(values, 2) if not pair[0].articles & pair[1].articles)
        taken: set[tuple[int, frozenset[str]]] = set()
        for pair in sorted((self._surest(kind, *pair) for pair in apart), key=lambda pair: -pair.confidence):
            left, right = pair.values
            keys = {(id(left), right.articles), (id(right), left.articles)}
            if pair.level.relation is Relation.COMPATIBLE and pair.confidence > 0:
                yield pair
            elif pair.confidence >= self.desk.settings.least_difference and not keys & taken:
                taken |= keys
                yield pair

    def _surest(self, kind: FactKind, left: _Distinct, right: _Distinct) -> _Pair:
        """Where two values most surely play the same part; those that can both be true play it more easily."""
        level = kind.compare(left.fact.value, right.fact.value)
        loosely = COMPATIBLE_PART if level.relation is Relation.COMPATIBLE and kind.name != "attribution" else 0.0
        places = [
            (
                self._score(*stated)
                * max(same_part(*stated), loosely if same_thing(stated[0].fact, stated[1].fact) else 0.0),
                stated,
            )
            for stated in product(left.holders, right.holders)
        ]
        confidence, stated = max(places, key=lambda place: place[0])
        return _Pair((left, right), stated, confidence, level, kind.name)

    def _mixed(self, alone: Mapping[str, Sequence[_Distinct]]) -> Iterator[_Pair]:
        """Names of unlike kinds in the same place of two claims: a tagger's kind is less sure than the place."""
        taken: set[int] = set()
        for (name, lefts), (_, rights) in combinations([(name, alone.get(name, ())) for name in NAMED], 2):
            for left, right in product(lefts, rights):
                pair = self._in_one_slot(name, left, right)
                sure = pair.confidence >= self.desk.settings.least_difference
                if sure and not left.articles & right.articles and not {id(left), id(right)} & taken:
                    taken |= {id(left), id(right)}
                    yield pair

    def _in_one_slot(self, kind: str, left: _Distinct, right: _Distinct) -> _Pair:
        places = [
            (self._score(*stated) * same_slot(*stated), stated) for stated in product(left.holders, right.holders)
        ]
        confidence, stated = max(places, key=lambda place: place[0])
        return _Pair((left, right), stated, confidence, ANOTHER_NAME, kind)

    def _difference(self, kind: FactKind, pair: _Pair) -> Finding:
        level = pair.level
        severity = level.severity or (kind.severity if level.relation.is_discrepancy else SOFTER[kind.severity])
        left, right = (value.shown_at(place) for value, place in zip(pair.values, pair.places, strict=True))
        reason = reasons.difference(left, right, level.words)
        return self._finding(kind, level.relation, severity, (side(left), side(right)), pair.confidence, reason)

    def _omissions(self, kind: FactKind, values: Sequence[_Distinct]) -> Iterator[Finding]:
        """The values that some articles of the group give and others don't have at all."""
        ids = dict.fromkeys(self.desk.claims[claim_id].article_id for claim_id in self.group.claims)
        for value in values:
            others = [self.desk.articles[each] for each in ids if each not in value.articles]
            without = [other.outlet for other in others if not self.desk.mentions(other, kind, value.fact)]
            if without:
                reason = reasons.omission(value.holders, without)
                sides = side(value.holders), None
                yield self._finding(kind, Relation.OMISSION, Severity.LOW, sides, 1.0, reason)

    def _denials(self) -> Iterator[Finding]:
        """The negations of what claims of other articles state, each with all who state it."""
        kind = KINDS["negation"]
        stating: dict[tuple[str, Span], list[tuple[float, Claim]]] = {}
        for one, other, score in self.linked:
            for denying, claim in ((one, other), (other, one)):
                fact = denies(denying, claim) if score >= self.desk.settings.least_difference else None
                if fact is not None:
                    stating.setdefault((denying.id, fact.span), []).append((score, claim))
        for (denying_id, place), claims in stating.items():
            yield self._denial(kind, denying_id, place, sorted(claims, key=lambda each: (-each[0], each[1].id)))

    def _denial(self, kind: FactKind, denying_id: str, place: Span, stating: Sequence[tuple[float, Claim]]) -> Finding:
        denying = self.desk.claims[denying_id]
        fact = next(fact for fact in denying.facts if fact.span == place and fact.kind == kind.name)
        denial = Stated(self.desk.articles[denying.article_id], denying, fact)
        score, first = stating[0]
        outlets = list(dict.fromkeys(self.desk.articles[claim.article_id].outlet for _, claim in stating))
        also = tuple(claim.id for _, claim in stating[1:])
        right = Side(first.id, first.span, None, first.said_by, also, len(outlets))
        reason = reasons.denial(denial, outlets)
        return self._finding(kind, Relation.CONFLICT, kind.severity, (side([denial]), right), score, reason)

    def _finding(
        self,
        kind: FactKind,
        relation: Relation,
        severity: Severity,
        sides: tuple[Side, Side | None],
        confidence: float,
        reason: str,
    ) -> Finding:
        """A finding of this group; its id comes when all are known."""
        return Finding("", self.group.id, kind.name, relation, severity, *sides, round(confidence, 4), reason)


def _told_by_name(pair: _Pair, pairs: Mapping[str, Sequence[_Pair]]) -> bool:
    """Whether two speakers differ by a name that is compared already: one difference is one finding."""
    sources = [
        value.source for value in (stated.fact.value for stated in pair.places) if isinstance(value, Attribution)
    ]
    return any(
        all(
            source is not None and source.contains(stated.fact.span)
            for source, stated in zip(sources, named.places, strict=True)
        )
        for name in NAMED
        for named in pairs[name]
    )


def _is_told(pair: _Pair) -> bool:
    return pair.kind not in WIDER and pair.level.relation.is_discrepancy


def _told_within(pair: _Pair, told: Sequence[Where]) -> bool:
    """Whether a conflict is told already by what differs at its places on both sides: one difference, one finding."""
    return pair.level.relation is Relation.CONFLICT and any(meet(pair.where, where) for where in told)


def _distinct(stated: Sequence[Stated], kind: FactKind) -> tuple[_Distinct, ...]:
    """The distinct values of a group: those that agree by their kind's ladder are one."""
    values: list[list[Stated]] = []
    for each in stated:
        same = (holders for holders in values if _same(kind, holders[0].fact, each.fact))
        holders = next(same, None)
        if holders is None:
            values.append([each])
        else:
            holders.append(each)
    return tuple(_Distinct(tuple(holders)) for holders in values)


def _same(kind: FactKind, left: Fact, right: Fact) -> bool:
    return same_thing(left, right) and kind.compare(left.value, right.value).relation is Relation.AGREE
