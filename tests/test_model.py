"""The types that flow hold their invariants."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import Article, Comparison, Relation, Severity, Span, content_id


def test_relations_and_severities_are_ordered_gravest_first() -> None:
    assert [relation.gravity for relation in Relation] == list(range(8))
    assert Relation.CONFLICT.gravity < Relation.UPDATE.gravity < Relation.AGREE.gravity
    assert Severity.HIGH.gravity < Severity.MEDIUM.gravity < Severity.LOW.gravity


def test_a_discrepancy_is_a_conflict_a_dispute_an_update_or_another_scope() -> None:
    assert [relation.value for relation in Relation if relation.is_discrepancy] == [
        "conflict",
        "disputed",
        "update",
        "scope",
    ]


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (4, 3)])
def test_a_span_that_ends_before_it_starts_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no span"):
        Span(start, end)


@given(st.integers(0, 20), st.integers(0, 20), st.integers(0, 20), st.integers(0, 20))
def test_spans_overlap_both_ways_and_one_that_contains_another_overlaps_it(a: int, b: int, c: int, d: int) -> None:
    left, right = Span(min(a, b), max(a, b)), Span(min(c, d), max(c, d))
    assert left.overlaps(right) == right.overlaps(left)
    if left.contains(right) and len(right):
        assert left.overlaps(right)


def test_half_a_character_has_a_hash_of_its_own() -> None:
    texts = ("fire \ud83d", "fire \ud83c", "fire ?", "fire \ufffd")
    assert len({Article("a", "Post", text).sha256 for text in texts}) == len(texts)
    assert len({content_id("f", text) for text in texts}) == len(texts)


@given(st.lists(st.text(max_size=5), max_size=4), st.lists(st.text(max_size=5), max_size=4))
def test_two_lists_of_parts_have_one_id_only_if_they_are_equal(left: list[str], right: list[str]) -> None:
    assert (content_id("x", *left) == content_id("x", *right)) == (left == right)


@pytest.mark.parametrize(
    ("articles", "name"),
    [
        ((), ""),
        ((("", "The ferry sank.\nTwelve died."), ("Ferry sinks", "It sank.")), "Ferry sinks"),
        ((("", "The ferry sank.\nTwelve died."), ("  ", "It sank.")), "The ferry sank. Twelve died."),
        ((("", "The ferry Santa Luz sank. " * 9),), f"{'The ferry Santa Luz sank. ' * 3}…"),
    ],
)
def test_a_comparison_is_called_by_its_first_title_or_else_by_how_it_begins(
    articles: tuple[tuple[str, str], ...], name: str
) -> None:
    told = tuple(Article(f"a{n}", "Kyodo", text, title) for n, (title, text) in enumerate(articles))
    assert Comparison(told, (), (), ()).name == name
