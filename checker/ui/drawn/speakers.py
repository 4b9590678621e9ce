"""Who is the source of what, as a picture and as tables."""

from functools import lru_cache
from typing import Final

from markupsafe import Markup

from checker.origins import tell
from checker.origins.bonds import Origin
from checker.pictures.matrix import outlets_of
from checker.pictures.speakers import Speaker
from checker.ui.charts import Chart, chart_of
from checker.ui.drawn import DRAWN
from checker.ui.grids import speakers_grid
from checker.ui.render import words
from checker.ui.tables import signs, table
from checker.ui.view import View

KEY: Final = signs(
    (
        ("1", "share-1", "how many claims of the outlet are said by that speaker, darker where there are more"),
        ("", "silent", "blank: the outlet has nothing from that speaker"),
    )
)


def shared(view: View) -> tuple[Origin, ...]:
    """The origins that several outlets have in common."""
    return tuple(origin for origin in view.origins if len(origin.outlets) > 1)


def of_several(view: View) -> tuple[Speaker, ...]:
    """The speakers that several outlets have."""
    return tuple(each for each in view.speakers if each.outlets > 1)


@lru_cache(maxsize=DRAWN)
def picture(view: View, shown: tuple[Speaker, ...]) -> Chart:
    """These speakers by outlets."""
    number_of = {outlet: number for number, origin in enumerate(shared(view), start=1) for outlet in origin.outlets}
    return chart_of(speakers_grid(view.comparison, shown, number_of), "Speakers", row="speaker", column="outlet")


@lru_cache(maxsize=DRAWN)
def claims(view: View, shown: tuple[Speaker, ...]) -> Markup:
    """How many claims of each outlet they say."""
    outlets = outlets_of(view.comparison)
    rows = [
        (
            Markup("{} <em>(may be different people)</em>").format(words(each.name)) if each.anybody else each.name,
            "; ".join(each.names[1:]),
            str(each.total),
            ", ".join(
                f"{outlet} ({len(claims)})" for outlet, claims in zip(outlets, each.claims, strict=True) if claims
            ),
        )
        for each in shown
    ]
    return table("Who says how much where", ("Speaker", "Also called", "Claims", "In"), rows)


@lru_cache(maxsize=DRAWN)
def origins(view: View) -> Markup:
    """The outlets that count as one, each with the reason."""
    rows = [
        (f"Origin {number}", ", ".join(each.outlets), tell(each)) for number, each in enumerate(shared(view), start=1)
    ]
    return table("Outlets that count as one", ("Origin", "Outlets", "Why"), rows)
