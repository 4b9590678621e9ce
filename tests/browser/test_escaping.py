"""In a real browser too, what stands in an article is shown as what it is: nothing of it runs, or becomes a formula."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from checker.review.database import open_database
from checker.review.desk import Desk
from checker.ui.navigation import Place
from tests.browser.conftest import running_app
from tests.ui.test_escaping import SIGNS, WITHOUT_WORDS, hostile


@pytest.fixture
def hostile_app(tmp_path: Path) -> Iterator[str]:
    url = f"sqlite:///{tmp_path / 'checker.db'}"
    with closing(open_database(url)) as database:
        Desk(database, "Ana").save(hostile(), f"Ferry {SIGNS}")
    with running_app(database=url) as address:
        yield address


def opened(page: Page, address: str, place: Place) -> None:
    page.goto(f"{address}/{place.url}?story=1")
    expect(page.get_by_role("heading", level=1, name=place.title)).to_be_visible(timeout=60_000)
    page.wait_for_timeout(1_000)  # until what would run has run


def test_nothing_of_an_article_runs_on_any_page(browser: Browser, hostile_app: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    ran: list[str] = []
    page.on("dialog", lambda dialog: (ran.append(dialog.message), dialog.dismiss()))
    for place in Place:
        opened(page, hostile_app, place)
        expect(page.locator(".katex, .stMain strong")).to_have_count(0)
        if place not in WITHOUT_WORDS:
            expect(page.locator("bdi", has_text=SIGNS).first).to_be_attached()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), place
    page.close()
    assert ran == []
