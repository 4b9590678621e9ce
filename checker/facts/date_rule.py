"""What a rule of the date grammar is: a pattern, and how a match of it is read."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from checker.facts.date_clock import Clock
from checker.facts.date_value import DateValue
from checker.facts.date_words import rule_pattern

Read: TypeAlias = "Callable[[re.Match[str], Clock], DateValue | None]"


@dataclass(frozen=True, slots=True)
class Rule:
    """`pattern` is tried where a word of time begins; `read` gives what the match states, None where it is no time."""

    name: str
    pattern: re.Pattern[str]
    read: Read


def rule(name: str, template: str, read: Read) -> Rule:
    return Rule(name, rule_pattern(template), read)
