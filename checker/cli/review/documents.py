"""What the commands of `checker review` tell programs, schema `checker.review/1`: the same thing, the same keys."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Final, TypeAlias

from checker.export.json_document import place_json, probability
from checker.model import Comparison, Finding, Json, Side
from checker.review.archive import Story
from checker.review.checking import Checked
from checker.review.events import Event, Muted, Rewording, event_json
from checker.review.lessons import Lessons, Tally
from checker.review.listing import Listed
from checker.review.log import Head, Logged
from checker.review.muting import rules_of
from checker.review.people import Team
from checker.review.reviews import Decision, Review
from checker.review.states import allowed_in
from checker.review.succession import Changes, Successor
from checker.review.verdicts import Action, Evidence

SCHEMA: Final = "checker.review/1"
Document: TypeAlias = Mapping[str, Json]


def stories(found: Sequence[Story]) -> Document:
    return {"schema": SCHEMA, "stories": [_story(each) for each in found]}


def listing(story: Story, run: int, listed: Iterable[Listed], muted: Sequence[Json]) -> Document:
    return {
        **_of(story),
        "run": run,
        "muted": muted,
        "findings": [_listed(each) for each in listed],
    }


def shown(
    story: Story, run: int, comparison: Comparison, finding: Finding, review: Review, successor: str | None
) -> Document:
    return {
        **_of(story),
        "run": run,
        "finding": {**_finding(comparison, finding)},
        "review": {**_review(review), "history": [_event(each) for each in review.history]},
        "successor": successor,
        "allowed": [] if successor else list(dict.fromkeys(allowed_in(review.state).values())),
    }


def acted(story: Story, reviews: Iterable[Review]) -> Document:
    return {**_of(story), "reviews": [_review(each) for each in reviews]}


def changes(story: Story, run: int, old: Comparison | None, new: Comparison, found: Changes) -> Document:
    return {
        **_of(story),
        "run": run,
        "changed": [_successor(new, each) for each in found.changed],
        "new": [_finding(new, each) for each in found.new],
        "gone": [_finding(old, each) for each in found.gone] if old else [],
    }


def log(logged: Iterable[Logged]) -> Document:
    entries: list[Json] = [{"seq": each.seq, **_event(each.event), "hash": each.hash} for each in logged]
    return {"schema": SCHEMA, "entries": entries}


def checked(result: Checked) -> Document:
    faults: list[Json] = [{"entry": fault.seq, "words": fault.words} for fault in result.faults]
    return {"schema": SCHEMA, "entries": result.entries, "head": result.head, "faults": faults}


def lessons(story: Story | None, found: Lessons) -> Document:
    agreement = found.agreement
    return {
        "schema": SCHEMA,
        "story": _story(story) if story else None,
        "overall": _tally(found.overall),
        "kinds": {kind: _tally(each) for kind, each in found.kinds.items()},
        "rules": {rule: _tally(each) for rule, each in found.rules.items()},
        "agreement": {"pairs": agreement.pairs, "agreed": agreement.agreed, "kappa": _rounded(agreement.kappa)},
        "suggestions": {kind: asdict(each) for kind, each in found.suggestions.items()},
    }


def muted(story: Story, found: Sequence[Json]) -> Document:
    return {**_of(story), "muted": found}


def muted_list(held: Mapping[Muted, Event], counts: Mapping[Muted, int]) -> list[Json]:
    return [
        {
            "what": each.what.value,
            "name": each.name,
            "by": event.by,
            "at": event.at.isoformat(),
            "note": event.note,
            "findings": counts[each],
        }
        for each, event in held.items()
    ]


def team(held: Team) -> Document:
    roles = {name: role.value for name, role in sorted(held.roles.items())}
    return {"schema": SCHEMA, "roles": roles, "cross_check": held.cross_check.value}


def exported(targets: Mapping[str, str], heads: Mapping[str, Head]) -> Document:
    files: list[Json] = [
        {"form": form, "file": target, "entries": heads[form].entries, "head": heads[form].hash}
        for form, target in targets.items()
    ]
    return {"schema": SCHEMA, "files": files}


# --- The parts


def _of(story: Story) -> Document:
    return {"schema": SCHEMA, "story": _story(story)}


def _story(story: Story) -> Document:
    return {"id": story.id, "name": story.name, "runs": story.runs}


def _listed(listed: Listed) -> Document:
    return {
        "id": listed.id,
        "revision": listed.revision,
        "group": listed.group,
        "kind": listed.kind,
        "relation": listed.relation.value,
        "severity": listed.severity.value,
        "confidence": probability(listed.confidence),
        "reason": listed.reason,
        "outlets": list(listed.outlets),
        "values": list(listed.values),
        "state": listed.state.value,
        "assignee": listed.assignee,
        "checker": listed.checker,
        "verdict": listed.verdict.value if listed.verdict else None,
    }


def _finding(comparison: Comparison, finding: Finding) -> Document:
    return {
        "id": finding.id,
        "group": finding.group_id,
        "kind": finding.kind,
        "relation": finding.relation.value,
        "severity": finding.severity.value,
        "confidence": probability(finding.confidence),
        "reason": finding.reason,
        "rules": list(rules_of(comparison, finding)),
        "a": _side(comparison, finding.left),
        "b": _side(comparison, finding.right),
    }


def _side(comparison: Comparison, side: Side | None) -> Document | None:
    if side is None:
        return None
    article, claim = comparison.article_of(side.claim_id), comparison.claim_by_id[side.claim_id]
    return {
        "outlet": article.outlet,
        "article": article.id,
        **place_json(side.span, article.text),
        "value": str(side.value) if side.value is not None else None,
        "said_by": side.said_by,
        "claim": {"id": claim.id, **place_json(claim.span, article.text)},
        "also": [{"claim": each, "outlet": comparison.article_of(each).outlet} for each in side.also],
        "origins": side.origins,
    }


def _review(review: Review) -> Document:
    return {
        "finding": review.finding,
        "revision": review.revision,
        "state": review.state.value,
        "assignee": review.assignee,
        "checker": review.checker,
        "verdict": review.verdict.value if review.verdict else None,
        "decision": _decision(review.decision),
        "second": _decision(review.second),
        "earlier": [[_decision(each) for each in round_] for round_ in review.earlier],
        "actions": [_action(each) for each in review.actions],
        "evidence": [_evidence(each) for each in review.evidence],
        "deadline": review.deadline.isoformat() if review.deadline else None,
        "predecessor": review.predecessor or None,
        "rewordings": [_rewording(each) for each in review.rewordings],
    }


def _decision(decision: Decision | None) -> Document | None:
    if decision is None:
        return None
    ruling = decision.ruling
    return {
        "by": decision.by,
        "at": decision.at.isoformat(),
        "note": decision.note,
        "verdict": ruling.verdict.value,
        "right": ruling.right.value if ruling.right else None,
        "correct_value": ruling.correct_value,
        "rating_a": ruling.rating_a.value if ruling.rating_a else None,
        "rating_b": ruling.rating_b.value if ruling.rating_b else None,
        "actions": [_action(each) for each in ruling.actions],
        "evidence": [_evidence(each) for each in ruling.evidence],
    }


def _action(action: Action) -> Document:
    when = action.when.isoformat() if action.when else None
    return {"kind": action.kind.value, "whom": action.whom, "when": when, "answer": action.answer}


def _evidence(evidence: Evidence) -> Document:
    return {"url": evidence.url, "kind": evidence.kind.value, "looked_at": evidence.looked_at.isoformat()}


def _successor(new: Comparison, each: Successor) -> Document:
    rewordings = [_rewording(one) for one in each.rewordings]
    return {"old": each.old.id, "finding": _finding(new, each.new), "rewordings": rewordings}


def _rewording(each: Rewording) -> Document:
    return {
        "outlet": each.outlet,
        "old": {"claim": each.old_claim, "value": each.old_value},
        "new": {"claim": each.new_claim, "value": each.new_value},
    }


def _event(event: Event) -> Document:
    return {**event_json(event), "hidden": event.is_hidden}


def _tally(tally: Tally) -> Document:
    return {
        "final": tally.final,
        "confirmed": tally.confirmed,
        "harmless": tally.harmless,
        "extraction_errors": tally.extraction_errors,
        "alignment_errors": tally.alignment_errors,
        "unresolved": tally.unresolved,
        "precision": _rounded(tally.precision),
        "median_hours": round(tally.median_time.total_seconds() / 3600, 2),
    }


def _rounded(share: float | None) -> float | None:
    return None if share is None else probability(share)
