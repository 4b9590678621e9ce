"""A finding's sides, where they are, and its id, which holds from one run to the next."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product
from typing import Final, TypeAlias

from checker.facts.attribution import source_of
from checker.model import Article, Claim, Finding, Relation, Side, Span, Value, content_id
from checker.parts import Stated
from checker.stated import words_giving

# What a claim tells once, as a whole: who did it, and whether it is so.
WHOLE: Final = frozenset({"modality", "role", "negation"})
# The kinds whose difference another kind may tell better, the wider the more: a number changed inside a quotation is
# the number's, and words that exclude each other there are the quotation's.
WIDER: Final = {"modality": 1, "quote": 2, "wording": 3}
Places: TypeAlias = tuple[tuple[str, Span], ...]  # the ids of articles, and what is meant in each
Where: TypeAlias = tuple[Places, Places]  # of a difference, side by side


def side(holders: Sequence[Stated]) -> Side:
    """One value, shown at the first of the places that hold it."""
    first = holders[0]
    also = dict.fromkeys(stated.claim.id for stated in holders if stated.claim.id != first.claim.id)
    return Side(first.claim.id, _shown(first), first.fact.value, first.claim.said_by, tuple(also))


def _shown(stated: Stated) -> Span:
    """The words that give a value, where the claim holds them."""
    words = words_giving(stated)
    return words if stated.claim.span.contains(words) else stated.fact.span


def with_movement(shown: Side, stated: Stated) -> Side:
    """A figure's side with the verb that says which way it went: "*fell 6.2%*"."""
    verb = next((act.verb for act in stated.claim.acts if act.verb.lemma == stated.fact.governor.lemma), None)
    if verb is None:
        return shown
    ends = verb.start, verb.start + verb.length, shown.span.start, shown.span.end
    return replace(shown, span=Span(min(ends), max(ends)))


def ranked(findings: Iterable[Finding], articles: Sequence[Article], claims: Sequence[Claim]) -> tuple[Finding, ...]:
    """The findings with their ids, most urgent first: by severity, then relation, then confidence."""
    by_id = {article.id: article for article in articles}
    return tuple(sorted(identified(findings, by_id, {claim.id: claim for claim in claims}), key=_urgency))


def _urgency(finding: Finding) -> tuple[int, int, float, str]:
    return finding.severity.gravity, finding.relation.gravity, -finding.confidence, finding.id


def identified(
    findings: Iterable[Finding], articles: Mapping[str, Article], claims: Mapping[str, Claim]
) -> Iterator[Finding]:
    """The findings with their ids: of the kind and, in sorted order, each side's outlet, claim and surface.

    No offset, rule, version, relation or canonical name goes in, so that the next run gives the same discrepancy
    the same id; an ordinal parts those that are equal in all of it.
    """
    seen: Counter[tuple[str, ...]] = Counter()
    for finding in findings:
        sides = sorted(_side_key(each, articles, claims) for each in (finding.left, finding.right) if each)
        key = (finding.kind, *sides)
        seen[key] += 1
        yield replace(finding, id=content_id("f", *key, str(seen[key])))


def _side_key(side: Side, articles: Mapping[str, Article], claims: Mapping[str, Claim]) -> str:
    claim = claims[side.claim_id]
    article = articles[claim.article_id]
    return content_id("s", article.outlet, claim.span.of(article.text), side.span.of(article.text))


def _claims_of(finding: Finding) -> frozenset[str]:
    return frozenset(side.claim_id for side in (finding.left, finding.right) if side is not None)


def with_more(found: Sequence[Finding], more: Sequence[Finding], claims: Mapping[str, Claim]) -> list[Finding]:
    """Findings with those of `more` that none of them tells as closely; what only softens one of these is left out."""
    told = [(_width(each), places_of(each, claims)) for each in found if each.relation.is_discrepancy]
    said = {(each.kind, _claims_of(each)) for each in found if each.relation.is_discrepancy and each.kind in WHOLE}
    new = [
        each
        for each in more
        if not _is_told(each, told, _width(each), claims) and (each.kind, _claims_of(each)) not in said
    ]
    added = [(each.kind, places_of(each, claims)) for each in new]
    softer = (Relation.COMPATIBLE, Relation.UNCLEAR)
    kept = [
        each
        for each in found
        if each.relation not in softer
        or not any(kind == each.kind and meet(places_of(each, claims), where) for kind, where in added)
    ]
    return [*kept, *new]


def closest(found: Sequence[Finding], claims: Mapping[str, Claim]) -> Iterator[Finding]:
    """One finding for one difference, by the kind that tells it most closely."""
    told = [(_width(each), places_of(each, claims)) for each in found if each.relation.is_discrepancy]
    yielded: set[tuple[str, Where]] = set()
    for each in found:
        same = each.kind, places_of(each, claims)
        if each.relation is not Relation.CONFLICT or not (
            same in yielded or _is_told(each, told, _width(each) - 1, claims)
        ):
            yield each
            yielded |= {same} if each.relation.is_discrepancy else set()


def untold(found: Iterable[Finding], told: Sequence[Finding], claims: Mapping[str, Claim]) -> Iterator[Finding]:
    """The findings whose difference none of `told`, and none before them, tells: at their places, or of their values
    elsewhere in the group or in one of their articles."""
    known = [(each, places_of(each, claims)) for each in told if each.relation.is_discrepancy]
    for each in found:
        where = places_of(each, claims)
        if not any(meet(where, there) or _tell_one_pair(each, other, claims) for other, there in known):
            known.append((each, where))
            yield each


def _tell_one_pair(one: Finding, other: Finding, claims: Mapping[str, Claim]) -> bool:
    """Whether two findings are of the same two values, in one story."""
    values = _values_of(one)
    if not values or values != _values_of(other):
        return False
    articles, others = (
        {article_id for places in places_of(each, claims) for article_id, _ in places} for each in (one, other)
    )
    return one.group_id == other.group_id or not articles.isdisjoint(others)


def _values_of(finding: Finding) -> frozenset[Value]:
    """The two values that differ; none where what differs has no value."""
    values = [side.value for side in (finding.left, finding.right) if side is not None and side.value is not None]
    return frozenset(values) if len(values) == 2 else frozenset()


def _is_told(finding: Finding, told: Sequence[tuple[int, Where]], widest: int, claims: Mapping[str, Claim]) -> bool:
    """Whether another finding that is no wider tells of the same place."""
    where = places_of(finding, claims)
    return any(width <= widest and meet(where, other) for width, other in told)


def _width(finding: Finding) -> int:
    return WIDER.get(finding.kind, 0)


def places_of(finding: Finding, claims: Mapping[str, Claim]) -> Where:
    """Where a finding's sides are, who says it where that is what differs; of further claims that hold a side, the
    whole."""
    left, right = (
        ()
        if each is None
        else (
            (claims[each.claim_id].article_id, _meant(each)),
            *((claims[claim_id].article_id, claims[claim_id].span) for claim_id in each.also),
        )
        for each in (finding.left, finding.right)
    )
    return left, right


def _meant(side: Side) -> Span:
    return source_of(side.value) or side.span


def meet(one: Where, other: Where) -> bool:
    """Whether two differences overlap on both sides, in either order."""
    (left, right), (first, second) = one, other
    return (_overlap(left, first) and _overlap(right, second)) or (_overlap(left, second) and _overlap(right, first))


def _overlap(places: Places, others: Places) -> bool:
    return any(article == at and span.overlaps(there) for (article, span), (at, there) in product(places, others))
