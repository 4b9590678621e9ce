"""What was said and done on a finding: verdicts, events and changed words, as HTML. What is hidden from who looks has
been left out before it comes here."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from difflib import SequenceMatcher
from typing import Final

from markupsafe import Markup, escape

from checker.export.decisions import action_words, utc_iso
from checker.review.addresses import is_web_address
from checker.review.events import (
    Assignment,
    Change,
    Covered,
    Deed,
    Event,
    Grant,
    Muted,
    Policy,
    Question,
    Remark,
    Rewording,
    Saved,
    What,
)
from checker.review.reviews import Decision, Review
from checker.review.states import Move, State
from checker.review.verdicts import Action, Evidence, Right, Ruling
from checker.ui.render import element, words

_RIGHT: Final = {
    Right.A: "A is right",
    Right.B: "B is right",
    Right.BOTH: "both are right",
    Right.NEITHER: "neither is right",
}
_DONE: Final[dict[What, str]] = {
    Move.ASSIGN: "assigned it",
    Move.BEGIN: "began with it",
    Move.ASK: "asked a source",
    Move.ANSWER: "recorded the answer",
    Move.DECIDE: "decided",
    Move.CLOSE: "closed it",
    Move.AGREE: "cross-checked: agrees",
    Move.DISAGREE: "cross-checked: disagrees",
    Move.REJECT: "rejected the decision",
    Move.CHANGE: "saved a run in which it changed at its source",
    Move.KEEP: "saved a run in which another outlet shows it",
    Move.REMARK: "added to the record",
    Deed.SAVE: "saved a run",
    Deed.MUTE: "muted",
    Deed.UNMUTE: "showed again",
    Deed.GRANT: "gave a role",
    Deed.POLICY: "set the rules",
}
_HIDDEN: Final = element("em", "", "hidden until the second verdict is given")


def verdict_cards(decisions: Sequence[Decision]) -> Markup:
    """The verdicts of one round beside each other."""
    titles = ("First verdict", "Second verdict") if len(decisions) > 1 else ("Verdict",)
    cards = [_card(title, each) for title, each in zip(titles, decisions, strict=False)]
    return element("div", "verdicts", *cards)


def _card(title: str, decision: Decision) -> Markup:
    first, *others = ruling_words(decision.ruling)
    note = [Markup("“{}”").format(words(decision.note))] if decision.note else []
    return element(
        "section",
        "ruling",
        element("h3", "", title, ", ", words(decision.by), " ", moment(decision.at)),
        element("p", "given", first),
        element("ul", "", *(element("li", "", each) for each in (*others, *note))),
    )


def ruling_words(ruling: Ruling) -> Iterator[Markup]:
    """The verdict, then what goes with it."""
    yield element("b", "", ruling.verdict.words)
    if ruling.right:
        yield escape(_RIGHT[ruling.right])
    if ruling.correct_value:
        yield Markup("correct is “{}”").format(words(ruling.correct_value))
    for side, rating in (("A", ruling.rating_a), ("B", ruling.rating_b)):
        if rating:
            yield Markup("{}'s claim: {}").format(side, rating.words)
    yield from _record(ruling.actions, ruling.evidence)
    yield from _day("deadline", ruling.deadline)


def _record(actions: Iterable[Action], evidence: Iterable[Evidence]) -> Iterator[Markup]:
    for action in actions:
        yield words(action_words(action))
    for each in evidence:
        address = (
            element("a", "", words(each.url), href=each.url, target="_blank", rel="noopener noreferrer")
            if is_web_address(each.url)
            else words(each.url)
        )
        yield Markup("{} ({}, looked at {})").format(address, each.kind.value, each.looked_at.isoformat())


def _day(what: str, day: date | None) -> Iterator[Markup]:
    if day is not None:
        yield Markup("{} {}").format(what, day.isoformat())


# --- What happened


def event_cells(event: Event) -> Sequence[str | Markup]:
    """When, who, what, between which states, with which words."""
    moved = f"{event.before.words} → {event.after.words}" if event.before and event.after else ""
    told = [_HIDDEN] if event.is_hidden else [*_carried(event)]
    told += [Markup("“{}”").format(words(event.note))] if event.note else []
    return moment(event.at), event.by, _DONE[event.what], moved, Markup("; ").join(told)


def moment(at: datetime) -> Markup:
    """A moment in UTC, which no line end breaks."""
    return element("time", "", f"{at.astimezone(UTC):%Y-%m-%d %H:%M:%S}", datetime=utc_iso(at))


def _carried(event: Event) -> Iterator[Markup]:
    match event.payload:
        case Assignment(to, deadline):
            yield Markup("to {}").format(words(to))
            yield from _day("by", deadline)
        case Question(action, deadline):
            yield words(action_words(action))
            yield from _day("needed by", deadline)
        case Covered(ruling) | (Ruling() as ruling):
            yield from ruling_words(ruling)
        case Remark(actions, evidence, deadline):
            yield from _record(actions, evidence)
            yield from _day("deadline", deadline)
        case Change(_, rewordings):
            yield from (_turned(each) for each in rewordings)
        case Saved(name, run):
            yield Markup("run {} of {}").format(run, words(name))
        case Muted(what, name):
            yield Markup("{} {}").format(what.value, words(name))
        case Grant(name, role):
            yield Markup("{} is a {}").format(words(name), role.value)
        case Policy(cross_check):
            yield Markup("checked twice: {}").format(cross_check.value)


def _turned(rewording: Rewording) -> Markup:
    return Markup("{}: {}").format(words(rewording.outlet), _values(rewording))


def _values(rewording: Rewording) -> Markup:
    old, new = rewording.old_value, rewording.new_value
    return Markup("“{}” became “{}”").format(words(old), words(new)) if new else Markup("“{}”").format(words(old))


# --- What changed at its source


def reworded(rewordings: Iterable[Rewording]) -> Markup:
    """The old and the new words of each outlet, what differs marked in both."""
    return Markup("").join(_reworded(each) for each in rewordings)


def _reworded(each: Rewording) -> Markup:
    was, now = differing(each.old_claim, each.new_claim)
    values = [element("p", "", _values(each))] if each.old_value != each.new_value else []
    lines = [
        element("p", "", "Was: ", was),
        element("p", "", "Is: ", now if each.new_claim else element("em", "", "no longer there")),
    ]
    head = element("p", "outlet", words(each.outlet))
    return element("div", "reworded", head, *values, *(lines if each.old_claim != each.new_claim else ()))


def differing(old: str, new: str) -> tuple[Markup, Markup]:
    """Two wordings with the words that only one of them has marked: `del` in the old, `ins` in the new."""
    before, after = re.findall(r"\S+|\s+", old), re.findall(r"\S+|\s+", new)
    was, now = Markup(""), Markup("")
    for change, first, last, start, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        one, other = words("".join(before[first:last])), words("".join(after[start:end]))
        was += one if change == "equal" else element("del", "", one) if last > first else Markup("")
        now += other if change == "equal" else element("ins", "", other) if end > start else Markup("")
    return was, now


def reasons_reopened(review: Review) -> Iterator[Markup]:
    """Why a decision was taken back, each time: the words of who rejected it, or what changed at its source."""
    for event in review.history:
        when = moment(event.at)
        if event.what is Move.REJECT:
            note = _HIDDEN if event.is_hidden else Markup("“{}”").format(words(event.note))
            yield Markup("{} rejected the decision, {}: {}").format(words(event.by), when, note)
        elif isinstance(event.payload, Change) and State.REOPENED is event.after is not event.before:
            turned = Markup("; ").join(map(_turned, event.payload.rewordings))
            yield Markup("It changed at its source, {}: {}").format(when, turned)
