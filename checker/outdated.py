"""A figure that a later outlet gives as that of before, beside the one that holds now: "63 votes ahead; she had been up
by 43" outdates the 43 of who reported on election night."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from checker import reasons
from checker.basis import own_words
from checker.facts import KINDS
from checker.figures import same_figure
from checker.findings import side
from checker.measures import measure_of
from checker.model import Article, Finding, Relation
from checker.stated import Stated
from checker.story import Story

NUMBER: Final = KINDS["number"]
LEAST_PART: Final = 0.7  # how surely two figures are of one thing: no link need join their claims
WORDS: Final = "the later state; the later outlet gives both figures, the other one as that of before"
# What says of a figure that it was so before: "had been only 43", "when she led by 43", "up from 43".
BEFORE: Final = re.compile(
    r"\bhad (?:\w+ )?(?:been|stood|led|counted|reported|put|given|said)\b"
    r"|\b(?:up|down|rose|fell|risen|fallen|raised|lowered|revised) from\b"
    r"|\b(?:initial(?:ly)?|at first|previous(?:ly)?|earlier|preliminary|when (?:she|he|it|they))\b",
    re.IGNORECASE,
)


def outdated(story: Story) -> Iterator[Finding]:
    """A finding for each figure that a later article of the story gives as that of before, with the one that it gives
    as that of now. The findings have no ids yet."""
    figures = {article.id: list(_figures(story, article)) for article in story.articles}
    before = {article_id: list(filter(_is_of_before, own)) for article_id, own in figures.items()}
    for earlier, later, days in story.pairs():
        if days <= 0 or not before[later.id]:
            continue
        for then, now in _outdated(figures[earlier.id], figures[later.id], before[later.id]):
            if group := story.group_for(then.claim, now.claim):
                yield _finding(then, now, group)


def _figures(story: Story, article: Article) -> Iterator[Stated]:
    for claim in story.claims_of(article):
        yield from (Stated(article, claim, fact) for fact in claim.facts if fact.kind == NUMBER.name)


def _is_of_before(stated: Stated) -> bool:
    return BEFORE.search(own_words(stated, len(stated.text), len(stated.text))) is not None


def _outdated(
    figures: Sequence[Stated], later: Sequence[Stated], before: Sequence[Stated]
) -> Iterator[tuple[Stated, Stated]]:
    """The figures of one article that a later one gives as those of `before`, each with that of now."""
    for then in figures:
        if not any(_agree(then, each) for each in before):
            continue
        for now in later:
            if now not in before and _are_of_one(then, now) and not any(_agree(now, each) for each in figures):
                yield then, now


def _are_of_one(then: Stated, now: Stated) -> bool:
    """Whether two figures that exclude each other are of one measure, as their own words tell."""
    measured = measure_of(then) == measure_of(now) != ""
    return measured and _relation(then, now) is Relation.CONFLICT and same_figure(then, now) >= LEAST_PART


def _agree(left: Stated, right: Stated) -> bool:
    return _relation(left, right) is Relation.AGREE


def _relation(left: Stated, right: Stated) -> Relation:
    return NUMBER.compare(left.fact.value, right.fact.value).relation


def _finding(then: Stated, now: Stated, group: str) -> Finding:
    reason = reasons.difference([then], [now], WORDS)
    sides = side([then]), side([now])
    return Finding("", group, NUMBER.name, Relation.UPDATE, NUMBER.severity, *sides, LEAST_PART, reason)
