"""What `checker draft` can be asked for, and what it was asked for."""

import argparse
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from checker.cli.output import STANDARD, check_outputs
from checker.cli.request import Request, check_request
from checker.errors import UsageError

FailOn: TypeAlias = Literal["contradicted", "unsupported"]

ABOUT: Final = """\
Check a draft against a story's articles: who supports each of its claims, who contradicts it, what nobody reports.

DRAFT and each SOURCE are what checker compare takes, one of them - for the standard input; DRAFT holds one article.
--outlet and --date are given once a source, in the order of the sources, and win over what the file says; without
either, the outlet is the file's name. The claims come in the order of the draft, its headline first. Outlets that carry
one agency's words, or quote one source, are one origin; the draft itself is none."""

EXAMPLES: Final = """\
examples:
  checker draft draft.docx kyodo.txt asharq.html --outlet Kyodo --outlet "Asharq Al-Awsat" --written 2023-11-13
  checker draft draft.md story.jsonl --json - | jq '.claims[] | select(.standing == "unreported").text'
  checker draft - wire.txt --fail-on contradicted < draft.txt && publish draft.txt

exit status: 0 done, 1 --fail-on met, 2 bad usage or bad input"""


@dataclass(frozen=True, slots=True)
class DraftRequest:
    """What the command line asks for; `outlets` and `dates` belong to the sources in their order."""

    draft: str
    sources: tuple[str, ...]
    outlets: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    written: str | None = None
    json: str | None = None
    fail_on: FailOn | None = None
    model: str | None = None
    judge: str | None = None
    quiet: bool = False


def add_options(parser: argparse.ArgumentParser, about_model: str, about_judge: str) -> None:
    """The sources and options of the command."""
    add = parser.add_argument
    add("draft", metavar="DRAFT", help="the text to check: a file, or - for the standard input")
    add("sources", metavar="SOURCE", nargs="+", help="what it is checked against: a file, or - for the standard input")
    add("--outlet", dest="outlets", metavar="NAME", action="append", default=[], help="who published a source")
    add("--date", dest="dates", metavar="ISO", action="append", default=[], help="when (2023-11-13)")
    add("--written", metavar="ISO", help="when the draft was written, so that its “Monday” is a day (2023-11-13)")
    add("--json", metavar="FILE", help="write all that was found as JSON; - for the standard output")
    add(
        "--fail-on",
        choices=("contradicted", "unsupported"),
        help="exit with 1 where a source contradicts a claim, or (unsupported) where a claim is not wholly supported",
    )
    add("--model", metavar="NAME", help=about_model)
    add("--judge", metavar="MODEL", help=about_judge)
    add("--quiet", action="store_true", help="nothing on standard error but errors")


def request_of(arguments: argparse.Namespace) -> DraftRequest:
    """What the parsed command line asks for."""
    return DraftRequest(
        draft=arguments.draft,
        sources=tuple(arguments.sources),
        outlets=tuple(arguments.outlets),
        dates=tuple(arguments.dates),
        written=arguments.written,
        json=arguments.json,
        fail_on=arguments.fail_on,
        model=arguments.model,
        judge=arguments.judge,
        quiet=arguments.quiet,
    )


def check_draft_request(request: DraftRequest) -> None:
    """Raise UsageError for what is wrong whatever the sources hold; quick, since it imports nothing heavy."""
    check_request(Request(request.sources, request.outlets, request.dates))
    if request.draft in request.sources:
        what = "the standard input" if request.draft == STANDARD else "the draft itself"
        where = "given as draft and as source" if request.draft == STANDARD else f"given as a source ({request.draft})"
        raise UsageError(what, where, "give the articles that it is to be checked against")
    check_outputs([request.json] if request.json is not None else [], [request.draft, *request.sources])
