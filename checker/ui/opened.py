"""What the reader opened: the passages of one group or finding, in their context and on the same height."""

import streamlit as st
from markupsafe import Markup

from checker.model import Article, Claim, Comparison, Finding, Group
from checker.ui import state
from checker.ui.cards import claims_in_context, finding_head, finding_line
from checker.ui.marks import article_marks, claims_of, in_text_order, numbers
from checker.ui.render import element, scroll_to


def show_opened(comparison: Comparison) -> None:
    """The opened passages, brought into view; where nothing is open, the page begins at its top."""
    now = state.current()
    finding = next((each for each in comparison.findings if each.id == now.finding_id), None)
    group = comparison.group_by_id.get(now.group_id or "")
    if finding is None and group is None:
        st.html(scroll_to("page-top", now.turn), unsafe_allow_javascript=True)
        return
    st.html(element("div", "anchor", id="opened"))
    with st.container(border=True, key="opened-group"):
        _head(comparison, group)
        st.html(_reasons(comparison, group, finding))
        st.html(_passages(comparison, group, finding))
    st.html(scroll_to("opened", now.turn), unsafe_allow_javascript=True)


def _head(comparison: Comparison, group: Group | None) -> None:
    order = in_text_order(comparison)
    title, before, after, close = st.columns([7, 1.5, 1.2, 1.2], vertical_alignment="center")
    number = numbers(comparison)[group.id] if group else 0
    title.subheader(f"Group {number}" if group else "Inside one article", anchor=False)
    for column, label, at in ((before, "Previous", number - 2), (after, "Next", number)):
        there = order[at] if group is not None and 0 <= at < len(order) else None
        column.button(label, disabled=there is None, on_click=state.open_group, args=(there,), width="stretch")
    close.button("Close", on_click=state.open_group, args=(None,), width="stretch")


def _reasons(comparison: Comparison, group: Group | None, finding: Finding | None) -> Markup:
    """The opened finding; where a group was opened, all of its findings, a line each."""
    if finding is not None:
        return finding_head(finding)
    found = comparison.findings_of_group[group.id] if group is not None else ()
    lines = [finding_line(each) for each in found]
    nothing = element("p", "none", "The same is reported; no fact of one is held against a fact of the other.")
    return element("ul", "finding-lines", *lines) if lines else nothing


def _passages(comparison: Comparison, group: Group | None, finding: Finding | None) -> Markup:
    shown = []
    for article in comparison.articles:
        if claims := _claims(comparison, article, group, finding):
            marks = article_marks(
                comparison,
                article,
                group_id=group.id if group else None,
                finding_id=finding.id if finding else None,
            )
            shown.append(claims_in_context(article, claims, marks))
    return element("div", "two", *shown)


def _claims(
    comparison: Comparison, article: Article, group: Group | None, finding: Finding | None
) -> tuple[Claim, ...]:
    """The opened claims in one article: those of the group, or those that the finding's sides are in."""
    if group is not None:
        return claims_of(comparison, group, article)
    sides = [side for side in (finding.left, finding.right) if side] if finding else []
    held = [comparison.claim_by_id[side.claim_id] for side in sides]
    return tuple(claim for claim in held if claim.article_id == article.id)
