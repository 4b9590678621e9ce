"""Attribution by a verb: a cue with its source and what it attributes."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from checker.facts.attribution.beside import named_before, opening_name, speaker_beside
from checker.facts.attribution.content import SUBJECTS, Complement, complement_of, is_passive
from checker.facts.attribution.cues import SPOKEN, cue_at, cue_words, is_added, is_asserted, stance_of
from checker.facts.attribution.draft import Draft
from checker.facts.attribution.nouns import PICTURES, REPORTS
from checker.facts.attribution.phrases import halves, is_finite
from checker.facts.attribution.quotes import Layout
from checker.facts.attribution.speakers import Source, may_speak, source_at, source_of
from checker.facts.attribution.speech import goes_on_small, named_as, quoted_beside
from checker.facts.attribution.verbs import (
    ADDRESSING,
    BY_REPORTS,
    CRIES,
    OF_THINGS_TOO,
    QUESTIONS,
    QUOTING,
    SOURCELESS,
    VERBS,
    Frame,
    Stance,
    Verb,
)
from checker.language import Token
from checker.model import Span

_MODIFIERS: Final = frozenset({"dobj", "dative", "prep", "npadvmod", "advmod", "prt", "agent", "acomp", "xcomp"})
_COMPLETE: Final = frozenset({"acomp", "attr", "xcomp", "oprd"})  # a verb with one of these tells something itself
_LISTED: Final = frozenset({"PROPN", "NOUN", "ADJ", "DET", "CCONJ"})
_REPORTING: Final = frozenset({Frame.QUOTE, Frame.CLAUSE})  # what a verb takes that may follow its statement
_AGENTS: Final = ("er", "or", "ist", "man", "woman", "ant", "ee")  # endings of nouns for who does something
_FINITE: Final = frozenset({"VBD", "VBZ", "VBP"})
_CITING: Final = frozenset({"citing", "quoting"})


def verbal(layout: Layout) -> Iterator[Draft]:
    """Every verb, adjective and noun that attributes something to somebody."""
    for cue in layout.doc:
        verb = cue_at(layout, cue)
        if verb is None:
            continue
        draft = _cited(layout, cue) or _quoting(layout, cue) or _draft(layout, cue, verb)
        if draft is not None and _is_told(cue, draft):
            draft.loose = not (draft.apart or draft.rule == "quotation" or _is_finite(cue))
            yield draft


def _is_finite(cue: Token) -> bool:
    """ "says", "has said", "did not say", "was clear": not "to say", "would say", "saying"."""
    helpers = [*cue.lefts, cue.head] if cue.dep_ in ("acomp", "xcomp") else [*cue.lefts]
    return cue.tag_ in _FINITE or any(each.tag_ in _FINITE and each.pos_ in ("AUX", "VERB") for each in helpers)


def _is_told(cue: Token, draft: Draft) -> bool:
    """Whether somebody is named, or left out on purpose: "is said to be …", not "a man accused of …"."""
    if draft.source is not None:
        return _may_say_so(draft.source.head, cue, draft)
    unnamed = any(child.dep_ == "auxpass" for child in cue.children) and cue.lemma_ in SOURCELESS
    return draft.rule == "quotation" or unnamed or _is_bare_question(cue)


def _may_say_so(head: Token, cue: Token, draft: Draft) -> bool:
    """Whether what is named can be a source of this: a picture never, of an object shown only a report."""
    named = head.lemma_.lower()
    if draft.rule == Frame.OBJECT and cue.lemma_ in BY_REPORTS:
        return named in REPORTS
    if draft.rule in (Frame.INFINITIVE, Frame.OBJECT) and cue.lemma_ in OF_THINGS_TOO:
        return head.pos_ != "NOUN" or head.tag_ == "NNS" or may_speak(head) or named.endswith(_AGENTS)
    return named not in PICTURES


def _is_bare_question(cue: Token) -> bool:
    """ "Asked whether …, he said no": who asked is left out, and the subject behind is who was asked."""
    return cue.lemma_ in QUESTIONS and cue.tag_ in ("VBN", "VBD") and cue.text.istitle() and cue.is_sent_start is True


def _draft(layout: Layout, cue: Token, verb: Verb) -> Draft | None:
    complement, source = complement_of(cue, verb), _source(layout, cue)
    if spoken := _spoken(layout, cue, verb, source, complement):
        return spoken
    words = cue_words(cue, complement)
    cluster = _cluster(layout, cue, source, words)
    named = named_as(layout, cue, verb)
    if named and (complement is None or layout.span(complement.start, complement.end).end <= named.end):
        stance = stance_of(cue, verb.frames[Frame.PREDICATE])
        return Draft(words, source, stance, Frame.PREDICATE, cluster, [named])
    if complement is None:
        return _stated(layout, cue, verb, source, cluster)
    content = layout.span(complement.start, complement.end)
    stance = stance_of(cue, complement.stance)
    if stance not in SPOKEN and not is_asserted(cue):
        return None
    return Draft(words, source, stance, complement.frame, cluster, [content], apart=is_added(cue))


def _stated(layout: Layout, cue: Token, verb: Verb, source: Source | None, cluster: Span) -> Draft | None:
    """The statement before or behind a cue that has no complement."""
    if source is None or not verb.frames.keys() >= _REPORTING:
        return None
    words, stance = cue_words(cue, None), stance_of(cue, verb.frames[Frame.QUOTE])
    if told := _told_before(layout, cue, cluster):
        return Draft(words, source, stance, "statement-first", cluster, told, apart=True)
    behind = _told_behind(layout, cue, words)
    return Draft(words, source, stance, "statement-last", cluster, [behind]) if behind else None


def _spoken(
    layout: Layout, cue: Token, verb: Verb, source: Source | None, complement: Complement | None
) -> Draft | None:
    """The quotation beside a cue, and who stands there too."""
    if Frame.QUOTE not in verb.frames:
        return None
    words = cue_words(cue, None)
    beside = speaker_beside(layout, cue)
    if beside is not None and not _stands_beside(source, beside, cue):
        source = beside
    source = source or opening_name(layout, cue) or _subject_above(cue)
    cluster = _cluster(layout, cue, source, words, near=beside is not None)
    tells = complement is not None and complement.frame == Frame.CLAUSE
    if tells and _quotes_a_word(layout, cluster):
        return None
    quoted = quoted_beside(layout, cluster, cried=cue.lemma_ in CRIES)
    stance = stance_of(cue, verb.frames[Frame.QUOTE])
    return Draft(words, source, stance, "quotation", cluster, quoted) if quoted else None


def _subject_above(cue: Token) -> Source | None:
    """ "The columnist went so far as to say: "…"": the nearest subject before the cue that governs it."""
    for verb in cue.ancestors:
        for child in verb.lefts:
            if child.dep_ in SUBJECTS and child.dep_ != "expl" and child.i < cue.i:
                return source_at(child)
    return None


def _quotes_a_word(layout: Layout, cluster: Span) -> bool:
    """ "Humphrey, who calls him a “fraud,” said he would not run": what he says is behind the cue."""
    quotation = layout.quotation_before(cluster.start)
    return quotation is not None and goes_on_small(layout, quotation)


def _stands_beside(source: Source | None, beside: Source, cue: Token) -> bool:
    """Whether the source by the parse is on the side of the cue that it is to be on, and as near."""
    if source is None:
        return False
    return source.start >= beside.start if beside.start < cue.i else source.start > cue.i


def _source(layout: Layout, cue: Token) -> Source | None:
    """The source by the parse, else the noun phrase that touches the cue."""
    if _is_bare_question(cue):
        return None
    found = source_of(_speaking(cue))
    if found is not None:
        return _whole_list(found, cue)
    if is_passive(cue):
        return None
    if cue.tag_ in _FINITE and (before := named_before(cue)):
        return before
    if layout.quotation_before(cue.idx) is not None:
        behind = next((child for child in cue.rights if child.dep_ in ("dobj", "attr", "npadvmod")), None)
        return source_at(behind) if behind is not None else None
    return None


def _whole_list(source: Source, cue: Token) -> Source:
    """All of "Shin, Austin and Minister Kihara affirmed", where the parser took one of them for the subject."""
    between = cue.doc[source.end : cue.i] if source.end < cue.i else None
    if between is None or not {"and", "or"} & {token.lower_ for token in between}:
        return source
    whole = all(token.pos_ in _LISTED or token.text == "," for token in between)
    return replace(source, end=between[-1].i + 1) if whole and between[-1].pos_ in ("PROPN", "NOUN") else source


def _speaking(cue: Token) -> Token:
    """The verb whose subject says what a participle adds: "the union *said* the strike would go on, *adding* …"."""
    if not is_added(cue):
        return cue
    for verb in cue.ancestors:
        frames = VERBS[verb.lemma_].frames if verb.i < cue.i and verb.lemma_ in VERBS else ()
        if Frame.CLAUSE in frames and any(child.dep_ in SUBJECTS for child in verb.children):
            return verb
    return cue


def _cluster(layout: Layout, cue: Token, source: Source | None, words: Span, near: bool = False) -> Span:
    """From the source, or the cue before it, to the end of the cue's modifiers; a quotation ends it."""
    start, end = words.start, words.end
    if source is not None and (near or source.start > cue.i or any(child.dep_ in SUBJECTS for child in cue.children)):
        span = source.span(layout.doc)
        start, end = min(start, span.start), max(end, span.end)
    modifiers = [child for child in cue.rights if _belongs(child) and not layout.quotation_at(child.idx)]
    if source is not None and source.start > cue.i:
        modifiers.append(source.head)
    end = max([end, *(each.right_edge.idx + len(each.right_edge) for each in modifiers)])
    if cue.dep_ == "advcl" and layout.text[max(0, start - 4) : start].lower().strip() == "as":
        start -= 3
    inside = layout.quotations_in(Span(start + 1, max(start + 1, end)))
    return Span(start, layout.quotations[inside[0]].span.start if inside else end)


def _belongs(child: Token) -> bool:
    """Whether a modifier goes with its verb: not ", especially in the north", which goes on with the statement."""
    first = child.left_edge
    set_off = first.pos_ == "ADV" and child.dep_ in ("advmod", "prep") and first.i > 0 and first.nbor(-1).text == ","
    return child.dep_ in _MODIFIERS and not set_off


def _cited(layout: Layout, cue: Token) -> Draft | None:
    """ "…, Yonhap reported, citing an official": the official said it first."""
    named = next((child for child in cue.rights if child.dep_ == "dobj"), None)
    reporting = next((each for each in cue.ancestors if each.lemma_ in VERBS), None)
    if cue.lower_ not in _CITING or named is None or reporting is None or not may_speak(named):
        return None
    reported = complement_of(reporting, VERBS[reporting.lemma_])
    words = Span(cue.idx, cue.idx + len(cue))
    cluster = Span(words.start, source_at(named).span(layout.doc).end)
    outer = _cluster(layout, reporting, _source(layout, reporting), cue_words(reporting, None))
    told = _told_before(layout, reporting, outer)
    if reported is not None:
        told = [layout.span(reported.start, cue.i if reported.start < cue.i < reported.end else reported.end)]
    return Draft(words, source_at(named), Stance.SAYS, "cited", cluster, told, apart=True) if told else None


def _quoting(layout: Layout, cue: Token) -> Draft | None:
    """ "Kyodo quoted the governor as saying …": the outlet passes it on, and the governor says it."""
    saying = next(
        (each for child in cue.rights if child.lower_ == "as" for each in child.children if each.dep_ == "pcomp"), None
    )
    named = source_of(cue) if cue.lemma_ in QUOTING and saying is not None and not is_passive(cue) else None
    said = complement_of(saying, VERBS["say"]) if named and saying is not None else None
    if said is None:
        return None
    words = Span(cue.idx, cue.idx + len(cue))
    return Draft(words, named, Stance.SAYS, "cited", words, [layout.span(said.start, said.end)])


def _told_before(layout: Layout, cue: Token, cluster: Span) -> list[Span]:
    """`[the statement]` of "…, the ministry said", and its two halves where the cue interrupts it."""
    sentence = layout.sentence_at(cluster.start)
    left = layout.text[sentence.start : cluster.start].rstrip()
    if not left.endswith((",", "—", "–", " -")) or not _may_end_a_statement(cue):
        return []
    return halves(layout, sentence, cluster)


def _told_behind(layout: Layout, cue: Token, words: Span) -> Span | None:
    """The rest of a sentence behind a finite cue that the parser left without a complement."""
    sentence = layout.sentence_at(cue.idx)
    if cue.tag_ not in _FINITE or not any(child.dep_ in SUBJECTS for child in cue.lefts):
        return None
    if any(child.dep_ in ("dobj", "prep", "npadvmod", "prt") for child in cue.rights) and cue.lemma_ not in ADDRESSING:
        return None
    rest = Span(words.end, max(words.end, sentence.end))
    return rest if rest.of(layout.text)[:1].isspace() and is_finite(layout, rest) else None


def _may_end_a_statement(cue: Token) -> bool:
    """Whether a verb has a subject of its own and tells nothing itself: not "When it rains, the roads flood"."""
    if cue.dep_ == "relcl" or not any(child.dep_ in SUBJECTS for child in cue.children):
        return False
    if any(child.dep_ == "dobj" for child in cue.rights) and cue.lemma_ not in ADDRESSING:
        return False
    before = {child.dep_ for child in cue.lefts}
    return not any(child.dep_ in _COMPLETE for child in cue.rights) and ("advcl" not in before or "ccomp" in before)
