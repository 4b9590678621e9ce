"""Values of one thing in claims that alignment has put into two groups.

A claim is in one group only, though it may tell two things: the quake's magnitude beside its hour. A link that crosses
from one group to another says that two claims likely tell of one thing all the same; where the figures or the times in
them surely do, and neither article gives the other's value anywhere, they differ as two of one group would.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import Final

from checker.facts.date.value import DateValue
from checker.facts.names import Name
from checker.facts.number.value import Quantity
from checker.facts.person import PERSON
from checker.facts.person import compare as compare_persons
from checker.figures import VOTE
from checker.measures import measure_of
from checker.model import Article, Claim, Group, Link, Relation, Value
from checker.moments import LENGTHS, happening_of
from checker.paired import Shown
from checker.pairing import Scores, pair_values
from checker.parts import Stated, same_part
from checker.subjects import LASTING

PARTED: Final = ("number", "date")  # the kinds whose parts are told by their words; of names, groups alone can tell
LEAST_PART: Final = 0.7  # how surely two values are of one thing
# What happens to one person, and in the same story to others.
PERSONAL: Final = frozenset(
    {"birth", "death", "leaving", "taking office", "arrest", "sentence", "charge", "trial", "win", "return", "arrival"}
)


def parted(
    groups: Sequence[Group],
    links: Sequence[Link],
    claims: Mapping[str, Claim],
    articles: Mapping[str, Article],
    least: float,
) -> Iterator[Shown]:
    """The values that differ across two groups; `least` is how sure their part must be for a difference."""
    order = {claim_id: index for index, claim_id in enumerate(claims)}
    told: set[tuple[str, frozenset[Value]]] = set()
    told_of = _Told(claims, articles)
    for one, other, crossing in _crossed(groups, links, claims):
        shared = told_of(one) & told_of(other)
        if not shared:
            continue
        both = Group(one.id, tuple(sorted((*one.claims, *other.claims), key=order.__getitem__)), crossing)
        held = [each for each in told_of.stated(both) if _subject(each) in shared]
        stated = {kind: [each for each in held if each.fact.kind == kind] for kind in PARTED}
        for kind, paired in pair_values(stated, Scores(both), least).items():
            for pair in paired.differing:
                values = kind, frozenset(place.fact.value for place in pair.places)
                if pair.level.relation is Relation.CONFLICT and values not in told and _are_surely_of_one(*pair.places):
                    told.add(values)
                    yield Shown(one, pair)


class _Told:
    """What groups tell of, in words: what their figures measure, what happens at their times."""

    def __init__(self, claims: Mapping[str, Claim], articles: Mapping[str, Article]) -> None:
        self._claims, self._articles = claims, articles
        self._subjects: dict[str, frozenset[str]] = {}

    def __call__(self, group: Group) -> frozenset[str]:
        return frozenset().union(*map(self._of_claim, group.claims))

    def stated(self, group: Group) -> list[Stated]:
        """The values of a group that can differ from those of another."""
        told = (self._claims[claim_id] for claim_id in group.claims)
        return [
            Stated(self._articles[claim.article_id], claim, fact)
            for claim in told
            for fact in claim.facts
            if fact.kind in PARTED
        ]

    def _of_claim(self, claim_id: str) -> frozenset[str]:
        if claim_id not in self._subjects:
            told = self.stated(Group("", (claim_id,), ()))
            self._subjects[claim_id] = frozenset(map(_subject, told)) - {""}
        return self._subjects[claim_id]


def _subject(stated: Stated) -> str:
    """What a value tells of; nothing for a length of time that is told of persons."""
    if _is_length(stated):
        measure = measure_of(stated)
        return measure if measure in LASTING else ""
    if isinstance(stated.fact.value, Quantity) and stated.fact.value.unit == VOTE:
        return VOTE
    return happening_of(stated) if isinstance(stated.fact.value, DateValue) else measure_of(stated)


def _are_surely_of_one(left: Stated, right: Stated) -> bool:
    """Whether words beside both values say that they are of one thing: here no group vouches for half of it."""
    if same_part(left, right) < LEAST_PART:
        return False
    if not _subject(left) or _subject(left) != _subject(right):
        return False
    is_point = isinstance(left.fact.value, DateValue) and not _is_length(left)
    return not is_point or _are_of_one_happening(left, right)


def _are_of_one_happening(left: Stated, right: Stated) -> bool:
    """Whether two points in time are told of one happening; of a person's, both name the person."""
    persons = [[fact.value for fact in each.claim.facts if fact.kind == PERSON] for each in (left, right)]
    return happening_of(left) not in PERSONAL or any(
        isinstance(one, Name) and isinstance(other, Name) and compare_persons(one, other).relation is Relation.AGREE
        for one, other in product(*persons)
    )


def _is_length(stated: Stated) -> bool:
    value = stated.fact.value
    return isinstance(value, DateValue) and value.type in LENGTHS


def _crossed(
    groups: Sequence[Group], links: Sequence[Link], claims: Mapping[str, Claim]
) -> Iterator[tuple[Group, Group, tuple[Link, ...]]]:
    """The pairs of groups between which links cross; a claim of no group is one by itself, beside a group."""
    of_claim = {claim_id: group for group in groups for claim_id in group.claims}
    crossing: dict[frozenset[str], tuple[Group, Group, list[Link]]] = {}
    for link in links:
        if not _have_one_kind(claims[link.left], claims[link.right]):
            continue
        ends = [of_claim.get(claim_id) or Group("", (claim_id,), ()) for claim_id in (link.left, link.right)]
        one, other = sorted(ends, key=lambda group: not group.id)
        if one.id and one is not other:
            key = frozenset((one.claims[0], other.claims[0]))
            crossing.setdefault(key, (one, other, []))[2].append(link)
    yield from ((one, other, tuple(found)) for one, other, found in crossing.values())


def _have_one_kind(left: Claim, right: Claim) -> bool:
    kinds = [{fact.kind for fact in claim.facts} & set(PARTED) for claim in (left, right)]
    return not kinds[0].isdisjoint(kinds[1])
