"""Which function does which command of `checker review`."""

import argparse
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from checker.cli.review import doing, looking, moving
from checker.review.desk import Desk

Command: TypeAlias = Callable[[Desk, argparse.Namespace], int]

COMMANDS: Final[Mapping[str, Command]] = {
    "list": looking.list_findings,
    "show": looking.show,
    "changes": looking.changes,
    "log": looking.log,
    "verify": looking.verify,
    "stats": looking.stats,
    "assign": doing.assign,
    "begin": doing.begin,
    "ask": doing.ask,
    "answer": doing.answer,
    "decide": doing.decide,
    "cross-check": doing.cross_check,
    "reject": doing.reject,
    "remark": doing.remark,
    "mute": doing.mute,
    "team": doing.team,
    "export": moving.export,
    "import": moving.take_back,
}
