"""What one session remembers, typed; `st.session_state` is read and written here alone."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Final

import streamlit as st

from checker.model import Article, Comparison, Finding, Group

_KEY: Final = "checker"


@dataclass(frozen=True, slots=True)
class Entry:
    """One article on the table with what the reader corrected in it, or the words of what is wrong with a source."""

    name: str
    key: str = ""
    article: Article | None = None
    error: str = ""
    outlet: str = ""
    published: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """A session: the sources on the table, what came of them, and what the reader has open.

    `added` counts the sources ever put on the table, for their keys; `uploads` and `pastes` what was taken from
    the two inputs, so that each begins empty again. `turn` grows with every choice: a page
    scrolls to what was chosen once, not at each rerun.
    """

    entries: tuple[Entry, ...] = ()
    problem: str = ""
    comparison: Comparison | None = None
    columns: tuple[str, str] | None = None
    group_id: str | None = None
    finding_id: str | None = None
    added: int = 0
    uploads: int = 0
    pastes: int = 0
    turn: int = 0


def current() -> State:
    """The state of this session."""
    found = st.session_state.get(_KEY)
    return found if isinstance(found, State) else State()


def change(**changes: Any) -> State:
    """Write the named fields of the state, and return it."""
    st.session_state[_KEY] = replace(current(), **changes)
    return current()


def add(entries: Iterable[Entry]) -> None:
    """Put sources on the table, each under a key of its own."""
    state = current()
    keyed = [replace(entry, key=f"source-{state.added + n}") for n, entry in enumerate(entries)]
    change(entries=(*state.entries, *keyed), added=state.added + len(keyed), problem="")


def correct(entry: Entry) -> None:
    """Put a source in the place of the one with its key."""
    change(entries=tuple(entry if each.key == entry.key else each for each in current().entries))


def remove(key: str) -> None:
    """Take a source from the table."""
    change(entries=tuple(each for each in current().entries if each.key != key), problem="")


def begin(comparison: Comparison) -> None:
    """Show this comparison, with nothing opened in it."""
    change(comparison=comparison, columns=None, group_id=None, finding_id=None, problem="", turn=current().turn + 1)


def open_group(group: Group | None) -> None:
    """Open these aligned claims, or close what is open."""
    change(group_id=group and group.id, finding_id=None, turn=current().turn + 1)


def open_finding(comparison: Comparison, finding: Finding) -> None:
    """Open a finding at both its places, in the columns of their articles."""
    sides = [side for side in (finding.left, finding.right) if side is not None]
    of_sides = [comparison.article_of(side.claim_id).id for side in sides]
    left, right = list(dict.fromkeys([*of_sides, *(article.id for article in comparison.articles)]))[:2]
    change(columns=(left, right), group_id=finding.group_id, finding_id=finding.id, turn=current().turn + 1)
