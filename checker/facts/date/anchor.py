"""Whether a text contradicts the date that it is said to be published on."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from checker.facts.date.tense import PAST, direction_of
from checker.facts.date.words import WEEKDAYS, month_number, rule_pattern, weekday_number
from checker.language import Doc

# The lead: a story says in its first sentences on which day it happened.
_LEAD: Final = 1500
_BARE: Final = re.compile(
    rf"(?<!last )(?<!previous )(?<!this )\b(?:{'|'.join(WEEKDAYS)})\b(?!s\b|,? (?:of )?(?:last|the)\b|,? \d|,? [A-Z])"
)
_FULL: Final = (rule_pattern("<month>_<day>,_<year>"), rule_pattern("<day>_<month>_<year>"))
_SENTENCE_END: Final = re.compile(r"[a-z0-9)\"”’][.!?][\"”’]?\s")
# What it takes to be believed: the first sentence's own weekday, or two others.
_PROOF: Final = 2
WEEK: Final = timedelta(days=7)


def told_until(published: date | None, updated: date | None) -> date | None:
    """The last day of which a text can tell as past: that of its update, where that is near enough for weekdays to tell
    of one week; without a day of publication none is known."""
    if published is None or updated is None or not timedelta() <= updated - published < WEEK:
        return published
    return updated


def contradiction(doc: Doc, published: date | None) -> str | None:
    """In words, how the lead of a text contradicts its date of publication; None where it doesn't, or may not.

    Proof is a past tense of a day to come: what happened "on Thursday" is not told on the Wednesday before, and the
    Thursday six days ago would be "last Thursday" by then. One such word may be a slip of the parser, unless it is
    the first sentence's own.
    """
    if published is None:
        return None
    day = date(published.year, published.month, published.day)  # of a datetime, too
    lead = doc.text[:_LEAD]  # spaCy puts it together anew each time
    return _tells_of_later_date(doc, lead, day) or _tells_of_tomorrow(doc, lead, day)


def _tells_of_tomorrow(doc: Doc, lead: str, published: date) -> str | None:
    told = Counter[int]()
    for weekday, weight in _past_weekdays(doc, lead):
        told[weekday] += weight
    (most, weight), *others = told.most_common(2) or [(0, 0)]
    if most != published.isoweekday() % 7 + 1 or weight < _PROOF or published.isoweekday() in told:
        return None
    if others and others[0][1] >= weight:
        return None
    today = WEEKDAYS[published.isoweekday() - 1]
    return f"it is dated {today}, {published.isoformat()}, yet tells of {WEEKDAYS[most - 1]} as past"


def _past_weekdays(doc: Doc, lead: str) -> Iterator[tuple[int, int]]:
    """The weekdays that the lead tells of in the past tense, and how much each proves."""
    for match in _BARE.finditer(lead):
        if direction_of(doc, match.start(), match.end()) == PAST:
            first = _is_of_first_sentence(lead, match.start())
            yield weekday_number(match[0]), _PROOF if first else 1


def _is_of_first_sentence(lead: str, position: int) -> bool:
    """Whether the first sentence that ends as one (headlines don't) is not yet over."""
    return not _SENTENCE_END.search(lead, 0, position)


def _tells_of_later_date(doc: Doc, lead: str, published: date) -> str | None:
    for match in (match for pattern in _FULL for match in pattern.finditer(lead)):
        day = _full_date(match)
        if day and (day - published).days > 1 and direction_of(doc, match.start(), match.end()) == PAST:
            return f"it is dated {published.isoformat()}, yet tells of {day.isoformat()} as past"
    return None


def _full_date(match: re.Match[str]) -> date | None:
    try:
        return date(int(match["year"]), month_number(match["month"]), int(re.sub(r"\D", "", match["day"])))
    except ValueError:
        return None
