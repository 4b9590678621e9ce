"""How two dates stand to each other, rung by rung."""

import pytest

from checker.facts.date.compare import LADDER, compare
from checker.facts.date.value import DateValue, dated
from checker.model import Relation

AMBIGUOUS = DateValue(None, ambiguous=("2023-03-04", "2023-04-03"))


def duration(value: str, mod: str | None = None) -> DateValue:
    return DateValue(value, "DURATION", mod)


def at(value: str) -> DateValue:
    return dated(value, "TIME")


@pytest.mark.parametrize(
    ("left", "right", "level"),
    [
        (dated("2023-11-13"), dated("2023-11-13"), "same"),
        (at("2023-11-13T15:00Z"), at("2023-11-13T10:00-05:00"), "same-instant"),
        (dated("XXXX-WXX-4"), dated("XXXX-WXX-4"), "same-words"),
        (AMBIGUOUS, dated("2023-03-04"), "ambiguous"),
        (duration("P10Y"), dated("2013"), "other-type"),
        (DateValue("PRESENT_REF"), dated("2013"), "vague"),
        (duration("P24M"), duration("P2Y"), "same-length"),
        (duration("P14M"), duration("P1Y", "MORE_THAN"), "rounded-length"),
        (duration("P14M"), duration("P1Y"), "rounded-length"),
        (duration("PXM"), duration("P3M"), "rounded-length"),
        (duration("P10Y"), duration("P12Y"), "other-length"),
        (duration("P10Y"), duration("P12Y", "LESS_THAN"), "rounded-length"),
        (DateValue("P1D", "SET"), DateValue("P1W", "SET"), "other-frequency"),
        (at("2023-11-13T09:00"), at("2023-11-13T06:00Z"), "zone"),
        (at("2023-11-13T09:00"), at("2023-11-13T10:00"), "other-hour"),
        (dated("XXXX-11-13"), dated("2023-11-13"), "fits"),
        (dated("XXXX-WXX-1"), dated("2023-11-13"), "fits"),
        (dated("XXXX-11-13"), dated("2023-11-14"), "other-day-of-year"),
        (dated("XXXX-WXX-4"), dated("2023-11-13"), "other-weekday"),
        (dated("XXXX-Q2"), dated("2023-Q3"), "other-quarter"),
        (dated("XXXX-Q2"), dated("XXXX-H2"), "unresolved"),
        (dated("XXXX-WXX-4"), dated("2023-11"), "unresolved"),
        (dated("2023-11-13"), dated("2023-11"), "coarser"),
        (dated("2023-11-13"), at("2023-11-13TMO"), "same-days"),
        (dated("2023-12"), dated("2023", mod="END"), "coarser"),
        (dated("2023-W48"), dated("2023-11"), "overlapping"),
        (dated("2013", mod="APPROX"), dated("2014"), "about"),
        (dated("2023-11-13"), dated("2023-11-14"), "other-time"),
        (dated("2013"), dated("2023"), "other-time"),
        (dated("2023-05", mod="START"), dated("2023-05-28"), "other-time"),
    ],
)
def test_two_times_stand_on_the_first_rung_that_matches(left: DateValue, right: DateValue, level: str) -> None:
    assert compare(left, right).name == compare(right, left).name == level


def test_every_rung_is_named_once_and_says_why() -> None:
    names = [rung.level.name for rung in LADDER]
    assert len(set(names)) == len(names)
    assert all(rung.level.words for rung in LADDER)


def test_only_what_is_known_on_both_sides_can_conflict() -> None:
    known = dated("2023-11-13")
    for vague in (AMBIGUOUS, DateValue("PAST_REF"), dated(None), DateValue("PXD", "DURATION")):
        assert compare(known, vague).relation is not Relation.CONFLICT
