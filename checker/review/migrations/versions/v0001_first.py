"""Stories, their saved comparisons, and the log.

A migration is never changed once it is out: the next one is a new file.
"""

from collections.abc import Sequence
from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "0001"
down_revision: Final = None

TABLES: Final = ("story", "comparison", "article", "claim", "claim_group", "finding", "event")
REFUSAL: Final = "rows of checker are only ever added"


def upgrade() -> None:
    for name, columns in _tables().items():
        op.create_table(name, *columns)
    op.create_index("event_of_team", "event", ["what", "seq"])
    if op.get_bind().dialect.name == "sqlite":
        _refuse_changes_on_sqlite()
    else:
        _refuse_changes_on_postgresql()


def _text(*names: str, nullable: bool = False) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text, nullable=nullable) for name in names]


def _number(*names: str, nullable: bool = False) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer, nullable=nullable) for name in names]


def _in_comparison() -> Sequence[sa.schema.SchemaItem]:
    return [
        sa.Column("comparison", sa.Integer, primary_key=True),
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("position", sa.Integer, nullable=False),
    ]


def _of_comparison(column: str, table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["comparison", column], [f"{table}.comparison", f"{table}.id"])


def _tables() -> dict[str, Sequence[sa.schema.SchemaItem]]:
    to_comparison = ["comparison"], ["comparison.id"]
    return {
        "story": [
            sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
            sa.Column("name", sa.Text, nullable=False, unique=True),
        ],
        "comparison": [
            sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
            sa.Column("story", sa.Integer, sa.ForeignKey("story.id"), nullable=False),
            *_number("run"),
            *_text("version", "models", "settings", "notices", "links"),
            sa.UniqueConstraint("story", "run"),
        ],
        "article": [
            *_in_comparison(),
            *_text("outlet", "title"),
            *_number("headline_start", "headline_end", nullable=True),
            *_text("published", "updated", nullable=True),
            *_text("date_from", "url", "source", "text", "sha256", "left_out", "notices"),
            sa.ForeignKeyConstraint(*to_comparison),
        ],
        "claim": [
            *_in_comparison(),
            *_text("article"),
            *_number("start", "end"),
            *_text("kind", "resolved", "said_by", "facts"),
            _of_comparison("article", "article"),
        ],
        "claim_group": [
            *_in_comparison(),
            *_number("origins"),
            *_text("claims", "links"),
            sa.ForeignKeyConstraint(*to_comparison),
        ],
        "finding": [
            *_in_comparison(),
            *_text("claim_group", nullable=True),
            *_text("kind", "relation", "severity"),
            sa.Column("confidence", sa.Double, nullable=False),
            *_text("reason"),
            *_text("left_claim", "left_rule", "left_side", nullable=True),
            *_text("right_claim", "right_rule", "right_side", nullable=True),
            sa.ForeignKeyConstraint(*to_comparison),
            _of_comparison("claim_group", "claim_group"),
            _of_comparison("left_claim", "claim"),
            _of_comparison("right_claim", "claim"),
        ],
        "event": [
            sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
            *_text("at", "by", "what"),
            sa.Column("story", sa.Integer, sa.ForeignKey("story.id")),
            *_text("finding", nullable=True),
            *_number("revision", nullable=True),
            *_text("before", "after", nullable=True),
            *_text("assignee"),
            *_text("verdict", nullable=True),
            *_text("note", "payload", "previous"),
            sa.Column("hash", sa.Text, nullable=False, unique=True),
            sa.UniqueConstraint("story", "finding", "revision"),
            sa.CheckConstraint("(finding IS NULL) = (revision IS NULL)", name="revision_of_finding"),
        ],
    }


def _refuse_changes_on_sqlite() -> None:
    for table in TABLES:
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_refuses_{verb.lower()} BEFORE {verb} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{REFUSAL}'); END"
            )


def _refuse_changes_on_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '{REFUSAL}'; END $$"
    )
    for table in TABLES:
        op.execute(
            f"CREATE TRIGGER {table}_refuses_change BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
            "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
        )
