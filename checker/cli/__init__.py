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
from collections.abc import Iterator, Sequence
from typing import Final, NoReturn

from checker import __version__
from checker.cli import draft_request
from checker.errors import CheckerError, UsageError

BAD_INPUT: Final = 2
INTERNAL_ERROR: Final = 70  # EX_SOFTWARE of sysexits.h
INTERRUPTED: Final = 128 + 2  # by SIGINT, as a shell reports it
READER_LEFT: Final = 128 + 13  # by SIGPIPE

_EXAMPLES: Final = """\
examples:
  checker compare kyodo.txt asharq.html --outlet Kyodo --date 2023-11-13
  checker draft draft.docx kyodo.txt asharq.html
  checker facts article.txt
  checker app

checker COMMAND --help tells more."""

_COMPARE: Final = """\
Compare what two or more articles report of one event, claim by claim and fact by fact.

A SOURCE is a text, Markdown, HTML, PDF, DOCX or JSON file, a JSONL file of many articles, or - for the standard input.
--outlet and --date are given once a source, in the order of the sources, and win over what the file says; without
either, the outlet is the file's name. Without --csv and --json a readable report is printed, the gravest first."""

_COMPARE_EXAMPLES: Final = """\
examples:
  checker compare a.txt b.txt --outlet Kyodo --outlet "Asharq Al-Awsat" --date 2023-11-13 --date 2023-11-13
  checker compare story.jsonl --csv discrepancies.csv
  checker compare a.html b.pdf --json - | jq '.findings[0]'
  checker compare draft.docx wire.txt --fail-on high && publish draft.docx

exit status: 0 done, 1 --fail-on met, 2 bad usage or bad input"""

_MODEL: Final = "a sentence-transformers model or folder (default: all-MiniLM-L6-v2)"

_FACTS: Final = """\
Print the facts of a text, or of each text of a JSONL file, as lines of JSON or in words.

For JSONL of {"id", "text", "date"?} objects there is one line for each object, as it is read, and a line that can't be
read gives {"id" or "line", "error"}; for any other SOURCE there is one line for each article, with its "text" as it was
read. Offsets point into the text that was given, or into that one.

--explain prints for people what fired instead: sentence by sentence, each fact with its words marked, what they mean,
the rule that found it and the word that governs it."""

_FACTS_EXAMPLES: Final = """\
examples:
  checker facts article.txt --date 2023-11-13
  checker facts article.txt --explain | less
  checker facts texts.jsonl --json facts.jsonl
  echo '{"id": "1", "text": "Twelve died on Monday.", "date": "2023-11-13"}' | checker facts -"""


_PAIRS: Final = """\
Compare two texts a line: the way of checker compare, its thresholds, the models loaded once.

IN is a JSONL file, or - for the standard input, of {"id", "left", "right", "left_date"?, "right_date"?} objects. There
is one line for each, as it is read: {"id", "relation", "conflict", "alignments", "findings"}; a line that can't be read
gives {"id" or "line", "error"}. A side of one or two sentences is presumed to be about the other's event."""

_PAIRS_EXAMPLES: Final = """\
examples:
  checker pairs pairs.jsonl --json answers.jsonl
  echo '{"id": "1", "left": "Twelve died.", "right": "Fifteen died."}' | checker pairs - | jq .relation"""


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
    try:
        # A subcommand's own parser, since options may stand between sources, which argparse only knows without it.
        if arguments and arguments[0] in commands:
            parsed = commands[arguments[0]].parse_intermixed_args(arguments[1:])
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


def _parsers() -> tuple[_Parser, dict[str, _Parser]]:
    """The parser of the whole command line, and those of its commands by name."""
    about = "Compare what several outlets report of one event, claim by claim and fact by fact."
    parser = _parser("checker", about, _EXAMPLES)
    parser.add_argument("--version", action="version", version=f"checker {__version__}")
    named = parser.add_subparsers(title="commands", metavar="COMMAND", required=True, parser_class=_Parser)
    commands = {
        "compare": _compare_parser(),
        "draft": _draft_parser(),
        "facts": _facts_parser(),
        "pairs": _pairs_parser(),
        "app": _app_parser(),
    }
    for name, command in commands.items():
        summary = (command.description or "").partition("\n")[0]
        named.add_parser(name, help=summary, parents=[command], add_help=False)
    return parser, commands


def _parser(prog: str, description: str, epilog: str) -> _Parser:
    form = argparse.RawDescriptionHelpFormatter
    return _Parser(prog, description=description, epilog=epilog, formatter_class=form, allow_abbrev=False)


def _command(name: str, description: str, epilog: str) -> _Parser:
    parser = _parser(f"checker {name}", description, epilog)
    parser.add_argument("--debug", action="store_true", help="show logs, warnings and the traceback of an error")
    return parser


def _compare_parser() -> _Parser:
    parser = _command("compare", _COMPARE, _COMPARE_EXAMPLES)
    add = parser.add_argument
    add("sources", metavar="SOURCE", nargs="+", help="a file, or - for the standard input")
    add("--outlet", dest="outlets", metavar="NAME", action="append", default=[], help="who published a source")
    add("--date", dest="dates", metavar="ISO", action="append", default=[], help="when (2023-11-13)")
    add("--csv", metavar="FILE", help="write the discrepancies as a table; - for the standard output")
    add("--json", metavar="FILE", help="write all that was found as JSON; - for the standard output")
    add("--all", action="store_true", help="put agreements and minor findings into the table too")
    add(
        "--fail-on",
        choices=("high", "conflict"),
        help="exit with 1 where a discrepancy is of high severity, or where there is any conflict",
    )
    add("--model", metavar="NAME", help=_MODEL)
    add("--quiet", action="store_true", help="nothing on standard error but errors")
    parser.set_defaults(run=_compare)
    return parser


def _draft_parser() -> _Parser:
    parser = _command("draft", draft_request.ABOUT, draft_request.EXAMPLES)
    draft_request.add_options(parser, _MODEL)
    parser.set_defaults(run=_draft)
    return parser


def _facts_parser() -> _Parser:
    parser = _command("facts", _FACTS, _FACTS_EXAMPLES)
    parser.add_argument("source", metavar="SOURCE", help="a file, a JSONL file of texts, or - for the standard input")
    parser.add_argument("--date", metavar="ISO", help="when it was written, for texts without a date (2023-11-13)")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", metavar="FILE", default="-", help="write to a file instead of the standard output")
    form.add_argument("--explain", action="store_true", help="print in words what fired and why, instead of JSON")
    parser.set_defaults(run=_facts)
    return parser


def _pairs_parser() -> _Parser:
    parser = _command("pairs", _PAIRS, _PAIRS_EXAMPLES)
    parser.add_argument("source", metavar="IN", help="a JSONL file, or - for the standard input")
    parser.add_argument("--json", metavar="FILE", default="-", help="write to a file instead of the standard output")
    parser.add_argument("--model", metavar="NAME", help=_MODEL)
    parser.set_defaults(run=_pairs)
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
    from checker.cli.request import Request, check_request

    request = Request(
        sources=tuple(arguments.sources),
        outlets=tuple(arguments.outlets),
        dates=tuple(arguments.dates),
        csv=arguments.csv,
        json=arguments.json,
        everything=arguments.all,
        fail_on=arguments.fail_on,
        model=arguments.model,
        quiet=arguments.quiet,
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

    run_pairs(arguments.source, arguments.json, arguments.model)
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
