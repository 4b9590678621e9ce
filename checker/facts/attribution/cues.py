"""The words that attribute, in their place: which tokens are cues, how far their words go, what they mean there."""

from typing import Final

from checker.facts.attribution.beside import speaker_beside
from checker.facts.attribution.content import Complement, complement_of, is_brought, phrasal_particle
from checker.facts.attribution.quotes import Layout, speaks
from checker.facts.attribution.verbs import (
    ADJECTIVES,
    CATENATIVES,
    IDIOMS,
    LEMMAS,
    NOUNS,
    VERBS,
    WISHES,
    Frame,
    Stance,
    Verb,
)
from checker.language import Token
from checker.model import Span

SPOKEN: Final = frozenset({Stance.SAYS, Stance.ASKS, Stance.WITHHOLDS})


def cue_at(layout: Layout, token: Token) -> Verb | None:
    """What a token attributes, by its tables; None where it attributes nothing: in a quotation, in an idiom."""
    found = _listed(token) or _misread(layout, token)
    if found is None or (token.lemma_ in CATENATIVES and _says_itself(token)):
        return None
    quotation = layout.quotation_at(token.idx)
    if quotation is not None and speaks(layout.text, quotation):
        return None
    said = layout.text[max(0, token.idx - 16) : token.idx + len(token)].lower()
    return None if said.endswith(IDIOMS) else found


def _misread(layout: Layout, token: Token) -> Verb | None:
    """A verb behind a quotation that the tagger took for a noun: "…," the editorial read."""
    verb = VERBS.get(token.lower_)
    if verb is None or Frame.QUOTE not in verb.frames or token.pos_ not in ("NOUN", "ADJ") or token.is_sent_end:
        return None
    return verb if token.nbor().is_punct and speaker_beside(layout, token) is not None else None


def _listed(token: Token) -> Verb | None:
    """A verb; an adjective behind "be" ("is confident that …"); a noun with its owner ("her claim that …")."""
    if token.tag_[:2] == "VB":
        return _listed_verb(token)
    if token.dep_ == "acomp" and token.head.lemma_ == "be":
        return ADJECTIVES.get(token.lower_)
    if token.pos_ == "NOUN" and (is_brought(token) or any(child.dep_ == "poss" for child in token.lefts)):
        return NOUNS.get(token.lemma_)
    return None


def _listed_verb(token: Token) -> Verb | None:
    lemma = token.lemma_.lower()
    lemma = LEMMAS.get(lemma, lemma)
    if lemma in WISHES and not any(child.tag_ == "MD" for child in token.lefts):
        return None
    particle = phrasal_particle(token)
    return VERBS.get(f"{lemma}-{particle.lower_}") if particle is not None else VERBS.get(lemma)


def _says_itself(cue: Token) -> bool:
    """ "declined to say": the second verb carries the attribution."""
    return any(
        child.dep_ == "xcomp" and child.lemma_ in VERBS and complement_of(child, VERBS[child.lemma_]) is not None
        for child in cue.rights
    )


def is_asserted(cue: Token) -> bool:
    """Whether a text states that somebody wants, thinks or praises it, rather than that he might, or ought to."""
    if cue.lemma_ in WISHES:
        return True
    if cue.dep_ == "acl" or (cue.dep_ == "xcomp" and cue.head.lemma_ not in CATENATIVES):
        return False
    return not any(child.tag_ in ("MD", "TO") and child.dep_ == "aux" for child in cue.lefts)


def is_added(cue: Token) -> bool:
    return cue.tag_ == "VBG" and cue.dep_ in ("advcl", "conj") and cue.i > 0 and cue.nbor(-1).text in (",", "”", '"')


def stance_of(cue: Token, stance: Stance) -> Stance:
    negated = any(child.dep_ == "neg" for child in cue.children)
    catenative = CATENATIVES.get(cue.head.lemma_) if cue.dep_ == "xcomp" else None
    return catenative or (Stance.WITHHOLDS if negated else stance)


def cue_words(cue: Token, complement: Complement | None) -> Span:
    """The verb with its auxiliaries and negation, its particle or preposition, and a verb like "declined to"."""
    first = last = cue
    if cue.dep_ == "xcomp" and cue.head.lemma_ in CATENATIVES and cue.head.i < cue.i:
        first = cue.head
    if (cue.dep_ == "acomp" or is_brought(cue)) and cue.i - 4 <= cue.head.i < cue.i:
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
    elif (turned := phrasal_particle(cue)) is not None:
        last = turned
    return Span(first.idx, last.idx + len(last))
