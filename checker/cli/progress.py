"""How far a long run is, on standard error, where somebody looks at it."""

import contextlib
import sys
from collections.abc import Callable, Iterator
from typing import TypeAlias

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

Watch: TypeAlias = Callable[[str, float], None]


@contextlib.contextmanager
def progress_bar(quiet: bool) -> Iterator[Watch]:
    """What to tell of the run: what is being done, and the share that is done."""
    if quiet or not sys.stderr.isatty():
        yield lambda _doing, _done: None
        return
    columns = (TextColumn("{task.description}", markup=False), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, redirect_stdout=False) as bar:
        task = bar.add_task("Starting", total=1.0)
        yield lambda doing, done: bar.update(task, description=doing, completed=done, refresh=True)
