"""Dates, times, durations and sets, as TIMEX3 (ISO 24617-1) has them.

Where a word of time begins, every rule is tried and the longest match wins; what stands before it ("early",
"the end of", "more than") is taken in, times join their dates and the two ends of a range learn of each other.
"""

import re
from collections.abc import Iterator
from typing import Final

from checker.facts.date import days, durations, numeric, periods, relative, times, years
from checker.facts.date.anchor import contradiction, told_until
from checker.facts.date.clock import Clock, Mention
from checker.facts.date.compare import compare
from checker.facts.date.joins import join_times, spread_ranges
from checker.facts.date.numeric import is_day_first
from checker.facts.date.prefix import with_prefix
from checker.facts.date.rule import Rule
from checker.facts.date.value import DateValue
from checker.facts.date.words import OPENERS
from checker.facts.kind import Context, FactKind
from checker.language import Doc
from checker.model import Fact, Severity, Span

__all__ = ["KIND", "DateValue", "compare", "extract"]

RULES: Final[tuple[Rule, ...]] = (
    *numeric.RULES,
    *days.RULES,
    *years.RULES,
    *times.RULES,
    *periods.RULES,
    *relative.RULES,
    *durations.RULES,
)
# A word's start: behind nothing that makes it a part of a longer one, of an amount or of a decimal number.
_WORD: Final = re.compile(
    r"(?<![\w$€£¥#@])(?<![0-9]\.)(?:[0-9]{1,4}(?![0-9])|[^\W\d_]{1,12}|['’](?=[0-9]{2}(?![0-9])))"
)


def extract(doc: Doc, context: Context) -> Iterator[Fact]:
    """The time expressions of a text, in its order.

    Where the text contradicts the date of publication, what leans on that stays open (`XXXX-WXX-4` for a Thursday).
    """
    until = told_until(context.published, context.updated)
    published = None if contradiction(doc, until) else context.published
    clock = Clock(doc, published, until=until)
    clock.day_first = is_day_first(clock.text)
    for mention in spread_ranges(clock.text, join_times(clock, _mentions(clock))):
        yield Fact("date", Span(mention.start, mention.end), mention.value, mention.rule)


def _mentions(clock: Clock) -> Iterator[Mention]:
    end = 0
    for word in _WORD.finditer(clock.text):
        if word.start() < end or (word[0].lower() not in OPENERS and word[0][0] not in "0123456789'’"):
            continue
        found = _longest(clock, word.start())
        if found is not None:
            mention = with_prefix(clock, found, end)
            clock.tell(mention)
            end = mention.end
            yield mention


def _longest(clock: Clock, start: int) -> Mention | None:
    """The longest match that a rule gives a value to; of two as long, that of the earlier rule."""
    matches = [(rule, match) for rule in RULES if (match := rule.pattern.match(clock.text, start))]
    for rule, match in sorted(matches, key=lambda each: -each[1].end()):
        value = rule.read(match, clock)
        if value is not None:
            return Mention(start, match.end(), value, rule.name)
    return None


KIND: Final = FactKind("date", extract, compare, Severity.HIGH)
