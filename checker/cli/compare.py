"""`checker compare`: read the sources, compare them, write what was asked for."""

import contextlib
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from rich.console import Console

from checker.cli.output import open_output, readable_output, tell_notices
from checker.cli.progress import Watch, progress_bar
from checker.cli.request import FailOn, Request
from checker.export.csv_table import csv_bytes
from checker.export.json_document import json_bytes
from checker.export.rows import rows_of
from checker.export.terminal import print_report
from checker.export.visible import visible
from checker.model import Article, Comparison, Finding, Relation, Severity

if TYPE_CHECKING:
    from checker.review.desk import Desk

FAIL_ON_MET: Final = 1

_FAILS: Final[dict[FailOn, Callable[[Finding], bool]]] = {
    "high": lambda each: each.relation.is_discrepancy and each.severity is Severity.HIGH,
    "conflict": lambda each: each.relation is Relation.CONFLICT,
}


def run_compare(request: Request) -> int:
    """Compare, write, and return the exit code. Raises CheckerError; then nothing is written."""
    with _kept(request) as keep:
        with contextlib.redirect_stdout(sys.stderr), progress_bar(request.quiet) as watch:
            comparison = _compared(request, watch)
        keep(comparison)
    _write(request, comparison)
    failing = [each for each in comparison.findings if request.fail_on and _FAILS[request.fail_on](each)]
    return FAIL_ON_MET if failing else 0


def _compared(request: Request, watch: Watch) -> Comparison:
    """Sources first, models then: what is wrong with a source is told before the long wait."""
    watch("Reading sources", 0.0)
    articles = _articles(request)
    watch("Loading models", 0.0)
    from checker.embedding import load_encoder
    from checker.judge import load_judge
    from checker.language import load_language
    from checker.pipeline import compare

    judge = load_judge(request.judge) if request.judge is not None else None
    encoder = load_encoder(request.model)
    return compare(articles, language=load_language(), encoder=encoder, judge=judge, progress=watch)


@contextlib.contextmanager
def _kept(request: Request) -> Iterator[Callable[[Comparison], None]]:
    """What saves the comparison, where that was asked for; a database that can't be opened is told before the wait."""
    if request.save is None:
        yield lambda _comparison: None
        return
    from checker.cli.review.asked import opened_desk

    with opened_desk(request.save.db, request.save.name) as desk:
        yield lambda comparison: _save(desk, comparison, request)


def _save(desk: "Desk", comparison: Comparison, request: Request) -> None:
    story = desk.save(comparison, request.save.story if request.save else None)
    if not request.quiet:
        print(f"saved: run {story.runs} of story {story.id}, {visible(story.name)}", file=sys.stderr)


def _articles(request: Request) -> tuple[Article, ...]:
    from checker.cli.sources import read_sources
    from checker.ingest import check_sources

    articles = read_sources(request.sources, request.outlets, request.dates)
    check_sources(articles)
    return articles


def _write(request: Request, comparison: Comparison) -> None:
    if not request.outputs:
        with readable_output():
            print_report(comparison, Console())
        return
    if request.csv is not None:
        with open_output(request.csv) as stream:
            stream.write(csv_bytes(rows_of(comparison, everything=request.everything)))
    if request.json is not None:
        with open_output(request.json) as stream:
            stream.write(json_bytes(comparison))
    if request.html is not None or request.pdf is not None:
        _write_report(request, comparison)
    if not request.quiet:
        tell_notices(comparison.notices)


def _write_report(request: Request, comparison: Comparison) -> None:
    from checker.export.html_report import html_report
    from checker.export.pdf_report import pdf_report

    page = html_report(comparison, at=datetime.now(UTC))
    if request.html is not None:
        with open_output(request.html) as stream:
            stream.write(page)
    if request.pdf is not None:
        pdf = pdf_report(page)
        with open_output(request.pdf) as stream:
            stream.write(pdf)
