"""The findings, most urgent first, with their reasons; each opens at both its places."""

from collections.abc import Sequence

import streamlit as st

from checker.export.relations import SIGNS
from checker.export.rows import rows_of
from checker.model import Comparison, Finding
from checker.ui import state
from checker.ui.cards import finding_card, verdict
from checker.ui.frame import downloads, page_of, results
from checker.ui.navigation import Place
from checker.ui.render import element, plain

CARDS = 15


def show() -> None:
    """The page."""
    opened = results("Findings")
    comparison = opened.comparison
    downloads(opened)
    st.html(element("p", "verdict", verdict(comparison)))
    if not comparison.findings:
        return
    chosen = _filtered(comparison, _wanted(comparison))
    if not chosen:
        st.write("No finding is of what is chosen above.")
    for finding in page_of(chosen, CARDS, "findings"):
        _finding(comparison, finding)


def _wanted(comparison: Comparison) -> Sequence[Finding]:
    """What a reviewer has to see, which is what the CSV holds; all of it where that is nothing or all is asked for."""
    urgent = {row.finding_id for row in rows_of(comparison)}
    rest = len(comparison.findings) - len(urgent)
    if not urgent or not rest:
        return comparison.findings
    everything = st.toggle(f"Also the {rest} that agree or are of low severity")
    return [finding for finding in comparison.findings if everything or finding.id in urgent]


def _filtered(comparison: Comparison, findings: Sequence[Finding]) -> Sequence[Finding]:
    """The findings of the relations, kinds and outlets that the reader chose; nothing chosen is all of them."""
    relations, kinds, outlets = st.columns(3)
    relation = relations.multiselect(
        "Relation",
        sorted({each.relation for each in findings}, key=lambda each: each.gravity),
        format_func=lambda each: f"{SIGNS[each]} {each}",
        placeholder="All",
    )
    kind = kinds.multiselect("Kind", sorted({each.kind for each in findings}), placeholder="All")
    names = list(dict.fromkeys(article.outlet for article in comparison.articles))
    outlet = outlets.multiselect("Outlet", names, format_func=lambda each: plain(each, 60), placeholder="All")
    return [
        finding
        for finding in findings
        if finding.relation in (relation or [finding.relation])
        and finding.kind in (kind or [finding.kind])
        and (not outlet or not _outlets(comparison, finding).isdisjoint(outlet))
    ]


def _outlets(comparison: Comparison, finding: Finding) -> set[str]:
    """Every outlet that holds one of a finding's values."""
    sides = [side for side in (finding.left, finding.right) if side is not None]
    return {comparison.article_of(claim_id).outlet for side in sides for claim_id in (side.claim_id, *side.also)}


def _finding(comparison: Comparison, finding: Finding) -> None:
    with st.container(border=True, key=f"finding-{finding.id}"):
        st.html(finding_card(comparison, finding))
        label = "Show both places" if finding.left and finding.right else "Show its place"
        if st.button(label, key=f"show-{finding.id}", icon=":material/compare_arrows:"):
            state.open_finding(finding.id)
            Place.SIDE_BY_SIDE.go()


show()
