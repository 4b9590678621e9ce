"""Corpora that mark a [cue] and its {scope} in the text itself."""

import re


def marked(text: str) -> tuple[str, tuple[int, int], tuple[int, int]]:
    """The text without its marks, and where its [cue] and its {scope} are."""
    places = {}
    plain = ""
    for part in re.split(r"([\[\]{}])", text):
        if part and part in "[]{}":
            places[part] = len(plain)
        else:
            plain += part
    return plain, (places["["], places["]"]), (places["{"], places["}"])
