"""What a command answers, and the findings of the one story that the commands work on."""

import json
from collections.abc import Callable
from typing import Any, Final, TypeAlias

from tests.review.cases import comparison_of, finding_ids

IDS: Final = finding_ids(comparison_of())  # number, date, place, person; by turns of severity high and medium
HIGH, MEDIUM = IDS[0], IDS[1]

Result: TypeAlias = tuple[int, str, str]
Run: TypeAlias = Callable[..., Result]


def told(result: Result) -> Any:
    """The document that a command has printed."""
    code, out, err = result
    assert (code, err) == (0, "")
    return json.loads(out)


def refused(result: Result) -> str:
    """The one line of a command that did nothing."""
    code, out, err = result
    assert (code, out) == (2, "")
    (line,) = err.splitlines()
    return line.removeprefix("error: ")
