"""Who does what to whom, told with its parts exchanged: what stood before and behind a verb has changed places."""

from collections.abc import Sequence
from itertools import combinations, product
from typing import Final

from checker.casting import MUTUAL
from checker.contrast import Contrast
from checker.copied import Change, Passage
from checker.model import Act, Relation, Severity, Span
from checker.paired import NAMED

WORDS: Final = "the same act with its parts exchanged"


def exchanged(left: Passage, right: Passage, changes: Sequence[Change]) -> Contrast | None:
    """The two names around a verb, the one in the other's place; each other word is in both claims."""
    for one, other in combinations(changes, 2):
        if _swap(one, other) and any(_is_between(act, one, other) for act in _acts(left)):
            return _contrast(one.left.span, one.right.span)
    if sorted(word.plain for word in left.words) != sorted(word.plain for word in right.words):
        return None
    for act, there in product(_acts(left), _acts(right)):
        one_side, other_side = _parted(left, act.verb.start), _parted(right, there.verb.start)
        if act.verb.lemma == there.verb.lemma and one_side[0] & other_side[1] and one_side[1] & other_side[0]:
            return _contrast(left.claim.span, right.claim.span)
    return None


def _contrast(left: Span, right: Span) -> Contrast:
    return Contrast("role", Relation.CONFLICT, Severity.HIGH, left, right, WORDS)


def _swap(one: Change, other: Change) -> bool:
    same = one.left.plain == other.right.plain and one.right.plain == other.left.plain
    return same and all(run.text[:1].isupper() for change in (one, other) for run in change.runs)


def _is_between(act: Act, one: Change, other: Change) -> bool:
    return one.left.span.end <= act.verb.start < other.left.span.start


def _acts(passage: Passage) -> list[Act]:
    """The acts in which it matters who has which part, and that are none of saying: who says it stands on any side."""
    cues = [fact.span for fact in passage.claim.facts if fact.kind == "attribution"]
    return [
        act
        for act in passage.claim.acts
        if act.verb.lemma not in MUTUAL and not any(cue.start <= act.verb.start < cue.end for cue in cues)
    ]


def _parted(passage: Passage, at: int) -> tuple[set[str], set[str]]:
    """The names before and behind a verb."""
    names = [fact.span for fact in passage.claim.facts if fact.kind in NAMED]
    before = {passage.text(span).casefold() for span in names if span.end <= at}
    behind = {passage.text(span).casefold() for span in names if span.start >= at}
    return before - behind, behind - before
