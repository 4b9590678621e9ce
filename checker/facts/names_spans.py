"""Where a text may name something: runs of capitalised words, mended with what the entity recogniser saw."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from checker.facts.names_places import gazetteer
from checker.facts.names_tables import (
    BUILDING_HEADS,
    COMPANY_SUFFIXES,
    HONORIFICS,
    INSTRUMENT_HEADS,
    MONTHS_AND_DAYS,
    NO_NAMES,
    OF_HEADS,
    ORGANISATION_HEADS,
    PARTICLES,
    PLACE_HEADS,
    PLACE_OF_HEADS,
    ROLE_MODIFIERS,
    ROLES,
)
from checker.language import Doc

# "U.S.", "Jr.", "L." keep their full stop; other words end before it.
_WORD: Final = re.compile(
    r"(?:[^\W\d_]\.){2,}"
    r"|\b(?:[A-Z]|Jr|Sr|St|Mr|Mrs|Ms|Dr|Co|Inc|Ltd|Corp|Gen|Sen|Rep|Gov|Lt|Col|Capt|Prof|Sgt|Maj|Rev|Hon)\.(?!\w)"
    r"|\w+(?:[-&.'’]\w+)*"
)
_POSSESSIVE: Final = re.compile(r"['’]s$")
_HEADS: Final = ORGANISATION_HEADS | PLACE_HEADS | BUILDING_HEADS | INSTRUMENT_HEADS
_NOT_NAMES: Final = frozenset(("DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "ORDINAL", "QUANTITY"))
_LINKS: Final = frozenset(("of", "for", "and", "&", "on", "in"))


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text, its possessive cut off."""

    start: int
    end: int
    text: str
    lower: str
    possessive: bool
    tag: str
    label: str  # the recogniser's type, empty for none
    entity: int  # number of the entity it is in, -1 for none
    starts_sentence: bool
    in_headline: bool

    @property
    def capital(self) -> bool:
        first = self.text[0]
        return first.isupper() or (
            len(self.text) > 3
            and self.lower.startswith(("al-", "el-", "d'", "d’"))
            and any(c.isupper() for c in self.text)
        )


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words `[first, last]` of a text that may be a name."""

    first: int
    last: int
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Words:
    """A text's words; `gap` is what stands between two of them."""

    text: str
    items: tuple[Word, ...]

    def gap(self, index: int) -> str:
        """What stands between a word and the one before it."""
        return self.text[self.items[index - 1].end : self.items[index].start] if index else "\n"

    def lower(self, index: int) -> str:
        return self.items[index].lower if 0 <= index < len(self.items) else ""

    def candidate(self, first: int, last: int) -> Candidate:
        start, end = self.items[first].start, self.items[last].end
        if self.items[last].possessive:
            end = start + len(_POSSESSIVE.sub("", self.text[start:end]))
        return Candidate(first, last, start, end, self.text[start:end])


def read_words(doc: Doc) -> Words:
    """The words of a parsed text with what the recogniser thinks of each."""
    tags, entities = _by_character(doc)
    sentence_starts = {token.idx for token in doc if token.is_sent_start}
    text = doc.text  # spaCy joins its tokens anew at each access
    headlines = list(_headlines(text))
    found = []
    expects_start = True
    line = 0
    for match in _WORD.finditer(text):
        start, end = match.span()
        while line < len(headlines) and headlines[line][1] <= start:
            line += 1
        bare = _POSSESSIVE.sub("", match.group())
        if not bare:
            continue
        token = tags.get(start)
        label, number = entities.get(start, ("", -1))
        at_start = start in sentence_starts or expects_start or text[max(0, start - 1) : start] in '"“‘(«\n'
        found.append(
            Word(
                start,
                end,
                bare,
                bare.lower(),
                bare != match.group(),
                token or "",
                label,
                number,
                at_start,
                line < len(headlines) and headlines[line][0] <= start,
            )
        )
        expects_start = text[end : end + 1] in (".", "!", "?", ":") or "\n" in text[end : end + 2]
    return Words(text, tuple(found))


def _by_character(doc: Doc) -> tuple[dict[int, str], dict[int, tuple[str, int]]]:
    tags = {token.idx: token.pos_ for token in doc}
    entities = {
        doc[index].idx: (entity.label_, number)
        for number, entity in enumerate(doc.ents)
        for index in range(entity.start, entity.end)
    }
    return tags, entities


def _headlines(text: str) -> Iterator[tuple[int, int]]:
    """The lines in which nearly every word is capitalised, where a capital tells nothing."""
    for match in re.finditer(r"[^\n]+", text):
        words = [word for word in re.findall(r"[^\W\d_][\w'’-]{3,}", match.group())]
        if len(words) > 4 and sum(word[0].isupper() for word in words) > 0.7 * len(words):
            yield match.span()


def find_candidates(words: Words) -> tuple[Candidate, ...]:
    """The runs of a text that may be names, in order, none overlapping another."""
    found = []
    index = 0
    while index < len(words.items):
        if not _may_start(words, index):
            index += 1
            continue
        last = _run_end(words, index)
        found.extend(_parts(words, index, last))
        index = last + 1
    return tuple(found)


def _may_start(words: Words, index: int) -> bool:
    word = words.items[index]
    if word.label in _NOT_NAMES and not gazetteer().is_region(word.text):
        return False
    return word.capital or _is_designator(word.text)


def _is_designator(text: str) -> bool:
    return any(c.isdigit() for c in text) and any(c.isupper() for c in text)


def _run_end(words: Words, first: int) -> int:
    """The last word of the run of name-like words that starts at a word."""
    last = first
    heads = words.lower(first) in OF_HEADS
    while (following := _continues(words, first, last, heads)) > last:
        heads = heads or any(words.lower(i) in OF_HEADS for i in range(last + 1, following + 1))
        last = following
    return last


def _continues(words: Words, first: int, last: int, heads: bool) -> int:
    """The index up to which the run goes on behind `last`, or `last`."""
    step = last + 1
    if step >= len(words.items) or words.items[last].possessive and not _possessive_inside(words, last):
        return last
    if words.gap(step) not in (" ", "  ", " “", "” ", ' "', '" ') or words.items[last].lower in MONTHS_AND_DAYS:
        return last
    word = words.items[step]
    if (
        word.capital
        or _is_designator(word.text)
        or (word.text.isdigit() and word.entity == words.items[last].entity != -1)
    ):
        return last if word.label in _NOT_NAMES and word.lower in MONTHS_AND_DAYS else step
    if word.lower in PARTICLES and (end := _over_particles(words, step)):
        return end
    if word.lower in _LINKS:
        return _over_link(words, first, last, step, heads)
    return last


def _possessive_inside(words: Words, last: int) -> bool:
    """ "Hawke's Bay" is one name, "Jordan's King" two: the recogniser, or the head behind it, tells."""
    following = last + 1
    if following >= len(words.items):
        return False
    one = words.items[last].entity == words.items[following].entity != -1
    known = gazetteer().is_region(words.items[last].text) or words.items[last].label in ("GPE", "ORG", "DATE")
    return one and not known


def _over_particles(words: Words, step: int) -> int:
    """The capitalised word behind "de la", "bin", "von der"; 0 where there is none."""
    end = step
    while end < len(words.items) and words.lower(end) in PARTICLES and words.gap(end) == " " and end - step < 3:
        end += 1
    return end if end < len(words.items) and words.items[end].capital and words.gap(end) == " " else 0


def _over_link(words: Words, first: int, last: int, step: int, heads: bool) -> int:
    """Behind "of", "for", "and" a name goes on where it names a body, or the recogniser thinks so."""
    end = step + 1
    while end < len(words.items) and words.lower(end) in ("the", "of") and words.gap(end) == " ":
        end += 1
    if end >= len(words.items) or not words.items[end].capital or words.gap(end) != " ":
        return last
    before, after, link = words.items[last], words.items[end], words.lower(step)
    one = before.entity == after.entity != -1
    if link == "of":
        joins = (
            before.lower in OF_HEADS or (before.lower in PLACE_OF_HEADS and (one or before.label != "PERSON")) or one
        )
    elif link in ("for", "on", "in"):
        joins = (
            (heads or before.lower in _HEADS)
            and (one or link == "for")
            and before.lower in OF_HEADS | INSTRUMENT_HEADS
            or one
        )
    else:
        joins = (heads and first < last and _of_inside(words, first, last) and not _is_named(words, end)) or (
            one and (after.label == "ORG" or before.label in ("FAC", "LAW")) and _headed(words, first, end)
        )
    return end if joins and before.lower not in ROLES else last


def _of_inside(words: Words, first: int, last: int) -> bool:
    return any(words.lower(index) in ("of", "for") for index in range(first, last))


def _is_named(words: Words, index: int) -> bool:
    """A word behind "and" that starts a name of its own."""
    word = words.items[index]
    return (
        gazetteer().is_region(word.text)
        or word.label in ("PERSON", "GPE")
        or word.lower in OF_HEADS
        or word.lower in ROLES
    )


def _headed(words: Words, first: int, end: int) -> bool:
    return any(words.lower(index) in _HEADS for index in range(first, min(end + 2, len(words.items))))


def _parts(words: Words, first: int, last: int) -> Iterator[Candidate]:
    """A run cut into names: titles, dates and sentence openers off, two names that stand side by side apart."""
    first, last = _trim(words, first, last)
    if first > last:
        return
    for left, right in _split(words, first, last):
        left, right = _trim(words, left, right)
        if left <= right:
            yield words.candidate(left, right)


def _trim(words: Words, first: int, last: int) -> tuple[int, int]:
    while first <= last and _opens_no_name(words, first, last):
        first += 1
    while first <= last and _closes_no_name(words, first, last):
        last -= 1
    title = _title_end(words, first, last)
    return (title + 1, last) if title >= first else (first, last)


def _opens_no_name(words: Words, first: int, last: int) -> bool:
    word = words.items[first]
    if not word.capital and not _is_designator(word.text):
        return True
    if word.lower in MONTHS_AND_DAYS or word.lower in ("the", "a", "an", "this", "that", "these", "mr", "mrs", "ms"):
        return True
    if word.starts_sentence and first < last:
        if word.lower in NO_NAMES and word.lower not in _HEADS and not _compass(word.lower):
            return True
        return word.tag in ("VERB", "ADP", "SCONJ", "ADV", "CCONJ", "PRON", "DET", "AUX") and not word.text.isupper()
    return (
        word.lower in NO_NAMES
        and first < last
        and word.lower not in _HEADS
        and not _compass(word.lower)
        and word.label == ""
    )


def _compass(word: str) -> bool:
    return word in (
        "north",
        "south",
        "east",
        "west",
        "northern",
        "southern",
        "eastern",
        "western",
        "central",
        "new",
        "old",
        "first",
        "second",
        "third",
        "great",
        "one",
        "two",
        "three",
        "state",
        "royal",
        "english",
        "internet",
        "web",
        "french",
        "spanish",
        "arabic",
    )


def _closes_no_name(words: Words, first: int, last: int) -> bool:
    word = words.items[last]
    return (
        word.lower in MONTHS_AND_DAYS
        or word.lower in PARTICLES | _LINKS | {"the"}
        or (first < last and word.lower in ("ceo", "cfo", "mp", "said", "mep", "am", "obe", "mbe"))
    )


def _title_end(words: Words, first: int, last: int) -> int:
    """The last word of the title or office that a run starts with, `first - 1` where there is none."""
    found = first - 1
    for index in range(first, last):
        lower = words.lower(index).rstrip(".")
        if lower in ROLES or lower in HONORIFICS or lower + "s" in ROLES or lower.rstrip("s") in ROLES:
            following = _behind_office(words, index, last)
            if following <= last and words.lower(last) not in _HEADS and words.lower(following) not in _HEADS:
                found = following - 1
        elif not (
            lower in ROLE_MODIFIERS
            or lower in ("of", "and", "the", "for")
            or gazetteer().is_demonym(lower)
            or gazetteer().is_region(words.items[index].text)
            or index < found
        ):
            if found < first and not any(words.lower(i).rstrip(".") in ROLES for i in range(index + 1, last)):
                break
    return found


def _behind_office(words: Words, index: int, last: int) -> int:
    """Where the name starts behind an office: "Ambassador to Jordan | Atallah Khairi"."""
    step = index + 1
    if words.lower(step) in ("of", "to", "for") and step < last:
        for end in range(min(step + 3, last), step, -1):
            if gazetteer().is_region(" ".join(words.items[i].text for i in range(step + 1, end + 1))):
                return end + 1
        return last + 1
    return step


def _split(words: Words, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Cut a run where the recogniser ends one name and begins another, unless its head holds it together."""
    if words.lower(last) in _HEADS or words.lower(last).rstrip(".") in COMPANY_SUFFIXES or first == last:
        yield first, last
        return
    start = first
    for index in range(first + 1, last + 1):
        before, here = words.items[index - 1], words.items[index]
        if here.entity != before.entity and here.entity != -1 and before.entity != -1 and _two_names(before, here):
            yield start, index - 1
            start = index
    yield start, last


def _two_names(before: Word, here: Word) -> bool:
    return (
        here.label == "PERSON"
        and before.label in ("ORG", "GPE", "NORP", "FAC", "LOC", "PERSON")
        or (before.possessive and here.label != "")
    )
