"""What the pictures draw, as CSV."""

import csv
import io
from dataclasses import replace

from checker.export.picture_tables import (
    Table,
    coverage_table,
    dates_table,
    matrix_table,
    origins_table,
    speakers_table,
)
from checker.origins import article_origins
from checker.pictures.coverage import coverage
from checker.pictures.matrix import matrix
from checker.pictures.speakers import speakers
from checker.pictures.timeline import timeline
from tests.pictures.conftest import told


def read(table: Table) -> list[dict[str, str]]:
    """The rows as a spreadsheet reads them; each has a cell for each column."""
    rows = list(csv.DictReader(io.StringIO(table.csv.decode("utf-8-sig"), newline=""), strict=True))
    assert all(None not in row and None not in row.values() for row in rows)
    return rows


def test_the_matrix_has_a_row_for_each_fact_and_a_column_for_each_outlet() -> None:
    story = told()
    first, second = read(matrix_table(story, matrix(story, story.findings)))
    assert (first["Post"], first["Wire"], first["Radio"]) == ("2025-05-06", "2025-05-07", "silent")
    assert (first["kind"], first["relation"], first["findings"]) == ("date", "conflict", "f1")
    assert (second["fact"], second["Radio"]) == ("2", "2025-05-09")


def test_a_date_has_its_days_its_words_and_what_is_held_against_it() -> None:
    rows = read(dates_table(timeline(told()).given))
    assert [(row["outlet"], row["date"], row["relation"]) for row in rows[:2]] == [
        ("Post", "2019", ""),
        ("Post", "2025-05-06", "conflict"),
    ]
    assert (rows[0]["from"], rows[0]["to"], rows[0]["times"]) == ("2019-01-01T00:00:00", "2020-01-01T00:00:00", "1")
    assert (rows[1]["reasons"], rows[1]["findings"]) == ("by hand", "f1")


def test_a_speaker_is_counted_by_outlet() -> None:
    story = told()
    first, second = read(speakers_table(story, speakers(story)))
    assert (first["speaker"], first["also_called"], first["Radio"], first["claims"]) == (
        "Aiko Ito",
        "Ms Ito; Ito",
        "2",
        "4",
    )
    assert (second["named"], second["Post"]) == ("no", "0")


def test_each_outlet_stands_with_its_origin() -> None:
    assert [
        (row["origin"], row["outlet"], row["why"]) for row in read(origins_table(article_origins(told().articles)))
    ] == [
        ("1", "Post", ""),
        ("2", "Wire", ""),
        ("3", "Radio", ""),
    ]


def test_coverage_counts_claims_and_tells_shares() -> None:
    post, wire, radio = read(coverage_table(coverage(told()), ["Post", "Wire", "Radio"]))
    assert (post["claims"], post["carried_by_others"], post["only_here"], post["share_carried"]) == (
        "3",
        "2",
        "1",
        "0.6667",
    )
    assert [wire[name] for name in ("Post", "Wire", "Radio")] == ["2", "3", "2"]
    assert radio["left_out"] == "0.0"


def test_an_outlet_that_a_spreadsheet_would_run_is_defused_also_in_the_header() -> None:
    story = told()
    outlet = '=HYPERLINK("http://x.example")'
    hostile = replace(story, articles=(replace(story.articles[0], outlet=outlet), *story.articles[1:]))
    (first, _) = read(matrix_table(hostile, matrix(hostile, hostile.findings)))
    assert f"'{outlet}" in first
    assert all(not name.startswith("=") for name in first)
    assert read(dates_table(timeline(hostile).given))[0]["outlet"] == f"'{outlet}"
