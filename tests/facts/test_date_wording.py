"""A date's value as a reader would say it."""

import pytest

from checker.facts.date.wording import in_words

SAID = [
    ("2023-11-13", None, "2023-11-13"),
    ("2023-11-12TNI", None, "2023-11-12, night"),
    ("2023-11-12T09:30", None, "2023-11-12, 09:30"),
    ("P3D", None, "3 days"),
    ("P1DE", None, "1 decade"),
    ("P2CE", None, "2 centuries"),
    ("PT90M", "APPROX", "about 90 minutes"),
    ("PXM", None, "some months"),
    ("2023-12", "END", "the end of 2023-12"),
    ("XXXX-WXX-1", None, "a Monday, date not known"),
    ("XXXX-11-13", None, "13 November, year not said"),
    ("XXXX-05", None, "May, year not said"),
    ("XXXX-XX-XX", None, "a date not known"),
    ("197X", None, "the 1970s"),
    ("2023-W46", None, "week 46 of 2023"),
    ("2023-Q4", None, "quarter 4 of 2023"),
    ("2023-FA", None, "autumn 2023"),
    ("PRESENT_REF", None, "now"),
    ("P1Y2M", None, "P1Y2M"),
]


@pytest.mark.parametrize(("value", "mod", "said"), SAID)
def test_a_value_is_said_in_words(value: str, mod: str | None, said: str) -> None:
    assert in_words(value, mod) == said
