"""What speaks for a name's being a person's, a place's, a body's or a thing's; here, what the recogniser says.

A cue yields kinds with weights; weights are in units of the least that makes a name.
"""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from checker.facts.names.spans import Candidate
from checker.facts.names.words import Words

PERSON, PLACE, ORGANISATION, ASSET, OTHER = "person", "place", "organisation", "asset", "other"
Evidence = Iterator[tuple[str, float, str]]  # a kind, its weight, the rule's name

# What the recogniser's types mean here, and how far each is believed: of its errors, bodies are the most.
LABELS: Final = {
    "PERSON": (PERSON, 1.8),
    "GPE": (PLACE, 1.8),
    "LOC": (PLACE, 1.8),
    "ORG": (ORGANISATION, 1.2),
    "FAC": (PLACE, 1.2),
    "PRODUCT": (ASSET, 1.2),
    "LAW": (ASSET, 2.0),
    "NORP": (OTHER, 1.0),
    "EVENT": (OTHER, 2.0),
    "LANGUAGE": (OTHER, 2.0),
    "WORK_OF_ART": (OTHER, 1.2),
    "DATE": (OTHER, 2.0),
    "TIME": (OTHER, 2.0),
    "MONEY": (OTHER, 2.0),
    "QUANTITY": (OTHER, 1.0),
    "CARDINAL": (OTHER, 1.0),
    "ORDINAL": (OTHER, 1.0),
    "PERCENT": (OTHER, 2.0),
}
ACRONYM: Final = re.compile(r"^[A-Z][A-Z&.\-]{1,6}s?$")


def by_recogniser(words: Words, candidate: Candidate) -> Evidence:
    """What the entity recogniser calls the words, as far as it covers them."""
    inside = words.items[candidate.first : candidate.last + 1]
    labels = Counter(word.label for word in inside if word.label)
    if labels:
        label, count = labels.most_common(1)[0]
        kind, weight = LABELS[label]
        trust = 0.8 if inside[0].in_headline else 1.0  # capitals mislead it there
        yield kind, trust * weight * count / len(inside), "recognised"
