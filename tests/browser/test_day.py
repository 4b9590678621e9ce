"""A fact-checker's day, from three files to a decision in a table: with the mouse, and with the keyboard alone."""

import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import COMPARING, FERRY, running_app
from tests.browser.steps import be, downloaded_rows, rows_of, tab_to, type_into

FILES = sorted(FERRY.iterdir())
NewPage = Callable[[str], Page]


@pytest.fixture
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """An app with a database that nobody has used."""
    with running_app(database=f"sqlite:///{tmp_path_factory.mktemp('day') / 'checker.db'}") as served:
        yield served


@pytest.fixture
def window(browser: Browser, day: str) -> Iterator[NewPage]:
    """Opens a page of the app in a browser of somebody else's own."""
    contexts = []

    def opened(path: str) -> Page:
        contexts.append(browser.new_context(viewport={"width": 1280, "height": 900}, accept_downloads=True))
        page = contexts[-1].new_page()
        page.goto(f"{day}/{path}")
        page.get_by_role("heading", level=1).wait_for(timeout=60_000)
        return page

    yield opened
    for context in contexts:
        context.close()


def one_conflict(page: Page) -> str:
    """See that of all that was compared one date conflicts, and return the address of what is open."""
    page.get_by_role("heading", level=1, name="Findings").wait_for(timeout=COMPARING)
    conflict = page.locator(".entry", has=page.locator(".relation.conflict"))
    expect(conflict).to_have_count(1)
    expect(conflict).to_contain_text("date")
    expect(page.locator(".finding")).to_contain_text("Coastal Wire Service")
    expect(page.locator(".finding")).to_contain_text("Harbour Post")
    return page.url


def test_with_the_mouse(window: NewPage) -> None:
    page = window("")
    be(page, "Ana")
    page.locator("input[type=file]").set_input_files(FILES)
    outlets = page.get_by_label("Outlet").filter(visible=True)
    expect(page.get_by_role("button", name="Remove")).to_have_count(3)
    outlets.nth(1).fill("Coastal Wire Service")
    outlets.nth(1).press("Enter")
    expect(page.get_by_label("Date", exact=True).nth(1)).to_have_value("2024-03-06")
    page.get_by_role("button", name="Compare", exact=True).click()
    one_conflict(page)
    page.locator(".entry", has=page.locator(".relation.conflict")).click()
    expect(page).to_have_url(re.compile("finding="))
    found = page.url.rpartition("/")[2]
    page.get_by_text("genuine conflict").click()
    page.get_by_role("radio", name="A", exact=True).click()
    page.get_by_label("Note").fill("The port's log has the 4th.")
    page.get_by_role("button", name="Decide, and keep it").click()
    expect(page.get_by_role("status").filter(has_text="Saved: decided by Ana.")).to_be_visible()
    page.reload()
    expect(page.locator(".standing")).to_contain_text("a second person checks it", timeout=60_000)

    other = window(found)
    be(other, "Ben")
    expect(other.locator(".standing")).to_contain_text("not shown before the second is given")
    expect(other.get_by_text("The port's log")).to_have_count(0)
    other.get_by_text("genuine conflict").click()
    other.get_by_role("button", name="Cross-check, and keep it").click()
    expect(other.locator(".standing")).to_contain_text("Final")

    page.reload()
    expect(page.locator(".standing")).to_contain_text("Final", timeout=60_000)
    (decided,) = (row for row in downloaded_rows(page) if row["state"] == "final")
    assert (decided["kind"], decided["relation"], decided["verdict"]) == ("date", "conflict", "genuine_conflict")
    assert (decided["reviewer"], decided["second_reviewer"]) == ("Ana", "Ben")
    assert decided["note"] == "The port's log has the 4th."
    assert "Coastal Wire Service" in (decided["outlet_a"], decided["outlet_b"])


def test_with_the_keyboard_alone(window: NewPage) -> None:
    page = window("")
    compare_by_keys(page)
    decide_by_keys(page)
    found = open_and_return_by_keys(page)
    expect(page.locator(".standing")).to_contain_text("a second person checks it")
    page.reload()
    expect(page.locator(".standing")).to_contain_text("a second person checks it", timeout=60_000)
    cross_check_by_keys(window(found))
    page.reload()
    expect(page.locator(".standing")).to_contain_text("Final", timeout=60_000)
    tab_to(page, page.get_by_role("button", name="CSV"))
    with page.expect_download() as waited:
        page.keyboard.press("Enter")
    (decided,) = (row for row in rows_of(waited.value) if row["state"] == "final")
    assert (decided["kind"], decided["verdict"]) == ("date", "genuine_conflict")
    assert (decided["reviewer"], decided["second_reviewer"]) == ("Ana", "Ben")
    assert "Coastal Wire Service" in (decided["outlet_a"], decided["outlet_b"])


def compare_by_keys(page: Page) -> None:
    """Upload the files, correct an outlet, give a name and compare."""
    with page.expect_file_chooser() as chooser:  # asked for before the way there: the browser takes a while to heed it
        tab_to(page, page.get_by_role("button", name="Upload").last)
        page.keyboard.press("Enter")
    chooser.value.set_files(FILES)
    expect(page.get_by_role("button", name="Remove")).to_have_count(3)
    type_into(page, page.get_by_label("Outlet").filter(visible=True).nth(1), "Coastal Wire Service")
    type_into(page, page.get_by_role("textbox", name="Your name"), "Ana")
    tab_to(page, page.get_by_role("button", name="Compare", exact=True))
    page.keyboard.press("Enter")
    one_conflict(page)


def decide_by_keys(page: Page) -> None:
    """Decide the first finding; a press that finds nothing to do says so."""
    page.keyboard.press("k")
    expect(page.get_by_role("status").filter(has_text="no finding before this one")).to_be_visible()
    page.keyboard.press("d")
    expect(page.get_by_role("radio", name="genuine conflict")).to_be_focused()
    page.keyboard.press("Space")
    page.keyboard.press("n")
    expect(page.get_by_label("Note")).to_be_focused()
    page.keyboard.type("The port's log has the 4th.")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("status").filter(has_text="Saved: decided by Ana.")).to_be_visible()


def open_and_return_by_keys(page: Page) -> str:
    """Look at both places side by side, come back, and return the way to the finding."""
    page.keyboard.press("o")
    expect(page.get_by_role("heading", level=1, name="Side by side")).to_be_visible()
    expect(page.locator(".here mark.opened").first).to_be_in_viewport()
    expect(page).to_have_url(re.compile("finding="))
    found = f"findings?{page.url.rpartition('?')[2]}"
    page.keyboard.press("x")
    expect(page.locator(".here")).to_have_count(0)
    tab_to(page, page.get_by_role("link", name="Findings"))
    page.keyboard.press("Enter")
    return found


def cross_check_by_keys(other: Page) -> None:
    """Give the second verdict, as Ben."""
    expect(other.locator(".standing")).to_contain_text("not shown before the second is given")
    type_into(other, other.get_by_role("textbox", name="Your name"), "Ben")
    other.keyboard.press("d")
    expect(other.get_by_role("radio", name="genuine conflict")).to_be_focused()
    other.keyboard.press("Space")
    other.keyboard.press("s")
    expect(other.locator(".standing")).to_contain_text("Final")
