"""What the installed app carries is what the repository shows."""

import tomllib
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from checker.settings import Settings

ROOT = Path(__file__).parents[2]
UI = files("checker.ui")


def test_the_installed_app_is_configured_like_the_one_in_the_repository() -> None:
    here = (ROOT / ".streamlit" / "config.toml").read_bytes()
    assert UI.joinpath(".streamlit", "config.toml").read_bytes() == here


@pytest.mark.parametrize("name", ["kyodo.txt", "asharq-al-awsat.txt", "story.json"])
def test_the_sample_story_is_the_one_that_the_tests_compare(name: str) -> None:
    here = (ROOT / "fixtures" / "stories" / "seoul-2023" / name).read_bytes()
    assert UI.joinpath("sample", name).read_bytes() == here


def test_nothing_leaves_the_machine_unasked() -> None:
    assert _config()["browser"]["gatherUsageStats"] is False
    assert _config()["server"]["address"] == "127.0.0.1"


def test_an_upload_may_be_larger_than_a_source_so_that_its_error_is_told_in_our_words() -> None:
    assert _config()["server"]["maxUploadSize"] * 1024 * 1024 > 2 * Settings().max_bytes


def _config() -> dict[str, dict[str, Any]]:
    return tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))
