"""How numbers are written: the words, scales, parts and glyphs, and the patterns of each form."""

import re
from types import MappingProxyType
from typing import Final

from checker.facts.number.currencies import SIGNS

GAP: Final = r"[ \u00a0\u2009\u202f]"
_TEENS = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
SMALL: Final = MappingProxyType(
    {word: value for value, word in enumerate(_TEENS.split())}
    | {word: 10 * tens for tens, word in enumerate(_TENS.split(), 2)}
)
SCALES: Final = MappingProxyType(
    {
        "dozen": 12, "hundred": 100, "thousand": 10**3, "lakh": 10**5, "lakhs": 10**5, "million": 10**6, "mn": 10**6,
        "mln": 10**6, "mil": 10**6, "crore": 10**7, "crores": 10**7, "billion": 10**9, "bn": 10**9, "bln": 10**9,
        "trillion": 10**12, "tn": 10**12, "trn": 10**12, "tln": 10**12,
    }
)  # fmt: skip
# One letter behind digits: a scale behind money, and where what follows can't be the letter's unit.
LETTERS: Final = MappingProxyType(
    {"k": 10**3, "K": 10**3, "m": 10**6, "M": 10**6, "b": 10**9, "B": 10**9, "t": 10**12, "T": 10**12}
)
# A plural without a number names an order of magnitude: from the first number that one could mean to the next scale.
VAGUE: Final = MappingProxyType(
    {"dozens": (20, 100), "tens": (10, 100), "scores": (40, 200), "hundreds": (100, 1000), "thousands": (10**3, 10**4),
     "millions": (10**6, 10**9), "billions": (10**9, 10**12)}
)  # fmt: skip
PARTS: Final = MappingProxyType(
    {"half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
     "tenth": 10, "hundredth": 100}
)  # fmt: skip
GLYPHS: Final = MappingProxyType(
    {"½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅙": "1/6", "⅛": "1/8", "⅜": "3/8",
     "⅝": "5/8", "⅞": "7/8"}
)  # fmt: skip
# The figures that are said one by one behind "point": "nine point four".
FIGURES: Final = MappingProxyType({"oh": 0, "nought": 0} | {word: SMALL[word] for word in _TEENS.split()[:10]})

_SMALL = "|".join(sorted(SMALL, key=len, reverse=True))
_BIG = "hundred|thousand|million|billion|trillion|lakh|crore|dozen"
_SCALE = "|".join(sorted(SCALES, key=len, reverse=True))
_PARTS = "|".join(PARTS)
_GLYPHS = "".join(GLYPHS)
_FIGURES = "|".join(FIGURES)
_JOINT = rf"(?:{GAP}|-)"
# What stands before a fraction of nothing that is named: "by a third", "nearly half", "fewer than a tenth".
_CUES = "by than about nearly almost over around roughly only just under"
_BEFORE_PART = "|".join(rf"(?<=\b{cue}[ ])" for cue in _CUES.split())
# A half or a quarter of these is written without "of": "half a percentage point", "a quarter-point cut".
_HALVED = (
    "percentage|percent|per|point|pound|dollar|penny|cent|mile|inch|foot|acre|ton|tonne|metre|meter|kilometre|kilometer|"
    "kilogram|kilo|litre|liter|degree"
)
# "Three in five" of these is no share but a count within a count.
_TRIES = (
    "(?:second|minute|hour|day|week|month|year|season|game|match|appearance|start|outing|inning|race|test|set|over|ball|"
    "visit|attempt|meeting|final|event|tournament|round|leg|fight|shot)(?:s|es)?|league|straight|successive|consecutive"
)
# What must not stand before a numeral: a letter, a digit, or one behind a joining mark ("B-52", "3.14", "S&P500").
_LEAD = r"(?<![\w.,:/&\#@⁄])(?<![A-Za-z]['’\-–])(?<!\d['’])"

# The forms of a numeral, tried in this order. In verbose patterns a space counts only inside brackets.
PATTERNS: Final = {
    "fold": rf"(?P<times>{_SMALL}|\d{{1,4}}) {_JOINT}? fold\b",
    "odds": rf"""
        every {GAP} (?P<every>second|{_PARTS}) (?= {GAP}(?!{_TRIES}|time|one\b)[a-z]{{3,}}(?<!s)\b )
        | (?P<hits>{_SMALL}|\d{{1,2}})
          (?: {GAP} (?:in|out{GAP}of) (?:{GAP}every)? {GAP} | -in-
            | (?<=one) {GAP}(?!percent|per\b|million|thousand|hundred)[a-z]{{3,}}(?<!s){GAP} in {GAP}
              (?! (?:19|20)\d\d\b ) )
        (?P<tries> an?{GAP}(?:hundred|thousand|million) | {_SMALL} | hundred | \d{{1,3}}(?:,\d{{3}})+ | \d{{1,4}} ) \b
        (?! [.,]?\d | [-–]\w | {GAP}(?:{_TRIES})\b )""",
    "vague": rf"""
        (?: (?P<order>dozens|tens|scores|hundreds) {GAP} of {GAP} (?P<above>thousands|millions|billions)
          | (?P<alone>dozens|hundreds|thousands|millions|billions|(?:tens|scores)(?={GAP}of\b)) ) \b""",
    "part": rf"""
        (?: (?: half | (?:an?|one) {_JOINT} (?P<one>{_PARTS}) | (?P<over>{_SMALL}) {_JOINT} (?P<part>{_PARTS}) s
                | (?P<quarter>quarter) )
            {_JOINT} (?:of {_JOINT})? (?:an?{_JOINT})? (?P<whole>{_BIG})
          | (?P<ones>{_SMALL}|an?|\d{{1,3}}) {_JOINT} and {_JOINT} (?:an?|one|(?P<several>{_SMALL})) {_JOINT}
            (?P<rest>{_PARTS}) s? (?:{_JOINT} (?P<times>{_BIG}))?
          | (?P<scaled>{_SMALL}|an?|\d{{1,3}}) {_JOINT} (?P<scale>{_BIG}) {GAP} and {GAP} a {GAP} half ) \b""",
    "fraction": rf"""
        (?P<over>{_SMALL}) {_JOINT} (?P<part>{_PARTS}) s \b
        | (?:an?{GAP})? (?P<point>half|quarter) (?:(?<=half){_JOINT}an?)? (?={_JOINT}(?:{_HALVED})s?\b)
        | (?:an?|one) (?:(?P<hyphen>-)|{GAP}) (?P<one>{_PARTS}) \b (?!-)
          (?(hyphen) | (?: (?={GAP}(?:of|more|less|fewer|higher|lower)\b) | (?={GAP}(?:{_HALVED})\b) ) )
        | (?:{_BEFORE_PART}) (?: (?:an?|one) {GAP} (?P<by>{_PARTS}) | (?P<about>half) ) \b
          (?! - | {GAP}(?:an?|past|time|way)\b )
        | (?P<half>half) (?={GAP}(?:of|the|its|their|his|her|our)\b)""",
    "words": rf"""
        (?:{_SMALL} | an?{GAP}(?:{_BIG})) (?: (?:{_JOINT}|{GAP}and{GAP}) (?:{_SMALL}|{_BIG}) ){{0,16}} \b
        (?P<decimals> {GAP}point (?:{GAP}(?:{_FIGURES})){{1,6}} \b )?""",
    "digits": rf"""
        (?P<sign>[-−](?=[\d.]))?
        (?P<figure> (?: \d{{1,3}}(?:,\d{{3}}){{1,6}} | \d{{1,2}}(?:,\d{{2}}){{1,4}},\d{{3}} ) (?:\.\d{{1,12}})?
          | \d{{1,3}} (?: (?:[\u00a0\u2009\u202f]\d{{3}}){{1,5}} | (?:[ ]\d{{3}}){{2,5}} | [ ]000 ) (?!\d|[ ]?,\d)
          | \d{{1,18}}(?:\.\d{{1,12}})? | \.\d{{1,12}} )
        (?: (?P<glyph>[{_GLYPHS}]) | {GAP}(?P<mixed>[1-9][/⁄]\d{{1,2}}) | (?P<below>[/⁄]\d{{1,4}}) )?
        (?!\d|[.,]\d)
        | (?P<bare>[{_GLYPHS}])""",
}
NUMERAL: Final = MappingProxyType(
    {form: re.compile(pattern, re.IGNORECASE | re.VERBOSE) for form, pattern in PATTERNS.items()}
)
# Where a numeral may begin: behind nothing that joins it to a name, or behind what a number may be glued to.
START: Final = re.compile(
    rf"""
    {_LEAD} (?:(?:minus|negative)[ -])?
    (?= [\d.{_GLYPHS}] | (?<!%)[−-] | \b(?:(?:{_SMALL})(?:fold)?|an?|half|quarter|every|{"|".join(VAGUE)})\b )
    | (?<=[{SIGNS}=]) (?=\.?\d)
    | (?<=[A-Z]) (?=\d) | (?<=\bRs) \.? (?=\d)
    | (?: (?<=\b[Ss]ub-) | (?<=-to-) | (?<=\bminus-) | (?<=[Mm]agnitude-) | (?<=-by-) ) (?=\d)
    """,
    re.IGNORECASE | re.VERBOSE,
)
# A headline's capitals, "$2.6 Million"; a short form in capitals is a state as often ("5 TN").
_SCALE_WORDS: Final = "|".join(sorted((name for name in SCALES if len(name) > len("mil")), key=len, reverse=True))
SCALED: Final = re.compile(
    rf"{_JOINT}?(?:(?P<scale>{_SCALE}|(?i:{_SCALE_WORDS}))(?![\w])|(?<=\d)(?P<letter>[kKmMbBtT])(?![\w²³/]))"
)
