"""Where a report says, before its first sentence, where and by whom it was written: "LIMA, Peru, May 3 (Reuters) -"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from checker.model import Span

_WORD: Final = r"[^\W\d_][\w.’'-]"
_NAME: Final = rf"{_WORD}{{1,30}}(?: {_WORD}{{0,30}}){{0,3}}(?<!-)"
_DAY: Final = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?|[A-Z][a-z]{2,5}day)(?:,? \d{4})?\b"
_AGENCY: Final = r"\((?P<agency>[^\W\d_][\w.&’' -]{1,30})\)|/(?P<slashed>[A-Z][\w-]{1,20})/"
_SIGN: Final = r" ?(?P<sign>--?|[–—:_]|\.-)"
_DATELINE: Final = re.compile(
    rf"^[ \t]*(?P<all>(?:(?P<place>{_NAME}(?: ?\[[A-Z]\w+\])?(?P<region>, (?!{_DAY}){_NAME})?)(?P<day>, {_DAY})? ?)?"
    rf"(?:{_AGENCY})?(?:{_SIGN} ?|(?=\n| [A-Z])))",
    re.MULTILINE,
)
_SPACED: Final = re.compile(r" (?:[–—]|--) $")
_SENTENCE: Final = re.compile(r"(?<= )[\"“'‘]?(?:[^\W_a-zß-ÿ]|\d)")
_SHORTEST: Final = 3  # letters of a town in capitals: "EU - talks begin" is a headline


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline with the sign and the space behind it, and the place and the agency that it names."""

    span: Span
    place: Span | None
    agency: Span | None
    is_told: bool
    """Whether a day or an agency makes it one; else a town in capitals does, if it is one."""
    opens_sentence: bool
    """Whether a sentence begins behind it: no "NATO-backed", no "EU - talks begin"."""


def read_datelines(text: str) -> Iterator[Dateline]:
    """What may be a dateline at the start of a line, in order."""
    for match in _DATELINE.finditer(text):
        agency = "agency" if match["agency"] else "slashed" if match["slashed"] else ""
        is_loud = _is_loud(match)
        is_told = bool(match["day"] or agency) and bool(match["sign"] or is_loud or match["slashed"])
        if is_told or (is_loud and match["sign"]):
            place = Span(*match.span("place")) if match["place"] else None
            named = Span(*match.span(agency)) if agency else None
            yield Dateline(Span(*match.span("all")), place, named, is_told, _opens_sentence(match))


def _is_loud(match: re.Match[str]) -> bool:
    town = (match["place"] or "").removesuffix(match["region"] or "")
    return town.isupper() and len(town) >= _SHORTEST


def _opens_sentence(match: re.Match[str]) -> bool:
    if not match["sign"] or not _SENTENCE.match(match.string, match.end()):
        return False
    if match["agency"] or match["slashed"]:
        return True
    if not _is_loud(match) or match["sign"] == ":":
        return False
    return bool(match["day"] or match["region"] or _SPACED.search(match["all"]))
