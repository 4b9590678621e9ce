"""What the tests of many processes let each of them do."""

from collections.abc import Sequence
from contextlib import closing
from itertools import cycle
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Barrier

from checker.errors import ReviewError
from checker.review.database import open_database
from checker.review.desk import Desk
from checker.review.verdicts import Ruling, Verdict

RULING = Ruling(Verdict.COMPATIBLE)


def decide_each(url: str, name: str, findings: Sequence[str], start: Barrier) -> None:
    """Decide one finding after another, at the same time as the others do theirs."""
    with closing(open_database(url)) as database:
        desk = Desk(database, name)
        story = desk.story()
        start.wait()
        for finding in findings:
            desk.work(story, [finding]).decide(RULING)


def decide_as_seen(url: str, name: str, findings: Sequence[str], start: Barrier, told: Connection) -> None:
    """Look at each finding, wait until all have looked, decide it, and tell how that went."""
    with closing(open_database(url)) as database:
        desk = Desk(database, name)
        story = desk.story()
        for finding in findings:
            seen = {finding: desk.review(story, finding).revision}
            start.wait()
            try:
                desk.work(story, [finding], seen).decide(RULING, f"so says {name}")
                told.send((finding, name, ""))
            except ReviewError as error:
                told.send((finding, name, str(error)))
            start.wait()


def decide_until_killed(url: str, findings: Sequence[str], told: Connection) -> None:
    """Decide the findings over and over, and tell of each decision once it is acknowledged."""
    with closing(open_database(url)) as database:
        desk = Desk(database, "Ana")
        story = desk.story()
        for finding in cycle(findings):
            (review,) = desk.work(story, [finding]).decide(RULING, "x" * 2000)
            told.send((finding, review.revision))
