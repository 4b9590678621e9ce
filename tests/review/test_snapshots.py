"""A saved comparison is what was saved."""

from dataclasses import replace

import pytest

from checker.export.csv_table import csv_bytes
from checker.export.json_document import json_bytes
from checker.export.rows import rows_of
from checker.model import Comparison
from checker.review.database import Database
from checker.review.restoring import comparison_of
from checker.review.snapshots import snapshot_of
from tests.export.conftest import comparison as exported  # every shape that the exports must show

from .cases import comparison_of as a_comparison
from .cases import desk_of

__all__ = ["exported"]


@pytest.fixture(params=["built", "exported"])
def comparison(request: pytest.FixtureRequest) -> Comparison:
    if request.param == "built":
        return a_comparison()
    every_shape: Comparison = request.getfixturevalue("exported")
    return every_shape


def test_what_comes_back_is_what_was_saved(comparison: Comparison, database: Database) -> None:
    desk = desk_of(database)
    back = desk.comparison(desk.save(comparison))
    assert json_bytes(back) == json_bytes(comparison)
    assert csv_bytes(rows_of(back, everything=True)) == csv_bytes(rows_of(comparison, everything=True))
    assert [each.notices for each in back.articles] == [each.notices for each in comparison.articles]
    assert [each.headline for each in back.articles] == [each.headline for each in comparison.articles]
    assert [claim.said_by for claim in back.claims] == [claim.said_by for claim in comparison.claims]


def test_a_snapshot_survives_any_number_of_turns(comparison: Comparison) -> None:
    snapshot = snapshot_of(comparison)
    assert snapshot_of(comparison_of(snapshot)) == snapshot


def test_the_digest_covers_every_part() -> None:
    comparison = a_comparison()
    changed = [
        replace(comparison, version="0.2.0"),
        replace(comparison, articles=tuple(replace(each, url="") for each in comparison.articles)),
        replace(comparison, claims=tuple(replace(each, resolved="x") for each in comparison.claims)),
        replace(comparison, groups=tuple(replace(each, origins=1) for each in comparison.groups)),
        replace(comparison, findings=tuple(replace(each, confidence=0.5) for each in comparison.findings)),
        replace(comparison, findings=tuple(reversed(comparison.findings))),
        comparison,
    ]
    assert len({snapshot_of(each).digest for each in changed}) == len(changed)


def test_a_side_is_saved_with_the_rule_that_found_its_value() -> None:
    rows = snapshot_of(a_comparison()).findings
    assert [row["left_rule"] for row in rows] == ["bare-count", "", "", ""]
