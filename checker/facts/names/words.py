"""A parsed text as words for finding names: hyphened pairs taken apart, possessives cut off, headlines known."""

import re
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from checker.datelines import Dateline, read_datelines
from checker.facts.names.places import gazetteer
from checker.facts.names.tables import INSTRUMENT_HEADS, MONTHS_AND_DAYS
from checker.language import Doc

# "U.S.", "Jr.", "L." keep their full stop; other words end before it.
_WORD: Final = re.compile(
    r"(?:[^\W\d_]\.){2,}"
    r"|\b(?:[A-Z]|Jr|Sr|St|Mr|Mrs|Ms|Dr|Co|Inc|Ltd|Corp|Gen|Sen|Rep|Gov|Lt|Col|Capt|Prof|Sgt|Maj|Rev|Hon|Adm|Cmdr)"
    r"\.(?!\w)"
    r"|\w+(?:[-&.'’]\w+)*"
)
# What the recogniser calls figures and dates.
NOT_NAMES: Final = frozenset(("DATE", "TIME", "MONEY", "PERCENT", "CARDINAL", "ORDINAL", "QUANTITY"))
_POSSESSIVE: Final = re.compile(r"['’]s$")
_CONTRACTED: Final = re.compile(r"['’](?:m|ve|ll|d|re)$|n['’]t$", re.IGNORECASE)
# Hyphened words that hold a name: "pro-Israel", "Nairobi-based", "Japan-EU"; "Won-sik" and "Claver-Carone" stay whole.
_PREFIXED: Final = re.compile(
    r"(?:[Pp]ro|[Aa]nti|[Ee]x|[Nn]on|[Pp]ost|[Pp]re|then|mid|trans|un|sub|inter|intra|cross|ultra|[DRI](?=-[A-Z][a-z]))-"
)
_SUFFIXED: Final = re.compile(
    r"-(?:\w{2,}ed|\w{3,}ing|led|born|style|wide|like|era|free|only|run|made|owned|built|held|bound|friendly|level"
    r"|sized|model|type|area|trained|born|language|speaking|first|style|backed)\b"
)
_ARTICLES: Final = ("al-", "el-", "d'", "d’", "as-", "ar-", "at-", "ez-", "az-", "ad-", "an-", "ash-", "es-", "ed-")
_SMALL_FIRST: Final = re.compile(r"[a-z][A-Z][a-z]")  # "iPhone", "eBay"
_OPENING: Final = frozenset('"“‘(«\n•–—')


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text, its possessive cut off."""

    start: int
    end: int  # the possessive counts
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
        """Written as a name is: large, "al-Ansari", "d'Ivoire"."""
        if _CONTRACTED.search(self.text):
            return False
        article = self.lower.startswith(_ARTICLES) and not self.text.islower()
        return self.text[0].isupper() or article or bool(_SMALL_FIRST.match(self.text))

    @property
    def designator(self) -> bool:
        """Letters and figures: "F-16", "DT-668"."""
        return any(c.isdigit() for c in self.text) and any(c.isupper() for c in self.text)


@dataclass(frozen=True, slots=True)
class Words:
    """A text and its words."""

    text: str
    items: tuple[Word, ...]
    datelines: tuple[Dateline, ...] = ()

    def gap(self, index: int) -> str:
        """What stands between a word and the one before it."""
        return self.text[self.items[index - 1].end : self.items[index].start] if 0 < index < len(self.items) else "\n"

    def lower(self, index: int) -> str:
        """A word in small letters, empty outside the text."""
        return self.items[index].lower if 0 <= index < len(self.items) else ""

    def phrase(self, first: int, last: int) -> str:
        """The words `[first, last]` as they stand, without the last one's possessive."""
        return self.text[self.items[first].start : self.items[last].start] + self.items[last].text


def read_words(doc: Doc) -> Words:
    """The words of a parsed text with what the tagger and the recogniser think of each."""
    text = doc.text  # spaCy joins its tokens anew at each access
    tags, entities = _by_character(doc)
    starts = {token.idx for token in doc if token.is_sent_start}
    headlines = _headlines(text)
    found = []
    for start, end in _pieces(text):
        bare = _POSSESSIVE.sub("", text[start:end])
        label, number = entities.get(start, ("", -1))
        before = text[max(0, start - 2) : start].strip(" ")
        opens = start in starts or not before or before[-1] in _OPENING or before[-1] in ".!?:"
        found.append(
            Word(
                start,
                end,
                bare,
                bare.lower(),
                len(bare) < end - start,
                tags.get(start, ""),
                label,
                number,
                opens,
                bisect(headlines, start) % 2 == 1,
            )
        )
    return Words(text, tuple(found), tuple(read_datelines(text)))


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """The spans of the words, hyphened ones taken apart where a name is only a part of them."""
    for match in _WORD.finditer(text):
        start, end = match.span()
        if "-" not in match.group():
            yield start, end
            continue
        prefix = _PREFIXED.match(text, start, end)
        # "Anti-Russian" holds a name, "Anti-Corruption" is a part of one.
        of_party = prefix and prefix.end() - prefix.start() == 2  # "D-New Orleans"
        if prefix and (of_party or text[start].islower() or _is_known(text[prefix.end() : end])):
            start = prefix.end()
        if start < end and (suffix := _SUFFIXED.search(text, start, end)) and suffix.start() > start:
            yield start, suffix.start()
            continue
        yield from _pairs(text, start, end)


def _pairs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """ "Japan-EU" is two names, "Guinea-Bissau" one."""
    whole = _POSSESSIVE.sub("", text[start:end])
    left, _, right = whole.partition("-")
    known = gazetteer()
    apart = (
        right[:1].isupper()
        and not known.is_region(whole)
        and ((_is_known(left) and _is_known(right)) or known.is_region(right))
    )
    if apart:
        yield start, start + len(left)
        yield start + len(left) + 1, end
    elif start < end:
        yield start, end


def _is_known(name: str) -> bool:
    known = gazetteer()
    return (
        known.is_region(name)
        or known.is_demonym(name)
        or (name.isupper() and len(name) > 1)
        or known.population(name) > 30_000
    )


def _by_character(doc: Doc) -> tuple[dict[int, str], dict[int, tuple[str, int]]]:
    """The tag, and the type and number of the entity, at each character where a token starts."""
    tags = {token.idx: token.pos_ for token in doc}
    entities = {
        doc[index].idx: (entity.label_, number)
        for number, entity in enumerate(doc.ents)
        for index in range(entity.start, entity.end)
    }
    return tags, entities


def _headlines(text: str) -> list[int]:
    """Start, end, start, end … of the lines in which nearly every word is large, where a capital tells nothing."""
    found: list[int] = []
    for match in re.finditer(r"[^\n]+", text):
        words = re.findall(r"[^\W\d_][\w'’-]{3,}", match.group())
        titled = not match.group().rstrip().endswith((".", "!", "?", '"', "”", ")"))
        if titled and len(words) > 4 and sum(word[0].isupper() for word in words) > 0.7 * len(words):
            found += match.span()
    return found


def region_end(words: Words, index: int) -> int:
    """The last word of a country's or region's name that starts at a word, `index - 1` where none does."""
    ends = range(min(index + 2, len(words.items) - 1), index - 1, -1)
    return next((end for end in ends if gazetteer().is_region(words.phrase(index, end))), index - 1)


def is_date(words: Words, index: int) -> bool:
    """A month or day that is no "June Smith": the recogniser calls it a date, or a figure follows."""
    word = words.items[index]
    following = words.lower(index + 1)
    if word.lower not in MONTHS_AND_DAYS or following in INSTRUMENT_HEADS or following in ("de", "van", "von"):
        return False
    return word.label in NOT_NAMES or word.lower.endswith("day") or words.lower(index + 1).isdigit()
