"""Work on findings: what one person does to one or several of them together, in one transaction."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TypeAlias, TypeVar

from sqlalchemy import Connection

from checker.errors import Outdated, UsageError
from checker.model import content_id
from checker.review import moves
from checker.review.addresses import is_web_address
from checker.review.archive import Known, Story, known_in
from checker.review.database import Database
from checker.review.events import Question, Remark
from checker.review.log import append, reviews_in, successors_in, team_of
from checker.review.moves import Acting, Course
from checker.review.people import Person, Role
from checker.review.reviews import Review
from checker.review.verdicts import Action, ActionKind, Evidence, Ruling
from checker.review.words import cleaned, name_of, plain

Recorded = TypeVar("Recorded", Question, Ruling, Remark)

Seen: TypeAlias = Mapping[str, int]
"""The revision that each finding had when it was looked at."""


@dataclass(frozen=True, slots=True)
class Work:
    """Findings of a story that somebody acts on: all of them, or where one is refused none.

    Each act gives the reviews as they are then, and raises ReviewError.
    """

    database: Database
    name: str
    clock: Callable[[], datetime]
    story: Story
    findings: tuple[str, ...]
    seen: Seen
    role: Role | None = None

    def assign(self, to: str, deadline: date | None = None, note: str = "") -> tuple[Review, ...]:
        """Give the findings to somebody: to review, or where they are decided, to cross-check."""
        who = name_of(to)
        return self._act(lambda review, by: moves.assign(review, by, who, deadline, plain(note)))

    def begin(self, note: str = "") -> tuple[Review, ...]:
        """Begin with the findings."""
        return self._act(lambda review, by: moves.begin(review, by, plain(note)))

    def ask(self, question: Question, note: str = "") -> tuple[Review, ...]:
        """Let the findings wait for a source."""
        return self._act(lambda review, by: moves.ask(review, by, _recorded(question), plain(note)))

    def answer(self, answer: Question, note: str = "") -> tuple[Review, ...]:
        """Record what the source has said."""
        return self._act(lambda review, by: moves.answer(review, by, _recorded(answer), plain(note)))

    def decide(self, ruling: Ruling, note: str = "") -> tuple[Review, ...]:
        """Give one verdict on the findings. Where another person must check one of them, they check all: the verdict
        on the others would tell it."""
        batch = content_id("b", self.clock().isoformat(), self.name, *self.findings) if len(self.findings) > 1 else ""
        return self._act(lambda review, by: moves.decide(review, by, _recorded(ruling), plain(note), batch))

    def cross_check(self, ruling: Ruling, note: str = "") -> tuple[Review, ...]:
        """Give the second verdict."""
        return self._act(lambda review, by: moves.cross_check(review, by, _recorded(ruling), plain(note)))

    def reject(self, note: str) -> tuple[Review, ...]:
        """Send the decisions back."""
        return self._act(lambda review, by: moves.reject(review, by, plain(note)))

    def remark(self, remark: Remark, note: str = "") -> tuple[Review, ...]:
        """Add to the record."""
        return self._act(lambda review, by: moves.remark(review, by, _recorded(remark), plain(note)))

    def _act(self, do: Callable[[Review, Acting], Course]) -> tuple[Review, ...]:
        with self.database.writing() as connection:
            known = known_in(connection, self.story, self.findings)
            if any(each.is_gone for each in known.values()):
                _check_not_carried_on(connection, self.story, known)
            acting = acting_in(connection, self.name, self.story, self.clock(), self.role)
            acting = replace(
                acting, needs_check=any(acting.team.cross_check.covers(each.severity) for each in known.values())
            )
            reviews = reviews_in(connection, self.story.id, self.findings)
            for review in reviews.values():
                _check_seen(review, self.seen)
            courses = [do(review, acting) for review in reviews.values()]
            append(connection, [event for course in courses for event in course.events])
        return tuple(course.review.seen_by(self.name) for course in courses)


def acting_in(connection: Connection, name: str, story: Story | None, at: datetime, role: Role | None = None) -> Acting:
    """Who acts, with the role that they have by their log-in, or else now in the team. Raises UsageError where nobody
    is named."""
    team, who = team_of(connection), name_of(name)
    person = Person(who, role) if role else team.person(who)
    return Acting(person, team, story.id if story else 0, at)


def _recorded(value: Recorded) -> Recorded:
    """What goes on record, where it stays. Raises UsageError where it names nobody, or no address."""
    made = cleaned(value)
    if isinstance(made, Question):
        _check_action(made.action)
        return made
    for action in made.actions:
        _check_action(action)
    for evidence in made.evidence:
        _check_evidence(evidence)
    return made


def _check_action(action: Action) -> None:
    if not action.whom and action.kind is not ActionKind.CORRECTION_PRINTED:
        raise UsageError("nobody is named", f"as {action.kind.words}", "say who it was")


def _check_evidence(evidence: Evidence) -> None:
    if not is_web_address(evidence.url):
        raise UsageError("no web address", repr(evidence.url[:80]), "give the evidence's own, with https://")


def _check_not_carried_on(connection: Connection, story: Story, known: Mapping[str, Known]) -> None:
    """A review has one place: under the finding that took the other's."""
    successors = successors_in(connection, story.id)
    for finding, each in known.items():
        if each.is_gone and finding in successors:
            raise Outdated("the review goes on elsewhere", f"than on {finding}", f"act on {successors[finding]}")


def _check_seen(review: Review, seen: Seen) -> None:
    if seen.get(review.finding, review.revision) == review.revision:
        return
    last = review.history[-1]
    what = f"{last.by} was faster: {last.what} at {last.at:%H:%M:%S} UTC"
    raise Outdated(what, f"on {review.finding}, which is {review.state.words}", "look at it again first")
