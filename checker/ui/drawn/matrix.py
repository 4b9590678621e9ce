"""Who says what, as a picture and as a table."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Final

from markupsafe import Markup

from checker.pictures.matrix import Line, Standing, most_silent_first, most_told_first, outlets_of
from checker.ui.address import Address
from checker.ui.cards import relation_label
from checker.ui.charts import Chart, chart_of
from checker.ui.drawn import DRAWN
from checker.ui.grids import letters, matrix_grid
from checker.ui.navigation import Place
from checker.ui.render import element, link, words
from checker.ui.tables import listed, signs, table
from checker.ui.view import View

ORDERS: Final[Mapping[str, Callable[[Sequence[Line]], Sequence[Line]]]] = {
    "The gravest first": tuple,
    "What most leave out first": most_silent_first,
    "What most tell first": most_told_first,
}
KEY: Final = signs(
    (
        ("A", "value-1", "the value that most outlets give"),
        ("B", "value-2", "the next; C and on, another still (A+2: that and two more)"),
        ("–", "without", "reports it without this"),
        ("", "silent", "silent: does not report it"),
    )
)


@lru_cache(maxsize=DRAWN)
def chosen(view: View, kinds: tuple[str, ...], order: str) -> tuple[Line, ...]:
    """The lines of these kinds, none being all, in one of the `ORDERS`."""
    return tuple(ORDERS[order]([line for line in view.lines if not kinds or line.kind in kinds]))


@lru_cache(maxsize=DRAWN)
def picture(view: View, kinds: tuple[str, ...], order: str, numbers: tuple[int, ...]) -> Chart:
    """Those of the chosen lines that have these numbers, counted from 1, by outlets."""
    grid = matrix_grid(view.comparison, _numbered(view, kinds, order, numbers))
    return chart_of(grid, "Who says what", row="fact", column="outlet")


@lru_cache(maxsize=DRAWN)
def facts(view: View, kinds: tuple[str, ...], order: str, numbers: tuple[int, ...], here: Address) -> Markup:
    """The same as a table."""
    outlets = outlets_of(view.comparison)
    rows = [
        (
            element("div", "", _finding(number, line, here), " ", words(line.claim)),
            _values(line, outlets),
            _named(line.of_standing(Standing.WITHOUT), outlets),
            _named(line.of_standing(Standing.SILENT), outlets),
        )
        for number, line in _numbered(view, kinds, order, numbers)
    ]
    return table("Who says what", ("Fact", "What is said", "Without it", "Silent"), rows)


def _numbered(view: View, kinds: tuple[str, ...], order: str, numbers: tuple[int, ...]) -> Sequence[tuple[int, Line]]:
    lines = chosen(view, kinds, order)
    return [(number, lines[number - 1]) for number in numbers]


def _finding(number: int, line: Line, here: Address) -> Markup:
    """A fact's number, how it stands and its kind, which lead to the most urgent of its findings."""
    there = here.at_finding(line.findings[0].id)
    return link(Place.FINDINGS.link(there), "", f"{number} ", relation_label(line.relation), f" {line.kind}")


def _values(line: Line, outlets: Sequence[str]) -> Markup:
    named = letters(line)
    items = [
        element(
            "li",
            "",
            element("b", "", named[spelled[0]]),
            " ",
            words(" / ".join(spelled)),
            ": ",
            _named(holders, outlets),
        )
        for spelled, holders in line.holders.items()
    ]
    return element("ul", "", *items)


def _named(numbers: Sequence[int], outlets: Sequence[str]) -> Markup:
    return listed([outlets[number] for number in numbers])
