"""Many at once, and one who is killed: real processes, on both databases.

A fraction of what was promised is done each time; CHECKER_TEST_FULL=1 does all of it, which takes minutes.
"""

import multiprocessing
import os
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from typing import Any, Final

import pytest

from checker.review.checking import verify
from checker.review.database import Database, open_database
from checker.review.desk import Desk
from checker.review.log import entries
from checker.review.people import CrossCheck
from checker.review.states import State
from checker.review.tables import EVENT

from . import workers
from .cases import comparison_of, finding_ids

FULL: Final = bool(os.environ.get("CHECKER_TEST_FULL"))
PROCESSES: Final = 8
DECISIONS: Final = 1000 if FULL else 10  # each
CONTESTED: Final = 200 if FULL else 10
KILLS: Final = 200 if FULL else 10
LONGEST_LIFE: Final = 0.25  # seconds after the first decision

CONTEXT: Final = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload([workers.__name__])


@pytest.fixture
def place(database: Database) -> str:
    """The URL of an empty database whose team checks nothing twice."""
    Desk(database, "Eva").set_policy(CrossCheck.NONE)
    return database.url


@contextmanager
def running(target: Callable[..., None], *arguments: tuple[Any, ...]) -> Iterator[list[ForkServerProcess]]:
    """A process for each tuple of arguments; none outlives the block."""
    processes = [CONTEXT.Process(target=target, args=each) for each in arguments]
    try:
        for process in processes:
            process.start()
        yield processes
    finally:
        for process in processes:
            process.kill()
            process.join()
            process.close()


def saved(place: str, size: int) -> list[str]:
    """The ids of the findings of a saved story."""
    comparison = comparison_of(size)
    with closing(open_database(place)) as database:
        Desk(database, "Eva").save(comparison)
    return finding_ids(comparison)


def test_all_that_many_decide_at_once_is_there_and_the_chain_holds(place: str) -> None:
    findings = saved(place, PROCESSES * DECISIONS)
    start = CONTEXT.Barrier(PROCESSES)
    shares = [(place, f"Reviewer {n}", findings[n::PROCESSES], start) for n in range(PROCESSES)]
    with running(workers.decide_each, *shares) as processes:
        for process in processes:
            process.join()
        assert [process.exitcode for process in processes] == [0] * PROCESSES
    with closing(open_database(place)) as database, database.reading() as connection:
        assert verify(connection).faults == ()
        deciders = Counter(entry.by for entry in entries(connection, EVENT.c.what == "decide"))
        assert deciders == {f"Reviewer {n}": DECISIONS for n in range(PROCESSES)}
        reviews = Desk(database).reviews(Desk(database).story())
        assert {finding for finding, review in reviews.items() if review.state is State.FINAL} == set(findings)


def test_of_those_who_decide_one_finding_at_once_one_does_and_the_others_are_told(place: str) -> None:
    findings, names = saved(place, CONTESTED), ("Ana", "Ben", "Cem")
    start = CONTEXT.Barrier(len(names))
    here, there = CONTEXT.Pipe(duplex=False)
    with running(workers.decide_as_seen, *((place, name, findings, start, there) for name in names)):
        told = [here.recv() for _ in range(len(findings) * len(names))]
    winners = {finding: name for finding, name, refusal in told if not refusal}
    assert set(winners) == set(findings)
    for finding, _, refusal in told:
        assert not refusal or refusal.startswith(f"{winners[finding]} was faster: close at ")
    assert sum(not refusal for *_, refusal in told) == len(findings)
    with closing(open_database(place)) as database, database.reading() as connection:
        assert verify(connection).faults == ()
        desk = Desk(database)
        reviews = desk.reviews(desk.story())
        notes = {finding: review.decision.note for finding, review in reviews.items() if review.decision}
        assert notes == {finding: f"so says {name}" for finding, name in winners.items()}


def test_what_was_acknowledged_outlives_the_process_that_is_killed_while_it_writes(database: Database) -> None:
    Desk(database, "Eva").set_policy(CrossCheck.ALL)  # what waits for its check can be decided again and again
    findings = saved(database.url, KILLS)
    chance = random.Random(7)  # noqa: S311  # when to kill is no secret
    acknowledged: set[tuple[str, int]] = set()
    for number in range(KILLS):
        here, there = CONTEXT.Pipe(duplex=False)
        with running(workers.decide_until_killed, (database.url, findings[number:], there)) as (process,):
            there.close()
            acknowledged.add(here.recv())
            time.sleep(chance.uniform(0, LONGEST_LIFE))
            process.kill()
            acknowledged.update(_left_in(here))
        with closing(open_database(database.url)) as opened:
            desk = Desk(opened)
            assert desk.verify().faults == ()
            reviews = desk.reviews(desk.story())
        assert {review.state for review in reviews.values()} == {State.DECIDED}  # nothing is half done
        made = {(finding, event.revision) for finding, each in reviews.items() for event in each.history}
        assert acknowledged <= made
    assert len(acknowledged) > KILLS


def _left_in(pipe: Connection) -> Iterator[tuple[str, int]]:
    """What was sent before the sender was killed, which may have been in the middle of a word."""
    with closing(pipe), suppress(EOFError, OSError):
        while True:
            yield pipe.recv()
