"""Who is the only one of a sort: "the only other bidder was Norfeld", "Only one other suitor was left: Halvorsen's".

Where both outlets say that there was one alone, another name is no second one, however little else the claims have in
common."""

import re
from collections.abc import Iterator
from itertools import product
from typing import Final, NamedTuple

from checker.contrast import Facing
from checker.facts import KINDS
from checker.facts.names import Name
from checker.model import Article, Claim, Fact, Finding, Relation, Severity
from checker.polarity import negations, openness
from checker.story import Place, Story, facing_at, findings_of

SURE: Final = 0.6  # that the only ones of a sort, in one story, are of one event
WORDS: Final = "another one, where both say that there was one alone"
HOLDING: Final = frozenset({"person", "organisation"})
_SORTS: Final = ("bidder suitor buyer contender", "candidate contender challenger rival opponent")
ONLY: Final = re.compile(
    r"\b(?:only|sole|lone)(?: one)?(?P<other> other| remaining| surviving)? (?P<sort>[a-z]{4,})\b", re.IGNORECASE
)
# Between the sort and the name: "… left at the end *was the co-operative* Norfeld", "… in the last round: Norfeld".
NAMING: Final = re.compile(r"[^.,;:]{0,40}(?:\b(?:is|was|were|being)\b|[:,–—-])[^.,;:–—]{0,40}")
NAMED: Final = re.compile(
    r"(?:,| (?:is|was|were|became|as)) (?:the |its |their )?", re.IGNORECASE
)  # and between a name and the sort
ELSE: Final = re.compile(r"\b(?:than|besides|apart from|except|not)\b", re.IGNORECASE)


class _Only(NamedTuple):
    """Of what sort somebody is the only one, in the words of its row; who, and where that is said."""

    sorts: frozenset[str]
    name: Fact
    article: Article
    claim: Claim


def only_ones(story: Story) -> Iterator[Finding]:
    """One finding for the only one of a sort whom two articles name otherwise. They have no ids yet."""
    told = {article.id: list(_told(story, article)) for article in story.articles}
    found: dict[frozenset[str], list[Facing]] = {}
    for one, other in story.couples():
        for left, right in product(told[one.id], told[other.id]):
            if left.sorts & right.sorts and _are_two(left, right):
                names = frozenset(str(each.name.value) for each in (left, right))
                found.setdefault(names, []).append(_facing(left, right))
    yield from findings_of(story, found.values())


def _told(story: Story, article: Article) -> Iterator[_Only]:
    for claim in story.claims_of(article):
        text = claim.span.of(article.text).replace("\n", " ")
        for match in ONLY.finditer(text) if not openness(claim) and not negations(claim) else ():
            name = _name(text, match, claim)
            if name is not None:
                yield _Only(_sorts(match), name, article, claim)


def _sorts(match: re.Match[str]) -> frozenset[str]:
    sort, other = match["sort"].lower(), (match["other"] or "").strip().lower()
    row = {sort}.union(*(words.split() for words in _SORTS if sort in words.split()))
    return frozenset(f"{other} {word}" for word in row)


def _name(text: str, match: re.Match[str], claim: Claim) -> Fact | None:
    """The first name behind the words that say so, or the one right before them."""
    at = claim.span.start
    names = [fact for fact in claim.facts if fact.kind in HOLDING and isinstance(fact.value, Name)]
    behind = next((fact for fact in names if fact.span.start - at >= match.end()), None)
    if behind is not None:
        between = text[match.end() : behind.span.start - at]
        if NAMING.fullmatch(between) and not ELSE.search(between):
            return behind
    before = (fact for fact in names if NAMED.fullmatch(text[fact.span.end - at : match.start()]))
    return next(before, None)


def _are_two(left: _Only, right: _Only) -> bool:
    """Whether two names exclude each other, and neither article has the other's."""
    one, other = left.name, right.name
    known = str(one.value) in right.article.text or str(other.value) in left.article.text
    if known or one.kind != other.kind:
        return False
    return KINDS[one.kind].compare(one.value, other.value).relation is Relation.CONFLICT


def _facing(left: _Only, right: _Only) -> Facing:
    one, other = (Place(each.article, each.claim, each.name.span) for each in (left, right))
    senses = str(left.name.value), str(right.name.value)
    return facing_at(left.name.kind, one, other, WORDS, SURE, senses, Severity.HIGH)
