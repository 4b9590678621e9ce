"""A claim in the place where it stands, as pieces that are shown each in its own way."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import Final

from checker.export.visible import visible, visible_part
from checker.model import Article, Claim, Comparison, Side, Span

AROUND: Final = 400  # characters of a long paragraph before a claim and behind it


class Look(StrEnum):
    """What a piece of a passage is: around the claim, of it, or what is compared."""

    CONTEXT = "context"
    CLAIM = "claim"
    FACT = "fact"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of a passage, fit to be shown."""

    text: str
    look: Look


def paragraph_of(article: Article, claim: Claim) -> Span:
    """The lines of the article's text that the claim stands in, without the white space around them."""
    text = article.text
    start = text.rfind("\n", 0, claim.span.start) + 1
    end = text.find("\n", claim.span.end)
    words = text[start : end if end >= 0 else None]
    start += len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))


def context_of(article: Article, claim: Claim) -> Span:
    """The paragraph, or of a long one what stands nearest to the claim."""
    paragraph = paragraph_of(article, claim)
    return Span(
        _clipped(article.text, paragraph.start, claim.span.start),
        _clipped(article.text, paragraph.end, claim.span.end),
    )


def in_context(comparison: Comparison, side: Side) -> tuple[Piece, ...]:
    """The claim of a side in its context, the words that are compared marked unless they are all of it."""
    article, claim = comparison.article_of(side.claim_id), comparison.claim_by_id[side.claim_id]
    paragraph, window = paragraph_of(article, claim), context_of(article, claim)
    pieces = tuple(_pieces(article.text, window, claim.span, side.span))
    before = (Piece("… ", Look.CONTEXT),) if window.start > paragraph.start else ()
    after = (Piece(" …", Look.CONTEXT),) if window.end < paragraph.end else ()
    return (*before, *pieces, *after)


def claim_words(comparison: Comparison, claim_id: str) -> str:
    """The words of a claim on one line."""
    return visible(comparison.claim_by_id[claim_id].span.of(comparison.article_of(claim_id).text))


def _clipped(text: str, edge: int, inner: int) -> int:
    """The paragraph's edge; where that is too far from the claim's, the end of a word within reach."""
    if abs(edge - inner) <= AROUND:
        return edge
    step = 1 if edge < inner else -1
    at = inner - step * AROUND
    while at != inner and not text[at].isspace():
        at += step
    return at


def _pieces(text: str, window: Span, claim: Span, fact: Span) -> Iterator[Piece]:
    marked = [fact] if fact != claim and claim.contains(fact) else []
    edges = {edge for span in (window, claim, *marked) for edge in (span.start, span.end)}
    for start, end in pairwise(sorted(edges)):
        span = Span(start, end)
        look = Look.FACT if any(each.contains(span) for each in marked) else Look.CLAIM
        yield Piece(visible_part(span.of(text)), look if claim.contains(span) else Look.CONTEXT)
