"""Whether a text contradicts the date that it is said to be published on."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from checker.facts.date_tense import PAST, direction_of
from checker.facts.date_words import WEEKDAYS, weekday_number
from checker.language import Doc

# The lead: a story says in its first sentences on which day it happened.
_LEAD: Final = 1500
_WEEKDAY: Final = re.compile(
    rf"(?<!last )(?<!next )(?<!this )\b(?:{'|'.join(WEEKDAYS)})\b(?!s|[ ](?:of[ ])?last|[ ][A-Z])"
)


def contradiction(doc: Doc, published: date | None) -> str | None:
    """In words, how the lead of a text contradicts its date of publication; None where it doesn't, or may not.

    Proof is a past tense of the day after: what happened "on Thursday" is not told on the Wednesday before, and
    on that Wednesday the Thursday before would be "last Thursday".
    """
    if published is None:
        return None
    return _told_of_tomorrow(doc, published)


def _told_of_tomorrow(doc: Doc, published: date) -> str | None:
    told = Counter(_past_weekdays(doc))
    if not told:
        return None
    most, times = told.most_common(1)[0]
    if most != (published + timedelta(days=1)).isoweekday() or list(told.values()).count(times) > 1:
        return None
    if published.isoweekday() in told:
        return None
    return (
        f"dated {WEEKDAYS[published.isoweekday() - 1]}, {published.isoformat()}, "
        f"but tells of {WEEKDAYS[most - 1]} as past"
    )


def _past_weekdays(doc: Doc) -> Iterator[int]:
    for match in _WEEKDAY.finditer(doc.text, 0, _LEAD):
        if direction_of(doc, match.start(), match.end()) == PAST:
            yield weekday_number(match[0])
