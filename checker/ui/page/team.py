"""The team: who may do what, and which decisions a second person checks."""

from typing import Final

import streamlit as st

from checker.errors import CheckerError
from checker.review.people import CrossCheck, Role
from checker.ui import state, stories, who
from checker.ui.frame import head
from checker.ui.tables import show_table

_CHECKED: Final = {
    CrossCheck.HIGH: "those of high severity",
    CrossCheck.ALL: "all",
    CrossCheck.NONE: "none",
}
_MAY: Final = {
    Role.READER: "looks",
    Role.REVIEWER: "takes findings, decides, cross-checks, notes",
    Role.EDITOR: "also assigns to others, rejects, mutes, sets these rules, imports",
}
_NAME: Final = "team-as"


def show() -> None:
    """The page."""
    head("Team")
    team = stories.desk().team()
    st.header("Who may do what", anchor=False)
    if team.roles:
        rows = [(name, role.value, _MAY[role]) for name, role in sorted(team.roles.items())]
        show_table("Roles that were given; who has none is a reader", ("Name", "Role", "May"), rows)
    else:
        st.write("No role was given: everyone is an editor. The first who is given a role must be one.")
    with st.form("grant", border=False):
        who.asked(_NAME)
        name, role, send = st.columns([4, 4, 2], vertical_alignment="bottom")
        name.text_input("Name, as they give it or log in with", key="grant-name")
        role.selectbox("becomes", list(Role), format_func=lambda each: f"{each}: {_MAY[each]}", key="grant-role")
        with send:
            st.form_submit_button("Give the role", on_click=_grant, width="stretch")
    st.header("Which decisions a second person checks", anchor=False)
    st.radio(
        "Checked twice",
        list(CrossCheck),
        index=list(CrossCheck).index(team.cross_check),
        format_func=_CHECKED.__getitem__,
        key=f"policy-{team.cross_check}",
        on_change=_set_policy,
        args=(f"policy-{team.cross_check}",),
    )


def _grant() -> None:
    who.take(_NAME)
    name, role = st.session_state["grant-name"], st.session_state["grant-role"]
    try:
        stories.desk().grant(name, Role(role))
    except CheckerError as error:
        state.say(str(error), is_error=True)
    else:
        st.session_state["grant-name"] = ""
        state.say(f"Saved by {stories.desk().name}: {name} is {'an' if role is Role.EDITOR else 'a'} {role}.")


def _set_policy(key: str) -> None:
    who.take(_NAME)
    try:
        stories.desk().set_policy(CrossCheck(st.session_state[key]))
    except CheckerError as error:
        st.session_state[key] = stories.desk().team().cross_check
        state.say(str(error), is_error=True)
    else:
        state.say(f"Saved by {stories.desk().name}: a second person checks {_CHECKED[st.session_state[key]]}.")


show()
