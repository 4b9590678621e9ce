"""The tables. Rows are only ever added; the migrations make the tables, and triggers that refuse anything else."""

from typing import Final

from sqlalchemy import (
    CheckConstraint,
    Column,
    Double,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

METADATA: Final = MetaData()

STORY: Final = Table(
    "story",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, nullable=False, unique=True),
)

COMPARISON: Final = Table(
    "comparison",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("story", Integer, ForeignKey("story.id"), nullable=False),
    Column("run", Integer, nullable=False),  # from 1, within its story
    Column("version", Text, nullable=False),
    Column("models", Text, nullable=False),  # JSON, as are the three below
    Column("settings", Text, nullable=False),
    Column("notices", Text, nullable=False),
    Column("links", Text, nullable=False),
    UniqueConstraint("story", "run"),
)

ARTICLE: Final = Table(
    "article",
    METADATA,
    Column("comparison", Integer, ForeignKey("comparison.id"), primary_key=True),
    Column("id", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("outlet", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("headline_start", Integer),
    Column("headline_end", Integer),
    Column("published", Text),
    Column("updated", Text),
    Column("date_from", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("left_out", Text, nullable=False),  # JSON, as is the one below
    Column("notices", Text, nullable=False),
)

CLAIM: Final = Table(
    "claim",
    METADATA,
    Column("comparison", Integer, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("article", Text, nullable=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("resolved", Text, nullable=False),
    Column("said_by", Text, nullable=False),
    Column("facts", Text, nullable=False),  # JSON
    ForeignKeyConstraint(["comparison", "article"], ["article.comparison", "article.id"]),
)

CLAIM_GROUP: Final = Table(
    "claim_group",
    METADATA,
    Column("comparison", Integer, ForeignKey("comparison.id"), primary_key=True),
    Column("id", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("origins", Integer, nullable=False),
    Column("claims", Text, nullable=False),  # JSON, as is the one below
    Column("links", Text, nullable=False),
)

FINDING: Final = Table(
    "finding",
    METADATA,
    Column("comparison", Integer, ForeignKey("comparison.id"), primary_key=True),
    Column("id", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("claim_group", Text),
    Column("kind", Text, nullable=False),
    Column("relation", Text, nullable=False),
    Column("severity", Text, nullable=False),
    Column("confidence", Double, nullable=False),
    Column("reason", Text, nullable=False),
    Column("left_claim", Text),
    Column("left_rule", Text),  # what found the value: of the fact at the side's place
    Column("left_side", Text),  # JSON
    Column("right_claim", Text),
    Column("right_rule", Text),
    Column("right_side", Text),  # JSON
    ForeignKeyConstraint(["comparison", "claim_group"], ["claim_group.comparison", "claim_group.id"]),
    ForeignKeyConstraint(["comparison", "left_claim"], ["claim.comparison", "claim.id"]),
    ForeignKeyConstraint(["comparison", "right_claim"], ["claim.comparison", "claim.id"]),
)

EVENT: Final = Table(
    "event",
    METADATA,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("at", Text, nullable=False),  # ISO 8601, UTC
    Column("by", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("story", Integer, ForeignKey("story.id")),
    Column("finding", Text),
    Column("revision", Integer),  # from 1, within its finding: what two people can't both be
    Column("before", Text),
    Column("after", Text),
    Column("assignee", Text, nullable=False),
    Column("verdict", Text),
    Column("note", Text, nullable=False),
    Column("payload", Text, nullable=False),  # JSON
    Column("previous", Text, nullable=False),
    Column("hash", Text, nullable=False, unique=True),
    UniqueConstraint("story", "finding", "revision"),
    CheckConstraint("(finding IS NULL) = (revision IS NULL)", name="revision_of_finding"),
    Index("event_of_team", "what", "seq"),
)

SNAPSHOT: Final = (ARTICLE, CLAIM, CLAIM_GROUP, FINDING)
"""The tables of what a comparison holds, in the order in which they are filled."""
