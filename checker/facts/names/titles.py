"""Where a name begins behind titles and offices: "South Korean Defense Minister | Shin Won-sik"."""

from typing import Final

from checker.facts.names.places import gazetteer
from checker.facts.names.roles import HONORIFICS, OFFICES, PORTFOLIOS, ROLE_MODIFIERS, ROLES
from checker.facts.names.tables import NAME_HEADS
from checker.facts.names.words import Words

_LINKING: Final = frozenset(("of", "to", "for"))


def is_role(word: str) -> bool:
    """An office, trade or form of address."""
    bare = word.rstrip(".")
    return bare in ROLES or bare in HONORIFICS or (bare.endswith("s") and bare[:-1] in ROLES)


def name_start(words: Words, first: int, last: int) -> int:
    """The first word of the name in a run, behind a title that leads it; `last + 1` where nothing follows that."""
    addressed = words.lower(first).rstrip(".") in HONORIFICS
    if (words.lower(last) in NAME_HEADS and not addressed) or gazetteer().is_region(words.phrase(first, last)):
        return first
    start = first
    for index in range(first, last + 1):
        lower = words.lower(index)
        follows = words.items[index + 1].tag if index < last else ""
        of = words.lower(index + 1) in _LINKING
        if (
            is_role(lower)
            and (of or follows not in ("ADP", "ADV"))
            and (index < last or start > first or index > first)
        ):
            start = max(start, _behind_office(words, index, last))
        elif index >= start and not _leads(words, index, last):
            break
    office = _last_office(words, start, last)
    return _behind_office(words, office, last) if office > start else start


def _last_office(words: Words, first: int, last: int) -> int:
    """The last office amid a run that a name follows: "Linde | CEO | Ana Ruiz"; -1 for none."""
    offices = (index for index in range(last - 1, first, -1) if words.lower(index).rstrip(".") in OFFICES)
    return next((index for index in offices if words.gap(index + 1) == " "), -1)


def before_office(words: Words, first: int, stop: int) -> tuple[int, int] | None:
    """The name of whose office it is, among the words `[first, stop)` that were cut off as a title.

    "Caddo Parish" of "Caddo Parish Commissioner", "Foreign Office" of "Junior Foreign Office Minister"; of "Greek
    Shipping Minister" there is none: what stands before a minister is the field of work.
    """
    office = next((index for index in range(first, stop) if words.lower(index).rstrip(".") in OFFICES), first)
    last = office - 1
    field = words.lower(last) in PORTFOLIOS or words.lower(last) not in NAME_HEADS
    if words.lower(office) in _WITH_PORTFOLIO and field:
        last -= 1
    while last >= first and _describes(words, last):
        last -= 1
    headed = words.lower(last) in NAME_HEADS
    while first <= last and _describes(words, first) and not (headed and gazetteer().is_demonym(words.lower(first))):
        first += 1
    return (first, last) if first <= last else None


_WITH_PORTFOLIO: Final = frozenset(("minister", "secretary"))


def _describes(words: Words, index: int) -> bool:
    """A word that says more of an office: "Deputy", "Foreign", "Greek"."""
    lower = words.lower(index)
    plain = lower in ROLE_MODIFIERS or lower in PORTFOLIOS or lower in ("and", "the", "of", "for") or is_role(lower)
    people = gazetteer().is_demonym(lower) or gazetteer().is_demonym(words.phrase(index, index + 1))
    return (plain and lower not in NAME_HEADS) or people or not words.items[index].capital


def _leads(words: Words, index: int, last: int) -> bool:
    """A word that may stand before the office in a title, where an office follows."""
    lower = words.lower(index)
    modifies = lower in ROLE_MODIFIERS or lower in PORTFOLIOS or lower in ("and", "the")
    if not modifies and not gazetteer().is_demonym(lower) and not gazetteer().is_region(words.items[index].text):
        return _in_region(words, index, last)
    return any(is_role(words.lower(step)) for step in range(index + 1, last + 1))


def _in_region(words: Words, index: int, last: int) -> bool:
    """The first of two words that are a country or its people: "South Korean"."""
    if index == last:
        return False
    pair = words.phrase(index, index + 1)
    return gazetteer().is_demonym(pair) or gazetteer().is_region(pair)


def _behind_office(words: Words, index: int, last: int) -> int:
    """Behind "Ambassador to Jordan", "Secretary of Defense", "Minister of Agriculture and Livestock"."""
    step = index + 1
    return skip_portfolio(words, step + 1, last) if words.lower(step) in _LINKING and step < last else step


def skip_portfolio(words: Words, step: int, last: int) -> int:
    """The word behind a country, a body or a field of work that an office is of."""
    if words.lower(step) == "the":
        step += 1
    for end in range(min(step + 2, last), step - 1, -1):
        if gazetteer().is_region(words.phrase(step, end)):
            return end + 1
    while step <= last and (words.lower(step) in PORTFOLIOS or words.lower(step) in ("and", "the", "of")):
        step += 1
    return step
