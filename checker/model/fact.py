"""One typed value at one place of an article, and what it hangs on there."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol, TypeAlias

from checker.model.article import Span

Json: TypeAlias = "str | int | float | bool | Sequence[Json] | Mapping[str, Json] | None"


class Value(Protocol):
    """What a fact states, typed and normalised. Equal values state the same; `str()` is for a reader."""

    def __hash__(self) -> int: ...

    def to_json(self) -> Mapping[str, Json]:
        """The keys that this value adds to its fact's JSON, `value` among them."""
        ...


@dataclass(frozen=True, slots=True)
class Governor:
    """What a fact hangs on in its sentence: the governing verb or noun, and as what it hangs there.

    Two facts are compared only where these say that they play the same part.
    """

    lemma: str = ""
    role: str = ""  # subject, object, agent, in, on, by … or the dependency's name


IN_DATELINE: Final = Governor("", "dateline")
"""Of what tells only where, when and by whom an article was written."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One typed value at one place of an article; `rule` names what found it."""

    kind: str
    span: Span
    value: Value
    rule: str
    governor: Governor = Governor()
