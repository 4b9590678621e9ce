"""What a click in the app costs beside its floor: what the page asks of the core, and Streamlit's bare rerun.

    python -m tests.benchmarks.app_click [--articles N] [--rounds N]

The story is that of a fixture, its articles told again under other outlets until they are N, and is really compared.
Prints for each page the median of N warm clicks (a rerun in Streamlit's own test runner) and the part of it that is
spent in the core (the database, the pictures' rows, a text with its marks as HTML). Then two bare reruns: `elements`
of a page that sends the same elements and does nothing else, which is what Streamlit takes to send them
(`sent_again`), and `title` of one that holds a title alone. `own` is the click without core and elements, the page's
own work, which is to be none; `times` the click as a multiple of those two. A click and its bare reruns take turns.
The same of the frame that every page has. Says whether a rerun asks the core for the same thing twice; judges nothing.
"""

import argparse
import os
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from functools import wraps
from itertools import cycle, islice
from pathlib import Path
from typing import Any
from unittest.mock import patch

import streamlit.testing.v1.app_test
import streamlit.testing.v1.local_script_runner
from streamlit.runtime.scriptrunner.script_cache import ScriptCache
from streamlit.testing.v1 import AppTest

import checker.review.desk
import checker.ui.main
from checker.embedding import load_encoder
from checker.ingest import with_outlet
from checker.language import load_language
from checker.model import Comparison
from checker.pipeline import compare
from checker.review.database import VARIABLE, open_database
from checker.review.desk import Desk
from checker.ui import aligned, cards, charts, entries, grids, marks, texts, view, worklist
from checker.ui.navigation import Place
from checker.ui.state import State
from tests.benchmarks.sent_again import sent_again
from tests.stories.expected import compared

STORY = "mill-explosion"
CORE: tuple[tuple[Any, tuple[str, ...]], ...] = (
    (
        Desk,
        (
            "stories",
            "reviews",
            "comparison",
            "listing",
            "lessons",
            "log",
            "record",
            "team",
            "muted",
            "muted_findings",
            "changes",
        ),
    ),
    (checker.review.desk, ("head_of",)),
    (texts, ("texts", "opened_in")),
    (aligned, ("aligned", "held_by")),
    (entries, ("listed",)),
    (cards, ("finding_card", "verdict")),
    (marks, ("article_marks",)),
    (worklist, ("sections",)),
    (grids, ("matrix_grid", "timeline_grid", "speakers_grid", "coverage_grid")),
    (charts, ("grid_chart",)),
    (view, ("matrix", "timeline", "speakers", "coverage", "article_origins", "findings_by_place")),
)
BARE = """
import streamlit
streamlit.title("Bare")
"""
FRAME = """
from checker.ui import frame, state
state.settle()
frame.head("The frame")
"""


class Asked:
    """What was asked of the core in a rerun: how long all of it took, and while it counts, how often each; to count
    takes time of its own, which is no part of a click."""

    def __init__(self) -> None:
        self.calls: Counter[tuple[str, str]] = Counter()
        self.is_counting = True
        self.seconds = 0.0
        self.depth = 0

    def noting(self, name: str, work: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(work)
        def noted(*args: Any, **named: Any) -> Any:
            if self.is_counting:
                self.calls[
                    name, str([id(each) if hasattr(each, "__dict__") else repr(each)[:80] for each in args])
                ] += 1
            self.depth += 1
            start = time.perf_counter()
            try:
                return work(*args, **named)
            finally:
                self.depth -= 1
                if not self.depth:
                    self.seconds += time.perf_counter() - start

        return noted

    @property
    def twice(self) -> set[str]:
        """What was asked more than once, of the same."""
        return {name for (name, _), count in self.calls.items() if count > 1}

    def forget(self) -> None:
        self.calls.clear()
        self.seconds = 0.0


@contextmanager
def asked() -> Iterator[Asked]:
    found = Asked()
    with ExitStack() as patches:
        for home, names in CORE:
            for name in names:
                noted = found.noting(f"{home.__name__}.{name}", getattr(home, name))
                patches.enter_context(patch.object(home, name, noted))
        yield found


def story_of(articles: int) -> Comparison:
    """The story, with so many articles."""
    language, encoder = load_language(), load_encoder()
    told = compared(STORY, language, encoder).comparison.articles
    again = [
        each
        if number < len(told)
        else replace(with_outlet(each, f"{each.outlet} {number}"), text=f"{each.text}\n\nEdition {number} of the day.")
        for number, each in enumerate(islice(cycle(told), articles))
    ]
    return compare(again, language=language, encoder=encoder)


@contextmanager
def compiled_once() -> Iterator[None]:
    """A page's file is compiled once, as the server does; the test runner alone would do it at each rerun."""
    cache = ScriptCache()
    with ExitStack() as patches:
        for runner in (streamlit.testing.v1.app_test, streamlit.testing.v1.local_script_runner):
            patches.enter_context(patch.object(runner, "ScriptCache", lambda: cache))
        yield


@dataclass(frozen=True, slots=True)
class Click:
    """Milliseconds of a warm click, of the core in it, and of the two bare reruns; and what was asked twice."""

    whole: float
    core: float
    elements: float
    bare: float
    twice: tuple[str, ...]

    def __str__(self) -> str:
        own = self.whole - self.core - self.elements
        figures = "".join(f"{each:10.1f}" for each in (self.whole, self.core, self.elements, self.bare, own))
        told = f"  asked twice: {', '.join(self.twice)}" if self.twice else ""
        return f"{figures}{self.whole / (self.core + self.elements):10.2f}{told}"


def clicked(app: AppTest, bare: AppTest, rounds: int, found: Asked) -> Click:
    """The medians of so many rounds, behind one that counts what is asked."""
    again = sent_again(app)
    found.forget()
    app.run()
    twice = tuple(sorted(found.twice))
    found.is_counting = False
    took: dict[str, list[float]] = {"whole": [], "core": [], "elements": [], "bare": []}
    for _ in range(rounds):
        found.forget()
        took["whole"].append(_seconds(app))
        took["core"].append(found.seconds)
        took["elements"].append(_seconds(again))
        took["bare"].append(_seconds(bare))
    found.is_counting = True
    assert not app.exception, app.exception
    return Click(**{name: 1000 * statistics.median(each) for name, each in took.items()}, twice=twice)


def _seconds(app: AppTest) -> float:
    start = time.perf_counter()
    app.run()
    return time.perf_counter() - start


def app_on(place: Place, story: int) -> AppTest:
    app = AppTest.from_file(checker.ui.main.__file__, default_timeout=120)
    app.session_state["checker"] = State(name="Ana")
    app.query_params["story"] = str(story)
    app.run()
    return app if place is Place.SOURCES else app.switch_page(f"page/{place.path.name}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=20)
    parser.add_argument("--rounds", type=int, default=9)
    arguments = parser.parse_args()
    comparison = story_of(arguments.articles)
    print(f"{len(comparison.articles)} articles, {len(comparison.claims)} claims, {len(comparison.findings)} findings")
    with tempfile.TemporaryDirectory() as folder, compiled_once(), asked() as found:
        url = f"sqlite:///{Path(folder) / 'checker.db'}"
        os.environ[VARIABLE] = url
        with closing(open_database(url)) as database:
            story = Desk(database, "Ana").save(comparison, "Story").id
        bare = AppTest.from_string(BARE, default_timeout=120).run()
        print(f"{'ms':<18}{'click':>10}{'core':>10}{'elements':>10}{'title':>10}{'own':>10}{'times':>10}")
        apps = {place.title: app_on(place, story) for place in Place}
        for name, app in {"the frame": AppTest.from_string(FRAME, default_timeout=120).run(), **apps}.items():
            print(f"{name:<18}{clicked(app, bare, arguments.rounds, found)}")


if __name__ == "__main__":
    main()
