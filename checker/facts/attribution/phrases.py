"""Attribution without a verb: "according to …", and headlines that name their source beside a colon."""

import re
from collections.abc import Iterator
from typing import Final

from checker.facts.attribution.draft import Draft
from checker.facts.attribution.nouns import HEADLINE_SOURCES, HEARSAY, LABELS, NO_SOURCES, REPORTS
from checker.facts.attribution.quotes import Layout
from checker.facts.attribution.speakers import Source, source_at
from checker.facts.attribution.verbs import Stance
from checker.language import Token
from checker.model import Span

# How a statement goes on behind the cue that interrupts it: "…, many economists say, because …".
_GOES_ON: Final = re.compile(
    r",\s+(?:because|since|so that|so|if|unless|although|even|given|especially|particularly|in part|not|rather)\b"
)
_HEADLINE_FIRST: Final = re.compile(r"(?P<source>[^\s:][^:\n]{1,40}):\s+(?P<content>[^\n]{12,}[^\s.])\s*")
_HEADLINE_LAST: Final = re.compile(r"(?P<content>[^\n]{15,}?)(?P<cue>:| [–—-])\s+(?P<source>[^:\n.,]{2,40}?)\s*")
_IN_REPORT: Final = re.compile(r"In (?P<source>(?:an?|the|its|their|one|another|this) [^,\n“\"]{3,120}),\s")
_ACCORDING: Final = re.compile(r"\baccording\s+to\b", re.IGNORECASE)
_TURN: Final = re.compile(r"(?P<source>[A-Z][\w.'’-]+(?: [A-Z(][\w.'’()-]+){0,5}):\s+(?=\S+ \S+ \S)")
_PARAGRAPH: Final = re.compile(r"[^\n]+")
_HEADLINE_ENDS: Final = 200  # characters; a longer line is a paragraph


def according(layout: Layout) -> Iterator[Draft]:
    for match in _ACCORDING.finditer(layout.text):
        cue = Span(*match.span())
        words = layout.words_in(cue)
        head = next((child for child in words[-1].children if child.dep_ == "pobj"), None) if words else None
        if head is None or head.lower_ in NO_SOURCES or layout.quotation_at(cue.start) is not None:
            continue
        source = source_at(head)
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
        return [before, behind] if _GOES_ON.match(behind.of(layout.text)) else [before]
    return [before, behind] if is_finite(layout, behind) and behind.of(layout.text).startswith(",") else []


def is_finite(layout: Layout, span: Span) -> bool:
    """Whether a span has a finite verb."""
    return any(
        token.pos_ in ("VERB", "AUX") and "Fin" in token.morph.get("VerbForm", []) for token in layout.words_in(span)
    )


def hearsay(layout: Layout) -> Iterator[Draft]:
    """ "The firm has reportedly sold …": somebody says so, who is left out."""
    for match in HEARSAY.finditer(layout.text):
        sentence, cue = layout.sentence_at(match.start()), Span(*match.span())
        if layout.quotation_at(cue.start) is not None:
            continue
        parts = [Span(sentence.start, cue.start), Span(cue.end, max(cue.end, sentence.end))]
        told = [part for part in parts if part.of(layout.text).strip()]
        yield Draft(cue, None, Stance.SAYS, "hearsay", cue, told, loose=True)


def in_reports(layout: Layout) -> Iterator[Draft]:
    """ "In a poll released on Monday, 52 percent backed …": what a report, a survey or a poll says."""
    for sentence in layout.sentences:
        match = _IN_REPORT.match(layout.text, sentence.start, sentence.end)
        words = layout.words_in(Span(*match.span("source"))) if match else None
        if match is None or not words or words.root.lemma_ not in REPORTS:
            continue
        content = Span(match.end(), sentence.end)
        if is_finite(layout, content):
            cue = Span(match.start(), match.start() + 2)
            source = Source(words.root, words.start, words.end)
            yield Draft(cue, source, Stance.SAYS, "in-report", Span(cue.start, match.end()), [content])


def headlines(layout: Layout) -> Iterator[Draft]:
    """ "Seoul: …" and "…: official", in a paragraph of one line without a full stop."""
    for paragraph in _PARAGRAPH.finditer(layout.text):
        if len(paragraph[0]) > _HEADLINE_ENDS or paragraph[0].rstrip().endswith((".", '"', "”")):
            yield from _turn(layout, paragraph)
        else:
            yield from _headline(layout, paragraph)


def _turn(layout: Layout, paragraph: re.Match[str]) -> Iterator[Draft]:
    """ "MUIR: What would you do?": a turn of a printed conversation."""
    match = _TURN.match(layout.text, paragraph.start(), paragraph.end())
    words = layout.words_in(Span(*match.span("source"))) if match else None
    if match is None or not words or words[0].lower_ in LABELS:
        return
    if not (words.text.isupper() or words.root.ent_type_ == "PERSON"):
        return
    source = Source(words.root, words.start, words.end)
    content = Span(match.end(), paragraph.end())
    colon = Span(match.end("source"), match.end("source") + 1)
    yield Draft(colon, source, Stance.SAYS, "turn", Span(match.start(), colon.end), [content])


def _headline(layout: Layout, paragraph: re.Match[str]) -> Iterator[Draft]:
    for pattern in (_HEADLINE_FIRST, _HEADLINE_LAST):
        match = pattern.fullmatch(layout.text, paragraph.start(), paragraph.end())
        words = layout.words_in(Span(*match.span("source"))) if match else None
        if match is None or not words or not _is_headline_source(words.root, pattern is _HEADLINE_LAST):
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
