"""The attributions of a text before their sources are named: cues, with what stands before and behind them."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from checker.facts.attribution_content import SUBJECTS, Complement, complement_of, is_passive
from checker.facts.attribution_quotes import Layout, Quotation, speaks
from checker.facts.attribution_speakers import Source, may_speak, source_at, source_of
from checker.facts.attribution_verbs import (
    ADDRESSING,
    CATENATIVES,
    HEADLINE_SOURCES,
    IDIOMS,
    NO_SOURCES,
    PICTURES,
    SOURCELESS,
    VERBS,
    Frame,
    Stance,
    Verb,
)
from checker.language import Doc, Token
from checker.model import Span

_ENDS_SPEECH: Final = ",?!…—–-"
_MODIFIERS: Final = frozenset({"dobj", "dative", "prep", "npadvmod", "advmod", "prt", "agent", "acomp", "xcomp"})
_COMPLETE: Final = frozenset({"acomp", "attr", "xcomp", "oprd"})  # a verb with one of these tells something itself
_SPOKEN: Final = frozenset({Stance.SAYS, Stance.ASKS, Stance.WITHHOLDS})
_CITING: Final = frozenset({"citing", "quoting"})
_HEADLINE_FIRST: Final = re.compile(r"(?P<source>[^\s:][^:\n]{1,40}):\s+(?P<content>[^\n]{15,}[^\s.])\s*")
_HEADLINE_LAST: Final = re.compile(r"(?P<content>[^\n]{15,}?)(?P<cue>:| [–—-])\s+(?P<source>[^:\n.,]{2,40}?)\s*")
_PARAGRAPH: Final = re.compile(r"[^\n]+")


@dataclass(slots=True)
class Draft:
    """An attribution in the making: `cluster` is the cue with its source and modifiers."""

    cue: Span
    source: Source | None
    stance: Stance
    rule: str
    cluster: Span
    content: list[Span] = field(default_factory=list)
    apart: bool = False  # its cluster interrupts or ends the statement of somebody else


def read_attributions(doc: Doc, layout: Layout) -> list[Draft]:
    """Every attribution of a text in the order of the cues, no two cues overlapping, each with content."""
    drafts = sorted(
        [*_verbal(doc, layout), *_according(doc, layout), *_headlines(doc, layout)], key=lambda each: each.cue
    )
    return _continue_speeches(layout, _without_interruptions(layout, _without_overlaps(drafts)))


# --- verbs


def _verbal(doc: Doc, layout: Layout) -> Iterator[Draft]:
    for cue in doc:
        verb = VERBS.get(cue.lemma_.lower())
        if verb is None or not _attributes(cue, layout):
            continue
        draft = _cited(doc, layout, cue) or _draft(doc, layout, cue, verb)
        if draft is not None and _is_told(cue, draft):
            yield draft


def _attributes(cue: Token, layout: Layout) -> bool:
    """Whether a token is a verb outside of every quotation and idiom."""
    if cue.tag_[:2] != "VB" or (cue.lemma_ in CATENATIVES and _says_itself(cue)):
        return False
    quotation = layout.quotation_at(cue.idx)
    if quotation is not None and speaks(layout.text, quotation):
        return False
    around = layout.text[max(0, cue.idx - 12) : cue.idx + 24].lower()
    return not any(idiom in around for idiom in IDIOMS)


def _is_told(cue: Token, draft: Draft) -> bool:
    """Whether somebody is named, or left out on purpose: "is said to be …", not "a man accused of …"."""
    if draft.source is not None:
        return draft.source.head.lemma_.lower() not in PICTURES
    unnamed = any(child.dep_ == "auxpass" for child in cue.children) and cue.lemma_ in SOURCELESS
    return draft.rule == "quotation" or unnamed


def _is_asserted(cue: Token) -> bool:
    """Whether a text states that somebody wants, thinks or praises it, rather than that he might, or ought to."""
    if cue.dep_ == "acl" or (cue.dep_ == "xcomp" and cue.head.lemma_ not in CATENATIVES):
        return False
    return not any(child.tag_ in ("MD", "TO") and child.dep_ == "aux" for child in cue.lefts)


def _says_itself(cue: Token) -> bool:
    """ "declined to say": the second verb carries the attribution."""
    return any(
        child.dep_ == "xcomp" and child.lemma_ in VERBS and complement_of(child, VERBS[child.lemma_]) is not None
        for child in cue.rights
    )


def _draft(doc: Doc, layout: Layout, cue: Token, verb: Verb) -> Draft | None:
    complement = complement_of(cue, verb)
    source = _source(layout, cue)
    words = _cue_words(cue, complement)
    cluster = _cluster(doc, layout, cue, source, words)
    if Frame.QUOTE in verb.frames and (quoted := _quoted(layout, cluster)):
        return Draft(words, source, _stance(cue, verb.frames[Frame.QUOTE]), "quotation", cluster, quoted)
    if named := _named(layout, cue, verb):
        stance = _stance(cue, verb.frames[Frame.PREDICATE])
        return Draft(words, source, stance, Frame.PREDICATE, cluster, [named])
    if complement is not None:
        content = _span(doc, layout, complement.start, complement.end)
        stance = _stance(cue, complement.stance)
        if stance not in _SPOKEN and not _is_asserted(cue):
            return None
        return Draft(words, source, stance, complement.frame, cluster, [content], apart=_is_added(cue))
    if Frame.QUOTE in verb.frames and source is not None and (told := _told_before(doc, layout, cue, cluster)):
        stance = _stance(cue, verb.frames[Frame.QUOTE])
        return Draft(words, source, stance, "statement-first", cluster, told, apart=True)
    return None


def _source(layout: Layout, cue: Token) -> Source | None:
    """The source by the parse, else the noun phrase that touches the cue."""
    found = source_of(_speaking(cue))
    if found is not None or is_passive(cue):
        return found
    if layout.quotation_before(cue.idx) is not None:
        behind = next((child for child in cue.rights if child.dep_ in ("dobj", "attr", "npadvmod")), None)
        return source_at(behind) if behind is not None else None
    return None


def _speaking(cue: Token) -> Token:
    """The verb whose subject says what a participle adds: "the union *said* the strike would go on, *adding* …"."""
    if not _is_added(cue):
        return cue
    for verb in cue.ancestors:
        frames = VERBS[verb.lemma_].frames if verb.i < cue.i and verb.lemma_ in VERBS else ()
        if Frame.CLAUSE in frames and any(child.dep_ in SUBJECTS for child in verb.children):
            return verb
    return cue


def _is_added(cue: Token) -> bool:
    return cue.tag_ == "VBG" and cue.dep_ in ("advcl", "conj") and cue.i > 0 and cue.nbor(-1).text in (",", "”", '"')


def _stance(cue: Token, stance: Stance) -> Stance:
    negated = any(child.dep_ == "neg" for child in cue.children)
    catenative = CATENATIVES.get(cue.head.lemma_) if cue.dep_ == "xcomp" else None
    return catenative or (Stance.WITHHOLDS if negated else stance)


def _cue_words(cue: Token, complement: Complement | None) -> Span:
    """The verb with its auxiliaries and negation, its particle or preposition, and a verb like "declined to"."""
    first = last = cue
    if cue.dep_ == "xcomp" and cue.head.lemma_ in CATENATIVES and cue.head.i < cue.i:
        first = cue.head
    helpers = {child.i for child in first.lefts if child.dep_ in ("aux", "auxpass", "neg", "advmod")}
    while first.i - 1 in helpers:
        first = first.nbor(-1)
    while first is not cue and first.dep_ == "advmod":
        first = first.nbor(1)
    if complement is not None and complement.preposition is not None:
        last = complement.preposition
    elif particle := next((child for child in cue.rights if child.dep_ == "prt" and child.i == cue.i + 1), None):
        last = particle
    return Span(first.idx, last.idx + len(last))


def _cluster(doc: Doc, layout: Layout, cue: Token, source: Source | None, words: Span) -> Span:
    """From the source, or the cue before it, to the end of the cue's modifiers; a quotation ends it."""
    start, end = words.start, words.end
    own = source is not None and any(child.dep_ in SUBJECTS for child in cue.children)
    if source is not None and (own or source.start > cue.i):
        span = source.span(doc)
        start, end = min(start, span.start), max(end, span.end)
        if source.start > cue.i:
            end = max(end, doc[source.head.right_edge.i].idx + len(doc[source.head.right_edge.i]))
    if (
        start
        and cue.dep_ == "advcl"
        and (before := doc.char_span(start - 3, start - 1))
        and before.text.lower() == "as"
    ):
        start -= 3
    for child in cue.rights:
        quoted = layout.quotation_at(child.idx)
        if child.dep_ in _MODIFIERS and quoted is None:
            end = max(end, child.right_edge.idx + len(child.right_edge))
    inside = layout.quotations_in(Span(start + 1, max(start + 1, end)))
    return Span(start, layout.quotations[inside[0]].span.start if inside else end)


def _cited(doc: Doc, layout: Layout, cue: Token) -> Draft | None:
    """ "…, Yonhap reported, citing an official": the official said it first."""
    named = next((child for child in cue.rights if child.dep_ == "dobj"), None)
    reporting = next((each for each in cue.ancestors if each.lemma_ in VERBS), None)
    if cue.lower_ not in _CITING or named is None or reporting is None or not may_speak(named):
        return None
    reported = complement_of(reporting, VERBS[reporting.lemma_])
    words = Span(cue.idx, cue.idx + len(cue))
    cluster = Span(words.start, source_at(named).span(doc).end)
    outer = _cluster(doc, layout, reporting, _source(layout, reporting), _cue_words(reporting, None))
    told = _told_before(doc, layout, reporting, outer)
    if reported is not None:
        told = [
            _span(doc, layout, reported.start, min(reported.end, cue.i) if cue.i > reported.start else reported.end)
        ]
    return Draft(words, source_at(named), Stance.SAYS, "cited", cluster, told, apart=True) if told else None


# --- quotations


def _quoted(layout: Layout, cluster: Span) -> list[Span]:
    """The quotations before and behind a cluster, with what belongs to the sentence of the first."""
    content = []
    before = layout.quotation_before(cluster.start)
    if before is not None and _is_said(layout, before, cluster):
        content.append(_from_sentence_start(layout, before))
    after = layout.quotation_after(cluster.end)
    if after is not None and speaks(layout.text, after) and (content or _is_introduced(layout, after, cluster)):
        content.append(after.span)
    return content


def _is_said(layout: Layout, quotation: Quotation, cluster: Span) -> bool:
    inner = quotation.inner.of(layout.text).rstrip(" '’")
    between = layout.text[quotation.span.end : cluster.start]
    return inner.endswith(tuple(_ENDS_SPEECH)) or "," in between


def _is_introduced(layout: Layout, quotation: Quotation, cluster: Span) -> bool:
    between = layout.text[cluster.end : quotation.span.start].strip()
    return between.endswith((",", ":"))


def _from_sentence_start(layout: Layout, quotation: Quotation) -> Span:
    sentence = layout.sentence_at(quotation.span.start)
    return Span(min(sentence.start, quotation.span.start), quotation.span.end)


def _continue_speeches(layout: Layout, drafts: list[Draft]) -> list[Draft]:
    """Give a quotation that follows a speech, and that nobody else introduces, to its speaker."""
    taken = {index for draft in drafts for span in draft.content for index in layout.quotations_in(span)}
    pending = list(reversed(drafts))
    speaker: Draft | None = None
    for index, quotation in enumerate(layout.quotations):
        while pending and pending[-1].cluster.start < quotation.span.start:
            speaker = pending.pop()
        if index in taken or speaker is None or not speaks(layout.text, quotation):
            continue
        if _goes_on(layout, speaker, quotation):
            speaker.content.append(quotation.span)
    return drafts


def _goes_on(layout: Layout, speaker: Draft, quotation: Quotation) -> bool:
    """Only the rest of the cue's sentence stands between; in a new paragraph only a speech goes on."""
    reached = max(layout.sentence_at(speaker.cluster.start).end, speaker.content[-1].end)
    between = layout.text[reached : quotation.span.start] if reached <= quotation.span.start else "?"
    if between.strip(" .:\n"):
        return False
    return speaker.rule == "quotation" or ("\n" not in between and speaker.stance is Stance.SAYS)


def _named(layout: Layout, cue: Token, verb: Verb) -> Span | None:
    """The object and its quoted predicate: "called him "a disgrace to the sport""."""
    named = next((child for child in cue.rights if child.dep_ in ("dobj", "ccomp", "oprd")), None)
    if Frame.PREDICATE not in verb.frames or named is None:
        return None
    reach = named.idx + len(named)
    quoted = layout.quotation_after(reach)
    between = layout.text[reach : quoted.span.start] if quoted is not None else ","
    return Span(cue.nbor().idx, quoted.span.end) if quoted is not None and not between.strip() else None


# --- statements before their source


def _told_before(doc: Doc, layout: Layout, cue: Token, cluster: Span) -> list[Span]:
    """`[the statement]` of "…, the ministry said", and its two halves where the cue interrupts it."""
    sentence = layout.sentence_at(cluster.start)
    if any(child.dep_ == "dobj" for child in cue.rights) and cue.lemma_ not in ADDRESSING:
        return []
    has_subject = any(child.dep_ in SUBJECTS for child in cue.children)
    if cue.dep_ == "relcl" or not has_subject or any(child.dep_ in _COMPLETE for child in cue.rights):
        return []
    left = layout.text[sentence.start : cluster.start].rstrip()
    if not left.endswith((",", "—", "–", " -")):
        return []
    return _halves(doc, layout, sentence, cluster)


def _halves(doc: Doc, layout: Layout, sentence: Span, cluster: Span) -> list[Span]:
    before, behind = Span(sentence.start, cluster.start), Span(cluster.end, max(cluster.end, sentence.end))
    if _is_finite(doc, before):
        return [before]
    return [before, behind] if _is_finite(doc, behind) and behind.of(layout.text).startswith(",") else []


def _is_finite(doc: Doc, span: Span) -> bool:
    tokens = doc.char_span(span.start, span.end, alignment_mode="contract")
    return tokens is not None and any(
        token.pos_ in ("VERB", "AUX") and "Fin" in token.morph.get("VerbForm", []) for token in tokens
    )


# --- according to


def _according(doc: Doc, layout: Layout) -> Iterator[Draft]:
    for token in doc[:-2]:
        if token.lower_ != "according" or token.nbor().lower_ != "to":
            continue
        head = next((child for child in token.nbor().children if child.dep_ == "pobj"), None)
        if head is None or head.lower_ in NO_SOURCES or layout.quotation_at(token.idx) is not None:
            continue
        source = source_at(head)
        cue = Span(token.idx, token.nbor().idx + 2)
        cluster = Span(cue.start, source.span(doc).end)
        content = _accorded(doc, layout, cluster)
        if content:
            yield Draft(cue, source, Stance.SAYS, "according-to", cluster, content, apart=True)


def _accorded(doc: Doc, layout: Layout, cluster: Span) -> list[Span]:
    sentence = layout.sentence_at(cluster.start)
    if cluster.start - sentence.start < 5:
        behind = layout.text.find(",", cluster.end, sentence.end)
        return [Span(behind if behind >= 0 else cluster.end, max(cluster.end, sentence.end))]
    halves = _halves(doc, layout, sentence, cluster)
    return halves or [Span(sentence.start, cluster.start)]


# --- headlines


def _headlines(doc: Doc, layout: Layout) -> Iterator[Draft]:
    """ "Seoul: …" and "…: official", in a paragraph of one line without a full stop."""
    for paragraph in _PARAGRAPH.finditer(layout.text):
        if len(paragraph[0]) > 200 or paragraph[0].rstrip().endswith((".", '"', "”")):
            continue
        yield from _headline(doc, layout.text, paragraph)


def _headline(doc: Doc, text: str, paragraph: re.Match[str]) -> Iterator[Draft]:
    for pattern in (_HEADLINE_FIRST, _HEADLINE_LAST):
        match = pattern.fullmatch(text, paragraph.start(), paragraph.end())
        words = doc.char_span(*match.span("source")) if match else None
        if match is None or words is None or not _is_headline_source(words.root, pattern is _HEADLINE_LAST):
            continue
        colon = text.index(":", match.end("source")) if pattern is _HEADLINE_FIRST else match.end("cue") - 1
        source = Source(words.root, words.start, words.end)
        whole = Span(*match.span())
        yield Draft(Span(colon, colon + 1), source, Stance.SAYS, "headline", whole, [Span(*match.span("content"))])
        return


def _is_headline_source(head: Token, last: bool) -> bool:
    if head.lower_ in HEADLINE_SOURCES:
        return True
    return head.ent_type_ in ("PERSON", "GPE", "ORG") and (not last or head.ent_type_ == "PERSON")


# --- what all share


def _without_interruptions(layout: Layout, drafts: list[Draft]) -> list[Draft]:
    """Cut from a statement what ends it: "…, adding that …", "…, Yonhap reported"."""
    apart = [draft.cluster.start for draft in drafts if draft.apart]
    for draft in drafts:
        draft.content = [_until(layout.text, draft, span, apart) for span in draft.content]
    return drafts


def _until(text: str, draft: Draft, span: Span, apart: Sequence[int]) -> Span:
    if draft.cue.start > span.start:
        return span
    index = bisect_right(apart, span.start)
    if index < len(apart) and apart[index] < span.end and text[span.start : apart[index]].rstrip().endswith(","):
        return Span(span.start, apart[index])
    return span


def _span(doc: Doc, layout: Layout, start: int, end: int) -> Span:
    """From one token to another, with the whole of a quotation that it ends in."""
    words = doc[start:end]
    first, last = layout.quotation_at(words.start_char), layout.quotation_at(words.end_char - 1)
    opens = first is not None and first.inner.start == words.start_char
    return Span(
        first.span.start if first is not None and opens else words.start_char,
        last.span.end if last is not None else words.end_char,
    )


def _without_overlaps(drafts: list[Draft]) -> list[Draft]:
    """One draft a cue, and of what is thought and wanted inside a statement nothing: that is the statement's."""
    kept: list[Draft] = []
    told = 0  # how far statements reach
    for draft in drafts:
        if kept and kept[-1].cue.end > draft.cue.start:
            continue
        if draft.cue.start < told and draft.stance not in _SPOKEN:
            continue
        kept.append(draft)
        told = max([told, *(span.end for span in draft.content if draft.stance is Stance.SAYS)])
    return kept
