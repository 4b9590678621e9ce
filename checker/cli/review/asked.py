"""What the commands of `checker review` have in common: whose desk, which findings, where the answer goes."""

import argparse
import getpass
import json
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from typing import Final

from checker.cli.output import STANDARD, check_outputs, open_output
from checker.errors import UsageError
from checker.model import Json
from checker.review.archive import Story
from checker.review.database import open_database
from checker.review.desk import Desk
from checker.review.listing import Filter
from checker.review.work import Work

_FINDING: Final = re.compile(r"(?P<id>[^\s@]+)(?:@(?P<revision>\d{1,9}))?")


@contextmanager
def opened_desk(db: str | None, name: str | None) -> Iterator[Desk]:
    """The desk of that person in that database. Raises DatabaseError and UsageError."""
    if name is not None and not name.strip():
        raise UsageError("an empty name", "for --as", "say who you are, or leave the option out")
    with closing(open_database(db)) as database:
        yield Desk(database, name if name is not None else _login())


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # nobody, as in some containers
        return ""


def check_target(arguments: argparse.Namespace) -> None:
    """Raise UsageError where the answer could not be written, before anything is done."""
    if arguments.json is not None:
        check_outputs([arguments.json], [])


def give(arguments: argparse.Namespace, document: Json, lines: Iterable[str]) -> None:
    """The answer, as JSON where that was asked for, or else in words."""
    if arguments.json is None:
        give_lines(lines)
        return
    with open_output(arguments.json) as stream:
        text = json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False)
        stream.write(f"{text}\n".encode(errors="backslashreplace"))


def give_lines(lines: Iterable[str]) -> None:
    """Lines on the standard output."""
    with open_output(STANDARD) as stream:
        stream.writelines(f"{line}\n".encode(errors="replace") for line in lines)


def work_on(desk: Desk, arguments: argparse.Namespace) -> tuple[Story, Work]:
    """The findings that were named, to act on them. Raises UsageError where none was."""
    story = desk.story(arguments.story)
    named = [_parsed(word) for word in _words(arguments.findings)]
    if arguments.groups:
        grouped = desk.listing(story, Filter(groups=tuple(arguments.groups)))
        named += [(each.id, each.revision) for each in grouped]
    if not named:
        where = "in that group" if arguments.groups else "was named"
        raise UsageError("no finding", where, "see them with: checker review list")
    seen = {finding: revision for finding, revision in named if revision is not None}
    return story, desk.work(story, [finding for finding, _ in named], seen)


def _words(findings: Iterable[str]) -> Iterator[str]:
    for each in findings:
        if each == STANDARD:
            yield from sys.stdin.read().split()
        else:
            yield each


def _parsed(word: str) -> tuple[str, int | None]:
    found = _FINDING.fullmatch(word)
    if found is None:
        raise UsageError("no finding's id", repr(word[:40]), "see them with: checker review list")
    return found["id"], int(found["revision"]) if found["revision"] else None
