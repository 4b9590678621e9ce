"""The negating words of a text: each reader takes a token and gives the cue that it heads, if it heads one.

Here are the words of grammar; the verbs, nouns and adjectives that negate are in `content_words`.
"""

from collections.abc import Callable, Iterator
from typing import Final

from checker.facts.negation.content_words import HEADS, NEGATING_WORDS, is_turned
from checker.facts.negation.cue import Cue
from checker.facts.negation.scope import (
    PARTICLES,
    SUBJECTS,
    VERBAL,
    below,
    followed_by,
    following,
    is_negated,
    is_no_longer,
    previous,
    top_behind,
)
from checker.facts.negation.words import (
    DETERMINERS,
    NEGATIVE_WORDS,
    NO_NOUNS,
    PHRASES,
    PRONOUNS,
)
from checker.facts.reading import first_found
from checker.language import Doc, Token


def read_cues(doc: Doc) -> Iterator[Cue]:
    """The cues of a text; those of one word are of the first reader that finds one."""
    return first_found(doc, _HEADS, _READERS)


def _particle(token: Token) -> Cue | None:
    """ "did not", "was never", "not to", "no longer"."""
    longer = is_no_longer(token)
    if not longer and token.lower_ not in PARTICLES:
        return None
    head = token.head
    if longer and head.pos_ not in VERBAL:
        return None
    first = token.nbor(-1) if longer else token
    negated = _phrase_after(token) if head.i < token.i and head.pos_ in ("VERB", "ADP") else head
    negated = negated.head if negated.dep_ == "nummod" else negated
    if is_turned(negated, token) or _until(negated) or _only_asks(first, negated):
        return None
    behind = following(token)
    if behind is not None and behind.lower_ == "to" and behind.pos_ == "PART":
        return Cue(first, behind, negated, False, "not-to")
    if negated.pos_ not in VERBAL:
        return Cue(first, token, negated, False, "not-phrase")
    return Cue(_with_auxiliary(first), token, negated, True, "no-longer" if longer else "particle")


def _with_auxiliary(first: Token) -> Token:
    """The auxiliary before a particle, over an adverb between the two: "has still not"."""
    auxiliary = previous(first)
    if auxiliary is not None and auxiliary.pos_ == "ADV" and not auxiliary.is_sent_start:
        auxiliary = previous(auxiliary)
    if auxiliary is None or first.is_sent_start or (auxiliary.pos_ != "AUX" and auxiliary.tag_ != "MD"):
        return first
    return auxiliary


def _until(verb: Token) -> bool:
    """ "did not open until Friday": it did, on Friday."""
    return any(
        child.lower_ in ("until", "till") or (child.dep_ == "advcl" and any(w.lower_ == "until" for w in child.lefts))
        for child in verb.rights
    )


def _only_asks(cue: Token, verb: Token) -> bool:
    """ "Isn't it time?", "Who wouldn't want peace?": a question that expects a yes."""
    if verb.sent[-1].text != "?" and not verb.sent.text.rstrip().endswith("?"):
        return False
    subject = next((child for child in verb.children if child.dep_ in SUBJECTS), None)
    return subject is None or subject.i > cue.i or subject.tag_ == "WP"


def _determiner(token: Token) -> Cue | None:
    """ "no deaths", "neither side", "at no time", and "no evidence that …"."""
    if token.lower_ not in DETERMINERS or token.dep_ not in ("det", "neg", "amod", "nummod", "advmod"):
        return None
    noun = token.head
    if noun.pos_ not in ("NOUN", "PROPN", "PRON", "NUM") or noun.lemma_.lower() in NEGATIVE_WORDS or noun.i < token.i:
        return None
    behind = following(noun)
    if behind is not None and behind.lower_ in NO_NOUNS.get(noun.lemma_.lower(), ()):
        content = top_behind(behind)
        if content is not None:
            return Cue(token, behind, content, False, f"no-{noun.lemma_.lower()}")
    last = noun if noun.lower_ == "one" else token
    return Cue(token, last, *_above(noun), "determiner")


def _pronoun(token: Token) -> Cue | None:
    """ "nobody", "none of the passengers", "nothing"."""
    if token.lower_ not in PRONOUNS or token.dep_ in ("det", "cc", "preconj"):
        return None
    return Cue(token, token, *_above(token), "pronoun")


def _nor(token: Token) -> Cue | None:
    """ "nor did he", "neither … nor"."""
    if token.lower_ not in ("nor", "neither") or token.dep_ not in ("cc", "preconj", "advmod"):
        return None
    if token.lower_ == "neither":
        return Cue(
            token, token, *(_above(token.head) if token.head.pos_ not in VERBAL else (token.head, True)), "neither"
        )
    if token.head.pos_ not in VERBAL and any(child.lower_ == "neither" for child in token.head.lefts):
        return None  # the "neither" negates both
    linked = next((child for child in token.head.rights if child.dep_ == "conj" and child.i > token.i), token.head)
    return Cue(token, token, linked, linked.pos_ in VERBAL, "nor")


def _without(token: Token) -> Cue | None:
    before = previous(token)
    if token.lower_ != "without" or (before is not None and before.lower_ in PARTICLES):
        return None
    content = below(token, ("pobj", "pcomp"))
    return Cue(token, token, content, False, "without") if content is not None else None


def _phrase(token: Token) -> Cue | None:
    """ "instead of", "rather than", "contrary to"."""
    for phrase in PHRASES:
        first, *rest = phrase.split()
        if token.lower_ == first and (last := followed_by(token, " ".join(rest))) is not None:
            content = top_behind(last)
            if content is not None:
                return Cue(token, last, content, False, phrase.replace(" ", "-"))
    return None


def _far_from(token: Token) -> Cue | None:
    """ "far from over", but not "far from the city"."""
    last = followed_by(token, "from") if token.lower_ == "far" else None
    content = top_behind(last) if last is not None else None
    if last is None or content is None or token.head.lemma_ not in ("be", "remain", "look", "seem"):
        return None
    said = content.pos_ in ("ADJ", "ADV", "VERB", "ADP") or content.tag_ == "VBG"
    return Cue(token, last, content, False, "far-from") if said else None


def _too(token: Token) -> Cue | None:
    """ "too weak to stand": one doesn't."""
    last = followed_by(token.head, "to") if token.lower_ == "too" and token.head.pos_ in ("ADJ", "ADV") else None
    content = top_behind(last) if last is not None and last.tag_ == "TO" else None
    if last is None or content is None or content.pos_ not in VERBAL or is_negated(token.head):
        return None
    return None if is_negated(token.head.head) else Cue(token, last, content, False, "too-to")


def _yet_to(token: Token) -> Cue | None:
    """ "has yet to": not done so far."""
    last, before = followed_by(token, "to") if token.lower_ == "yet" else None, previous(token)
    if last is None or before is None or before.lemma_.lower() not in ("have", "be", "'ve", "'s"):
        return None
    content = top_behind(last)
    return Cue(before, last, content, False, "yet-to") if content is not None else None


_READERS: Final[tuple[Callable[[Token], Cue | None], ...]] = (
    _particle,
    _determiner,
    _pronoun,
    _nor,
    _without,
    *NEGATING_WORDS,
    _phrase,
    _far_from,
    _too,
    _yet_to,
)
# The words that can head a cue: most tokens of a text are passed over at once.
_HEADS: Final = (
    PARTICLES
    | DETERMINERS
    | PRONOUNS
    | HEADS
    | frozenset(["longer", "nor", "without", "far", "too", "yet"])
    | frozenset(phrase.split()[0] for phrase in PHRASES)
)

# --- the parse around a cue -------------------------------------------------------------------------------------------


def _phrase_after(particle: Token) -> Token:
    """What "…, not the state" negates: the top of the phrase behind the particle, else the particle's head."""
    top = top_behind(particle)
    return top if top is not None and top.pos_ in ("NOUN", "PROPN", "PRON", "ADP", "NUM") else particle.head


def _above(noun: Token) -> tuple[Token, bool]:
    """The verb whose clause a negated noun negates, or the noun itself where it hangs on a preposition."""
    while noun.dep_ in ("conj", "compound") and noun.head.i != noun.i:
        noun = noun.head
    phrase = noun.head
    if phrase.dep_ == "prep" and phrase.i < phrase.head.i and phrase.head.pos_ in VERBAL:  # "at no time did …"
        return phrase.head, True
    if phrase.pos_ in VERBAL and phrase.i != noun.i:
        return phrase, True
    return noun, False
