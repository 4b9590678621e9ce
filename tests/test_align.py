"""Claims that likely report the same thing are joined, into groups over two or more articles."""

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.align import align_claims as align
from checker.align import linked_pairs
from checker.logistic import Features
from checker.model import Claim, ClaimKind, Group, Span
from checker.settings import Settings

SETTINGS = Settings()


def claims_of(*articles: str) -> list[Claim]:
    """A claim a letter: "AAB" is two of article A and one of B, named A0, A1, B2."""
    return [
        Claim(f"{article}{index}", article, Span(index, index + 1), ClaimKind.SENTENCE, "")
        for index, article in enumerate("".join(articles))
    ]


def facing(*degrees: float) -> Features:
    """How likely claims are the same that face so in a plane: the likelier, the smaller the angle between them."""
    radians = np.radians(degrees)
    cosine = np.cos(radians[:, None] - radians[None, :])
    return 1 / (1 + np.exp(-4.5 * (cosine - 0.5)))


def align_claims(
    claims: Sequence[Claim], likely: Features, settings: Settings, apart: frozenset[frozenset[str]] = frozenset()
) -> tuple[Group, ...]:
    return align(claims, likely, settings, apart).groups


def members(groups: tuple[Group, ...]) -> list[tuple[str, ...]]:
    return [group.claims for group in groups]


def test_claims_that_are_alike_are_joined_and_others_are_not() -> None:
    groups = align_claims(claims_of("AABB"), facing(0, 90, 5, 175), SETTINGS)
    assert members(groups) == [("A0", "B2")]


def test_a_group_spans_all_articles_that_report_the_same() -> None:
    groups = align_claims(claims_of("ABC"), facing(0, 5, 10), SETTINGS)
    assert members(groups) == [("A0", "B1", "C2")]
    assert {(link.left, link.right) for link in groups[0].links} == {("A0", "B1"), ("A0", "C2"), ("B1", "C2")}


def test_one_claim_may_match_two_of_another_article() -> None:
    groups = align_claims(claims_of("ABB"), facing(0, 20, -20), SETTINGS)
    assert members(groups) == [("A0", "B1", "B2")]


def test_claims_of_one_article_are_never_linked() -> None:
    assert align_claims(claims_of("AAA"), facing(0, 1, 2), SETTINGS) == ()


@pytest.mark.parametrize(("lesser", "linked"), [(0.3, False), (0.45, True)])
def test_a_much_likelier_counterpart_in_the_same_article_keeps_a_lesser_one_out(lesser: float, linked: bool) -> None:
    likely = np.array([[0.0, 0.9, lesser], [0.9, 0.0, 0.0], [lesser, 0.0, 0.0]])
    aligned = align(claims_of("ABB"), likely, SETTINGS)
    assert members(aligned.groups) == [("A0", "B1")]
    links = [(link.left, link.right) for link in aligned.links]
    assert links == [("A0", "B1"), *([("A0", "B2")] if linked else [])]


def test_what_is_least_likely_is_linked_where_nothing_is_likelier() -> None:
    likely = np.array([[0.0, SETTINGS.least_link], [SETTINGS.least_link, 0.0]])
    assert members(align_claims(claims_of("AB"), likely, SETTINGS)) == [("A0", "B1")]
    assert align_claims(claims_of("AB"), likely - 0.01, SETTINGS) == ()


def test_a_likelier_counterpart_in_a_third_article_takes_nothing_away() -> None:
    groups = align_claims(claims_of("ABC"), facing(0, 30, 0), SETTINGS)
    assert members(groups) == [("A0", "B1", "C2")]


def test_a_chain_of_half_likenesses_does_not_join_its_ends() -> None:
    groups = align_claims(claims_of("ABAB"), facing(0, 45, 90, 135), SETTINGS)
    assert not any({"A0", "B3"} <= set(group.claims) for group in groups)


def test_articles_on_different_events_are_not_linked() -> None:
    apart = frozenset({frozenset({"A", "B"})})
    groups = align_claims(claims_of("ABC"), facing(0, 0, 0), SETTINGS, apart)
    assert all({"A", "B"} - {claim[0] for claim in group.claims} for group in groups)


def test_nothing_is_aligned_where_there_is_no_claim() -> None:
    assert align_claims([], np.zeros((0, 0)), SETTINGS) == ()


def test_a_link_scores_what_was_likely() -> None:
    likely = facing(0, 20)
    (group,) = align_claims(claims_of("AB"), likely, SETTINGS)
    assert group.links[0].score == likely[0, 1]


@given(st.lists(st.tuples(st.sampled_from("ABC"), st.floats(0, 360)), max_size=12))
def test_a_claim_is_in_one_group_at_most_and_every_group_in_two_articles_at_least(
    drawn: list[tuple[str, float]],
) -> None:
    claims = claims_of(*(article for article, _ in drawn))
    groups = align_claims(claims, facing(*(angle for _, angle in drawn)), SETTINGS)
    grouped = [claim for group in groups for claim in group.claims]
    assert len(grouped) == len(set(grouped))
    assert all(len({claim[0] for claim in group.claims}) >= 2 for group in groups)
    by_id = {claim.id: claim for claim in claims}
    for group in groups:
        assert {frozenset((link.left, link.right)) for link in group.links} <= {
            frozenset((left.id, right.id)) for left, right, _ in linked_pairs(group, by_id)
        }


def test_the_order_of_the_articles_changes_no_group() -> None:
    claims, angles = claims_of("AABBCC"), [0, 90, 8, 80, 4, 200]
    groups = align_claims(claims, facing(*angles), SETTINGS)
    turned = align_claims(claims[::-1], facing(*angles[::-1]), SETTINGS)
    assert {frozenset(group.claims) for group in groups} == {frozenset(group.claims) for group in turned}
    assert {group.id for group in groups} == {group.id for group in turned}


@pytest.mark.parametrize("count", [400])
def test_hundreds_of_claims_that_are_all_alike_are_one_group(count: int) -> None:
    claims = claims_of("AB" * (count // 2))
    groups = align_claims(claims, facing(*[index / count for index in range(count)]), SETTINGS)
    assert len(groups) == 1
    assert len(groups[0].claims) == count
