"""A checked draft as a report for the terminal: its claims in the order of its text, each with what becomes of it.

As in the report of a comparison, colour says nothing that words don't, and a text's words are never read as markup.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from rich.console import Console
from rich.text import Text

from checker.drafting import CheckedClaim, Difference, DraftReport, Standing
from checker.export.draft_words import STANDINGS, doubtful, draft_verdict, hedged_words, missing, supporting, told_by
from checker.export.paragraph import MARGIN, Paragraph
from checker.export.summary import plural
from checker.export.visible import visible, visible_part
from checker.model import Article, ClaimKind, Span
from checker.reasons import listed

MOST_PASSAGES: Final = 3  # of one claim, the surest of an outlet each; all are in the JSON

_STYLES: Final = {
    Standing.CONTRADICTED: "bold red",
    Standing.BOTH: "bold magenta",
    Standing.UNREPORTED: "bold yellow",
    Standing.PARTLY: "bold cyan",
    Standing.SUPPORTED: "bold green",
}


def print_draft_report(report: DraftReport, console: Console) -> None:
    """Print the report, as wide as the console is, in colour where it has one."""
    for part in draft_report(report):
        console.print(part, overflow="fold", highlight=False)


def draft_report(report: DraftReport) -> Iterator[Paragraph]:
    """The report's parts, in the order of reading."""
    yield from _head(report)
    yield _line(Text(f"\n{draft_verdict(report)}", style="bold"))
    for number, checked in enumerate(report.claims, start=1):
        yield from _claim(report, number, checked)


# --- The head: what is checked against what


def _head(report: DraftReport) -> Iterator[Paragraph]:
    yield _line(Text(f"Draft: {visible(report.draft.title) or 'no headline'}", style="bold"))
    if left_out := _left_out(report.draft):
        yield Paragraph(Text(left_out))
    yield _line(Text(f"Against {plural(len(report.sources), 'article')}:"))
    for article in report.sources:
        day = article.published.isoformat() if article.published else "date unknown"
        title = f": {visible(article.title)}" if article.title else ""
        yield Paragraph(Text.assemble((visible(article.outlet), "bold"), f", {day}{title}"))
    for notice in report.notices:
        yield _line(Text.assemble(("Notice: ", "bold yellow"), visible(notice.text)))


def _left_out(article: Article) -> str:
    """What of the draft is not checked, and why."""
    if not article.left_out:
        return ""
    share = sum(len(each.span) for each in article.left_out) / max(len(article.text), 1)
    return (
        f"{share:.0%} of it not checked: {', '.join(dict.fromkeys(visible(each.reason) for each in article.left_out))}"
    )


# --- Claims


def _claim(report: DraftReport, number: int, checked: CheckedClaim) -> Iterator[Paragraph]:
    """A claim with its doubtful words marked, then what is against it, what is missing, and what supports it."""
    kind = " (headline)" if checked.claim.kind is ClaimKind.HEADLINE else ""
    standing = (STANDINGS[checked.standing].upper(), _STYLES[checked.standing])
    yield _line(Text.assemble(f"\n{number}. ", standing, f"{_by(checked)}{kind}"))
    yield Paragraph(_marked(report.draft.text, checked.claim.span, doubtful(checked)))
    for difference in (*checked.contradictions, *checked.remarks):
        yield from _difference(report, difference)
    yield from _gaps(report, checked)
    for passage in supporting(report, checked)[:MOST_PASSAGES]:
        yield _passage(report, passage.claim_id, [passage.hedge.span] if passage.hedge else [])


def _by(checked: CheckedClaim) -> str:
    """Who supports a claim, and how many of them count."""
    support = checked.support
    if len(support.outlets) < 2:
        return "".join(f" by {visible(outlet)}" for outlet in support.outlets)
    origins = "one origin" if support.origins == 1 else f"{support.origins} independent origins"
    return f" by {visible(listed(support.outlets))} ({origins})"


def _difference(report: DraftReport, difference: Difference) -> Iterator[Paragraph]:
    finding = difference.finding
    told = Text.assemble(
        (finding.relation.upper(), "bold"),
        f" ({finding.kind}), severity {finding.severity}, confidence {finding.confidence:.0%}: ",
        (visible(finding.reason), "italic"),
    )
    yield Paragraph(told)
    yield _passage(report, difference.other.claim_id, [difference.other.span])


def _gaps(report: DraftReport, checked: CheckedClaim) -> Iterator[Paragraph]:
    if facts := missing(checked):
        words = ", ".join(f"»{visible(told_by(fact).of(report.draft.text))}« ({fact.kind})" for fact in facts)
        yield Paragraph(Text.assemble(("Given by no source: ", "bold"), words))
    if checked.is_hedged:
        yield Paragraph(Text.assemble(("A hedge is dropped: ", "bold"), visible(hedged_words(checked))))


# --- Passages


def _passage(report: DraftReport, claim_id: str, spans: Sequence[Span]) -> Paragraph:
    """A source's claim behind its outlet and whom it cites, with those words marked."""
    claim, article = report.comparison.claim_by_id[claim_id], report.comparison.article_of(claim_id)
    speaker = f", citing {visible(claim.said_by)}" if claim.said_by else ""
    head = Text.assemble((visible(article.outlet), "bold"), f"{speaker}: ")
    return Paragraph(head.append_text(_marked(article.text, claim.span, spans)), by=2 * MARGIN)


def _marked(text: str, whole: Span, spans: Iterable[Span]) -> Text:
    """The words of a claim, those spans between »« and underlined; what is the whole of it, or outside, is not."""
    line, end = Text(), whole.start
    for span in sorted(set(spans)):
        if span != whole and whole.contains(span) and span.start >= end:
            line.append(visible_part(Span(end, span.start).of(text)))
            line.append(f"»{visible(span.of(text))}«", "bold underline")
            end = span.end
    return line.append(visible_part(Span(end, whole.end).of(text)))


def _line(words: Text) -> Paragraph:
    return Paragraph(words, by=0)
