"""What a reader wants to see of a comparison: which findings, and which groups of claims."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Final

from checker.model import Claim, Finding, Group, Relation, Severity
from checker.review.reviews import Review
from checker.review.states import State
from checker.ui.view import View, sides_of

OUTLET_ITSELF: Final = ""  # as a speaker: nobody is quoted


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is shown: what has one of each that is named; of what is empty any.

    `text` stands in the reason, in a value, or in a claim of a side, in upper or lower case.
    """

    outlets: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    relations: tuple[Relation, ...] = ()
    severities: tuple[Severity, ...] = ()
    states: tuple[State, ...] = ()
    speakers: tuple[str, ...] = ()
    text: str = ""

    @property
    def is_all(self) -> bool:
        return not any(getattr(self, each.name) for each in fields(self))

    @property
    def is_of_findings(self) -> bool:
        """Whether it asks for what only a finding has."""
        return bool(self.kinds or self.relations or self.severities or self.states)


def meets(view: View, finding: Finding, wanted: Wanted, reviews: Mapping[str, Review]) -> bool:
    """Whether a finding is wanted; without a review it is new."""
    review = reviews.get(finding.id)
    return (
        _is_one(finding.kind, wanted.kinds)
        and _is_one(finding.relation, wanted.relations)
        and _is_one(finding.severity, wanted.severities)
        and _is_one(review.state if review else State.NEW, wanted.states)
        and _has_one(view.outlets_of(finding), wanted.outlets)
        and _has_one([side.said_by for side in sides_of(finding)], wanted.speakers)
        and _says(_words_of(view, finding), wanted.text)
    )


def findings_wanted(
    view: View, findings: Sequence[Finding], wanted: Wanted, reviews: Mapping[str, Review]
) -> Sequence[Finding]:
    """Those of the findings that are wanted, in their order."""
    return findings if wanted.is_all else [each for each in findings if meets(view, each, wanted, reviews)]


def groups_wanted(view: View, wanted: Wanted, reviews: Mapping[str, Review]) -> Sequence[Group]:
    """The groups with a finding that is wanted; and where no finding's own mark is asked for, those whose claims are
    of the outlets and speakers, and say the text."""
    if wanted.is_all:
        return view.groups
    found = {each.group_id for each in findings_wanted(view, view.comparison.findings, wanted, reviews)}
    return [group for group in view.groups if group.id in found or _claims_meet(view, group, wanted)]


def speakers_in(view: View) -> tuple[str, ...]:
    """Everyone who says a side of a finding, by name; the outlets themselves, who need none, first."""
    return tuple(sorted({side.said_by for finding in view.comparison.findings for side in sides_of(finding)}))


def _claims_meet(view: View, group: Group, wanted: Wanted) -> bool:
    if wanted.is_of_findings:
        return False
    claims = [view.comparison.claim_by_id[claim_id] for claim_id in group.claims]
    return (
        _has_one(view.comparison.outlets_of(group), wanted.outlets)
        and _has_one([claim.said_by for claim in claims], wanted.speakers)
        and _says((_text(view, claim) for claim in claims), wanted.text)
    )


def _words_of(view: View, finding: Finding) -> Iterator[str]:
    yield finding.reason
    for side in sides_of(finding):
        yield "" if side.value is None else str(side.value)
        yield _text(view, view.comparison.claim_by_id[side.claim_id])


def _text(view: View, claim: Claim) -> str:
    return claim.span.of(view.comparison.article_by_id[claim.article_id].text)


def _is_one(value: str, wanted: Sequence[str]) -> bool:
    return not wanted or value in wanted


def _has_one(values: Sequence[str], wanted: Sequence[str]) -> bool:
    return not wanted or not set(values).isdisjoint(wanted)


def _says(texts: Iterator[str], wanted: str) -> bool:
    folded = wanted.casefold()
    return not folded or any(folded in text.casefold() for text in texts)
