"""Attribution without a verb: "according to …", and headlines that name their source beside a colon."""

import re
from collections.abc import Iterator
from typing import Final

from checker.facts.attribution.draft import Draft
from checker.facts.attribution.nouns import HEADLINE_SOURCES, NO_SOURCES
from checker.facts.attribution.quotes import Layout
from checker.facts.attribution.speakers import Source, source_at
from checker.facts.attribution.verbs import Stance
from checker.language import Token
from checker.model import Span

_HEADLINE_FIRST: Final = re.compile(r"(?P<source>[^\s:][^:\n]{1,40}):\s+(?P<content>[^\n]{15,}[^\s.])\s*")
_HEADLINE_LAST: Final = re.compile(r"(?P<content>[^\n]{15,}?)(?P<cue>:| [–—-])\s+(?P<source>[^:\n.,]{2,40}?)\s*")
_PARAGRAPH: Final = re.compile(r"[^\n]+")
_HEADLINE_ENDS: Final = 200  # characters; a longer line is a paragraph


def according(layout: Layout) -> Iterator[Draft]:
    for token in layout.doc[:-2]:
        if token.lower_ != "according" or token.nbor().lower_ != "to":
            continue
        head = next((child for child in token.nbor().children if child.dep_ == "pobj"), None)
        if head is None or head.lower_ in NO_SOURCES or layout.quotation_at(token.idx) is not None:
            continue
        source = source_at(head)
        cue = Span(token.idx, token.nbor().idx + 2)
        cluster = Span(cue.start, source.span(layout.doc).end)
        content = _accorded(layout, cluster)
        if content:
            yield Draft(cue, source, Stance.SAYS, "according-to", cluster, content, apart=True)


def _accorded(layout: Layout, cluster: Span) -> list[Span]:
    sentence = layout.sentence_at(cluster.start)
    if cluster.start - sentence.start < 5:
        behind = layout.text.find(",", cluster.end, sentence.end)
        return [Span(behind if behind >= 0 else cluster.end, max(cluster.end, sentence.end))]
    parts = halves(layout, sentence, cluster)
    return parts or [Span(sentence.start, cluster.start)]


def halves(layout: Layout, sentence: Span, cluster: Span) -> list[Span]:
    before, behind = Span(sentence.start, cluster.start), Span(cluster.end, max(cluster.end, sentence.end))
    if is_finite(layout, before):
        return [before]
    return [before, behind] if is_finite(layout, behind) and behind.of(layout.text).startswith(",") else []


def is_finite(layout: Layout, span: Span) -> bool:
    """Whether a span has a finite verb."""
    tokens = layout.doc.char_span(span.start, span.end, alignment_mode="contract")
    return tokens is not None and any(
        token.pos_ in ("VERB", "AUX") and "Fin" in token.morph.get("VerbForm", []) for token in tokens
    )


def headlines(layout: Layout) -> Iterator[Draft]:
    """ "Seoul: …" and "…: official", in a paragraph of one line without a full stop."""
    for paragraph in _PARAGRAPH.finditer(layout.text):
        if len(paragraph[0]) > _HEADLINE_ENDS or paragraph[0].rstrip().endswith((".", '"', "”")):
            continue
        yield from _headline(layout, paragraph)


def _headline(layout: Layout, paragraph: re.Match[str]) -> Iterator[Draft]:
    for pattern in (_HEADLINE_FIRST, _HEADLINE_LAST):
        match = pattern.fullmatch(layout.text, paragraph.start(), paragraph.end())
        words = layout.doc.char_span(*match.span("source")) if match else None
        if match is None or words is None or not _is_headline_source(words.root, pattern is _HEADLINE_LAST):
            continue
        colon = layout.text.index(":", match.end("source")) if pattern is _HEADLINE_FIRST else match.end("cue") - 1
        source = Source(words.root, words.start, words.end)
        whole = Span(*match.span())
        yield Draft(Span(colon, colon + 1), source, Stance.SAYS, "headline", whole, [Span(*match.span("content"))])
        return


def _is_headline_source(head: Token, last: bool) -> bool:
    if head.lower_ in HEADLINE_SOURCES:
        return True
    return head.ent_type_ in ("PERSON", "GPE", "ORG") and (not last or head.ent_type_ == "PERSON")
