"""Statements on one finding or on several, made once: to make one takes longer than to run it."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Select, bindparam


class Several:
    """A statement on findings that are only named when it is run; `story` is bound by it, too.

    For one finding it asks for equality, since SQLAlchemy writes out a list anew at each run.
    """

    def __init__(self, statement: Select[Any], finding: Column[Any]) -> None:
        self._one = statement.where(finding == bindparam("finding"))
        self._some = statement.where(finding.in_(bindparam("findings", expanding=True)))

    def run(self, connection: Connection, story: int, findings: Sequence[str]) -> Iterable[Sequence[Any]]:
        """The rows of these findings."""
        if len(findings) == 1:
            return connection.execute(self._one, {"story": story, "finding": findings[0]})
        return connection.execute(self._some, {"story": story, "findings": findings})
