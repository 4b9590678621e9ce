"""Quotations and their speakers: those beside a cue, those that go on, and names in quotation marks."""

import re
from typing import Final

from checker.facts.attribution.draft import Draft
from checker.facts.attribution.quotes import Layout, Quotation, speaks
from checker.facts.attribution.verbs import Frame, Stance, Verb
from checker.language import Token
from checker.model import Span

_ENDS_SPEECH: Final = ",?!…—–-"
_NAMED_WITHIN: Final = 60  # characters from "called" to the quoted name: an object, not a clause
_BREAKS: Final = re.compile(r"[,.;:\n]|\b(?:and|who|that|which|to|by)\b")
_WORDS: Final = re.compile(r"[^\s.:]")


def quoted_beside(layout: Layout, cluster: Span) -> list[Span]:
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


def named_as(layout: Layout, cue: Token, verb: Verb) -> Span | None:
    """The object and its quoted predicate: "called him "a disgrace to the sport""."""
    start = cue.idx + len(cue)
    ahead = layout.quotations_in(Span(start, start + _NAMED_WITHIN))
    if Frame.PREDICATE not in verb.frames or not ahead:
        return None
    quoted = layout.quotations[ahead[0]].span
    between = layout.text[start : quoted.start]
    return Span(start + 1, quoted.end) if between.strip() and not _BREAKS.search(between) else None


def continue_speeches(layout: Layout, drafts: list[Draft]) -> list[Draft]:
    """Give a quotation that follows a speech, and that nobody else introduces, to its speaker."""
    taken = {index for draft in drafts for span in draft.content for index in layout.quotations_in(span)}
    pending = list(reversed(drafts))
    speaker: Draft | None = None
    for index, quotation in enumerate(layout.quotations):
        while pending and pending[-1].cluster.start < quotation.span.start:
            speaker = _main(layout, speaker, pending.pop())
        if index in taken or speaker is None or not speaks(layout.text, quotation):
            continue
        if _goes_on(layout, speaker, quotation):
            speaker.content.append(quotation.span)
    return drafts


def _main(layout: Layout, before: Draft | None, draft: Draft) -> Draft:
    """Whose quotations may follow: in "…," he said, adding that …" it is he who *said*."""
    if before is None or before.rule != "quotation" or not draft.apart:
        return draft
    same = layout.sentence_at(before.cluster.start) == layout.sentence_at(draft.cluster.start)
    return before if same else draft


def _goes_on(layout: Layout, speaker: Draft, quotation: Quotation) -> bool:
    """Only the rest of the cue's sentence stands between; in a new paragraph only a speech goes on."""
    sentence, told = layout.sentence_at(speaker.cluster.start), speaker.content[-1].end
    reached = max(told, sentence.end) if sentence.end <= quotation.span.start else told
    between = layout.text[reached : quotation.span.start]
    if reached > quotation.span.start or _WORDS.search(between):
        return False
    return speaker.rule == "quotation" or ("\n" not in between and speaker.stance is Stance.SAYS)
