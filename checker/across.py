"""What two claims contradict each other in by their words, where a sure link joins them across two groups: each has a
counterpart that is nearer still, and what they tell of one thing differs all the same."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from checker.circumstances import as_said
from checker.contrast import Facing, days_between
from checker.copied import stands_in, wording_of
from checker.model import Article, Claim, Finding
from checker.story import Story, findings_of
from checker.wording import contrast_of

LEAST: Final = 0.5  # how sure such a link must be: then it is likelier than not that both tell of one thing


def contrasts_across(story: Story) -> Iterator[Finding]:
    """One finding for all claims of two groups that face each other in the same. They have no ids yet."""
    found: dict[tuple[str, frozenset[str], frozenset[str]], list[Facing]] = {}
    for left, right, score in story.crossing(LEAST):
        facing = _facing(story, left, right, score)
        if facing is not None:
            groups = frozenset({story.group_of(left), story.group_of(right)})
            found.setdefault((facing.contrast.kind, frozenset(facing.senses), groups), []).append(facing)
    yield from findings_of(story, found.values())


def _facing(story: Story, left: Claim, right: Claim, score: float) -> Facing | None:
    articles = story.article_of(left), story.article_of(right)
    contrast = contrast_of(left, right, days_between(*articles))
    if contrast is None or _is_in_both(story, (left, right), articles):
        return None
    told = as_said(contrast.relation, contrast.words, left, right)
    return Facing(replace(contrast, relation=told.relation, words=told.words), (left, right), articles, score)


def _is_in_both(story: Story, claims: tuple[Claim, Claim], articles: tuple[Article, Article]) -> bool:
    """Whether one of two claims stands word for word in the other's article too: what it says is no difference."""
    sides = zip(claims, articles, articles[::-1], strict=True)
    return any(stands_in(claim, own, wording_of(other, story.claims_of(other))) for claim, own, other in sides)
