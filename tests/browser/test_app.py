"""What a fact-checker does in the app, done in a real browser."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import FERRY
from tests.browser.steps import downloaded_rows, visit


@pytest.fixture(scope="module")
def compared(browser: Browser, address: str, compare_sample: Callable[[Page, str], None]) -> Iterator[Page]:
    """A window in which the sample story was compared; it begins at the top of what came of it."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, accept_downloads=True)
    page = context.new_page()
    compare_sample(page, address)
    expect(page.get_by_role("heading", level=1, name="Findings")).to_be_in_viewport()
    yield page
    context.close()


def test_the_sample_story_stands_side_by_side(compared: Page) -> None:
    visit(compared, "Side by side")
    expect(compared.locator(".texts .column")).to_have_count(2)
    expect(compared.locator("del.left-out", has_text="Blinken")).not_to_have_count(0)
    compared.get_by_text("Claims in rows").click()
    row = compared.locator(".row", has_text="details of the revision")
    expect(row).to_contain_text("specify what had been updated")
    compared.get_by_text("Texts", exact=True).click()
    expect(compared.locator(".texts")).to_be_visible()


def test_a_claim_that_is_chosen_in_a_text_brings_its_counterpart_to_the_same_height(compared: Page) -> None:
    visit(compared, "Side by side")
    last = compared.locator("a.label.claim").last
    number = last.inner_text()
    last.click()
    expect(compared.get_by_role("heading", name=f"Group {number}, in 2 outlets")).to_be_in_viewport()
    passages = compared.locator(".here")
    expect(passages).to_have_count(2)
    expect(passages.first).to_be_in_viewport()
    heights = [passages.nth(n).bounding_box() for n in range(2)]
    assert heights[0] is not None
    assert heights[1] is not None
    assert heights[0]["y"] == heights[1]["y"]
    expect(compared.locator(".here .claim.chosen").first).to_be_visible()


def test_back_closes_what_was_opened_and_the_session_is_kept(compared: Page) -> None:
    visit(compared, "Side by side")
    compared.get_by_role("button", name="Close").click()
    expect(compared.locator(".here")).to_have_count(0)
    compared.locator("a.label.claim").first.click()
    expect(compared.locator(".here").first).to_be_visible()
    compared.go_back()
    expect(compared.locator(".here")).to_have_count(0)
    expect(compared.get_by_role("button", name="Ana")).to_be_visible()


def test_one_press_of_back_returns_to_the_page_before(compared: Page) -> None:
    visit(compared, "Side by side")
    visit(compared, "Only one outlet")
    compared.go_back()
    expect(compared.get_by_role("heading", level=1, name="Side by side")).to_be_visible()
    expect(compared).to_have_url(re.compile(r"story=\d"))


def test_a_link_to_a_claim_opens_it_in_a_new_window(compared: Page, page: Page, address: str) -> None:
    visit(compared, "Side by side")
    href = compared.locator("a.label.claim").first.get_attribute("href")
    page.goto(f"{address}/{href}")
    expect(page.locator(".here")).to_have_count(2, timeout=60_000)


def test_a_finding_leads_to_both_its_places(compared: Page) -> None:
    visit(compared, "Findings")
    card = compared.locator(".finding").first
    expect(card.locator(".relation")).to_be_visible()
    expect(card.locator(".reason")).not_to_be_empty()
    compared.get_by_role("button", name="Open Shortcut O").click()
    expect(compared.get_by_role("heading", level=1, name="Side by side")).to_be_visible()
    expect(compared.locator(".here mark.opened").first).to_be_visible()


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


def test_a_bad_file_is_told_and_taken_away(page: Page, address: str) -> None:
    page.goto(address)
    files: list[Any] = [
        {"name": "broken.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 not really"},
        {"name": "empty.txt", "mimeType": "text/plain", "buffer": b" "},
    ]
    page.locator("input[type=file]").set_input_files(files, timeout=60_000)
    error = page.get_by_role("alert").filter(has_text="broken.pdf")
    expect(error).to_be_visible(timeout=60_000)
    page.get_by_role("button", name="Remove").first.click()
    expect(error).to_have_count(0)
    expect(page.get_by_role("alert").filter(has_text="empty.txt")).to_be_visible()


def test_one_source_is_refused_in_words_and_the_app_lives_on(page: Page, address: str) -> None:
    page.goto(address)
    page.locator("input[type=file]").set_input_files(FERRY / "island-news.md", timeout=60_000)
    page.get_by_role("button", name="Compare", exact=True).click(timeout=60_000)
    expect(page.get_by_role("alert")).to_be_visible()
    page.get_by_role("button", name="Take the sample story").click()
    expect(page.get_by_role("button", name="Remove")).to_have_count(3)


def test_what_is_left_out_is_taken_back_in_where_it_stands(page: Page, address: str) -> None:
    page.goto(address)
    page.get_by_role("button", name="Take the sample story").click(timeout=60_000)
    page.get_by_text("Read the text").first.click()
    struck = page.locator("del.left-out")
    expect(struck).to_have_count(2, timeout=60_000)
    page.get_by_role("button", name="Take part 1 back in").click()
    expect(struck).to_have_count(1)


def test_the_app_opened_by_the_command_has_its_theme_wherever_it_is(browser: Browser, installed_app: str) -> None:
    page = browser.new_page(color_scheme="light")
    page.goto(installed_app)
    heading = page.get_by_role("heading", level=1, name="Sources")
    expect(heading).to_be_visible(timeout=60_000)
    expect(heading).to_have_css("font-size", "32px")
    expect(page.locator(".stApp")).to_have_css("background-color", "rgb(252, 251, 248)")
    page.close()


def test_the_first_that_a_new_server_is_asked_for_may_be_any_page(browser: Browser, installed_app: str) -> None:
    page = browser.new_page()
    page.goto(f"{installed_app}/findings")
    heading = page.get_by_role("heading", level=1, name="Findings")
    expect(heading).to_be_visible(timeout=60_000)
    expect(heading).to_have_css("font-size", "32px")
    expect(page.get_by_role("link", name="Sources", exact=True)).to_be_visible()
    page.close()
