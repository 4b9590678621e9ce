"""The CSV: RFC 4180, and nothing in it that a spreadsheet runs."""

import csv
import io
import shutil
import subprocess
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from checker.export.csv_table import csv_bytes, defused
from checker.export.rows import COLUMNS, Decision, Passage, Row, rows_of
from checker.model import Comparison

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")


def row_of(reason: str, confidence: float = 0.5, origins: int | None = 1) -> Row:
    passage = Passage(outlet=reason, claim=reason, origins=origins)
    return Row(
        "f1",
        "g1",
        reason,
        "date",
        "conflict",
        "high",
        confidence,
        reason,
        passage,
        passage,
        Decision(),
        "1",
        "m",
    )


def read(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def test_the_table_starts_with_a_mark_and_the_header(comparison: Comparison) -> None:
    data = csv_bytes(rows_of(comparison))
    assert data.startswith(b"\xef\xbb\xbffinding_id,group_id,")
    assert read(data)[0] == list(COLUMNS)


def test_a_comparison_without_findings_still_has_a_header() -> None:
    assert read(csv_bytes(())) == [list(COLUMNS)]


def test_lines_end_in_crlf_and_only_lines(comparison: Comparison) -> None:
    data = csv_bytes(rows_of(comparison, everything=True))
    assert data.count(b"\r\n") == data.count(b"\r") == len(comparison.findings) + 1


def test_what_is_not_ascii_stays_as_it_is() -> None:
    assert "Türkiye’s 東京".encode() in csv_bytes([row_of("Türkiye’s 東京")])


def test_half_a_character_does_not_stop_the_export() -> None:
    assert read(csv_bytes([row_of("broken \udce9 name")]))[1][7] == "broken ? name"


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "\ttext",
        "  =1+1",
        "\u00a0=1",
        "\u200b=1",
        "\ufeff=1",
        "\x00=1",
        "＝1+1",
        "＋1",
        "－1",
        "＠SUM",
        "﹦1",
        '=HYPERLINK("https://example.org","look")',
    ],
)
def test_a_cell_that_would_run_is_defused(text: str) -> None:
    assert defused(text).startswith("'")


@pytest.mark.parametrize("text", ["", "12 died", "'quoted'", "a=b", "up -3", "x@y.example", "½", "–", "  two"])
def test_other_text_is_left_alone(text: str) -> None:
    assert defused(text) == text


def test_a_number_is_never_defused() -> None:
    (_, cells) = read(csv_bytes([row_of("text", confidence=-0.5, origins=-1)]))
    assert (cells[COLUMNS.index("confidence")], cells[COLUMNS.index("origins_a")]) == ("-0.5", "-1")


def test_a_missing_number_is_an_empty_cell() -> None:
    (_, cells) = read(csv_bytes([row_of("text", origins=None)]))
    assert cells[COLUMNS.index("origins_a")] == ""


def test_controls_are_removed_and_line_breaks_kept() -> None:
    assert defused("a\x00b\x1b[31mc\x85d\r\ne\rf\ng\th") == "ab[31mcd\ne\nf\ng\th"


def test_a_text_that_no_cell_holds_is_cut() -> None:
    cell = defused("=" + "a" * 40_000)
    assert len(cell) == 32_767
    assert cell.endswith("…")


@given(st.text())
@example("\x1f\n")
@example("\x00=1+1")
def test_no_text_runs_and_every_text_is_read_back(text: str) -> None:
    cells = read(csv_bytes([row_of(text)]))[1]
    cell = cells[COLUMNS.index("reason")]
    seen = "".join(each for each in cell if unicodedata.category(each) not in ("Cf", "Cc") and not each.isspace())
    assert unicodedata.normalize("NFKC", seen[:1])[:1] not in {"=", "+", "-", "@"}
    assert not cell.startswith(("\t", "\r", "\n"))
    assert len(cells) == len(COLUMNS)
    assert cells[COLUMNS.index("models")] == "m"
    kept = "".join(each for each in text if unicodedata.category(each) not in ("Cc", "Cs"))
    assert "".join(each for each in cell.removeprefix("'") if each not in "\t\n?") == kept.removeprefix("'").replace(
        "?", ""
    )


@given(st.lists(st.text(), max_size=4))
def test_there_are_as_many_rows_as_findings(reasons: list[str]) -> None:
    assert len(read(csv_bytes([row_of(reason) for reason in reasons]))) == len(reasons) + 1


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_a_spreadsheet_reads_the_text_and_runs_none(comparison: Comparison, tmp_path: Path) -> None:
    rows = rows_of(replace(comparison, findings=comparison.findings[:1]))
    table = tmp_path / "table.csv"
    table.write_bytes(csv_bytes([*rows, row_of("=1+1")]))
    subprocess.run(
        [str(SOFFICE), "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):59,34,76", str(table)],
        check=True,
        cwd=tmp_path,
        env={"HOME": str(tmp_path)},
        timeout=120,
    )
    read_back = list(csv.reader(io.StringIO(table.read_text("utf-8")), delimiter=";"))
    assert read_back[1][COLUMNS.index("span_a")] == rows[0].a.span
    assert read_back[2][COLUMNS.index("reason")].endswith("=1+1")
