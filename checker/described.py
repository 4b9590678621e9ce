"""One thing described in two ways: for one outlet a white van left the yard, for the other a dark estate car.

What is seen at a deed is seldom named. In claims that tell the same of it, its sort or its colour tells that one of
them is wrong; a wider word ("vehicle", "gun") may mean each of the narrower ones.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from checker.contrast import Contrast, place_of
from checker.model import Article, Claim, Relation, Severity, Span, Term, read_once
from checker.polarity import are_alike, negations, openness

# What a word can mean, by the sort of thing: of two that mean nothing in common one is wrong.
_THINGS: Final[Mapping[str, Mapping[str, str]]] = {
    "vehicle": {
        "van minivan": "van", "pickup pick-up": "pickup", "truck": "pickup lorry", "lorry": "lorry",
        "sedan saloon": "saloon", "hatchback": "hatchback", "suv jeep": "suv", "taxi": "saloon hatchback taxi",
        "car": "saloon hatchback suv taxi", "bus": "bus", "minibus": "bus van",
        "motorcycle motorbike moped scooter": "motorcycle", "bicycle": "bicycle", "tractor": "tractor",
    },
    "weapon": {
        "pistol handgun revolver": "handgun", "rifle carbine": "rifle", "shotgun": "shotgun",
        "knife dagger": "knife", "machete": "machete", "axe hatchet": "axe", "hammer": "hammer",
        "crossbow": "crossbow", "grenade": "grenade",
    },
}  # fmt: skip
_COLOURS: Final = {
    "white": "white", "silver": "silver grey", "grey gray": "grey silver", "black": "black", "red": "red",
    "blue": "blue", "green": "green", "yellow": "yellow", "orange": "orange", "brown": "brown",
    "dark": "black blue green brown grey",
}  # fmt: skip


def _senses(rows: Mapping[str, str]) -> Mapping[str, frozenset[str]]:
    return MappingProxyType({word: frozenset(row.split()) for words, row in rows.items() for word in words.split()})


THINGS: Final = MappingProxyType({sort: _senses(rows) for sort, rows in _THINGS.items()})
COLOURS: Final = _senses(_COLOURS)
BEHIND: Final = 2  # words behind the thing that tell the same of it
WORDS: Final = "another description of one thing"


@dataclass(frozen=True, slots=True)
class _Described:
    """The one thing of a sort in a claim, its colour where it is told, and the words behind it."""

    noun: Term
    senses: frozenset[str]
    colour: Term | None
    told: tuple[str, ...]

    @property
    def span(self) -> Span:
        start = self.colour.start if self.colour is not None else self.noun.start
        return Span(start, place_of(self.noun).end)

    def excludes(self, other: "_Described") -> bool:
        if self.senses.isdisjoint(other.senses):
            return True
        return (
            self.colour is not None
            and other.colour is not None
            and COLOURS[self.colour.lemma].isdisjoint(COLOURS[other.colour.lemma])
        )


def other_description(left: Claim, right: Claim, articles: tuple[Article, Article]) -> Contrast | None:
    """The two descriptions of one thing by claims that tell the same of it, where no article knows both; symmetric."""
    if openness(left) != openness(right) or bool(negations(left)) != bool(negations(right)):
        return None
    for sort in THINGS:
        one, other = _described(left, sort), _described(right, sort)
        if one is None or other is None or not one.excludes(other):
            continue
        is_one = (len(one.told) == BEHIND and one.told == other.told) or are_alike(left, right, but=2, of=max)
        if is_one and not _knows(articles[0], other) and not _knows(articles[1], one):
            return Contrast("asset", Relation.CONFLICT, Severity.HIGH, one.span, other.span, WORDS)
    return None


@read_once
def _described(claim: Claim, sort: str) -> _Described | None:
    quoted = [fact.span for fact in claim.facts if fact.kind == "quote"]  # whose words are compared as such
    terms = sorted(claim.terms, key=lambda term: term.start)
    if any(span.start <= term.start < span.end for span in quoted for term in terms if term.lemma in THINGS[sort]):
        return None
    places = [place for place, term in enumerate(terms) if term.lemma in THINGS[sort]]
    if len(places) != 1:
        return None
    at = places[0]
    before = terms[at - 1] if at else None
    colour = before if before is not None and before.lemma in COLOURS else None
    told = tuple(term.lemma for term in terms[at + 1 : at + 1 + BEHIND])
    return _Described(terms[at], THINGS[sort][terms[at].lemma], colour, told)


def _knows(article: Article, thing: _Described) -> bool:
    """Whether an article has the very word by which the other describes a thing, with its colour where it has one."""
    words = [thing.noun.lemma, *([thing.colour.lemma] if thing.colour is not None else [])]
    return all(re.search(rf"\b{re.escape(word)}", article.text, re.IGNORECASE) for word in words)
