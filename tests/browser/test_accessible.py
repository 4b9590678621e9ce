"""Every page, in both themes, breaks no rule of WCAG 2.2 AA that axe-core (from npm) can check in a real browser."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page

from checker.ui.navigation import Place
from tests.browser.axe import violations

OPENED = {Place.SIDE_BY_SIDE: ".opens, a.label.claim", Place.FINDINGS: ".entry"}


@pytest.fixture(scope="module")
def story(browser: Browser, address: str, compare_sample: Callable[[Page, str], None]) -> str:
    """The address of the sample story, compared."""
    page = browser.new_page()
    compare_sample(page, address)
    query = page.url.rpartition("?")[2]
    page.close()
    return f"?{query}"


@pytest.fixture(scope="module", params=["light", "dark"])
def page(request: pytest.FixtureRequest, browser: Browser) -> Iterator[Page]:
    opened = browser.new_page(color_scheme=request.param, viewport={"width": 1280, "height": 900})
    yield opened
    opened.close()


@pytest.mark.parametrize("place", Place, ids=lambda place: place.title)
def test_a_page_breaks_no_rule(page: Page, address: str, story: str, place: Place) -> None:
    page.goto(f"{address}/{place.url}{story}")
    page.get_by_role("heading", level=1, name=place.title).wait_for(timeout=60_000)
    if place is Place.SOURCES:
        page.get_by_role("button", name="Take the sample story").click()
        page.get_by_text("Read the text").first.click()
        page.locator("del.left-out").first.wait_for(timeout=60_000)
    for expander in page.locator("details > summary").all():
        expander.click()
    assert violations(page) == []
    if place in OPENED:
        page.locator(OPENED[place]).first.click()
        assert violations(page) == []
