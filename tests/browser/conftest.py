"""The real app in a real browser: Streamlit as a process of its own, Debian's chromium driven by Playwright."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from checker.review.database import VARIABLE

ROOT: Final = Path(__file__).parents[2]
FERRY: Final = Path(__file__).with_name("ferry")  # three reports; one gives another day than the other two
ANSWERING: Final = 30_000  # milliseconds: a machine that does other things is slow, and not wrong
COMPARING: Final = 180_000  # milliseconds: the models are loaded first, on a machine that does other things
_FLAGS: Final = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run"
    " --disable-background-networking --disable-component-update --disable-sync"
)


def free_port() -> int:
    """A port of this machine that nothing has."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    return port


@contextmanager
def running_app(*command: str, folder: Path = ROOT, database: str, port: int = 0) -> Iterator[str]:
    """The app's address while it runs; `command` starts it, `streamlit run app.py` where none is given."""
    port = port or free_port()
    start = command or ("-m", "streamlit", "run", "app.py")
    with subprocess.Popen(
        [sys.executable, *start, "--server.headless=true", f"--server.port={port}"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), VARIABLE: database},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            _wait_for(f"http://127.0.0.1:{port}/_stcore/health", process)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def _wait_for(address: str, process: subprocess.Popen[bytes]) -> None:
    for _ in range(240):
        assert process.poll() is None, f"the app ended with {process.returncode}"
        try:
            with urllib.request.urlopen(address, timeout=5):  # noqa: S310 - our own address
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.25)
    raise AssertionError(f"no answer from {address}")


expect.set_options(timeout=ANSWERING)


@contextmanager
def chromium() -> Iterator[Browser]:
    """The browser. A machine without one fails: what no browser has opened isn't known to work."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    assert path, "no chromium: apt-get install chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=_FLAGS.split())
        yield browser
        browser.close()


def compared_sample(page: Page, address: str) -> None:
    """Open the app and compare the sample story, as a reader would."""
    page.goto(address)
    page.get_by_role("button", name="Take the sample story").click(timeout=60_000)
    page.get_by_role("textbox", name="Your name").fill("Ana", timeout=60_000)
    page.get_by_role("button", name="Compare", exact=True).click(timeout=60_000)
    page.get_by_role("heading", name="Findings").wait_for(timeout=COMPARING)


@pytest.fixture(scope="session")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with running_app(database=str(tmp_path_factory.mktemp("app") / "checker.db")) as served:
        yield served


@pytest.fixture
def installed_app(tmp_path: Path) -> Iterator[str]:
    """The app as `checker app` opens it, in a folder that has no configuration."""
    opening = "import sys; from checker.ui.launch import open_app; open_app(options=sys.argv[1:])"
    with running_app("-c", opening, folder=tmp_path, database=str(tmp_path / "checker.db")) as served:
        yield served


@pytest.fixture(scope="session")
def compare_sample() -> Callable[[Page, str], None]:
    return compared_sample


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with chromium() as opened:
        yield opened


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """A reader's own window, which notes what it asks of other machines: nothing."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, accept_downloads=True)
    opened = context.new_page()
    asked: list[str] = []
    opened.on("request", lambda request: asked.append(request.url))
    yield opened
    context.close()
    assert [url for url in asked if not url.startswith((address, "data:", "blob:"))] == []
