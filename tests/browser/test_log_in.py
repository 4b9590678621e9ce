"""Streamlit's own log-in in a real browser, with a provider of the tests' own: who logs in, works under that name."""

import re
from collections.abc import Iterator
from contextlib import closing

import pytest
from playwright.sync_api import Browser, Page, expect

from checker.review.database import open_database
from checker.review.desk import Desk
from tests.browser.conftest import free_port, running_app
from tests.browser.provider import CLIENT, SECRET, Provider, running_provider
from tests.review.cases import comparison_of


@pytest.fixture(scope="module")
def provider() -> Iterator[Provider]:
    with running_provider() as running:
        yield running


@pytest.fixture(scope="module")
def served(provider: Provider, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The app with a story and a log-in, configured as the README says."""
    folder = tmp_path_factory.mktemp("login")
    url = f"sqlite:///{folder / 'checker.db'}"
    with closing(open_database(url)) as database:
        Desk(database, "Eva").save(comparison_of(), "Ferry")
    port = free_port()
    secrets = folder / "secrets.toml"
    secrets.write_text(
        f"""[auth]
redirect_uri = "http://127.0.0.1:{port}/oauth2callback"
cookie_secret = "sixteen random characters and more"
client_id = "{CLIENT}"
client_secret = "{SECRET}"
server_metadata_url = "{provider.address}/.well-known/openid-configuration"

[checker]
role_claim = "roles"
"""
    )
    start = ("-m", "streamlit", "run", "app.py", f"--secrets.files={secrets}")
    with running_app(*start, database=url, port=port) as address:
        yield address


@pytest.fixture
def page(browser: Browser, served: str) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    opened.goto(f"{served}/queue?story=1")
    yield opened
    context.close()


def test_who_logs_in_works_under_that_name_in_that_role_until_they_log_out(page: Page, provider: Provider) -> None:
    provider.claims = {"sub": "1", "email": "ana@desk.example", "email_verified": True, "roles": ["reviewer"]}
    button = page.get_by_role("button", name="Log in")
    expect(button).to_be_visible(timeout=60_000)
    expect(page.get_by_text("Harbour Post")).to_have_count(0)
    button.click()
    expect(page.get_by_role("button", name="ana@desk.example")).to_be_visible(timeout=60_000)
    page.goto(f"{page.url.partition('?')[0].rstrip('/')}/queue?story=1")
    page.get_by_role("checkbox", name="Select finding 1", exact=True).check(force=True, timeout=60_000)
    page.get_by_role("radio", name="Begin").click()
    page.get_by_role("button", name="Begin: 1 finding").click()
    expect(page.locator(".said").filter(has_text="Saved by ana@desk.example")).to_be_visible()
    page.goto(page.url.replace("/queue", "/team"))
    page.locator("label").filter(has_text=re.compile("^none$")).click(timeout=60_000)
    expect(page.locator(".said").filter(has_text="a reviewer, cannot set the rules")).to_be_visible()
    page.get_by_role("button", name="ana@desk.example").click()
    page.get_by_role("button", name="Log out").click()
    expect(page.get_by_role("button", name="Log in")).to_be_visible(timeout=60_000)
