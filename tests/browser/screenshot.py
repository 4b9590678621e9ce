"""`python -m tests.browser.screenshot` takes the README's pictures of the app, with a story made for the tests."""

import tempfile
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser, Page

from checker.embedding import load_encoder
from checker.language import load_language
from checker.model import Comparison
from checker.review.database import open_database
from checker.review.desk import Desk
from checker.ui.navigation import Place
from tests.browser.conftest import ROOT, chromium, running_app
from tests.stories.expected import compared

PICTURES: Final = ROOT / "fixtures" / "screenshots"
STORY: Final = "mill-explosion"
SIZE: Final = (1280, 800)


def findings(page: Page) -> None:
    """Whom to phone about, and the first of it in its context."""
    page.locator(".finding .passage").first.wait_for(timeout=60_000)


def side_by_side(page: Page) -> None:
    """The first conflict, opened among the texts."""
    findings(page)
    page.get_by_role("button", name="Open Shortcut O").click()
    page.locator(".here mark.opened").first.wait_for(timeout=60_000)


def who_says_what(page: Page) -> None:
    """The outlets against the facts."""
    page.locator(".stVegaLiteChart svg").first.wait_for(timeout=60_000)


TAKEN: Final[Mapping[str, tuple[Place, Callable[[Page], None]]]] = {
    "findings": (Place.FINDINGS, findings),
    "side-by-side": (Place.FINDINGS, side_by_side),
    "who-says-what": (Place.MATRIX, who_says_what),
}


def take_all(browser: Browser, comparison: Comparison, name: str, pictures: Path) -> None:
    """Save the comparison in a database of its own, and keep what the app shows of it."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'checker.db'}"
        with closing(open_database(url)) as database:
            story = Desk(database, "Ana").save(comparison, name)
        with running_app(database=url) as address:
            for picture, (place, prepare) in TAKEN.items():
                page = browser.new_page(viewport={"width": SIZE[0], "height": SIZE[1]}, color_scheme="light")
                page.goto(f"{address}/{place.url}?story={story.id}")
                prepare(page)
                page.wait_for_timeout(1_500)  # until what moves has come to rest
                page.screenshot(path=pictures / f"{picture}.png")
                page.close()


def main() -> None:
    story = compared(STORY, load_language(), load_encoder())
    with chromium() as browser:
        take_all(browser, story.comparison, "Flour mill explosion, Harlow Ferry", PICTURES)


if __name__ == "__main__":
    main()
