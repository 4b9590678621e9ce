"""From one comparison of a story to the next: which findings are still there, changed at their source, new or gone.

A finding whose words changed has another id; it is known by its kind, its outlets, and its place in their texts. Where
no word changed and checker alone reads otherwise, an old finding is gone and a new one there: no verdict was on it.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from checker.model import Article, Claim, Comparison, Finding, Side, Span
from checker.review.events import Rewording
from checker.review.texts import Versions, versions

LEAST_ALIKE: Final = 0.3
"""How much of their words two wordings of one claim share at least (Sørensen and Dice); below, another claim has taken
the place. "15 are dead now" after "At least 12 people died when a ferry sank" shares little more than its place."""


@dataclass(frozen=True, slots=True)
class Successor:
    """A finding in the place of another, the words that changed, and whether left and right have changed sides."""

    old: Finding
    new: Finding
    rewordings: tuple[Rewording, ...]
    is_turned: bool = False


@dataclass(frozen=True, slots=True)
class Changes:
    """What a comparison has that the one before hadn't, and the other way round, in the order of their findings."""

    changed: tuple[Successor, ...]
    new: tuple[Finding, ...]
    gone: tuple[Finding, ...]

    @property
    def is_nothing(self) -> bool:
        return not (self.changed or self.new or self.gone)

    @property
    def for_review(self) -> "Changes":
        """Those of findings that need a review, or that needed one."""
        return Changes(
            changed=tuple(each for each in self.changed if each.old.needs_review or each.new.needs_review),
            new=tuple(each for each in self.new if each.needs_review),
            gone=tuple(each for each in self.gone if each.needs_review),
        )


def changes_between(old: Comparison, new: Comparison) -> Changes:
    """What is new in a comparison since the one before it in its story, and nothing else."""
    before, after = ({finding.id: finding for finding in each.findings} for each in (old, new))
    lineage = _Lineage(old, new)
    kept = [lineage.revalued(finding, after[finding.id]) for finding in old.findings if finding.id in after]
    gone = [finding for finding in old.findings if finding.id not in after]
    added = [finding for finding in new.findings if finding.id not in before]
    moved = tuple(_best(lineage.candidates(gone, added)))
    succeeded, found = {each.old.id for each in moved}, {each.new.id for each in moved}
    return Changes(
        changed=(*(each for each in kept if each), *moved),
        new=tuple(finding for finding in added if finding.id not in found),
        gone=tuple(finding for finding in gone if finding.id not in succeeded),
    )


def changes_since(old: Comparison | None, new: Comparison) -> Changes:
    """The same where there may be none before it."""
    return changes_between(old, new) if old else Changes((), new.findings, ())


def with_sides_kept(old: Comparison, new: Comparison) -> Comparison:
    """The new comparison with each finding's left and right as they were: a verdict says that one of them is right."""
    lineage = _Lineage(old, new)
    before = {finding.id: finding for finding in old.findings}
    turned = {each.new.id for each in changes_between(old, new).changed if each.is_turned}
    turned |= {each.id for each in new.findings if each.id in before and lineage.is_turned(before[each.id], each)}
    findings = (replace(each, left=each.right, right=each.left) if each.id in turned else each for each in new.findings)
    return replace(new, findings=tuple(findings))


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A finding that may be another's successor, and how alike their claims are, 0…1."""

    successor: Successor
    likeness: float


def _best(candidates: Iterable[_Candidate]) -> Iterator[Successor]:
    """One successor a finding and one finding a successor, the most alike first."""
    taken: set[str] = set()
    for each in sorted(candidates, key=lambda candidate: -candidate.likeness):
        ids = {f"old {each.successor.old.id}", f"new {each.successor.new.id}"}
        if not ids & taken:
            taken |= ids
            yield each.successor


@dataclass(frozen=True, slots=True)
class _Place:
    """A claim, or a value in it, at its place."""

    claim: Claim
    span: Span


class _Lineage:
    """The places of an old comparison in a new one, article by article."""

    def __init__(self, old: Comparison, new: Comparison) -> None:
        self._old, self._new = old, new
        self._heirs = {article.id: _heir(article, new.articles) for article in old.articles}
        self._versions: dict[str, Versions] = {}

    def candidates(self, gone: Sequence[Finding], added: Sequence[Finding]) -> Iterator[_Candidate]:
        """The pairs of one kind and place."""
        by_home: dict[tuple[str, str], dict[str, Finding]] = defaultdict(dict)
        for finding in added:
            for place in _places(self._new, finding.left) + _places(self._new, finding.right):
                by_home[finding.kind, place.claim.article_id][finding.id] = finding
        for finding in gone:
            heirs = {self._heirs[place.claim.article_id] for place in _places(self._old, finding.left or finding.right)}
            near = {each.id: each for heir in heirs if heir for each in by_home[finding.kind, heir.id].values()}
            for each in near.values():
                yield from self._candidate(finding, each)

    def revalued(self, old: Finding, new: Finding) -> Successor | None:
        """A finding with its words as they were and another value, since its article says so: its date changed."""
        if self.is_turned(old, new):
            new = replace(new, left=new.right, right=new.left)
        sides = [(one, other) for one, other in zip(_sides(old), _sides(new), strict=False) if one and other]
        changed = [(one, other) for one, other in sides if str(one.value) != str(other.value) and self._is_redated(one)]
        if not changed:
            return None
        return Successor(old, new, tuple(_worded(self._rewording(one, other) for one, other in changed)))

    def is_turned(self, old: Finding, new: Finding) -> bool:
        """Whether the left of a finding that kept its id is now its right."""
        was, left, right = (
            _key(comparison, side)
            for comparison, side in ((self._old, old.left), (self._new, new.left), (self._new, new.right))
        )
        return was != left and was == right

    def _candidate(self, old: Finding, new: Finding) -> Iterator[_Candidate]:
        for is_turned in (False, True):
            there = _sides(new)[::-1] if is_turned else _sides(new)
            pairs = list(zip(_sides(old), there, strict=True))
            if all((one is None) == (other is None) for one, other in pairs):
                yield from self._in_place(old, new, [(one, other) for one, other in pairs if one and other], is_turned)

    def _in_place(
        self, old: Finding, new: Finding, sides: Sequence[tuple[Side, Side]], is_turned: bool
    ) -> Iterator[_Candidate]:
        told = [self._rewording(one, other) for one, other in sides]
        if None in told:
            return
        likeness = min(_likeness(each.old_claim, each.new_claim) for each in told if each)
        is_changed = any(each.old_claim != each.new_claim for each in told if each)  # else only checker reads otherwise
        if is_changed and likeness >= LEAST_ALIKE:
            yield _Candidate(Successor(old, new, tuple(_worded(told)), is_turned), likeness)

    def _rewording(self, old: Side, new: Side) -> Rewording | None:
        """What a side's first claim and value were and are; None where the new side is in another place."""
        was = _places(self._old, old)[0]
        heir = self._heirs[was.claim.article_id]
        there = self._place_of(was)
        if heir is None or there is None:
            return None
        for place in _places(self._new, new):
            if place.claim.article_id == heir.id and place.span.overlaps(there):
                old_claim, new_claim = _words(self._old, was.claim), _words(self._new, place.claim)
                return Rewording(heir.outlet, old_claim, new_claim, _value(self._old, old), _value(self._new, new))
        return None

    def _place_of(self, place: _Place) -> Span | None:
        article = self._old.article_by_id[place.claim.article_id]
        heir = self._heirs[article.id]
        if heir is None:
            return None
        if article.id not in self._versions:
            self._versions[article.id] = versions(article.text, heir.text)
        return self._versions[article.id].place_of(place.span)

    def _is_redated(self, side: Side) -> bool:
        article = self._old.article_of(side.claim_id)
        heir = self._heirs[article.id]
        return heir is not None and (heir.published, heir.updated) != (article.published, article.updated)


def _heir(article: Article, articles: Iterable[Article]) -> Article | None:
    """The article that an outlet has in the place of an earlier one."""
    own = [each for each in articles if each.outlet == article.outlet]
    same = ("sha256", "url", "title", "source")
    return max(own, key=lambda each: [getattr(each, name) == getattr(article, name) for name in same], default=None)


def _places(comparison: Comparison, side: Side | None) -> list[_Place]:
    """Where a side's value stands, first where it is shown."""
    if side is None:
        return []
    claims = comparison.claim_by_id
    return [_Place(claims[side.claim_id], side.span), *(_Place(claims[each], claims[each].span) for each in side.also)]


def _sides(finding: Finding) -> tuple[Side | None, Side | None]:
    return finding.left, finding.right


def _key(comparison: Comparison, side: Side | None) -> tuple[str, str, str] | None:
    """What the finding's id knows of a side."""
    if side is None:
        return None
    article, claim = comparison.article_of(side.claim_id), comparison.claim_by_id[side.claim_id]
    return article.outlet, claim.span.of(article.text), side.span.of(article.text)


def _words(comparison: Comparison, claim: Claim) -> str:
    return claim.span.of(comparison.article_by_id[claim.article_id].text)


def _likeness(one: str, other: str) -> float:
    """The share of the words that two claims have in common."""
    words, others = (set(re.findall(r"\w+", each.casefold())) for each in (one, other))
    return 2 * len(words & others) / max(len(words) + len(others), 1)


def _value(comparison: Comparison, side: Side) -> str:
    """A value in words; the words of the text where it has none."""
    return str(side.value) if side.value is not None else side.span.of(comparison.article_of(side.claim_id).text)


def _worded(told: Iterable[Rewording | None]) -> Iterator[Rewording]:
    """Those that change anything."""
    for each in told:
        if each and (each.old_claim, each.old_value) != (each.new_claim, each.new_value):
            yield each
