"""What a text has told of time so far: the publication date, and the story's own day."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from checker.facts.date.tense import direction_of
from checker.facts.date.value import DateValue
from checker.language import Doc

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
    """Reads the time of a text from its start to its end. `published` is None where it is unknown or distrusted."""

    doc: Doc
    published: date | None
    story_day: date | None = None
    mentions: list[Mention] = field(default_factory=list)
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

    def told_time(self, position: int) -> DateValue | None:
        """The date, as fine as it was told, that "a year earlier" leans on."""
        return next((each.value for each in self._paragraph(position) if _is_date(each.value)), None)

    def tell(self, mention: Mention) -> None:
        """Take a mention in; a day near to the publication becomes the story's."""
        self.mentions.append(mention)
        value = mention.value
        if value.start and _is_day(value) and (not self.published or abs(value.start - self.published).days <= NEAR):
            self.story_day = value.start

    def _paragraph(self, position: int) -> Iterator[Mention]:
        """The mentions before a position in its paragraph, the last first; no more than a few matter."""
        for mention in reversed(self.mentions[-8:]):
            if "\n" in self.text[mention.end : position]:
                return
            yield mention


def _is_date(value: DateValue) -> bool:
    return value.type in ("DATE", "TIME") and value.start is not None


def _is_day(value: DateValue) -> bool:
    return _is_date(value) and value.value is not None and len(value.value) >= 10 and value.start == value.end
