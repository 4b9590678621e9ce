"""Holidays, and dates in figures."""

from datetime import date

import pytest

from checker.facts.date.holidays import HOLIDAYS, easter, holiday
from checker.facts.date.numeric import is_day_first


@pytest.mark.parametrize("day", [date(1818, 3, 22), date(1943, 4, 25), date(2000, 4, 23), date(2023, 4, 9)])
def test_easter_falls_where_the_tables_have_it(day: date) -> None:
    assert easter(day.year) == day


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("thanksgiving", date(2023, 11, 23)),
        ("memorial day", date(2023, 5, 29)),
        ("memorial day", date(2022, 5, 30)),
        ("labor day", date(1989, 9, 4)),
        ("martin luther king day", date(2024, 1, 15)),
        ("good friday", date(2023, 4, 7)),
        ("christmas eve", date(1995, 12, 24)),
    ],
)
def test_a_holiday_falls_on_its_day_of_the_year(name: str, day: date) -> None:
    assert holiday(name, day.year) == day


@pytest.mark.parametrize("name", HOLIDAYS)
def test_every_holiday_is_a_day_of_the_year_asked_for(name: str) -> None:
    assert all(holiday(name, year).year == year for year in range(1, 9999, 371))


@pytest.mark.parametrize(
    ("text", "day_first"),
    [
        ("Seen on 13/4/2023.", True),
        ("Seen on 4/13/23.", False),
        ("Seen on 3/4/2023.", None),
        ("Seen on 13/4/2023, not 4/13/2023.", None),
        ("Path 1/13/4/2023/5.", None),
    ],
)
def test_a_text_shows_by_a_number_above_twelve_how_it_writes_dates(text: str, day_first: bool | None) -> None:
    assert is_day_first(text) is day_first
