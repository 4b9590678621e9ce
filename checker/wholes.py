"""A part that one outlet gives alone, and another with the whole: four shot, and six hurt, four of them by gunfire. A
reader of both headlines sees two figures; the outlet that gives both says that the one is a part of the other."""

from collections.abc import Iterator
from itertools import product
from typing import Final

from checker import reasons
from checker.basis import WHOLE_AND_PART, is_part
from checker.bearers import BOTH_BE
from checker.facts import KINDS
from checker.facts.number.ladder import is_share
from checker.facts.number.value import Quantity
from checker.findings import side
from checker.model import Article, Finding, Relation, Severity
from checker.none_of_it import thing_called
from checker.stated import GENERIC, Stated
from checker.story import Story
from checker.subjects import PEOPLE

NUMBER: Final = KINDS["number"]
SURE: Final = 0.6


def parts_and_wholes(story: Story) -> Iterator[Finding]:
    """One finding for each whole of which other articles give a part alone, that its own article gives too. They have
    no ids yet."""
    found: dict[tuple[str, Stated], tuple[Stated, list[Stated]]] = {}
    wholes = {article.id: list(_wholes(story, article)) for article in story.articles}
    counts = {article.id: list(_counts(story, article)) for article in story.articles}
    for one, other, _ in story.pairs():
        for (whole, part), each in product(wholes[other.id], counts[one.id]):
            group = story.group_for(each.claim, whole.claim)
            if group and _is_part_of(each, part, whole):
                found.setdefault((group, whole), (whole, []))[1].append(each)
    for (group, _), (whole, parts) in found.items():
        reason = reasons.difference(parts, [whole], WHOLE_AND_PART)
        yield Finding("", group, NUMBER.name, Relation.SCOPE, Severity.MEDIUM, side(parts), side([whole]), SURE, reason)


def _wholes(story: Story, article: Article) -> Iterator[tuple[Stated, Stated]]:
    """The wholes that an article tells with a part of theirs in one claim."""
    counts = list(_counts(story, article))
    for part in counts:
        before = [each for each in counts if each.claim is part.claim and each.fact.span.end <= part.fact.span.start]
        if before and is_part(part) and _value(before[-1]).ends[0] > _value(part).ends[1]:
            yield before[-1], part


def _counts(story: Story, article: Article) -> Iterator[Stated]:
    for claim in story.claims_of(article):
        for fact in claim.facts:
            if isinstance(fact.value, Quantity) and fact.value.unit == "" and not is_share(fact.value):
                yield Stated(article, claim, fact)


def _is_part_of(stated: Stated, part: Stated, whole: Stated) -> bool:
    """Whether a figure is the part that another article gives with its whole, and its claim lacks the whole."""
    compare = NUMBER.compare
    if compare(stated.fact.value, part.fact.value).relation is not Relation.AGREE:
        return False
    numbers = [fact.value for fact in stated.claim.facts if fact.kind == NUMBER.name]
    gives_whole = any(compare(value, whole.fact.value).relation in BOTH_BE for value in numbers)
    return not gives_whole and not is_part(stated) and bool(_told_of(part) & _told_of(stated))


def _told_of(stated: Stated) -> set[str]:
    """What a figure's words tell of what it counts: of a part those behind it, for those before are the whole's."""
    from_here = stated.fact.span.start if is_part(stated) else stated.claim.span.start
    own = stated.fact.span
    terms = (
        term.lemma for term in stated.claim.terms if term.start >= from_here and not own.start <= term.start < own.end
    )
    counted = _value(stated).of.lower().split() if not is_part(stated) else []
    return {thing_called(word) for word in (*terms, *counted)} - GENERIC - {PEOPLE}


def _value(stated: Stated) -> Quantity:
    value = stated.fact.value
    assert isinstance(value, Quantity)  # noqa: S101  for the type checker: `_counts` gives no others
    return value
