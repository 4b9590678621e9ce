"""Rules for days, weekdays and months that the calendar names."""

import re
from datetime import date
from fractions import Fraction
from typing import Final

from checker.facts.date.calendar import shift, weekday_at, year_of
from checker.facts.date.clock import Clock
from checker.facts.date.holidays import FIXED, holiday
from checker.facts.date.rule import OF_YEAR, Rule, named_year, names_year, rule
from checker.facts.date.tense import FUTURE
from checker.facts.date.value import DateValue, dated, days_of
from checker.facts.date.words import DEICTICS, PARTS_OF_DAY, PHASES, day_number, month_number, weekday_number
from checker.language import Token, TokenSpan

_NAMED_WEEKDAY: Final = re.compile(
    r"\s(?:Times|Mirror|Telegraph|Express|Mail|Post|Herald|World|Star|Independent|[Ss]chools?|Tribune|Observer|Sun|Agreement|Club|"
    r"Night (?:Live|Football)|Prayer)\b"
)
_NAMING_WEEKDAY: Final = re.compile(
    r"\b(?:Black|Bloody|Good|Ash|Super|Easter|Palm|Cyber|Giving|Holy|Fat|Freaky|Man)\s\Z"
)
# Words for months that are also words for other things: they are the month behind one of these.
_AMBIGUOUS_MONTHS: Final = frozenset({"march", "april", "may", "june", "august"})
_MONTH_CONTEXT: Final = re.compile(
    r"(?:\b(?:in|last|next|this|since|by|until|till|early|late|mid|from|between|during|through|every|each|"
    r"(?:end|start|beginning|middle|month|half|week|weekend|days|close|part) of)\s|\bmid-)\Z",
    re.IGNORECASE,
)
_LIST: Final = re.compile(r"\s?[-–/]\s?|,\s|,?\s(?:and|or|to|through|until)\s")
_DAY_LIST: Final = re.compile(r"\s?[-–/]\s?|,?\s(?:to|through|until|and|or)\s(?:the\s)?|,\s")
# What comes behind a day between commas, if it is one: the rest of a list, "14" in "Nov. 13, 14 and 15".
_DAYS_TO_COME: Final = re.compile(
    r"(?:,\s[0-3]?\d(?:st|nd|rd|th)?){0,4},?\s(?:and|or)\s[0-3]?\d(?:st|nd|rd|th)?(?![\w,%])"
)
# What is traded now and delivered later.
_DELIVERY: Final = re.compile(r"[ ](?:delivery|futures|contracts?|settlement)\b")
# Days that name an attack of a year that needs no telling.
_KNOWN: Final = {(9, 11): 2001}
_ATTACK: Final = re.compile(r"[ ](?:terror(?:ist)?[ ])?(?:attacks?|hijack\w+)\b")
_ON: Final = re.compile(r"\b(?:on|by|since|until|from|before|after|to)\s\Z", re.IGNORECASE)


def _day(year: int | None, month: int, day: int) -> DateValue | None:
    """A day of a year that may be unknown; None for the 31st of June."""
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    if days_of(f"{year or 2000:04}-{month:02}-{day:02}") is None:
        return None
    return dated(f"{year:04}-{month:02}-{day:02}" if year else f"XXXX-{month:02}-{day:02}")


def _read_month_day(match: re.Match[str], clock: Clock) -> DateValue | None:
    month, day = month_number(match["month"]), day_number(match["day"])
    year = named_year(match, clock)
    if not names_year(match) and (known := _KNOWN.get((month, day))) and _ATTACK.match(clock.text, match.end()):
        year = known
    elif not names_year(match) and clock.published:
        year = year_of(clock.published, month, day, clock.direction(match.start(), match.end()))
    return _day(year, month, day)


def _read_spelled(match: re.Match[str], clock: Clock) -> DateValue | None:
    """ "On March first", but not "May first met him in 2016"."""
    told = match["the"] or names_year(match) or _ON.search(clock.text, max(match.start() - 8, 0), match.start())
    return _read_month_day(match, clock) if told else None


def _read_day_of_month(match: re.Match[str], clock: Clock) -> DateValue | None:
    """ "Until the 10th": of the month that the text is at, or of the next where the verb looks ahead."""
    day, base = day_number(match["day"]), clock.told_day(match.start())
    if not base or not _ON.search(clock.text, max(match.start() - 8, 0), match.start()):
        return None
    later = day < base.day and clock.direction(match.start(), match.end()) == FUTURE
    month = shift(base.replace(day=1), "month", Fraction(1)) if later else base
    return _day(month.year, month.month, day) if month else None


def _read_listed_day(match: re.Match[str], clock: Clock) -> DateValue | None:
    """The 15 of "Nov. 13-15"."""
    last = clock.last
    if last is None or last.rule not in ("month-day", "listed-day") or match.start() - last.end > 12:
        return None
    if not _DAY_LIST.fullmatch(clock.text, last.end, match.start()) or _counts_something(match, clock):
        return None
    if clock.text[last.end : match.start()].strip() == "," and not _DAYS_TO_COME.match(clock.text, match.end()):
        return None
    year, month, before = str(last.value.value).split("-")
    day = day_number(match["day"])
    return _day(int(year) if year.isdigit() else None, int(month), day) if day > int(before) else None


def _counts_something(match: re.Match[str], clock: Clock) -> bool:
    token = clock.doc.char_span(match.start(), match.end(), alignment_mode="expand")
    return token is not None and any(each.dep_ == "nummod" and each.head.i > each.i for each in token)


def _read_month(match: re.Match[str], clock: Clock) -> DateValue | None:
    named = names_year(match)
    if not named and not match["deictic"] and not _is_month(match, clock):
        return None
    month = month_number(match["month"])
    year = named_year(match, clock)
    if not named and clock.published:
        year = _year_of_month(match, clock, clock.published, month)
    return dated(f"{year:04}-{month:02}" if year else f"XXXX-{month:02}")


def _year_of_month(match: re.Match[str], clock: Clock, today: date, month: int) -> int:
    step = DEICTICS.get((match["deictic"] or "").lower(), (None, False))[0]
    if step is None:
        ahead = _DELIVERY.match(clock.text, match.end())
        return year_of(today, month, None, FUTURE if ahead else clock.direction(match.start(), match.end()))
    if step < 0:
        return today.year - (month >= today.month)
    return today.year + (step > 0 and month <= today.month)


def _is_month(match: re.Match[str], clock: Clock) -> bool:
    """Whether a word is the month here, and neither a verb nor a person."""
    tokens = clock.doc.char_span(match.start("month"), match.end("month"), alignment_mode="expand")
    if tokens is not None and _names_person(tokens):
        return False
    if tokens is not None and tokens.start and tokens[0].ent_type_ == "DATE" and tokens[0].nbor(-1).pos_ == "ADP":
        return True
    written = match["month"]
    if written.lower() not in _AMBIGUOUS_MONTHS and (len(written) > 3 or written.lower() == "may"):
        return True
    last = clock.last
    if (
        last
        and last.rule == "month"
        and match.start() - last.end < 12
        and _LIST.fullmatch(clock.text, last.end, match.start())
    ):
        return True
    return bool(_MONTH_CONTEXT.search(clock.text, max(match.start() - 20, 0), match.start()))


def _names_person(tokens: TokenSpan) -> bool:
    return any(token.ent_type_ == "PERSON" for token in tokens)


def _read_holiday(match: re.Match[str], clock: Clock) -> DateValue | None:
    if match["holiday"][0].islower():
        return None
    name = re.sub(r"\s+", " ", match["holiday"].lower().replace("’", "'"))
    year, today = named_year(match, clock), clock.published
    if year:
        return dated(holiday(name, year).isoformat())
    if names_year(match) or not today or not 1 < today.year < 9999:
        day = holiday(name, 2000)
        return dated(f"XXXX-{day.month:02}-{day.day:02}" if name in FIXED else None)
    step = DEICTICS.get((match["deictic"] or "").lower(), (0, False))[0]
    step = step or clock.direction(match.start(), match.end())
    return dated(_nearest([holiday(name, today.year + i) for i in (-1, 0, 1)], today, step).isoformat())


def _nearest(days: list[date], today: date, direction: int) -> date:
    return min(days, key=lambda day: ((day - today).days * direction < 0, abs((day - today).days)))


def _read_weekday(match: re.Match[str], clock: Clock) -> DateValue | None:
    if _NAMED_WEEKDAY.match(clock.text, match.end()):
        return None
    if _NAMING_WEEKDAY.search(clock.text, max(match.start() - 9, 0), match.start()) or _is_title(match, clock):
        return None
    number, part = weekday_number(match["weekday"]), match["part"]
    day = _weekday(match, clock, clock.published, number) if clock.published else None
    value = day.isoformat() if day else f"XXXX-WXX-{number}"
    mod = PHASES[match["phase"].lower()] if match["phase"] else None
    return dated(f"{value}T{PARTS_OF_DAY[part.lower()]}", "TIME", mod) if part else dated(value)


def _read_weekday_the_day(match: re.Match[str], clock: Clock) -> DateValue | None:
    """ "Friday the 13th": of the nearest month where that is so, or what the verb says."""
    today, weekday, number = clock.published, weekday_number(match["weekday"]), day_number(match["day"])
    if not today or not 1 < today.year < 9999:
        return None
    months = [shift(today.replace(day=1), "month", Fraction(step)) for step in range(-6, 7)]
    values = [_day(month.year, month.month, number) for month in months if month]
    days = [each.start for each in values if each and each.start and each.start.isoweekday() == weekday]
    direction = clock.direction(match.start(), match.end())
    return dated(_nearest(days, today, direction).isoformat()) if days else None


def _is_title(match: re.Match[str], clock: Clock) -> bool:
    """ "Friday Night Lights", and a person: "Wednesday Addams"."""
    after = clock.text[match.end() : match.end() + 2]
    if match["part"]:
        return match["part"][0].isupper() and after[:1] == " " and after[1:].isupper()
    tokens = clock.doc.char_span(match.start("weekday"), match.end("weekday"), alignment_mode="expand")
    return tokens is not None and len(tokens) > 0 and _names_person(tokens) and _is_in_name(tokens[0])


def _is_in_name(token: Token) -> bool:
    """Whether a name has another word than this one."""
    beside = (token.nbor(step) for step in (-1, 1) if 0 <= token.i + step < len(token.doc))
    return any(each.ent_type_ == "PERSON" for each in beside)


def _weekday(match: re.Match[str], clock: Clock, today: date, number: int) -> date | None:
    if match["week"] or match["weekahead"]:
        return _weekday_of_week(today, (match["week"] or match["weekahead"]).lower(), number)
    which = (match["deictic"] or "").lower()
    step, of_story = DEICTICS.get(which, (0, False))
    base = (clock.told_day(match.start()) if of_story else None) or today
    if step:
        beyond = shift(base, "day", Fraction(step))
        return weekday_at(beyond, number, step) if beyond else None
    if of_story:
        return weekday_at(base, number, -1)
    direction = clock.direction(match.start(), match.end()) or (1 if which == "this" else -1)
    since = _since_published(clock, number) if base == today and direction < 0 else None
    return since or weekday_at(base, number, direction)


def _since_published(clock: Clock, number: int) -> date | None:
    """The weekday between a text's publication and its update, of which it tells as past."""
    if clock.published is None or clock.until is None:
        return None
    day = weekday_at(clock.until, number, -1)
    return day if day and day > clock.published else None


def _weekday_of_week(today: date, which: str, number: int) -> date | None:
    other = shift(today, "week", Fraction(DEICTICS[which][0]))
    return shift(other, "day", Fraction(number - other.isoweekday())) if other else None


_WEEKDAY_BEFORE: Final = r"(?:(?:(?-i:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|<shortday>),?_)?"
# The other end of a range or list, which may say of what month or year it is: "13 and 14 May", "May to June 2021".
_TO: Final = r"(?:_?[-–/]_?|_(?:to|and|or|through|until)_|,_)"
_A_MONTH: Final = r"(?-i:[A-Z][a-z]{2,8})\.?"
_A_DAY: Final = "[0-3]?[0-9](?:st|nd|rd|th)?"
_ENDS: Final = r"(?=[.,;:!?)\"”’]|\n|\Z|_(?:and|but|when|after|before|to|for)\b)"
_OF_WEEK: Final = r",?_(?:of_)?(?P<week>last|this|next)_week"
_TO_DAY_OF_WEEK: Final = rf"(?={_TO}(?-i:[A-Z][a-z]{{2,5}}day),?_(?:of_)?(?P<weekahead>last|this|next)_week)"

RULES: Final[tuple[Rule, ...]] = (
    rule("month-day", rf"<month>_<day>(?={_TO}{_A_MONTH}_{_A_DAY}{OF_YEAR})", _read_month_day),
    rule("day-month", rf"<day>_<month>(?={_TO}{_A_DAY}_{_A_MONTH}{OF_YEAR})", _read_month_day),
    rule(
        "month-day",
        rf"{_WEEKDAY_BEFORE}<month>_<day>(?!_(?:people|percent|million|billion))(?:{OF_YEAR})?",
        _read_month_day,
    ),
    rule("day-month", rf"{_WEEKDAY_BEFORE}(?:the_)?<day>_(?:of_)?<month>(?:{OF_YEAR})?", _read_month_day),
    rule("month-day", rf"{_WEEKDAY_BEFORE}<month>_(?P<the>the_)?<spelledday=day>(?:{OF_YEAR})?", _read_spelled),
    rule("month-day", rf"{_WEEKDAY_BEFORE}<month>_the_<day>(?:{OF_YEAR})?", _read_month_day),
    rule("day-month", rf"(?:the_)?<spelledday=day>_of_<month>(?!['’]s)(?:{OF_YEAR})?", _read_month_day),
    rule("day-of-list", rf"<plainday=day>(?={_TO}{_A_DAY}_(?:of_)?<month>(?:{OF_YEAR})?)", _read_month_day),
    rule("listed-day", "<day>", _read_listed_day),
    rule("day-of-month", rf"the_(?P<day>[12]?[0-9](?:st|nd|rd|th)){_ENDS}", _read_day_of_month),
    rule("month", rf"(?:<deictic>_)?<month>(?={_TO}{_A_MONTH}{OF_YEAR})", _read_month),
    rule("month", rf"(?:(?:this_)?<deictic>_)?<month>(?:{OF_YEAR})?", _read_month),
    rule("holiday", rf"(?:<deictic>_)?<holiday>(?!_(?-i:[A-Z]))(?:{OF_YEAR})?", _read_holiday),
    rule("weekday-the-day", r"<weekday>,?_the_(?P<day>[12]?[0-9](?:st|nd|rd|th))", _read_weekday_the_day),
    rule(
        "weekday",
        rf"(?:(?:the_|this_)?<deictic>_)?<weekday>(?:_(?:<phase>(?:-|_))?<part>)?(?:{_OF_WEEK}|{_TO_DAY_OF_WEEK})?",
        _read_weekday,
    ),
)
