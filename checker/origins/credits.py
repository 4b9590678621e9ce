"""Whose report an article says it is: datelines, bylines, signatures, "contributed to this report"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from checker.left_out.patterns import CAPTION
from checker.model import Article
from checker.origins.houses import Houses

HEAD: Final = 8  # an article's first lines, in which it says whose it is
TAIL: Final = 5  # and its last
_LONGEST: Final = 400  # characters of a line's end that are read
_PICTURE: Final = re.compile(r"photo|image|picture|getty|graphic|video|\bfile\b|handout", re.IGNORECASE)
_STOP: Final = re.compile(r"[.!?][\"'”’)]*$")

# Rows of regular expressions; `HOUSE` is any name that is known.
_PLACE: Final = r"[A-ZÀ-Þ][\w.'’ -]{1,40}(?:,\s[\w. ]{2,20}){0,2}"
_LOUD: Final = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{1,40}(?:,\s[\w. ]{2,20}){0,2}"
_AT_HEAD: Final = (
    rf"^(?:{_PLACE}[\s:—-]*)?\((?P<who>HOUSE(?:\s?[/,]\s?HOUSE)*)\)\s*[-–—:]",
    rf"^{_LOUD}\s*\((?P<who>HOUSE)\)\s+[A-Z\"“]",
    r"^(?i:by|from|via|source)\b:?\s+(?:[^.!?]{1,60}[\s,|/–—-]\s*)?(?P<who>HOUSE)"
    r"(?i: (?:staff|news agency|correspondents?|writers?|reporters?))?$",
    r"^[^.!?]{2,60}[,|/–—]\s*(?P<who>HOUSE)$",
)
_AT_TAIL: Final = (
    r"(?:^|(?<=[.!?\"”’)]))\s*(?:[-–—/|]{1,2}\s*|[(\[])(?P<who>HOUSE(?:\s?[/,]\s?HOUSE)*)[)\]]?\.?$",
    r"^(?i:source|via)\b:?\s+(?P<who>HOUSE)\.?$",
    r"(?:©|\([cC]\)|\b[Cc]opyright\b)\s*(?:©|\([cC]\))?\s*(?:\d{4},?\s*)?(?:by )?(?P<who>HOUSE)",
    r"\b(?:originally|first) (?:published|appeared|reported|posted) (?:by|in|on|at) (?P<who>HOUSE)",
)
_IN_PART: Final = (
    r"(?P<who>HOUSE)\b.{0,80}\bcontributed (?:to th|reporting|additional)",
    r"\b(?i:reporting|inputs?|files|material|information|reports) (?:by|from):?\s(?:.{0,60}\W)?(?P<who>HOUSE)",
    r"^\W*(?i:with )(?P<who>HOUSE)\W*$",
)
_ALONE: Final = (r"^(?P<who>HOUSE)$",)


@dataclass(frozen=True, slots=True)
class Credit:
    """An agency or outlet that an article credits, with the whole of it or with a part."""

    house: str
    is_whole: bool


class Credits:
    """Reads whom articles credit; it knows the agencies, and the outlets of a comparison."""

    def __init__(self, houses: Houses) -> None:
        self._houses = houses
        self._name = re.compile(houses.pattern)
        self._head, self._tail, self._part, self._alone = (
            tuple(re.compile(row.replace("HOUSE", houses.pattern)) for row in rows)
            for rows in (_AT_HEAD, _AT_TAIL, _IN_PART, _ALONE)
        )

    def of(self, article: Article) -> tuple[Credit, ...]:
        """Whom an article credits, each once. A picture's credit is none of the story's."""
        lines = [line.strip() for line in article.text.splitlines() if line.strip()]
        found = dict(self._in_part(lines)) | dict(self._whole(lines))
        return tuple(Credit(house, is_whole) for house, is_whole in found.items())

    def _whole(self, lines: list[str]) -> Iterator[tuple[str, bool]]:
        tail = max(2, len(lines) - TAIL)
        for number, line in enumerate(lines):
            if number < HEAD:
                yield from self._named(line[:_LONGEST], self._head, is_whole=True)
            if number >= tail:
                yield from self._named(line[-_LONGEST:], self._tail, is_whole=True)
            if number == len(lines) - 1 or (number < HEAD and not (number and _STOP.search(lines[number - 1]))):
                yield from self._named(line, self._alone, is_whole=True)

    def _in_part(self, lines: list[str]) -> Iterator[tuple[str, bool]]:
        for line in (*lines[:HEAD], *lines[-TAIL:]):
            yield from self._named(line[-_LONGEST:], self._part, is_whole=False)

    def _named(self, line: str, rows: tuple[re.Pattern[str], ...], *, is_whole: bool) -> Iterator[tuple[str, bool]]:
        """The houses that a line names in one of these ways."""
        if not self._houses.may_name(line) or _PICTURE.search(line) or CAPTION.search(line):
            return
        for row in rows:
            if match := row.search(line):
                for name in self._name.finditer(match["who"]):
                    yield self._houses.named(name[0]), is_whole
