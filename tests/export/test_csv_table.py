"""The CSV: RFC 4180, and nothing in it that a spreadsheet runs."""

import csv
import io
import re
import shutil
import subprocess
import unicodedata
from dataclasses import dataclass, fields, replace
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import etree

from checker.export.csv_table import csv_bytes, defused
from checker.export.decisions import Decision
from checker.export.rows import COLUMNS, Passage, Row, rows_of
from checker.model import Comparison

OFFICE, TABLE, TEXT = (f"{{urn:oasis:names:tc:opendocument:xmlns:{each}:1.0}}" for each in ("office", "table", "text"))
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
        "+44 20 7946 0958",
        "-1+1",
        "-1|cmd",
        "-x",
        "- 1",
        "-1 million",
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


@pytest.mark.parametrize(
    "text",
    ["", "12 died", "'quoted'", "-1", "-0.5", "-1,200.75", "-3%", "a=b", "up -3", "x@y.example", "½", "–", "  two"],
)
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


STARTS = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"]
TEXTS = st.text() | st.builds(str.__add__, st.sampled_from(STARTS), st.text())
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)


@given(TEXTS)
@example("\x1f\n")
@example("\x00=1+1")
def test_no_text_runs_and_every_text_is_read_back(text: str) -> None:
    cells = read(csv_bytes([row_of(text)]))[1]
    cell = cells[COLUMNS.index("reason")]
    seen = "".join(each for each in cell if unicodedata.category(each) not in ("Cf", "Cc") and not each.isspace())
    is_number = re.fullmatch(r"-[0-9][0-9.,]*%?", cell) is not None
    assert is_number or unicodedata.normalize("NFKC", seen[:1])[:1] not in {"=", "+", "-", "@"}
    assert not cell.startswith(("\t", "\r", "\n"))
    assert len(cells) == len(COLUMNS)
    assert cells[COLUMNS.index("models")] == "m"
    kept = "".join(each for each in text if unicodedata.category(each) not in ("Cc", "Cs"))
    assert "".join(each for each in cell.removeprefix("'") if each not in "\t\n?") == kept.removeprefix("'").replace(
        "?", ""
    )


@given(NUMBERS, st.integers())
def test_every_number_is_the_same_number_in_its_cell(confidence: float, origins: int) -> None:
    cells = read(csv_bytes([row_of("text", confidence=confidence, origins=origins)]))[1]
    assert float(cells[COLUMNS.index("confidence")]) == confidence
    assert int(cells[COLUMNS.index("origins_a")]) == origins


@given(st.builds(Decision, **dict.fromkeys([each.name for each in fields(Decision)], TEXTS)))
def test_what_reviewers_typed_runs_no_more_than_what_outlets_wrote(decision: Decision) -> None:
    cells = read(csv_bytes([replace(row_of("text"), decision=decision)]))[1]
    start = COLUMNS.index("state")
    assert cells[start : start + len(fields(Decision))] == [
        defused(getattr(decision, each.name)) for each in fields(Decision)
    ]


@given(st.lists(st.text(), max_size=4))
def test_there_are_as_many_rows_as_findings(reasons: list[str]) -> None:
    assert len(read(csv_bytes([row_of(reason) for reason in reasons]))) == len(reasons) + 1


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_reads_every_text_as_text_every_number_as_one_and_runs_none(tmp_path: Path) -> None:
    texts = [f"{start}{rest}" for start in STARTS for rest in ("1+1", "SUM(A1)", "cmd|'/c calc'!A0", "words, “more”")]
    texts += [
        "+1",
        '=HYPERLINK("https://example.org","look")',
        "two\nlines",
        "12..20",
        "Türkiye’s 東京",
        "'quoted'",
        '"quoted"',
    ]
    numbers = [0.0, 0.5, -0.5, 1.0, 0.9123, -12.25]
    rows = [row_of(text, confidence=numbers[at % len(numbers)], origins=at) for at, text in enumerate(texts)]
    cells = opened_in_libreoffice(csv_bytes([*rows, row_of("-1,200.5")]), tmp_path)
    header = [cell.text for cell in cells[0]]
    assert header == list(COLUMNS)
    assert not [cell for row in cells for cell in row if cell.is_formula]
    for row, text, read_row in zip(rows, texts, cells[1:], strict=False):
        reason, confidence, origins = (read_row[COLUMNS.index(each)] for each in ("reason", "confidence", "origins_a"))
        assert (reason.kind, reason.text) == ("string", defused(text).replace("\t", ""))
        assert (confidence.kind, confidence.value) == ("float", row.confidence)
        assert (origins.kind, origins.value) == ("float", row.a.origins)
    negative = cells[-1][COLUMNS.index("reason")]
    assert (negative.kind, negative.value) == ("float", -1200.5)


@dataclass(frozen=True, slots=True)
class Shown:
    """A cell as LibreOffice holds it; a tab is no character of its text there."""

    kind: str
    text: str
    value: float | None
    is_formula: bool


def opened_in_libreoffice(table: bytes, folder: Path) -> list[list[Shown]]:
    """The cells, read from the document that LibreOffice makes of the table."""
    (folder / "table.csv").write_bytes(table)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    in_utf8 = "--infilter=CSV:44,34,76,1"  # what its dialogue proposes where a mark says UTF-8
    subprocess.run(
        [str(SOFFICE), profile, "--headless", in_utf8, "--convert-to", "fods", "table.csv"],
        check=True,
        cwd=folder,
        capture_output=True,
        timeout=300,
    )
    rows = etree.parse(folder / "table.fods").iterfind(f".//{TABLE}table-row")
    return [
        [cell for each in row.iterfind(f"{TABLE}table-cell") for cell in _shown(each)][: len(COLUMNS)] for row in rows
    ]


def _shown(cell: etree._Element) -> list[Shown]:
    """A cell, as often as it is said to be repeated."""
    value = cell.get(f"{OFFICE}value")
    paragraphs = ("".join(each.itertext()) for each in cell.iterfind(f"{TEXT}p"))
    shown = Shown(
        cell.get(f"{OFFICE}value-type", ""),
        "\n".join(paragraphs),
        None if value is None else float(value),
        cell.get(f"{TABLE}formula") is not None,
    )
    return [shown] * int(cell.get(f"{TABLE}number-columns-repeated", "1"))
