"""The numbers and signs that the pictures draw."""

from dataclasses import replace

from checker.model import Article, Comparison, Relation
from checker.pictures.coverage import coverage
from checker.pictures.matrix import Cell, Standing, matrix
from checker.pictures.speakers import speakers
from checker.pictures.timeline import timeline
from checker.ui.grids import (
    Grid,
    Join,
    coverage_grid,
    distinct,
    matrix_grid,
    speakers_grid,
    timeline_grid,
)
from tests.pictures.conftest import told


def drawn(grid: Grid) -> dict[tuple[str, str], str]:
    """The signs by the labels of their rows and columns."""
    signs = {(grid.rows[each.row], grid.columns[each.column]): each.sign for each in grid.squares}
    assert len(signs) == len(grid.squares)
    return signs


def crowd(count: int) -> Comparison:
    """The strike, with outlets that say nothing of it."""
    story = told()
    return replace(story, articles=(*story.articles, *(Article(f"x{n}", f"Outlet {n}", "-") for n in range(count))))


def test_the_matrix_has_a_letter_for_each_value_and_nothing_for_silence() -> None:
    story = crowd(3)
    grid = matrix_grid(story, list(enumerate(matrix(story, story.findings), start=1)))
    assert grid.rows == (
        "1 ≠ date: The union walked out on Tuesday.",
        "2 ≈ date: Ms Ito said talks begin on 9 May at 10:40.",
    )
    assert [[each.sign for each in grid.squares if each.row == row] for row in range(2)] == [
        ["A", "B", "", "", "", ""],
        ["B", "A", "A", "", "", ""],
    ]
    assert {each.look for each in grid.squares if not each.sign} == {"silent"}


def test_spellings_of_one_value_share_its_letter() -> None:
    story = told()
    conflict = story.findings[0]
    agreed = replace(conflict, relation=Relation.AGREE)
    squares = matrix_grid(story, [(1, matrix(story, [agreed])[0])]).squares
    assert [each.sign for each in squares] == ["A  2025-05-06", "A  2025-05-07", ""]
    assert [each.look for each in squares] == ["value-1", "value-1", "silent"]


def test_an_outlet_that_gives_many_values_has_the_first_and_how_many_follow() -> None:
    story = crowd(3)
    (line, _) = matrix(story, story.findings)
    many = tuple(f"2025-05-0{day}" for day in range(1, 5))
    said = replace(line, cells=(Cell(Standing.SAYS, many), *line.cells[1:]), spellings=tuple((day,) for day in many))
    silent = tuple(replace(cell, standing=Standing.SILENT, values=()) for cell in line.cells[1:])
    (square, *_) = matrix_grid(story, [(1, replace(said, cells=(said.cells[0], *silent)))]).squares
    assert square.sign == "A+3"
    assert "2025-05-04" in square.words


def test_beside_few_outlets_the_matrix_has_room_for_the_values() -> None:
    story = told()
    (square, *_) = matrix_grid(story, [(1, matrix(story, story.findings)[0])]).squares
    assert (square.sign, square.finding) == ("A  2025-05-06", "f1")


def test_the_timeline_has_a_sign_where_an_outlet_gives_a_date() -> None:
    story = told()
    dates = timeline(story)
    grid = timeline_grid(story, dates, dates.moments)
    assert drawn(grid) == {
        ("Post", "2019"): "•",
        ("Post", "2025-05-06"): "≠",
        ("Wire", "2025-05-07"): "≠",
        ("Wire", "2025-05-09"): "≈",
        ("Radio", "2025-05-09"): "≈",
        ("Post", "2025-05-09, 10:40"): "≈",
    }
    assert grid.joins == (Join((0, 1), (1, 2), "conflict"),)


def test_a_join_is_drawn_only_where_both_its_dates_are() -> None:
    story = told()
    dates = timeline(story)
    grid = timeline_grid(story, dates, dates.moments[:2])
    assert grid.joins == ()
    assert set(drawn(grid).values()) == {"•", "≠"}


def test_speakers_are_counted_by_outlet_and_outlets_of_one_origin_say_so() -> None:
    story = told()
    grid = speakers_grid(story, speakers(story), {"Post": 1, "Wire": 1})
    assert drawn(grid) == {
        ("Aiko Ito", "Post · origin 1"): "1",
        ("Aiko Ito", "Wire · origin 1"): "1",
        ("Aiko Ito", "Radio"): "2",
        ("officials", "Wire · origin 1"): "1",
        ("officials", "Radio"): "1",
    }
    assert {each.sign: each.look for each in grid.squares} == {"1": "share-2", "2": "share-4"}


def test_coverage_is_told_in_per_cent_of_the_row_s_article() -> None:
    assert drawn(coverage_grid(coverage(told()))) == {
        ("Post", "Post"): "–",
        ("Post", "Wire"): "67",
        ("Post", "Radio"): "33",
        ("Post", "anyone else"): "67",
        ("Wire", "Post"): "67",
        ("Wire", "Wire"): "–",
        ("Wire", "Radio"): "67",
        ("Wire", "anyone else"): "100",
        ("Radio", "Post"): "25",
        ("Radio", "Wire"): "50",
        ("Radio", "Radio"): "–",
        ("Radio", "anyone else"): "50",
    }


def test_an_article_that_nobody_carries_has_only_itself() -> None:
    grid = coverage_grid(coverage(crowd(1)))
    assert [each.words for each in grid.squares if each.row == 3] == ["itself"]


def test_labels_are_on_one_line_cut_and_never_the_same() -> None:
    assert distinct(["A\nB", "A B", "x" * 99, "x" * 100]) == ("A B", "A B (2)", "x" * 39 + "…", "x" * 39 + "… (2)")


def test_a_label_names_what_would_turn_the_line_around() -> None:
    assert distinct(["Wire\u202etsop"]) == ("Wire[right-to-left override]tsop",)
