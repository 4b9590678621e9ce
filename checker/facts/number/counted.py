"""What a number counts or measures, read off the dependency parse: "defense minister", "people killed", "aid"."""

import re
from types import MappingProxyType
from typing import Final

from checker.facts.number.written import SCALES
from checker.facts.reading import Reading
from checker.language import Token, TokenSpan

# How the dead, the hurt and the missing are told, by lemma.
MANNERS: Final = MappingProxyType(
    {
        word: manner
        for manner, words in {
            "killed": "kill die dead death fatality perish slay drown murder toll",
            "injured": "injure wound hurt injury injured wounded maim",
            "missing": "missing disappear unaccounted vanish",
        }.items()
        for word in words.split()
    }
)
_PERSONS: Final = frozenset({"death", "fatality", "injury", "toll"})
_MANNER_AFTER: Final = re.compile(
    r"\s(?:(?:others?|people|more|others? were|people were|were|was|are|is|remain|have been|had been|"
    r"feared|confirmed|reported|"
    r"seriously|critically|badly|slightly|still)\s){0,4}(killed|dead|died|injured|wounded|hurt|missing)\b",
    re.IGNORECASE,
)
_TOLL_BEFORE: Final = re.compile(r"\b(?:death toll|toll|death count)\b[^.!?\n]{0,40}$", re.IGNORECASE)
_MAGNITUDE: Final = re.compile(r"\bmagnitude[- ]$", re.IGNORECASE)
_MANNER_WORD: Final = MappingProxyType(
    {"killed": "killed", "dead": "killed", "died": "killed", "injured": "injured", "wounded": "injured",
     "hurt": "injured",
     "missing": "missing"}
)  # fmt: skip
# A name or term has no more words than this.
_LONGEST: Final = 5
_INSIDE: Final = frozenset({"nummod", "quantmod", "compound", "amod", "nmod", "advmod", "npadvmod", "conj"})
_PLURALS: Final = MappingProxyType({"troop": "troops", "other": "people", "person": "people"})
_AMOUNTS: Final = frozenset(
    {"minimum", "maximum", "total", "number", "dozen", "hundred", "thousand", "score", "average"}
)
_COUNTS: Final = frozenset({"number", "count", "tally", "total"})
_REACHED: Final = frozenset({"pobj", "dobj", "attr", "npadvmod"})
_REACHING: Final = frozenset({"to", "at", "from"})
_OBJECTS: Final = frozenset({"dobj", "nsubjpass", "obj"})
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "csubj"})


def counted(reading: Reading, start: int, end: int) -> str:
    """The lemmas of what the number at `[start, end)` counts, with the manner of casualties; else nothing."""
    root = reading.tokens(start, end)[-1]
    if _MAGNITUDE.search(reading.text[max(0, start - 12) : start]):
        return "magnitude"
    noun = head_noun(root)
    manner = _manner(noun if noun is not None else root) or _manner_in_text(reading.text, start, end, noun)
    if manner:
        what = "people" if noun is None or noun.lemma_.lower() in MANNERS else phrase(noun)
        return f"{what} {manner}"
    return phrase(noun) if noun is not None else ""


def measured(reading: Reading, start: int, end: int) -> str:
    """The lemmas of what an amount with a unit is of: "20% of *workers*", "$3m in *aid*", "a 5 kW *system*"."""
    tokens = reading.tokens(start, end)
    below = next((found for token in tokens if (found := _object_of(token, ("of", "in"), tokens[-1].i))), None)
    if below is not None and below.pos_ == "NOUN" and below.ent_type_ not in ("DATE", "TIME"):
        return phrase(below)
    noun = _climb(tokens.root)
    if noun is not None and noun.i > tokens[-1].i and noun.pos_ == "NOUN":
        return phrase(noun, tokens[-1].i)
    if (thing := _behind_article(tokens)) is not None:
        return phrase(thing, tokens[-1].i)
    subject = next((found for token in tokens.root.ancestors for found in _subject_of(token)), None)
    if subject is None or subject.pos_ not in ("NOUN", "PROPN") or tokens[0].i <= subject.i <= tokens[-1].i:
        return ""
    return phrase(subject)


def _subject_of(token: Token) -> list[Token | None]:
    """The subject of a verb, or of what a parser takes for none though it has one; nothing for other words."""
    subjects = [child for child in token.children if child.dep_ in _SUBJECTS]
    return [*subjects, None] if subjects or token.pos_ in ("VERB", "AUX") else []


def _behind_article(tokens: TokenSpan) -> Token | None:
    """The word right behind an amount that has an article: "a $3m *writedown*", of which a parser may make no noun."""
    doc, last = tokens.doc, tokens[-1].i + 1
    opened = tokens[0].i > 0 and tokens[0].nbor(-1).lower_ in ("a", "an")
    return doc[last] if opened and last < len(doc) and doc[last].is_alpha and not doc[last].is_stop else None


def head_noun(root: Token) -> Token | None:
    """The noun that a number counts: behind its hyphen, above it, or below its "of"."""
    hyphened = _behind_hyphen(root)
    if hyphened is not None:
        return hyphened
    noun = _climb(root)
    if noun is not None and noun.i > root.i:
        return noun
    below = _object_of(root, ("of",))
    if below is not None:
        return below if below.pos_ in ("NOUN", "PROPN") else None
    doc = root.doc
    following = doc[root.i + 1] if root.i + 1 < len(doc) else None
    if following is not None and following.pos_ == "NOUN" and following.tag_ in ("NNS", "NNPS"):
        return following
    return _of_subject(root)


def _of_subject(root: Token) -> Token | None:
    """The noun that a number tells the count of: "the number of *deaths* rose to 21", "the count of *votes* was 40"."""
    verb = root.head.head if root.dep_ == "pobj" and root.head.lower_ in _REACHING else root.head
    if verb.pos_ not in ("VERB", "AUX") or root.dep_ not in _REACHED:
        return None
    counts = (child for child in verb.children if child.dep_ in _SUBJECTS and child.lemma_.lower() in _COUNTS)
    below = (_object_of(subject, ("of",)) for subject in counts)
    return next((noun for noun in below if noun is not None and noun.pos_ in ("NOUN", "PROPN")), None)


def phrase(noun: Token, behind: int = -1) -> str:
    """A noun's lemma behind those of its compounds that stand behind a place, lower case but for names."""
    words = [noun]
    while words[0].i > max(behind + 1, 0, noun.i - _LONGEST) and _joins(words[0].nbor(-1)):
        words.insert(0, words[0].nbor(-1))
    return " ".join(map(_lemma, words))


def _joins(token: Token) -> bool:
    """Whether a word belongs to the name or compound that the next ends, as the unit of "5-inch screen" does not."""
    if token.i > 1 and token.nbor(-1).text == "-" and token.nbor(-2).like_num:
        return False
    return token.pos_ in ("NOUN", "PROPN") and token.dep_ in ("compound", "amod", "nmod") and token.lower_ not in SCALES


def _lemma(token: Token) -> str:
    lemma = token.lemma_ if token.pos_ == "PROPN" else token.lemma_.lower()
    return _PLURALS.get(lemma, lemma)


def _climb(token: Token) -> Token | None:
    """The noun above a number, through other numbers and coordination."""
    for _ in range(4):
        if token.dep_ not in _INSIDE or token.head.i == token.i:
            return None
        token = token.head
        if token.pos_ in ("NOUN", "PROPN") and not token.like_num:
            return token
    return None


def _behind_hyphen(root: Token) -> Token | None:
    """The noun of "four-cylinder", also from the first of "four-, five- and six-cylinder"."""
    doc = root.doc
    hanging = root.text.endswith("-") or (root.i + 1 < len(doc) and doc[root.i + 1].text.startswith("-"))
    if not hanging:
        return None
    for token in doc[root.i + 2 : root.i + 10]:
        if token.pos_ in ("NOUN", "PROPN", "ADJ") and doc[token.i - 1].text == "-" and token.is_alpha:
            return token
    return None


def _object_of(token: Token, prepositions: tuple[str, ...], behind: int = -1) -> Token | None:
    prepositional = (
        child for child in token.rights if child.dep_ == "prep" and child.i > behind and child.lower_ in prepositions
    )
    return next((below for each in prepositional for below in each.rights if below.dep_ == "pobj"), None)


def _manner(token: Token) -> str:
    """The manner that the verb above a noun, or a word that describes it, tells."""
    if token.lemma_.lower() in _PERSONS:
        return MANNERS[token.lemma_.lower()]
    for child in token.children:
        if child.dep_ in ("acl", "amod", "relcl") and child.lemma_.lower() in MANNERS:
            return MANNERS[child.lemma_.lower()]
    if token.dep_ == "pobj" and token.head.lower_ == "of" and token.head.head.lemma_.lower() in _AMOUNTS:
        return _manner(token.head.head)
    head = token.head
    if token.dep_ in _OBJECTS and head.lemma_.lower() in MANNERS:
        return MANNERS[head.lemma_.lower()]
    if token.dep_ == "nsubj" and head.lemma_.lower() in ("die", "perish", "drown"):
        return MANNERS[head.lemma_.lower()]
    if token.dep_ in _SUBJECTS and head.lemma_ in ("be", "remain"):
        told = (child.lemma_.lower() for child in head.children if child.dep_ in ("acomp", "attr", "oprd"))
        return next((MANNERS[word] for word in told if word in MANNERS and word not in _PERSONS), "")
    return ""


def _manner_in_text(text: str, start: int, end: int, noun: Token | None) -> str:
    """The manner where the parse has none: headlines, and tolls."""
    place = end if noun is None or noun.idx < end else noun.idx + len(noun.text)
    if match := _MANNER_AFTER.match(text, place):
        return _MANNER_WORD[match[1].lower()]
    return "killed" if noun is None and _TOLL_BEFORE.search(text[max(0, start - 60) : start]) else ""
