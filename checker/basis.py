"""Two figures of one thing that were not taken alike: they differ, and both can be right.

The one is of a part and the other of the whole, net and gross, of a quarter and a year, expected and come about,
sought and given, of a place and of what lies around it. What tells is a mark among the figure's own words.
"""

import re
from collections.abc import Iterator, Mapping
from itertools import product
from typing import Final

from checker.facts.date.value import DateValue
from checker.facts.names import Name
from checker.facts.number.ladder import is_share
from checker.facts.number.value import Quantity
from checker.facts.place import PLACE
from checker.facts.place import compare as compare_places
from checker.figures import FAR, times_apart
from checker.measures import SUMS, head_and_fate, is_step_to, measure_of
from checker.model import Relation
from checker.stated import Stated
from checker.subjects import TOLD_ONCE
from checker.told_when import is_dated

_WHO_DID_IT: Final = (
    r"(?:gunm[ae]n|attackers?|(?:suicide )?bombers?|assailants?|shooters?|killers?|perpetrators?|hijackers?)"
)
_WITH: Final = r"(?:includ(?:es|ing)|with|plus)"
_WITHOUT: Final = r"(?:exclud(?:es|ing)|without|before|after|ex)"
EXPECTED: Final = "of which one is expected or usual"
UNDATED: Final = "read at times that nothing tells to be one"
FORECASTING: Final = frozenset({"forecast", "project", "predict", "expect", "anticipate"})
A_REPORT: Final = 1000  # characters: what is shorter is a statement on another text
ESTIMATED: Final = "each of which is somebody’s estimate"
_EXPECTED: Final = (
    r"forecast\w*|project(?:s|ed|ions?)|predict\w*|expect(?:s|ed|ing|ations?)?|anticipat\w+|guid(?:es(?!['’])|ed|ance)|outlook"
    r"|targets?|aim(?:s|ed|ing)?|would have|might|typically|usually|on average|if"
)
LISTED: Final = "of which one is of those on a list"
EARLY: Final = "of which one is of an early moment"  # said once for all figures of a claim
UNDER_WAY: Final = "of which one is of a count under way"  # said before the figures, for all of them
WHOLE_AND_PART: Final = "of which one is of a part, the other of all"
# What sets a figure apart from one without such a mark, and what that means to a reader.
_MARKS: Final[Mapping[str, str]] = {
    "of which one was asked for":
        r"sought|seek(?:s|ing)?|ask(?:s|ed|ing) for|demand(?:s|ed|ing)|propos(?:e|es|ed|ing|al)|call(?:s|ed|ing) for"
        r"|request(?:s|ed|ing)?|want(?:s|ed|ing)? to",
    "of which one is what may be":
        r"can (?:carry|hold|seat|take|house|sleep)|capacity (?:of|for)|fac(?:e|es|ing)|maximum"
        r"|designed for|licen[sc]ed for|room for",
    LISTED:
        r"manifest|passenger list|(?:listed|named) (?:on|in) (?:the|a|its)",
    "of which one is of an earlier time":
        r"(?:an?|one|two|three) (?:year|quarter|month|week)s? (?:earlier|ago|before)|last year|year-earlier"
        r"|previous (?:year|quarter|month)|previously|had (?:rejected|turned down|offered)",
    EARLY:
        r"opening bell|at the open(?:ing)?|(?:early|morning|midday|afternoon) trad(?:e|ing)|pre-?market"
        r"|by (?:noon|midday|lunchtime)|half-?time|at the (?:break|interval)|at one point|intraday"
        r"|earlier in the (?:day|session)",
    "of which one is of another sort":
        r"(?:the|an?|its) (?:larg|bigg|small|cheap|dear|old|new)er \w+|entry-level|premium|like-for-like|same-store"
        r"|comparable|stores open at least",
    "of which one is of an aftershock": r"(?:after|fore)shocks?",
    "of which one counts in who did it":
        rf"(?:includ(?:es|ing)|counting|plus|besides|exclud(?:es|ing)) (?:the |an? )?"
        rf"(?:suspected |alleged )?{_WHO_DID_IT}",
    "of which one is adjusted":
        rf"adjust(?:ed|ing) for|net of|{_WITH} {SUMS}|{_WITHOUT} {SUMS}|{SUMS} (?:in|ex)cluded",
}  # fmt: skip
# What makes a figure the larger, or the smaller one, of two that lie far apart.
_SMALLER: Final = (
    r"(?:at|in|from) (?:its|their|the) (?:[\w'’-]+ ){1,2}"
    r"(?:plants?|works|sites?|factor(?:y|ies)|offices?|branch|mills?)"
)
_LARGER: Final = (
    r"in all|in total|altogether|overall|worldwide|globally|nationwide|group-wide"
    r"|across (?:the|its) \w+|in \w+ countries"
)
_SUMMED: Final = (
    r"so far|this year|since|combined|cumulative(?:ly)?|to date|over the (?:past|last)|in recent (?:years|months)"
)
# Marks of one row exclude each other: figures with other ones of it are of other things, or of other times.
_ROWS: Final[Mapping[str, tuple[str, ...]]] = {
    "of which one is net, the other not": (
        r"net|after (?:interest and )?tax(?:es)?|(?:interest|tax(?:es)?) (?:(?:had|have|has) been )?deducted",
        r"gross", r"operating", r"pre-?tax", r"underlying|adjusted|core",
    ),
    "of which one is adjusted, the other not": (r"statutory|on a reported basis", r"underlying|adjusted|normali[sz]ed"),
    "of which one is taken with what the other leaves out": (
        rf"{_WITH} {SUMS}|{SUMS} included", rf"{_WITHOUT} {SUMS}|{SUMS} excluded|net of",
    ),
    WHOLE_AND_PART: (_SMALLER, _LARGER),
    "of other stretches of time": (
        r"(?:first|second|third|fourth|this|last|the) quarter|q[1-4]|quarterly|three months",
        r"half[- ]year(?:ly)?|(?:first|second) half|six months",
        r"full[- ]year|annual(?:ly)?|this year|(?:the|a|per) year|yearly|12 months|twelve months|yoy|y/y"
        r"|year[- ](?:over|on)[- ]year|(?:from|than) (?:an? |the )year (?:earlier|ago|before)",
        r"nine months|first (?:four|five|seven|eight|ten|eleven) months|so far this year",
        r"(?:in|for) (?:january|february|march|april|may|june|july|august|september|october|november|december)"
        r"|(?:a|this|last|the|per|one|(?:a )?single) month|monthly|m/m|month[- ](?:over|on)[- ]month",
        r"an hour|hourly|per hour",
        r"(?:a|this|last|the|per) (?:week|day)|weekly|daily",
    ),
    "of one of several": (
        r"first(?! (?:time|of|quarter|half|\w+ (?:months|weeks|days)))", r"second(?! (?:time|quarter|half))",
        r"third(?! (?:time|quarter|of))", r"fourth(?! (?:time|quarter))", r"final",
    ),
    "of others": (r"m[ae]n|males?|boys?", r"wom[ae]n|females?|girls?", r"child(?:ren)?|minors?|pupils"),
    "of another market": (r"domestic(?:ally)?|at home", r"international(?:ly)?|foreign|overseas|abroad|exports?"),
    "of other parts of it": (r"north\w*", r"south\w*", r"east\w*", r"west\w*"),
}  # fmt: skip
HOLDING: Final = frozenset({"person", "organisation"})  # the kinds of names of who can hold something likely
ELSEWHERE: Final = "of other places"
AROUND: Final = "of which one is of a place inside the other’s"
IN_PART: Final = "of which one is of a part"
_PART: Final = re.compile(r"\s*of (?:the|those|these|them|whom|its|their|her|his)\b", re.IGNORECASE)
_AMONG: Final = re.compile(r"\b(?:among (?:them|whom|those|the dead|the injured)|including)\W*$", re.IGNORECASE)
REACH: Final = 50  # characters behind a figure
BACK: Final = (
    80  # and before it, where its subject tells what it is of: "*underlying* profit for the year fell to $40m"
)
_CLAUSE: Final = re.compile(r"[;:–—]|\b(?:but|while|although|compared|versus)\b|,\s(?:and|which|who)\b", re.IGNORECASE)
# Where the words of one figure end and those of another begin.
_BREAK: Final = re.compile(r"[,;:–—]|\b(?:and|but|while|with|from|compared)\b", re.IGNORECASE)

_STEP: Final = re.compile(r"[,;:–—](?!\d)|\b(?:but|while|after|before|having|then)\b", re.IGNORECASE)


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})(?!\w)", re.IGNORECASE)


MARKS: Final = {words: _pattern(pattern) for words, pattern in _MARKS.items()}
EXPECTING: Final = _pattern(_EXPECTED)
LIKELIHOOD: Final = _pattern("chances?|probability|odds|likelihood")
SMALLER: Final = _pattern(_SMALLER)
COUNTING: Final = _pattern(
    r"(?:with|after) (?:[\w%.-]+ ){1,4}(?:of (?:the |all )?)?(?:\w+ )?(?:ballots|votes|precincts|districts|stations)"
    r" counted|partial (?:count|results?|returns)|early returns"
)
LARGER: Final = _pattern(f"{_LARGER}|{_SUMMED}")
ROWS: Final = {words: tuple(_pattern(each) for each in patterns) for words, patterns in _ROWS.items()}


def other_basis(left: Stated, right: Stated) -> str:
    """What sets two figures of one thing apart, in words that complete a sentence; empty where nothing does."""
    return next(_bases(left, right), "")


def _bases(left: Stated, right: Stated) -> Iterator[str]:
    own, others = own_words(left), own_words(right)
    expecting = [_is_expected(each) for each in (left, right)]
    if len(set(expecting)) == 2:
        yield EXPECTED
    if _are_estimates(left, right, expecting=all(expecting)):
        yield ESTIMATED
    if _are_undated_readings(left, right):
        yield UNDATED
    yield from (words for words, mark in MARKS.items() if bool(mark.search(own)) != bool(mark.search(others)))
    if len({MARKS[EARLY].search(_stretch(each)) is None for each in (left, right)}) == 2:
        yield EARLY
    if len({COUNTING.search(each.text) is None for each in (left, right)}) == 2:
        yield UNDER_WAY
    for words, row in ROWS.items():
        one, other = ({index for index, mark in enumerate(row) if mark.search(text)} for text in (own, others))
        if one and other and one.isdisjoint(other):
            yield words
    if is_part(left) != is_part(right) and left.fact.governor != right.fact.governor:
        yield IN_PART
    if _is_sum(left, right) or _is_sum(right, left):
        yield WHOLE_AND_PART
    yield from _places_apart(left, right)


def is_listed(stated: Stated) -> bool:
    """Whether a figure counts those who are on a list."""
    return MARKS[LISTED].search(own_words(stated)) is not None


def _is_expected(stated: Stated) -> bool:
    """Whether somebody expects a figure, by its words or by the verb of several: "forecast 3.9% and then 4.6%"."""
    own = own_words(stated, len(stated.text), len(stated.text))
    return stated.fact.governor.lemma in FORECASTING or EXPECTING.search(own) is not None


def _are_undated_readings(left: Stated, right: Stated) -> bool:
    """Whether two shares are readings of what is read again and again, of which nothing tells that they are of one
    time: one article has no date, and its claim names none. A statement of a few sentences is of the other's time."""
    one, other = left.fact.value, right.fact.value
    shares = isinstance(one, Quantity) and isinstance(other, Quantity) and is_share(one) and is_share(other)
    undated = any(each.article.published is None and not is_dated(each) for each in (left, right))
    long = min(len(each.article.text) for each in (left, right)) >= A_REPORT
    return shares and undated and long and measure_of(left) not in {"", *TOLD_ONCE}


def _are_estimates(left: Stated, right: Stated, *, expecting: bool) -> bool:
    """Whether two shares are what others hold likely, as each may: the odds of a recession, next year's growth."""
    one, other = left.fact.value, right.fact.value
    shares = isinstance(one, Quantity) and isinstance(other, Quantity) and is_share(one) and is_share(other)
    told = (f"{own_words(each, len(each.text), len(each.text))} {_of(each)}" for each in (left, right))
    likely = all(map(LIKELIHOOD.search, told))
    names, others = (
        {str(each.value) for each in stated.claim.facts if each.kind in HOLDING} for stated in (left, right)
    )
    return shares and names.isdisjoint(others) and (likely or bool(expecting and names and others))


def _of(stated: Stated) -> str:
    return stated.fact.value.of if isinstance(stated.fact.value, Quantity) else ""


def own_words(stated: Stated, reach: int = REACH, back: int = BACK) -> str:
    """The words beside a figure that are said of it: those beyond another figure, or in another clause, are not.

    Those beyond the step by which it was reached are ("adjusted profit fell *by 9 per cent* to $40m"). A figure's noun
    is among them; a length of time ("six months") says nothing of itself.
    """
    text, (start, end) = stated.text, stated.place
    steps = [other for other in stated.others if is_step_to(stated, other)]
    since = min([start, *(first for first, _ in steps)])  # the step is no room between a figure and its words
    before = max([since - back, 0, *(last for first, last in stated.others if last <= since)])
    behind = min([end + reach, len(text), *(other for other, _ in stated.others if other >= end)])
    crowded = behind < min(end + reach, len(text)), before > max(since - back, 0)
    ending = (_BREAK if crowded[0] else _CLAUSE).search(text, end, behind)
    breaks = [match.end() for match in (_BREAK if crowded[1] else _CLAUSE).finditer(text, before, max(before, start))]
    first, last = breaks[-1] if breaks else before, ending.start() if ending else behind
    if isinstance(stated.fact.value, DateValue):
        return f"{text[first : max(first, start)]} {text[min(last, end) : last]}"
    return text[first:last]


def _stretch(stated: Stated) -> str:
    """The words around a figure up to where another moment can begin, with those of other figures."""
    start, end = stated.place
    text = stated.text
    ends = [match.end() for match in _STEP.finditer(text, 0, max(0, start))]
    begins = _STEP.search(text, max(0, end))
    return text[ends[-1] if ends else 0 : begins.start() if begins else len(text)]


def is_part(stated: Stated) -> bool:
    """ "Four of those who died", "two of the 14", "among them two children"; a share is always of something."""
    value, (start, end) = stated.fact.value, stated.place
    counts = isinstance(value, Quantity) and value.unit == "" and not is_share(value)
    told = _PART.match(stated.text, max(0, end)) or _AMONG.search(stated.text[: max(0, start)])
    return counts and told is not None


def _is_sum(larger: Stated, smaller: Stated) -> bool:
    """Whether one figure is far the larger, and marked as of all, or the other as of a part."""
    one, other = larger.fact.value, smaller.fact.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity) or one.ends[0] < FAR * other.ends[1]:
        return False
    return bool(LARGER.search(own_words(larger)) or SMALLER.search(own_words(smaller)))


def _places_apart(left: Stated, right: Stated) -> Iterator[str]:
    """Figures of two places, or a small one of a place that lies in that of the other."""
    pairs = list(product(_places(left, right), _places(right, left)))
    relations = {compare_places(*pair).relation for pair in pairs}
    one, other = left.fact.value, right.fact.value
    if not pairs or Relation.AGREE in relations or not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return
    if Relation.COMPATIBLE not in relations:
        yield from () if {head_and_fate(each.of)[1] for each in (one, other)} - {""} else (ELSEWHERE,)
    elif times_apart(one, other) >= FAR:
        yield AROUND


def _places(stated: Stated, other: Stated) -> list[Name]:
    """The places in a figure's claim, but for what the other claim knows as something else: "shares of *Helvane*"."""
    facts = (each for each in other.claim.facts if isinstance(each.value, Name) and each.kind != PLACE)
    others = {str(each.value).casefold() for each in facts}
    places = (each.value for each in stated.claim.facts if each.kind == PLACE)
    return [place for place in places if isinstance(place, Name) and str(place).casefold() not in others]
