"""What a rate is for: the lower half of "$87 a barrel", "85 cents per diluted share", "120g/km", "1.08 to the euro"."""

import re
from typing import Final

from checker.facts.number.currencies import CURRENCIES
from checker.facts.number.units import DURATIONS, TIGHT, unit_named
from checker.facts.number.written import GAP

# Units that "a" makes the lower half of a rate: "$87 a barrel", but not "5% a point".
_A_WORDS = """barrel gallon litre ton kilogram pound ounce gram mile kilometre metre square_metre square_foot acre
    hectare pint kilowatt_hour megawatt_hour carat bushel mega_british_thermal_unit yard"""
_PER_A: Final = frozenset(_A_WORDS.split()) | DURATIONS - {"second"}
# What a rate may be for behind "a" and "/", beside units; behind "per" it is whatever follows.
_FOR_WORDS = """share person head night game match passenger household employee worker student pupil bottle vehicle
    ticket user customer unit family child patient visit item therm serving trip season lap subscriber member
    carry attempt catch reception possession pop piece plate seat room car home download song episode cup glass pack box
    bag"""
_FOR: Final = frozenset(_FOR_WORDS.split())
_NOT_BELOW: Final = frozenset({"cent", "se", "the", "their", "its", "his", "her", "our", "my", "your", "this", "that"})
# Words that qualify a share and change nothing in what is divided: "per diluted share".
_QUALIFIED: Final = rf"(?:(?:diluted|adjusted|basic|common|ordinary|outstanding|preferred|troy|U\.S\.|US){GAP})?"
# What is measured, between the amount and what it is for: "tons of salt a year".
_MEASURED = rf"(?P<of>{GAP}of{GAP}[a-z]{{2,20}}(?:{GAP}[a-z]{{2,20}})?(?={GAP}(?:an?|per){GAP}))?"
_THEN = "ago|earlier|later"  # "93,000 *a year ago*" is no rate
_LENGTHS = "foot|feet|met(?:er|re)s?|miles?|hours?|km|m|ft|inch"
_RATE: Final = re.compile(
    rf"""{_MEASURED}
         (?: (?P<slash>{GAP}?/{GAP}?) | {GAP}(?:each|every){GAP} | (?P<per>{GAP}per{GAP}|-per-)
           | (?P<to>{GAP}to{GAP}the{GAP}) | {GAP}(?P<an>an?){GAP} | -an?- )
         {_QUALIFIED} (?P<below>[A-Za-z]+ (?:(?:{GAP}|-)(?:{_LENGTHS}))?) (?!\w|{GAP}(?:{_THEN})\b)""",
    re.VERBOSE,
)

YEARS: Final = frozenset({"year", "annum"})
_BEFORE: Final = 70  # characters in which the words that say of what a share is stand before it
_YEARLY: Final = re.compile(
    r"\b(?:(?:interest|policy|base|basic|key|main|benchmark|lending|deposit|discount|repo|refinancing|reference|mortgage"
    r"|bank|overdraft)\s(?:interest\s)?rates?|interest|yield\w*|coupons?|inflation)\b[^.;]*$",
    re.IGNORECASE,
)


def rate_at(text: str, place: int) -> tuple[str, int]:
    """The lower half of a rate at a place ("a month", "/kg", "per share") and where it ends; else nothing.

    What is measured may stand between ("tons of salt a year"); the amount then ends where it did.
    """
    match = _RATE.match(text, place)
    if match is None:
        return "", place
    words = match["below"]
    for name in dict.fromkeys((words, re.split(r"[\s-]", words)[0])):
        unit = _below(name, match)
        if unit:
            return unit, place if match["of"] else match.start("below") + len(name)
    return "", place


def is_yearly(text: str, start: int, below: str) -> bool:
    """Whether a share per year is of what is always told per year, by the words before it: interest, inflation."""
    return below in YEARS and _YEARLY.search(text, max(0, start - _BEFORE), start) is not None


def _below(name: str, match: re.Match[str]) -> str:
    word = name.lower()
    spelled = unit_named(name) if match["slash"] or name not in TIGHT else None
    if match["to"]:
        return spelled if spelled and spelled in CURRENCIES else ""
    unit = spelled or (word if word in _FOR or (match["per"] and word.isalpha()) else "")
    return unit if unit not in _NOT_BELOW and (not match["an"] or unit in _PER_A or unit in _FOR) else ""
