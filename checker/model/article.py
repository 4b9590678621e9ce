"""What an outlet published: a text, the places in it, and what is known of it."""

import hashlib
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """`[start, end)` in an article's unchanged text, in characters."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no span: [{self.start}, {self.end})")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words of this span."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end


class DateFrom(StrEnum):
    """Where an article's publication date comes from."""

    GIVEN = "given"
    METADATA = "metadata"
    DATELINE = "dateline"
    TEXT = "text"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A part of an article's text that is not its story, and why."""

    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that the reader must know of a comparison: `code` for programs, `text` for people."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Article:
    """One text that an outlet published. `headline` and all other spans point into `text`."""

    id: str
    outlet: str
    text: str
    title: str = ""
    headline: Span | None = None
    published: date | None = None  # a datetime where the hour is known
    updated: date | None = None
    date_from: DateFrom = DateFrom.UNKNOWN
    url: str = ""
    source: str = ""
    left_out: tuple[LeftOut, ...] = ()
    notices: tuple[Notice, ...] = ()

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode(errors="surrogatepass")).hexdigest()
