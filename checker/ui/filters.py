"""Where a reader says what is wanted; the same on every page of a story, and kept from one to the next."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, TypeVar

import streamlit as st

from checker.export.relations import SIGNS
from checker.model import Relation, Severity
from checker.review.states import State
from checker.ui.drawn import DRAWN
from checker.ui.render import plain
from checker.ui.stories import OpenStory
from checker.ui.view import View
from checker.ui.wanted import Wanted, speakers_in

Option = TypeVar("Option", bound=str)

_LONGEST: Final = 60
_FIELDS: Final = ("outlets", "kinds", "relations", "severities", "states", "speakers", "text")


def chosen(opened: OpenStory) -> Wanted:
    """What the reader wants to see of the story that is open."""
    there = _options(opened.view)
    with st.expander("Filter", icon=":material/filter_alt:", key="filter"):
        outlets, speakers, text = st.columns(3)
        kinds, relations, severities, states, clear = st.columns([3, 3, 2.4, 2.6, 1], vertical_alignment="bottom")
        wanted = Wanted(
            outlets=_several(opened, outlets, "Outlet", "outlets", there.outlets),
            speakers=_several(opened, speakers, "Speaker", "speakers", there.speakers),
            text=text.text_input("Words", key=_key(opened, "text"), persist_state="session") or "",
            kinds=_several(opened, kinds, "Kind", "kinds", there.kinds),
            relations=_several(opened, relations, "Relation", "relations", there.relations),
            severities=_several(opened, severities, "Severity", "severities", there.severities),
            states=_several(opened, states, "State", "states", there.states),
        )
        clear.button("Clear", on_click=lambda: _clear(opened), help="Show everything", width="stretch")
    return wanted


@dataclass(frozen=True, slots=True)
class _Options:
    """What there is to choose from in a comparison, each with its words."""

    outlets: Mapping[str, str]
    speakers: Mapping[str, str]
    kinds: Mapping[str, str]
    relations: Mapping[Relation, str]
    severities: Mapping[Severity, str]
    states: Mapping[State, str]


@lru_cache(maxsize=DRAWN)
def _options(view: View) -> _Options:
    findings = view.comparison.findings
    relations = sorted({each.relation for each in findings}, key=lambda each: each.gravity)
    severities = sorted({each.severity for each in findings}, key=lambda each: each.gravity)
    return _Options(
        outlets={each.outlet: plain(each.outlet, _LONGEST) for each in view.comparison.articles},
        speakers={each: plain(each, _LONGEST) or "the outlet itself" for each in speakers_in(view)},
        kinds={each: plain(each, _LONGEST) for each in sorted({each.kind for each in findings})},
        relations={each: f"{SIGNS[each]} {each}" for each in relations},
        severities={each: str(each) for each in severities},
        states={each: each.words for each in State},
    )


def _several(
    opened: OpenStory,
    column: st.delta_generator.DeltaGenerator,
    label: str,
    name: str,
    options: Mapping[Option, str],
) -> tuple[Option, ...]:
    found = column.multiselect(
        label,
        list(options),
        format_func=options.__getitem__,
        placeholder="Any",
        key=_key(opened, name),
        persist_state="session",
    )
    return tuple(found)


def _clear(opened: OpenStory) -> None:
    for name in _FIELDS:
        st.session_state[_key(opened, name)] = "" if name == "text" else []


def _key(opened: OpenStory, name: str) -> str:
    """Other stories have other outlets, kinds and speakers to choose from; other runs too."""
    return f"filter-{name}-{opened.story.id}-{opened.run}"
