"""The words of time in English, as tables, and the regular expressions made of them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from functools import cache
from typing import Final

from checker.facts.date.holidays import HOLIDAYS

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SEASONS: Final[Mapping[str, str]] = {
    "spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI", "springtime": "SP",
    "summertime": "SU",
}  # fmt: skip
PARTS_OF_DAY: Final[Mapping[str, str]] = {
    "morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI", "lunchtime": "MI", "dawn": "MO",
    "daybreak": "MO", "sunrise": "MO", "sunset": "EV", "dusk": "EV", "nightfall": "NI", "noontime": "MI",
    "early hours": "MO", "small hours": "MO", "wee hours": "MO", "early morning hours": "MO",
    "pre-dawn hours": "MO", "predawn hours": "MO",
}  # fmt: skip
PHASES: Final[Mapping[str, str]] = {"early": "START", "mid": "MID", "late": "END"}
UNITS: Final[Mapping[str, str]] = {
    "second": "PT{}S", "minute": "PT{}M", "hour": "PT{}H", "day": "P{}D", "week": "P{}W", "fortnight": "P{}W",
    "month": "P{}M", "quarter": "P{}M", "year": "P{}Y", "decade": "P{}Y", "century": "P{}Y",
}  # fmt: skip
SHORT_UNITS: Final[Mapping[str, str]] = {
    "sec": "second", "secs": "second", "min": "minute", "mins": "minute", "hr": "hour", "hrs": "hour", "yr": "year",
    "yrs": "year",
}  # fmt: skip
DECADES: Final[Mapping[str, int]] = {
    "twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8,
    "nineties": 9,
}  # fmt: skip
# A unit that TIMEX3 counts in a smaller one, and what it calls an unknown number of it.
MULTIPLES: Final[Mapping[str, tuple[int, str]]] = {
    "fortnight": (2, "PXW"), "quarter": (3, "PXQ"), "decade": (10, "PXDE"), "century": (100, "PXCE"),
}  # fmt: skip
HALVES: Final[Mapping[str, str]] = {
    "second": "PT0.5S", "minute": "PT30S", "hour": "PT30M", "day": "PT12H", "week": "P0.5W", "fortnight": "P1W",
    "month": "P15D", "quarter": "P1.5M", "year": "P6M", "decade": "P5Y", "century": "P50Y",
}  # fmt: skip
NUMBERS: Final[Mapping[str, int]] = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "hundred": 100, "dozen": 12, "thousand": 1000,
}  # fmt: skip
VAGUE_NUMBERS: Final = (
    "a couple of", "a couple", "couple of", "couple", "a few", "few", "several", "many", "a number of", "dozens of",
    "hundreds of",
    "thousands of", "countless", "numerous", "recent", "a handful of", "those", "these", "some",
)  # fmt: skip
ORDINALS: Final[Mapping[str, int]] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21,
}  # fmt: skip
# "Last" and its like: the step that they take, and whether they take it from the story's time, not from today.
DEICTICS: Final[Mapping[str, tuple[int, bool]]] = {
    "last": (-1, False), "latest": (-1, False), "past": (-1, False), "next": (1, False), "coming": (1, False),
    "upcoming": (1, False),
    "this": (0, False), "current": (0, False), "same": (0, True), "that": (0, True), "previous": (-1, True),
    "preceding": (-1, True), "following": (1, True),
}  # fmt: skip
ADVERBS_OF_FREQUENCY: Final[Mapping[str, str]] = {
    "hourly": "PT1H", "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "fortnightly": "P2W", "biweekly": "P2W",
    "monthly": "P1M", "bimonthly": "P2M", "bi-monthly": "P2M", "quarterly": "P3M", "semiannual": "P6M",
    "semi-annual": "P6M", "semiannually": "P6M", "half-yearly": "P6M", "biannual": "P6M", "annual": "P1Y",
    "annually": "P1Y", "yearly": "P1Y", "biennial": "P2Y",
}  # fmt: skip
VAGUE_TIMES: Final[Mapping[str, str]] = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "presently": "PRESENT_REF",
    "nowadays": "PRESENT_REF", "these days": "PRESENT_REF", "the moment": "PRESENT_REF", "the present": "PRESENT_REF",
    "right now": "PRESENT_REF", "at present": "PRESENT_REF", "at the present time": "PRESENT_REF",
    "at this time": "PRESENT_REF",
    "recently": "PAST_REF", "lately": "PAST_REF", "the past": "PAST_REF",
    "the recent past": "PAST_REF", "at the time": "PAST_REF", "at that time": "PAST_REF", "long ago": "PAST_REF",
    "the other day": "PAST_REF", "some time ago": "PAST_REF", "a while ago": "PAST_REF",
    "a long time ago": "PAST_REF", "a short time ago": "PAST_REF", "a generation ago": "PAST_REF",
    "soon": "FUTURE_REF", "the future": "FUTURE_REF", "the near future": "FUTURE_REF",
    "the distant past": "PAST_REF", "the foreseeable future": "FUTURE_REF", "the immediate future": "FUTURE_REF",
    "the distant future": "FUTURE_REF", "the not-too-distant future": "FUTURE_REF", "shortly": "FUTURE_REF",
}  # fmt: skip
ZONES: Final[Mapping[str, str]] = {
    "GMT": "Z", "UTC": "Z", "BST": "+01:00", "CET": "+01:00", "CEST": "+02:00", "EET": "+02:00", "MSK": "+03:00",
    "IST": "+05:30", "JST": "+09:00", "KST": "+09:00", "EST": "-05:00", "EDT": "-04:00", "CST": "-06:00",
    "CDT": "-05:00",
    "MST": "-07:00", "MDT": "-06:00", "PST": "-08:00", "PDT": "-07:00", "AEST": "+10:00", "AEDT": "+11:00", "ET": "",
    "PT": "", "local time": "",
}  # fmt: skip


def any_of(words: Iterable[str]) -> str:
    """An alternation of words, the longest first, with any space between the words of one."""
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", _SPACE).replace("'", "['’]") for word in longest_first)


_SPACE: Final = r"(?:[ \t\u00a0\u2009\u202f]{1,3})"
_MONTH: Final = "|".join(
    [f"{name}|{name.upper()}" for name in MONTHS]
    + [rf"{name[:3]}\b\.?|{name[:3].upper()}\b\.?" for name in MONTHS if name != "May"]
    + [r"Sept\b\.?|SEPT\b\.?"]
)
_WEEKDAY: Final = "|".join(f"{name}|{name.upper()}" for name in WEEKDAYS)
_SIMPLE: Final = any_of(set(NUMBERS) - {"hundred", "thousand", "dozen"})
_TENS: Final = "|".join(word for word, number in NUMBERS.items() if 20 <= number <= 90)
_COUNT: Final = (
    rf"(?:(?:{_TENS})[ -](?:{_SIMPLE})|{_SIMPLE})(?:{_SPACE}(?:hundred|dozen|thousand))?"
    rf"(?:{_SPACE}and{_SPACE}a{_SPACE}half)?"
    rf"|(?:{_SIMPLE})-and-a-half|[0-9]{{1,2}}-1/2"
    r"|[0-9]{1,3}(?:,[0-9]{3}){1,2}|[0-9]{1,4}(?:\.[0-9]{1,2}|[ ]?½|[ ]1/2|[ ]and[ ]a[ ]half)?"
    rf"|half{_SPACE}an?|half|{any_of(VAGUE_NUMBERS)}"
)
_ONES: Final = any_of(list(NUMBERS)[2:11])
_TO_NINETEEN: Final = any_of(list(NUMBERS)[2:21])
_SPELLED_YEAR: Final = (
    rf"(?:(?:seven|eight|nine)teen|twenty)[ -](?:(?:{_TENS})(?:[ -](?:{_ONES}))?|(?:oh|o)[ -](?:{_ONES})|"
    rf"(?:ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen))|nineteen[ -]hundred|"
    rf"two{_SPACE}thousand(?:{_SPACE}(?:and{_SPACE})?(?:{_TO_NINETEEN}))?"
)
HOURS: Final = any_of(list(NUMBERS)[2:14])
_END: Final = r"(?![\w%]|[.,:/][0-9])"

# What `<name>` stands for in a rule. Words that English also uses for other things must have their capital.
FRAGMENTS: Final[Mapping[str, str]] = {
    "month": f"(?-i:{_MONTH})",
    "weekday": f"(?-i:{_WEEKDAY})",
    "day": rf"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?{_END}",
    "plainday": r"[0-3]?[0-9](?:st|nd|rd|th)?",
    "year": rf"(?:1[0-9]|20)[0-9]{{2}}{_END}",
    "fullyear": r"(?P<year>(?:1[0-9]|20)[0-9]{2})",
    "shortday": r"(?-i:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.?",
    "season": any_of(SEASONS),
    "part": any_of(PARTS_OF_DAY),
    "phase": any_of(PHASES),
    "decade": any_of(DECADES),
    "unit": "seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|quarters?|years?|decades?|century|centuries|"
    f"{any_of(SHORT_UNITS)}",
    "units": "seconds|minutes|hours|days|weeks|fortnights|months|years|decades|centuries",
    "one": "day|week|weekend|month|quarter|year|decade|century",
    "count": _COUNT,
    "ordinal": f"{any_of(ORDINALS)}|[1-9](?:st|nd|rd|th)",
    "spelledday": f"{any_of(ORDINALS)}|twenty-(?:{any_of(list(ORDINALS)[:9])})|thirtieth|thirty-first",
    "spelledyear": _SPELLED_YEAR,
    "nth": rf"{any_of(ORDINALS)}|[12]?[0-9](?:st|nd|rd|th)",
    "deictic": any_of(DEICTICS),
    "frequency": any_of(ADVERBS_OF_FREQUENCY),
    "vague": any_of(VAGUE_TIMES),
    "holiday": any_of(HOLIDAYS),
    "zone": f"(?-i:{any_of(set(ZONES) - {'local time'})})\\b|local time",
    "kindof": "straight|consecutive|successive|business|working|trading|full|whole|calendar|fiscal|more|"
    "additional|long|short",
}  # fmt: skip


def rule_pattern(template: str) -> re.Pattern[str]:
    """A rule's regular expression: `<name>` is a fragment as a named group, `<name=label>` another, `_` a space."""

    def group(match: re.Match[str]) -> str:
        return f"(?P<{match['label'] or match['name']}>{FRAGMENTS[match['name']]})"

    body = re.sub(r"(?<!\(\?P)(?<!\(\?)<(?P<name>\w+)(?:=(?P<label>\w+))?>", group, template.replace("_", _SPACE))
    return re.compile(rf"(?:{body})(?!\w)", re.IGNORECASE)


def month_number(text: str) -> int:
    return next(number for number, name in enumerate(MONTHS, 1) if name[:3].lower() == text[:3].lower())


def weekday_number(text: str) -> int:
    """Monday is 1."""
    return next(number for number, name in enumerate(WEEKDAYS, 1) if name[:3].lower() == text[:3].lower())


def day_number(text: str) -> int:
    """The 13 of "13", "13th" and "thirteenth"."""
    digits = re.sub(r"\D", "", text)
    if digits:
        return int(digits)
    *tens, last = text.lower().split("-")
    return sum(NUMBERS[each] for each in tens) + ORDINALS.get(last, 30)


def year_number(text: str) -> int:
    """The 1991 of "nineteen ninety-one", the 2005 of "two thousand five"."""
    first, *rest = re.findall(r"[a-z]+", text.lower().replace(" and ", " "))
    if first == "two":
        return 2000 + sum(NUMBERS[word] for word in rest[1:])
    return NUMBERS[first] * 100 + sum(NUMBERS[word] for word in rest if word not in ("oh", "o", "hundred"))


def unit_name(text: str) -> str:
    """A unit in the singular."""
    word = text.lower()
    if word in SHORT_UNITS:
        return SHORT_UNITS[word]
    return "century" if word.startswith("centur") else word.removesuffix("s")


@cache
def count_of(text: str) -> Fraction | None:
    """The number that is counted; None for "several" and its like."""
    words = text.lower().replace(",", "").replace("-", " ")
    if words in VAGUE_NUMBERS:
        return None
    half = Fraction(1, 2) if re.search(r"half|½|1/2", words) else Fraction(0)
    whole = re.sub(r"½| 1/2|(?:and )?a? ?half(?: an?)?", "", words).strip()
    if re.fullmatch(r"[0-9.]+", whole):
        return Fraction(whole) + half
    total = Fraction(0)
    for word in re.findall(r"[a-z]+", whole):
        number = NUMBERS.get(word)
        if number is None:
            return None
        total = max(total, Fraction(1)) * number if word in ("hundred", "dozen", "thousand") else total + number
    return total + half


def _first_words(phrases: Iterable[str]) -> Iterator[str]:
    for phrase in phrases:
        yield from re.findall("[a-z]+", phrase.lower())[:1]


# The words that a time expression can begin with, in small letters.
OPENERS: Final = frozenset().union(
    *map(_first_words, (MONTHS, WEEKDAYS, SEASONS, UNITS, NUMBERS, ORDINALS, HOLIDAYS, VAGUE_NUMBERS, VAGUE_TIMES)),
    *map(_first_words, (PARTS_OF_DAY, PHASES, DECADES)),
    *map(_first_words, (ADVERBS_OF_FREQUENCY, DEICTICS)),
    (f"{name}s".lower() for name in (*UNITS, *WEEKDAYS)),
    (name[:3].lower() for name in (*MONTHS, *WEEKDAYS)),
    (
        "the", "these", "those", "every", "each", "first", "final", "latest", "recent", "half", "year", "fiscal",
    "fy", "q",
        "yesterday", "today", "tonight", "tomorrow", "overnight", "earlier", "later", "noon", "midday", "midnight",
        "centuries", "sept", "tues", "thur", "thurs", "end", "thirtieth", "once", "twice", "seventeen", "weekends",
        "calendar", "all", "h",
    ),
)  # fmt: skip
