"""Who is the source of what: the speakers that the articles name, and how much each outlet has from them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final, TypeAlias

from checker.facts.attribution import Attribution, compare
from checker.facts.names.person import keys_of, parts_of
from checker.model import Comparison, Span
from checker.origins.bonds import joined
from checker.origins.speakers import is_anybody

_ONE_SOURCE: Final = frozenset({"same", "within"})  # rungs of the attribution's ladder

Named: TypeAlias = tuple[str, str]
"""An article's id, and a speaker as that article calls him."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who says something in the articles. `names` are what he is called, the longest first; `claims` those
    that each outlet has from him, in the order of the outlets. Of `anybody` ("officials") it isn't known whether two
    articles mean the same."""

    names: tuple[str, ...]
    claims: tuple[tuple[str, ...], ...]
    anybody: bool

    @property
    def name(self) -> str:
        return self.names[0]

    @property
    def outlets(self) -> int:
        """How many outlets have something from him."""
        return sum(bool(each) for each in self.claims)

    @property
    def total(self) -> int:
        """How many claims are his."""
        return sum(map(len, self.claims))


def speakers(comparison: Comparison) -> tuple[Speaker, ...]:
    """Everybody whom a claim is said by: first who speaks in most outlets, then who says most."""
    said: dict[Named, list[str]] = {}
    for claim in comparison.claims:
        if claim.said_by:
            said.setdefault((claim.article_id, claim.said_by), []).append(claim.id)
    persons, named = _persons(comparison), list(said)
    parts = joined(len(named), _same_speaker([_source(name, (article, name) in persons) for article, name in named]))
    found = [_speaker(comparison, {named[number]: said[named[number]] for number in part}) for part in parts]
    return tuple(sorted(found, key=lambda each: (-each.outlets, -each.total, each.name)))


def _speaker(comparison: Comparison, said: Mapping[Named, Sequence[str]]) -> Speaker:
    names = sorted({name for _, name in said}, key=lambda name: (-len(name), name))
    by_outlet: dict[str, list[str]] = {article.outlet: [] for article in comparison.articles}
    for (article_id, _), claims in said.items():
        by_outlet[comparison.article_by_id[article_id].outlet] += claims
    return Speaker(tuple(names), tuple(map(tuple, by_outlet.values())), all(map(is_anybody, names)))


def _persons(comparison: Comparison) -> frozenset[Named]:
    """Whom each article names as a person."""
    facts = ((claim.article_id, fact) for claim in comparison.claims for fact in claim.facts)
    return frozenset((article_id, str(fact.value)) for article_id, fact in facts if fact.kind == "person")


def _source(name: str, person: bool) -> Attribution:
    """A speaker of whom no more is known; a saved comparison has no more of one."""
    return Attribution(name, None, Span(0, 0), (), "", person)


def _same_speaker(named: Sequence[Attribution]) -> Iterator[tuple[int, int]]:
    """The pairs that are one speaker: names of one length that are the same, and a shorter name with all longer ones
    where these are the same too. "Lee" stays apart from two who are called so."""
    sizes = [len(parts_of(each.speaker)) for each in named]
    one = {pair for pair in _alike(named) if _may_be_one(named[pair[0]], named[pair[1]])}
    longer: dict[int, list[int]] = {}
    for left, right in sorted(one):
        if sizes[left] == sizes[right]:
            yield left, right
        else:
            short, long = sorted((left, right), key=sizes.__getitem__)
            longer.setdefault(short, []).append(long)
    for short, longs in longer.items():
        if one.issuperset(combinations(sorted(longs), 2)):
            yield from ((short, long) for long in longs)


def _alike(named: Sequence[Attribution]) -> set[tuple[int, int]]:
    """The pairs of names that have a word in common: no others can be one speaker's."""
    holders: dict[str, list[int]] = {}
    for number, each in enumerate(named):
        for key in keys_of(each.speaker):
            holders.setdefault(key, []).append(number)
    return {pair for numbers in holders.values() for pair in combinations(numbers, 2)}


def _may_be_one(left: Attribution, right: Attribution) -> bool:
    """Whether two names may be one speaker's; bodies only where they are called the same ("Seoul" is no police)."""
    if is_anybody(left.speaker) or is_anybody(right.speaker):
        return left.speaker.casefold() == right.speaker.casefold()
    heads = {parts_of(each.speaker)[-1:] for each in (left, right)}
    return compare(left, right).name in _ONE_SOURCE and ((left.person and right.person) or len(heads) == 1)
