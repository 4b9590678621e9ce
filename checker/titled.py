"""Who is meant by an office alone: "the mayor said", in an article that calls one person "Mayor Lena Ortiz"."""

import re
from collections.abc import Sequence
from typing import Final

from checker.facts.names import Name
from checker.facts.person import PERSON
from checker.model import Fact, Span

REACH: Final = 30  # characters behind a name in which its office is told
_NO_MORE: Final = r"(?<!former\s)(?<!deputy\s)(?<!vice\s)(?<!then\s)(?<!acting\s)(?<!ex-)(?<!vice-)"


def named(speaker: str, text: str, facts: Sequence[Fact]) -> str:
    """A speaker, by the name of the one person whom the article calls by that office; without one, as told."""
    if not speaker or speaker != speaker.lower():
        return speaker
    office = r"\s".join(map(re.escape, speaker.split()))
    before = re.compile(rf"{_NO_MORE}\b{office},?\s$", re.IGNORECASE)
    behind = re.compile(rf",\s(?:(?:the|its|their|[\w’']+['’]s)\s)?{office}\b", re.IGNORECASE)
    holders = {
        fact.value.canonical
        for fact in facts
        if fact.kind == PERSON and isinstance(fact.value, Name) and _holds(text, fact.span, before, behind)
    }
    return holders.pop() if len(holders) == 1 else speaker


def _holds(text: str, name: Span, before: re.Pattern[str], behind: re.Pattern[str]) -> bool:
    start = max(0, name.start - REACH)
    return before.search(text[start : name.start]) is not None or behind.match(text, name.end) is not None
