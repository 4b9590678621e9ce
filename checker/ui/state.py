"""What one session remembers, typed; `st.session_state` is read and written here alone.

What people did is not here: it is in the database. What is open is in the page's address.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

import streamlit as st

from checker.model import Article
from checker.review.people import Role
from checker.ui.address import NAMES, NOWHERE, Address, address_of
from checker.ui.render import Focused

if TYPE_CHECKING:
    from checker.drafting import DraftReport

_KEY: Final = "checker"


@dataclass(frozen=True, slots=True)
class Entry:
    """One article on the table as the reader corrected it, or the words of what is wrong with a source.

    `wrong_date` is what stands in the field of the date where it is none. `is_marked`: what is not the story was
    looked for, and the article's `left_out` is as the reader wants it.
    """

    name: str
    key: str = ""
    article: Article | None = None
    error: str = ""
    wrong_date: str = ""
    is_marked: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """What the page answers to what was just done: that it is done, or why not."""

    words: str
    is_error: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """A text of the reader's own; `day` is None until another is given than that of the story's last article."""

    title: str = ""
    text: str = ""
    day: str | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """What became of a text against a run of a story."""

    written: Written
    story: int
    run: int
    report: "DraftReport"


@dataclass(frozen=True, slots=True)
class Draft:
    """A text of the reader's own, what became of it when it was last checked, and why it could not be."""

    written: Written = Written()
    checked: Checked | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """A session: who it is, the sources on the table, and what is open.

    `role` is what a log-in gives; without one the team's table says it. `said` is shown once, by the page that runs
    next. `added` counts the sources ever put on the table, for their keys; `uploads` and `pastes` what was taken from
    the two inputs, so that each begins empty again. `turn` grows with everything that is opened: a page scrolls to it
    once, not at each rerun. `presses` does for where the cursor is put. `picked` are the findings that are ticked in
    the queue.
    """

    name: str = ""
    role: Role | None = None
    opened: Address = NOWHERE
    said: Said | None = None
    entries: tuple[Entry, ...] = ()
    problem: str = ""
    pointed: Focused | None = None
    columns: tuple[str, str] | None = None
    picked: tuple[str, ...] = ()
    draft: Draft = Draft()
    added: int = 0
    uploads: int = 0
    pastes: int = 0
    turn: int = 0
    presses: int = 0


def current() -> State:
    """The state of this session."""
    found = st.session_state.get(_KEY)
    return found if isinstance(found, State) else State()


def change(**changes: Any) -> State:
    """Write the named fields of the state, and return it."""
    st.session_state[_KEY] = replace(current(), **changes)
    return current()


def say(words: str, *, is_error: bool = False) -> None:
    """Let the page that runs next tell this."""
    change(said=Said(words, is_error))


def take_said() -> Said | None:
    """What is to be told, once."""
    said = current().said
    change(said=None)
    return said


def point(place: Focused) -> None:
    """Let the page that runs next put the cursor there."""
    change(pointed=place, presses=current().presses + 1)


def take_pointed() -> Focused | None:
    """Where the cursor is to go, once."""
    place = current().pointed
    change(pointed=None)
    return place


def add(entries: Iterable[Entry]) -> None:
    """Put sources on the table, each under a key of its own."""
    state = current()
    keyed = [replace(entry, key=f"source-{state.added + n}") for n, entry in enumerate(entries)]
    change(entries=(*state.entries, *keyed), added=state.added + len(keyed), problem="")


def add_uploaded(entries: Iterable[Entry], upload: int) -> None:
    """Put on the table what an uploader held, once; the next begins empty. A browser sends the files again where the
    reader does something before it has heard that they were taken."""
    if upload == current().uploads:
        add(entries)
        change(uploads=upload + 1)


def correct(entry: Entry) -> None:
    """Put a source in the place of the one with its key."""
    change(entries=tuple(entry if each.key == entry.key else each for each in current().entries), problem="")


def clear() -> None:
    """Take everything from the table."""
    change(entries=(), problem="")


def pick(findings: Iterable[str]) -> None:
    """Tick these findings in the queue and no others."""
    change(picked=tuple(findings))


def remove(key: str) -> None:
    """Take a source from the table."""
    change(entries=tuple(each for each in current().entries if each.key != key), problem="")


# --- The draft


def write(**changes: Any) -> None:
    """Change the named fields of what the reader wrote."""
    draft = current().draft
    change(draft=replace(draft, written=replace(draft.written, **changes), problem=""))


# --- What is open


def settle() -> Address:
    """Bring the address and the session together at the beginning of a run: the address wins where it names a story.

    Where it names none, the page goes on with what the session had open, and `frame.head` completes the address.
    """
    state = current()
    named = address_of(st.query_params.to_dict())
    if not named.story:
        named = state.opened
    if named != state.opened:
        hold(named)
    return named


def go(address: Address) -> None:
    """Open this, in the session and in the address."""
    hold(address)
    _write(address)


def hold(address: Address) -> None:
    """Open this in the session alone."""
    state = current()
    if address.story != state.opened.story:
        change(columns=None, picked=())
    change(opened=address, turn=state.turn + 1)


def open_finding(finding: str) -> None:
    """Open a finding of the story that is open."""
    go(current().opened.at_finding(finding))


def open_claim(claim: str) -> None:
    """Open a claim of the story that is open, with its counterparts."""
    go(current().opened.at_claim(claim))


def close() -> None:
    """Leave only the story open."""
    go(current().opened.whole)


def _write(address: Address) -> None:
    """Put what is open into the page's address, at once: each change of it is an entry in the browser's history. What
    else stands there stays."""
    there = st.query_params.to_dict()
    wanted = {name: value for name, value in there.items() if name not in NAMES} | dict(address.query)
    if wanted != there:
        st.query_params.from_dict(wanted)
