"""What `expected.json` asks of a story, held against a comparison.

Its sides name an article, the exact words of a claim and of a fact in it. A side that the tool finds elsewhere counts
where it is one of `also`: the same value in another place.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import combinations, product
from pathlib import Path
from typing import Any, TypeAlias

from checker.ingest import read_source
from checker.language import Language
from checker.model import Article, Comparison, Encoder, Finding, Relation, Side, Span
from checker.pipeline import compare

STORIES = Path(__file__).parents[2] / "fixtures" / "stories"
MARKS = " \n,.;:“”\"'‘’"
Record: TypeAlias = Mapping[str, Any]
Place: TypeAlias = tuple[str, Span]  # an article's file without its suffix, and where in its text


def story_names() -> list[str]:
    """The stories that have an expected result."""
    return sorted(path.parent.name for path in STORIES.glob("*/expected.json"))


@dataclass(frozen=True)
class Story:
    """A story as it was compared, and what was expected of it."""

    name: str
    expected: Record = field(repr=False)
    comparison: Comparison = field(repr=False)
    files: Mapping[str, str]  # an article's id → its file without the suffix

    @property
    def texts(self) -> Mapping[str, str]:
        return {self.files[article.id]: article.text for article in self.comparison.articles}

    def found(self, wanted: Record) -> Finding | None:
        """The finding that says what is wanted, of its kind and relation or one of those that are accepted."""
        kinds = {wanted["kind"], *wanted.get("accept_kinds", ())}
        relations = {wanted["relation"], *wanted.get("accept", ())}
        return next(
            (each for each in self.between(wanted) if each.kind in kinds and each.relation.value in relations), None
        )

    def between(self, wanted: Record) -> Iterator[Finding]:
        """The findings whose two sides hold the wanted ones, in either order."""
        left, right = self._wanted(wanted["left"]), self._wanted(wanted["right"])
        for each in self.comparison.findings:
            if each.left is None or each.right is None:
                continue
            one, other = self._held(each.left), self._held(each.right)
            if (_meet(one, left) and _meet(other, right)) or (_meet(one, right) and _meet(other, left)):
                yield each

    def joined(self, left: Record, right: Record) -> bool:
        """Whether a claim at the one place and a claim at the other are in one group."""
        groups = [self._groups_at(each) for each in (left, right)]
        return not groups[0].isdisjoint(groups[1])

    def pairs(self) -> Iterator[tuple[Record, Record]]:
        """The pairs of claims of different articles that ought to be in one group."""
        for group in self.expected["groups"]:
            yield from ((one, other) for one, other in combinations(group, 2) if one["article"] != other["article"])

    def strangers(self) -> Iterator[tuple[Record, Record]]:
        """The pairs of claims of different articles that ought to be in two groups."""
        for group, other in combinations(self.expected["groups"], 2):
            yield from ((one, two) for one, two in product(group, other) if one["article"] != two["article"])

    def _wanted(self, side: Record) -> list[Place]:
        return [self._place(each) for each in (side, *side.get("also", ()))]

    def _place(self, side: Record) -> Place:
        text = self.texts[side["article"]]
        claim = text.index(side["claim"])
        start = text.index(side["text"], claim)
        return side["article"], Span(start, start + len(side["text"]))

    def _held(self, side: Side) -> list[Place]:
        claims = self.comparison.claim_by_id
        shown = (self.files[claims[side.claim_id].article_id], side.span)
        return [shown, *((self.files[claims[each].article_id], claims[each].span) for each in side.also)]

    def _groups_at(self, claim: Record) -> set[str]:
        start = self.texts[claim["article"]].index(claim["text"])
        span = Span(start, start + len(claim["text"]))
        return {
            group.id
            for each in self.comparison.claims
            if self.files[each.article_id] == claim["article"] and each.span.overlaps(span)
            if (group := self.comparison.group_of_claim.get(each.id)) is not None
        }


def compared(name: str, language: Language, encoder: Encoder) -> Story:
    """A story, compared."""
    folder = STORIES / name
    story = json.loads((folder / "story.json").read_text())
    articles = {Path(each["file"]).stem: _article(folder, each) for each in story["articles"]}
    comparison = compare(list(articles.values()), language=language, encoder=encoder)
    files = {article.id: file for file, article in articles.items()}
    return Story(name, json.loads((folder / "expected.json").read_text()), comparison, files)


def _article(folder: Path, told: Record) -> Article:
    published = datetime.fromisoformat(told["published"])
    (article,) = read_source(str(folder / told["file"]), outlet=told["outlet"], published=published)
    return article


def _meet(places: list[Place], others: list[Place]) -> bool:
    return any(file == other and span.overlaps(there) for (file, span), (other, there) in product(places, others))


def is_planted(story: Story, finding: Finding) -> bool:
    """Whether a discrepancy is one that was planted, of whatever kind and relation."""
    return any(finding in story.between(wanted) for wanted in story.expected["findings"])


def false_conflicts(story: Story) -> list[Finding]:
    """The conflicts that no planted one accounts for."""
    return [
        each
        for each in story.comparison.findings
        if each.relation is Relation.CONFLICT
        and not any(_is_conflict(each, story, w) for w in story.expected["findings"])
    ]


def _is_conflict(finding: Finding, story: Story, wanted: Record) -> bool:
    conflict = "conflict" in {wanted["relation"], *wanted.get("accept", ())}
    return conflict and finding in story.between(wanted)
