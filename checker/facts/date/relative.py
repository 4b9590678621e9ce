"""Rules for times told from another: from today, or from what the text has last told of."""

import re
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Final

from checker.facts.date.calendar import at_grain, grain_of_step, shift
from checker.facts.date.clock import Clock, is_quarter
from checker.facts.date.durations import period, stretch_value
from checker.facts.date.rule import Rule, rule
from checker.facts.date.tense import FUTURE, PAST
from checker.facts.date.value import DateValue, dated
from checker.facts.date.words import DEICTICS, PARTS_OF_DAY, PHASES, VAGUE_TIMES, count_of, unit_name

UNRESOLVED: Final = {
    "day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "quarter": "XXXX-QX",
    "year": "XXXX", "decade": "XXXX", "century": "XXXX",
}  # fmt: skip
_DAYS_AWAY: Final = {
    "yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "overnight": 0, "the day before yesterday": -2,
    "the day after tomorrow": 2,
}  # fmt: skip
_OVER: Final = re.compile(r"\b(?:over|within|during|for|throughout|across)\s\Z", re.IGNORECASE)
_MODAL: Final = frozenset({"can", "could", "may", "might"})
# Verbs of what goes on: "today" with the present of another is a reporter's day ("the Senate votes today").
_STATES: Final = frozenset({
    "be", "have", "remain", "live", "exist", "own", "hold", "stand", "know", "use", "employ", "account", "contain",
    "cost", "need", "want", "believe", "think", "depend", "belong", "seem", "number", "include", "earn", "understand",
})  # fmt: skip
# Parts of a day that need no article.
_MOMENTS: Final = frozenset({"dawn", "daybreak", "sunrise", "sunset", "dusk", "nightfall", "lunchtime", "noontime"})
_IN_PART: Final = re.compile(
    r"\b(?:in|at|during|by|until|through|throughout|before|after|since|into|from)[ ]\Z", re.IGNORECASE
)
_OF_DAY: Final = re.compile(r"[ ](?:of|after|before)\b|[ ]on[ ](?:the[ ])?(?-i:[A-Z0-9])|-")
_FINE: Final = re.compile(r"\d{4}-(?:\d\d(?:-.*)?|Q\d|W.*)")
_OVERNIGHT_NAME: Final = re.compile(
    r"[ ](?:interbank[ ])?(?:rates?|loans?|lending|funds|money|deposits?|calls?|stays?|delivery|success|sensation)\b"
)
_VAGUE_NOUNS: Final = frozenset({"the past", "the future", "the present", "the moment"})


def grained(day: date | None, grain: str, part: str = "") -> DateValue:
    """The value of a day at a grain, with a part of the day; without a day, one that is not resolved."""
    value = at_grain(day, grain) if day else UNRESOLVED[grain]
    return dated(f"{value}T{part}", "TIME") if part else dated(value)


def _moved(day: date | None, unit: str, count: Fraction) -> DateValue:
    """What lies `count` units from a day; what lies before the calendar is just past."""
    if day is None:
        return grained(None, grain_of_step(unit))
    other = shift(day, unit, count)
    return grained(other, grain_of_step(unit)) if other else DateValue("PAST_REF")


def _read_day_word(match: re.Match[str], clock: Clock) -> DateValue | None:
    word = re.sub(r"\s+", " ", match["word"].lower())
    if word == "today" and _is_nowadays(match, clock):
        return DateValue("PRESENT_REF")
    day = shift(clock.published, "day", Fraction(_DAYS_AWAY[word])) if clock.published else None
    if word == "overnight":
        return _overnight(match, clock)
    part = "NI" if word == "tonight" else PARTS_OF_DAY[match["part"].lower()] if match["part"] else ""
    return grained(day, "day", part)


def _overnight(match: re.Match[str], clock: Clock) -> DateValue | None:
    """The night before, unless the verb looks ahead; of "the overnight rate" it is a name."""
    if _OVERNIGHT_NAME.match(clock.text, match.end()):
        return None
    ahead = clock.direction(match.start(), match.end()) == FUTURE
    day = clock.published
    return grained(day if ahead or not day else shift(day, "day", Fraction(-1)), "day", "NI")


def _is_nowadays(match: re.Match[str], clock: Clock) -> bool:
    """ "Today's children", "what can be done today": an age, not a day."""
    tokens = clock.doc.char_span(match.start(), match.end(), alignment_mode="expand")
    if tokens is None or not len(tokens):
        return False
    token = tokens.root
    if token.dep_ == "poss":
        return token.head.tag_ == "NNS"
    head = token.head
    words = {child.lower_ for child in head.children if child.dep_ in ("aux", "auxpass")}
    if words & _MODAL:
        return True
    return head.lemma_.lower() in _STATES and head.tag_ in ("VBZ", "VBP") and not words


def _read_part_of_day(match: re.Match[str], clock: Clock) -> DateValue | None:
    which = match["which"].lower()
    step, of_story = DEICTICS[which]
    base = clock.told_day(match.start()) if of_story else clock.published
    day = shift(base, "day", Fraction(step)) if base else None
    return grained(day, "day", PARTS_OF_DAY[match["part"].lower()])


def _read_deictic(match: re.Match[str], clock: Clock) -> DateValue | None:
    which, unit = match["which"].lower(), match["one"].lower()
    step, of_story = DEICTICS[which]
    if match["fiscal"]:
        return dated(step_value(clock.published, "year", step), mod="APPROX")
    if _is_stretch(match, clock):
        return stretch_value(period(Fraction(1), unit), Fraction(1), unit, which, clock.published)
    if (which, unit) == ("this", "day"):
        return None
    if of_story or (which == "next" and (match["the"] or unit == "day")):
        return from_story(match.start(), unit, step, clock)
    return dated(_weekend(match, clock, step) if unit == "weekend" else step_value(clock.published, unit, step))


def _is_stretch(match: re.Match[str], clock: Clock) -> bool:
    """ "The past year" and "over the last year" are as long as a year; "last year" is that year."""
    which, unit = match["which"].lower(), match["one"].lower()
    if unit in ("weekend", "quarter") or which not in ("past", "coming", "last", "next"):
        return False
    long = bool(match["the"]) and unit in ("decade", "century")
    over = _OVER.search(clock.text, max(match.start() - 12, 0), match.start())
    if which == "next" and match["the"] and clock.text.endswith("in ", 0, match.start()):
        return True  # "in the next week"; "in the last week" is that week
    return which in ("past", "coming") or long or bool(over)


def step_value(today: date | None, unit: str, step: int) -> str:
    other = shift(today, unit, Fraction(step)) if today else None
    return at_grain(other, unit) if other else UNRESOLVED[unit]


def from_story(position: int, unit: str, step: int, clock: Clock) -> DateValue:
    """ "The previous day", "that year": a step from what was last told of, as long as that was as fine."""
    if unit in ("day", "week", "weekend"):
        return dated(step_value(clock.told_day(position), unit, step))
    told = clock.told_quarter(position) if unit == "quarter" else clock.told_time(position)
    if unit in ("month", "quarter") and told and not _FINE.fullmatch(told.value or ""):
        told = None
    return dated(step_value(told.start if told else clock.published, unit, step))


def _weekend(match: re.Match[str], clock: Clock, step: int) -> str:
    """ "This weekend" on a Monday is the one before, if the verb looks back."""
    today = clock.published
    if today and step == 0 and today.isoweekday() < 6 and clock.direction(match.start(), match.end()) == PAST:
        step = -1
    return step_value(today, "weekend", step)


def _read_ago(match: re.Match[str], clock: Clock) -> DateValue | None:
    if not match["count"] or (count := count_of(match["count"])) is None:
        return DateValue("PAST_REF")
    told = clock.compared(match.start())
    if count == 1 and unit_name(match["unit"]) == "year" and told and is_quarter(told):
        return years_from_told(match.start(), Fraction(-1), clock)
    return _moved(clock.published, unit_name(match["unit"]), -count)


def years_from_told(position: int, count: Fraction, clock: Clock) -> DateValue:
    """A year before a quarter is a quarter, one before a month of the same sentence that month."""
    compared = clock.compared(position) if count == -1 else None
    grain = ("quarter" if is_quarter(compared) else "month") if compared else "year"
    told = compared or clock.told_time(position)
    base = told.start if told else clock.published
    other = shift(base, "year", count) if base else None
    return grained(other, grain) if other or not base else DateValue("PAST_REF")


def _read_later(match: re.Match[str], clock: Clock) -> DateValue | None:
    """ "Two days later", from the day that was last told of; "a month earlier than usual" is only a month."""
    unit, count = unit_name(match["unit"]), count_of(match["count"])
    if count is None or unit in ("second", "minute", "hour"):
        return DateValue(period(count, unit), "DURATION")
    signed = count if match["later"].lower() in ("later", "after", "afterwards", "afterward", "on") else -count
    if signed > 0 and not clock.mentions:
        return DateValue(period(count, unit), "DURATION")  # later than what, the text doesn't say
    if unit == "year":
        return years_from_told(match.start(), signed, clock)
    if unit in ("day", "week", "fortnight"):
        return _moved(clock.told_day(match.start()), unit, signed)
    told = clock.told_time(match.start())
    return _moved(told.start if told else clock.published, unit, signed)


def _read_bare_part(match: re.Match[str], clock: Clock) -> DateValue | None:
    """ "In the morning", "by mid-afternoon": of the day that the text is at, where it tells what happened."""
    part, phase = PARTS_OF_DAY[match["part"].lower()], (match["phase"] or "").lower()
    trading = match["trading"] is not None
    if not (match["article"] or phase or trading or match["part"].lower() in _MOMENTS):
        return None
    if match["article"] != "all " and not _IN_PART.search(clock.text, max(match.start() - 12, 0), match.start()):
        return None
    if _OF_DAY.match(clock.text, match.end()) or _is_joined(match, clock):
        return None
    if not phase and not trading and clock.direction(match.start(), match.end()) != PAST:
        return None
    value = grained(clock.day_at_hand(match.start(), early=False), "day", part)
    return replace(value, mod=PHASES.get(phase))


def _is_joined(match: re.Match[str], clock: Clock) -> bool:
    """ "9:30 in the morning" is told already."""
    return clock.last is not None and clock.last.value.type == "TIME" and match.start() - clock.last.end < len(" in  ")


def _read_vague(match: re.Match[str], clock: Clock) -> DateValue | None:
    words = re.sub(r"\s+", " ", match["vague"].lower())
    tokens = clock.doc.char_span(match.start(), match.end(), alignment_mode="expand")
    if tokens is None or not len(tokens):
        return None
    last = tokens[-1]
    if words in _VAGUE_NOUNS and last.dep_ in ("compound", "amod", "nmod"):
        return None
    if words in ("current", "recent", "future") and last.pos_ not in ("ADJ", "NOUN"):
        return None
    before = clock.text[max(match.start() - 5, 0) : match.start()]
    if words in ("the moment", "the present") and not re.search(r"\b(?:at|for)\s\Z", before):
        return None
    if words == "soon" and re.search(r"\bas\s\Z", before):
        return None
    if words == "shortly" and clock.text.startswith((" after", " before"), match.end()):
        return None
    return DateValue(VAGUE_TIMES[words])


RULES: Final[tuple[Rule, ...]] = (
    rule(
        "day-word",
        r"(?:(?:earlier|later)_(?=today))?(?P<word>the_day_before_yesterday|the_day_after_tomorrow|yesterday|today|tonight|"
        r"tomorrow|overnight)(?:_<part>)?",
        _read_day_word,
    ),
    rule("part-of-day", r"(?:the_)?(?P<which>this|last|that|next|following|previous|same)_<part>", _read_part_of_day),
    rule(
        "deictic",
        r"(?P<the>the_)?(?:this_)?(?P<which>last|next|this|past|coming|latest|previous|following|current|that|same|preceding)_(?P<fiscal>fiscal_)?<one>",
        _read_deictic,
    ),
    rule(
        "bare-part",
        r"(?P<article>the_|all_)?(?:<phase>(?:-|_))?<part>(?P<trading>(?=_(?:trad(?:e|ing)|dealings|deals)\b))?",
        _read_bare_part,
    ),
    rule("ago", r"(?:<count>(?:-|_))?<unit>_ago", _read_ago),
    rule(
        "later",
        r"<count>_<unit>_(?P<later>later|earlier|afterwards?|(?:before|after|on)(?=_?(?:[.,;:!?)\"”’]|\Z|\n)))(?!_than)",
        _read_later,
    ),
    rule("vague", "<vague>", _read_vague),
)
