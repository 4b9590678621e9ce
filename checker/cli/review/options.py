"""The options of `checker review`, command by command."""

import argparse
import math
import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import Any, Final, TypeAlias, TypeVar

from checker.cli.review.help_texts import TEXTS
from checker.model import Relation, Severity
from checker.review.people import CrossCheck, Role
from checker.review.states import State
from checker.review.verdicts import EvidenceKind, Rating, Right, Verdict

Parser: TypeAlias = argparse.ArgumentParser
Made = TypeVar("Made", bound=Parser)
Add: TypeAlias = Callable[[Parser], None]

_FINDING: Final = re.compile(r"f[0-9a-f]{16}(@\d+)?")


def review_parsers(make: Callable[[str, str, str], Made]) -> Mapping[str, Made]:
    """The parsers of the commands, by name; `make` makes one of its name, its description and its examples."""
    parsers: dict[str, Made] = {}
    for name, (about, examples) in TEXTS.items():
        parsers[name] = make(f"review {name}", about, examples)
        for add in _OPTIONS[name]:
            add(parsers[name])
        _common(parsers[name])
        parsers[name].set_defaults(run=_run, command=name)
    return parsers


def _run(arguments: argparse.Namespace) -> int:
    from checker.cli.review import run_review

    return run_review(arguments)


# --- What stands in several commands


def _common(parser: Parser) -> None:
    add = parser.add_argument
    add("--as", dest="name", metavar="NAME", help="who you are (default: the name that you are logged in with)")
    add(
        "--db",
        metavar="URL",
        help="a SQLite file or a PostgreSQL URL (default: $CHECKER_DATABASE_URL, or your own file)",
    )
    add(
        "--json",
        metavar="FILE",
        nargs="?",
        const="-",
        type=_file,
        help="write JSON instead of words; to the standard output where no FILE is named",
    )


def _story(parser: Parser) -> None:
    parser.add_argument("--story", metavar="NAME", help="the story's name or number (default: the one last saved)")


def _run_number(parser: Parser) -> None:
    parser.add_argument(
        "--run", dest="run_number", metavar="N", type=_count, help="a run of the story (default: its latest)"
    )


def _findings(parser: Parser) -> None:
    _story(parser)
    parser.add_argument("findings", metavar="FINDING", nargs="*", help="a finding's id, or - for the standard input")
    parser.add_argument(
        "--group", dest="groups", metavar="GROUP", action="append", default=[], help="a group's findings"
    )


def _note(parser: Parser) -> None:
    parser.add_argument("--note", metavar="WORDS", default="", help="why, for the record")


def _deadline(parser: Parser) -> None:
    parser.add_argument("--deadline", metavar="ISO", type=day, help="by when (2024-03-07, or today)")


def _source(parser: Parser) -> None:
    parser.add_argument("--whom", metavar="WHO", required=True, help="the source")
    parser.add_argument("--when", metavar="ISO", type=day, help="on which day (default: today)")


def _record(parser: Parser) -> None:
    """What was done and what backs it."""

    def add(option: str, what: str, *names: str) -> None:
        parser.add_argument(option, nargs=len(names), metavar=names, action="append", default=[], help=what)

    add("--asked", 'whom was asked, when, and the answer ("" while there is none)', "WHO", "ISO", "ANSWER")
    add("--correction-requested", "who was asked for a correction, and when", "WHO", "ISO")
    add("--correction-printed", "when a correction was printed", "ISO")
    kinds = " or ".join(EvidenceKind)
    add("--evidence", f"where it can be checked, {kinds}, and when it was looked at", "URL", "KIND", "ISO")


def _ruling(parser: Parser) -> None:
    add = parser.add_argument
    add("--verdict", choices=_names(Verdict), metavar="VERDICT", required=True, help=f"one of {', '.join(Verdict)}")
    add("--right", choices=_names(Right), metavar="SIDE", help=f"who is right: {', '.join(Right)}")
    add("--value", metavar="WORDS", default="", help="the correct value")
    for side in ("a", "b"):
        what = f"how true side {side}'s claim is, for ClaimReview: {', '.join(Rating)}"
        add(f"--rating-{side}", choices=_names(Rating), metavar="RATING", help=what)


def _filters(parser: Parser) -> None:
    def add(option: str, dest: str, what: str, choices: list[str] | None = None) -> None:
        metavar = option.removeprefix("--").upper()
        words = f"{what}: {', '.join(choices)}" if choices else what
        parser.add_argument(
            option, dest=dest, metavar=metavar, action="append", default=[], choices=choices, help=words
        )

    add("--state", "states", "where the review stands", _names(State))
    add("--verdict", "verdicts", "what a final finding turned out to be", _names(Verdict))
    add("--kind", "kinds", "of which kind it is (date, number, person …)")
    add("--relation", "relations", "how the two values stand to each other", _names(Relation))
    add("--severity", "severities", "what it would mean in print", _names(Severity))
    add("--outlet", "outlets", "who holds one of the values")
    add("--assignee", "assignees", "who has it, as first or second reviewer")
    add("--group", "groups", "of which group it is")
    other = parser.add_argument
    other("--text", metavar="WORDS", default="", help="words of its reason, a value or a claim, in upper or lower case")
    other("--least-confidence", metavar="P", type=_share, default=0.0, help="how sure it is at least, 0 to 1")
    other("--all", dest="is_everything", action="store_true", help="with what needs no review")
    other("--muted", dest="is_muted", action="store_true", help="with what is muted")
    other("--gone", dest="is_gone", action="store_true", help="what the run no longer has and something was done to")


# --- What stands in one


def _list(parser: Parser) -> None:
    parser.add_argument("--ids", action="store_true", help="print FINDING@REVISION alone, a line each")
    parser.add_argument("--stories", action="store_true", help="list the stories instead, the last saved first")


def _show(parser: Parser) -> None:
    parser.add_argument("finding", metavar="FINDING", help="a finding's id")


def _assign(parser: Parser) -> None:
    parser.add_argument("--to", metavar="NAME", help="to whom (default: yourself)")


def _answer(parser: Parser) -> None:
    parser.add_argument("--answer", metavar="WORDS", required=True, help="what they said")


def _mute(parser: Parser) -> None:
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--kind", metavar="KIND", help="a kind of finding (date, number, person …)")
    which.add_argument("--rule", metavar="RULE", help="a rule that finds values, as show and stats name them")
    parser.add_argument("--undo", action="store_true", help="show them again")


def _team(parser: Parser) -> None:
    add = parser.add_argument
    roles = ", ".join(Role)
    add("--grant", nargs=2, metavar=("NAME", "ROLE"), action="append", default=[], help=f"give a role: {roles}")
    add("--cross-check", choices=_names(CrossCheck), metavar="WHICH", help="which decisions a second person checks: "
        f"{', '.join(CrossCheck)} (default: high)")  # fmt: skip


def _changes(parser: Parser) -> None:
    parser.add_argument("--all", dest="is_everything", action="store_true", help="with what needs no review")


def _log(parser: Parser) -> None:
    parser.add_argument("finding", metavar="FINDING", nargs="?", help="a finding's id")
    parser.add_argument("--everything", action="store_true", help="of all stories and of the team")


def _verify(parser: Parser) -> None:
    parser.add_argument("--head", metavar="HASH", type=_hash, help="the head that an export has printed")


def _export(parser: Parser) -> None:
    add = parser.add_argument
    add("--csv", metavar="FILE", help="the findings as a table; - for the standard output")
    add("--html", metavar="FILE", help="a report to read and print, one page that needs nothing else")
    add("--pdf", metavar="FILE", help="the same report as a PDF (needs WeasyPrint)")
    add("--claim-review", metavar="FILE", help="schema.org's ClaimReview of final findings whose claims were rated")
    add("--all", dest="is_everything", action="store_true", help="put agreements and minor findings into the table too")
    add("--organisation", metavar="NAME", default="", help="who publishes the ClaimReviews (default: the reviewers)")
    add("--url", metavar="URL", default="", help="where the ClaimReviews are published")
    add("--jsonl", metavar="FILE", help="all that the database holds, lossless; - for the standard output")


def _import(parser: Parser) -> None:
    parser.add_argument("source", metavar="FILE", help="a JSONL export, or - for the standard input")


_OPTIONS: Final[Mapping[str, tuple[Add, ...]]] = {
    "list": (_story, _run_number, _filters, _list),
    "show": (_story, _show),
    "assign": (_findings, _assign, _deadline, _note),
    "begin": (_findings, _note),
    "ask": (_findings, _source, _deadline, _note),
    "answer": (_findings, _source, _answer, _note),
    "decide": (_findings, _ruling, _record, _deadline, _note),
    "cross-check": (_findings, _ruling, _record, _deadline, _note),
    "reject": (_findings, _note),
    "remark": (_findings, _record, _deadline, _note),
    "mute": (_story, _mute, _note),
    "team": (_team, _note),
    "changes": (_story, _run_number, _changes),
    "log": (_story, _log),
    "verify": (_verify,),
    "stats": (_story,),
    "export": (_story, _run_number, _export),
    "import": (_import,),
}


# --- What is typed


def day(text: str) -> date:
    """An ISO date, or `today`, which is that of UTC as in the log."""
    if text == "today":
        return datetime.now(UTC).date()
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no date: give it as 2024-03-07, or today") from error


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no run: give a number from 1")
    return int(text)


def _share(text: str) -> float:
    try:
        share = float(text)
    except ValueError:
        share = math.nan
    if not 0 <= share <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no confidence: give a number from 0 to 1")
    return share


def _hash(text: str) -> str:
    if not re.fullmatch("[0-9a-f]{64}", text):
        raise argparse.ArgumentTypeError(f"{text!r} is no head: give the 64 digits that an export has printed")
    return text


def _file(text: str) -> str:
    """The name of a file; a finding's id behind --json was meant as a finding."""
    if _FINDING.fullmatch(text):
        raise argparse.ArgumentTypeError(f"{text} is a finding: put --json behind the findings, or say --json=-")
    return text


def _names(words: Any) -> list[str]:
    return [word.value for word in words]
