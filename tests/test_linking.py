"""How likely two claims report the same thing."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from decimal import Decimal
from types import MappingProxyType

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.event import ArticlePair
from checker.facts.number.value import Quantity
from checker.ingest import take_as_given
from checker.linking import link_features, link_probabilities, told_by
from checker.logistic import Features, load_model
from checker.model import Claim, ClaimKind, Fact, Span, Term, Vectors
from checker.settings import Settings

MODEL = load_model("link")
TEXTS = {"A": "Nine people died.", "B": "A toll of 12.", "C": "The 12 ships."}
ARTICLES = {name: take_as_given(text, name, name, None, Settings()) for name, text in TEXTS.items()}
WORDS = st.lists(st.sampled_from(["ferry", "sink", "port", "leave", "diver", "wreck", "storm", "toll"]), max_size=5)


def claim(article: str, place: int, *words: str) -> Claim:
    terms = tuple(Term(word, place) for word in words)
    return Claim(f"{article}{place}", article, Span(place, place + 1), ClaimKind.SENTENCE, " ".join(words), terms=terms)


def facing(*degrees: float) -> Vectors:
    radians = np.radians(degrees)
    return np.stack([np.cos(radians), np.sin(radians)], axis=1).astype(np.float32)


def linked(
    claims: Sequence[Claim],
    vectors: Vectors,
    events: Mapping[ArticlePair, float] = MappingProxyType({}),
    apart: Set[ArticlePair] = frozenset(),
) -> Features:
    return link_probabilities(claims, told_by(claims, vectors, ARTICLES), events, MODEL, apart)


def likely(left: Claim, right: Claim, angle: float, event: float) -> float:
    return float(linked([left, right], facing(0, angle), {frozenset("AB"): event})[0, 1])


def test_claims_that_share_meaning_and_words_are_likelier_the_same() -> None:
    left = claim("A", 0, "ferry", "sink", "port")
    near = likely(left, claim("B", 1, "ferry", "sink", "diver"), 30, 0.9)
    far = likely(left, claim("B", 1, "storm", "toll"), 80, 0.9)
    assert near > 0.5 > far


def test_claims_of_one_event_are_likelier_the_same_than_those_of_two() -> None:
    left, right = claim("A", 0, "ferry", "sink"), claim("B", 1, "ferry", "sink")
    assert likely(left, right, 40, 0.95) > likely(left, right, 40, 0.5) > likely(left, right, 40, 0.05)


def test_a_word_that_every_claim_has_tells_less_than_a_rare_one() -> None:
    left = [claim("A", place, "ferry", word) for place, word in enumerate(("sink", "port", "storm"))]
    right = [claim("B", place, "ferry", word) for place, word in enumerate(("sink", "toll", "wreck"))]
    told = told_by([*left, *right], np.ones((6, 1), dtype=np.float32), ARTICLES)
    shared = link_features(told.in_one(range(3)), told.in_one(range(3, 6)), 0.9)["words"]
    assert shared[0, 0] > 2 * shared[1, 1] > 0


def test_figures_of_one_measure_make_claims_likelier_the_same() -> None:
    def counting(article: str, figure: str) -> Claim:
        start = TEXTS[article].index(figure)
        fact = Fact("number", Span(start, start + len(figure)), Quantity(value=Decimal(9)), "count")
        return replace(claim(article, 0), span=Span(0, len(TEXTS[article])), facts=(fact,))

    toll, other_toll, ships = counting("A", "Nine"), counting("B", "12"), counting("C", "12")
    assert likely(toll, other_toll, 60, 0.9) > likely(toll, claim("B", 0), 60, 0.9)
    assert linked([toll, ships], facing(0, 60)).max() == linked([toll, claim("C", 0)], facing(0, 60)).max()


def test_where_a_claim_stands_in_its_article_tells_nothing() -> None:
    claims = [claim(article, place, "ferry", "sink") for article in "AB" for place in range(9)]
    likely = linked(claims, facing(*[0] * 18))[:9, 9:]
    assert (likely == likely[0, 0]).all()


def test_claims_of_one_article_are_never_likely() -> None:
    claims = [claim("A", 0, "ferry"), claim("A", 1, "ferry")]
    assert not linked(claims, facing(0, 0)).any()


@given(st.lists(st.tuples(st.sampled_from("ABC"), WORDS, st.floats(0, 180)), max_size=8))
def test_probabilities_are_symmetric_and_do_not_depend_on_the_order_of_the_articles(
    drawn: list[tuple[str, list[str], float]],
) -> None:
    claims = [claim(article, place, *words) for place, (article, words, _) in enumerate(drawn)]
    vectors = facing(*(angle for _, _, angle in drawn)) if drawn else np.zeros((0, 2), dtype=np.float32)
    there = linked(claims, vectors)
    turned = sorted(range(len(claims)), key=lambda row: claims[row].article_id, reverse=True)
    back = linked([claims[row] for row in turned], vectors[turned])
    assert (there == there.T).all()
    assert ((there >= 0) & (there <= 1)).all()
    assert np.allclose(there[np.ix_(turned, turned)], back, atol=1e-4)


def test_articles_that_are_apart_are_not_asked() -> None:
    claims = [claim("A", 0), claim("B", 0), claim("C", 0)]
    likely = linked(claims, facing(0, 0, 0), apart=frozenset([frozenset("AB")]))
    assert likely[0, 1] == likely[1, 0] == 0
    assert likely[0, 2] == likely[2, 1] > 0
