"""Things that an article describes and doesn't name: "a nuclear submarine", "strategic military assets"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from checker.facts.names.places import fold
from checker.facts.names.tables import ASSET_ADJECTIVES, ASSET_NOUNS, WEAPON_NOUNS
from checker.facts.names.word_set import word_set
from checker.language import Doc, Token, TokenSpan

_NARROWING: Final = frozenset(("amod", "compound", "nmod"))
# More than one of them is a kind of thing, not a thing: "fighter jets" in general.
_LOOSE: Final = word_set("new old other many several more such own same first last big large small next")


@dataclass(frozen=True, slots=True)
class Description:
    """A noun phrase that describes an asset."""

    start: int
    end: int
    text: str


def describe_assets(doc: Doc, named: Sequence[tuple[int, int]]) -> Iterator[Description]:
    """The noun phrases of weapons, vessels and aircraft that something narrows down, but those with a name in them."""
    text = doc.text  # spaCy joins its tokens anew at each access
    for chunk in doc.noun_chunks:
        start, end = _without_article(chunk).idx, chunk.end_char
        if _describes(chunk) and not any(begin < end + 2 and start < stop for begin, stop in named):  # "carrier Fujian"
            yield Description(start, end, " ".join(text[start:end].split()))


def _describes(chunk: TokenSpan) -> bool:
    root = chunk.root
    if root.text[0].isupper() or chunk.end_char - chunk.start_char > 80 or "\n" in chunk.text:
        return False
    if any(child.dep_ == "conj" for child in root.children) and any(child.dep_ == "poss" for child in root.children):
        return False  # "its missile and nuclear programs": the parser takes the first noun for the head
    narrowing = [token for token in chunk if token.dep_ in _NARROWING and token.i < root.i and token.tag_ != "VBG"]
    words = {token.lower_ for token in narrowing}
    if root.lower_ in ASSET_NOUNS:
        return bool(words & ASSET_ADJECTIVES)
    return root.lower_ in WEAPON_NOUNS and bool(words - _LOOSE) and "think" not in words


def _without_article(chunk: TokenSpan) -> Token:
    return next((token for token in chunk if token.dep_ != "det" or token.i == chunk.end - 1), chunk[0])


@lru_cache(maxsize=4_096)
def nouns_of(text: str) -> frozenset[str]:
    """The content words of an asset's name or description, singular."""
    return frozenset(
        word.removesuffix("s") for word in fold(text).split() if word not in ("a", "the", "of", "for", "and")
    )


@lru_cache(maxsize=4_096)
def sort_of(text: str) -> str:
    """What sort of thing a name or description says it is by its head: "submarine", "asset"; empty where it doesn't."""
    words = [word.removesuffix("s") for word in fold(text).split()]
    return next((word for word in reversed(words) if word in _SORTS), "")


_SORTS: Final = frozenset(word.removesuffix("s") for word in WEAPON_NOUNS | ASSET_NOUNS)
