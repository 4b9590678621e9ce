"""What a rule of the date grammar is: a pattern, and how a match of it is read."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

from checker.facts.date.clock import Clock
from checker.facts.date.value import DateValue
from checker.facts.date.words import DEICTICS, rule_pattern

Read: TypeAlias = "Callable[[re.Match[str], Clock], DateValue | None]"

# The year that a date is told with: "May 2010", "September last year".
OF_YEAR: Final = (
    r"(?:,?_(?:of_)?(?:fiscal_)?<year>|"
    r",?_(?:of_|in_)?(?:the_)?(?P<which>last|this|next|that|same|previous|following)_year)"
)


@dataclass(frozen=True, slots=True)
class Rule:
    """`pattern` is tried where a word of time begins; `read` gives what the match states, None where it is no time."""

    name: str
    pattern: re.Pattern[str]
    read: Read


def rule(name: str, template: str, read: Read) -> Rule:
    return Rule(name, rule_pattern(template), read)


def names_year(match: re.Match[str]) -> bool:
    """Whether a date that ends with OF_YEAR was told with a year."""
    return bool(match["year"] or match["which"])


def named_year(match: re.Match[str], clock: Clock) -> int | None:
    """The year that a date was told with; None without one, or where "last year" is not known."""
    if match["year"]:
        return int(match["year"])
    if not match["which"]:
        return None
    step, of_story = DEICTICS[match["which"].lower()]
    told = clock.told_time(match.start()) if of_story else None
    base = told.start if told else clock.published
    return base.year + step if base else None
