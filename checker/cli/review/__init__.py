"""`checker review`: look at the reviews of saved comparisons, and act on them.

`options.py` says what can be asked for, `looking.py`, `doing.py` and `moving.py` do it, `words.py` and `documents.py`
tell of it to people and to programs.
"""

import argparse


def run_review(arguments: argparse.Namespace) -> int:
    """Do what was asked for and return the exit code. Raises CheckerError; then nothing was done."""
    from checker.cli.review.asked import check_target, opened_desk
    from checker.cli.review.commands import COMMANDS

    check_target(arguments)
    with opened_desk(arguments.db, arguments.name) as desk:
        return COMMANDS[arguments.command](desk, arguments)
