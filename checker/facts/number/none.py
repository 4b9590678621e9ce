"""What has digits or number words and is no number: dates, clock times, names, labels, telephone numbers."""

import re
from collections.abc import Iterator
from typing import Final

from checker.facts.number.written import SMALL
from checker.model import Span

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    r"Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:1[5-9]|20)\d\d"
_WORD = "|".join(SMALL)
# Nouns that a number names a member of. A number right behind one is a label: "Article 5", "type 2", "day one".
_LABELS = (
    "act|annex|apartment|appendix|article|block|boeing|bravo|bus|camp|category|cell|channel|chapter|class|clause|court|covid|day|euro|gen|generation|bill|mark|mk|"
    "exhibit|figure|flight|form|formula|gate|grade|group|highway|hole|interstate|iphone|issue|item|junction|"
    "key stage|lane|lap|"
    "level|line|lot|model|nfl|no|nos|number|numbers|page|pages|para|paragraph|part|phase|pier|platform|playstation|point|"
    "precinct|proposition|protocol|radio|reactor|resolution|room|round|route|row|rule|schedule|scene|season|seat|section|"
    "sector|series|size|stage|step|suite|super bowl|table|terminal|tier|title|top|track|type|unit|version|volume|"
    "ward|week|"
    "windows|zone"
)
_SCREENS = (
    "video|videos|footage|display|displays|screen|screens|resolution|TV|TVs|television|televisions|camera|cameras|webcam|"
    "recording|streaming|gaming|panel|panels|monitor|monitors|HD|HDR|OLED|Ultra|UHD|Blu|content|movies|at"
)
_PROVISIONS = "article|section|clause|chapter|paragraph|rule|regulation|schedule|annex|appendix|table|figure|version"
# Families of names that end in a number: indices, rankings, aircraft, leagues.
_FAMILIES = (
    r"S ?& ?P|S P|SP|FTSE|Nasdaq|Nikkei|Topix|Russell|Stoxx|DAX|CAC|ASX|Hang Seng|CSI|TSX|Ibex|Nifty|Sensex|SMI|AEX|"
    r"MDAX|Dow|Fortune|"
    r"Forbes|Billboard|Boeing|Airbus|Big|Pac|Galaxy|Pixel|Xbox|Surface|Apollo|Soyuz|Falcon|Artemis|Starship|"
    r"Agenda|Group of|iOS|Android|BBC|ITV|macOS|watchOS|tvOS|iPadOS|USB|Bluetooth|HDMI|Wi-Fi|DDR|Photoshop|Python"
)
_ROADS = r"(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Blvd|Square|Place|Court|Way|Terrace|Crescent|Close)\b"
_ROADS_ABROAD = "Rue|rue|Via|Calle|Avenida|Rua|Piazza|Plaza|Boulevard|Avenue|Jalan"
# Nouns that an ordinal names one of: nothing is counted in "the 7th Fleet".
_ORDINAL_NAMES = (
    r"Street|St|Avenue|Ave|Road|Floor|District|Circuit|Amendment|Infantry|Division|Brigade|Regiment|Battalion|Fleet|Precinct|"
    r"Ward|Army|Corps|Congress|Squadron|Wing|Arrondissement|Parallel|Century|Minute|Hole|Grade|Grader|Graders|Airborne|Armored|"
    r"Armoured|Mechanised|Mechanized|Mountain|Marine|Company|Day|Quarter|Inning|Percentile|Lap|Over|Tee|Green|Fairway|Birthday"
)
_PATTERNS: Final = (
    # dates and clock times, which are another kind's
    rf"\b{_MONTH}\s{{0,2}}(?:the\s)?{_DAY}\b(?!,\d{{3}})(?:\s?(?:-|–|to|and|or)\s?{_DAY}(?!,\d{{3}})\b)?(?:,?\s{{1,2}}{_YEAR})?",
    rf"\b{_DAY}(?:\s?(?:-|–|to|and|or)\s?{_DAY})?\s(?:of\s)?{_MONTH}(?:,?\s{_YEAR})?",
    rf"\b{_MONTH}\s(?:of\s)?{_YEAR}\b",
    r"\b\d{4}-\d\d-\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)\b|\b(?:9/11|7/7|24/7)\b",
    rf"\b{_YEAR}\s?[-–/]\s?(?:\d\d|{_YEAR})\b(?![,.]?\d)",
    rf"\b(?:in|since|until|till|by|from|of|during|before|after|late|early|mid|circa)[ -]{_YEAR}\b"
    r"(?![,.]\d|%|\s(?:people|troops)\b)",
    rf"\bbetween {_YEAR} and {_YEAR}\b(?![,.]\d|%|\s(?:people|troops)\b)",
    rf"\b{_YEAR}(?:['’′]s|s)\b|['’]?\b\d0s\b",
    r"\b\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|a\.m\.?|p\.m\.?|AM|PM|o['’]clock)(?!\w)|\b\d{1,2}:\d\d(?::\d\d)?\b|\b\d{4}\s?(?:GMT|UTC|hours|hrs|CET|BST)\b",
    rf"\b(?:{_WORD})\s(?:a\.m\.?|p\.m\.?|o['’]clock)(?!\w)|\bat\s(?:{_WORD})(?=[.,;]|\son\s)"
    rf"|\b(?:half|quarter)\s(?:past|to)\s(?:\d{{1,2}}|{_WORD})\b",
    r"\b(?i:at|by|until|from|till|before|after|since|around|about|to|between)\s"
    rf"(?:(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)?|{_WORD})\s(?:in the (?:morning|afternoon|evening)|at night)\b",
    r"(?i:\b(?:the )?(?:first|second|third|fourth|\d)[ -](?:quarter|half)\b)",
    # numbers that address: telephones, houses, links, versions, formations
    r"(?<!\w)\+\d[\d ()-]{6,18}\d|\b\d{3}[-. ]\d{3}[-. ]\d{4}\b|"
    r"\b0\d{2,4}[ -]\d{3,4}[ -]?\d{3,4}\b|\b(?<!\d,)\d{3}-\d{4}\b",
    rf"\b\d{{1,4}}[A-Za-z]?,?\s(?:{_ROADS_ABROAD})\s(?=[A-Z]|d)",
    rf"\b\d{{1,5}}[A-Za-z]?,?\s(?:[A-Z][\w'’]{{1,20}}\s){{1,3}}{_ROADS}",
    r"https?://\S{1,500}|www\.\S{1,500}|[#@]\w{1,100}",
    r"\b(?i:call|dial)\w{0,4}\s(?:911|999|112|000)\b|\bISBN[ :]?[\dX -]{9,17}|\b(?:GMT|UTC)\s?[+−-]\s?\d{1,2}\b",
    r"\b1-\d{3}-\d{3}-\d{4}\b|\b\d{1,2}h ?\d{1,2}(?:m|min)?\b",
    # ratios, and what screens and recordings are called by
    r"\b\d{1,3}:\d{1,3}\b",
    rf"\b(?:[248]|16)K(?=[- ](?:{_SCREENS})\b)",
    rf"\b(?:360|480|576|720|1080|1440|2160|4320)[pi](?=[- ](?:[a-z]+ )?(?:{_SCREENS})\b)",
    r"\b\d{1,6}(?:\.\d{1,6}){2,6}\b|(?<![\d-])\d-\d-\d(?:-\d)?(?![\d-])",
    # names and labels
    rf"\b(?i:{_PROVISIONS})s?\s\d{{1,4}}(?:\.\d{{1,3}})+\b",
    r"\b(?:Boeing|Airbus)\s[A-Z]?\d{2,3}(?:-\d{1,4})?\w{0,4}|\bP5(?:\+1)?\b|\b4 ?[x×] ?\d{3,4}m\b",
    rf"\b(?i:{_LABELS})s?\.?\s?(?:\d{{1,5}}[A-Za-z]?|(?i:{_WORD}))\b"
    r"(?![,.]\d|%|\s?(?:-|–)\s?\d|\s(?:million|billion|thousand|hundred|percent|per cent)\b)",
    rf"\b(?i:(?<=the )|(?<=The ))(?:{_FAMILIES})[ -]?(?:\d{{1,4}}|{_WORD.title()})\b"
    rf"|\b(?:{_FAMILIES}|(?i:s ?& ?p|sp|ftse|nasdaq|nikkei))[ -](?:\d{{1,4}}|One|Two|Three|Four|Five|Six|Seven)\b",
    rf"\b\d{{1,3}}(?:st|nd|rd|th)[ -](?i:{_ORDINAL_NAMES})\b",
    r"(?m:^\W{0,2}\d{1,2}(?:[.)]|\s?[-–])\s(?=[A-Z(“]))",
    r"\b(?:second|minute|hour|day|week|month|year)s? or (?:two|three|so)\b",
    r"\b(?:day|number|square|phase|plan)\s(?:one|two)\b",
    # idioms
    r"(?i:\bzero[ -](?:tolerance|sum|emissions?|hours?)\b|\bnet[ -]zero\b|\bground zero\b|"
    r"\b(?:no|any|every|some|each|this|that|which|the|another|a|last) one\b|"
    r"\bone(?:['’]s)?(?= (?:of|another|day|more (?:time|thing|reason)|or|who|that|which|"
    r"can|could|must|never|should|would|may|might|is|was|has|had|thing|by one)\b)|"
    r"\bone[- ](?:on|to|for)[- ]one\b|\bat one (?:point|time|stage)\b|"
    r"\bone[ -](?:way|sided|off|stop|time|liner|size)\b|\bone-(?:man|woman|person)\b|\btwo[- ]way\b|"
    r"\bfor one\b(?=[,.;])|"
    r"\bback to square one\b|\b(?:one|two|three) and (?:only|all)\b|\bhundred per ?cent sure\b|"
    r"\ba million times\b|\bat (?:sixes|first|once)\b)",
    r"(?<=[A-Z]\w )\(\d{1,3}\)|(?<=[a-z] )\(\d{1,2}\)",
)
_NONE: Final = tuple(re.compile(pattern) for pattern in _PATTERNS)
_BARE_YEAR: Final = re.compile(r"(?:1[5-9]|20)\d\d")


def none_spans(text: str) -> tuple[Span, ...]:
    """The parts of a text that hold no number, in its order."""
    return tuple(sorted(_matches(text)))


def _matches(text: str) -> Iterator[Span]:
    for pattern in _NONE:
        for match in pattern.finditer(text):
            yield Span(*match.span())


def is_bare_year(written: str) -> bool:
    """Whether digits alone may be a year."""
    return _BARE_YEAR.fullmatch(written) is not None
