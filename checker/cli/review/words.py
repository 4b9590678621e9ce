"""What the commands of `checker review` tell people, in lines; what others wrote is made fit for a terminal."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Final

from checker.cli.review.carried import carried, ruling_words
from checker.export.passages import Look, in_context
from checker.export.visible import visible
from checker.model import Comparison, Finding, Relation, Severity, Side
from checker.review.archive import Story
from checker.review.checking import Checked
from checker.review.events import Event, Muted, Rewording
from checker.review.lessons import WANTED, Lessons, Tally
from checker.review.listing import Listed
from checker.review.log import Logged
from checker.review.muting import rules_of
from checker.review.people import Team
from checker.review.reviews import Decision, Review
from checker.review.states import State, allowed_in
from checker.review.succession import Changes

_MARGIN: Final = "   "


def stories(found: Sequence[Story]) -> Iterator[str]:
    for each in found:
        yield f"{each.id}. {visible(each.name)} ({_plural(each.runs, 'run')})"


# --- Findings


def listing(story: Story, run: int, listed: Sequence[Listed], left_out: Sequence[str]) -> Iterator[str]:
    states = Counter(each.state for each in listed)
    told = ", ".join(f"{states[state]} {state.words}" for state in State if states[state])
    yield f"{_run(story, run)}: {_plural(len(listed), 'finding')}{f' ({told})' if told else ''}"
    yield from left_out
    for each in listed:
        yield ""
        yield _head(each)
        yield f"{_MARGIN}{_versus(each.outlets, each.values)}"
        yield f"{_MARGIN}{visible(each.reason)}"


def _head(listed: Listed) -> str:
    who = f", {visible(listed.checker or listed.assignee)}" if listed.assignee else ""
    verdict = f": {listed.verdict.words}" if listed.verdict else ""
    what = _what(listed.relation, listed.kind, listed.severity, listed.confidence)
    return f"{listed.id}@{listed.revision} {listed.state.words.upper()}{verdict}{who} | {what}"


def _what(relation: Relation, kind: str, severity: Severity, confidence: float) -> str:
    return f"{relation} ({visible(kind)}), severity {severity}, confidence {confidence:.0%}"


def _versus(outlets: Sequence[str], values: Sequence[str]) -> str:
    sides = (
        f"{visible(outlet)}{f': {visible(value)}' if value else ''}"
        for outlet, value in zip(outlets, values, strict=True)
        if outlet
    )
    return " | ".join(sides)


def shown(
    story: Story, run: int, comparison: Comparison, finding: Finding, review: Review, successor: str | None
) -> Iterator[str]:
    yield _run(story, run)
    yield f"{finding.id}@{review.revision} {_where(review)}"
    yield _what(finding.relation, finding.kind, finding.severity, finding.confidence)
    yield f"{_MARGIN}{visible(finding.reason)}"
    if rules := rules_of(comparison, finding):
        yield f"{_MARGIN}Values found by rule: {', '.join(map(visible, rules))}"
    for name, side in (("a", finding.left), ("b", finding.right)):
        yield from _passage(comparison, name, side)
    if review.rewordings:
        yield "\nChanged at its source:"
        yield from _rewordings(review.rewordings)
    yield from _decisions(review)
    yield "\nWhat was done:"
    yield from (f"{_MARGIN}{_event(each)}" for each in review.history)
    if successor:
        yield f"{_MARGIN}The review goes on under {successor}."
    else:
        yield f"{_MARGIN}What can be done: {', or '.join(dict.fromkeys(allowed_in(review.state).values()))}."


def where_it_stands(review: Review) -> str:
    """A finding's state after something was done to it."""
    return f"{review.finding}@{review.revision} {_where(review)}"


def _where(review: Review) -> str:
    verdict = f": {review.verdict.words}" if review.verdict else ""
    people = [f"{visible(review.assignee)}"] * bool(review.assignee)
    people += [f"second reviewer {visible(review.checker)}"] * bool(review.checker)
    people += [f"by {review.deadline.isoformat()}"] if review.deadline else []
    return f"{review.state.words.upper()}{verdict}{''.join(f', {each}' for each in people)}"


def _passage(comparison: Comparison, name: str, side: Side | None) -> Iterator[str]:
    """A side's claim in its paragraph, what is compared between »«."""
    if side is None:
        return
    article = comparison.article_of(side.claim_id)
    speaker = f", citing {visible(side.said_by)}" if side.said_by else ""
    others = dict.fromkeys(visible(comparison.article_of(each).outlet) for each in side.also)
    also = f"; also {', '.join(others)}" if others else ""
    yield f"\n{name}: {visible(article.outlet)}{speaker}{also}"
    pieces = in_context(comparison, side)
    yield _MARGIN + "".join(f"»{each.text}«" if each.look is Look.FACT else each.text for each in pieces).strip()


def _decisions(review: Review) -> Iterator[str]:
    rounds = [*review.earlier, tuple(each for each in (review.decision, review.second) if each)]
    for number, decisions in enumerate(rounds, start=1):
        if decisions:
            yield f"\nVerdicts{'' if number == len(rounds) else ' of an earlier round'}:"
            yield from (f"{_MARGIN}{_decision(each)}" for each in decisions)


def _decision(decision: Decision) -> str:
    by = f"by {visible(decision.by)} on {decision.at:%Y-%m-%d %H:%M} UTC"
    note = f"; note: {visible(decision.note)}" if decision.note else ""
    return f"{by}: {ruling_words(decision.ruling)}{note}"


# --- What was done


def entry(logged: Logged) -> str:
    story = f" story {logged.event.story}" if logged.event.story is not None else ""
    return f"{logged.seq}{story} {_event(logged.event)} [{logged.hash[:16]}]"


def _event(event: Event) -> str:
    finding = f" {event.finding}" if event.finding else ""
    moved = f": {event.before.words} → {event.after.words}" if event.before and event.after else ""
    hidden = " (hidden until the second verdict)" if event.is_hidden else ""
    told = f" | {words}" if (words := carried(event.payload)) else ""
    note = f" “{visible(event.note)}”" if event.note else ""
    return f"{event.at:%Y-%m-%d %H:%M:%S} {visible(event.by)} {event.what}{finding}{moved}{hidden}{told}{note}"


def muted(held: Mapping[Muted, Event], counts: Mapping[Muted, int]) -> list[str]:
    return [
        f"Muted: {each.what} {visible(each.name)} ({_plural(counts[each], 'finding')}), by {visible(event.by)}"
        f" on {event.at:%Y-%m-%d}{f': {visible(event.note)}' if event.note else ''}"
        for each, event in held.items()
    ]


def team(held: Team) -> Iterator[str]:
    yield f"Cross-checked: {held.cross_check}"
    if not held.roles:
        yield "No role was given: everyone is an editor."
    for name, role in sorted(held.roles.items()):
        yield f"{role}: {visible(name)}"


def changes(story: Story, run: int, found: Changes) -> Iterator[str]:
    yield _run(story, run)
    if found.is_nothing:
        yield "Nothing is new since the run before."
    for each in found.changed:
        yield f"\nCHANGED {each.new.id}{f', which was {each.old.id}' if each.old.id != each.new.id else ''}"
        yield from _rewordings(each.rewordings)
    for what, findings in (("NEW", found.new), ("GONE", found.gone)):
        for finding in findings:
            yield f"\n{what} {finding.id} {_what(finding.relation, finding.kind, finding.severity, finding.confidence)}"
            yield f"{_MARGIN}{visible(finding.reason)}"


def _rewordings(rewordings: Iterable[Rewording]) -> Iterator[str]:
    for each in rewordings:
        yield f"{_MARGIN}{visible(each.outlet)}: {visible(each.old_value)} → {visible(each.new_value)}"
        if each.old_claim != each.new_claim:
            yield f"{_MARGIN}   was: {visible(each.old_claim)}"
            yield f"{_MARGIN}   is:  {visible(each.new_claim)}"


# --- The log as a whole


def checked(result: Checked) -> Iterator[str]:
    for fault in result.faults:
        yield f"NOT AS WRITTEN: {visible(fault.words)}"
    if not result.faults:
        yield f"All is as it was written: {_plural(result.entries, 'entry', 'entries')}."
    yield f"head {result.head}"


_COLUMNS: Final = (
    "final",
    "confirmed",
    "harmless",
    "extraction",
    "alignment",
    "unresolved",
    "precision",
    "median time",
)


def lessons(found: Lessons) -> Iterator[str]:
    tallies = {"all": found.overall}
    tallies |= {f"kind {name}": each for name, each in found.kinds.items()}
    tallies |= {f"rule {name}": each for name, each in found.rules.items()}
    width = max(len(visible(name)) for name in tallies)
    yield f"{'':{width}}  {'  '.join(_COLUMNS)}"
    for name, tally in tallies.items():
        cells = (f"{cell:>{len(column)}}" for cell, column in zip(_cells(tally), _COLUMNS, strict=True))
        yield f"{visible(name):{width}}  {'  '.join(cells)}"
    agreement = found.agreement
    kappa = "not to be told" if agreement.kappa is None else f"{agreement.kappa:.2f}"
    yield f"\nSecond verdicts: {agreement.pairs}, {agreement.agreed} of them as the first; Cohen's kappa {kappa}."
    for kind, each in found.suggestions.items():
        yield (
            f"Suggested for kind {visible(kind)}: --least-confidence {each.threshold:.4f}, from which on"
            f" {each.precision:.0%} were confirmed (wanted: {WANTED:.0%}); {each.dropped} findings lie below,"
            f" {each.lost} of them confirmed. It is not applied."
        )


def _cells(tally: Tally) -> tuple[str, ...]:
    counts = (
        tally.final,
        tally.confirmed,
        tally.harmless,
        tally.extraction_errors,
        tally.alignment_errors,
        tally.unresolved,
    )
    precision = "" if tally.precision is None else f"{tally.precision:.0%}"
    return (*map(str, counts), precision, _duration(tally.median_time) if tally.final else "")


def _duration(took: timedelta) -> str:
    minutes = round(took.total_seconds() / 60)
    return f"{minutes // 1440} d {minutes % 1440 // 60} h" if minutes >= 1440 else f"{minutes // 60}:{minutes % 60:02}"


def _run(story: Story, run: int) -> str:
    return f"{visible(story.name)}, run {run} of {story.runs}"


def _plural(count: int, one: str, many: str = "") -> str:
    return f"{count} {one if count == 1 else many or f'{one}s'}"
