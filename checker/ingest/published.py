"""When an article was published: an ISO date that somebody gave, or what its text says at its head.

Precision first: a date in the text is taken only where it stands as a date of publication stands: in a line of
nothing but dates and bylines, in an agency's dateline, or at the end of a caption before the credit.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from dateutil import parser as dateutil_parser  # type: ignore[import-untyped]  # it comes without types

from checker.errors import BadDate
from checker.model import DateFrom

_FIRST_YEAR: Final = 1605  # the first newspaper, Strasbourg's "Relation"
_LAST_YEAR: Final = 2199
_SAME_NEWS: Final = timedelta(days=7)  # a caption this near to a dateline without a year belongs to its year

_ISO: Final = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?")
_ZONE_APART: Final = re.compile(r" (?=[+-]\d)")
_MONTH: Final = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_DAY: Final = r"\d{1,2}(?:st|nd|rd|th)?\b"
_YEAR: Final = r"(?:19|20)\d{2}\b"
_WEEKDAY: Final = r"(?:\b(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b[.,]{0,2} )?"
_DAY_MONTH: Final = rf"(?:\b{_MONTH} {_DAY}|\b{_DAY} (?:of )?{_MONTH})"
_FULL: Final = (
    rf"{_WEEKDAY}(?:\b{_MONTH} {_DAY},? {_YEAR}|\b{_DAY} (?:of )?{_MONTH},? {_YEAR}"
    rf"|\b{_YEAR}-\d{{2}}-\d{{2}}(?:T\d{{2}}:\d{{2}}\S*)?|\b\d{{1,2}}[/.]\d{{1,2}}[/.]{_YEAR})"
)
_FULL_DATE: Final = re.compile(_FULL, re.IGNORECASE)
_NUMERIC: Final = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.]\d{4}")
_WEEKDAY_NAME: Final = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b", re.IGNORECASE)
_WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ADDRESS_DATE: Final = re.compile(r"[/-]((?:19|20)\d{2})[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/.-]|$)")

_LABEL: Final = re.compile(
    r"(?:(?P<published>(?:first |originally )?(?:published|posted|issued|released|publication date|dated?))"
    r"|(?P<updated>(?:last )?(?:updated|modified)))\b",
    re.IGNORECASE,
)
# What stands beside the dates in a line that tells when and by whom: clock times, zones, reading times, separators.
_FURNITURE: Final = re.compile(
    r"\bat\b|\bon\b|\bin\b(?=\W*$)|\b\d{1,2}(?:[:.h]\d{2}){0,2} ?(?:[ap]\.?m\.?)?(?!\w)"
    r"|\b(?:GMT|UTC|BST|CET|CEST|[ECMP][SD]?T|IST|KST|JST|AEST|AEDT|SGT|HKT)\b|\b\d+ min(?:ute)?s?\b(?: read)?|[\W_]",
    re.IGNORECASE,
)
_BYLINE: Final = re.compile(r"^By (?:[A-Z][\w.'’-]*,? ?(?:and )?){1,8}")
_DATE_LINE_LENGTH: Final = 120

_PLACE: Final = r"[A-Z][\w.'’-]*(?:(?:, ?| and | de | of | la | el |/| )[A-Z\[(][\w.'’\])-]*){0,5}"
_AGENCY: Final = r"\([A-Z][^()\n]{1,40}\)|/[A-Z][\w ]{1,30}/"
_DASH: Final = r"(?:-{1,2}|[–—])(?=\s)"
_DATELINE: Final = re.compile(
    rf"^{_PLACE},? (?:(?P<full>{_FULL})"
    rf"|{_WEEKDAY}(?P<yearless>{_DAY_MONTH}))(?:,? ?(?:{_AGENCY})|,? ?(?:{_AGENCY})? ?{_DASH})",
    re.MULTILINE,
)

_CREDIT: Final = re.compile(
    r"(?i:\b(?:photo(?:graph)?|picture|image|courtesy|handout|pool|credit)\b)"
    r"|\b[A-Z][\w.]+/[A-Z]|©|\bvia [A-Z]|\([A-Z][\w ]+\)$"
)
_CREDIT_LENGTH: Final = 120
_CAPTION: Final = re.compile(
    r"\((?:L|R|C|left|right|cent(?:re|er)|pictured)\)|^(?:a |an )?(?:handout |aerial )?(?:photo|picture|image)\b",
    re.IGNORECASE,
)
_OLD_PICTURE: Final = re.compile(r"\bfile\b|\barchive\b|\bundated\b|\bfile(?:photo|pic)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Publication:
    """When an article was published and updated, and how that is known."""

    published: date | None = None
    updated: date | None = None
    date_from: DateFrom = DateFrom.UNKNOWN


def parse_date(text: str, where: str) -> date:
    """An ISO 8601 date; a datetime where the text gives an hour (midnight is how databases write a day).

    `where` completes the error: "in story.json". Raises BadDate.
    """
    iso = _ZONE_APART.sub("", text.strip())
    try:
        moment = datetime.fromisoformat(iso) if _ISO.fullmatch(iso) else None
    except ValueError:
        moment = None
    if moment is None or not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        shown = " ".join(text.split())[:40]
        raise BadDate(f"no date ({shown!r})", where, "write it as YYYY-MM-DD, as in 2023-11-13")
    return moment.date() if moment.time() == time() else moment


def date_of_address(url: str) -> date | None:
    """The date in a web address ("/2023/11/13/", "/2023/nov/13/"), if there is one."""
    found = _ADDRESS_DATE.search(url.lower())
    return _read("-".join(found.groups())) if found else None


def publication_in(head: str) -> Publication:
    """What the head of an article says of its publication."""
    published, updated = _date_lines(head)
    if published is None:
        published = _dateline(head)
    if published or updated:
        return Publication(published or updated, updated, DateFrom.DATELINE)
    pictured = next(_captions(head), None)
    return Publication(pictured, None, DateFrom.TEXT) if pictured else Publication()


def _date_lines(head: str) -> tuple[date | None, date | None]:
    """The first date of publication and of update in lines of nothing but dates, labels and bylines."""
    published: date | None = None
    updated: date | None = None
    for line in head.split("\n"):
        if len(line) > _DATE_LINE_LENGTH or not is_date_line(line):
            continue
        before = 0
        for found in _FULL_DATE.finditer(line):
            label = _last_label(line[before : found.start()])
            before = found.end()
            if label == "updated":
                updated = updated or _read(found[0])
            else:
                published = published or _read(found[0])
    return published, updated


def is_date_line(line: str) -> bool:
    """Does a line hold nothing but dates, their labels and a byline?"""
    rest = _BYLINE.sub("", line)
    return not _FURNITURE.sub("", _LABEL.sub("", _FULL_DATE.sub("", rest))) and rest != ""


def _last_label(text: str) -> str:
    labels = [found.lastgroup or "" for found in _LABEL.finditer(text)]
    return labels[-1] if labels else ""


def _dateline(head: str) -> date | None:
    """The date of the first agency dateline; one without a year counts where a date near it gives the year."""
    found = _DATELINE.search(head)
    if found is None:
        return None
    return _read(found["full"]) if found["full"] else _with_year_of_neighbour(found["yearless"], head)


def _with_year_of_neighbour(day: str, head: str) -> date | None:
    for neighbour in _full_dates(head):
        near = _read(f"{day} {neighbour.year}")
        if near is not None and abs(near - neighbour) <= _SAME_NEWS:
            return near
    return None


def _captions(head: str) -> Iterator[date]:
    """The dates with which captions end, pictures from the archive aside."""
    for line in head.split("\n"):
        for found in _FULL_DATE.finditer(line):
            if _ends_a_caption(line[: found.start()], line[found.end() :]) and (pictured := _read(found[0])):
                yield pictured


def _ends_a_caption(before: str, after: str) -> bool:
    credit = after.lstrip(".,) ")
    if len(credit) > _CREDIT_LENGTH or _OLD_PICTURE.search(before + after):
        return False
    return bool(_CREDIT.search(credit) if credit else _CAPTION.search(before))


def _full_dates(text: str) -> Iterator[date]:
    return (day for found in _FULL_DATE.finditer(text) if (day := _read(found[0])) is not None)


def _read(words: str) -> date | None:
    """The date that a span says; None where it can be read in two ways, names no day, or belies its own weekday."""
    numeric = _NUMERIC.search(words)
    first, second = (int(numeric[1]), int(numeric[2])) if numeric else (0, 0)
    if numeric and max(first, second) <= 12 and first != second:
        return None
    try:
        day: date = dateutil_parser.parse(words.replace("Sept.", "Sep"), dayfirst=first > 12).date()
    except (ValueError, OverflowError):
        return None
    weekday = _WEEKDAY_NAME.match(words)
    return None if weekday and _WEEKDAYS[day.weekday()] != weekday[1].lower()[:3] else day
