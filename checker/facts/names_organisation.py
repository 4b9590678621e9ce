"""How two names of a body stand to each other: legal suffixes, articles, the country's name before it, acronyms."""

from functools import lru_cache
from typing import Final

from checker.facts.names_places import fold, gazetteer
from checker.facts.names_tables import COMPANY_SUFFIXES

_SMALL: Final = frozenset("the of for and a an in on de s".split())
_SPELLINGS: Final = {
    "defence": "defense",
    "organisation": "organization",
    "organisations": "organization",
    "organizations": "organization",
    "centre": "center",
    "programme": "program",
    "labour": "labor",
    "theatre": "theater",
    "affairs": "affair",
    "department": "ministry",
    "ministries": "ministry",
    "nations": "nation",
    "corp": "corporation",
    "dept": "ministry",
    "univ": "university",
    "intl": "international",
    "assn": "association",
}


@lru_cache(maxsize=4_096)
def words_of(name: str) -> frozenset[str]:
    """The words that tell a body from others, without order: "Ministry of Defence", "Defense Ministry" are equal."""
    words = [word for word in fold(name).split() if word not in _SMALL]
    while len(words) > 1 and words[-1] in COMPANY_SUFFIXES:
        words.pop()
    return frozenset(_SPELLINGS.get(word, word) for word in _without_country(words))


def country_of(name: str) -> str:
    """The country that a body's name begins or ends with, empty for none."""
    words = [word for word in fold(name.replace("’s", "").replace("'s", "")).split() if word not in _SMALL]
    return next((found for size in (3, 2, 1) if len(words) > size for found in _countries(words, size)), "")


def _countries(words: list[str], size: int) -> list[str]:
    known = gazetteer()
    ends = (" ".join(words[:size]), " ".join(words[-size:]))
    return [found for end in ends if (found := known.countries.get(end) or known.demonyms.get(end, ""))]


def _without_country(words: list[str]) -> list[str]:
    known = gazetteer()
    for size in (3, 2, 1):
        if len(words) > size:
            head, tail = " ".join(words[:size]), " ".join(words[-size:])
            if head in known.countries or head in known.demonyms or head.removesuffix("s") in known.countries:
                return words[size:]
            if tail in known.countries:
                return words[:-size]
    return words


def initials_of(name: str) -> str:
    """The letters that an acronym of a name would have."""
    return "".join(word[0] for word in fold(name).split() if word not in _SMALL)


def same_organisation(left: str, right: str) -> bool:
    """One body's names: equal but for articles, suffixes, spelling, order and its country, which must not differ."""
    mine, theirs = country_of(left), country_of(right)
    if mine and theirs and mine != theirs:
        return False
    return words_of(left) == words_of(right)


def is_acronym_of(short: str, long: str) -> bool:
    """ "NCG", "Nuclear Consultative Group"."""
    letters = fold(short).replace(" ", "")
    return " " not in short.strip() and 2 <= len(letters) <= 8 and short.isupper() and letters == initials_of(long)


def part_of(left: str, right: str) -> bool:
    """One name holds the other and says more: a branch, a department, an office of it, or a short form."""
    mine, theirs = words_of(left), words_of(right)
    return bool(mine and theirs) and (mine < theirs or theirs < mine)
