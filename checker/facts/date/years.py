"""Rules for years and what is reckoned in them: quarters, halves, seasons, decades, centuries."""

import re
from typing import Final

from checker.facts.date.calendar import year_of
from checker.facts.date.clock import Clock
from checker.facts.date.rule import OF_YEAR, Rule, named_year, names_year, rule
from checker.facts.date.tense import PAST
from checker.facts.date.value import SEASON_STARTS, DateValue, dated
from checker.facts.date.words import DECADES, DEICTICS, NUMBERS, ORDINALS, SEASONS, year_number

# A number of four figures behind one of these, or before one of those, is no year.
_NUMBERED: Final = re.compile(
    r"(?:\b(?:agenda|vision|flight|route|highway|room|no|number|model|boeing|airbus|windows|page|chapter|section|resolution|bill|channel|"
    r"article|rule|code|lot|bus|train|unit|version|sr|office|nos)\.?\s|[#$€£¥+−\w.,/:]|\d[-–])\Z",
    re.IGNORECASE,
)
_ECONOMIC: Final = re.compile(
    r"\b(?:profits?|earnings|sales|revenues?|loss(?:es)?|income|output|growth|grew|gdp|exports?|imports?|turnover|pretax|"
    r"econom\w+|bank|orders|dividend|deliveries|shipments|inflation|forecast|outlook|inventories)\b",
    re.IGNORECASE,
)
COUNTED: Final = re.compile(
    r"\s?(?:%|(?:percent|per cent|people|men|women|miles?|km|kg|metres|meters|feet|points|votes|times|hours|hrs|GMT|"
    r"UTC|local time|dollars|euros|pounds|yuan|yen|tons|tonnes|barrels|shares|jobs|seats|units|square|calories|million|"
    r"billion|trillion|or so|years?|days?|months?|weeks?)\b)",
    re.IGNORECASE,
)
_YEAR_CONTEXT: Final = re.compile(
    r"\b(?:in|since|of|by|from|until|till|before|after|year|and|to|during)\s\Z", re.IGNORECASE
)
_DETERMINED: Final = re.compile(r"(?:\b(?:the|its|their|his|her)|['’]s)\s\Z", re.IGNORECASE)
# Behind one of these a number of two figures with an apostrophe is a year.
_SHORT_YEAR_CONTEXT: Final = re.compile(
    r"\b(?:in|since|of|by|from|until|till|before|after|to|and|the|fiscal|summer|fall|autumn|winter|spring|early|late|mid|"
    r"January|February|March|April|May|June|July|August|September|October|November|December)[ -]\Z",
    re.IGNORECASE,
)
# Quarters that players have, not firms.
_SPORT: Final = re.compile(
    r"\b(?:of the (?:game|match)|touchdowns?|quarterback|yards?|rebounds?|scored|scoring|halftime|field goals?|"
    r"playoffs?|baskets?|trail(?:ed|ing)|goals?|coach|kick(?:ed|er)?)\b",
    re.IGNORECASE,
)
_YEAR_RANGE: Final = re.compile(r"\d{4}[-–/]\Z")
_PLAIN_YEARS: Final = range(1900, 2061)
_IN_SEASON: Final = re.compile(r"\b(?:in|by|until|till|during|since|over|through|late|early|mid)[ -]\Z", re.IGNORECASE)


def _read_year(match: re.Match[str], clock: Clock) -> DateValue | None:
    year, text, before = int(match["year"]), clock.text, max(match.start() - 14, 0)
    named = match["named"]
    if not named and not _is_year(match, clock, year):
        return None
    if _NUMBERED.search(text, before, match.start()) and not _YEAR_RANGE.search(text, before, match.start()):
        return None
    return dated(f"{year:04}", mod="APPROX" if named and named[0] in "fF" else None)


def _is_year(match: re.Match[str], clock: Clock, year: int) -> bool:
    if COUNTED.match(clock.text, match.end()):
        return False
    if year not in _PLAIN_YEARS and not _YEAR_CONTEXT.search(clock.text, max(match.start() - 9, 0), match.start()):
        return False
    if _DETERMINED.search(clock.text, max(match.start() - 7, 0), match.start()):
        return True  # "the 1996 elections"
    tokens = clock.doc.char_span(match.start(), match.end(), alignment_mode="expand")
    counting = tokens is not None and len(tokens) == 1 and tokens[0].dep_ == "nummod" and tokens[0].head.i > tokens[0].i
    return not (counting and tokens is not None and tokens[0].head.tag_ == "NNS")


def _read_short_year(match: re.Match[str], clock: Clock) -> DateValue | None:
    """The 10 of "2009-10"."""
    last = clock.last
    if last is None or last.rule != "year" or last.end != match.start() - 1 or not last.value.start:
        return None
    if clock.text[last.end] not in "-–/":
        return None
    year = last.value.start.year // 100 * 100 + int(match["short"])
    return dated(f"{year:04}") if 0 < year - last.value.start.year < 30 else None


def _read_two_figures(match: re.Match[str], clock: Clock) -> DateValue | None:
    """ "The class of '89": the latest such year that is not long to come."""
    if not _SHORT_YEAR_CONTEXT.search(clock.text, max(match.start() - 10, 0), match.start()):
        return None
    limit = (clock.published.year if clock.published else 2000) + 10
    year = limit // 100 * 100 + int(match["figures"])
    return dated(f"{year if year <= limit else year - 100:04}")


def _read_spelled_year(match: re.Match[str], clock: Clock) -> DateValue | None:
    """ "Nineteen ninety-one", as broadcasters write; "two thousand" is a year only behind "in" and its like."""
    told = _YEAR_CONTEXT.search(clock.text, max(match.start() - 9, 0), match.start())
    if not told and not match["spelledyear"].lower().startswith("nineteen"):
        return None
    return None if COUNTED.match(clock.text, match.end()) else dated(f"{year_number(match['spelledyear']):04}")


def _read_spelled_decade(match: re.Match[str], _: Clock) -> DateValue | None:
    century = NUMBERS[match["century"].lower()] if match["century"] else 19
    return dated(f"{century}{DECADES[match['decade'].lower()]}X")


def _read_decade(match: re.Match[str], _: Clock) -> DateValue | None:
    if match["full"]:
        return dated(f"{match['full'][:3]}X")
    century = "20" if match["short"] in "012" else "19"
    return dated(f"{century}{match['short']}X")


def _read_century(match: re.Match[str], _: Clock) -> DateValue | None:
    number = _ordinal(match["nth"])
    return dated(f"{number - 1:02}XX") if 1 < number <= 22 else None


def _ordinal(text: str) -> int:
    digits = re.sub(r"\D", "", text)
    return int(digits) if digits else ORDINALS[text.lower()]


def _read_quarter(match: re.Match[str], clock: Clock) -> DateValue | None:
    number = int(match["number"]) if match["number"] else _ordinal(match["ordinal"])
    if not 1 <= number <= 4:
        return None
    year = named_year(match, clock)
    if not names_year(match) and _is_of_sport(match, clock):
        return None
    if not names_year(match) and clock.published:
        ahead = clock.direction(match.start(), match.end()) > 0
        year = year_of(clock.published, 3 * number - (0 if ahead else 2), None, 1 if ahead else PAST)
    fiscal = re.search("fiscal", match[0], re.IGNORECASE)
    return dated(f"{year:04}-Q{number}" if year else f"XXXX-Q{number}", mod="APPROX" if fiscal else None)


def _is_of_sport(match: re.Match[str], clock: Clock) -> bool:
    return bool(_SPORT.search(clock.text, max(match.start() - 60, 0), match.end() + 60))


def _read_bare_half(match: re.Match[str], clock: Clock) -> DateValue | None:
    """ "Profit rose in the first half": a firm's, not a team's."""
    around = clock.text[max(match.start() - 80, 0) : match.end() + 80]
    return _read_half(match, clock) if _ECONOMIC.search(around) and not _SPORT.search(around) else None


def _read_half(match: re.Match[str], clock: Clock) -> DateValue | None:
    year = named_year(match, clock)
    if not names_year(match) and clock.published:
        year = clock.published.year
    half = 1 if match[0].lower().startswith("h1") or (match["half"] or "").lower() == "first" else 2
    return dated(f"{year:04}-H{half}" if year else f"XXXX-H{half}")


def _read_season(match: re.Match[str], clock: Clock) -> DateValue | None:
    season, which = SEASONS[match["season"].lower()], (match["deictic"] or "").lower()
    named = names_year(match)
    if not which and not named and not _is_season(match, clock):
        return None
    year = named_year(match, clock)
    if not named and clock.published:
        year = _year_of_season(match, clock, SEASON_STARTS[season], which)
    return dated(f"{year:04}-{season}" if year else f"XXXX-{season}")


def _year_of_season(match: re.Match[str], clock: Clock, first_month: int, which: str) -> int | None:
    today = clock.published
    if today is None or which == "this":
        return today.year if today else None
    step = DEICTICS.get(which, (0, False))[0] or clock.direction(match.start(), match.end()) or PAST
    year = year_of(today, first_month + (2 if step > 0 else 0) if first_month < 12 else first_month, None, step)
    in_season = today.year == year and today.month < first_month + 3
    return year - 1 if which == "last" and in_season else year


def _is_season(match: re.Match[str], clock: Clock) -> bool:
    """ "In the fall", but not "the fall of Kabul", "a spring"."""
    in_season = _IN_SEASON.search(clock.text, max(match.start() - 10, 0), match.start())
    return bool(in_season) and not clock.text.startswith((" of ", " from "), match.end())


_QUARTER: Final = r"(?:<ordinal>(?:-|_)(?:fiscal_)?quarter|Q(?P<number>[1-4]))"
_HALF: Final = "(?P<half>first|second)(?:-|_)half"
# "1989's third quarter", "last year's first half", "this year's summer".
_LAST_YEARS: Final = r"(?P<which>last|this|next|that|same|previous|following)_year['’]s_"
_YEARS: Final = rf"(?:(?:fiscal_)?<year>(?:['’]s)?(?:-|_)|{_LAST_YEARS})"
_NO_YEAR: Final = "(?P<year>(?!))?(?P<which>(?!))?"

RULES: Final[tuple[Rule, ...]] = (
    rule("year", r"(?P<named>(?:the_)?(?:calendar_)?year_|calendar_|fiscal_(?:year_)?|FY_?)?<year>", _read_year),
    rule("year-of-range", "(?P<short>[0-9]{2})", _read_short_year),
    rule("two-figure-year", "['’](?P<figures>[0-9]{2})(?![0-9])", _read_two_figures),
    rule("spelled-year", "(?:the_)?(?:year_)?<spelledyear>", _read_spelled_year),
    rule(
        "spelled-decade",
        "(?:(?:the_)?(?P<century>eighteen|nineteen)[ -]|the_|(?<=early )|(?<=late )|(?<=mid-))<decade>",
        _read_spelled_decade,
    ),
    rule("decade", r"(?:the_)?(?:(?P<full>(?:1[5-9]|20)[0-9]0)['’]?s|['’](?P<short>[0-9])0s)", _read_decade),
    rule("century", "(?:the_)?<nth>(?:-|_)century", _read_century),
    rule("quarter", rf"(?:the_)?(?:fiscal_)?{_QUARTER}(?:{OF_YEAR}|_of_(?:the|its)_(?:fiscal_)?year)?", _read_quarter),
    rule("quarter", rf"(?:the_)?{_YEARS}{_QUARTER}", _read_quarter),
    rule(
        "quarter", r"(?P<year>(?:19|20)[0-9]{2})-?Q(?P<number>[1-4])(?P<ordinal>(?!))?(?P<which>(?!))?", _read_quarter
    ),
    rule("half", rf"(?:the_)?{_HALF}(?:{OF_YEAR}|_of_the_year)", _read_half),
    rule("half", rf"(?:the_)?{_YEARS}{_HALF}", _read_half),
    rule("half", r"H(?P<number>[12])_<year>(?P<half>(?!))?(?P<which>(?!))?", _read_half),
    rule("half", rf"(?:the_)?{_HALF}(?!_of_){_NO_YEAR}", _read_bare_half),
    rule("season", rf"{_LAST_YEARS}<season>(?P<year>(?!))?(?P<deictic>(?!))?", _read_season),
    rule("season", rf"(?:(?:the_)?<deictic>_|the_)?<season>(?:{OF_YEAR})?", _read_season),
)
