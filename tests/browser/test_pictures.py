"""The pictures and the draft, as a reader uses them in a real browser."""

import csv
import io
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from checker.ui.navigation import Place
from tests.browser.axe import violations
from tests.browser.steps import visit

PICTURES = (Place.MATRIX, Place.TIMELINE, Place.SPEAKERS, Place.COVERAGE)
SQUARE = ".stVegaLiteChart svg path[aria-label]"
HEADLINE = "US and South Korea revise deterrence strategy"
TEXT = """Lloyd Austin and Shin Won-sik signed the updated strategy in Seoul on Monday.

The bishop of Ljubljana has ordered eleven new bells for his cathedral.
"""
CHECKING = 180_000  # milliseconds: the models are loaded first


@pytest.fixture(scope="module")
def story(browser: Browser, address: str, compare_sample: Callable[[Page, str], None]) -> str:
    """The address of the sample story, compared."""
    page = browser.new_page()
    compare_sample(page, address)
    query = page.url.rpartition("?")[2]
    page.close()
    return f"?{query}"


@pytest.fixture(scope="module", params=[("light", 1280), ("dark", 1920)], ids=["light", "dark"])
def window(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    scheme, width = request.param
    opened = browser.new_page(color_scheme=scheme, viewport={"width": width, "height": 900})
    yield opened
    opened.close()


def see(page: Page, address: str, place: Place, story: str) -> None:
    """Open a picture by its address."""
    page.goto(f"{address}/{place.url}{story}")
    page.locator(SQUARE).first.wait_for(timeout=60_000)


@pytest.mark.parametrize("place", PICTURES, ids=lambda place: place.title)
def test_a_picture_fits_its_window_and_says_in_words_what_each_square_is(
    window: Page, address: str, story: str, place: Place
) -> None:
    see(window, address, place, story)
    assert window.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert all(label and ": " in label for label in _labels(window))


def test_a_click_on_a_square_opens_its_finding(window: Page, address: str, story: str) -> None:
    see(window, address, Place.MATRIX, story)
    window.locator(SQUARE).first.click(force=True)  # where its sign stands
    expect(window.get_by_role("heading", level=1, name="Findings")).to_be_visible()
    expect(window).to_have_url(re.compile(r"/findings\?.*finding=\w+"))
    window.go_back()
    expect(window.get_by_role("heading", level=1, name="Who says what")).to_be_visible()
    expect(window.locator(SQUARE).first).to_be_visible()


@pytest.mark.parametrize("place", [Place.MATRIX, Place.TIMELINE], ids=lambda place: place.title)
def test_a_row_of_the_table_leads_to_its_finding(window: Page, address: str, story: str, place: Place) -> None:
    see(window, address, place, story)
    window.get_by_text("The same as a table").click()
    window.locator("table.drawn a").first.click()
    expect(window.get_by_role("heading", level=1, name="Findings")).to_be_visible()
    expect(window).to_have_url(re.compile(r"finding=\w+"))


def test_the_table_of_a_picture_is_downloaded_with_a_row_for_each_line(window: Page, address: str, story: str) -> None:
    see(window, address, Place.COVERAGE, story)
    with window.expect_download() as waited:
        window.get_by_role("button", name="Download as CSV").click()
    data = Path(waited.value.path()).read_text("utf-8-sig")
    assert [row["article"] for row in csv.DictReader(io.StringIO(data))] == ["Kyodo News", "Asharq Al-Awsat"]


def test_a_draft_is_checked_once_and_stays_when_the_reader_looks_elsewhere(
    window: Page, address: str, story: str
) -> None:
    window.goto(f"{address}/{Place.DRAFT.url}{story}")
    window.get_by_label("Headline").fill(HEADLINE, timeout=60_000)
    window.get_by_label("Text", exact=True).fill(TEXT)
    window.get_by_role("button", name="Check the draft").click()
    rows = window.locator(".draft .row")
    expect(rows).to_have_count(3, timeout=CHECKING)
    expect(rows.nth(0)).to_contain_text("headline")
    expect(rows.nth(1)).to_contain_text("Supported by")
    expect(rows.nth(2)).to_contain_text("reported by nobody")
    for folded in window.locator(".draft details > summary").all():
        folded.click()
    assert violations(window) == []
    visit(window, "Left out")
    visit(window, "Draft")
    expect(window.get_by_label("Text", exact=True)).to_have_value(TEXT)
    expect(rows).to_have_count(3)
    window.get_by_role("link", name="in its article").first.click()
    expect(window.get_by_role("heading", level=1, name="Side by side")).to_be_visible()
    expect(window.locator(".here").first).to_be_in_viewport()


def _labels(page: Page) -> list[str | None]:
    return [each.get_attribute("aria-label") for each in page.locator(SQUARE).all()]
