"""Who it is that works here: a name, asked once, kept for the session and offered again to the next."""

from typing import Final

import streamlit as st

from checker.errors import CheckerError
from checker.review.words import name_of
from checker.ui import state, stories
from checker.ui.render import plain

_OFFERED: Final = 6
_WHY: Final = "Everything that is done is kept with the name of who did it."


def shown() -> None:
    """Who is known to be here, and where another name is given."""
    name = state.current().name
    with st.popover(plain(name, 24) or "Your name", icon=":material/person:", width="stretch"):
        st.caption(_WHY)
        st.text_input("Your name", value=name, key=f"name-{name}", on_change=lambda: take(f"name-{name}"))
        others = [each for each in stories.people() if each != name]
        for number, other in enumerate(others[:_OFFERED]):
            st.button(plain(other, 40), key=f"as-{number}", on_click=_be, args=(other,), width="stretch")


def asked(key: str) -> None:
    """Ask for the name where something is to be done that needs one, and nobody is known yet."""
    if not state.current().name:
        st.text_input("Your name", key=key)


def take(key: str) -> None:
    """Keep the name that was given in that field, if it was asked for."""
    given = st.session_state.get(key)
    if given and given.strip():
        _be(given)


def _be(given: str) -> None:
    try:
        state.change(name=name_of(given))
    except CheckerError as error:
        state.say(str(error), is_error=True)
