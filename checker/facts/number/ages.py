"""How old somebody is: "18-year-old", "aged 18", "a woman of 61", "turned 85", "who is 78", "Marta Ruiz, 18, …"."""

import re
from dataclasses import replace
from typing import Final

from checker.facts.number.amount import Amount
from checker.facts.number.units import AGES
from checker.facts.number.written import GAP
from checker.facts.reading import Reading

_PERSON_WORDS = """man woman boy girl child teenager teen youth toddler baby infant person patient victim suspect driver
    passenger pedestrian cyclist motorcyclist rider player student pupil teacher worker farmer soldier officer defendant
    gunman mother father son daughter brother sister husband wife widow widower grandmother grandfather pensioner
    resident actor actress singer swimmer runner climber tourist"""
_PERSONS: Final = frozenset(_PERSON_WORDS.split())
_BEHIND: Final = re.compile(
    rf"(?:{GAP}|-){{0,2}}(?P<of>year|yr|month|week|day)s?(?:(?:{GAP}|-){{1,2}}olds?\b|{GAP}of{GAP}age\b)|{GAP}?(?P<short>yo|y/o)\b"
)
_BEFORE: Final = re.compile(rf"\b(?:aged|ages?(?:{GAP}of)?)(?:{GAP}(?:between|from))?{GAP}$", re.IGNORECASE)
_BEFORE_ALONE: Final = re.compile(
    rf"\b(?:turn(?:s|ed|ing)?|(?<=, )at|(?:s?he|who){GAP}(?:is|was)"
    rf"|(?:an?|the){GAP}(?:{'|'.join(sorted(_PERSONS))}){GAP}of){GAP}$",
    re.IGNORECASE,
)
_ALONE: Final = re.compile(
    rf"(?:[.,;:)!?](?!\d)|$|{GAP}(?:on|in|at|and|but|with|when|who|was|is|this|last|next|today|tomorrow|yesterday)\b)"
)
_LONGEST_CUE: Final = 24
_OLDEST: Final = 130
_OLDEST_ALONE: Final = 120


def read_age(text: str, amount: Amount) -> Amount | None:
    """The amount as an age, where the words around it say so."""
    if after := _BEHIND.match(text, amount.end):
        return replace(amount, end=after.end(), unit=AGES[(after["of"] or "year").replace("yr", "year")], rule="age")
    begin = max(0, amount.start - _LONGEST_CUE)
    before = _BEFORE.search(text[begin : amount.start])
    if before is None and _ALONE.match(text, amount.end):
        before = _BEFORE_ALONE.search(text[begin : amount.start])
        begin = amount.start - len(before.group()) if before else begin
    if before is None or text[amount.end : amount.end + 1].isalnum() or amount.high >= _OLDEST:
        return None
    start = begin + before.start() if before.re is _BEFORE else amount.start
    return replace(amount, start=start, unit="year_of_age", rule="age")


def age_behind_name(reading: Reading, amount: Amount) -> Amount:
    """The years of "Marta Ruiz, 18, …" and "the child, five, …": a small bare number between commas."""
    text = reading.text
    small = text[amount.start : amount.end].isalnum() and 0 < amount.low < _OLDEST_ALONE
    if not small or amount.start < len("A, ") or text[amount.start - 2 : amount.start] != ", ":
        return amount
    if text[amount.end : amount.end + 1] not in (",", ".", ";", ")"):
        return amount
    before = reading.tokens(amount.start - 3, amount.start - 2)[0]
    person = before.lemma_.lower() in _PERSONS and text[amount.end] == ","
    named = amount.form == "digits" and before.pos_ == "PROPN" and before.ent_type_ not in ("DATE", "GPE", "ORG")
    return replace(amount, unit="year_of_age", rule="age") if person or named else amount
