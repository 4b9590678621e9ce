"""What one outlet tells as still to come and a later one, elsewhere in its text, as done: "will return to work", "work
resumed". The two are seldom alike enough to be aligned; what they say of one act tells that they belong together.
"""

from collections.abc import Iterator
from itertools import product
from typing import Final

from checker.contrast import Facing
from checker.facts import day_of
from checker.facts.attribution.verbs import VERBS
from checker.facts.date.value import DateValue
from checker.model import Article, Claim, Finding, Relation, read_once
from checker.polarity import lemmas
from checker.realised import realised
from checker.stated import GENERIC
from checker.story import Story, finding_of

LEAST_SHARED: Final = 2  # content words of two claims on one act, the verb aside or not
SURE: Final = 0.6  # of one act in the same story that one tells as planned and a later one as done


def later_states(story: Story) -> tuple[Finding, ...]:
    """One finding for what a group tells as planned and a later article, in a claim not linked with it, as done.

    The findings have no ids yet.
    """
    told = _Told(story)
    found: dict[tuple[str, str], Finding] = {}
    for one, other, days in story.pairs():
        if days > 0:
            for facing, group in told.faced(one, other, days):
                found.setdefault((group, facing.words[1]), finding_of(facing, group))
    return tuple(found.values())


class _Told:
    """What the articles of a story have that plans, and that tells what has happened."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._plans: dict[str, tuple[Claim, ...]] = {}
        self._deeds: dict[str, tuple[Claim, ...]] = {}

    def faced(self, earlier: Article, later: Article, days: int) -> Iterator[tuple[Facing, str]]:
        """The plans of one article with what the other tells as done, and the group in which it is shown."""
        for plan, deed in product(self._plans_of(earlier), self._deeds_of(later)):
            group = self._story.group_for(plan, deed)
            is_new = not self._story.link(plan, deed)
            fits = is_new and _have_words_in_common(plan, deed) and not _is_of_before(deed, earlier)
            contrast = realised(plan, deed, days) if group and fits else None
            if contrast is not None and contrast.relation is Relation.UPDATE:
                yield Facing(contrast, (plan, deed), (earlier, later), SURE), group

    def _plans_of(self, article: Article) -> tuple[Claim, ...]:
        if article.id not in self._plans:
            self._plans[article.id] = tuple(filter(_plans, self._story.claims_of(article)))
        return self._plans[article.id]

    def _deeds_of(self, article: Article) -> tuple[Claim, ...]:
        if article.id not in self._deeds:
            self._deeds[article.id] = tuple(filter(_has_happened, self._story.claims_of(article)))
        return self._deeds[article.id]


def _plans(claim: Claim) -> bool:
    return any(fact.kind == "modality" for fact in claim.facts)


def _has_happened(claim: Claim) -> bool:
    return any(act.is_past for act in claim.acts)


def _have_words_in_common(plan: Claim, deed: Claim) -> bool:
    return len(_own_words(plan) & _own_words(deed)) >= LEAST_SHARED


@read_once
def _own_words(claim: Claim) -> frozenset[str]:
    return lemmas(claim) - GENERIC - VERBS.keys()


def _is_of_before(deed: Claim, earlier: Article) -> bool:
    """Whether what was done was done before it was planned, as its own dates tell."""
    planned = day_of(earlier.updated or earlier.published)
    days = [fact.value.days for fact in deed.facts if isinstance(fact.value, DateValue) and fact.value.days is not None]
    return planned is not None and bool(days) and all(end < planned for _, end in days)
