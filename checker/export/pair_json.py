"""A comparison of two texts as the answer of `checker pairs`: offsets into the left and the right text."""

from checker.export.json_document import Document, degree_json, place_json, probability
from checker.model import Comparison, Finding, Link, Relation, Side
from checker.verdict import verdict_on


def pair_json(comparison: Comparison) -> Document:
    """What the two articles of a comparison, left and right, come to, without the id or what is inside one."""
    verdict = verdict_on(comparison)
    shown = [each for each in comparison.findings if each.group_id and each.relation is not Relation.OMISSION]
    return {
        "relation": str(verdict.relation),
        "conflict": probability(verdict.conflict),
        "alignments": [_alignment(comparison, link) for link in comparison.links],
        "findings": [_finding(comparison, each) for each in shown],
    }


def _alignment(comparison: Comparison, link: Link) -> Document:
    claims = (comparison.claim_by_id[each] for each in (link.left, link.right))
    left, right = sorted(claims, key=lambda claim: _is_right(comparison, claim.id))
    return {
        "left": [left.span.start, left.span.end],
        "right": [right.span.start, right.span.end],
        "score": probability(link.score),
    }


def _finding(comparison: Comparison, finding: Finding) -> Document:
    sides = {"left": _side(comparison, finding.left), "right": _side(comparison, finding.right)}
    turned = finding.left is not None and _is_right(comparison, finding.left.claim_id)
    if turned:
        sides = {"left": sides["right"], "right": sides["left"]}
    return {
        "kind": finding.kind,
        "relation": finding.relation.value,
        "confidence": probability(finding.confidence),
        "reason": finding.reason,
        **degree_json(finding),
        **sides,
    }


def _side(comparison: Comparison, side: Side | None) -> Document | None:
    if side is None:
        return None
    value = side.value.to_json()["value"] if side.value is not None else None
    return {**place_json(side.span, comparison.article_of(side.claim_id).text), "value": value}


def _is_right(comparison: Comparison, claim_id: str) -> bool:
    return comparison.claim_by_id[claim_id].article_id == comparison.articles[1].id
