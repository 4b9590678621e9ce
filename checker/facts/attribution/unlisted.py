"""Quotations whose verb no table has: "…," an angry Hollande retaliated; he had this to offer: "…"."""

import re
from collections.abc import Iterator, Sequence, Set
from typing import Final

from checker.facts.attribution.beside import FINITE, noun_phrase
from checker.facts.attribution.content import SUBJECTS
from checker.facts.attribution.draft import Draft
from checker.facts.attribution.nouns import DOCUMENTS, REPORTS
from checker.facts.attribution.quotes import Layout, Quotation
from checker.facts.attribution.speakers import Source, may_speak, source_at
from checker.facts.attribution.verbs import Stance
from checker.language import Token
from checker.model import Span

_SAYS_MUCH: Final = re.compile(r"\w\W+\w+\W+\w")  # three words: fewer are a name or a title


def unlisted(layout: Layout, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The speakers of quotations that none of the drafts has."""
    taken = {index for draft in drafts for span in draft.content for index in layout.quotations_in(span)}
    told = {span.end for draft in drafts for span in draft.content}
    for index, quotation in enumerate(layout.quotations):
        if index not in taken and _SAYS_MUCH.search(quotation.inner.of(layout.text)):
            draft = _behind_colon(layout, quotation, told) or _before_tag(layout, quotation)
            if draft is not None:
                yield draft


def _behind_colon(layout: Layout, quotation: Quotation, told: Set[int]) -> Draft | None:
    """ "The minister issued the following statement: "…""."""
    colon = len(layout.text[: quotation.span.start].rstrip()) - 1
    if colon < 0 or layout.text[colon] != ":" or colon in told:  # a statement that the quotation goes on with
        return None
    lead = Span(layout.sentence_at(colon).start, colon)
    verbs = [token for token in layout.words_in(lead) if token.pos_ == "VERB" and token.tag_ in FINITE]
    for verb in reversed(verbs):
        subject = next((child for child in verb.lefts if child.dep_ in SUBJECTS), None)
        if subject is not None:
            return _draft(layout, verb, source_at(subject), quotation) if _speaks_up(subject) else None
    return None


def _before_tag(layout: Layout, quotation: Quotation) -> Draft | None:
    """ ""…," an angry Hollande retaliated"."""
    if not quotation.inner.of(layout.text).rstrip().endswith(","):
        return None
    behind = layout.words_in(Span(quotation.span.end, min(len(layout.text), quotation.span.end + 1_000)))
    named = noun_phrase(layout.doc, behind.start) if behind else None
    verb = layout.doc[named.head.i + 1] if named is not None and named.head.i + 1 < len(layout.doc) else None
    if named is None or verb is None or verb.tag_ not in FINITE or verb.pos_ != "VERB" or not _speaks_up(named.head):
        return None
    return _draft(layout, verb, named, quotation)


def _speaks_up(head: Token) -> bool:
    return head.pos_ in ("PROPN", "PRON") or may_speak(head) or head.lemma_ in DOCUMENTS | REPORTS


def _draft(layout: Layout, verb: Token, source: Source, quotation: Quotation) -> Draft:
    named, cue = source.span(layout.doc), Span(verb.idx, verb.idx + len(verb))
    cluster = Span(min(named.start, cue.start), max(named.end, cue.end))
    return Draft(cue, source, Stance.SAYS, "quotation", cluster, [quotation.span])
