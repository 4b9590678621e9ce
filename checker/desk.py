"""What all groups of a run are compared with: its articles, claims and facts, and what an article gives elsewhere."""

from collections.abc import Sequence
from typing import Final

from checker.altered import alterations
from checker.contrast import Contrast, days_between
from checker.copied import Passage, passage_of, stands_in, wording_of
from checker.deaths import die_of_both
from checker.facts import KINDS, FactKind
from checker.facts.names import Name
from checker.facts.place import PLACE, is_listed
from checker.figures import are_of_one_measure
from checker.model import IN_DATELINE, Article, Claim, Fact, Relation
from checker.paired import Pair
from checker.parts import Stated, same_part
from checker.replaced import Values
from checker.settings import Settings
from checker.told_when import is_dated, looks_back

NEGATION: Final = "negation"
MUCH_LONGER: Final = 1.5  # times: a text so much longer is what the other sums up
BOTH_BE: Final = frozenset({Relation.AGREE, Relation.COMPATIBLE})


class Desk:
    """What all groups of a run are compared with: its articles, claims and facts."""

    def __init__(self, articles: Sequence[Article], claims: Sequence[Claim], settings: Settings) -> None:
        self.articles = {article.id: article for article in articles}
        self.claims = {claim.id: claim for claim in claims}
        self.settings = settings
        self.values = Values(self.articles, claims)
        self._wordings: dict[str, str] = {}
        self._passages: dict[str, Passage] = {}
        self._stated: dict[tuple[str, str], list[Stated]] = {}
        self._of_article: dict[str, list[Claim]] = {}
        for claim in claims:
            self._of_article.setdefault(claim.article_id, []).append(claim)
            for fact in claim.facts:
                stated = Stated(self.articles[claim.article_id], claim, fact)
                self._stated.setdefault((claim.article_id, fact.kind), []).append(stated)

    def passage(self, claim: Claim) -> Passage:
        """A claim as words, with those of its article."""
        if claim.id not in self._passages:
            article = self.articles[claim.article_id]
            self._passages[claim.id] = passage_of(article, claim, self._wording(article.id))
        return self._passages[claim.id]

    def alter_polarity(self, left: Claim, right: Claim) -> bool:
        """Whether one of two claims that are copies has a "not" that the other lacks."""
        return any(each.kind == NEGATION for each in alterations(self.passage(left), self.passage(right), 0))

    def tell_both(self, contrast: Contrast, left: Claim, right: Claim) -> bool:
        """Whether an article tells both sides of what contrasts: in the very claim of the other, or as two ways to
        die."""
        texts = [self._of_article[claim.article_id] for claim in (left, right)]
        return self.is_in_both(left, right) or die_of_both(contrast, texts)

    def has_too(self, claim: Claim, other: Claim) -> bool:
        """Whether the article of another claim has this claim as well, word for word."""
        return stands_in(claim, self.articles[claim.article_id], self._wording(other.article_id))

    def are_same_words(self, left: Claim, right: Claim) -> bool:
        """Whether two claims are in the very same words, and these stand for the same in both."""
        texts = (claim.span.of(self.articles[claim.article_id].text) for claim in (left, right))
        return left.resolved == right.resolved and len(set(texts)) == 1

    def is_in_both(self, left: Claim, right: Claim) -> bool:
        """Whether one of two claims stands word for word in the other's article too: what it says is no difference."""
        return self.has_too(left, right) or self.has_too(right, left)

    def agree(self, left: Claim, right: Claim) -> bool:
        """Whether the articles of two claims agree on nearly all else: the one is a copy of the other."""
        return self.values.agree(left.article_id, right.article_id)

    def are_copies(self, pair: Pair) -> bool:
        """Whether two values stand in copies of one day: no news came between."""
        left, right = (place.claim for place in pair.places)
        return not days_between(*(place.article for place in pair.places)) and self.agree(left, right)

    def give_both(self, pair: Pair) -> bool:
        """Whether two articles that agree on nearly all else each give both values: they stand apart in each."""
        left, right = pair.places
        return (
            pair.level.relation is Relation.CONFLICT
            and self.values.agree(left.article.id, right.article.id)
            and self.values.are_given(left, right)
        )

    def is_where_written(self, pair: Pair) -> bool:
        """Whether the dateline of one of two articles names the place that the other gives, or one that holds it."""
        left, right = pair.places
        return left.fact.kind == PLACE and (self._is_dated(left.article, right) or self._is_dated(right.article, left))

    def are_apart(self, pair: Pair) -> bool:
        """Whether one of two figures is of an event that its article only recalls: one long before the news, of which
        it has a figure too, or one in a place of which the other article knows nothing."""
        left, right = pair.places
        if left.fact.kind != "number":
            return False
        return any(self._is_abroad(*each) or self._is_past(*each) for each in ((left, right), (right, left)))

    def _is_abroad(self, stated: Stated, other: Stated) -> bool:
        """Whether a figure's claim names known places alone that the other article has not, nor one in them or around
        them, though the articles share another known place."""
        own, there = (self._stated.get((each.article.id, PLACE), ()) for each in (stated, other))
        places = [fact for fact in stated.claim.facts if fact.kind == PLACE]
        if not all(map(_is_listed, places)) or any(fact.kind == PLACE for fact in other.claim.facts):
            return False
        known = any(_can_be_one(fact, each.fact) for fact in places for each in there)
        shared = (one.fact for one in own for each in there if one.fact.value == each.fact.value)
        return bool(places) and not known and any(map(_is_listed, shared))

    def _is_past(self, stated: Stated, other: Stated) -> bool:
        if is_dated(other) or not looks_back(stated):
            return False
        rivals = self._stated.get((stated.article.id, "number"), ())
        return any(not looks_back(each) and are_of_one_measure(each, stated) for each in rivals)

    def _is_dated(self, article: Article, place: Stated) -> bool:
        return any(
            each.fact.governor == IN_DATELINE
            and KINDS[PLACE].compare(each.fact.value, place.fact.value).relation in BOTH_BE
            for each in self._stated.get((article.id, PLACE), ())
        )

    def gives_stated(self, pair: Pair) -> bool:
        """Whether a text that is much longer than a statement gives the statement's value too."""
        if pair.level.relation is not Relation.CONFLICT:
            return False
        short, long = sorted(pair.places, key=lambda place: len(place.article.text))
        return len(long.article.text) > MUCH_LONGER * len(short.article.text) and self._gives(long, short)

    def give_either(self, pair: Pair) -> bool:
        """Whether one of two articles gives the other's value too: one that can be true beside that, and not beside
        its own."""
        left, right = pair.places
        return self._gives(left, right) or self._gives(right, left)

    def _gives(self, own: Stated, stated: Stated) -> bool:
        compare = KINDS[own.fact.kind].compare
        return any(
            compare(own.fact.value, other.fact.value).relation not in BOTH_BE
            and (relation := compare(stated.fact.value, other.fact.value).relation) in BOTH_BE
            and (relation is Relation.AGREE or same_part(stated, other) > 0)
            for other in self._stated.get((own.article.id, own.fact.kind), ())
        )

    def _wording(self, article_id: str) -> str:
        if article_id not in self._wordings:
            self._wordings[article_id] = wording_of(self.articles[article_id], self._of_article[article_id])
        return self._wordings[article_id]

    def mentions(self, article: Article, kind: FactKind, fact: Fact) -> bool:
        """Whether an article gives a value anywhere, or one that can be true beside it."""
        return any(
            other.fact.value == fact.value or kind.compare(fact.value, other.fact.value).relation in BOTH_BE
            for other in self._stated.get((article.id, kind.name), ())
        )


def _can_be_one(place: Fact, other: Fact) -> bool:
    return KINDS[PLACE].compare(place.value, other.value).relation in BOTH_BE


def _is_listed(place: Fact) -> bool:
    return isinstance(place.value, Name) and is_listed(place.value)
