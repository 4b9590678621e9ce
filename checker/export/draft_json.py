"""A checked draft as JSON, schema `checker.draft/1`: the same draft and sources give the same bytes."""

import json
from collections.abc import Sequence
from typing import Final, cast

from checker.drafting import Backing, CheckedClaim, Difference, DraftReport, Passage
from checker.export.json_document import Document, document, fact_json, place_json, probability
from checker.model import Json, Side, Span

SCHEMA: Final = "checker.draft/1"
SHARED: Final = ("version", "models", "settings")  # with the document of a comparison


def draft_json_bytes(report: DraftReport) -> bytes:
    """The document in UTF-8, indented, with a line end; what Unicode can't encode is escaped."""
    text = json.dumps(draft_document(report), ensure_ascii=False, indent=2, allow_nan=False)
    return f"{text}\n".encode(errors="backslashreplace")


def draft_document(report: DraftReport) -> Document:
    """All of a checked draft, as JSON's types; offsets point into the `text` of `draft`, or of a passage's article."""
    whole = document(report.comparison)
    own, *sources = cast("Sequence[Document]", whole["articles"])
    return {
        "schema": SCHEMA,
        **{key: whole[key] for key in SHARED},
        "notices": [{"code": notice.code, "text": notice.text} for notice in report.notices],
        "draft": own,
        "sources": sources,
        "counts": {standing.value: count for standing, count in report.counts.items()},
        "claims": [_claim(report, checked) for checked in report.claims],
    }


def _claim(report: DraftReport, checked: CheckedClaim) -> Document:
    text = report.draft.text
    nowhere = set(checked.nowhere)
    facts: list[Json] = [
        {**fact_json(each.fact, text), **_backing(each.given), "nowhere": each.fact in nowhere}
        for each in checked.facts
    ]
    return {
        "id": checked.claim.id,
        **place_json(checked.claim.span, text),
        "kind": checked.claim.kind.value,
        "standing": checked.standing.value,
        "support": {**_backing(checked.support), "hedged": checked.is_hedged},
        "passages": [_passage(report, checked, passage) for passage in checked.passages],
        "contradictions": [_difference(report, each) for each in checked.contradictions],
        "remarks": [_difference(report, each) for each in checked.remarks],
        "facts": facts,
    }


def _backing(backing: Backing) -> Document:
    return {"outlets": list(backing.outlets), "origins": backing.origins}


def _passage(report: DraftReport, checked: CheckedClaim, passage: Passage) -> Document:
    article, claim = report.comparison.article_of(passage.claim_id), report.comparison.claim_by_id[passage.claim_id]
    return {
        **_place(report, passage.claim_id, claim.span),
        "said_by": claim.said_by,
        "score": probability(passage.score),
        "supports": passage.claim_id in checked.support.claims,
        "hedge": fact_json(passage.hedge, article.text) if passage.hedge else None,
    }


def _difference(report: DraftReport, difference: Difference) -> Document:
    finding = difference.finding
    own = {**place_json(difference.own.span, report.draft.text), "value": _value(difference.own)}
    return {
        "finding": finding.id,
        "kind": finding.kind,
        "relation": finding.relation.value,
        "severity": finding.severity.value,
        "confidence": probability(finding.confidence),
        "reason": finding.reason,
        "draft": own,
        "sources": {
            **_backing(difference.against),
            "value": _value(difference.other),
            "said_by": difference.other.said_by,
            **_place(report, difference.other.claim_id, difference.other.span),
            "also": list(difference.other.also),
        },
    }


def _place(report: DraftReport, claim_id: str, span: Span) -> Document:
    article = report.comparison.article_of(claim_id)
    return {"article": article.id, "outlet": article.outlet, "claim": claim_id, **place_json(span, article.text)}


def _value(side: Side) -> Json:
    return side.value.to_json()["value"] if side.value is not None else None
