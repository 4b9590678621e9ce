"""Two names that are one name written otherwise: a part of it, its plural, another accent, a letter astray."""

import unicodedata
from typing import Final

from rapidfuzz.distance import DamerauLevenshtein

from checker.facts.names import Name

LONG: Final = 7  # letters of a word from which one that is astray makes no other word


def are_spellings(left: Name, right: Name) -> bool:
    """Whether two names may be one, but for how they are written; symmetric."""
    words, others = (_plain(name.canonical).split() for name in (left, right))
    if not words or not others:
        return False
    return len(words) == len(others) and all(map(_is_one_word, words, others))


def are_part_and_whole(left: Name, right: Name) -> bool:
    """Whether the words of one of two names are among the other's: "Selby", "Mark Selby"."""
    words, others = (set(_plain(name.canonical).split()) for name in (left, right))
    return bool(words and others) and (words <= others or others <= words)


def _is_one_word(word: str, other: str) -> bool:
    if word == other or {word, other} in ({word, f"{word}s"}, {other, f"{other}s"}):
        return True
    return min(len(word), len(other)) >= LONG and DamerauLevenshtein.distance(word, other, score_cutoff=1) <= 1


def _plain(text: str) -> str:
    """A text in lower case, without accents and apostrophes."""
    marks = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in marks if not unicodedata.combining(sign)).replace("’s", "").replace("'s", "")
