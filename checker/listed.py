"""A count on paper that one outlet gives, and the count in fact that others give: 88 on the manifest, up to 140 aboard.
Both can be right; who has only one of the two takes it for the other."""

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Final

from checker import reasons
from checker.basis import LISTED, is_listed
from checker.bearers import is_of_each
from checker.facts import KINDS
from checker.facts.number.ladder import is_share
from checker.facts.number.value import Quantity
from checker.findings import side
from checker.measures import measure_of
from checker.model import Article, Finding, Relation, Severity
from checker.stated import Stated
from checker.story import Story
from checker.told_when import is_background

NUMBER: Final = KINDS["number"]
SURE: Final = 0.6  # that two counts of one measure, in one story, are of one event


def listed(story: Story) -> Iterator[Finding]:
    """One finding for each count on a list with each that others give of the same without one. They have no ids yet."""
    counts = {article.id: _counts(article, story) for article in story.articles}
    on_lists = {article: list(filter(is_listed, stated)) for article, stated in counts.items()}
    found: dict[tuple[str, Stated, Quantity], list[Stated]] = {}
    for one, other, _ in story.pairs():
        for on_paper, each in product(on_lists[one.id], counts[other.id]):
            value, group = each.fact.value, story.group_for(each.claim, on_paper.claim)
            if isinstance(value, Quantity) and group and _differ(on_paper, each):
                found.setdefault((group, on_paper, value), []).append(each)
    for (group, on_paper, _), others in found.items():
        reason = reasons.difference([on_paper], others, LISTED)
        sides = side([on_paper]), side(others)
        yield Finding("", group, NUMBER.name, Relation.SCOPE, Severity.MEDIUM, *sides, SURE, reason)


def _counts(article: Article, story: Story) -> Sequence[Stated]:
    """What an article counts: what the words beside a figure say that it measures."""
    stated = (Stated(article, claim, fact) for claim in story.claims_of(article) for fact in claim.facts)
    return [each for each in stated if _is_count(each) and measure_of(each)]


def _is_count(stated: Stated) -> bool:
    value = stated.fact.value
    return isinstance(value, Quantity) and value.unit == "" and not is_share(value) and not is_of_each(stated)


def _differ(on_paper: Stated, each: Stated) -> bool:
    """Whether a count is of the same as one on a list, of its time, and neither the same figure nor on a list too."""
    if is_listed(each) or measure_of(on_paper) != measure_of(each) or is_background(each) != is_background(on_paper):
        return False
    return NUMBER.compare(on_paper.fact.value, each.fact.value).name not in ("same", "rounded", "about")
