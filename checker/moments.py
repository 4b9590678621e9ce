"""Two times: are they said of one happening?

The day of the deed is no day of its report; what is told on a day, its governing verb or the nearest word of a
happening says. Of two lengths of time, what they measure.
"""

import re
from collections.abc import Iterator
from typing import Final

from checker.facts.date.compare import ABOUT_MINUTES, minute_of
from checker.facts.date.value import DateValue
from checker.facts.names import Name
from checker.facts.number.value import Quantity
from checker.facts.person import PERSON
from checker.facts.person import compare as compare_persons
from checker.measures import measure_of
from checker.model import Party, Relation, Value
from checker.party import same_parties
from checker.stated import GENERIC, Stated, shared_words
from checker.subjects import HAPPENINGS, REACH, REPORT

SAME_VERB: Final = 0.7
SAME_HAPPENING: Final = 0.7
ONCE: Final = frozenset({"founding", "birth", "taking office", "closing of a deal"})  # to whom it happens at all
SURE_HAPPENING: Final = 0.8
PER_SHARED: Final = 0.3
_FRAME: Final = re.compile(
    r"\b(?:past|(?<!to )(?<!ll )(?<!ld )(?<!an )(?<!ay )(?<!ht )last(?! for)|next|following|coming|previous|recent)\b"
    r"|\bwithin\b",
    re.IGNORECASE,
)
# What a length of time only names ("ten-year"): a bond by when it is due, a high by how long there was none.
_NAMED_BY: Final = re.compile(
    r"\W?(?:[\w.]+ ){0,2}?(?:highs?|lows?|peaks?|records?|bonds?|notes?|yields?|gilts?|bunds?|treasur(?:y|ies)"
    r"|mortgages?|anniversary)\b",
    re.IGNORECASE,
)
_OFFSET: Final = re.compile(r"\s(before|after|ahead|prior|earlier|later|ago|from now)\b", re.IGNORECASE)
# A time that stands before a noun is that noun's: "the *June 20* robbery", "a *1998* conviction".
_BEFORE_NOUN: Final = re.compile(r"(?:\b(?:an?|the|this|that|his|her|its|their)|['’]s)\s$", re.IGNORECASE)
_NOUN: Final = re.compile(
    r"\s(?!(?:and|or|when|while|that|which|in|on|at|to|of|for|by|from|as|with|after|before)\b)[a-z]"
)
MOVING: Final = frozenset(
    {
        "rise",
        "fall",
        "hit",
        "climb",
        "drop",
        "reach",
        "jump",
        "decline",
        "increase",
        "peak",
        "slow",
        "grow",
        "gain",
        "lose",
    }
)
SAYING: Final = frozenset({"say", "tell", "add"})
# Verbs behind whose preposition stands on which count.
JUDGED: Final = frozenset({"charge", "accuse", "indict", "convict", "acquit", "suspect", "book"})
COUNT: Final = frozenset({"with", "of", "for"})
# Verbs that only place what happens in time: "the signing is set for March".
ARRANGING: Final = frozenset(
    {"set", "schedule", "slate", "plan", "expect", "hold", "fix", "date", "start", "begin", "place"}
)
BESIDE: Final = 25  # characters to a happening where the verb is one of no table: "until his resignation in 2024"
RIGHT_BEHIND: Final = len(" in the ")  # characters between a figure and its time
# What is done once more, is done at another time.
AGAIN: Final = re.compile(r"\b(?:again|another|an? (?:second|third|further|new))\b", re.IGNORECASE)
LENGTHS: Final = frozenset({"DURATION", "SET"})
_WEEKDAY: Final = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day")
# How a time limits what it is told of: what lasts since May did not happen in May.
_LIMIT: Final = re.compile(r"\b(since|until|till|after|from)\s(?:the\s|early\s|late\s)?$", re.IGNORECASE)
FROM: Final = "from"
# Beside an hour, how long before it or after it is left open.
_ABOUT: Final = re.compile(
    r"\b(?:shortly|just|soon|moments|minutes|not long|some time) (?:before|after|past)\s$"
    r"|\b(?:around|about|towards?)\s$",
    re.IGNORECASE,
)
# Words that name no day: the article's own is meant, or that of a sentence before.
_DAYLESS: Final = re.compile(
    r"(?:(?:in |at |just |early |late |shortly |before |after |around |about )*"
    r"(?:the )?(?:morning|afternoon|evening|night|overnight|dawn|dusk|noon|midday|midnight)"
    r"|(?:(?:about|around|nearly|just|shortly|before|after) )*[\d.:]+\s*(?:[ap]\.?m\.?)?"
    r"(?: (?:in the (?:morning|afternoon|evening)|at night))?(?: (?:local time|gmt|[a-z]{3}))?)",
    re.IGNORECASE,
)
LIKE_WORDS: Final = (
    0.5  # of the words of two claims: from here on, two lengths of time beside no measure are of one thing
)
SAME_LENGTH_OF: Final = 0.5
WEEK: Final = 6  # days: within it, one bare weekday in two texts is one day
SUREST: Final = 0.95


def same_moment(left: Stated, right: Stated) -> float:
    """The confidence that two times are of one happening; 0 where they are not."""
    one, other = left.fact.value, right.fact.value
    assert isinstance(one, DateValue)  # noqa: S101  for the type checker: `same_part` asks of dates alone
    assert isinstance(other, DateValue)  # noqa: S101
    if (one.type in LENGTHS) != (other.type in LENGTHS) or _one_weekday(left, right):
        return 0.0
    if one.type not in LENGTHS and (_are_limited_otherwise(left, right) or can_be_one_hour(left, right)):
        return 0.0
    if (AGAIN.search(left.text) is None) != (AGAIN.search(right.text) is None):
        return 0.0
    base = _same_length_of(left, right) if one.type in LENGTHS else _same_happening(left, right)
    return min(SUREST, base + PER_SHARED * shared_words(left, right)) if base else 0.0


def _same_length_of(left: Stated, right: Stated) -> float:
    """A stretch before or behind today ("the past three weeks") is a frame, and measures nothing."""
    measures = measure_of(left), measure_of(right)
    if _other_persons(left, right) or _is_frame(left) or _is_frame(right):
        return 0.0
    if measures[0] != measures[1] or _offset(left) != _offset(right):
        return 0.0
    if measures[0] or _one_verb(left, right):
        return SAME_VERB
    return SAME_LENGTH_OF if shared_words(left, right) >= LIKE_WORDS else 0.0


def _offset(stated: Stated) -> str:
    """How a length of time tells when something was, and not how long: "nine days *before* the vote"."""
    found = _OFFSET.match(stated.text, max(0, stated.place[1]))
    return found[1].lower() if found else ""


def _is_frame(stated: Stated) -> bool:
    start, end = stated.place
    framed = _FRAME.search(stated.text[max(0, start - len("following the ")) : end])
    only_names = _NAMED_BY.match(stated.text, max(0, end)) if stated.text[end - 1 : end] != "s" else None
    return (framed or only_names) is not None


def _same_happening(left: Stated, right: Stated) -> float:
    happenings = happening_of(left), happening_of(right)
    if REPORT in happenings or _is_reading(left) or _is_reading(right):
        return 0.0
    if _of_others(left, right) or _for_others(left, right):
        return 0.0
    if all(happenings) and happenings[0] == happenings[1]:
        if happenings[0] not in ONCE:
            return SAME_HAPPENING
        return 0.0 if _other_persons(left, right) else SURE_HAPPENING
    return SAME_VERB if _one_verb(left, right) else 0.0


def _of_others(left: Stated, right: Stated) -> bool:
    """Whether the verbs that govern two times have subjects of other names: each finished the race on a day."""
    one, other = (tuple(_doers(each)) for each in (left, right))
    return bool(one and other) and not same_parties(one, other)


def _doers(stated: Stated) -> Iterator[Party]:
    """Who is named as doing what a time is told of."""
    named = [fact.span for fact in stated.claim.facts if isinstance(fact.value, Name) and fact.value.mention == "name"]
    for act in stated.claim.acts:
        if act.verb.lemma == stated.fact.governor.lemma:
            yield from (party for party in act.subjects if any(party.span.overlaps(span) for span in named))


def _for_others(left: Stated, right: Stated) -> bool:
    """Whether two times are of charges, or of verdicts, on other counts: of arson on one day, of murder on another."""
    one, other = (
        {
            word
            for act in each.claim.acts
            if act.verb.lemma in JUDGED
            for by, party in act.beside
            if by in COUNT
            for word in party.words
        }
        for each in (left, right)
    )
    governed = {each.fact.governor.lemma for each in (left, right)} <= JUDGED
    return governed and bool(one and other) and one.isdisjoint(other)


def _is_reading(stated: Stated) -> bool:
    """Whether it is the time of a figure: "hit 6.6% in March", "an increase of 5% in April" is none of that time."""
    measured = [fact for fact in stated.claim.facts if isinstance(fact.value, Quantity) and fact.value.unit]
    start = stated.fact.span.start
    beside = any(0 < start - fact.span.end <= RIGHT_BEHIND for fact in measured)
    return beside or (stated.fact.governor.lemma in MOVING and bool(measured))


def happening_of(stated: Stated) -> str:
    """What happened at a time: by the verb that governs it, else by the word nearest."""
    if _is_of_noun(stated):
        start, end = (max(0, at) for at in stated.place)
        return HAPPENINGS.nearest(stated.text[start:], 0, end - start, (), REACH)
    governor = stated.fact.governor.lemma
    placing = governor in GENERIC or governor in ARRANGING or not governor
    told = HAPPENINGS.row_of(governor) if not placing or governor in SAYING else ""
    reach = REACH if placing else BESIDE
    return told or HAPPENINGS.nearest(stated.text, *stated.place, stated.others, reach)


def _is_of_noun(stated: Stated) -> bool:
    """Whether a time stands before a noun, and tells when that was, not what is said of it."""
    start, end = (max(0, at) for at in stated.place)
    return _BEFORE_NOUN.search(stated.text[:start]) is not None and _NOUN.match(stated.text, end) is not None


def _one_verb(left: Stated, right: Stated) -> bool:
    """Whether one verb governs both, and they are of one thing: two things start, two people look, at other times."""
    governor = left.fact.governor.lemma
    if _is_of_noun(left) != _is_of_noun(right):
        return False
    same = governor != "" and governor not in GENERIC and governor == right.fact.governor.lemma
    return same and bool(_told_with(left) & _told_with(right))


def _told_with(stated: Stated) -> set[str]:
    """The content words of a claim beside the time and its verb."""
    own = stated.fact.span
    words = {term.lemma for term in stated.claim.terms if not own.start <= term.start < own.end}
    return words - GENERIC - SAYING - {stated.fact.governor.lemma}


def _are_limited_otherwise(left: Stated, right: Stated) -> bool:
    """Whether two times limit what they are told of in other ways; a time before the one *from* which a thing is so is
    held against that."""
    days = {_limit(each): each.fact.value.days for each in (left, right) if isinstance(each.fact.value, DateValue)}
    if set(days) != {FROM, ""}:
        return len(days) > 1
    start, time = days[FROM], days[""]
    return not (start and time and time[1] < start[0])


def _limit(stated: Stated) -> str:
    limit = _LIMIT.search(stated.text[: max(0, stated.place[0])])
    return limit[1].lower() if limit else ""


def can_be_one_hour(left: Stated, right: Stated) -> bool:
    """Whether two times can be one hour: "shortly after nine" and ten past, or one hour of days that none names."""
    one, other = left.fact.value, right.fact.value
    if not isinstance(one, DateValue) or not isinstance(other, DateValue) or {one.type, other.type} != {"TIME"}:
        return False
    near = any(_ABOUT.search(each.text[: max(0, each.place[0])]) for each in (left, right))
    minutes = [minute_of(each) for each in (one, other)]
    if near and one.days == other.days and minutes[0] is not None and minutes[1] is not None:
        return abs(minutes[0] - minutes[1]) < ABOUT_MINUTES
    dayless = all(_DAYLESS.fullmatch(each.fact.span.of(each.article.text)) for each in (left, right))
    clocks = _clock(one), _clock(other)
    return dayless and (clocks[0] == clocks[1] or any(clock.isalpha() for clock in clocks))


def _clock(value: Value) -> str:
    """The hour or the part of the day that a time names."""
    return (value.value or "").partition("T")[2] if isinstance(value, DateValue) and value.type == "TIME" else ""


def _other_persons(left: Stated, right: Stated) -> bool:
    """Both name persons, and nobody is in both."""
    one, other = (
        [fact.value for fact in each.claim.facts if fact.kind == PERSON and isinstance(fact.value, Name)]
        for each in (left, right)
    )
    same = any(compare_persons(a, b).relation is Relation.AGREE for a in one for b in other)
    return bool(one and other) and not same


def _one_weekday(left: Stated, right: Stated) -> bool:
    """One weekday in texts of one week: that it was read forward here and back there is no difference."""
    words = [each.fact.span.of(each.article.text).casefold() for each in (left, right)]
    days = [_WEEKDAY.search(each) for each in words]
    if days[0] is None or days[1] is None or days[0][0] != days[1][0]:
        return False
    if len({_clock(each.fact.value) for each in (left, right)} - {""}) == 2:
        return False
    published = [each.article.published for each in (left, right)]
    if published[0] is None or published[1] is None:
        return False
    return abs(published[0].toordinal() - published[1].toordinal()) <= WEEK
