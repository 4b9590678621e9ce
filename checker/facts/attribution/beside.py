"""Who speaks, by the words beside a quotation: parsers lose their way in "…," said Ann Lee, an analyst who …, "…"."""

from typing import Final

from checker.facts.attribution.quotes import Layout, Quotation, ends_open
from checker.facts.attribution.speakers import Source, source_at
from checker.language import Doc, Token
from checker.model import Span

_OF_A_NAME: Final = frozenset({"DET", "ADJ", "NUM", "PROPN", "NOUN", "PRON", "ADV", "SYM"})
_NAMES: Final = frozenset({"NOUN", "PROPN", "PRON"})
_JOINTS: Final = frozenset({"-", "'s", "’s", "&", "/"})
FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
_OPENS_CLAUSE: Final = frozenset({"who", "which", "that", "whose", "whom", "where", "when"})
_LONGEST_NAMED: Final = 15  # tokens of an aside between a name and its verb
_LONGEST: Final = 240  # characters from a quotation to its cue


def speaker_beside(layout: Layout, cue: Token) -> Source | None:
    """The noun phrase behind a cue that follows a quotation, or the one that stands alone between the two."""
    if layout.quotation_before(cue.idx) is not None:
        return noun_phrase(layout.doc, cue.i + 1)
    quotation = _quotation_left(layout, cue)
    if quotation is None:
        return None
    tokens = [token for token in layout.words_in(Span(quotation.span.end, cue.idx)) if not token.is_space]
    while tokens and tokens[0].is_punct:
        del tokens[0]
    return noun_phrase(layout.doc, tokens[0].i, cue.i) if tokens and _only_names(tokens) else None


def named_before(cue: Token) -> Source | None:
    """The noun phrase right before a cue, an aside between commas left out: "Ruth Ellison, 71, said"."""
    doc, last = cue.doc, cue.i - 1
    if last > 0 and doc[last].text == ",":
        aside = (i for i in range(last - 1, max(0, last - _LONGEST_NAMED), -1) if doc[i].text == ",")
        last = next(aside, 0) - 1
    if last < 0 or doc[last].pos_ not in ("PROPN", "NOUN", "PRON"):
        return None
    first = last
    while first > 0 and doc[first - 1].pos_ in _OF_A_NAME and not doc[first - 1].is_space:
        first -= 1
    return Source(doc[last], first, last + 1)


def opening_name(layout: Layout, cue: Token) -> Source | None:
    """The noun phrase that opens a sentence, where only what is told of it stands between it and the cue."""
    start = layout.sentence_at(cue.idx).start
    tokens = list(layout.words_in(Span(max(start, cue.idx - _LONGEST), cue.idx)))
    return noun_phrase(layout.doc, tokens[0].i, cue.i) if tokens and _only_names(tokens) else None


def _quotation_left(layout: Layout, cue: Token) -> Quotation | None:
    """The last quotation before a cue, in its line, where it leaves its sentence open."""
    before = layout.quotations_in(Span(max(0, cue.idx - 10 * _LONGEST), cue.idx))
    quotation = layout.quotations[before[-1]] if before else None
    if quotation is None or not 0 < cue.idx - quotation.span.end <= _LONGEST:
        return None
    between = layout.text[quotation.span.end : cue.idx]
    return quotation if "\n" not in between and ends_open(layout.text, quotation) else None


def _only_names(tokens: list[Token]) -> bool:
    """Whether words name somebody and tell no more of him than clauses with "who" and the like."""
    in_clause = False
    for token in tokens:
        if token.text == ",":
            in_clause = False
        elif token.lower_ in _OPENS_CLAUSE:
            in_clause = True
        elif token.text in (".", ":", ";", "?", "!") or (token.tag_ in FINITE and not in_clause):
            return False
    return True


def noun_phrase(doc: Doc, start: int, stop: int | None = None) -> Source | None:
    """The noun phrase that starts with a token and ends before another."""
    end, stop = start, len(doc) if stop is None else stop
    while end < stop and (doc[end].pos_ in _OF_A_NAME or (end > start and doc[end].text in _JOINTS)):
        end += 1
    if start < end == stop and doc[start].pos_ == "DET":  # "the editorial read": the tagger's adjective is a noun
        return Source(doc[end - 1], start, end) if end > start + 1 else None
    while end > start and doc[end - 1].pos_ not in _NAMES:
        end -= 1
    if end == start:
        return None
    whole = source_at(doc[end - 1])
    return Source(doc[end - 1], start, max(end, min(whole.end, stop)))
