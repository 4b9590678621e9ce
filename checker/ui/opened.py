"""What the reader opened: the passages of one claim or finding, in their context and on the same height."""

import streamlit as st
from markupsafe import Markup

from checker.model import Article, Claim, Finding, Group
from checker.ui import state
from checker.ui.address import Address
from checker.ui.cards import claims_in_context, finding_head, finding_line
from checker.ui.marks import article_marks
from checker.ui.render import element, scroll_to
from checker.ui.view import View, sides_of


def group_opened(view: View, address: Address) -> Group | None:
    """The group that the open claim or finding is in; None where nothing is open, or inside one article."""
    if finding := view.finding_by_id.get(address.finding):
        return view.group_of(finding)
    return view.comparison.group_of_claim.get(address.claim)


def show_opened(view: View) -> None:
    """The opened passages, brought into view; where nothing is open, the page begins at its top."""
    now = state.current()
    finding = view.finding_by_id.get(now.opened.finding)
    group = group_opened(view, now.opened)
    if finding is None and group is None:
        st.html(scroll_to("page-top", now.turn), unsafe_allow_javascript=True)
        return
    st.html(element("div", "anchor", id="opened"))
    with st.container(border=True, key="opened-group"):
        _head(view, group)
        st.html(_reasons(view, group, finding))
        st.html(_passages(view, group, finding))
    st.html(scroll_to("opened", now.turn), unsafe_allow_javascript=True)


def _head(view: View, group: Group | None) -> None:
    title, before, after, close = st.columns([7, 1.5, 1.2, 1.2], vertical_alignment="center")
    number = view.number_of[group.id] if group else 0
    title.subheader(f"Group {number}" if group else "Inside one article", anchor=False)
    for column, label, at in ((before, "Previous", number - 2), (after, "Next", number)):
        there = view.groups[at] if group is not None and 0 <= at < len(view.groups) else None
        claim = there.claims[0] if there else ""
        column.button(label, disabled=there is None, on_click=state.open_claim, args=(claim,), width="stretch")
    close.button("Close", on_click=state.close, width="stretch")


def _reasons(view: View, group: Group | None, finding: Finding | None) -> Markup:
    """The opened finding; where a group was opened, all of its findings, a line each."""
    if finding is not None:
        return finding_head(finding)
    found = view.comparison.findings_of_group[group.id] if group is not None else ()
    lines = [finding_line(each) for each in found]
    nothing = element("p", "none", "The same is reported; no fact of one is held against a fact of the other.")
    return element("ul", "finding-lines", *lines) if lines else nothing


def _passages(view: View, group: Group | None, finding: Finding | None) -> Markup:
    shown = []
    for article in view.comparison.articles:
        if claims := _claims(view, article, group, finding):
            marks = article_marks(
                view,
                article,
                group_id=group.id if group else None,
                finding_id=finding.id if finding else None,
            )
            shown.append(claims_in_context(article, claims, marks))
    return element("div", "two", *shown)


def _claims(view: View, article: Article, group: Group | None, finding: Finding | None) -> tuple[Claim, ...]:
    """The opened claims in one article: those of the group, or those that the finding's sides are in."""
    if group is not None:
        return view.claims_of(group, article)
    held = [view.comparison.claim_by_id[side.claim_id] for side in (sides_of(finding) if finding else ())]
    return tuple(claim for claim in held if claim.article_id == article.id)
