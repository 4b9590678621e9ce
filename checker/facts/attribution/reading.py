"""The attributions of a text before their sources are named."""

from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

from checker.facts.attribution.cues import SPOKEN
from checker.facts.attribution.draft import Draft
from checker.facts.attribution.phrases import according, headlines, hearsay, in_reports
from checker.facts.attribution.quotes import Layout, lay_out
from checker.facts.attribution.speech import continue_speeches
from checker.facts.attribution.unlisted import unlisted
from checker.facts.attribution.verbal import verbal
from checker.language import Doc
from checker.model import Span


@lru_cache(maxsize=1)
def read_attributions(doc: Doc) -> tuple[Layout, tuple[Draft, ...]]:
    """A text's layout, and every attribution in the order of the cues, no two cues overlapping, each with content.

    The last text is kept: who is quoted is asked for by more kinds of fact than one.
    """
    layout = lay_out(doc)
    found = [*verbal(layout), *according(layout), *in_reports(layout), *hearsay(layout), *headlines(layout)]
    found += unlisted(layout, found)
    apart = _without_overlaps(sorted(found, key=lambda draft: draft.cue))
    return layout, tuple(continue_speeches(layout, _without_interruptions(layout, apart)))


def _without_overlaps(drafts: list[Draft]) -> list[Draft]:
    """One draft a cue, and inside what is attributed only who states something: the rest is the statement's."""
    told = sorted(span for draft in drafts if not draft.loose for span in draft.content)
    reach = list(accumulate((span.end for span in told), max))
    kept: list[Draft] = []
    for draft in drafts:
        before = bisect_right(told, draft.cue.start, key=lambda span: span.start)
        nested = before > 0 and reach[before - 1] > draft.cue.start
        overlaps = bool(kept) and kept[-1].cue.end > draft.cue.start
        if not overlaps and ((draft.stance in SPOKEN and not draft.loose) or not nested):
            kept.append(draft)
    return kept


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
