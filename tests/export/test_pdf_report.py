"""The report as a PDF: WeasyPrint's pages of the same page, and one clear line where it is missing."""

import io
import socket
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from checker.errors import UsageError
from checker.export.html_report import html_report
from checker.export.pdf_report import check_pdf, pdf_report
from checker.model import Comparison
from tests.export.reviewing import final


def read(pdf: bytes) -> tuple[PdfReader, list[str]]:
    reader = PdfReader(io.BytesIO(pdf))
    return reader, [" ".join(page.extract_text().split()) for page in reader.pages]


def test_the_pages_tell_what_the_report_does_under_their_numbers(comparison: Comparison) -> None:
    reader, pages = read(pdf_report(html_report(comparison, {"f1": final()}, story="Maro ferry")))
    told = " ".join(pages)
    for words in ("Maro ferry", "12 or 15 people died", "genuine conflict, by Ana", "Who says what", "SHA-256"):
        assert words in told
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        assert number == 1 or "Maro ferry" in page
    assert reader.metadata is not None
    assert reader.metadata.title == "Maro ferry – comparison report"


def test_a_screen_reader_can_read_it(comparison: Comparison) -> None:
    reader, _ = read(pdf_report(html_report(comparison)))
    assert reader.root_object["/MarkInfo"]["/Marked"]
    assert reader.root_object["/Lang"] == "en"


def test_the_matrix_lies_across_a_sheet_of_its_own(comparison: Comparison) -> None:
    reader, pages = read(pdf_report(html_report(comparison)))
    wide = [page.mediabox.width > page.mediabox.height for page in reader.pages]
    assert [is_wide for is_wide, page in zip(wide, pages, strict=True) if "Who says what" in page] == [True]
    assert wide.count(True) == 1


def test_a_long_report_goes_on_under_the_heads_of_its_tables(comparison: Comparison) -> None:
    many = tuple(replace(comparison.articles[1], id=f"b{n}", outlet=f"Outlet {n}") for n in range(60))
    _, pages = read(pdf_report(html_report(replace(comparison, articles=(*comparison.articles, *many)))))
    with_articles = [page for page in pages if "date unknown" in page]
    assert len(with_articles) > 1
    assert all("Outlet Title Published" in page for page in with_articles)


def test_nothing_is_fetched_even_if_a_page_asks_for_it(tmp_path: Path) -> None:
    (tmp_path / "secret.css").write_text("p { content: 'secret' }")
    beside = (tmp_path / "secret.css").as_uri()
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = f"http://127.0.0.1:{server.getsockname()[1]}"
        page = f"<html lang=en><title>x</title><link rel=stylesheet href={beside}><img src={address} alt=''><p>words"
        assert read(pdf_report(page.encode()))[1] == ["words"]
        server.settimeout(0.1)
        with pytest.raises(TimeoutError):
            server.accept()


def test_without_weasyprint_one_line_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    with pytest.raises(UsageError, match="no PDF without WeasyPrint: install it with: pip install weasyprint"):
        check_pdf()


def test_with_it_there_is_nothing_to_say() -> None:
    check_pdf()
