"""What is open among the texts: what is found of it, above them, and the way to the next."""

from collections.abc import Sequence

import streamlit as st
from markupsafe import Markup

from checker.export.summary import plural
from checker.model import Group
from checker.ui import state
from checker.ui.address import Address
from checker.ui.cards import finding_head, finding_line
from checker.ui.navigation import Place
from checker.ui.render import element, link, scroll_below, scroll_to
from checker.ui.texts import Opened
from checker.ui.view import View

STEPS = {"Previous": (-1, "K"), "Next": (1, "J")}


def show_opened(view: View, opened: Opened | None, groups: Sequence[Group]) -> None:
    """What is found of the claims that are open, with the way to the next of the groups."""
    with st.container(key="opened"):
        title, *steps, close = st.columns([6, 1.5, 1.5, 1.4], vertical_alignment="center")
        title.html(element("h2", "opened-title", _title(view, opened, groups)))
        for column, (label, (step, shortcut)) in zip(steps, STEPS.items(), strict=True):
            column.button(label, on_click=_go, args=(opened, groups, step), shortcut=shortcut, width="stretch")
        close.button("Close", on_click=_close, args=(opened,), shortcut="X", width="stretch")
        if opened is not None:
            st.html(_found(view, opened))


def bring_into_view(opened: Opened | None) -> None:
    """Scroll to what was opened, beneath what is said of it; where nothing is open, to the top of the page."""
    turn = state.current().turn
    there = scroll_below(".here, .row.chosen", ".st-key-opened", turn) if opened else scroll_to("page-top", turn)
    st.html(there, unsafe_allow_javascript=True)


def _title(view: View, opened: Opened | None, groups: Sequence[Group]) -> str:
    if opened is None:
        return plural(len(groups), "group") + " of aligned claims"
    if opened.group is None:
        return "Inside one article" if opened.finding else "Reported by nobody else"
    held = len(view.comparison.outlets_of(opened.group))
    return f"Group {view.number_of[opened.group.id]}, in {held} outlets"


def _found(view: View, opened: Opened) -> Markup:
    """The open finding; where a claim is open, all findings of its group, a line each."""
    here = state.current().opened
    if opened.finding is not None:
        decided = element("p", "reason", _decide(opened.finding.id, here))
        return element("div", "", finding_head(opened.finding), decided)
    found = view.comparison.findings_of_group[opened.group.id] if opened.group else ()
    lines = [finding_line(each, Place.FINDINGS.link(here.at_finding(each.id))) for each in found]
    nothing = element("p", "none", "No fact of one is held against a fact of another.")
    return element("ul", "finding-lines", *lines, tabindex="0") if lines else nothing


def _decide(finding: str, here: Address) -> Markup:
    return link(Place.FINDINGS.link(here.at_finding(finding)), "", "Decide this finding")


def _go(opened: Opened | None, groups: Sequence[Group], step: int) -> None:
    """Open the group before or behind the one that is open, or say that there is none."""
    ids = [group.id for group in groups]
    at = ids.index(opened.group.id) if opened and opened.group and opened.group.id in ids else None
    to = (0 if step > 0 else len(ids) - 1) if at is None else at + step
    if 0 <= to < len(ids):
        state.open_claim(groups[to].claims[0])
    else:
        state.say(f"There is no group {'behind' if step > 0 else 'before'} this one." if ids else "No group is shown.")


def _close(opened: Opened | None) -> None:
    if opened is None:
        state.say("Nothing is open.")
    else:
        state.close()
