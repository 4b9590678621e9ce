"""Who is the source of what, and which outlets share an origin."""

from collections.abc import Sequence
from typing import Final

import streamlit as st
from markupsafe import Markup

from checker.export.picture_tables import origins_table, speakers_table
from checker.export.summary import plural
from checker.model import Comparison
from checker.origins import tell
from checker.origins.bonds import Origin
from checker.pictures.matrix import outlets_of
from checker.pictures.speakers import Speaker
from checker.ui.charts import draw
from checker.ui.frame import page_of, results
from checker.ui.grids import speakers_grid
from checker.ui.render import words
from checker.ui.tables import as_table, download, key, show_table

ROWS: Final = 30
KEY: Final = (
    ("1", "share-1", "how many claims of the outlet are said by that speaker, darker where there are more"),
    ("", "silent", "blank: the outlet has nothing from that speaker"),
)


def show() -> None:
    """The page."""
    opened = results("Speakers")
    shared = [origin for origin in opened.view.origins if len(origin.outlets) > 1]
    if opened.view.speakers:
        _speakers(opened.comparison, opened.view.speakers, shared)
    else:
        st.write("No claim is said by anybody but the outlets themselves.")
    _origins(opened.view.origins, shared)


def _speakers(comparison: Comparison, speakers: Sequence[Speaker], shared: Sequence[Origin]) -> None:
    several = [each for each in speakers if each.outlets > 1]
    if (
        several
        and len(several) < len(speakers)
        and not st.toggle(f"Also the {len(speakers) - len(several)} of one outlet")
    ):
        speakers = several
    shown = page_of(speakers, ROWS, "speakers")
    key(KEY)
    number_of = {outlet: number for number, origin in enumerate(shared, start=1) for outlet in origin.outlets}
    draw(speakers_grid(comparison, shown, number_of), "Speakers", row="speaker", column="outlet")
    with as_table(speakers_table(comparison, speakers), "speakers.csv"):
        show_table("Who says how much where", ("Speaker", "Also called", "Claims", "In"), _rows(comparison, shown))


def _wanted(speakers: Sequence[Speaker]) -> Sequence[Speaker]:
    """Those of several outlets; all where that is none or all of them, or where all are asked for."""
    several = [each for each in speakers if each.outlets > 1]
    rest = len(speakers) - len(several)
    if not several or not rest or st.toggle(f"Also the {rest} whom one outlet alone has"):
        return speakers
    return several


def _rows(comparison: Comparison, speakers: Sequence[Speaker]) -> list[Sequence[str | Markup]]:
    outlets = outlets_of(comparison)
    return [
        (
            Markup("{} <em>(may be different people)</em>").format(words(each.name)) if each.anybody else each.name,
            "; ".join(each.names[1:]),
            str(each.total),
            ", ".join(
                f"{outlet} ({len(claims)})" for outlet, claims in zip(outlets, each.claims, strict=True) if claims
            ),
        )
        for each in speakers
    ]


def _origins(origins: Sequence[Origin], shared: Sequence[Origin]) -> None:
    """The outlets that count as one, each with the reason."""
    st.header("Which outlets share an origin", anchor=False)
    if not shared:
        st.write("None: no outlet carries another's words or leans on an agency as a whole. Each counts for itself.")
        return
    alone = sum(len(origin.outlets) == 1 for origin in origins)
    st.write(f"{plural(alone, 'outlet')} besides these, each an origin of its own.")
    rows = [(f"Origin {number}", ", ".join(each.outlets), tell(each)) for number, each in enumerate(shared, start=1)]
    show_table("Outlets that count as one", ("Origin", "Outlets", "Why"), rows)
    download(origins_table(origins), "origins.csv")


show()
