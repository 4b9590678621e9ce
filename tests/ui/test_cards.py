"""What a comparison came to, in words."""

from dataclasses import replace

from checker.model import Comparison
from checker.ui.cards import finding_card, verdict
from checker.ui.view import View


def test_discrepancies_are_counted_first(comparison: Comparison) -> None:
    assert verdict(comparison) == ("1 discrepancy: 2 comparisons in 2 groups of aligned claims (conflict 1, agree 1).")


def test_nothing_conflicts_says_how_much_was_compared(comparison: Comparison) -> None:
    agreeing = replace(comparison, findings=comparison.findings[1:])
    assert verdict(agreeing).startswith("Nothing conflicts: 1 comparison in 2 groups")


def test_nothing_aligned_is_no_agreement(comparison: Comparison) -> None:
    apart = replace(comparison, groups=(), findings=())
    assert "nothing was compared" in verdict(apart)
    assert "conflict" not in verdict(apart)


def test_aligned_claims_without_facts_are_no_agreement(comparison: Comparison) -> None:
    bare = replace(comparison, findings=())
    assert "nothing was compared" in verdict(bare)
    assert "conflict" not in verdict(bare)


def test_an_omission_says_that_the_other_side_does_not_have_it(comparison: Comparison) -> None:
    one_sided = replace(comparison.findings[0], right=None)
    assert "The other side does not have it" in finding_card(View(comparison), one_sided)


def test_who_else_holds_a_value_is_named_with_its_origins(comparison: Comparison) -> None:
    conflict = comparison.findings[0]
    assert conflict.left is not None
    shared = replace(conflict, left=replace(conflict.left, also=("c4",), origins=1))
    assert "Also <bdi>Reuters</bdi>; 1 independent origin." in finding_card(View(comparison), shared)


def test_a_side_without_a_value_of_its_own_gives_its_words(comparison: Comparison) -> None:
    conflict = comparison.findings[0]
    assert conflict.left is not None
    wordless = replace(conflict, left=replace(conflict.left, value=None))
    assert "“12”" in finding_card(View(comparison), wordless)
