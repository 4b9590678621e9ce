"""How two names of a person stand to each other: spelling, word order, initials, nicknames, titles; kin stay apart."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import Levenshtein
from rapidfuzz.fuzz import ratio

from checker.facts.names_places import fold
from checker.facts.names_tables import HONORIFICS, NICKNAMES, PARTICLES, SUFFIXES

_FORMS: Final = {
    name: frozenset(i for i, row in enumerate(NICKNAMES) if name in row) for row in NICKNAMES for name in row
}
TRANSLITERATED: Final = 74.0
"""Two spellings of one name ("Zelensky", "Zelenskyy"; "Qaddafi", "Gaddafi"): rapidfuzz's ratio, for words of five
letters and more that also share their consonants' outline."""


@lru_cache(maxsize=4_096)
def parts_of(name: str) -> tuple[str, ...]:
    """A person's name as folded words, without titles, particles and suffixes; "al-Ansari" is "ansari"."""
    words = [word for word in fold(name).split() if word]
    kept = [word for word in words if word not in HONORIFICS or len(words) == 1]
    kept = [word for word in kept if word not in PARTICLES and word not in SUFFIXES] or kept
    return tuple(kept)


def suffix_of(name: str) -> str:
    """ "jr", "sr", "ii" …, which tells a father from a son; empty for none."""
    return next((word for word in fold(name).split()[1:] if word in SUFFIXES), "")


def same_word(left: str, right: str) -> bool:
    """Two spellings of one word of a name, an initial and its word, a name and its short form."""
    if left == right:
        return True
    if 1 in (len(left), len(right)):
        return left[0] == right[0]
    return bool(_FORMS.get(left, frozenset()) & _FORMS.get(right, frozenset())) or transliterated(left, right)


_OUTLINE: Final = str.maketrans(
    {"q": "k", "g": "k", "c": "k", "y": "i", "j": "i", "w": "v", "z": "s", "x": "s", "d": "t", "b": "p", "f": "v"}
)
_VOWELS: Final = frozenset("aeiouh")


def _outline(word: str) -> str:
    """The consonants of a word as a listener writes them, doubles once."""
    kept = word.replace("ph", "f").replace("kh", "k").replace("ou", "u").translate(_OUTLINE)
    found = ""
    for character in kept:
        if character not in _VOWELS and not found.endswith(character):
            found += character
    return found.rstrip("i")


def transliterated(left: str, right: str) -> bool:
    """Two ways to write one foreign name in Latin letters."""
    if min(len(left), len(right)) < 5:
        return (
            min(len(left), len(right)) == 4
            and Levenshtein.distance(left, right) == 1
            and _outline(left) == _outline(right)
        )
    return ratio(left, right) >= TRANSLITERATED and _outline(left) == _outline(right)


def same_person(left: str, right: str) -> bool:
    """One person's names, as far as the names can tell: no word of either speaks against the other."""
    if suffix_of(left) and suffix_of(right) and suffix_of(left) != suffix_of(right):
        return False
    one, other = sorted((parts_of(left), parts_of(right)), key=lambda parts: (len(parts), parts))
    if "".join(one) == "".join(other) or sorted(one) == sorted(other):
        return True
    if len(one) == 1:
        return is_part(one[0], other)
    return _aligned(one, other) or _rejoined(one, other)


def is_part(word: str, full: Sequence[str]) -> bool:
    """A single word that a longer name is called by in news: a surname, or where names begin with it, the first."""
    ends = (full[-1], full[0], *("".join(full[i:]) for i in range(1, len(full))))
    return any(len(word) > 1 and len(end) > 1 and same_spelling(word, end) for end in ends)


def same_spelling(left: str, right: str) -> bool:
    return left == right or transliterated(left, right)


def _aligned(one: Sequence[str], other: Sequence[str]) -> bool:
    """All words of the shorter find theirs in the longer, in its order or the family name first; the surname is equal."""
    for order in (one, (*one[1:], one[0]), (one[-1], *one[:-1])):
        if (
            (same_spelling(order[-1], other[-1]) and same_word(order[0], other[0]) and _in_order(order, other))
            or (
                len(order) < len(other)
                and same_spelling(order[-1], other[-1])
                and _full_words(order)
                and _in_order(order, other)
            )
            or (
                len(order) < len(other)
                and same_word(order[0], other[0])
                and _full_words(order)
                and _in_order(order, other)
            )
        ):
            return True
    return False


def _full_words(parts: Sequence[str]) -> bool:
    return all(len(part) > 1 for part in parts)


def _in_order(one: Sequence[str], other: Sequence[str]) -> bool:
    """Both name middle names alike: initials against initials, each of the shorter's in turn."""
    position = 0
    for word in one:
        while position < len(other) and not same_word(word, other[position]):
            if len(word) == 1 and len(other[position]) == 1:
                return False  # George H. W. is not George W.
            position += 1
        if position == len(other):
            return False
        position += 1
    return True


def _rejoined(one: Sequence[str], other: Sequence[str]) -> bool:
    """ "Shin Won Sik" and "Shin Wonsik", "Wang Yi Bo" and "Yibo Wang": the same letters, words joined otherwise."""
    joined = {"".join(other), "".join((*other[1:], other[0])), "".join((other[-1], *other[:-1]))}
    whole = "".join(one)
    return any(
        whole == each or (len(whole) > 7 and transliterated(whole, each) and one[0][0] == each[0]) for each in joined
    )


def same_surname(left: str, right: str) -> bool:
    """Kin or namesakes: one surname (last, or first where it comes first), and another given name."""
    one, other = parts_of(left), parts_of(right)
    if not one or not other:
        return False
    return (
        same_spelling(one[-1], other[-1])
        or one[0] == other[0]
        or same_spelling(one[0], other[-1])
        or same_spelling(one[-1], other[0])
    )
