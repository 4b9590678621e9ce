"""The findings, most urgent first, with their reasons; each opens at both its places."""

from collections.abc import Sequence

import streamlit as st

from checker.model import Comparison, Finding, Relation
from checker.ui import state
from checker.ui.cards import finding_card, verdict
from checker.ui.frame import page_of, results
from checker.ui.marks import SIGNS
from checker.ui.navigation import Place
from checker.ui.render import plain

CARDS = 15


def show() -> None:
    """The page."""
    comparison = results("Findings")
    st.write(verdict(comparison))
    if not comparison.findings:
        return
    chosen = _filtered(comparison)
    if not chosen:
        st.write("No finding is of what is chosen above.")
    for finding in page_of(chosen, CARDS, "findings"):
        _finding(comparison, finding)


def _filtered(comparison: Comparison) -> Sequence[Finding]:
    """The findings that the reader wants to see; agreements only where they are asked for or there is nothing else."""
    relations, kinds, outlets = st.columns([2, 1, 1])
    held = sorted({finding.relation for finding in comparison.findings}, key=lambda each: each.gravity)
    wanted = relations.multiselect(
        "Relation",
        held,
        default=[each for each in held if each is not Relation.AGREE] or held,
        format_func=lambda each: f"{SIGNS[each]} {each}",
        placeholder="All",
    )
    kind = kinds.multiselect("Kind", sorted({each.kind for each in comparison.findings}), placeholder="All")
    names = list(dict.fromkeys(article.outlet for article in comparison.articles))
    outlet = outlets.multiselect("Outlet", names, format_func=lambda each: plain(each, 60), placeholder="All")
    return [
        finding
        for finding in comparison.findings
        if finding.relation in (wanted or held)
        and finding.kind in (kind or [finding.kind])
        and (not outlet or not set(outlet).isdisjoint(_outlets(comparison, finding)))
    ]


def _outlets(comparison: Comparison, finding: Finding) -> set[str]:
    """Every outlet that holds one of a finding's values."""
    sides = [side for side in (finding.left, finding.right) if side is not None]
    return {comparison.article_of(claim_id).outlet for side in sides for claim_id in (side.claim_id, *side.also)}


def _finding(comparison: Comparison, finding: Finding) -> None:
    with st.container(border=True, key=f"finding-{finding.id}"):
        st.html(finding_card(comparison, finding))
        if st.button("Show both places", key=f"show-{finding.id}", icon=":material/compare_arrows:"):
            state.open_finding(comparison, finding)
            Place.SIDE_BY_SIDE.go()


show()
