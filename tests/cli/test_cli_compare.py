"""`checker compare` from files to report, table, JSON and exit code, with the real models."""

import csv
import io
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from checker import pipeline
from checker.cli import compare as cli_compare
from checker.cli import main
from checker.language import Language
from checker.model import Comparison, Encoder, Finding, Relation, Severity, Side

HARBOUR = """Ferry sinks off Maro

At least 12 people died when a ferry sank off the island of Maro on Monday, police said.

The ferry had left the harbour of Port Ello at dawn with 80 passengers on board.

Fishing boats pulled survivors out of the water, and the coast guard searched the sea until night.
"""
COASTAL = """Ferry sinks near Maro island

Fifteen people died when a ferry sank off the island of Maro on Monday, police said.

The boat had left the harbour of Port Ello at dawn with 80 passengers on board.

Fishermen helped to pull survivors out of the water while the coast guard searched the sea.
"""
ORCHARD = """Apple growers expect a record harvest

Apple growers in the Tavin valley expect the largest harvest in a decade after a warm spring.

The trees blossomed two weeks earlier than usual, said the growers' association in its yearly report.

Prices in the shops will probably fall in September, and part of the crop will be pressed into juice.
"""

Result = tuple[int, str, str]
Run = Callable[..., Result]


@pytest.fixture
def run(
    language: Language,
    encoder: Encoder,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Run:
    """Run the command in a folder of articles with the session's models."""
    monkeypatch.setattr("checker.language.load_language", lambda: language)
    monkeypatch.setattr("checker.embedding.load_encoder", lambda _name: encoder)
    monkeypatch.chdir(tmp_path)
    for name, text in (("harbour", HARBOUR), ("coastal", COASTAL), ("orchard", ORCHARD)):
        Path(f"{name}.txt").write_text(text, "utf-8")

    def run_compare(*arguments: str) -> Result:
        code = main(["compare", *arguments])
        captured = capsys.readouterr()
        return code, captured.out, captured.err

    return run_compare


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Make the comparison end in one finding of a relation and severity."""
    real = pipeline.compare

    def with_finding(relation: Relation, severity: Severity) -> None:
        def compare(*arguments: object, **options: object) -> Comparison:
            comparison: Comparison = real(*arguments, **options)  # type: ignore[arg-type]  # passed on as they come
            claim = comparison.claims[0]
            side = Side(claim.id, claim.span, None)
            finding = Finding("f1", None, "number", relation, severity, side, side, 0.9, "made for the test")
            return replace(comparison, findings=(finding,))

        monkeypatch.setattr(pipeline, "compare", compare)

    return with_finding


def test_without_an_output_a_report_is_printed_and_nothing_else(run: Run) -> None:
    code, out, err = run("harbour.txt", "coastal.txt", "--outlet", "Harbour Post", "--outlet", "Coastal Wire")
    assert (code, err) == (0, "")
    assert out.startswith("2 articles: ")
    assert "Harbour Post" in out
    assert "Coastal Wire" in out
    assert "aligned claims" in out
    assert "\x1b" not in out


def test_outlets_and_dates_belong_to_the_sources_in_their_order(run: Run) -> None:
    options = ("--outlet", "One", "--date", "2024-03-05", "--json", "-")
    for arguments in (("harbour.txt", "coastal.txt", *options), ("harbour.txt", *options, "coastal.txt")):
        code, out, _ = run(*arguments)
        assert code == 0
        articles = json.loads(out)["articles"]
        assert [article["outlet"] for article in articles] == ["One", "coastal"]
        assert [article["published"] for article in articles] == ["2024-03-05", None]


def test_json_and_csv_go_where_they_are_sent(run: Run) -> None:
    code, out, _ = run("harbour.txt", "coastal.txt", "--csv", "table.csv", "--json", "-")
    assert code == 0
    assert json.loads(out)["schema"] == "checker.comparison/1"
    assert Path("table.csv").read_bytes().startswith(b"\xef\xbb\xbffinding_id,")


def test_the_table_on_the_standard_output_is_the_same_as_in_a_file(run: Run) -> None:
    _, out, _ = run("harbour.txt", "coastal.txt", "--csv", "-")
    run("harbour.txt", "coastal.txt", "--csv", "table.csv")
    assert out.encode() == Path("table.csv").read_bytes()


def test_all_writes_a_row_for_each_finding(run: Run) -> None:
    run("harbour.txt", "coastal.txt", "--csv", "table.csv", "--json", "all.json", "--all")
    rows = list(csv.reader(io.StringIO(Path("table.csv").read_text("utf-8-sig"))))
    findings = json.loads(Path("all.json").read_text("utf-8"))["findings"]
    assert [row[0] for row in rows[1:]] == [finding["id"] for finding in findings]
    assert findings


def test_two_runs_give_the_same_bytes(run: Run) -> None:
    run("harbour.txt", "coastal.txt", "--json", "one.json")
    run("harbour.txt", "coastal.txt", "--json", "two.json")
    assert Path("one.json").read_bytes() == Path("two.json").read_bytes()


def test_articles_on_different_events_are_a_notice_and_no_error(run: Run) -> None:
    code, out, err = run("harbour.txt", "orchard.txt")
    assert (code, err) == (0, "")
    assert "Notice: " in out
    assert "Nothing was aligned" in out


@pytest.mark.parametrize(("quiet", "told"), [((), True), (("--quiet",), False)])
def test_notices_are_told_on_standard_error_where_no_report_is_printed(
    quiet: tuple[str, ...], told: bool, run: Run
) -> None:
    code, out, err = run("harbour.txt", "orchard.txt", "--csv", "table.csv", *quiet)
    assert (code, out) == (0, "")
    assert ("notice: " in err) is told


@pytest.mark.parametrize(
    ("relation", "severity", "fail_on", "code"),
    [
        (Relation.CONFLICT, Severity.HIGH, "high", 1),
        (Relation.UPDATE, Severity.HIGH, "high", 1),
        (Relation.CONFLICT, Severity.MEDIUM, "high", 0),
        (Relation.OMISSION, Severity.HIGH, "high", 0),
        (Relation.AGREE, Severity.HIGH, "high", 0),
        (Relation.CONFLICT, Severity.LOW, "conflict", 1),
        (Relation.UPDATE, Severity.HIGH, "conflict", 0),
    ],
)
def test_fail_on_says_by_its_exit_code_whether_it_is_met(
    relation: Relation, severity: Severity, fail_on: str, code: int, run: Run, found: Callable[..., None]
) -> None:
    found(relation, severity)
    assert run("harbour.txt", "coastal.txt", "--fail-on", fail_on, "--json", "all.json")[0] == code
    assert Path("all.json").exists()  # the results are there all the same
    assert run("harbour.txt", "coastal.txt")[0] == 0


def test_progress_is_shown_where_somebody_looks_at_it(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    _, out, err = run("harbour.txt", "coastal.txt", "--json", "-")
    assert "Comparing facts" in err or "Done" in err
    assert json.loads(out)
    assert run("harbour.txt", "coastal.txt", "--json", "-", "--quiet")[2] == ""


def test_what_a_library_prints_stays_out_of_the_results(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    real = cli_compare._articles

    def chatty(request: cli_compare.Request) -> object:
        print("a library talks")
        return real(request)

    monkeypatch.setattr(cli_compare, "_articles", chatty)
    _, out, err = run("harbour.txt", "coastal.txt", "--json", "-")
    assert json.loads(out)
    assert "a library talks" in err


def test_a_report_to_print_goes_where_it_is_sent(run: Run) -> None:
    code, out, _ = run("harbour.txt", "coastal.txt", "--html", "report.html", "--pdf", "report.pdf")
    assert (code, out) == (0, "")
    assert b"<h1><bdi>Ferry sinks off Maro</bdi></h1>" in Path("report.html").read_bytes()
    assert Path("report.pdf").read_bytes().startswith(b"%PDF-")


def test_a_pdf_that_cannot_be_made_is_told_before_the_run(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)
    code, out, err = run("missing.txt", "coastal.txt", "--pdf", "report.pdf")
    assert (code, out) == (2, "")
    assert err == "error: no PDF without WeasyPrint: install it with: pip install weasyprint\n"
