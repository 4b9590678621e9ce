"""The findings of a run in the order of their urgency, each with its id."""

from collections.abc import Iterable, Sequence

from checker.findings import identified
from checker.model import Article, Claim, Finding


def ranked(findings: Iterable[Finding], articles: Sequence[Article], claims: Sequence[Claim]) -> tuple[Finding, ...]:
    """The findings most urgent first: by severity, then relation, then confidence."""
    by_id = {article.id: article for article in articles}
    return tuple(sorted(identified(findings, by_id, {claim.id: claim for claim in claims}), key=_urgency))


def _urgency(finding: Finding) -> tuple[int, int, float, str]:
    return finding.severity.gravity, finding.relation.gravity, -finding.confidence, finding.id
