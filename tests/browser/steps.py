"""What a reader does again and again, with the mouse and with the keyboard alone."""

import csv
import io
from pathlib import Path

from playwright.sync_api import Download, Locator, Page, expect

from checker.export.rows import COLUMNS

_FARTHEST = 120  # presses of Tab: more than any page has places for the cursor


def settled(page: Page) -> None:
    """Wait until the page is drawn: what it no longer has stands until then beside what came in its place."""
    expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")


def visit(page: Page, title: str) -> None:
    """Go to a page by the navigation, as a reader does."""
    page.get_by_role("link", name=title, exact=True).click()
    expect(page.get_by_role("heading", level=1, name=title)).to_be_visible()
    settled(page)


def be(page: Page, name: str) -> None:
    """Give one's name, by the mouse."""
    page.get_by_role("button", name="Your name").click(timeout=60_000)
    page.get_by_role("dialog").get_by_role("textbox", name="Your name").fill(name)
    page.keyboard.press("Enter")
    expect(page.get_by_test_id("stPopoverButton").filter(has_text=name)).to_be_visible()
    page.keyboard.press("Escape")
    settled(page)


def downloaded_rows(page: Page) -> list[dict[str, str]]:
    """The rows of the CSV that the page's button gives."""
    with page.expect_download() as waited:
        page.get_by_role("button", name="CSV").click()
    return rows_of(waited.value)


def rows_of(download: Download) -> list[dict[str, str]]:
    """The rows of a CSV, which begins with its mark and its header."""
    data = Path(download.path()).read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    table = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    assert tuple(table.fieldnames or ()) == COLUMNS
    rows = list(table)
    assert all(None not in row and None not in row.values() for row in rows)
    return rows


def tab_to(page: Page, wanted: Locator) -> Locator:
    """Press Tab until the cursor is there."""
    wanted.wait_for()
    for _ in range(_FARTHEST):
        if wanted.evaluate("element => element === document.activeElement"):
            return wanted
        page.keyboard.press("Tab")
    raise AssertionError(f"no Tab leads to {wanted}")


def type_into(page: Page, field: Locator, text: str) -> None:
    """Reach a field by Tab and write this in the place of what it holds."""
    tab_to(page, field)
    page.keyboard.press("Control+a")
    page.keyboard.type(text)
    page.keyboard.press("Tab")
