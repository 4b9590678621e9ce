"""What a fact-checker does in the app, done in a real browser."""

import csv
import io
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from checker.export.rows import COLUMNS

ISLAND = """Ferry sinks off Marisol island, 12 dead

A passenger ferry sank off Marisol island on Monday, killing 12 people, police said.

The ferry Santa Luz was carrying 80 passengers from the mainland when it went down in heavy seas.
"""
HARBOUR = """<html><head><title>Ferry disaster off Marisol</title>
<meta property="og:site_name" content="Harbour Post">
<meta property="article:published_time" content="2024-03-04T18:00:00Z"></head>
<body><article><h1>Ferry disaster off Marisol</h1>
<p>A passenger ferry sank off Marisol island on Monday, killing 15 people, police said.</p>
<p>The ferry Santa Luz was carrying 80 passengers from the mainland when it went down in heavy seas.</p>
<p>Divers searched the wreck until nightfall, and families waited at the quay for news of the missing.</p>
</article></body></html>
"""


@pytest.fixture(scope="module")
def compared(browser: Browser, address: str, compare_sample: Callable[[Page, str], None]) -> Iterator[Page]:
    """A window in which the sample story was compared; it begins at the top of what came of it."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, accept_downloads=True)
    page = context.new_page()
    compare_sample(page, address)
    expect(page.get_by_role("heading", level=1, name="Side by side")).to_be_in_viewport()
    yield page
    context.close()


def visit(page: Page, title: str) -> None:
    """Go to a page by the navigation, as a reader does."""
    page.get_by_role("link", name=title, exact=True).click()
    expect(page.get_by_role("heading", level=1, name=title)).to_be_visible()


def downloaded_rows(page: Page) -> list[dict[str, str]]:
    """The rows of the CSV that the page's button gives, which begins with its mark and its header."""
    with page.expect_download() as waited:
        page.get_by_role("button", name="CSV").click()
    data = Path(waited.value.path()).read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    table = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    assert tuple(table.fieldnames or ()) == COLUMNS
    rows = list(table)
    assert all(None not in row and None not in row.values() for row in rows)
    return rows


def test_the_sample_story_stands_side_by_side(compared: Page) -> None:
    visit(compared, "Side by side")
    row = compared.locator(".row", has_text="details of the revision")
    expect(row).to_contain_text("specify what had been updated")
    texts = compared.locator(".column .reading")
    expect(texts).to_have_count(2)
    expect(compared.locator("del.left-out", has_text="Blinken")).not_to_have_count(0)


def test_opening_a_group_brings_both_passages_to_one_height(compared: Page) -> None:
    visit(compared, "Side by side")
    compared.get_by_role("button", name=re.compile(r"^Open \d+$")).last.click()
    passages = compared.locator(".in-context")
    expect(passages).to_have_count(2)
    expect(passages.first).to_be_in_viewport()
    heights = [passages.nth(n).bounding_box() for n in range(2)]
    assert heights[0] is not None
    assert heights[1] is not None
    assert heights[0]["y"] == heights[1]["y"]
    expect(compared.locator(".in-context .claim.chosen").first).to_be_visible()


def test_a_finding_leads_to_both_its_places(compared: Page) -> None:
    visit(compared, "Findings")
    card = compared.locator(".finding").first
    expect(card.locator(".relation")).to_be_visible()
    expect(card.locator(".reason")).not_to_be_empty()
    compared.get_by_role("button", name="Show both places").first.click()
    expect(compared.get_by_role("heading", level=1, name="Side by side")).to_be_visible()
    expect(compared.locator(".in-context mark.opened").first).to_be_visible()


def test_nothing_of_the_sample_story_conflicts(compared: Page) -> None:
    visit(compared, "Findings")
    expect(compared.get_by_text("Nothing conflicts")).to_be_visible()


def test_the_csv_of_the_sample_has_a_mark_and_a_header_and_no_conflict(compared: Page) -> None:
    visit(compared, "Findings")
    assert "conflict" not in {row["relation"] for row in downloaded_rows(compared)}


def test_what_one_outlet_alone_reports_and_what_was_left_out_have_their_pages(compared: Page) -> None:
    visit(compared, "Only one outlet")
    expect(compared.locator(".alone li").first).to_be_visible()
    visit(compared, "Left out")
    expect(compared.locator(".left-out-parts")).to_contain_text(["Blinken", "Putin"])


def test_uploaded_files_are_compared_and_a_bad_one_is_told_and_taken_away(page: Page, address: str) -> None:
    page.goto(address)
    files: list[Any] = [
        {"name": "island-news.txt", "mimeType": "text/plain", "buffer": ISLAND.encode()},
        {"name": "harbour.html", "mimeType": "text/html", "buffer": HARBOUR.encode()},
        {"name": "broken.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 not really"},
    ]
    page.locator("input[type=file]").set_input_files(files, timeout=60_000)
    error = page.get_by_role("alert").filter(has_text="broken.pdf")
    expect(error).to_be_visible(timeout=60_000)
    page.get_by_role("button", name="Remove").last.click()
    expect(error).to_have_count(0)
    expect(page.get_by_label("Outlet").filter(visible=True).last).to_have_value("Harbour Post")
    dates = page.get_by_label("Date", exact=True)
    dates.first.fill("2024-03-04")
    dates.first.press("Enter")
    page.get_by_role("button", name="Compare", exact=True).click()
    page.get_by_role("heading", name="Side by side").wait_for(timeout=180_000)
    visit(page, "Findings")
    card = page.locator(".finding.conflict")
    expect(card).to_have_count(1)
    expect(card).to_contain_text("12")
    expect(card).to_contain_text("15")
    (conflict,) = (row for row in downloaded_rows(page) if row["relation"] == "conflict")
    assert {conflict["outlet_a"], conflict["outlet_b"]} == {"island-news", "Harbour Post"}
    assert conflict["kind"] == "number"


def test_one_source_is_refused_in_words_and_the_app_lives_on(page: Page, address: str) -> None:
    page.goto(address)
    page.locator("input[type=file]").set_input_files(
        {"name": "island-news.txt", "mimeType": "text/plain", "buffer": ISLAND.encode()}, timeout=60_000
    )
    page.get_by_role("button", name="Compare", exact=True).click(timeout=60_000)
    expect(page.get_by_role("alert")).to_be_visible()
    page.get_by_role("button", name="Take the sample story").click()
    expect(page.get_by_role("button", name="Remove")).to_have_count(3)


def test_the_app_opened_by_the_command_has_its_theme_wherever_it_is(browser: Browser, installed_app: str) -> None:
    page = browser.new_page(color_scheme="light")
    page.goto(installed_app)
    heading = page.get_by_role("heading", level=1, name="Sources")
    expect(heading).to_be_visible(timeout=60_000)
    expect(heading).to_have_css("font-size", "32px")
    expect(page.locator(".stApp")).to_have_css("background-color", "rgb(252, 251, 248)")
    page.close()
