"""A relation told without colour: by its sign, and by what it means."""

from collections.abc import Mapping
from typing import Final

from checker.model import Relation

SIGNS: Final[Mapping[Relation, str]] = {
    Relation.CONFLICT: "≠",
    Relation.DISPUTED: "⇄",
    Relation.UPDATE: "→",
    Relation.SCOPE: "⊄",
    Relation.UNCLEAR: "?",
    Relation.OMISSION: "∅",
    Relation.COMPATIBLE: "≈",
    Relation.AGREE: "=",
}

MEANINGS: Final[Mapping[Relation, str]] = {
    Relation.CONFLICT: "both can't be true",
    Relation.DISPUTED: "the outlets agree, their sources contradict each other",
    Relation.UPDATE: "the later reports a later state",
    Relation.SCOPE: "about different things on inspection",
    Relation.UNCLEAR: "not to be decided from the texts",
    Relation.OMISSION: "one side has it, the other doesn't",
    Relation.COMPATIBLE: "not equal, both can be true",
    Relation.AGREE: "the same",
}
