"""What a comparison came to, and what is to be said of an article, in words."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from checker.export.visible import visible
from checker.model import Article, Comparison, DateFrom, Finding, Relation, Severity

FIRST: Final = 10  # findings to look at first: what an editor can phone about before a deadline

DATE_SOURCES: Final = {
    DateFrom.GIVEN: "as given",
    DateFrom.METADATA: "from its metadata",
    DateFrom.DATELINE: "from its dateline",
    DateFrom.TEXT: "from its text",
    DateFrom.UNKNOWN: "source unknown",
}


def verdict_words(comparison: Comparison) -> str:
    """Whether there is a discrepancy; and where there is none, whether that was looked for at all."""
    aligned = plural(sum(len(group.claims) for group in comparison.groups), "aligned claim")
    found = sum(finding.relation.is_discrepancy for finding in comparison.findings)
    if found:
        return f"{plural(found, 'discrepancy', 'discrepancies')} found in {aligned}."
    if not comparison.groups:
        return "Nothing was aligned: no claim of one article reports what another's does, so no fact was compared."
    if not comparison.findings:
        return f"No facts to compare: no kind of fact stands on both sides of the {aligned}."
    if all(finding.relation is Relation.AGREE for finding in comparison.findings):
        return f"No discrepancy found in {aligned}: all that was compared agrees."
    return f"No discrepancy found in {aligned}."


def sorted_out(findings: Sequence[Finding]) -> tuple[list[Finding], list[Finding], list[Finding]]:
    """What to look at first, the rest, and what agrees; each in the order of urgency that findings come in."""
    agreed = [each for each in findings if each.relation is Relation.AGREE]
    open_ones = [each for each in findings if each.relation is not Relation.AGREE]
    urgent = [each for each in open_ones if each.severity is not Severity.LOW][:FIRST]
    shown = {each.id for each in urgent}
    return urgent, [each for each in open_ones if each.id not in shown], agreed


def dated(article: Article) -> str:
    """When an article was published and updated, and where that is known from."""
    if article.published is None:
        return "date unknown"
    words = f"{article.published.isoformat()} ({DATE_SOURCES[article.date_from]})"
    return f"{words}, updated {article.updated.isoformat()}" if article.updated else words


def left_out_words(article: Article) -> str:
    """How much of an article is not compared, and why."""
    share = sum(len(each.span) for each in article.left_out) / max(len(article.text), 1)
    reasons = Counter(visible(each.reason) for each in article.left_out)
    why = ", ".join(f"{reason} ({count})" if count > 1 else reason for reason, count in reasons.items())
    return f"{share:.0%} left out: {why}"


def plural(count: int, one: str, many: str = "") -> str:
    """ "1 claim", "2 claims"."""
    return f"{count} {one if count == 1 else many or f'{one}s'}"
