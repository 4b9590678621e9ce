"""The counties, provinces and states of ISO 3166-2, by their names: in which countries one lies."""

import re
from functools import cache
from typing import Final

import pycountry

from checker.facts.names.places import fold, gazetteer

# What is larger than a town; "London borough", "Municipality" and "City with county rights" are none of these.
LARGE: Final = re.compile(
    r"(?!.*\b(?:city|municipality|borough)\b).*\b(?:state|province|region|county|department|land|oblast|governorate"
    r"|prefecture|canton|republic|territory|voivodship|emirate|community)",
    re.IGNORECASE,
)


def countries_of(name: str) -> frozenset[str]:
    """The countries that have a part of such a name: "Essex" is England's, whatever towns are called so; none for what
    is a country itself."""
    return frozenset() if gazetteer().country(name) else _countries().get(fold(name), frozenset())


@cache
def _countries() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for part in pycountry.subdivisions:
        country = pycountry.countries.get(alpha_2=part.country_code)
        known = gazetteer().country(getattr(country, "common_name", country.name)) if country else None
        if known and LARGE.match(part.type):
            found.setdefault(fold(part.name), set()).add(known)
    return {name: frozenset(countries) for name, countries in found.items()}
