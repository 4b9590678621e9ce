"""`checker compare`: read the sources, compare them, write what was asked for."""

import contextlib
import io
import sys
from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from checker.cli.output import STANDARD, open_output
from checker.cli.request import FailOn, Request
from checker.export.csv_table import csv_bytes
from checker.export.json_document import json_bytes
from checker.export.rows import rows_of
from checker.export.terminal import print_report
from checker.export.visible import visible
from checker.model import Article, Comparison, Finding, Relation, Severity

FAIL_ON_MET: Final = 1
Watch: TypeAlias = Callable[[str, float], None]

_FAILS: Final[dict[FailOn, Callable[[Finding], bool]]] = {
    "high": lambda each: each.relation.is_discrepancy and each.severity is Severity.HIGH,
    "conflict": lambda each: each.relation is Relation.CONFLICT,
}


def run_compare(request: Request) -> int:
    """Compare, write, and return the exit code. Raises CheckerError; then nothing is written."""
    with contextlib.redirect_stdout(sys.stderr), _progress(request.quiet) as watch:
        comparison = _compared(request, watch)
    _write(request, comparison)
    failing = [each for each in comparison.findings if request.fail_on and _FAILS[request.fail_on](each)]
    return FAIL_ON_MET if failing else 0


def _compared(request: Request, watch: Watch) -> Comparison:
    """Sources first, models then: what is wrong with a source is told before the long wait."""
    watch("Reading sources", 0.0)
    articles = _articles(request)
    watch("Loading models", 0.0)
    from checker.embedding import load_encoder
    from checker.language import load_language
    from checker.pipeline import compare

    return compare(articles, language=load_language(), encoder=load_encoder(request.model), progress=watch)


def _articles(request: Request) -> tuple[Article, ...]:
    from checker.ingest import check_sources, parse_date, read_source

    dates = [parse_date(text, "of --date") for text in request.dates]
    articles: list[Article] = []
    for index, source in enumerate(request.sources):
        outlet = request.outlets[index] if index < len(request.outlets) else None
        published = dates[index] if index < len(dates) else None
        articles.extend(read_source(source, outlet=outlet, published=published))
    check_sources(articles)
    return tuple(articles)


def _write(request: Request, comparison: Comparison) -> None:
    if not request.outputs:
        _print_report(comparison)
        return
    if request.csv is not None:
        with open_output(request.csv) as stream:
            stream.write(csv_bytes(rows_of(comparison, everything=request.everything)))
    if request.json is not None:
        with open_output(request.json) as stream:
            stream.write(json_bytes(comparison))
    if not request.quiet:
        for notice in comparison.notices:
            print(f"notice: {visible(notice.text)}", file=sys.stderr)


def _print_report(comparison: Comparison) -> None:
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal that lacks a character shows the rest
    with open_output(STANDARD):
        print_report(comparison, Console())


@contextlib.contextmanager
def _progress(quiet: bool) -> Iterator[Watch]:
    """A bar on standard error where somebody looks at it."""
    if quiet or not sys.stderr.isatty():
        yield lambda _doing, _done: None
        return
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False) as bar:
        task = bar.add_task("Starting", total=1.0)
        yield lambda doing, done: bar.update(task, description=doing, completed=done, refresh=True)
