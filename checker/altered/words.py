"""The words that say nothing of their own beside what a change is about."""

from types import MappingProxyType
from typing import Final

from checker.facts.names.word_set import word_set

# Beside a negator or a modal.
HELPERS: Final = word_set(
    "do does did is are was were be been being has have had will would can could to a an the any longer yet also still"
    " even it that s"
)
# Beside a name, a figure or a day.
BESIDE: Final = word_set("the a an of and for in on at by from to until till since with about around some s 's")
# Words that count, and are no number: what comes in which place, and how often.
_PLACES: Final = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
COUNTING: Final = MappingProxyType(
    {word: str(at) for at, word in enumerate(_PLACES.split(), 1)} | {"once": "1", "twice": "2"}
)
