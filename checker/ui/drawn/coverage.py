"""How much of each article the others carry, as a picture and as a table."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Final

from markupsafe import Markup

from checker.pictures.coverage import Coverage
from checker.ui.charts import Chart, chart_of
from checker.ui.drawn import DRAWN
from checker.ui.grids import article_names, coverage_grid
from checker.ui.tables import signs, table
from checker.ui.view import View

KEY: Final = signs(
    (
        ("", "silent", "blank: none of its claims"),
        ("20", "share-1", "up to a quarter"),
        ("40", "share-2", "up to half"),
        ("60", "share-3", "up to three quarters"),
        ("90", "share-4", "more"),
    )
)
ORDERS: Final[Mapping[str, Callable[[Coverage], float]]] = {
    "As given": lambda _row: 0.0,
    "What others carry least first": lambda row: row.share(row.carried) or 0.0,
    "The longest first": lambda row: -row.claims,
}


@lru_cache(maxsize=DRAWN)
def names(view: View) -> tuple[str, ...]:
    """A name for each article."""
    return article_names([row.article for row in view.coverage])


@lru_cache(maxsize=DRAWN)
def picture(view: View) -> Chart:
    """The articles by those that carry their claims."""
    return chart_of(coverage_grid(view.coverage), "Coverage", row="article", column="article that carries its claims")


@lru_cache(maxsize=DRAWN)
def shares(view: View, order: str) -> Markup:
    """The same as a table, in one of the `ORDERS`."""
    numbered = sorted(enumerate(view.coverage), key=lambda each: ORDERS[order](each[1]))
    columns = ("Article", "Claims", "Also in others", "Only here", "Most in common with", "Left out of its text")
    return table(
        "How much of each article the others carry", columns, [_row(n, row, names(view)) for n, row in numbered]
    )


def _row(number: int, row: Coverage, names: Sequence[str]) -> Sequence[str]:
    share = row.share(row.carried)
    told = "—" if share is None else f"{row.carried} ({share:.0%})"
    return names[number], str(row.claims), told, str(row.alone), _closest(number, row, names), f"{row.left_out:.0%}"


def _closest(own: int, row: Coverage, names: Sequence[str]) -> str:
    """The article that carries most of its claims."""
    others = [(count, -number) for number, count in enumerate(row.shared) if number != own]
    count, number = max(others, default=(0, 0))
    return f"{names[-number]} ({count})" if count else "nobody"
