"""What two outlets tell of one person's part, or of the leave that is needed, in claims that are not alike: "has not
been charged" in one, "pleaded not guilty" in the other. That both name him in full, and tell of him what excludes each
other, says that they belong together."""

from collections.abc import Iterator
from itertools import product
from typing import Final

from checker.casting import has_role, roles_of_one_person
from checker.circumstances import other_speakers
from checker.contrast import Facing
from checker.model import Article, Claim, Finding
from checker.permits import tells_leave, waived
from checker.settings import Settings
from checker.story import Story, finding_of

SURE: Final = 0.6  # of two claims of one story on one person, or on leave for what it tells of


def contrasts_elsewhere(story: Story, settings: Settings) -> tuple[Finding, ...]:
    """One finding for what two articles of a story tell in claims that no sure link joins, each for its own outlet.
    The findings have no ids yet."""
    cast = {article.id: [claim for claim in story.claims_of(article) if _tells(claim)] for article in story.articles}
    found: dict[tuple[str, frozenset[str]], Finding] = {}
    for one, other in story.couples():
        for facing in _faced((one, other), product(cast[one.id], cast[other.id])):
            group = story.group_for(*facing.claims)
            if group and story.link(*facing.claims) < settings.least_difference:
                found.setdefault((group, frozenset(facing.words)), finding_of(facing, group))
    return tuple(found.values())


def _tells(claim: Claim) -> bool:
    return has_role(claim) or tells_leave(claim)


def _faced(articles: tuple[Article, Article], claims: Iterator[tuple[Claim, Claim]]) -> Iterator[Facing]:
    for left, right in claims:
        contrast = roles_of_one_person(left, right) or waived(left, right)
        if contrast is not None and not other_speakers(left, right):
            yield Facing(contrast, (left, right), articles, SURE)
