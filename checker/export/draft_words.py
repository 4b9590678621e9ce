"""What becomes of a draft's claims, in words and signs: the same on the terminal and in the app."""

from collections.abc import Mapping
from typing import Final

from checker.drafting import CheckedClaim, DraftReport, Passage, Standing
from checker.export.summary import plural
from checker.facts.attribution import source_of
from checker.facts.modality import Modality
from checker.model import Fact, Span

STANDINGS: Final[Mapping[Standing, str]] = {
    Standing.CONTRADICTED: "contradicted",
    Standing.BOTH: "supported and contradicted",
    Standing.UNREPORTED: "reported by nobody",
    Standing.PARTLY: "partly supported",
    Standing.SUPPORTED: "supported",
}
STANDING_SIGNS: Final[Mapping[Standing, str]] = {
    Standing.CONTRADICTED: "≠",
    Standing.BOTH: "⇄",
    Standing.UNREPORTED: "∅",
    Standing.PARTLY: "≈",
    Standing.SUPPORTED: "=",
}


def draft_verdict(report: DraftReport) -> str:
    """What the draft comes to, in a sentence."""
    claims = plural(len(report.claims), "claim")
    counts = {standing: count for standing, count in report.counts.items() if count}
    if not counts:
        return "Nothing to check: the draft makes no claim."
    if set(counts) == {Standing.UNREPORTED}:
        return f"No source reports anything of the draft ({claims})."
    return f"{claims}: {', '.join(f'{count} {STANDINGS[standing]}' for standing, count in counts.items())}."


def missing(checked: CheckedClaim) -> tuple[Fact, ...]:
    """The facts that a reported claim has and no source; of an unreported one it is the whole that is missing."""
    return () if checked.standing is Standing.UNREPORTED else checked.nowhere


def told_by(fact: Fact) -> Span:
    """The words that give a fact: of an attribution not its verb but who says it."""
    return source_of(fact.value) or fact.span


def doubtful(checked: CheckedClaim) -> tuple[Span, ...]:
    """The words of a claim that a source contradicts, or that none gives."""
    return (*(each.own.span for each in checked.contradictions), *(told_by(fact) for fact in missing(checked)))


def hedged_words(checked: CheckedClaim) -> str:
    """By which words the sources leave open what the draft states."""
    hedges = dict.fromkeys(_hedge(passage.hedge) for passage in checked.passages if passage.hedge)
    return f"the sources hedge what the draft states: {', '.join(hedges)}"


def supporting(report: DraftReport, checked: CheckedClaim) -> tuple[Passage, ...]:
    """The passages that support a claim: the surest of each outlet, surest first."""
    by_outlet: dict[str, Passage] = {}
    for passage in checked.passages:
        if passage.claim_id in checked.support.claims:
            by_outlet.setdefault(report.comparison.article_of(passage.claim_id).outlet, passage)
    return tuple(by_outlet.values())


def _hedge(fact: Fact) -> str:
    cue = f" (“{fact.value.cue}”)" if isinstance(fact.value, Modality) else ""
    return f"{fact.value}{cue}"
