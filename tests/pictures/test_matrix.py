"""The matrix: every outlet against every fact, none left blank."""

from dataclasses import replace

from checker.model import Article, Comparison, Finding, Group, Relation
from checker.pictures.matrix import Cell, Standing, matrix, most_silent_first, most_told_first, outlets_of
from tests.export.conftest import side_of


def with_a_third_outlet(comparison: Comparison, *also_in_group: str) -> Comparison:
    """Island Times joins, which reports what the second article does, word for word."""
    island = replace(comparison.articles[1], id="a3", outlet="Island Times")
    claims = tuple(
        replace(each, id=f"{each.id}x", article_id="a3") for each in comparison.claims if each.article_id == "a2"
    )
    groups = tuple(
        replace(each, claims=(*each.claims, *(claim for claim in also_in_group if claim[:2] in each.claims)))
        for each in comparison.groups
    )
    return replace(
        comparison, articles=(*comparison.articles, island), claims=(*comparison.claims, *claims), groups=groups
    )


def test_each_outlet_says_its_value(comparison: Comparison) -> None:
    (line,) = matrix(comparison, comparison.findings[:1])
    assert outlets_of(comparison) == ("Harbour Post", "Coastal Wire")
    assert line.cells == (Cell(Standing.SAYS, ("12",)), Cell(Standing.SAYS, ("15",)))
    assert (line.kind, line.relation) == ("number", Relation.CONFLICT)
    assert line.claim == "At least 12 people died when a ferry sank on Monday"


def test_who_does_not_report_it_is_silent_and_who_reports_it_without_the_fact_is_not(comparison: Comparison) -> None:
    silent = with_a_third_outlet(comparison)
    assert matrix(silent, silent.findings[:1])[0].cells[2] == Cell(Standing.SILENT)
    without = with_a_third_outlet(comparison, "c4x")
    assert matrix(without, without.findings[:1])[0].cells[2] == Cell(Standing.WITHOUT)


def test_whoever_else_has_the_value_says_it_too(comparison: Comparison) -> None:
    third = with_a_third_outlet(comparison, "c4x")
    conflict = third.findings[0]
    assert conflict.right is not None
    held = replace(conflict, right=replace(conflict.right, also=("c4x",)))
    assert matrix(third, [held])[0].cells[2] == Cell(Standing.SAYS, ("15",))


def test_findings_that_share_a_value_are_about_one_fact(comparison: Comparison) -> None:
    third = with_a_third_outlet(comparison, "c4x")
    conflict = third.findings[0]
    other = replace(conflict, id="f9", right=side_of(third, "c4x", "Fifteen", 16), relation=Relation.UPDATE)
    (line,) = matrix(third, [other, conflict])
    assert [finding.id for finding in line.findings] == ["f9", "f1"]
    assert line.relation is Relation.CONFLICT
    assert [cell.values for cell in line.cells] == [("12",), ("15",), ("16",)]


def test_two_facts_of_a_group_have_a_line_each(comparison: Comparison) -> None:
    lines = matrix(comparison, comparison.findings)
    assert [line.findings[0].id for line in lines] == ["f1", "f2", "f3", "f4"]


def test_what_has_no_value_is_told_by_its_words(comparison: Comparison) -> None:
    (line,) = matrix(comparison, comparison.findings[2:3])
    assert [cell.values for cell in line.cells] == [("“Monday”",), ("“Monday”",)]


def test_an_article_against_itself_has_no_line(comparison: Comparison) -> None:
    assert matrix(comparison, [replace(comparison.findings[0], group_id=None)]) == ()


def test_the_lines_have_a_cell_for_each_outlet_however_many(comparison: Comparison) -> None:
    many = tuple(Article(f"b{n}", f"Outlet {n}", "Nothing of it.") for n in range(40))
    wide = replace(comparison, articles=(*comparison.articles, *many))
    assert {len(line.cells) for line in matrix(wide, wide.findings)} == {42}


def test_a_group_of_another_id_is_another_fact(comparison: Comparison) -> None:
    twin = Group("g9", comparison.groups[0].claims, ())
    again: Finding = replace(comparison.findings[0], id="f9", group_id="g9")
    doubled = replace(comparison, groups=(*comparison.groups, twin))
    assert len(matrix(doubled, [comparison.findings[0], again])) == 2


def test_the_value_that_most_outlets_give_stands_first(comparison: Comparison) -> None:
    third = with_a_third_outlet(comparison, "c4x")
    conflict = third.findings[0]
    assert conflict.right is not None
    held = replace(conflict, right=replace(conflict.right, also=("c4x",)))
    (line,) = matrix(third, [held])
    assert list(line.holders.items()) == [(("15",), (1, 2)), (("12",), (0,))]


def test_values_that_agree_in_other_words_are_one(comparison: Comparison) -> None:
    third = with_a_third_outlet(comparison, "c4x")
    conflict = third.findings[0]
    same = replace(conflict, id="f9", left=side_of(third, "c4x", "Fifteen", 16), relation=Relation.AGREE)
    (line,) = matrix(third, [conflict, same])
    assert list(line.holders.items()) == [(("15", "16"), (1, 2)), (("12",), (0,))]


def test_what_agrees_with_two_that_differ_makes_them_no_one(comparison: Comparison) -> None:
    third = with_a_third_outlet(comparison, "c4x")
    conflict = third.findings[0]
    other = side_of(third, "c4x", "Fifteen", 16)
    with_left = replace(conflict, id="f8", right=other, relation=Relation.AGREE)
    with_right = replace(conflict, id="f9", left=other, relation=Relation.AGREE)
    (line,) = matrix(third, [conflict, with_left, with_right])
    assert set(line.holders) == {("12",), ("15",), ("16",)}


def test_what_is_told_at_one_place_is_one_value(comparison: Comparison) -> None:
    conflict = comparison.findings[0]
    assert conflict.left is not None
    bare = replace(conflict, id="f9", left=replace(conflict.left, value=None))
    (line,) = matrix(comparison, [conflict, bare])
    assert list(line.holders) == [("12", "“At least 12”"), ("15",)]


def test_lines_are_put_in_order_by_who_is_silent_and_by_who_speaks(comparison: Comparison) -> None:
    third = with_a_third_outlet(comparison, "c4x")
    lines = matrix(third, third.findings)
    assert [line.findings[0].id for line in most_silent_first(lines)] == ["f2", "f4", "f1", "f3"]
    assert [line.findings[0].id for line in most_told_first(lines)] == ["f1", "f3", "f4", "f2"]
    assert lines[0].of_standing(Standing.WITHOUT) == (2,)
