"""Rows: which findings make one, and what stands in its columns."""

from dataclasses import replace

import pytest

from checker.export.rows import COLUMNS, Row, rows_of
from checker.model import ClaimKind, Comparison, Relation, Severity

ALL = (
    "finding_id, group_id, story, kind, relation, severity, confidence, reason, outlet_a, title_a, published_a, "
    "updated_a, url_a, part_a, claim_a, context_a, span_a, value_a, said_by_a, origins_a, outlet_b, title_b, "
    "published_b, updated_b, url_b, part_b, claim_b, context_b, span_b, value_b, said_by_b, origins_b, state, "
    "assignee, verdict, correct_value, reviewer, second_verdict, second_reviewer, action, note, evidence_url, "
    "decided_at, checker_version, models"
)


def named(row: Row) -> dict[str, object]:
    return dict(zip(COLUMNS, row.cells(), strict=True))


def test_the_columns_are_those_of_the_interface_in_its_order() -> None:
    assert ", ".join(COLUMNS) == ALL


def test_what_agrees_and_what_is_minor_makes_no_row(comparison: Comparison) -> None:
    assert [row.finding_id for row in rows_of(comparison)] == ["f1", "f3"]


def test_everything_makes_a_row_of_each_finding_in_their_order(comparison: Comparison) -> None:
    assert [row.finding_id for row in rows_of(comparison, everything=True)] == ["f1", "f2", "f3", "f4"]


@pytest.mark.parametrize("relation", [Relation.CONFLICT, Relation.UPDATE, Relation.SCOPE, Relation.UNCLEAR])
def test_a_low_severity_hides_no_other_relation(comparison: Comparison, relation: Relation) -> None:
    low = replace(comparison.findings[0], relation=relation, severity=Severity.LOW)
    assert len(rows_of(replace(comparison, findings=(low,)))) == 1


def test_a_row_tells_the_finding(comparison: Comparison) -> None:
    row = named(rows_of(comparison)[0])
    assert row["group_id"] == "g1"
    assert row["story"] == "Ferry sinks off Maro"
    assert (row["kind"], row["relation"], row["severity"]) == ("number", "conflict", "high")
    assert row["confidence"] == 0.9
    assert row["reason"] == "12 or 15 people died"
    assert row["checker_version"] == "0.1.0"
    assert row["models"] == "encoder: tiny; language: small 1.0"


def test_a_row_tells_both_sides(comparison: Comparison) -> None:
    row = named(rows_of(comparison)[0])
    assert (row["outlet_a"], row["outlet_b"]) == ("Harbour Post", "Coastal Wire")
    assert (row["published_a"], row["updated_a"]) == ("2024-03-05", "2024-03-05T18:30:00")
    assert (row["published_b"], row["updated_b"], row["url_b"]) == ("", "", "")
    assert row["claim_a"] == "At least 12 people died when a ferry sank on Monday"
    assert (row["value_a"], row["value_b"]) == ("12", "15")
    assert (row["said_by_a"], row["said_by_b"]) == ("police", "")
    assert (row["origins_a"], row["origins_b"]) == (2, 1)


def test_the_context_is_the_paragraph_around_the_claim(comparison: Comparison) -> None:
    row = named(rows_of(comparison)[0])
    assert str(row["context_a"]).startswith("At least 12 people")
    assert str(row["context_a"]).endswith("at dawn.")
    assert row["context_b"] == comparison.articles[1].text.strip()


def test_the_span_finds_the_value_in_the_text(comparison: Comparison) -> None:
    row = named(rows_of(comparison)[0])
    start, end = map(int, str(row["span_a"]).split(".."))
    assert comparison.articles[0].text[start:end] == "At least 12"


def test_a_finding_of_a_single_article_has_no_group(comparison: Comparison) -> None:
    inside = replace(comparison.findings[0], group_id=None)
    assert rows_of(replace(comparison, findings=(inside,)))[0].group_id == ""


def test_the_side_that_an_omission_lacks_is_empty(comparison: Comparison) -> None:
    row = named(rows_of(comparison, everything=True)[1])
    assert row["outlet_a"] == "Harbour Post"
    assert [row[column] for column in COLUMNS if column.endswith("_b")] == [""] * 11 + [None]


@pytest.mark.parametrize(
    ("kind", "part"),
    [
        (ClaimKind.HEADLINE, "headline"),
        (ClaimKind.SENTENCE, "body"),
        (ClaimKind.CLAUSE, "body"),
        (ClaimKind.CAPTION, "caption"),
        (ClaimKind.QUOTATION, "quote"),
    ],
)
def test_the_part_follows_from_the_kind_of_the_claim(comparison: Comparison, kind: ClaimKind, part: str) -> None:
    claims = tuple(replace(claim, kind=kind) for claim in comparison.claims)
    assert rows_of(replace(comparison, claims=claims))[0].a.part == part


def test_a_new_row_waits_for_review(comparison: Comparison) -> None:
    row = named(rows_of(comparison)[0])
    assert row["state"] == "new"
    review = COLUMNS[COLUMNS.index("assignee") : COLUMNS.index("checker_version")]
    assert {row[column] for column in review} == {""}


def test_a_paragraph_that_no_cell_can_hold_is_context_only_as_far_as_it_is_near(comparison: Comparison) -> None:
    coastal = comparison.articles[1]
    long = replace(coastal, text=f"{coastal.text.rstrip()} {'And so it went on. ' * 5_000}")
    row = named(rows_of(replace(comparison, articles=(comparison.articles[0], long)))[0])
    assert str(row["context_b"]).startswith("Fifteen people")
    assert str(row["context_b"]) in long.text
    assert len(str(row["context_b"])) < 1_000
