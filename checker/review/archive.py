"""Stories and their saved comparisons in the database."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, Final

from sqlalchemy import Connection, Table, bindparam, func, select

from checker.errors import UnknownName
from checker.model import Comparison, Severity
from checker.review.lines import ArticleKey
from checker.review.restoring import comparison_of
from checker.review.several import Several
from checker.review.snapshots import Row, Snapshot
from checker.review.tables import ARTICLE, CLAIM, CLAIM_GROUP, COMPARISON, FINDING, SNAPSHOT, STORY

_WHOLE: Final = ("version", "models", "settings", "notices", "links")


@dataclass(frozen=True, slots=True)
class Story:
    """The line of the comparisons of one event: how many there are, and the id of the latest."""

    id: int
    name: str
    runs: int
    latest: int


@dataclass(frozen=True, slots=True)
class Known:
    """The latest comparison that has a finding, what the finding would mean in print there, and whether the latest of
    the story has it no more."""

    comparison: int
    severity: Severity
    is_gone: bool


def stories_in(connection: Connection) -> tuple[Story, ...]:
    """All stories, the one that was last saved first."""
    latest, runs = func.max(COMPARISON.c.id), func.max(COMPARISON.c.run)
    statement = (
        select(STORY.c.id, STORY.c.name, runs, latest)
        .join(COMPARISON, COMPARISON.c.story == STORY.c.id)
        .group_by(STORY.c.id, STORY.c.name)
        .order_by(latest.desc())
    )
    return tuple(Story(*row) for row in connection.execute(statement))


def story_in(connection: Connection, name: str | None = None) -> Story:
    """The story of that name or number, or the one that was last saved. Raises UnknownName."""
    stories = stories_in(connection)
    if name is None and stories:
        return stories[0]
    for story in stories:
        if name in (story.name, str(story.id)):
            return story
    if not stories:
        raise UnknownName("no story", "in the database", "save one with: checker compare … --save")
    raise UnknownName("no story", repr(name), "see them with: checker review list --stories")


def comparison_in(connection: Connection, story: Story, run: int | None = None) -> int:
    """The id of a story's comparison, the latest unless a run is named. Raises UnknownName."""
    if run is None:
        return story.latest
    statement = select(COMPARISON.c.id).where(COMPARISON.c.story == story.id, COMPARISON.c.run == run)
    found = connection.scalar(statement)
    if found is None:
        raise UnknownName(f"no run {run}", f"of {story.name!r}", f"it has runs 1 to {story.runs}")
    return int(found)


def run_of(connection: Connection, comparison: int) -> int:
    """The how-manieth of its story a comparison is."""
    return int(connection.execute(select(COMPARISON.c.run).where(COMPARISON.c.id == comparison)).scalar_one())


def add_story(connection: Connection, name: str) -> Story:
    """A story without comparisons; where the name is taken it gets a number."""
    taken = set(connection.scalars(select(STORY.c.name)))
    numbered = next(
        each for n in range(1, len(taken) + 2) if (each := name if n == 1 else f"{name} ({n})") not in taken
    )
    number = _next(connection, STORY)
    connection.execute(STORY.insert().values(id=number, name=numbered))
    return Story(number, numbered, 0, 0)


def add_comparison(connection: Connection, story: Story, snapshot: Snapshot) -> Story:
    """The story with one more comparison."""
    number = _next(connection, COMPARISON)
    added = Story(story.id, story.name, story.runs + 1, number)
    whole = {"id": number, "story": story.id, "run": added.runs, **snapshot.comparison}
    connection.execute(COMPARISON.insert().values(**whole))
    for table, rows in zip(SNAPSHOT, _parts(snapshot), strict=True):
        if rows:
            connection.execute(table.insert(), [{"comparison": number, **row} for row in rows])
    return added


def snapshot_in(connection: Connection, comparison: int) -> Snapshot:
    """The rows of a comparison."""
    statement = select(*(COMPARISON.c[name] for name in _WHOLE)).where(COMPARISON.c.id == comparison)
    whole = connection.execute(statement).mappings().one()
    articles, claims, groups, findings = (_rows(connection, table, comparison) for table in SNAPSHOT)
    return Snapshot(dict(whole), articles, claims, groups, findings)


def latest_in(connection: Connection, story: Story) -> Comparison | None:
    """A story's latest comparison, where it has one."""
    return comparison_of(snapshot_in(connection, story.latest)) if story.runs else None


def articles_in(connection: Connection) -> Mapping[int, tuple[ArticleKey, ...]]:
    """What tells the articles of each story's latest comparison, the story that was last saved first."""
    stories = {story.latest: story.id for story in stories_in(connection)}
    found: dict[int, list[ArticleKey]] = {story: [] for story in stories.values()}
    columns = (ARTICLE.c[each.name] for each in fields(ArticleKey))
    statement = select(ARTICLE.c.comparison, *columns).where(ARTICLE.c.comparison.in_(stories))
    for comparison, *words in connection.execute(statement):
        found[stories[comparison]].append(ArticleKey(*words))
    return {story: tuple(articles) for story, articles in found.items()}


_LATEST: Final = (
    select(func.max(COMPARISON.c.id)).where(COMPARISON.c.story == bindparam("story")).correlate(None).scalar_subquery()
)
_KNOWN: Final = Several(
    select(FINDING.c.id, FINDING.c.comparison, FINDING.c.severity, FINDING.c.comparison != _LATEST)
    .join(COMPARISON, COMPARISON.c.id == FINDING.c.comparison)
    .where(COMPARISON.c.story == bindparam("story"))
    .order_by(COMPARISON.c.run),
    FINDING.c.id,
)


def known_in(connection: Connection, story: Story, findings: Sequence[str]) -> Mapping[str, Known]:
    """What is known of these findings. Raises UnknownName where a story has never had one of them."""
    rows = _KNOWN.run(connection, story.id, findings)
    known = {finding: Known(comparison, Severity(severity), is_gone) for finding, comparison, severity, is_gone in rows}
    for each in findings:
        if each not in known:
            raise UnknownName("no finding", f"{each} in {story.name!r}", "see them with: checker review list")
    return known


def _rows(connection: Connection, table: Table, comparison: int) -> tuple[Row, ...]:
    columns = [column for column in table.c if column.name != "comparison"]
    statement = select(*columns).where(table.c.comparison == comparison).order_by(table.c.position)
    names = [column.name for column in columns]
    return tuple(dict(zip(names, row, strict=True)) for row in connection.execute(statement))


def _parts(snapshot: Snapshot) -> tuple[Sequence[Row], ...]:
    """The rows of a snapshot in the order of the tables."""
    parts: dict[Table, Sequence[Row]] = {
        ARTICLE: snapshot.articles,
        CLAIM: snapshot.claims,
        CLAIM_GROUP: snapshot.groups,
        FINDING: snapshot.findings,
    }
    return tuple(parts[table] for table in SNAPSHOT)


def _next(connection: Connection, table: Table) -> int:
    last: Any = connection.scalar(select(func.max(table.c.id)))
    return int(last or 0) + 1
