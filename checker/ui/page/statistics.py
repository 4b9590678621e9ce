"""What the reviews teach: how often checker was right, how far two reviewers agree, and a threshold to try."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Final

import streamlit as st
from markupsafe import Markup

from checker.export.lessons_table import lessons_table
from checker.export.summary import plural
from checker.review.lessons import LEAST_FINAL, WANTED, Agreement, Lessons, Tally
from checker.ui import stories
from checker.ui.frame import results
from checker.ui.render import element, words
from checker.ui.tables import download, show_table

_COLUMNS: Final = (
    "Of",
    "Final",
    "Confirmed",
    "Harmless",
    "Extraction errors",
    "Alignment errors",
    "Unresolved",
    "Precision",
    "Median time to a decision",
)
_STORY: Final = "This story"
_ALL: Final = "All stories"


def show() -> None:
    """The page."""
    opened = results("Statistics")
    of = st.segmented_control(
        "Of", [_STORY, _ALL], default=_STORY, required=True, key="statistics-of", persist_state="session"
    )
    lessons = stories.desk().lessons(None if of == _ALL else opened.story)
    if not lessons.overall.final and not lessons.agreement.pairs:
        st.write("No finding is final yet: what reviews teach is told once verdicts stand.")
        return
    st.html(element("p", "verdict", _summary(lessons.overall)))
    st.html(element("p", "", _agreement(lessons.agreement)))
    show_table("What became of the findings that are final", _COLUMNS, _rows(lessons))
    download(lambda: lessons_table(lessons), "statistics.csv")
    st.header("Thresholds to try", anchor=False)
    st.html(_suggestions(lessons))


def _summary(tally: Tally) -> str:
    if tally.precision is None:
        return f"{plural(tally.final, 'finding')} final, none of them resolved."
    return f"{plural(tally.final, 'finding')} final: {tally.precision:.0%} of those that were resolved are confirmed."


def _agreement(agreement: Agreement) -> str:
    """How far second reviewers agree with the first, beyond chance."""
    told = f"{plural(agreement.pairs, 'second verdict')}, {agreement.agreed} of them as the first"
    if agreement.kappa is None:
        return f"{told}. Cohen's κ can't be told yet: it needs two different verdicts at least."
    return f"{told}. Cohen's κ is {agreement.kappa:.2f}: 1 is always the same, 0 no more than by chance."


def _rows(lessons: Lessons) -> Iterator[Sequence[str | Markup]]:
    yield "All", *_cells(lessons.overall)
    for kind, tally in lessons.kinds.items():
        yield Markup("Kind {}").format(words(kind)), *_cells(tally)
    for rule, tally in lessons.rules.items():
        yield Markup("Rule {}").format(words(rule)), *_cells(tally)


def _cells(tally: Tally) -> Sequence[str | Markup]:
    counts = (
        tally.final,
        tally.confirmed,
        tally.harmless,
        tally.extraction_errors,
        tally.alignment_errors,
        tally.unresolved,
    )
    precision = "—" if tally.precision is None else f"{tally.precision:.0%}"
    return *map(str, counts), precision, _duration(tally.median_time) if tally.final else "—"


def _duration(took: timedelta) -> str:
    minutes = round(took.total_seconds() / 60)
    if minutes < 60:
        return f"{minutes} min"
    return (
        f"{minutes // 60} h {minutes % 60} min" if minutes < 1440 else f"{minutes // 1440} d {minutes % 1440 // 60} h"
    )


def _suggestions(lessons: Lessons) -> Markup:
    if not lessons.suggestions:
        told = f"None: a kind needs {LEAST_FINAL} resolved findings, and some that a threshold would leave out."
        return element("p", "none", told)
    items = [
        Markup(
            "{}: from a confidence of {} on, {} were confirmed (wanted: {}); {} lie below it, {} of them confirmed."
        ).format(
            element("b", "", words(kind)),
            f"{each.threshold:.0%}",
            f"{each.precision:.0%}",
            f"{WANTED:.0%}",
            plural(each.dropped, "finding"),
            each.lost,
        )
        for kind, each in lessons.suggestions.items()
    ]
    return element("ul", "", *(element("li", "", each) for each in items)) + element(
        "p", "none", "Nothing applies them: they are for you to try."
    )


show()
