"""What SQL reads in the JSON of a finding's sides; SQLite and PostgreSQL each have words of their own for it."""

from typing import Any

from sqlalchemy import JSON, ColumnElement, FunctionElement, cast, func

Text = ColumnElement[Any]


def words_in(dialect: str, side: Text) -> Text:
    """The words of a side's value; null where it has none."""
    return func.json_extract(side, "$.words") if dialect == "sqlite" else cast(side, JSON)["words"].as_string()


def also_in(dialect: str, side: Text) -> Text:
    """The ids of the other claims with a side's value, a row each."""
    listed: FunctionElement[Any] = (
        func.json_each(side, "$.also")
        if dialect == "sqlite"
        else func.json_array_elements_text(cast(side, JSON)["also"])
    )
    return listed.table_valued("value").c.value
