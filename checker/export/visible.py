"""Somebody else's text, made fit for one line of a terminal."""

import unicodedata
from typing import Final

_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs"})  # controls, direction overrides, halves of characters
_JOINERS: Final = frozenset("\u200c\u200d")  # …but those that a script is written with


def visible(text: str) -> str:
    """The text on one line, without the characters that would steer a terminal or hide words."""
    return visible_part(text).strip()


def visible_part(text: str) -> str:
    """The same of a part of a passage: where white space stood at an end of it, a space still does."""
    spaced = "".join(" " if each.isspace() else each for each in text if each.isspace() or _is_shown(each))
    lead, tail = " " * spaced.startswith(" "), " " * (spaced.endswith(" ") and spaced.strip() != "")
    return f"{lead}{' '.join(spaced.split())}{tail}"


def _is_shown(character: str) -> bool:
    return character in _JOINERS or unicodedata.category(character) not in _UNSEEN
