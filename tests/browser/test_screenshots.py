"""The README's pictures of the app are those that their script takes."""

import re
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser

from tests.browser.conftest import ROOT
from tests.browser.screenshot import PICTURES, SIZE, TAKEN, take_all
from tests.ui.conftest import ferry

LARGEST = 300_000  # bytes


def test_the_readme_shows_every_picture_and_no_other() -> None:
    shown = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", (ROOT / "README.md").read_text())
    assert {ROOT / each for each in shown} == {PICTURES / f"{name}.png" for name in TAKEN}
    assert set(PICTURES.iterdir()) == {ROOT / each for each in shown}


@pytest.mark.parametrize("name", TAKEN)
def test_a_picture_is_of_the_screen_and_small(name: str) -> None:
    picture = PICTURES / f"{name}.png"
    assert picture.stat().st_size < LARGEST
    with Image.open(picture) as opened:
        assert opened.size == SIZE


def test_the_script_still_takes_them(browser: Browser, tmp_path: Path) -> None:
    take_all(browser, ferry(), "Ferry", tmp_path)
    assert {each.stem for each in tmp_path.iterdir()} == set(TAKEN)
