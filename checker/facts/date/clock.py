"""What a text has told of time so far: the publication date, and the story's own day."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from checker.facts.date.tense import PAST, direction_of
from checker.facts.date.value import DateValue
from checker.language import Doc

_MONTH: Final = re.compile(r"\d{4}-\d\d")
_MONTHS_LONG: Final = re.compile(r"P(?:6|9|12)M")
# No sentence of a news text is longer, in characters.
_SENTENCE: Final = 400
_SENTENCE_END: Final = re.compile(r"[a-z0-9%)]{2}[.!?][\"”’]?\s+[\"“]?[A-Z]")
# A day this near to the publication is the story's; one farther away is its background.
NEAR: Final = 45


@dataclass(frozen=True, slots=True)
class Mention:
    """One time expression in a text: its characters, what it states, and the rule that found it."""

    start: int
    end: int
    value: DateValue
    rule: str


@dataclass(slots=True)
class Clock:
    """Reads the time of a text from its start to its end. `published` is None where it is unknown or distrusted.

    `day_first` says how the text writes dates in figures, where it shows that; `until` is the last day of which it can
    tell as past, where that is later than `published`.
    """

    doc: Doc
    published: date | None
    day_first: bool | None = None
    story_day: date | None = None
    story_quarter: DateValue | None = None
    mentions: list[Mention] = field(default_factory=list)
    until: date | None = None
    text: str = field(init=False)

    def __post_init__(self) -> None:
        self.text = self.doc.text  # spaCy puts it together anew each time

    @property
    def last(self) -> Mention | None:
        return self.mentions[-1] if self.mentions else None

    def direction(self, start: int, end: int) -> int:
        return direction_of(self.doc, start, end)

    def told_day(self, position: int) -> date | None:
        """The day that "the next day" follows: the last told of in this paragraph, else the story's, else today."""
        nearby = (each.value.start for each in self._paragraph(position) if _is_day(each.value))
        return next(nearby, None) or self.story_day or self.published

    def day_at_hand(self, position: int, *, early: bool) -> date | None:
        """The day that "at 4 a.m." is of: as `told_day`, without days that only name something ("Saturday's vote") and,
        where the text tells what happened, days to come; behind an evening the `early` hours are of the next day.
        """
        for mention in self._paragraph(position):
            day = mention.value.start
            if not day or not _is_day(mention.value) or not self._is_at(mention, position):
                continue
            return day + timedelta(days=1) if early and _is_night(mention.value) and day < date.max else day
        return self._story_day_or_today()

    def _story_day_or_today(self) -> date | None:
        past = self.story_day and (not self.published or self.story_day <= self.published)
        return self.story_day if past else self.published or self.story_day

    def _is_at(self, mention: Mention, position: int) -> bool:
        if self._names_something(mention):
            return False
        ahead = self.published and mention.value.start and mention.value.start > self.published
        return not ahead or self.direction(position, position + 1) != PAST or self._in_sentence(mention, position)

    def _names_something(self, mention: Mention) -> bool:
        """ "Saturday's vote", "since last Friday": days that only say what is meant."""
        names = self.text.startswith(("'s", "’s"), mention.end) or self.text.startswith("last ", mention.start)
        return names and mention.rule == "weekday"

    def _in_sentence(self, mention: Mention, position: int) -> bool:
        far = position - mention.end > _SENTENCE
        return not far and not _SENTENCE_END.search(self.text, mention.end - 2, position)

    def told_in_sentence(self, position: int) -> DateValue | None:
        """As `told_time`, where it was told in the same sentence."""
        last = next(self._told(position), None)
        return last.value if last and self._in_sentence(last, position) else None

    def told_quarter(self, position: int) -> DateValue | None:
        """The quarter that the text was last told of: a report is on one."""
        told = self.told_time(position)
        return told if told and is_quarter(told) else self.story_quarter

    def told_time(self, position: int) -> DateValue | None:
        """The date, as fine as it was told, that "a year earlier" leans on; another "year earlier" is none."""
        return next((each.value for each in self._told(position)), None)

    def compared(self, position: int) -> DateValue | None:
        """The quarter or month whose figures "a year earlier" is compared with, if it is one: told in this sentence, or
        the quarter that the report is on.
        """
        for each in self._paragraph(position):
            if _MONTHS_LONG.fullmatch(each.value.value or ""):
                return None  # figures of half a year or more
            if is_quarter(each.value) and not self._is_comparison(each):
                return each.value
        told = self.told_in_sentence(position)
        if told is None:
            return self.story_quarter
        return told if _MONTH.fullmatch(told.value or "") else None

    def _told(self, position: int) -> Iterator[Mention]:
        return (each for each in self._paragraph(position) if _is_date(each.value) and not self._is_comparison(each))

    def _is_comparison(self, mention: Mention) -> bool:
        told = self.text[mention.start : mention.end].lower()
        return mention.rule in ("year-ago", "same-period", "ago") or told.endswith((" earlier", " before"))

    def tell(self, mention: Mention) -> None:
        """Take a mention in; a day near to the publication becomes the story's."""
        self.mentions.append(mention)
        value = mention.value
        if is_quarter(value) and not self._is_comparison(mention):
            self.story_quarter = value
        if self._names_something(mention):
            return
        if value.start and _is_day(value) and (not self.published or abs(value.start - self.published).days <= NEAR):
            self.story_day = value.start

    def _paragraph(self, position: int) -> Iterator[Mention]:
        """The mentions before a position in its paragraph, the last first; no more than a few matter."""
        for mention in reversed(self.mentions[-8:]):
            if "\n" in self.text[mention.end : position]:
                return
            yield mention


def is_quarter(value: DateValue) -> bool:
    return value.value is not None and "-Q" in value.value and value.start is not None


def _is_date(value: DateValue) -> bool:
    return value.type in ("DATE", "TIME") and value.start is not None


def _is_day(value: DateValue) -> bool:
    return _is_date(value) and value.value is not None and len(value.value) >= 10 and value.start == value.end


def _is_night(value: DateValue) -> bool:
    return (value.value or "").endswith(("TNI", "TEV"))
