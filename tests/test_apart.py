"""Articles of different events are parts of a run, aligned by themselves as they would be together."""

from itertools import combinations
from random import Random

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.align import align_claims, joined
from checker.apart import notices_of_parts, parts_of
from checker.model import Article, Claim, ClaimKind, Span
from checker.settings import Settings

SETTINGS = Settings()
ARTICLES = "ABCDEF"


def claims_of(articles: str) -> list[Claim]:
    """A claim a letter, of the article of that name."""
    return [
        Claim(f"{article}{index}", article, Span(index, index + 1), ClaimKind.SENTENCE, "")
        for index, article in enumerate(articles)
    ]


def pairs(*told: str) -> frozenset[frozenset[str]]:
    return frozenset(map(frozenset, told))


def article(name: str) -> Article:
    return Article(id=name, outlet=f"The {name}", text="")


def told_of(articles: str, apart: frozenset[frozenset[str]]) -> list[str]:
    parts = parts_of(claims_of(articles), apart)
    return [notice.text for notice in notices_of_parts([article(name) for name in articles], parts, apart)]


def test_any_two_articles_of_different_parts_are_apart() -> None:
    parts = parts_of(claims_of("ABAC"), pairs("AB", "CB"))
    assert [part.articles for part in parts] == [("A", "C"), ("B",)]
    assert [part.rows for part in parts] == [(0, 2, 3), (1,)]


def test_two_articles_that_are_apart_are_one_part_where_a_third_joins_them() -> None:
    (part,) = parts_of(claims_of("ABC"), pairs("AC"))
    assert part.articles == ("A", "B", "C")
    assert part.apart == pairs("AC")


def test_no_claims_have_no_parts() -> None:
    assert parts_of([], frozenset()) == ()


def test_of_few_parts_the_article_that_is_apart_from_most_is_told_first() -> None:
    assert told_of("ABC", pairs("AB", "BC")) == [
        "The B tells of another event than The A and The C; their claims are not aligned."
    ]


def test_many_parts_are_told_at_once_and_what_is_apart_in_one_by_itself() -> None:
    apart = frozenset(map(frozenset, combinations("ABCDE", 2))) - pairs("AB", "BC")
    assert told_of("ABCDE", apart) == [
        "The articles tell of 3 events, and only claims on one event are aligned:"
        " The A, The B and The C; The D; The E.",
        "The A tells of another event than The C; their claims are not aligned.",
    ]


@given(st.text(ARTICLES, max_size=24), st.sets(st.sampled_from(list(combinations(ARTICLES, 2)))), st.randoms())
def test_parts_aligned_by_themselves_are_as_all_claims_aligned_at_once(
    articles: str, told: set[tuple[str, str]], chance: Random
) -> None:
    claims = claims_of(articles)
    apart = frozenset(pair for pair in map(frozenset, told) if pair <= set(articles))
    likely = np.array([[chance.choice((0.05, 0.3, 0.5, 0.6, 0.9)) for _ in claims] for _ in claims])
    likely = np.minimum(likely, likely.T) if claims else np.zeros((0, 0))
    parts = parts_of(claims, apart)
    assert sorted(row for part in parts for row in part.rows) == list(range(len(claims)))
    aligned = [
        align_claims([claims[row] for row in part.rows], likely[np.ix_(part.rows, part.rows)], SETTINGS, part.apart)
        for part in parts
    ]
    assert joined(aligned, claims) == align_claims(claims, likely, SETTINGS, apart)
