"""Who it is that works here: where a log-in is configured, whom it names; else a name, asked once, kept for the session
and offered again to the next."""

from collections.abc import Mapping
from typing import Any, Final

import streamlit as st

from checker.errors import CheckerError
from checker.review.people import Role, key
from checker.review.words import name_of
from checker.ui import state, stories
from checker.ui.render import element, plain, words

_OFFERED: Final = 6
_WHY: Final = "Everything that is done is kept with the name of who did it."
_SETTINGS: Final = "checker"
"""The table of `secrets.toml` that says which claims give the name and the role."""
_MAY: Final = {
    Role.READER: "a reader: you may look at everything",
    Role.REVIEWER: "a reviewer: you may take, decide and cross-check findings",
    Role.EDITOR: "an editor: you may also assign, reject, mute, set the rules and import",
}


def let_in() -> bool:
    """Where a log-in is configured, go on only for who has logged in, under the name and the role that it gives; and
    whether one is."""
    if not _has_log_in():
        return False
    if not st.user.is_logged_in:
        st.title("checker", anchor=False)
        st.write("Log in to see the stories.")
        st.button("Log in", type="primary", icon=":material/login:", on_click=st.login)
        st.stop()
    name = name_of(_name(st.user.to_dict(), _settings()))
    state.change(name=name, role=_role(name, st.user.to_dict(), _settings()))
    return True


def shown(*, by_log_in: bool) -> None:
    """Who is known to be here, and where another name is given, or who has logged in logs out."""
    name = state.current().name
    with st.popover(plain(name, 24) or "Your name", icon=":material/person:", width="stretch"):
        if by_log_in:
            st.html(element("p", "", words(name), f" – {_MAY[_held(name)]}."))
            st.button("Log out", icon=":material/logout:", on_click=st.logout, width="stretch")
            return
        st.caption(_WHY)
        st.text_input("Your name", value=name, key=f"name-{name}", on_change=lambda: take(f"name-{name}"))
        others = [each for each in stories.people() if each != name]
        for number, other in enumerate(others[:_OFFERED]):
            st.button(plain(other, 40), key=f"as-{number}", on_click=_be, args=(other,), width="stretch")


def asked(key: str) -> None:
    """Ask for the name where something is to be done that needs one, and nobody is known yet.

    Its place is kept when it is known: what stands below would move up, and until the page is drawn stand there twice.
    """
    with st.container():
        if not state.current().name:
            st.text_input("Your name", key=key)


def take(key: str) -> None:
    """Keep the name that was given in that field, if it was asked for."""
    given = st.session_state.get(key)
    if given and given.strip():
        _be(given)


def _be(given: str) -> None:
    if _has_log_in():  # which alone says who it is
        return
    try:
        state.change(name=name_of(given))
    except CheckerError as error:
        state.say(str(error), is_error=True)


# --- By log-in


def _has_log_in() -> bool:
    """Whether `secrets.toml` configures one: only then Streamlit knows whether somebody has logged in."""
    return "is_logged_in" in st.user


def _settings() -> Mapping[str, Any]:
    found: Mapping[str, Any] = st.secrets.get(_SETTINGS, {})
    return found


def _name(claims: Mapping[str, Any], settings: Mapping[str, Any]) -> str:
    """The claim that is chosen to tell people apart; without a choice the address, where it is verified, or else the
    provider's own id: no display name, which people may give themselves."""
    if chosen := settings.get("name_claim"):
        return str(claims.get(chosen) or "")
    verified = claims.get("email") if claims.get("email_verified") is not False else None
    return str(verified or claims.get("sub") or "")


def _role(name: str, claims: Mapping[str, Any], settings: Mapping[str, Any]) -> Role | None:
    """The highest role in the claim that is chosen to give one. Without it the team's table, where that is empty
    nobody is more than a reader."""
    claimed = claims.get(settings.get("role_claim", ""), ())
    held = [Role(each) for each in ([claimed] if isinstance(claimed, str) else claimed) if each in set(Role)]
    if held:
        return max(held, key=list(Role).index)
    return None if key(name) in stories.desk().team().roles else Role.READER


def _held(name: str) -> Role:
    return state.current().role or stories.desk().team().person(name).role
