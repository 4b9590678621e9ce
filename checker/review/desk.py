"""The desk: all that somebody does to the reviews in a database, each act one transaction."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import Connection

from checker.model import Comparison
from checker.review import deeds
from checker.review.archive import (
    Story,
    add_comparison,
    add_story,
    articles_in,
    comparison_in,
    known_in,
    latest_in,
    run_of,
    snapshot_in,
    stories_in,
    story_in,
)
from checker.review.carrying import carry_on
from checker.review.checking import Checked, verify
from checker.review.database import Database
from checker.review.events import Event, Muted, Saved
from checker.review.lessons import Lessons, lessons_in
from checker.review.lines import story_of
from checker.review.listing import Filter, Listed, listing_in, muted_findings
from checker.review.log import Head, Logged, append, head_of, log_seen_by, muted_in, reviews_in, successors_in, team_of
from checker.review.moves import Acting
from checker.review.people import CrossCheck, Role, Team
from checker.review.restoring import comparison_of
from checker.review.reviews import Review
from checker.review.snapshots import snapshot_of
from checker.review.succession import Changes, changes_between, changes_since, with_sides_kept
from checker.review.transfer import exported, take_back
from checker.review.words import name_of, plain
from checker.review.work import Seen, Work, acting_in

UNTITLED: Final = "Untitled story"


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Record:
    """What an export tells of: a run of a story, the reviews by the id of their finding, the log's head, and when."""

    story: Story
    run: int
    comparison: Comparison
    reviews: Mapping[str, Review]
    muted: Mapping[Muted, Event]
    head: Head
    at: datetime


@dataclass(frozen=True, slots=True)
class Desk:
    """The reviews in a database, for one person: what they do and what they may see. Without a name one only looks.

    `role` is what their log-in says that they are; without one it is what the team has them for. Every act is written
    whole or not at all, and raises ReviewError where it is refused.
    """

    database: Database
    name: str = ""
    clock: Callable[[], datetime] = utc_now
    role: Role | None = None

    # --- To look at

    def stories(self) -> tuple[Story, ...]:
        """All stories, the one that was last saved first."""
        with self.database.reading() as connection:
            return stories_in(connection)

    def story(self, name: str | None = None) -> Story:
        """The story of that name or number, or the one that was last saved. Raises UnknownName."""
        with self.database.reading() as connection:
            return story_in(connection, name)

    def comparison(self, story: Story, run: int | None = None) -> Comparison:
        """A saved comparison, the story's latest unless a run is named."""
        with self.database.reading() as connection:
            return comparison_of(snapshot_in(connection, comparison_in(connection, story, run)))

    def last_with(self, story: Story, finding: str) -> tuple[int, Comparison]:
        """The last run of a story that has a finding, and its comparison. Raises UnknownName."""
        with self.database.reading() as connection:
            comparison = known_in(connection, story, [finding])[finding].comparison
            return run_of(connection, comparison), comparison_of(snapshot_in(connection, comparison))

    def review(self, story: Story, finding: str) -> Review:
        """The review of a finding, as the desk's person may see it."""
        with self.database.reading() as connection:
            known_in(connection, story, [finding])
            return reviews_in(connection, story.id, [finding])[finding].seen_by(self.name)

    def successor(self, story: Story, finding: str) -> str | None:
        """Under which finding the review of one that has gone goes on; None where it goes on nowhere else."""
        with self.database.reading() as connection:
            is_gone = known_in(connection, story, [finding])[finding].is_gone
            return successors_in(connection, story.id).get(finding) if is_gone else None

    def reviews(self, story: Story) -> Mapping[str, Review]:
        """The reviews of all findings of a story that anything was done to, as the desk's person may see them."""
        with self.database.reading() as connection:
            found = reviews_in(connection, story.id)
        return {finding: review.seen_by(self.name) for finding, review in found.items()}

    def listing(self, story: Story, wanted: Filter | None = None, run: int | None = None) -> tuple[Listed, ...]:
        """The findings of a story's latest comparison, or of the run that is named, with where each review stands:
        those that need a review and are not muted, unless something else is wanted."""
        with self.database.reading() as connection:
            return listing_in(connection, story, comparison_in(connection, story, run), wanted or Filter())

    def changes(self, story: Story, run: int | None = None) -> Changes:
        """What is new in a comparison, the latest unless a run is named, since the one before it."""
        run = run or story.runs
        old = self.comparison(story, run - 1) if run > 1 else None
        return changes_since(old, self.comparison(story, run))

    def muted(self, story: Story) -> Mapping[Muted, Event]:
        """What is muted in a story, each with the event that did it."""
        with self.database.reading() as connection:
            return muted_in(connection, story.id)

    def lessons(self, story: Story | None = None) -> Lessons:
        """What the reviews of a story teach, or those of all stories."""
        with self.database.reading() as connection:
            return lessons_in(connection, story)

    def muted_findings(self, story: Story) -> Mapping[Muted, int]:
        """How many findings that need a review each muting leaves out of the list of the latest comparison."""
        with self.database.reading() as connection:
            return muted_findings(connection, story, story.latest)

    def log(self, story: Story | None = None, finding: str | None = None) -> tuple[Logged, ...]:
        """The log of a story, of a finding in it, or of all, without what is hidden from the desk's person."""
        with self.database.reading() as connection:
            return tuple(log_seen_by(connection, self.name, story.id if story else None, finding))

    def record(self, story: Story, run: int | None = None) -> Record:
        """A comparison with all reviews of its story as the desk's person may see them, and the log's head then."""
        with self.database.reading() as connection:
            comparison = comparison_in(connection, story, run)
            reviews = reviews_in(connection, story.id)
            return Record(
                story=story,
                run=run_of(connection, comparison),
                comparison=comparison_of(snapshot_in(connection, comparison)),
                reviews={finding: review.seen_by(self.name) for finding, review in reviews.items()},
                muted=muted_in(connection, story.id),
                head=head_of(connection),
                at=self.clock(),
            )

    @contextmanager
    def exported(self) -> Iterator[tuple[Head, Iterator[bytes]]]:
        """All that the database holds as lines (see `transfer.py`), and the head of its log."""
        with self.database.reading() as connection:
            yield head_of(connection), exported(connection, self.name)

    def take_back(self, lines: Iterable[bytes]) -> Checked:
        """Make the database, which must be empty, the one that was exported. Raises InputError, DatabaseError, and
        NotPermitted for who is no editor."""
        deeds.check_import(self.role)
        with self.database.writing() as connection:
            return take_back(connection, lines)

    def verify(self, head: str | None = None) -> Checked:
        """Whether all is as it was written, up to and beyond the head that was noted."""
        with self.database.reading() as connection:
            return verify(connection, head)

    def team(self) -> Team:
        """The roles and rules that hold now."""
        with self.database.reading() as connection:
            return team_of(connection)

    # --- To do to findings

    def work(self, story: Story, findings: Iterable[str], seen: Seen | None = None) -> Work:
        """These findings of a story, to act on them together. `seen` says at which revisions they were looked at:
        where somebody has been faster since, what is done is refused as Outdated."""
        return Work(self.database, self.name, self.clock, story, tuple(dict.fromkeys(findings)), seen or {}, self.role)

    # --- To do to a story and to the team

    def save(self, comparison: Comparison, name: str | None = None) -> Story:
        """Keep a comparison as the next of a story, and carry on the reviews of what changed at its source.

        The story is the one of that name, which is made where it isn't there; without a name the one that has most of
        the articles, in this or an earlier form, or a new one called as `Comparison.name` has it.
        """
        with self.database.writing() as connection:
            story = self._story_for(connection, comparison, name)
            acting = acting_in(connection, self.name, story, self.clock(), self.role)
            latest = latest_in(connection, story)
            kept = with_sides_kept(latest, comparison) if latest else comparison
            snapshot = snapshot_of(kept)
            added = add_comparison(connection, story, snapshot)
            append(connection, [deeds.save(acting, Saved(added.name, added.runs, snapshot.digest))])
            if latest:
                carry_on(connection, acting, changes_between(latest, kept))
            return added

    def mute(self, story: Story, muted: Muted, note: str = "", *, again: bool = False) -> None:
        """Leave a kind's or a rule's findings out of the list of a story; `again`: show them again."""
        with self._writing(story) as (connection, acting):
            append(connection, [deeds.mute(acting, muted, plain(note), again=again)])

    def grant(self, name: str, role: Role, note: str = "") -> None:
        """Give somebody a role."""
        with self._writing() as (connection, acting):
            append(connection, [deeds.grant(acting, name_of(name), role, plain(note))])

    def set_policy(self, cross_check: CrossCheck, note: str = "") -> None:
        """Say which decisions a second person checks from now on."""
        with self._writing() as (connection, acting):
            append(connection, [deeds.set_policy(acting, cross_check, plain(note))])

    def _story_for(self, connection: Connection, comparison: Comparison, name: str | None) -> Story:
        title = plain(name or comparison.name) or UNTITLED
        known = story_of(comparison.articles, articles_in(connection)) if name is None else None
        for story in stories_in(connection):
            if story.id == known or (name is not None and story.name == title):
                return story
        return add_story(connection, title)

    @contextmanager
    def _writing(self, story: Story | None = None) -> Iterator[tuple[Connection, Acting]]:
        with self.database.writing() as connection:
            yield connection, acting_in(connection, self.name, story, self.clock(), self.role)
