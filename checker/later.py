"""What one outlet tells as still to come and a later one, elsewhere in its text, as done: "will return to work", "work
resumed". The two are seldom alike enough to be aligned; what they say of one act tells that they belong together.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations
from typing import Final

from checker import reasons
from checker.contrast import Contrast, Facing, days_between, sides_of
from checker.facts import day_of
from checker.facts.attribution.verbs import VERBS
from checker.facts.date.value import DateValue
from checker.model import Article, Claim, Finding, Group, Relation
from checker.realised import realised
from checker.stated import GENERIC

LEAST_SHARED: Final = 2  # content words of two claims on one act, the verb aside or not
SURE: Final = 0.6  # of one act in the same story that one tells as planned and a later one as done


def later_states(groups: Sequence[Group], claims: Sequence[Claim], articles: Sequence[Article]) -> tuple[Finding, ...]:
    """One finding for what a group tells as planned and a later article, in a claim not linked with it, as done.

    Only articles that have a group in common are of one story. The findings have no ids yet.
    """
    desk = _Desk(groups, claims)
    found: dict[tuple[str, str], Finding] = {}
    for one, other in permutations(articles, 2):
        days = days_between(one, other) or 0
        if days > 0 and desk.have_group_in_common(one, other):
            for facing, group in desk.faced(one, other, days):
                key = group, facing.words[1]
                found.setdefault(key, _finding(facing, group))
    return tuple(found.values())


def _finding(facing: Facing, group: str) -> Finding:
    contrast = facing.contrast
    reason = reasons.contrast([article.outlet for article in facing.articles], facing.words, contrast.words)
    sides = sides_of([facing])
    return Finding("", group, contrast.kind, contrast.relation, contrast.severity, *sides, SURE, reason)


@dataclass(frozen=True, slots=True)
class _Told:
    """What an article has that plans, and that tells what has happened."""

    plans: tuple[Claim, ...]
    deeds: tuple[Claim, ...]


class _Desk:
    """The claims of a run by their articles, and the groups that they are in."""

    def __init__(self, groups: Sequence[Group], claims: Sequence[Claim]) -> None:
        self._group_of = {claim_id: group.id for group in groups for claim_id in group.claims}
        self._linked = {frozenset((link.left, link.right)) for group in groups for link in group.links}
        self._groups: dict[str, set[str]] = {}
        own: dict[str, list[Claim]] = {}
        for claim in claims:
            own.setdefault(claim.article_id, []).append(claim)
            if claim.id in self._group_of:
                self._groups.setdefault(claim.article_id, set()).add(self._group_of[claim.id])
        self._told: Mapping[str, _Told] = {article: _told(each) for article, each in own.items()}

    def have_group_in_common(self, one: Article, other: Article) -> bool:
        return not self._groups.get(one.id, set()).isdisjoint(self._groups.get(other.id, set()))

    def faced(self, earlier: Article, later: Article, days: int) -> Iterator[tuple[Facing, str]]:
        """The plans of one article with what the other tells as done, and the group in which it is shown."""
        for plan in self._told[earlier.id].plans:
            for deed in self._told[later.id].deeds:
                group = self._group_of.get(plan.id) or self._group_of.get(deed.id)
                is_new = frozenset((plan.id, deed.id)) not in self._linked
                fits = is_new and _have_words_in_common(plan, deed) and not _is_of_before(deed, earlier)
                contrast = realised(plan, deed, days) if group and fits else None
                if group and contrast is not None and _is_later(contrast):
                    yield Facing(contrast, (plan, deed), (earlier, later), SURE), group


def _told(claims: Sequence[Claim]) -> _Told:
    plans = (claim for claim in claims if any(fact.kind == "modality" for fact in claim.facts))
    return _Told(tuple(plans), tuple(claim for claim in claims if any(act.is_past for act in claim.acts)))


def _have_words_in_common(plan: Claim, deed: Claim) -> bool:
    words, others = ({term.lemma for term in claim.terms} - GENERIC - VERBS.keys() for claim in (plan, deed))
    return len(words & others) >= LEAST_SHARED


def _is_of_before(deed: Claim, earlier: Article) -> bool:
    """Whether what was done was done before it was planned, as its own dates tell."""
    planned = day_of(earlier.updated or earlier.published)
    days = [fact.value.days for fact in deed.facts if isinstance(fact.value, DateValue) and fact.value.days is not None]
    return planned is not None and bool(days) and all(end < planned for _, end in days)


def _is_later(contrast: Contrast) -> bool:
    return contrast.relation is Relation.UPDATE
