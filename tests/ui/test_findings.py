"""The findings page."""

from collections.abc import Callable

from streamlit.testing.v1 import AppTest

from checker.model import Comparison
from checker.ui.navigation import Place

Open = Callable[..., AppTest]
Shown = Callable[[AppTest], str]


def test_a_finding_shows_its_relation_reason_values_and_speakers(
    open_page: Open, shown: Shown, comparison: Comparison
) -> None:
    page = shown(open_page(Place.FINDINGS, comparison=comparison))
    for told in ("≠ conflict", "high severity", "12 is not 15", "12 people", "15 people", "police", "coast guard"):
        assert told in page
