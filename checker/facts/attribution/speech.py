"""Quotations and their speakers: those beside a cue, those that go on, and names in quotation marks."""

import re
from typing import Final

from checker.facts.attribution.draft import Draft
from checker.facts.attribution.quotes import Layout, Quotation, ends_open, speaks
from checker.facts.attribution.verbs import Frame, Stance, Verb
from checker.language import Token
from checker.model import Span

_BREAKS_OFF: Final = (":", ";", "-", "–", "—", ".")
_CLOSED: Final = (".", "?", "!", ",", "…", "—", "–")
_SET_OFF: Final = re.compile(r"\s*[-–—]")
_LONGEST_ASIDE: Final = 240  # characters between the halves of a broken quotation
_NAMED_WITHIN: Final = 60  # characters from "called" to the quoted name: an object, not a clause
_BREAKS: Final = re.compile(r"[,.;:\n]|\b(?:and|who|that|which|to|by)\b")
_WORDS: Final = re.compile(r"[^\s.:]")


def quoted_beside(layout: Layout, cluster: Span, cried: bool = False) -> list[Span]:
    """The quotations before and behind a cluster, with what belongs to the sentences of both."""
    content = []
    before = layout.quotation_before(cluster.start)
    if before is not None and not ends_open(layout.text, before):
        before = None
    if before is not None:
        content.append(_with_lead(layout, before))
    after = layout.quotation_after(cluster.end)
    if before is not None and after is None:
        after = _broken_off(layout, before, cluster)
    if after is not None and cried and after.span.start - cluster.end <= 1:
        return [*content, after.span]
    if after is not None and speaks(layout.text, after) and (content or _is_introduced(layout, after, cluster)):
        if before is None:
            content += _interrupted(layout, after, cluster)
        content.append(_with_rest(layout, after))
    return content


def _broken_off(layout: Layout, before: Quotation, cluster: Span) -> Quotation | None:
    """The second half of "The risk," said Ann Lee, who runs the institute, "is that …"."""
    if not before.inner.of(layout.text).rstrip().endswith(","):
        return None
    ahead = layout.quotations_in(Span(cluster.end, cluster.end + _LONGEST_ASIDE))
    after = layout.quotations[ahead[0]] if ahead else None
    if after is None or not goes_on_small(layout, after):
        return None
    between = layout.text[cluster.end : after.span.start]
    return after if "\n" not in between and between.rstrip().endswith(",") else None


def goes_on_small(layout: Layout, quotation: Quotation) -> bool:
    """Whether a quotation starts with a small letter, so that it belongs to a sentence around it."""
    return layout.text[quotation.inner.start : quotation.inner.start + 1].islower()


def _is_introduced(layout: Layout, quotation: Quotation, cluster: Span) -> bool:
    between = layout.text[cluster.end : quotation.span.start].strip()
    return between.endswith((",", ":"))


def _interrupted(layout: Layout, after: Quotation, cluster: Span) -> list[Span]:
    """ "In poorer parts of the state, he said, "we don't know …"": what comes first is said too."""
    sentence = layout.sentence_at(cluster.start)
    first = Span(sentence.start, max(sentence.start, cluster.start))
    told = first.of(layout.text).rstrip()
    return [first] if told.endswith(",") and goes_on_small(layout, after) else []


def _with_lead(layout: Layout, quotation: Quotation) -> Span:
    """A quotation with the words of its sentence before it, unless it starts a sentence of its own."""
    sentence = layout.sentence_at(quotation.span.start)
    start = min(sentence.start, quotation.span.start)
    lead = layout.text[start : quotation.span.start].rstrip()
    starts_anew = lead.endswith(_BREAKS_OFF) and not goes_on_small(layout, quotation)
    return Span(quotation.span.start if starts_anew else start, quotation.span.end)


def _with_rest(layout: Layout, quotation: Quotation) -> Span:
    """A quotation with the words of its sentence behind it."""
    end = quotation.span.end
    if quotation.inner.of(layout.text).rstrip().endswith(_CLOSED):
        return quotation.span
    rest = Span(end, max(end, layout.sentence_at(quotation.span.start).end))
    return quotation.span if _SET_OFF.match(rest.of(layout.text)) else Span(quotation.span.start, rest.end)


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
    if before is None or before.rule != "quotation" or draft.rule == "quotation":
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
