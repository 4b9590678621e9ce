"""How two names of a body stand to each other: legal suffixes, articles, the country's name before it, acronyms."""

from functools import lru_cache
from typing import Final

from checker.facts.names.places import fold, gazetteer
from checker.facts.names.roles import STATE_BODY_WORDS
from checker.facts.names.tables import COMPANY_SUFFIXES
from checker.facts.names.word_set import word_set

_SMALL: Final = word_set("the of for and a an in on de s")
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
def _parsed(name: str) -> tuple[frozenset[str], str]:
    """A name's telling words without order, and the country that a body of state's name begins or ends with."""
    words = [word for word in fold(name.replace("’s", "").replace("'s", "")).split() if word not in _SMALL]
    while len(words) > 1 and words[-1] in COMPANY_SUFFIXES:
        words.pop()
    rest, country = _country_apart(words)
    return frozenset(_SPELLINGS.get(word, word) for word in rest), country


def _country_apart(words: list[str]) -> tuple[list[str], str]:
    """ "South Korea Ministry of Defense" is the ministry of defense, South Korea's; "Korea Times" is one name."""
    known = gazetteer()
    for size in range(min(4, len(words) - 1), 0, -1):
        for ends, rest in ((words[:size], words[size:]), (words[-size:], words[:-size])):
            phrase = " ".join(ends)
            country = known.countries.get(phrase) or known.demonyms.get(phrase, "")
            if country and STATE_BODY_WORDS.issuperset(rest):
                return rest, country
    return words, ""


def initials_of(name: str) -> str:
    """The letters that an acronym of a name would have."""
    return "".join(word[0] for word in fold(name).split() if word not in _SMALL)


def key_of(name: str) -> frozenset[str]:
    """What all names of one body have in common."""
    return _parsed(name)[0]


def same_organisation(left: str, right: str) -> bool:
    """One body's names: equal but for articles, suffixes, spelling, order and its country, which must not differ."""
    return _parsed(left)[0] == _parsed(right)[0] and _of_one_country(left, right)


def _of_one_country(left: str, right: str) -> bool:
    mine, theirs = _parsed(left)[1], _parsed(right)[1]
    return not (mine and theirs) or mine == theirs


def is_acronym_of(short: str, long: str) -> bool:
    """ "NCG", "Nuclear Consultative Group"."""
    letters = fold(short).replace(" ", "")
    return " " not in short.strip() and 2 <= len(letters) <= 8 and short.isupper() and letters == initials_of(long)


def part_of(left: str, right: str) -> bool:
    """One name holds the other and says more: a branch, a department, an office of it, or a short form."""
    mine, theirs = _parsed(left)[0], _parsed(right)[0]
    return bool(mine and theirs) and (mine < theirs or theirs < mine) and _of_one_country(left, right)
