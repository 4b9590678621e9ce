"""Where a report says where and by whom it was written: "LIMA, Peru, May 3 (Reuters) -", "Potsdam (dpa) –"."""

import re
from collections.abc import Iterator
from typing import Final

from checker.facts.names.places import gazetteer

_PLACE: Final = r"[^\W\d_][\w.’'-]{1,30}(?: [^\W\d_][\w.’'-]{0,30}){0,3}"
_DATE: Final = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:,? \d{4})?"
_AGENCY: Final = r"\((?P<agency>[^\W\d_][\w.&’' -]{1,30})\)|/(?P<slashed>[A-Z][\w-]{1,20})/"
_SIGN: Final = r" ?(?P<sign>--?|[–—:_]|\.-|(?=\n| [A-Z]))"
_DATELINE: Final = re.compile(
    rf"^[ \t]*(?P<place>{_PLACE}(?:, {_PLACE})?)(?P<date>, {_DATE})?(?: ?(?:{_AGENCY}))?{_SIGN}", re.MULTILINE
)
SURE, LIKELY = 5.0, 2.5
"""The weights of one with an agency or a date, and of a known town in capitals."""


def read_datelines(text: str) -> Iterator[tuple[int, int, bool, float]]:
    """Start and end of the places and agencies that datelines name, whether it is an agency, and its weight."""
    for match in _DATELINE.finditer(text):
        agency = "agency" if match["agency"] else "slashed" if match["slashed"] else ""
        town, _, region = match["place"].partition(", ")
        loud = town.isupper() and len(town) > 2
        credited = bool(match["date"] or agency) and bool(match["sign"] or loud or match["slashed"])
        known = gazetteer().population(town) > 0 or gazetteer().is_region(town) or bool(region)
        if credited or (loud and match["sign"] and known):
            yield *match.span("place"), False, SURE if credited else LIKELY
            if agency:
                yield *match.span(agency), True, SURE
