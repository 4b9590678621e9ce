"""Rules for years and what is reckoned in them: quarters, halves, seasons, decades, centuries."""

import re
from typing import Final

from checker.facts.date.calendar import year_of
from checker.facts.date.clock import Clock
from checker.facts.date.rule import OF_YEAR, Rule, named_year, names_year, rule
from checker.facts.date.tense import PAST
from checker.facts.date.value import SEASON_STARTS, DateValue, dated
from checker.facts.date.words import DEICTICS, ORDINALS, SEASONS

# A number of four figures behind one of these, or before one of those, is no year.
_NUMBERED: Final = re.compile(
    r"(?:\b(?:flight|route|highway|room|no|number|model|boeing|airbus|windows|page|chapter|section|resolution|bill|channel|"
    r"article|rule|code|lot|bus|train|unit|version|sr|office|nos)\.?\s|[#$€£¥+−\w.,/:]|\d[-–])\Z",
    re.IGNORECASE,
)
_COUNTED: Final = re.compile(
    r"\s?(?:%|(?:percent|per cent|people|men|women|miles?|km|kg|metres|meters|feet|points|votes|times|hours|hrs|GMT|"
    r"UTC|local time|dollars|euros|pounds|yuan|yen|tons|tonnes|barrels|shares|jobs|seats|units|square|calories|million|"
    r"billion|trillion|or so|years?|days?|months?|weeks?)\b)",
    re.IGNORECASE,
)
_YEAR_CONTEXT: Final = re.compile(
    r"\b(?:in|since|of|by|from|until|till|before|after|year|and|to|during)\s\Z", re.IGNORECASE
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
    if _COUNTED.match(clock.text, match.end()):
        return False
    if year not in _PLAIN_YEARS and not _YEAR_CONTEXT.search(clock.text, max(match.start() - 9, 0), match.start()):
        return False
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
    if not names_year(match) and clock.published:
        ahead = clock.direction(match.start(), match.end()) > 0
        year = year_of(clock.published, 3 * number - (0 if ahead else 2), None, 1 if ahead else PAST)
    fiscal = re.search("fiscal", match[0], re.IGNORECASE)
    return dated(f"{year:04}-Q{number}" if year else f"XXXX-Q{number}", mod="APPROX" if fiscal else None)


def _read_half(match: re.Match[str], clock: Clock) -> DateValue | None:
    year = named_year(match, clock)
    if not names_year(match) and clock.published:
        year = clock.published.year
    half = 1 if match["half"].lower() == "first" else 2
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

RULES: Final[tuple[Rule, ...]] = (
    rule("year", r"(?P<named>(?:the_)?year_|fiscal_(?:year_)?|FY_?)?<year>", _read_year),
    rule("year-of-range", "(?P<short>[0-9]{2})", _read_short_year),
    rule("decade", r"(?:the_)?(?:(?P<full>(?:1[5-9]|20)[0-9]0)['’]?s|['’](?P<short>[0-9])0s)", _read_decade),
    rule("century", "(?:the_)?<nth>(?:-|_)century", _read_century),
    rule("quarter", rf"(?:the_)?(?:fiscal_)?{_QUARTER}(?:{OF_YEAR}|_of_(?:the|its)_(?:fiscal_)?year)?", _read_quarter),
    rule("quarter", rf"(?:the_)?<year>_{_QUARTER}(?P<which>(?!))?", _read_quarter),
    rule("half", rf"(?:the_)?(?P<half>first|second)(?:-|_)half(?:{OF_YEAR}|_of_the_year)", _read_half),
    rule("season", rf"(?:(?:the_)?<deictic>_|the_)?<season>(?:{OF_YEAR})?", _read_season),
)
