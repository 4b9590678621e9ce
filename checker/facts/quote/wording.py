"""The words of a quotation as its comparison reads them: case, spelling and punctuation aside, gaps marked."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from checker.facts.names.word_set import word_set

GAP: Final = "…"
OPENER: Final = "so"  # at the start no word of weight: "So we won"
# Words that may change in a quotation without changing what is said.
FUNCTION_WORDS: Final = word_set(
    "a an the and that of to in on at by for from with as is are am was were be been being has have had do does did"
    " um uh er oh just then there it"
)
# Words that turn a statement round or say how sure it is: none of them may be left out unmarked.
POLAR_WORDS: Final = word_set(
    "not no never nor neither nobody none nothing without hardly barely nearly almost only may might could"
    " can would will should must if unless"
)
# Words that deny, and those behind which what they deny ends.
NEGATORS: Final = word_set("not no never nor neither nobody none nothing without")
TURNS: Final = word_set("but because although though while which who when since")
# What only limits a verb: "not knowingly involved" leaves open what "not involved" denies. Stress limits nothing.
_STRESSING: Final = (
    "really|actually|certainly|clearly|obviously|frankly|honestly|simply|absolutely|definitely|surely|truly|sincerely"
    "|sadly|unfortunately|hopefully|basically|literally|likely|possibly|probably|apparently|evidently|ever"
)
_NO_ADVERBS: Final = (
    "family|supply|reply|ally|assembly|monopoly|anomaly|elderly|friendly|july|italy|daily|weekly|monthly"
)
LIMITING: Final = re.compile(rf"(?!(?:{_STRESSING}|{_NO_ADVERBS})$)\w{{2,}}ly|always|alone|all|everything|everyone")
STRESSING: Final = re.compile(_STRESSING)
_CONTRACTIONS: Final = (
    (r"\bwon['’]t\b", "will not"),
    (r"\bcan['’]t\b|\bcannot\b", "can not"),
    (r"\bshan['’]t\b", "shall not"),
    (r"n['’]t\b", " not"),
    (r"['’]re\b", " are"),
    (r"['’]ve\b", " have"),
    (r"['’]ll\b", " will"),
    (r"['’]m\b", " am"),
    (r"\b(it|he|she|that|there|what|who)['’]s\b", r"\1 is"),
    (r"\bgonna\b", "going to"),
    (r"\bwanna\b", "want to"),
    (r"%", " percent"),
    (r"\bper cent\b", "percent"),
)
CONTRACTIONS: Final = tuple((re.compile(pattern), words) for pattern, words in _CONTRACTIONS)
# American and British spellings, and figures for words: applied in this order, to both sides alike.
_SPELLINGS: Final = (
    (r"is(e|ed|es|ing|er|ers|ation|ations)$", r"iz\1"),
    (r"ys(e|ed|es|ing|er|ers)$", r"yz\1"),
    (r"(?<=[a-z]{2})our(s|ed|ing|able|ited?|ites|hood|hoods)?$", r"or\1"),
    (r"(?<=[^e]t)re(s|d)?$", r"er\1"),
    (r"(?<=[a-z][bg])re(s|d)?$", r"er\1"),
    (r"(met|lit)re(s)?$", r"\1er\2"),
    (r"^((?:to|for|back|after|up|down|in|out|on|home|north|south|east|west)ward)s$", r"\1"),
    (r"^(whil|among|amid)st$", r"\1"),
    (r"^whil$", "while"),
    (r"ence(s|less)?$", r"ense\1"),
    (r"^practis", "practic"),
    (r"^sceptic", "skeptic"),
    (r"ogue(s)?$", r"og\1"),
    (r"ll(ed|ing|er|ers)$", r"l\1"),
    (r"^programme", "program"),
    (r"^grey", "gray"),
    (r"^(?:mum)$", "mom"),
    (r"(?<=d)gement", "gment"),
)
SPELLINGS: Final = tuple((re.compile(pattern), words) for pattern, words in _SPELLINGS)
_NUMERALS: Final = "zero one two three four five six seven eight nine ten eleven twelve"
_ORDINALS: Final = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_ENDINGS: Final = ("st", "nd", "rd")
FIGURES: Final = {numeral: str(number) for number, numeral in enumerate(_NUMERALS.split())} | {
    ordinal: f"{number}{_ENDINGS[number - 1] if number <= len(_ENDINGS) else 'th'}"
    for number, ordinal in enumerate(_ORDINALS.split(), 1)
}
_FIGURE: Final = re.compile(rf"\b(?:{'|'.join(FIGURES)})\b")
# "1 November", "November 1st": the day behind the month, as half the world has it.
_DAY: Final = re.compile(
    r"\b(?:(?P<first>\d{1,2})(?:st|nd|rd|th)? (?:of )?)?(?P<month>(?:jan|febr)uary|march|april|may|june|july|august"
    r"|(?:septem|octo|novem|decem)ber)\b(?(first)| (?P<second>\d{1,2})(?:st|nd|rd|th)?\b)"
)
_ELLIPSIS: Final = re.compile(r"\[\s*(?:…|\.\s*\.\s*\.)\s*\]|\(\s*(?:…|\.\.\.)\s*\)|…|\.\s?\.\s?\.(?:\s?\.)?")
_LETTER: Final = re.compile(r"\[(\w)\](?=\w)")
_ENDING: Final = re.compile(r"(?<=\w)\[(\w{1,3})\]")
_NOTHING: Final = re.compile(r"\[\s*(?:sic)?\s*\]", re.IGNORECASE)
_INSERTION: Final = re.compile(r"\[[^\]]*\]")
_TOKEN: Final = re.compile(rf"{GAP}|[^\W_]+(?:[.,](?=\d)\d+)*")
_PART: Final = re.compile(r"[^\W\d_]{3,}")  # what one spells, also of "centre-right"
_JOINED: Final = re.compile(r"(?<=\w)[-‐‑](?=\w)|['’](?=s\b)")


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a quotation between its gaps: "we … won" has two runs.

    A gap is an ellipsis, or an editor's word in brackets, which may stand for any other.
    """

    runs: tuple[tuple[str, ...], ...]
    has_gaps: bool

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(word for run in self.runs for word in run)

    @property
    def content(self) -> tuple[str, ...]:
        return tuple(word for word in self.words if word not in FUNCTION_WORDS)


@lru_cache(maxsize=4_096)
def read_wording(words: str) -> Wording:
    """How a quotation reads; empty where there is no word in it."""
    plain = _unaccented(words).lower()
    plain = _NOTHING.sub(" ", _ENDING.sub(r"\1", _LETTER.sub(r"\1", plain)))
    gapped = _INSERTION.sub(f" {GAP} ", _ELLIPSIS.sub(f" {GAP} ", plain))
    spelled = _PART.sub(lambda part: _spelled(part[0]), _DAY.sub(_month_first, _expanded(gapped)))
    figures = _FIGURE.sub(lambda numeral: FIGURES[numeral[0]], spelled)  # before "eleventh-hour" is one word
    tokens = _TOKEN.findall(_JOINED.sub("", figures))
    runs: list[list[str]] = [[]]
    for token in tokens[tokens[:1] == [OPENER] :]:
        if token == GAP:
            runs.append([])
        else:
            runs[-1].append(token)
    filled = tuple(tuple(run) for run in runs if run)
    return Wording(filled, GAP in tokens)


def _unaccented(words: str) -> str:
    return "".join(each for each in unicodedata.normalize("NFKD", words) if not unicodedata.combining(each))


def _month_first(day: re.Match[str]) -> str:
    return f"{day['month']} {day['first'] or day['second']}"


def _expanded(words: str) -> str:
    for pattern, full in CONTRACTIONS:
        words = pattern.sub(full, words)
    return words


def _spelled(word: str) -> str:
    for pattern, spelling in SPELLINGS:
        word = pattern.sub(spelling, word)
    return word
