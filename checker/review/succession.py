"""From one comparison of a story to the next: which findings are still there, changed at their source, new or gone.

A finding whose words changed has another id, and so has one that another outlet shows now, since several hold its
values; it is known by its kind, its outlets, and its place in their texts. Where no word changed and checker alone
reads otherwise, an old finding is gone and a new one there: no verdict was on it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from checker.model import Article, Claim, Comparison, Finding, Side, Span
from checker.review.events import Rewording
from checker.review.texts import Versions, likeness_of, versions

LEAST_ALIKE: Final = 0.3
"""How much of their words two wordings of one claim share at least (Sørensen and Dice); below, another claim has taken
the place. "15 are dead now" after "At least 12 people died when a ferry sank" shares little more than its place."""


@dataclass(frozen=True, slots=True)
class Successor:
    """A finding in the place of another, the words that changed, and whether left and right have changed sides.

    Without words that changed it is the same difference, which another outlet shows now.
    """

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
    """A finding that may be another's successor, whether through the claims that were shown, and how alike their claims
    are, 0…1."""

    successor: Successor
    is_shown: bool
    likeness: float


def _best(candidates: Iterable[_Candidate]) -> Iterator[Successor]:
    """One successor a finding and one finding a successor, the most alike first."""
    taken: set[str] = set()
    for each in sorted(candidates, key=lambda candidate: (not candidate.is_shown, -candidate.likeness)):
        ids = {f"old {each.successor.old.id}", f"new {each.successor.new.id}"}
        if not ids & taken:
            taken |= ids
            yield each.successor


@dataclass(frozen=True, slots=True)
class _Place:
    """A claim, or a value in it, at its place."""

    claim: Claim
    span: Span


@dataclass(frozen=True, slots=True)
class _Match:
    """A side in its old and its new place: what its words were and are, and whether it is where it was shown."""

    rewording: Rewording
    is_shown: bool


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
            for place in _places(self._new, finding.kind, finding.left, finding.right):
                by_home[finding.kind, place.claim.article_id][finding.id] = finding
        for finding in gone:
            side = finding.left or finding.right
            heirs = {self._heirs[place.claim.article_id] for place in _places(self._old, finding.kind, side)}
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
        matches = (self._match(old.kind, one, other) for one, other in changed)
        return Successor(old, new, tuple(_worded(each.rewording for each in matches if each)))

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
        found = [self._match(old.kind, one, other) for one, other in sides]
        matches = [each for each in found if each]
        if len(matches) < len(sides):
            return
        told = [each.rewording for each in matches]
        is_changed = any(each.old_claim != each.new_claim for each in told)
        if not is_changed and not self._is_shown_elsewhere(sides):  # only checker reads otherwise
            return
        likeness = min(likeness_of(each.old_claim, each.new_claim) for each in told)
        is_shown = all(each.is_shown for each in matches)
        if likeness >= LEAST_ALIKE or not is_shown:
            yield _Candidate(Successor(old, new, tuple(_worded(told)), is_turned), is_shown, likeness)

    def _match(self, kind: str, old: Side, new: Side) -> _Match | None:
        """A side where it was shown, or where else its value stood; None where the new side is in none of the places.

        Of one that is found elsewhere the words where it was shown tell what changed.
        """
        shown, *others = _places(self._old, kind, old)
        there = _places(self._new, kind, new)
        if is_now := self._now(shown, there):
            return _Match(self._rewording(shown, is_now, old, new), is_shown=True)
        for other in others:
            is_now = self._now(other, there)
            if is_now and self._is_same(other, is_now, old, new):
                return _Match(self._left(shown, old) or self._rewording(other, is_now, old, new), is_shown=False)
        return None

    def _now(self, place: _Place, there: Iterable[_Place]) -> _Place | None:
        """That of the new places in which an old one is now."""
        heir, span = self._heirs[place.claim.article_id], self._place_of(place)
        if heir is None or span is None:
            return None
        return next((each for each in there if each.claim.article_id == heir.id and each.span.overlaps(span)), None)

    def _rewording(self, was: _Place, is_now: _Place, old: Side, new: Side) -> Rewording:
        outlet = self._old.article_by_id[was.claim.article_id].outlet
        claims = _words(self._old, was.claim), _words(self._new, is_now.claim)
        return Rewording(outlet, *claims, _value(self._old, old), _value(self._new, new))

    def _is_same(self, was: _Place, is_now: _Place, old: Side, new: Side) -> bool:
        """Whether two places have the same words and, where they have one, the same value."""
        has_value = old.value is not None and new.value is not None
        return _words(self._old, was.claim) == _words(self._new, is_now.claim) and (
            not has_value or str(old.value) == str(new.value)
        )

    def _left(self, shown: _Place, old: Side) -> Rewording | None:
        """What the words are now in a place that has left its finding; None where they are what they were, or where
        the article is gone."""
        article = self._old.article_by_id[shown.claim.article_id]
        heir, span = self._heirs[article.id], self._place_of(_Place(shown.claim, shown.claim.span))
        words = _words(self._old, shown.claim)
        now = span.of(heir.text) if heir and span else ""
        return Rewording(article.outlet, words, now, _value(self._old, old), "") if heir and now != words else None

    def _is_shown_elsewhere(self, sides: Sequence[tuple[Side, Side]]) -> bool:
        """Whether the values are what they were, and another claim shows one of them."""
        keys = [(_key(self._old, one), _key(self._new, other)) for one, other in sides]
        is_same = all(_value(self._old, one) == _value(self._new, other) for one, other in sides)
        return is_same and any(one and other and one[:2] != other[:2] for one, other in keys)

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


def _places(comparison: Comparison, kind: str, *sides: Side | None) -> list[_Place]:
    """Where the value of a side stands, first where it is shown; of several sides one after another."""
    claims = comparison.claim_by_id
    places: list[_Place] = []
    for side in filter(None, sides):
        places.append(_Place(claims[side.claim_id], side.span))
        places += [_Place(claims[each], _span_in(claims[each], kind, side)) for each in side.also]
    return places


def _span_in(claim: Claim, kind: str, side: Side) -> Span:
    """Where another claim has a side's value; the whole of the claim where no fact is behind it."""
    same = (fact.span for fact in claim.facts if fact.kind == kind and str(fact.value) == str(side.value))
    return next(same, claim.span)


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


def _value(comparison: Comparison, side: Side) -> str:
    """A value in words; the words of the text where it has none."""
    return str(side.value) if side.value is not None else side.span.of(comparison.article_of(side.claim_id).text)


def _worded(told: Iterable[Rewording]) -> Iterator[Rewording]:
    """Those that change anything."""
    for each in told:
        if (each.old_claim, each.old_value) != (each.new_claim, each.new_value):
            yield each
