"""Where a reader says what is wanted; the same on every page of a story, and kept from one to the next."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final, TypeVar

import streamlit as st

from checker.export.relations import SIGNS
from checker.review.states import State
from checker.ui.render import plain
from checker.ui.stories import OpenStory
from checker.ui.wanted import Wanted, speakers_in

Option = TypeVar("Option", bound=str)

_LONGEST: Final = 60
_FIELDS: Final = ("outlets", "kinds", "relations", "severities", "states", "speakers", "text")


def chosen(opened: OpenStory) -> Wanted:
    """What the reader wants to see of the story that is open."""
    findings = opened.comparison.findings
    with st.expander("Filter", icon=":material/filter_alt:", key="filter"):
        outlets, speakers, text = st.columns(3)
        kinds, relations, severities, states, clear = st.columns([3, 3, 2.4, 2.6, 1], vertical_alignment="bottom")
        wanted = Wanted(
            outlets=_several(opened, outlets, "Outlet", "outlets", _outlets(opened), lambda each: each),
            speakers=_several(
                opened,
                speakers,
                "Speaker",
                "speakers",
                speakers_in(opened.view),
                lambda each: each or "the outlet itself",
            ),
            text=text.text_input("Words", key=_key(opened, "text"), persist_state="session") or "",
            kinds=_several(opened, kinds, "Kind", "kinds", sorted({each.kind for each in findings})),
            relations=_several(
                opened,
                relations,
                "Relation",
                "relations",
                sorted({each.relation for each in findings}, key=lambda each: each.gravity),
                lambda each: f"{SIGNS[each]} {each}",
            ),
            severities=_several(
                opened,
                severities,
                "Severity",
                "severities",
                sorted({each.severity for each in findings}, key=lambda each: each.gravity),
            ),
            states=_several(opened, states, "State", "states", tuple(State), lambda each: each.words),
        )
        clear.button("Clear", on_click=lambda: _clear(opened), help="Show everything", width="stretch")
    return wanted


def _several(
    opened: OpenStory,
    column: st.delta_generator.DeltaGenerator,
    label: str,
    name: str,
    options: Iterable[Option],
    shown: Callable[[Option], str] = str,
) -> tuple[Option, ...]:
    found = column.multiselect(
        label,
        list(options),
        format_func=lambda each: plain(shown(each), _LONGEST),
        placeholder="Any",
        key=_key(opened, name),
        persist_state="session",
    )
    return tuple(found)


def _outlets(opened: OpenStory) -> Sequence[str]:
    return list(dict.fromkeys(article.outlet for article in opened.comparison.articles))


def _clear(opened: OpenStory) -> None:
    for name in _FIELDS:
        st.session_state[_key(opened, name)] = "" if name == "text" else []


def _key(opened: OpenStory, name: str) -> str:
    """Other stories have other outlets, kinds and speakers to choose from; other runs too."""
    return f"filter-{name}-{opened.story.id}-{opened.run}"
