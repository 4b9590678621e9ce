"""The commands that look."""

import argparse
from typing import Final

from checker.cli.review import documents, words
from checker.cli.review.asked import give, give_lines
from checker.model import Relation, Severity
from checker.review.desk import Desk
from checker.review.listing import Filter
from checker.review.states import State
from checker.review.succession import changes_since
from checker.review.verdicts import Verdict

Asked = argparse.Namespace
NOT_AS_WRITTEN: Final = 1


def list_findings(desk: Desk, asked: Asked) -> int:
    if asked.stories:
        stories = desk.stories()
        give(asked, documents.stories(stories), words.stories(stories))
        return 0
    story = desk.story(asked.story)
    listed = desk.listing(story, _filter(asked), asked.run_number)
    if asked.ids:
        give_lines(f"{each.id}@{each.revision}" for each in listed)
        return 0
    held, counts = desk.muted(story), desk.muted_findings(story)
    run = asked.run_number or story.runs
    document = documents.listing(story, run, listed, documents.muted_list(held, counts))
    give(asked, document, words.listing(story, run, listed, words.muted(held, counts)))
    return 0


def show(desk: Desk, asked: Asked) -> int:
    story = desk.story(asked.story)
    finding = asked.finding.partition("@")[0]
    review = desk.review(story, finding)
    run, comparison = desk.last_with(story, finding)
    (found,) = [each for each in comparison.findings if each.id == finding]
    successor = desk.successor(story, finding)
    document = documents.shown(story, run, comparison, found, review, successor)
    give(asked, document, words.shown(story, run, comparison, found, review, successor))
    return 0


def changes(desk: Desk, asked: Asked) -> int:
    story = desk.story(asked.story)
    run = asked.run_number or story.runs
    old = desk.comparison(story, run - 1) if run > 1 else None
    new = desk.comparison(story, run)
    found = changes_since(old, new)
    if not asked.is_everything:
        found = found.for_review
    give(asked, documents.changes(story, run, old, new, found), words.changes(story, run, found))
    return 0


def log(desk: Desk, asked: Asked) -> int:
    story = None if asked.everything else desk.story(asked.story)
    if asked.finding and story:
        desk.review(story, asked.finding)  # which says so where there is no such finding
    logged = desk.log(story, asked.finding)
    give(asked, documents.log(logged), (words.entry(each) for each in logged))
    return 0


def verify(desk: Desk, asked: Asked) -> int:
    checked = desk.verify(asked.head)
    give(asked, documents.checked(checked), words.checked(checked))
    return NOT_AS_WRITTEN if checked.faults else 0


def stats(desk: Desk, asked: Asked) -> int:
    story = desk.story(asked.story) if asked.story else None
    lessons = desk.lessons(story)
    give(asked, documents.lessons(story, lessons), words.lessons(lessons))
    return 0


def _filter(asked: Asked) -> Filter:
    return Filter(
        states=tuple(map(State, asked.states)),
        verdicts=tuple(map(Verdict, asked.verdicts)),
        kinds=tuple(asked.kinds),
        relations=tuple(map(Relation, asked.relations)),
        severities=tuple(map(Severity, asked.severities)),
        outlets=tuple(asked.outlets),
        assignees=tuple(asked.assignees),
        groups=tuple(asked.groups),
        text=asked.text,
        least_confidence=asked.least_confidence,
        is_everything=asked.is_everything,
        is_muted=asked.is_muted,
        is_gone=asked.is_gone,
    )
