"""Which rules found a finding's values, and which findings are muted; `listing.py` asks SQL the same of those saved."""

from collections.abc import Iterable, Mapping

from checker.model import Claim, Comparison, Finding, Side
from checker.review.events import Mutable, Muted


def rule_of(kind: str, side: Side, claims: Mapping[str, Claim]) -> str:
    """The rule that found what a side shows; empty where no fact is behind it."""
    facts = claims[side.claim_id].facts
    return next((fact.rule for fact in facts if fact.kind == kind and fact.span == side.span), "")


def rules_of(comparison: Comparison, finding: Finding) -> tuple[str, ...]:
    """The rules that found a finding's values, each once."""
    sides = (side for side in (finding.left, finding.right) if side)
    named = (rule_of(finding.kind, side, comparison.claim_by_id) for side in sides)
    return tuple(dict.fromkeys(rule for rule in named if rule))


def muting_of(comparison: Comparison, finding: Finding, muted: Iterable[Muted]) -> Muted | None:
    """The first of what is muted that covers a finding."""
    names = {Mutable.KIND: (finding.kind,), Mutable.RULE: rules_of(comparison, finding)}
    return next((each for each in muted if each.name in names[each.what]), None)
