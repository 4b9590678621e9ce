"""A comparison as a report for the terminal: whom to phone about what first, then the rest in short.

Everything that colour says is also said in words, and an article's words are shown as they are: never read as
markup, and without what would steer a terminal.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from rich.console import Console, RenderableType
from rich.text import Text

from checker.export.paragraph import MARGIN, Paragraph
from checker.export.summary import dated, left_out_words, plural, sorted_out, verdict_words
from checker.export.visible import visible, visible_part
from checker.model import Article, Comparison, Finding, Relation, Side, Span

SOME_AGREEMENTS: Final = 5

_STYLES: Final = {
    Relation.CONFLICT: "bold red",
    Relation.DISPUTED: "bold magenta",
    Relation.UPDATE: "bold yellow",
    Relation.SCOPE: "bold cyan",
}


def print_report(comparison: Comparison, console: Console) -> None:
    """Print the report, as wide as the console is, in colour where it has one."""
    for part in report(comparison):
        paragraph = Paragraph(part, by=0) if isinstance(part, Text) else part
        console.print(paragraph, overflow="fold", highlight=False)


def report(comparison: Comparison) -> Iterator[RenderableType]:
    """The report's parts, in the order of reading."""
    urgent, rest, agreed = sorted_out(comparison.findings)
    yield from _head(comparison)
    yield Text(f"\n{verdict_words(comparison)}", style="bold")
    if urgent:
        yield _heading(f"Look at first ({len(urgent)})")
        for number, finding in enumerate(urgent, start=1):
            yield from _in_full(comparison, number, finding)
    if rest:
        yield _heading(f"The rest in short ({len(rest)})")
        yield from (_in_short(finding) for finding in rest)
    if agreed:
        yield from _agreements(agreed)
    yield from _counts(comparison)


# --- The head: what was compared


def _head(comparison: Comparison) -> Iterator[RenderableType]:
    yield Text(f"{plural(len(comparison.articles), 'article')}: {visible(comparison.name)}", style="bold")
    for article in comparison.articles:
        yield Paragraph(_article_line(article))
    for notice in comparison.notices:
        yield Text.assemble(("Notice: ", "bold yellow"), visible(notice.text))


def _article_line(article: Article) -> Text:
    line = Text.assemble((visible(article.outlet), "bold"), f", {dated(article)}")
    if article.title:
        line.append(f": {visible(article.title)}")
    if article.left_out:
        line.append(f" ({left_out_words(article)})")
    return line


# --- Findings


def _in_full(comparison: Comparison, number: int, finding: Finding) -> Iterator[RenderableType]:
    """A finding with both passages, both outlets and both speakers."""
    title = Text.assemble(
        f"\n{number}. ",
        (finding.relation.upper(), _STYLES.get(finding.relation, "bold")),
        f" ({finding.kind}), severity {finding.severity}, confidence {finding.confidence:.0%}",
    )
    yield title
    yield Paragraph(Text(visible(finding.reason), style="italic"))
    for side in (finding.left, finding.right):
        if side is not None:
            yield Paragraph(_source_line(comparison, side))
            yield Paragraph(_passage(comparison, side), by=2 * MARGIN)


def _source_line(comparison: Comparison, side: Side) -> Text:
    """Whose words a passage holds: the outlet's own, or somebody's whom it names."""
    outlet = comparison.article_of(side.claim_id).outlet
    line = Text.assemble((visible(outlet), "bold"), f", {_speaker(side)}")
    if side.origins > 1:
        line.append(f" (and others: {side.origins} independent origins)")
    return line


def _speaker(side: Side) -> str:
    return f"citing {visible(side.said_by)}" if side.said_by else "in its own words"


def _passage(comparison: Comparison, side: Side) -> Text:
    """The words of a claim, those of the fact between »« and underlined."""
    claim, text = comparison.claim_by_id[side.claim_id], comparison.article_of(side.claim_id).text
    if side.span == claim.span or not claim.span.contains(side.span):
        return Text(visible(claim.span.of(text)))
    before = Span(claim.span.start, side.span.start).of(text)
    after = Span(side.span.end, claim.span.end).of(text)
    fact = (f"»{visible(side.span.of(text))}«", "bold underline")
    return Text.assemble(visible_part(before), fact, visible_part(after))


def _in_short(finding: Finding) -> RenderableType:
    """A finding by its reason, which names the outlets and what each gives."""
    return _one_line(f"{finding.relation} ({finding.kind}, {finding.severity}): {visible(finding.reason)}")


def _agreements(agreed: Sequence[Finding]) -> Iterator[RenderableType]:
    kinds = Counter(finding.kind for finding in agreed).most_common()
    yield _heading(f"Agreements ({len(agreed)}): " + ", ".join(f"{kind} {count}" for kind, count in kinds))
    for finding in agreed[:SOME_AGREEMENTS]:
        yield _one_line(f"{finding.kind}: {visible(finding.reason)}")
    if len(agreed) > SOME_AGREEMENTS:
        yield _one_line(f"… and {len(agreed) - SOME_AGREEMENTS} more")


# --- The end: how much was compared


def _counts(comparison: Comparison) -> Iterator[RenderableType]:
    unmatched = Counter(comparison.article_by_id[claim.article_id].outlet for claim in comparison.unmatched)
    by_outlet = ", ".join(f"{visible(outlet)} {count}" for outlet, count in unmatched.items())
    yield Text(f"\n{plural(len(comparison.groups), 'group')} of claims that two or more articles report.")
    only_one = f"{plural(len(comparison.unmatched), 'claim')} that only one article reports"
    yield Text(f"{only_one}: {by_outlet}." if by_outlet else f"{only_one}.")


# --- Text


def _heading(words: str) -> Text:
    return Text(f"\n{words}", style="bold underline")


def _one_line(words: str) -> RenderableType:
    return Paragraph(Text(words, no_wrap=True, overflow="ellipsis"))
