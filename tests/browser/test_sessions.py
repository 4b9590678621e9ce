"""Ten people work at once in one server: each has their own story, name and note, and nobody sees another's."""

from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from checker.review.database import open_database
from checker.review.desk import Desk
from tests.browser.conftest import running_app
from tests.ui.conftest import ferry

SESSIONS = 10


@dataclass(frozen=True)
class Sessions:
    """A window for each story, and the database that they share."""

    url: str
    windows: tuple[Page, ...]


@pytest.fixture
def sessions(browser: Browser, tmp_path: Path) -> Iterator[Sessions]:
    url = f"sqlite:///{tmp_path / 'checker.db'}"
    with closing(open_database(url)) as database:
        for number in range(SESSIONS):
            Desk(database, "Ana").save(ferry(), f"Story {number}")
    with running_app(database=url) as address, ExitStack() as stack:
        windows = []
        for number in range(SESSIONS):
            context = browser.new_context(viewport={"width": 1280, "height": 900})
            stack.callback(context.close)
            windows.append(context.new_page())
            windows[-1].goto(f"{address}/findings?story={number + 1}", wait_until="commit")
        yield Sessions(url, tuple(windows))


def test_ten_sessions_at_once_do_not_mix(sessions: Sessions) -> None:
    for number, page in enumerate(sessions.windows):
        page.get_by_role("textbox", name="Your name").fill(f"Reader {number}", timeout=120_000)
        page.get_by_label("Note").fill(f"note {number}")
    for page in sessions.windows:  # none waits for another's answer
        page.get_by_role("button", name="Keep the note alone").click(no_wait_after=True)
    for number, page in enumerate(sessions.windows):
        said = page.get_by_role("status").filter(has_text="Saved")
        expect(said).to_have_text(f"Saved: Reader {number}'s note.", timeout=60_000)
        expect(page.get_by_role("button", name=f"Reader {number}")).to_be_visible()
        expect(page.get_by_role("combobox", name="Story")).to_have_value(f"Story {number}")
    with closing(open_database(sessions.url)) as database:
        desk = Desk(database, "Ana")
        for number in range(SESSIONS):
            events = desk.review(desk.story(str(number + 1)), "f1").history
            assert [(event.by, event.note) for event in events] == [(f"Reader {number}", f"note {number}")]
