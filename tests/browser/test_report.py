"""The printable report in a real browser: readable by everyone, printed on sheets, and silent on the network."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from checker.export.html_report import html_report
from tests.export.conftest import built
from tests.export.reviewing import disagreed, final

WCAG_AA = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture
def report(browser: Browser, tmp_path: Path) -> Iterator[Page]:
    """The report as a file that somebody opens; it asks for nothing but itself, and nothing in it fails."""
    file = tmp_path / "report.html"
    file.write_bytes(html_report(built(), {"f1": final(), "f3": disagreed("f3")}, head="ab" * 32))
    context = browser.new_context(viewport={"width": 1100, "height": 900}, bypass_csp=True)
    page = context.new_page()
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.goto(file.as_uri())
    yield page
    context.close()
    assert asked == [file.as_uri()]
    assert said == []


@pytest.mark.parametrize("width", [1100, 360])
def test_it_breaks_no_rule_of_wcag_aa(report: Page, width: int) -> None:
    report.set_viewport_size({"width": width, "height": 800})
    results = Axe().run(report, options=WCAG_AA)
    assert [f"{each['id']}: {each['nodes'][0]['html']}" for each in results.response["violations"]] == []


def test_nothing_is_wider_than_a_telephone(report: Page) -> None:
    report.set_viewport_size({"width": 360, "height": 800})
    assert report.evaluate("document.documentElement.scrollWidth") <= 360


def test_it_is_read_without_colour(report: Page) -> None:
    """Every colour on it is a grey."""
    colours: list[str] = report.evaluate(
        """[...document.querySelectorAll("body, body *")].flatMap(each => {
            const style = getComputedStyle(each);
            return [style.color, style.backgroundColor, style.borderLeftColor, style.textDecorationColor];
        })"""
    )
    parts = {tuple(colour[colour.index("(") + 1 : -1].split(", ")[:3]) for colour in colours}
    assert len(parts) > 2
    assert [part for part in parts if len(set(part)) > 1] == []


def test_it_prints_on_sheets_with_the_matrix_across_one(report: Page) -> None:
    pdf = PdfReader(io.BytesIO(report.pdf(prefer_css_page_size=True)))
    texts = [page.extract_text() for page in pdf.pages]
    (matrix,) = (number for number, text in enumerate(texts) if "Who says what" in text and number)
    box = pdf.pages[matrix].mediabox
    assert box.width > box.height
    assert pdf.pages[0].mediabox.width < pdf.pages[0].mediabox.height
    assert "Left out and not checked" in " ".join(texts[matrix + 1].split())
