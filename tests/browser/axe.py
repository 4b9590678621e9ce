"""What axe-core (from npm) finds on a page in a real browser, by its rules for WCAG 2.2 AA."""

from pathlib import Path
from typing import Any, Final

from playwright.sync_api import Page

AXE: Final = Path(__file__).with_name("node_modules") / "axe-core" / "axe.min.js"
RULES: Final = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def violations(page: Page) -> list[str]:
    """What it finds, with the words of the first place of each."""
    assert AXE.exists(), "no axe-core: run npm install in tests/browser, as tests/run does"
    page.wait_for_timeout(1_500)  # until what moves has come to rest
    page.add_script_tag(path=AXE)
    found: list[dict[str, Any]] = page.evaluate(
        "rules => axe.run(document, {runOnly: rules}).then(result => result.violations)", RULES
    )
    return [f"{each['id']}: {each['nodes'][0]['html']}" for each in found]
