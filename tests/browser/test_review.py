"""A review in a real browser: decided by one, cross-checked blind by a second person in a browser of their own, and in
the CSV with both."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from checker.review.database import open_database
from checker.review.desk import Desk
from checker.review.people import CrossCheck
from tests.browser.conftest import running_app
from tests.browser.steps import be, rows_of
from tests.review.cases import comparison_of

NewPage = Callable[[str, str], Page]
NOTE = "The port's <b>log</b> has $12$."


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The app with a saved story, in which every decision is checked twice."""
    url = f"sqlite:///{tmp_path_factory.mktemp('review') / 'checker.db'}"
    with closing(open_database(url)) as database:
        desk = Desk(database, "Eva")
        desk.set_policy(CrossCheck.ALL)
        desk.save(comparison_of(6), "Ferry")
    with running_app(database=url) as address:
        yield address


@pytest.fixture
def window(browser: Browser, served: str) -> Iterator[NewPage]:
    """Opens a page in a browser of somebody's own, who gives a name."""
    contexts = []

    def opened(name: str, path: str) -> Page:
        contexts.append(browser.new_context(viewport={"width": 1280, "height": 900}, accept_downloads=True))
        page = contexts[-1].new_page()
        page.goto(f"{served}/{path}")
        be(page, name)
        return page

    yield opened
    for context in contexts:
        context.close()


def select(page: Page, number: int) -> None:
    page.get_by_role("checkbox", name=f"Select finding {number}", exact=True).check(force=True)


def said(page: Page, words: str) -> None:
    expect(page.locator(".said").filter(has_text=words)).to_be_visible()


def test_two_people_decide_apart_and_the_csv_has_both(window: NewPage) -> None:
    ana, eva = window("Ana", "queue?story=1"), window("Eva", "queue?story=1")
    select(ana, 1)
    expect(ana.get_by_text("1 selected")).to_be_visible()
    select(eva, 1)
    expect(eva.get_by_text("1 selected")).to_be_visible()
    ana.get_by_role("radio", name="genuine conflict").click()
    ana.get_by_role("radio", name="A", exact=True).click()
    ana.get_by_label("Correct value").fill("12")
    ana.get_by_label("Note").fill(NOTE)
    ana.get_by_role("button", name="Decide: 1 finding").click()
    said(ana, "Saved by Ana: 1 finding, now decided.")

    eva.get_by_role("radio", name="compatible", exact=True).click()
    eva.get_by_role("button", name="Decide: 1 finding").click()
    said(eva, "Ana was faster")

    ben = window("Ben", "second_check?story=1")
    expect(ben.get_by_text("The verdict and the note are shown once you have given yours.")).to_be_visible()
    expect(ben.get_by_text("log has")).to_have_count(0)
    ben.get_by_role("radio", name="genuine conflict").click()
    ben.get_by_label("Note").fill("I asked them too.")
    ben.get_by_role("button", name="Second verdict: 1 finding").click()
    said(ben, "Saved by Ben: 1 finding, now final.")
    ben.reload()
    expect(ben.get_by_text("Nothing waits for a second verdict.")).to_be_visible(timeout=60_000)

    ana.goto(ana.url.replace("/queue", "/exports"))
    button = ana.get_by_role("button", name="CSV")
    button.wait_for(timeout=60_000)
    with ana.expect_download() as waited:
        button.click()
    (final,) = (row for row in rows_of(waited.value) if row["state"] == "final")
    assert (final["verdict"], final["second_verdict"]) == ("genuine_conflict", "genuine_conflict")
    assert (final["reviewer"], final["second_reviewer"], final["correct_value"]) == ("Ana", "Ben", "12")
    assert final["note"] == f"Ana: {NOTE}\nBen: I asked them too."


def test_several_are_assigned_together_and_stand_so_in_another_tab(window: NewPage) -> None:
    page, other = window("Ana", "queue?story=1"), window("Ben", "queue?story=1")
    page.get_by_role("button", name="Select all").click()
    select_none = page.get_by_role("button", name="Select none")
    expect(page.locator("[data-testid=stHeading]").filter(has_text="selected")).to_be_visible()
    select_none.click()
    expect(page.get_by_text("Nothing is selected")).to_be_visible()
    for number in (2, 3):
        select(page, number)
    expect(page.get_by_text("2 selected")).to_be_visible()
    page.get_by_role("radio", name="Begin").click()
    page.get_by_role("button", name="Begin: 2 findings").click()
    said(page, "Saved by Ana: 2 findings, now in review.")
    page.get_by_role("radio", name="My queue").click()
    expect(page.get_by_text("2 listed.")).to_be_visible()
    other.reload()
    expect(other.get_by_text("Ana has it.").nth(1)).to_be_visible(timeout=60_000)


def test_the_forms_of_a_story_are_made_when_they_are_asked_for(window: NewPage) -> None:
    page = window("Ana", "exports?story=1")
    for label, start in (("HTML", b"<!DOCTYPE html>"), ("ClaimReview", b"{"), ("JSONL", b'{"schema"')):
        with page.expect_download() as waited:
            page.get_by_role("button", name=label).click()
        assert Path(waited.value.path()).read_bytes().startswith(start)
