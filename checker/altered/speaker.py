"""Somebody else who says the same words."""

import re
from typing import Final

from checker.altered.sources import SOURCE_OF
from checker.altered.values import name_in
from checker.copied import Change, Run
from checker.facts import KINDS
from checker.facts.attribution import Attribution
from checker.facts.names.word_set import word_set
from checker.facts.quote import Quote
from checker.model import Relation

SAYING: Final = word_set("said says say told tells adds added stated noted explained argued warned wrote announced")
REACH: Final = 6  # words between a name and what describes it


def speaker(change: Change) -> str | None:
    """Somebody else says the same words: a person who is somebody else in the story too, or another sort of source."""
    if any(not run.words or run.verbs or run.first(Quote) is not None for run in change.runs):
        return None
    one, other = (_said_in(run) for run in change.runs)
    if one is not None and other is not None:
        level = KINDS["attribution"].compare(one, other)
        if level.relation is Relation.AGREE or level.name == "open":
            return None
    elif not _speaks(change.left) or not _speaks(change.right):
        return None
    left, right = name_in(change.left), name_in(change.right)
    if left is not None and right is not None:
        person = left.kind == "person"
        if person == (right.kind == "person"):
            return "attribution" if _is_of_story(change) else None
        body, named = (change.right, change.left) if person else (change.left, change.right)
        return "attribution" if _sort_of(body) and not _may_be(body, named) else None
    sorts = _sort_of(change.left), _sort_of(change.right)
    if left is None and right is None:
        return "attribution" if all(sorts) and sorts[0] != sorts[1] and change.is_in_copies else None
    described, named = (change.left, change.right) if left is None else (change.right, change.left)
    return "attribution" if _sort_of(described) and not _may_be(described, named) else None


def _said_in(run: Run) -> Attribution | None:
    """The attribution whose source a run changes."""
    for fact in run.passage.claim.facts:
        value = fact.value
        if isinstance(value, Attribution) and value.source is not None and value.source.overlaps(run.span):
            return value
    return None


def _speaks(run: Run) -> bool:
    """Whether a word of saying stands right before or behind a run, where the parse gives no attribution."""
    words = run.passage.words
    beside = [word.plain for word in words if word.span.end <= run.span.start][-1:]
    beside += [word.plain for word in words if word.span.start >= run.span.end][:1]
    return not SAYING.isdisjoint(beside)


def _sort_of(run: Run) -> str:
    """What sort of source a run describes; empty where it names none that is listed."""
    return next((SOURCE_OF[word] for word in reversed(run.plain) if word in SOURCE_OF), "")


def _may_be(described: Run, named: Run) -> bool:
    """Whether a description may be of the one named: an article has both side by side."""
    word = next(word for word in reversed(described.plain) if word in SOURCE_OF)
    name = named.plain[-1]
    beside = re.compile(
        rf" {re.escape(name)} (?:\S+ ){{0,{REACH}}}{word} | {word} (?:\S+ ){{0,{REACH}}}{re.escape(name)} "
    )
    return any(beside.search(_around(run)) for run in (described, named))


def _around(run: Run) -> str:
    """The words of an article around the claim that a run is in, a bar in its place."""
    claim = " ".join(word.plain for word in run.passage.words)
    return run.passage.whole.replace(f" {claim} ", " | " * REACH)


def _is_of_story(change: Change) -> bool:
    """Whether both are named in both articles."""
    left, right = change.left, change.right
    return f" {right.plain[-1]} " in left.passage.whole and f" {left.plain[-1]} " in right.passage.whole
