"""The timeline: every date that the articles give, in its place, agreeing or not."""

from dataclasses import replace
from datetime import datetime

import pytest

from checker.facts.date.value import DateValue, dated
from checker.model import Comparison, Relation
from checker.pictures.timeline import Given, When, timeline, when
from checker.review.restoring import comparison_of
from checker.review.snapshots import snapshot_of


def given(strike: Comparison, outlet: str, words: str) -> Given:
    (found,) = [each for each in timeline(strike).given if (each.outlet, str(each.when)) == (outlet, words)]
    return found


def test_the_dates_stand_in_their_order_and_each_outlet_by_its_own(strike: Comparison) -> None:
    assert [(str(each.when), each.outlet) for each in timeline(strike).given] == [
        ("2019", "Post"),
        ("2025-05-06", "Post"),
        ("2025-05-07", "Wire"),
        ("2025-05-09", "Wire"),
        ("2025-05-09", "Radio"),
        ("2025-05-09, 10:40", "Post"),
    ]


def test_a_saved_comparison_draws_the_same(strike: Comparison) -> None:
    drawn, saved = timeline(strike), timeline(comparison_of(snapshot_of(strike)))
    assert [(each.outlet, each.when, each.values, each.relation) for each in saved.given] == [
        (each.outlet, each.when, each.values, each.relation) for each in drawn.given
    ]
    assert [(each.outlets, each.when) for each in saved.apart] == [(each.outlets, each.when) for each in drawn.apart]


def test_a_date_has_the_gravest_of_what_was_found_about_it_and_none_where_nothing_was(strike: Comparison) -> None:
    assert given(strike, "Post", "2025-05-06").relation is Relation.CONFLICT
    assert given(strike, "Radio", "2025-05-09").relation is Relation.COMPATIBLE
    assert given(strike, "Post", "2019").relation is None


def test_dates_that_differ_are_joined(strike: Comparison) -> None:
    (apart,) = timeline(strike).apart
    assert (apart.outlets, [str(each) for each in apart.when]) == (("Post", "Wire"), ["2025-05-06", "2025-05-07"])
    assert apart.finding.id == "f1"


def test_a_date_that_an_outlet_gives_again_stands_once_with_both_places(strike: Comparison) -> None:
    first = strike.claims[0]
    again = replace(first, id="p9", facts=(replace(first.facts[0], value=dated("2025-05-06TNI", "TIME")),))
    shown = given(replace(strike, claims=(*strike.claims, again)), "Post", "2025-05-06")
    assert [mention.claim_id for mention in shown.mentions] == ["p1", "p9"]
    assert shown.values == ("2025-05-06", "2025-05-06, night")


@pytest.mark.parametrize("value", [dated("XXXX-05-06"), DateValue(None, ambiguous=("2025-05-06", "2025-06-05"))])
def test_a_date_whose_day_is_not_known_stands_behind_all_others(strike: Comparison, value: DateValue) -> None:
    first = strike.claims[0]
    vague = replace(first, facts=(replace(first.facts[0], value=value),))
    drawn = timeline(replace(strike, claims=(vague, *strike.claims[1:]), findings=()))
    assert [(each.outlet, each.when) for each in drawn.given][-1] == ("Post", None)
    assert None not in drawn.moments


@pytest.mark.parametrize("value", [dated("P3D", "DURATION"), dated("P1W", "SET"), dated("PRESENT_REF")])
def test_how_long_how_often_and_now_are_no_dates(strike: Comparison, value: DateValue) -> None:
    first = strike.claims[0]
    only = replace(first, facts=(replace(first.facts[0], value=value),))
    assert timeline(replace(strike, claims=(only,), findings=())).given == ()


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2019", "2019"),
        ("2019-05", "2019-05"),
        ("2019-02-28", "2019-02-28"),
        ("2019-12-31", "2019-12-31"),
        ("2019-W20", "2019-05-13 – 2019-05-19"),
        ("2019-Q2", "2019-04 – 2019-06"),
        ("201X", "2010 – 2019"),
        ("2019-05-06T09:40", "2019-05-06, 09:40"),
        ("2019-05-06TMO", "2019-05-06"),
        ("9999", "9999"),
    ],
)
def test_a_stretch_is_told_as_shortly_as_it_can_be(value: str, words: str) -> None:
    assert str(when(dated(value, "TIME" if "T" in value else "DATE"))) == words


def test_an_hour_in_a_time_zone_is_placed_by_its_day() -> None:
    assert str(when(dated("2019-05-06T13:40Z", "TIME"))) == "2019-05-06"


def test_a_day_is_over_when_the_next_begins() -> None:
    assert when(dated("2019-05-06")) == When(datetime(2019, 5, 6), datetime(2019, 5, 7))
