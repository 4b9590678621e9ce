"""What is marked where."""

from dataclasses import replace

from checker.model import Comparison, LeftOut, Relation, Span
from checker.ui.marks import EVERYTHING, Focus, article_marks, context_of
from checker.ui.view import View


def looks(comparison: Comparison, focus: Focus = EVERYTHING) -> dict[str, list[str]]:
    """The looks of the marks in the first article by the words that they cover."""
    article = comparison.articles[0]
    found: dict[str, list[str]] = {}
    for mark in article_marks(View(comparison), article, focus):
        found.setdefault(mark.span.of(article.text), []).append(mark.look)
    return found


def test_groups_are_numbered_in_the_order_of_the_text(comparison: Comparison) -> None:
    backwards = View(replace(comparison, groups=comparison.groups[::-1]))
    assert [group.id for group in backwards.groups] == ["g1", "g2"]
    assert backwards.number_of == {"g1": 1, "g2": 2}


def test_a_fact_is_marked_by_the_relation_of_its_finding(comparison: Comparison) -> None:
    found = looks(comparison)
    assert found["12"] == ["fact conflict"]
    assert found["Monday"] == ["fact agree"]


def test_a_fact_with_two_findings_shows_the_gravest(comparison: Comparison) -> None:
    milder = replace(comparison.findings[0], id="f3", relation=Relation.UPDATE)
    assert looks(replace(comparison, findings=(milder, *comparison.findings)))["12"] == ["fact conflict"]


def test_the_opened_finding_wins_over_a_graver_one(comparison: Comparison) -> None:
    milder = replace(comparison.findings[0], id="f3", relation=Relation.UPDATE)
    found = looks(replace(comparison, findings=(*comparison.findings, milder)), Focus(finding="f3"))
    assert found["12"] == ["fact update opened"]


def test_a_fact_that_nothing_is_held_against_is_marked_plainly(comparison: Comparison) -> None:
    assert looks(replace(comparison, findings=()))["12"] == ["fact"]


def test_the_same_value_said_elsewhere_is_marked_too(comparison: Comparison) -> None:
    conflict = comparison.findings[0]
    assert conflict.left is not None
    assert conflict.right is not None
    turned = replace(conflict, left=replace(conflict.right, also=()), right=None)
    assert conflict.left.value == comparison.claim_by_id["c2"].facts[0].value
    elsewhere = replace(turned, left=replace(conflict.right, value=conflict.left.value, also=("c2",)))
    assert looks(replace(comparison, findings=(elsewhere,)))["12"] == ["fact conflict"]


def test_only_the_claims_of_the_opened_group_are_chosen(comparison: Comparison) -> None:
    found = looks(comparison, Focus(group="g2"))
    assert "claim chosen" in found["Police said 12 people died."]
    assert found["The ferry sank on Monday."] == ["claim"]
    assert "A port inquiry was opened." not in found


def test_what_was_left_out_is_marked_with_its_reason(comparison: Comparison) -> None:
    (mark,) = (m for m in article_marks(View(comparison), comparison.articles[0]) if m.look == "left-out")
    assert mark.before == "related coverage"


def test_the_context_of_a_claim_is_its_paragraph_and_its_neighbours(comparison: Comparison) -> None:
    article = comparison.articles[1]
    first = View(comparison).claims_of(comparison.groups[0], article)
    (context,) = context_of(article, first)
    assert context.of(article.text).startswith("The ferry went down")
    assert context.of(article.text).endswith("the coast guard said.")


def test_the_context_stops_at_what_was_left_out(comparison: Comparison) -> None:
    article = comparison.articles[0]
    (context,) = context_of(article, (comparison.claim_by_id["c3"],))
    assert context == Span(article.text.index("Police"), article.text.index("\n\nRead more"))


def test_the_context_does_not_reach_over_what_was_left_out(comparison: Comparison) -> None:
    article = comparison.articles[0]
    inquiry = Span(article.text.index("A port"), article.text.index("\n\nRead more"))
    cut = replace(article, left_out=(LeftOut(inquiry, "said again"),))
    (context,) = context_of(cut, (comparison.claim_by_id["c2"],))
    assert context.end < inquiry.start


def labels(comparison: Comparison, focus: Focus = EVERYTHING) -> set[str]:
    """The labels behind the facts of the first article."""
    return {mark.after for mark in article_marks(View(comparison), comparison.articles[0], focus)} - {""}


def test_only_what_needs_a_review_is_told_by_its_kind_unless_every_fact_is_asked_for(comparison: Comparison) -> None:
    assert labels(comparison) == {"number ≠"}
    assert labels(comparison, Focus(every_fact=True)) == {"number ≠", "date ="}
    assert labels(replace(comparison, findings=()), Focus(every_fact=True)) == {"number", "date"}


def test_what_is_not_wanted_is_not_marked_but_what_is_open_is(comparison: Comparison) -> None:
    found = looks(comparison, Focus(groups=frozenset({"g1"}), findings=frozenset({"f2"})))
    assert found["12"] == ["fact"]
    assert found["Monday"] == ["fact agree"]
    assert "Police said 12 people died." not in found
    nothing = Focus(group="g2", finding="f1", groups=frozenset(), findings=frozenset())
    assert looks(comparison, nothing)["12"] == ["fact conflict opened"]
    assert looks(comparison, nothing)["Police said 12 people died."] == ["claim chosen"]


def test_facts_of_other_kinds_than_those_wanted_are_not_marked(comparison: Comparison) -> None:
    assert "Monday" not in looks(comparison, Focus(kinds=("number",)))
