"""The commands that do something to findings, to a story, or to the team."""

import argparse
from collections.abc import Iterator
from datetime import date
from typing import TypeVar

from checker.cli.review import documents, words
from checker.cli.review.asked import give, work_on
from checker.cli.review.options import day
from checker.errors import UsageError
from checker.review.archive import Story
from checker.review.desk import Desk
from checker.review.events import Mutable, Muted, Question, Remark
from checker.review.people import CrossCheck, Role
from checker.review.reviews import Review
from checker.review.verdicts import Action, ActionKind, Evidence, EvidenceKind, Rating, Right, Ruling, Verdict

Asked = argparse.Namespace
Word = TypeVar("Word", ActionKind, EvidenceKind, Role)


def assign(desk: Desk, asked: Asked) -> int:
    story, work = work_on(desk, asked)
    return _told(asked, story, work.assign(asked.to or desk.name, asked.deadline, asked.note))


def begin(desk: Desk, asked: Asked) -> int:
    story, work = work_on(desk, asked)
    return _told(asked, story, work.begin(asked.note))


def ask(desk: Desk, asked: Asked) -> int:
    story, work = work_on(desk, asked)
    question = Question(Action(ActionKind.ASKED, asked.whom, asked.when or day("today")), asked.deadline)
    return _told(asked, story, work.ask(question, asked.note))


def answer(desk: Desk, asked: Asked) -> int:
    story, work = work_on(desk, asked)
    answered = Action(ActionKind.ASKED, asked.whom, asked.when or day("today"), asked.answer)
    return _told(asked, story, work.answer(Question(answered), asked.note))


def decide(desk: Desk, asked: Asked) -> int:
    story, work = work_on(desk, asked)
    return _told(asked, story, work.decide(_ruling(asked), asked.note))


def cross_check(desk: Desk, asked: Asked) -> int:
    story, work = work_on(desk, asked)
    return _told(asked, story, work.cross_check(_ruling(asked), asked.note))


def reject(desk: Desk, asked: Asked) -> int:
    story, work = work_on(desk, asked)
    return _told(asked, story, work.reject(asked.note))


def remark(desk: Desk, asked: Asked) -> int:
    remarked = Remark(tuple(_actions(asked)), tuple(_evidence(asked)), asked.deadline)
    if remarked == Remark() and not asked.note:
        raise UsageError("nothing", "to add to the record", "give a note, an action, evidence or a deadline")
    story, work = work_on(desk, asked)
    return _told(asked, story, work.remark(remarked, asked.note))


def mute(desk: Desk, asked: Asked) -> int:
    story = desk.story(asked.story)
    if asked.kind or asked.rule:
        muted = Muted(Mutable.KIND, asked.kind) if asked.kind else Muted(Mutable.RULE, asked.rule)
        desk.mute(story, muted, asked.note, again=asked.undo)
    elif asked.undo:
        raise UsageError("nothing", "to undo", "name what is muted with --kind or --rule")
    held = desk.muted(story)
    counts = desk.muted_findings(story)
    give(
        asked,
        documents.muted(story, documents.muted_list(held, counts)),
        words.muted(held, counts) or ["Nothing is muted."],
    )
    return 0


def team(desk: Desk, asked: Asked) -> int:
    grants = [(name, _word(Role, role, "role")) for name, role in asked.grant]
    for name, role in grants:
        desk.grant(name, role, asked.note)
    if asked.cross_check:
        desk.set_policy(CrossCheck(asked.cross_check), asked.note)
    held = desk.team()
    give(asked, documents.team(held), words.team(held))
    return 0


def _told(asked: Asked, story: Story, reviews: tuple[Review, ...]) -> int:
    give(asked, documents.acted(story, reviews), (words.where_it_stands(review) for review in reviews))
    return 0


# --- What was typed


def _ruling(asked: Asked) -> Ruling:
    return Ruling(
        verdict=Verdict(asked.verdict),
        right=Right(asked.right) if asked.right else None,
        correct_value=asked.value,
        actions=tuple(_actions(asked)),
        evidence=tuple(_evidence(asked)),
        deadline=asked.deadline,
        rating_a=Rating(asked.rating_a) if asked.rating_a else None,
        rating_b=Rating(asked.rating_b) if asked.rating_b else None,
    )


def _actions(asked: Asked) -> Iterator[Action]:
    for whom, when, answered in asked.asked:
        yield Action(ActionKind.ASKED, whom, _day(when), answered)
    for whom, when in asked.correction_requested:
        yield Action(ActionKind.CORRECTION_REQUESTED, whom, _day(when))
    for (when,) in asked.correction_printed:
        yield Action(ActionKind.CORRECTION_PRINTED, when=_day(when))


def _evidence(asked: Asked) -> Iterator[Evidence]:
    for url, kind, looked_at in asked.evidence:
        yield Evidence(url, _word(EvidenceKind, kind, "kind of evidence"), _day(looked_at))


def _word(words_of: type[Word], text: str, what: str) -> Word:
    try:
        return words_of(text)
    except ValueError as error:
        raise UsageError(f"no such {what}", repr(text), f"give one of {', '.join(words_of)}") from error


def _day(text: str) -> date:
    try:
        return day(text)
    except argparse.ArgumentTypeError as error:
        what, _, remedy = str(error).partition(": ")
        raise UsageError(what, "in what is recorded", remedy) from error
