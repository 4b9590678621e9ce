"""Which values of a group are held against each other: those that agree, those that differ, those that stand alone."""

from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from functools import cached_property
from itertools import combinations, product
from typing import Final, TypeAlias

from checker.basis import is_part, other_basis
from checker.facts import KINDS, FactKind, Level
from checker.facts.names import Name
from checker.facts.number.ladder import is_share
from checker.facts.number.value import Quantity
from checker.figures import are_of_one_measure
from checker.fuller import lists_both
from checker.model import ClaimKind, Fact, Group, Relation, Value
from checker.offices import same_office
from checker.paired import NAMED, Distinct, Pair, Paired, can_both_be, is_one_word
from checker.parts import Stated, same_part, same_place, same_slot, same_thing
from checker.speakers import same_source, told_once
from checker.spelling import are_part_and_whole, are_spellings
from checker.told_when import is_dated, looks_back

# How surely a rule tells a name's kind: the recogniser alone, a list of places, a form that only that kind has.
UNSURE: Final = frozenset({"recognised", "short-form", "second-mention", "list", "capitalised"})
LISTED: Final = frozenset({"gazetteer", "acronym", "acronym-of"})
LIKELIEST: Final = ("person", "place", "asset", "organisation")  # where no rule is surer than the other
ANOTHER_NAME: Final = Level("another-name", Relation.CONFLICT, "another name in the same place")
# The kinds of which one article gives several values in several parts: nine dead, then five; the mayor and her sister.
STATED_TWICE: Final = frozenset({"number", "date", "person"})
LATER_IF_OTHERWISE: Final = 0.15  # surer that two figures must be of one thing to come first, if not taken alike
COMPATIBLE_PART: Final = 0.8  # how surely two values that can both be true, in aligned claims, are said of one thing


Part: TypeAlias = Callable[[Stated, Stated], float]


class Scores:
    """How surely two claims of a group report the same thing; 0 where no link says so."""

    def __init__(self, group: Group) -> None:
        self._group = group

    @cached_property
    def _links(self) -> Mapping[frozenset[str], float]:
        return {frozenset((link.left, link.right)): link.score for link in self._group.links}

    def of(self, left: Stated, right: Stated) -> float:
        return self._links.get(frozenset((left.claim.id, right.claim.id)), 0.0)

    def sure(self, left: Stated, right: Stated, part: Part) -> float:
        """How sure one may be that two facts tell of one thing: that they play one part, by what the link leaves.

        The link need only be likely, the part must be sure: a group vouches for half, its link for the rest.
        """
        link = self.of(left, right)
        return part(left, right) * (1 + link) / 2 if link else 0.0


def pair_values(stated: Mapping[str, Sequence[Stated]], scores: Scores, least: float) -> Mapping[str, Paired]:
    """The facts of a group by kind, paired; `least` is how sure the part of two values must be for a difference."""
    values = {name: _distinct(KINDS[name], facts) for name, facts in stated.items()}
    differing = {name: tuple(_differing(KINDS[name], values[name], scores, least)) for name in values}
    differing = told_once(differing)
    paired = {name: _paired(values[name], differing[name]) for name in values}
    mixed = {name: tuple(pairs) for name, pairs in _mixed(paired, scores, least).items()}
    in_mixed = {value for pairs in mixed.values() for pair in pairs for value in pair.distinct}
    return {
        name: Paired(
            each.agreed,
            each.differing + mixed.get(name, ()),
            tuple(value for value in each.alone if value not in in_mixed),
        )
        for name, each in paired.items()
    }


def _paired(values: Sequence[Distinct], differing: tuple[Pair, ...]) -> Paired:
    agreed = tuple(value for value in values if len(value.articles) > 1)
    settled = {*agreed, *(value for pair in differing for value in pair.values)}
    return Paired(agreed, differing, tuple(value for value in values if value not in settled))


def _distinct(kind: FactKind, stated: Sequence[Stated]) -> tuple[Distinct, ...]:
    """The distinct values of a group: those that agree by their kind's ladder are one.

    A value that agrees with two which don't agree with each other ("Kim" beside two Kims) joins neither.
    """
    equal: dict[tuple[Value, str], list[Stated]] = {}
    for each in stated:
        equal.setdefault((each.fact.value, _counted(each.fact)), []).append(each)
    values = list(equal.values())
    everyone = range(len(values))
    agreeing = [
        {other for other in everyone if other == one or _same(kind, values[one][0].fact, values[other][0].fact)}
        for one in everyone
    ]
    torn = {one for one, group in enumerate(agreeing) if not all(group <= agreeing[other] for other in group)}
    joins = [{one} if one in torn else group for one, group in enumerate(agreeing)]
    classes = dict.fromkeys(frozenset(group) for group in joins)
    return tuple(
        Distinct(tuple(each for part in (group - torn, group & torn) for each in stated if _in(each, part, values)))
        for group in classes
    )


def _counted(fact: Fact) -> str:
    return fact.value.of if isinstance(fact.value, Quantity) else ""


def _in(stated: Stated, group: Set[int], values: Sequence[Sequence[Stated]]) -> bool:
    return any(stated is each for index in group for each in values[index])


def _same(kind: FactKind, left: Fact, right: Fact) -> bool:
    return _may_be_one(left, right) and kind.compare(left.value, right.value).relation is Relation.AGREE


def _may_be_one(left: Fact, right: Fact) -> bool:
    """Whether equal values are one: amounts with a unit are, whatever their sentences make the subject."""
    value = left.value
    return same_thing(left, right) or (isinstance(value, Quantity) and value.unit != "" and not is_share(value))


def _differing(kind: FactKind, values: Sequence[Distinct], scores: Scores, least: float) -> Iterator[Pair]:
    """The pairs of values to show: first those that differ, the surest first, a value from one of an article at most;
    then, of the values that are left, those that can both be true.

    What two articles tell of an earlier event is held against each other before it is held against the news, and
    figures that were taken alike before those that are little surer and were not.
    """
    candidates = sorted(
        _candidates(kind, values, scores),
        key=lambda pair: (_is_then_and_now(pair), LATER_IF_OTHERWISE * _is_taken_otherwise(pair) - pair.confidence),
    )
    taken: set[tuple[Distinct, str]] = set()
    for pair in candidates:
        left = _left_of(pair, taken, kind, scores)
        if left is not None and pair.level.relation is not Relation.COMPATIBLE and left.confidence >= least:
            taken |= _keys(left)
            yield left
    yield from (pair for pair in candidates if pair.level.relation is Relation.COMPATIBLE and not _keys(pair) & taken)


def _left_of(pair: Pair, taken: set[tuple[Distinct, str]], kind: FactKind, scores: Scores) -> Pair | None:
    """What is left of a pair for the articles of which no surer one has taken its values."""
    if not _keys(pair) & taken:
        return pair
    left, right = pair.distinct
    lefts = tuple(each for each in left.holders if (right, each.article.id) not in taken)
    rights = tuple(each for each in right.holders if (left, each.article.id) not in taken)
    if not lefts or not rights:
        return None
    again = _surest(Distinct(lefts), Distinct(rights), pair.level, scores, _part_in(kind, pair.level))
    return again and replace(again, distinct=pair.distinct)


def _is_then_and_now(pair: Pair) -> bool:
    """Whether one of two figures is told of days before its article, and the other of its news."""
    left, right = pair.places
    return left.fact.kind == "number" and looks_back(left) != looks_back(right)


def _is_taken_otherwise(pair: Pair) -> bool:
    """Whether two figures of one thing can both be right: net profit in the one, gross in the other."""
    return pair.places[0].fact.kind == "number" and bool(other_basis(*pair.places))


def _keys(pair: Pair) -> set[tuple[Distinct, str]]:
    (left, right), (lefts, rights) = pair.distinct, pair.values
    return {(left, article) for article in rights.articles} | {(right, article) for article in lefts.articles}


def _candidates(kind: FactKind, values: Sequence[Distinct], scores: Scores) -> Iterator[Pair]:
    """The pairs of values of different articles that may play the same part."""
    past = _past(kind, values)
    for left, right in combinations(values, 2):
        both = left.articles & right.articles
        if _is_news(left, right, past) or (both and kind.name not in STATED_TWICE):
            continue
        if kind.name == "attribution" and same_source(left, right):
            continue
        if kind.name in NAMED and _is_one_name(left.fact, right.fact):
            continue
        level = kind.compare(left.fact.value, right.fact.value)
        if level.relation is Relation.AGREE or (both and level.relation is Relation.COMPATIBLE):
            continue
        pair = _surest(left, right, level, scores, _part_in(kind, level))
        if pair is not None and pair.confidence > 0:
            yield pair


def _is_one_name(left: Fact, right: Fact) -> bool:
    """Whether two names are one written otherwise; a country is no part of another whose name holds its own."""
    one, other = left.value, right.value
    if not isinstance(one, Name) or not isinstance(other, Name):
        return False
    listed = any(fact.rule in LISTED for fact in (left, right))
    return are_spellings(one, other) or (left.kind != "organisation" and not listed and are_part_and_whole(one, other))


def _is_news(left: Distinct, right: Distinct, past: set[Distinct]) -> bool:
    """Whether one of two figures is of an earlier event, and the other of none."""
    return any(one in past and not _looks_back(other) for one, other in ((left, right), (right, left)))


def _looks_back(value: Distinct) -> bool:
    """Whether those who give a figure and tell its time tell one long before their articles; a headline's is now."""
    dated = [each for each in value.holders if is_dated(each) or each.claim.kind is ClaimKind.HEADLINE]
    return bool(dated) and all(map(looks_back, dated))


def _past(kind: FactKind, values: Sequence[Distinct]) -> set[Distinct]:
    """The figures that their articles give of an earlier event: of the same measure they have another for the news."""
    if kind.name != "number":
        return set()
    news = [(value, each) for value in values for each in value.holders if not looks_back(each)]
    return {value for value in values if _looks_back(value) and _has_another(value, news)}


def _has_another(past: Distinct, news: Sequence[tuple[Distinct, Stated]]) -> bool:
    """Whether an article that gives a figure has another one for the news, and not the same without a day."""
    return any(
        value is not past and own.article is each.article and are_of_one_measure(own, each)
        for own in past.holders
        for value, each in news
    )


def _part_in(kind: FactKind, level: Level) -> Part:
    """Values that can both be true play the same part more easily; speakers only where they say the same words."""
    if level.relation is not Relation.COMPATIBLE or kind.name == "attribution":
        return same_part
    return lambda left, right: max(same_part(left, right), COMPATIBLE_PART * same_thing(left.fact, right.fact))


def _surest(left: Distinct, right: Distinct, level: Level, scores: Scores, part: Part) -> Pair | None:
    """Where two values most surely play the same part; nowhere, where every article that gives the one there gives
    the other too in that part ("rose from five to eight")."""
    places = [(sure, pair) for pair in product(left.holders, right.holders) if (sure := scores.sure(*pair, part)) > 0]
    for sure, (one, other) in sorted(places, key=lambda place: -place[0]):
        if is_one_word(one, other) or can_both_be(one, other, level) or lists_both(one, other):
            continue
        if one.article is not other.article and not _gives_both(left, right, one, other):
            return Pair((left, right), (left.beside(right, one), right.beside(left, other)), (one, other), sure, level)
    return None


def _gives_both(left: Distinct, right: Distinct, one: Stated, other: Stated) -> bool:
    """Whether one of two articles that differ in a place gives the other's value for the same thing elsewhere, or right
    there as a part of its own.

    What holds both values ("Tuesday" beside two hours of it) gives neither, and one person holds one office wherever
    he is named: that tells nothing where the two differ in something else.
    """
    part = same_part if same_office(one, other) else same_place
    both = {id(each) for each in left.holders} & {id(each) for each in right.holders}
    return any(
        each.article is here.article
        and id(each) not in both
        and (part(each, there) > 0 or (each.claim is here.claim and is_part(each)))
        for value, here, there in ((right, one, other), (left, other, one))
        for each in value.holders
    )


def _mixed(paired: Mapping[str, Paired], scores: Scores, least: float) -> Mapping[str, list[Pair]]:
    """Names of unlike kinds in the same place of two claims: a tagger's kind is less sure than the place."""
    found: dict[str, list[Pair]] = {}
    taken: set[Distinct] = set()
    for name, other in combinations([name for name in NAMED if name in paired], 2):
        for left, right in product(paired[name].alone, paired[other].alone):
            if left.articles & right.articles or {left, right} & taken:
                continue
            pair = None if _share_a_word(left, right) else _surest(left, right, ANOTHER_NAME, scores, same_slot)
            if pair is not None and pair.confidence >= least:
                taken |= {left, right}
                found.setdefault(kind_of_names(*(place.fact for place in pair.places)), []).append(pair)
    return found


def _share_a_word(left: Distinct, right: Distinct) -> bool:
    """Whether two names have a word in common: a surname that one article has alone, read as another's."""
    words = [str(value.fact.value).casefold().split() for value in (left, right)]
    return not set(words[0]).isdisjoint(words[1])


def kind_of_names(left: Fact, right: Fact) -> str:
    """The kind of a name that stands where the other article has one of another kind: the one told more surely."""
    return min((left, right), key=lambda fact: (-_sureness(fact), LIKELIEST.index(fact.kind))).kind


def _sureness(fact: Fact) -> int:
    return 0 if fact.rule in UNSURE else 1 if fact.rule in LISTED else 2
