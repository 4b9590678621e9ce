"""`python -m tests.browser.screenshot` takes the README's picture of the app: the sample story, side by side."""

from pathlib import Path

from playwright.sync_api import Page

from tests.browser.conftest import ROOT, chromium, compared_sample, running_app

PICTURE = ROOT / "checker" / "ui" / "sample" / "app.png"


def take(page: Page, address: str, picture: Path) -> None:
    """Compare the sample story, open the group that dates the strategy, and keep what is on the screen."""
    compared_sample(page, address)
    row = page.locator(".row", has_text="adopted in").first
    number = row.locator(".row-head .label").inner_text()
    page.get_by_role("button", name=f"Open {number}", exact=True).click()
    page.locator(".in-context .claim.chosen").first.wait_for()
    page.wait_for_timeout(1_000)  # until what moves has come to rest
    page.screenshot(path=picture)


if __name__ == "__main__":
    with running_app() as served, chromium() as browser:
        take(browser.new_page(viewport={"width": 1280, "height": 900}), served, PICTURE)
