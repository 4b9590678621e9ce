"""Where something is to be built: "is to be built near the town of Kunda", "is to go up at Loksa, a small port".

Every desk calls the building otherwise; of one that an article gives one site for, the sites stand for each other. Only
towns are compared, as some article of the story tells them to be: a town lies in a region, and near others.
"""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from checker.contrast import Facing
from checker.facts.modality import Modality
from checker.facts.modality.words import TO_BE_DONE
from checker.facts.names import Name
from checker.facts.names.places import LARGE, gazetteer
from checker.facts.names.word_set import word_set
from checker.facts.place import PLACE
from checker.facts.place import compare as compare_places
from checker.model import Act, Article, Claim, Fact, Finding, Relation, Severity
from checker.story import Place, Story, facing_at, findings_of

SURE: Final = 0.6  # that the only buildings of a sort that are planned in one story are one
WORDS: Final = "another site for the same building"
# What is built at one place; the words of a row tell of one thing.
_BUILDINGS: Final = (
    "plant station reactor factory works facility mill",
    "stadium arena ground",
    "hospital clinic",
    "school academy college",
    "prison jail",
    "bridge",
    "dam reservoir",
    "airport airfield",
    "museum gallery",
    "port harbour terminal",
    "tower skyscraper",
    "mine quarry",
    "refinery",
    "warehouse depot",
    "memorial monument statue",
    "mosque church temple cathedral",
    "base barracks",
)
BUILDINGS: Final[Mapping[str, str]] = MappingProxyType(
    {word: row.split()[0] for row in _BUILDINGS for word in row.split()}
)
BUILDING: Final = word_set("build construct erect rise stand locate situate site place open put go")
UP: Final = re.compile(r"\s(?:up|ahead)\b")  # behind "go", where it tells of building
AT: Final = frozenset({"at", "in"})
OF: Final = " of "  # between "village" and its name
TOWN: Final = r"(?:town|village|port|city|hamlet|resort|settlement|township)"


class _Site(NamedTuple):
    """Where something is to be built, and where that is told."""

    place: Fact
    article: Article
    claim: Claim


def sites(story: Story) -> Iterator[Finding]:
    """One finding for each two sites of one building. They have no ids yet."""
    told = {article.id: _sites(story, article) for article in story.articles}
    found: dict[tuple[str, frozenset[str]], list[Facing]] = {}
    for one, other in story.couples():
        for row in told[one.id].keys() & told[other.id].keys():
            left, right = told[one.id][row], told[other.id][row]
            if _are_two(left, right) and all(_is_town(str(each.place.value), story) for each in (left, right)):
                senses = str(left.place.value), str(right.place.value)
                found.setdefault((row, frozenset(senses)), []).append(_facing(left, right, senses))
    yield from findings_of(story, found.values())


def _sites(story: Story, article: Article) -> Mapping[str, _Site]:
    """The buildings for which an article gives one site alone, with that."""
    found: dict[str, list[_Site]] = {}
    for claim in story.claims_of(article):
        for act in claim.acts:
            rows = {
                BUILDINGS[word] for party in (*act.subjects, *act.objects) for word in party.words & BUILDINGS.keys()
            }
            if len(rows) == 1 and _is_built(act, claim, article):
                places = (_Site(fact, article, claim) for fact in _places(act, claim, article))
                found.setdefault(rows.pop(), []).extend(places)
    return {row: each[0] for row, each in found.items() if len({str(site.place.value) for site in each}) == 1}


def _is_built(act: Act, claim: Claim, article: Article) -> bool:
    """Whether an act tells that something is to be built."""
    end = act.verb.start + act.verb.length
    goes_up = act.verb.lemma != "go" or UP.match(article.text, end) is not None
    values = (fact.value for fact in claim.facts if isinstance(fact.value, Modality))
    ahead = any(value.word in TO_BE_DONE and value.said_of == act.verb.lemma for value in values)
    return act.verb.lemma in BUILDING and goes_up and ahead


def _places(act: Act, claim: Claim, article: Article) -> Iterator[Fact]:
    """The places in which an act is: what is near one town may be near another."""
    for by, party in act.beside:
        for fact in claim.facts if by in AT else ():
            of = article.text[party.span.end : max(party.span.end, fact.span.start)] == OF
            if fact.kind == PLACE and isinstance(fact.value, Name) and (of or fact.span.overlaps(party.span)):
                yield fact


def _is_town(name: str, story: Story) -> bool:
    """Whether a place is known as a town, or an article of the story tells that: a region may hold the other's town."""
    told = re.compile(
        rf"\b{TOWN} of {re.escape(name)}\b|\b{re.escape(name)},? (?:an? |the )(?:[\w-]+ ){{0,3}}{TOWN}\b", re.IGNORECASE
    )
    return gazetteer().population(name) > 0 or any(told.search(article.text) for article in story.articles)


def _are_two(left: _Site, right: _Site) -> bool:
    """Whether two sites exclude each other, and neither article has the other's."""
    one, other = left.place.value, right.place.value
    if not isinstance(one, Name) or not isinstance(other, Name):
        return False
    known = str(one) in right.article.text or str(other) in left.article.text
    cities = {gazetteer().population(str(name)) >= LARGE for name in (one, other)}  # a village is called by its city
    return not known and len(cities) == 1 and compare_places(one, other).relation is Relation.CONFLICT


def _facing(left: _Site, right: _Site, senses: tuple[str, str]) -> Facing:
    one, other = (Place(each.article, each.claim, each.place.span) for each in (left, right))
    return facing_at(PLACE, one, other, WORDS, SURE, senses, Severity.HIGH)
