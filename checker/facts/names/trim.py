"""What is cut off a run of capitalised words: titles, dates, sentence openers, a person's people."""

from typing import Final

from checker.facts.names.given import GIVEN_NAMES, LEADING_PARTICLES, PARTICLES
from checker.facts.names.places import fold, gazetteer
from checker.facts.names.roles import PORTFOLIOS
from checker.facts.names.tables import NAME_HEADS, NO_NAMES, ORGANISATION_NOUNS, PLACE_NOUNS
from checker.facts.names.titles import is_role, name_start, skip_portfolio
from checker.facts.names.word_set import word_set
from checker.facts.names.words import NOT_NAMES, Words, is_date, region_end

_FUNCTION_TAGS: Final = frozenset(("VERB", "ADP", "SCONJ", "ADV", "CCONJ", "PRON", "DET", "AUX", "INTJ"))
_ARTICLES: Final = frozenset(("the", "a", "an", "this", "that", "these"))
_BEHIND_NAMES: Final = word_set("ceo cfo mp mep am obe mbe said writing editing reporting additional mps td")
_DESCRIBING: Final = word_set("former late then acting incoming outgoing fellow embattled jailed ousted local surnamed")
# Words that begin names as well as sentences: "New Zealand First", "Central Bank".
_BEGINNING: Final = word_set(
    """north south east west northern southern eastern western central new old first second third great
    state royal english internet web french spanish arabic national international federal women people
    children workers youth republic kingdom police group"""
)


def trim(words: Words, first: int, last: int) -> tuple[int, int]:
    """The first and last word of the name in a run; the first is behind the last where there is none."""
    if words.lower(first - 1) in ("of", "for") and is_role(words.lower(first - 2)):
        first = max(first, skip_portfolio(words, first, last))
    elif words.lower(first - 1) == "and" and {words.lower(first - 2), words.lower(first)} <= PORTFOLIOS:
        first = skip_portfolio(words, first, last)  # "Minister of Justice and | Public Security"
    while first <= last and _opens_no_name(words, first, last):
        first += 1
    while first <= last and _closes_no_name(words, first, last):
        last -= 1
    if first > last:
        return first, last
    if is_role(words.lower(last)) and region_end(words, first) >= first and first < last:
        return first, region_end(words, first)
    return _behind_demonym(words, name_start(words, first, last), last), last


def _behind_demonym(words: Words, first: int, last: int) -> int:
    """ "Brazilian Antonia da Santa Cruz" is a person and her people; "Korean Air" is one name."""
    for end in (first + 1, first):
        if end < last and gazetteer().is_demonym(words.phrase(first, end)):
            following = words.items[end + 1]
            given = fold(following.text) in GIVEN_NAMES
            apart = given or following.entity != words.items[end].entity or following.label == "PERSON"
            whole = words.lower(last) in NAME_HEADS or gazetteer().is_region(words.phrase(first, last))
            return end + 1 if apart and not whole and (given or following.label != "ORG") else first
    return first


def _opens_no_name(words: Words, first: int, last: int) -> bool:
    word = words.items[first]
    if not word.capital and not word.designator:
        return not (word.lower in LEADING_PARTICLES and first < last)
    if word.lower in _ARTICLES or is_date(words, first):
        return True
    if first == last or word.lower in NAME_HEADS or word.lower in _BEGINNING:
        return False
    if (
        word.starts_sentence
        and word.tag in _FUNCTION_TAGS
        and fold(word.text) not in GIVEN_NAMES
        and not word.text.isupper()
    ):
        return True
    if word.lower in _DESCRIBING:
        return True
    sort = word.lower in ORGANISATION_NOUNS | PLACE_NOUNS or word.lower.removesuffix("s").endswith("maker")
    if word.starts_sentence and sort:
        return True  # "Airline Ryanair", "Island Socotra"
    if words.lower(first - 1) == "the" and words.lower(last) in NAME_HEADS and words.gap(first) == " ":
        return False  # "the Corruption Perceptions Index"
    common = word.lower in NO_NAMES and not is_role(word.lower) and not word.text.isupper()
    return common and (word.starts_sentence or word.label == "")


def _closes_no_name(words: Words, first: int, last: int) -> bool:
    word = words.items[last]
    if is_date(words, last) or word.lower in PARTICLES or word.lower in ("of", "for", "and", "the"):
        return not word.capital or word.label in NOT_NAMES
    return first < last and word.lower in _BEHIND_NAMES
