"""The command line: parse, call a command, turn what goes wrong into one line and an exit code.

    0  done, whatever was found        70  an error of checker itself
    1  --fail-on met                  130  interrupted
    2  bad usage or bad input         141  whoever read the output has left

Results go to the standard output or to the named file, everything else to standard error. What is slow to import is
imported where it is needed, so that help and bad usage answer at once.
"""

import argparse
import contextlib
import logging
import os
import sys
import traceback
import warnings
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NoReturn

from checker import __version__
from checker.cli import draft_request, help_texts
from checker.cli.review.help_texts import ABOUT as ABOUT_REVIEW
from checker.cli.review.help_texts import EXAMPLES as REVIEW_EXAMPLES
from checker.cli.review.options import review_parsers
from checker.errors import CheckerError, UsageError

BAD_INPUT: Final = 2
INTERNAL_ERROR: Final = 70  # EX_SOFTWARE of sysexits.h
INTERRUPTED: Final = 128 + 2  # by SIGINT, as a shell reports it
READER_LEFT: Final = 128 + 13  # by SIGPIPE

_FORM: Final = argparse.RawDescriptionHelpFormatter


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code; nothing is raised."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    debug = "--debug" in arguments
    try:
        with _libraries_silent(not debug):
            code = _run(arguments)
            sys.stdout.flush()
    except CheckerError as error:
        return _fail(str(error), BAD_INPUT)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _leave_standard_output()
        return READER_LEFT
    except Exception as error:  # the last line of defence: a user gets words, not a traceback
        if debug:
            traceback.print_exc()
        return _fail(f"unexpected {type(error).__name__}: {error}: run with --debug", INTERNAL_ERROR)
    return code


def _run(arguments: Sequence[str]) -> int:
    parser, commands = _parsers()
    words = 2 if arguments[:1] == ["review"] else 1
    name = " ".join(arguments[:words])
    try:
        # A command's own parser, since options may stand between sources, which argparse only knows without it.
        if name in commands:
            parsed = commands[name].parse_intermixed_args(arguments[words:])
        else:
            parsed = parser.parse_args(arguments)
    except SystemExit:  # --help and --version have printed
        return 0
    code: int = parsed.run(parsed)
    return code


class _Parser(argparse.ArgumentParser):
    """A parser whose errors are those of checker."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(message, f"in {self.prog}", f"see {self.prog} --help")


def _parsers() -> tuple[_Parser, Mapping[str, _Parser]]:
    """The parser of the whole command line, and those of its commands by name."""
    about = "Compare what several outlets report of one event, claim by claim and fact by fact."
    parser = _parser("checker", about, help_texts.EXAMPLES)
    parser.add_argument("--version", action="version", version=f"checker {__version__}")
    reviewing = review_parsers(_command)
    review = _parser("checker review", ABOUT_REVIEW, REVIEW_EXAMPLES)
    _add_commands(review, reviewing)
    commands = {
        "compare": _compare_parser(),
        "draft": _draft_parser(),
        "facts": _facts_parser(),
        "pairs": _pairs_parser(),
        "review": review,
        "train": _train_parser(),
        "app": _app_parser(),
    }
    _add_commands(parser, commands)
    del commands["review"]  # it is its commands that run
    return parser, {**commands, **{f"review {name}": command for name, command in reviewing.items()}}


def _add_commands(parser: _Parser, commands: Mapping[str, _Parser]) -> None:
    named = parser.add_subparsers(title="commands", metavar="COMMAND", required=True, parser_class=_Parser)
    for name, command in commands.items():
        summary = (command.description or "").partition("\n")[0]
        named.add_parser(
            name,
            help=summary,
            description=command.description,
            epilog=command.epilog,
            formatter_class=_FORM,
            parents=[command],
            add_help=False,
        )


def _parser(prog: str, description: str, epilog: str) -> _Parser:
    return _Parser(prog, description=description, epilog=epilog, formatter_class=_FORM, allow_abbrev=False)


def _command(name: str, description: str, epilog: str) -> _Parser:
    parser = _parser(f"checker {name}", description, epilog)
    parser.add_argument("--debug", action="store_true", help="show logs, warnings and the traceback of an error")
    return parser


def _compare_parser() -> _Parser:
    parser = _command("compare", help_texts.COMPARE, help_texts.COMPARE_EXAMPLES)
    add = parser.add_argument
    add("sources", metavar="SOURCE", nargs="+", help="a file, or - for the standard input")
    add("--outlet", dest="outlets", metavar="NAME", action="append", default=[], help="who published a source")
    add("--date", dest="dates", metavar="ISO", action="append", default=[], help="when (2023-11-13)")
    add("--csv", metavar="FILE", help="write the discrepancies as a table; - for the standard output")
    add("--json", metavar="FILE", help="write all that was found as JSON; - for the standard output")
    add("--html", metavar="FILE", help="write a report to read and print, one page that needs nothing else")
    add("--pdf", metavar="FILE", help="write the same report as a PDF (needs WeasyPrint)")
    add("--all", action="store_true", help="put agreements and minor findings into the table too")
    add(
        "--fail-on",
        choices=("high", "conflict"),
        help="exit with 1 where a discrepancy is of high severity, or where there is any conflict",
    )
    add("--model", metavar="NAME", help=help_texts.MODEL)
    add("--judge", metavar="MODEL", help=help_texts.JUDGE)
    add("--save", action="store_true", help="keep the comparison as the next of its story, for checker review")
    add("--story", metavar="NAME", help="which story (default: the one that has its articles, or a new one)")
    add("--as", dest="name", metavar="NAME", help="who saves it (default: the name that you are logged in with)")
    add("--db", metavar="URL", help="where: a SQLite file or a PostgreSQL URL (default: as for checker review)")
    add("--quiet", action="store_true", help="nothing on standard error but errors")
    parser.set_defaults(run=_compare)
    return parser


def _draft_parser() -> _Parser:
    parser = _command("draft", draft_request.ABOUT, draft_request.EXAMPLES)
    draft_request.add_options(parser, help_texts.MODEL, help_texts.JUDGE)
    parser.set_defaults(run=_draft)
    return parser


def _facts_parser() -> _Parser:
    parser = _command("facts", help_texts.FACTS, help_texts.FACTS_EXAMPLES)
    parser.add_argument("source", metavar="SOURCE", help="a file, a JSONL file of texts, or - for the standard input")
    parser.add_argument("--date", metavar="ISO", help="when it was written, for texts without a date (2023-11-13)")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", metavar="FILE", default="-", help="write to a file instead of the standard output")
    form.add_argument("--explain", action="store_true", help="print in words what fired and why, instead of JSON")
    parser.set_defaults(run=_facts)
    return parser


def _pairs_parser() -> _Parser:
    parser = _command("pairs", help_texts.PAIRS, help_texts.PAIRS_EXAMPLES)
    parser.add_argument("source", metavar="IN", help="a JSONL file, or - for the standard input")
    parser.add_argument("--json", metavar="FILE", default="-", help="write to a file instead of the standard output")
    parser.add_argument("--model", metavar="NAME", help=help_texts.MODEL)
    parser.add_argument("--judge", metavar="MODEL", help=help_texts.JUDGE)
    parser.set_defaults(run=_pairs)
    return parser


def _train_parser() -> _Parser:
    parser = _command("train", help_texts.TRAIN, help_texts.TRAIN_EXAMPLES)
    parser.add_argument("folder", metavar="FOLDER", help="a folder with align_*.jsonl")
    parser.add_argument("--source", metavar="WORDS", default="", help="what the pairs are, for who reads the file")
    parser.add_argument("--out", metavar="FILE", default="-", help="where to write (default: the standard output)")
    parser.add_argument("--model", metavar="NAME", help=help_texts.MODEL)
    parser.set_defaults(run=_train)
    return parser


def _app_parser() -> _Parser:
    parser = _command("app", "Open the app in the browser.", "example:\n  checker app --port 8600")
    parser.add_argument("--port", metavar="N", type=_port, help="the port to serve it on (default: 8501)")
    parser.set_defaults(run=_app)
    return parser


def _port(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 65_535:
        raise argparse.ArgumentTypeError(f"{text!r} is no port: give a number from 1 to 65535")
    return int(text)


def _compare(arguments: argparse.Namespace) -> int:
    from checker.cli.request import Request, check_request, saving_of

    request = Request(
        sources=tuple(arguments.sources),
        outlets=tuple(arguments.outlets),
        dates=tuple(arguments.dates),
        csv=arguments.csv,
        json=arguments.json,
        html=arguments.html,
        pdf=arguments.pdf,
        everything=arguments.all,
        fail_on=arguments.fail_on,
        model=arguments.model,
        judge=arguments.judge,
        quiet=arguments.quiet,
        save=saving_of(arguments.save, arguments.story, arguments.name, arguments.db),
    )
    check_request(request)
    from checker.cli.compare import run_compare

    return run_compare(request)


def _draft(arguments: argparse.Namespace) -> int:
    request = draft_request.request_of(arguments)
    draft_request.check_draft_request(request)
    from checker.cli.draft import run_draft

    return run_draft(request)


def _facts(arguments: argparse.Namespace) -> int:
    from checker.cli.facts import explain_facts, run_facts

    if arguments.explain:
        explain_facts(arguments.source, arguments.date)
    else:
        run_facts(arguments.source, arguments.date, arguments.json)
    return 0


def _pairs(arguments: argparse.Namespace) -> int:
    from checker.cli.pairs import run_pairs

    run_pairs(arguments.source, arguments.json, arguments.model, arguments.judge)
    return 0


def _train(arguments: argparse.Namespace) -> int:
    from checker.cli.train import run_train

    run_train(arguments.folder, arguments.source, arguments.out, arguments.model)
    return 0


def _app(arguments: argparse.Namespace) -> int:
    from checker.ui.launch import open_app

    open_app(arguments.port)
    return 0


@contextlib.contextmanager
def _libraries_silent(silent: bool) -> Iterator[None]:
    """What libraries log and warn of is for who develops; a user's standard error holds checker's words alone."""
    with warnings.catch_warnings():
        if silent:
            warnings.simplefilter("ignore")
            logging.basicConfig(handlers=[logging.NullHandler()])
        else:
            logging.basicConfig(level=logging.INFO)
        yield


def _fail(words: str, code: int) -> int:
    """One line on standard error, whatever a file name or a message holds."""
    from checker.export.visible import visible

    print(f"error: {visible(words)}", file=sys.stderr)
    return code


def _leave_standard_output() -> None:
    """Let Python's last flush go nowhere."""
    with contextlib.suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
