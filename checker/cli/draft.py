"""`checker draft`: read the draft and its sources, check the one against the others, write what was asked for."""

import contextlib
import sys
from typing import Final

from rich.console import Console

from checker.cli.draft_request import DraftRequest, FailOn
from checker.cli.output import open_output, readable_output, tell_notices
from checker.cli.progress import Watch, progress_bar
from checker.cli.sources import read_sources
from checker.drafting import DRAFT, DraftReport, Standing, check_draft, draft
from checker.errors import UsageError
from checker.export.draft_json import draft_json_bytes
from checker.export.draft_terminal import print_draft_report
from checker.ingest import parse_date, read_source
from checker.model import Article

FAIL_ON_MET: Final = 1

_FAILS: Final[dict[FailOn, frozenset[Standing]]] = {
    "contradicted": frozenset(each for each in Standing if each.is_contradicted),
    "unsupported": frozenset(Standing) - {Standing.SUPPORTED},
}


def run_draft(request: DraftRequest) -> int:
    """Check, write, and return the exit code. Raises CheckerError; then nothing is written."""
    with contextlib.redirect_stdout(sys.stderr), progress_bar(request.quiet) as watch:
        report = _checked(request, watch)
    _write(request, report)
    failing = _FAILS[request.fail_on] if request.fail_on else frozenset()
    return FAIL_ON_MET if any(each.standing in failing for each in report.claims) else 0


def _checked(request: DraftRequest, watch: Watch) -> DraftReport:
    """Sources first, models then: what is wrong with a source is told before the long wait."""
    watch("Reading sources", 0.0)
    own = _draft(request)
    sources = read_sources(request.sources, request.outlets, request.dates)
    check_draft(own, sources)
    watch("Loading models", 0.0)
    from checker.embedding import load_encoder
    from checker.judge import load_judge
    from checker.language import load_language

    judge = load_judge(request.judge) if request.judge is not None else None
    encoder = load_encoder(request.model)
    return draft(own, sources, language=load_language(), encoder=encoder, judge=judge, progress=watch)


def _draft(request: DraftRequest) -> Article:
    written = parse_date(request.written, "of --written") if request.written is not None else None
    articles = read_source(request.draft, outlet=DRAFT, published=written)
    if len(articles) > 1:
        raise UsageError(f"{len(articles)} articles", f"in the draft {request.draft}", "give one draft at a time")
    return articles[0]


def _write(request: DraftRequest, report: DraftReport) -> None:
    if request.json is None:
        with readable_output():
            print_draft_report(report, Console())
        return
    with open_output(request.json) as stream:
        stream.write(draft_json_bytes(report))
    if not request.quiet:
        tell_notices(report.notices)
