"""How two names of a person stand to each other: spelling, word order, initials, nicknames, titles; kin stay apart."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from rapidfuzz.distance.Levenshtein import distance as _distance
from rapidfuzz.fuzz import ratio

from checker.facts.names.given import GIVEN_NAMES, NICKNAMES, PARTICLES, SPELLED_SUFFIXES, SUFFIXES
from checker.facts.names.places import fold
from checker.facts.names.roles import HONORIFICS
from checker.facts.names.word_set import word_set

_FORMS: Final = {
    name: frozenset(i for i, row in enumerate(NICKNAMES) if name in row) for row in NICKNAMES for name in row
}
TRANSLITERATED: Final = 74.0
"""Two spellings of one name ("Zelensky", "Zelenskyy"; "Qaddafi", "Gaddafi"): rapidfuzz's ratio, for words of five
letters and more that also share their consonants' outline."""


ROMANISED: Final = 60.0
"""The same for a Korean given name's two syllables, whose vowels every paper writes its own way."""


@lru_cache(maxsize=4_096)
def parts_of(name: str) -> tuple[str, ...]:
    """A person's name as folded words, without titles, particles and suffixes; "al-Ansari" is "ansari"."""
    words = [word for word in fold(name).split() if word]
    kept = [word for word in words if word not in HONORIFICS or len(words) == 1]
    kept = [word for word in kept if word not in PARTICLES and word not in SUFFIXES] or kept
    return tuple(kept)


def suffix_of(name: str) -> str:
    """ "jr", "sr", "ii" …, which tells a father from a son, however it is spelled; empty for none."""
    found = next((word.rstrip(".") for word in fold(name).split()[1:] if word in SUFFIXES), "")
    return SPELLED_SUFFIXES.get(found, found)


def same_word(left: str, right: str) -> bool:
    """Two spellings of one word of a name, an initial and its word, a name and its short form."""
    if left == right:
        return True
    if 1 in (len(left), len(right)):
        return left[0] == right[0]
    return bool(_FORMS.get(left, frozenset()) & _FORMS.get(right, frozenset())) or transliterated(left, right)


_OUTLINE: Final = str.maketrans("qgcyjwzdbf", "kkkiivstpv")
_VOWELS: Final = frozenset("aeiouh")
# Behind these stand two syllables that every paper joins and spells its own way: "Suk Yeol", "Seok-youl".
_KOREAN_SURNAMES: Final = word_set(
    """ahn an bae baek byun cha chang cho choe choi chung gu ha han heo hong hur hwang im jang jeon jeong
    ji jin jo joo jung kang kim ko koo kwak kwon lee lim min moon na nam no noh oh pak park rhee ri roh
    ryu seo seol seong shin sim sin so song suh sung yang yeo yi yoo yoon you yu yun"""
)


@lru_cache(maxsize=16_384)
def _outline(word: str) -> str:
    """The consonants of a word as a listener writes them, doubles once."""
    kept = word.replace("ph", "f").replace("kh", "k").replace("x", "ks").translate(_OUTLINE)
    found = ""
    for character in kept:
        if character not in _VOWELS and not found.endswith(character):
            found += character
    return found


def transliterated(left: str, right: str) -> bool:
    """Two ways to write one foreign name in Latin letters; Maria and Mario, Paul and Paula are two names."""
    if left.endswith("a") != right.endswith("a") or _outline(left) != _outline(right):
        return False
    shorter = min(len(left), len(right))
    return ratio(left, right) >= TRANSLITERATED if shorter > 4 else shorter == 4 and _distance(left, right) == 1


def keys_of(name: str) -> frozenset[str]:
    """What two names of one person have in common, at least one of it: a word's outline or short forms, all letters."""
    parts = parts_of(name)
    short = {f"form {form}" for part in parts for form in _FORMS.get(part, ())}
    words = {_outline(part) if len(part) > 1 else part for part in parts}
    return frozenset(words | short | {"".join(sorted("".join(parts)))})


def part_keys_of(name: str) -> frozenset[str]:
    """The same for a full name and the single word that it is called by."""
    return frozenset(_outline(end) for end in _called_by(parts_of(name)))


def same_person(left: str, right: str) -> bool:
    """One person's names, as far as the names can tell: no word of either speaks against the other."""
    if suffix_of(left) and suffix_of(right) and suffix_of(left) != suffix_of(right):
        return False
    one, other = sorted((parts_of(left), parts_of(right)), key=lambda parts: (len(parts), parts))
    if not one:  # signs and titles alone
        return left == right
    if sorted(one) == sorted(other) or "".join(one) == "".join(other):
        return True
    if len(one) == 1:
        return is_part(one[0], other)
    return any(_aligned(order, other) for order in _orders(one)) or _rejoined(one, other)


def is_part(word: str, full: Sequence[str]) -> bool:
    """A single word that a longer name is called by in news: a surname, or where names begin with it, the first."""
    if len(word) > 1 and _FORMS.get(word, frozenset()) & _FORMS.get(full[0], frozenset()):
        return True  # "Katie" is Kathryn Lund
    return len(word) > 1 and any(len(end) > 1 and same_spelling(word, end) for end in _called_by(full))


def _called_by(full: Sequence[str]) -> tuple[str, ...]:
    return (*full[-1:], *full[:1], *("".join(full[start:]) for start in range(1, len(full) - 1)))


def same_spelling(left: str, right: str) -> bool:
    """One word, as it is or written after another language."""
    return left == right or transliterated(left, right)


def _orders(parts: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The given name first, as it stands; the family name first; the family name last of those that put it first."""
    return parts, (*parts[1:], parts[0]), (parts[-1], *parts[:-1])


def _aligned(one: Sequence[str], other: Sequence[str]) -> bool:
    """All words of the shorter find theirs in the longer, in order; both ends agree, or of full words one."""
    last, first = same_spelling(one[-1], other[-1]), same_word(one[0], other[0])
    part = len(one) < len(other) and all(len(word) > 1 for word in one)
    return ((first and last) or (part and (first or last))) and _in_order(one, other)


def _in_order(one: Sequence[str], other: Sequence[str]) -> bool:
    """Each word of the shorter in turn; of two initials neither is passed over: George H. W. is not George W."""
    position = 0
    for word in one:
        while position < len(other) and not same_word(word, other[position]):
            if len(word) == 1 and len(other[position]) == 1:
                return False
            position += 1
        if position == len(other):
            return False
        position += 1
    return True


def _rejoined(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """ "Shin Won Sik" and "Shin Wonsik", "Wang Yi Bo" and "Yibo Wang": the same letters, words joined otherwise."""
    if any("".join(order) == "".join(one) for order in _orders(other)):
        return True
    mine, theirs = "".join(one[1:]), "".join(other[1:])
    korean = one[0] == other[0] and one[0] in _KOREAN_SURNAMES and min(len(mine), len(theirs)) > 4
    return korean and _outline(mine) == _outline(theirs) and ratio(mine, theirs) >= ROMANISED


def same_surname(left: str, right: str) -> bool:
    """Kin or namesakes: one surname (last, or first where it comes first), and another given name."""
    one, other = parts_of(left), parts_of(right)
    if not one or not other:
        return False
    leading = one[0] == other[0] and (one[0] not in GIVEN_NAMES or one[0] in _KOREAN_SURNAMES)
    return leading or any(
        same_spelling(a, b) for a, b in ((one[-1], other[-1]), (one[0], other[-1]), (one[-1], other[0]))
    )
