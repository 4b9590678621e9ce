"""Who works on a story and what each may do."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from checker.model import Severity


class Role(StrEnum):
    """What somebody may do, the least first: look; review; also assign to others, mute, reject and set the rules."""

    READER = "reader"
    REVIEWER = "reviewer"
    EDITOR = "editor"

    def includes(self, other: "Role") -> bool:
        """Whether who has this role may do what the other may."""
        return _RANKS[self] >= _RANKS[other]


_RANKS: Final = {role: rank for rank, role in enumerate(Role)}


class CrossCheck(StrEnum):
    """Which decisions a second person checks."""

    HIGH = "high"
    ALL = "all"
    NONE = "none"

    def covers(self, severity: Severity) -> bool:
        return self is CrossCheck.ALL or (self is CrossCheck.HIGH and severity is Severity.HIGH)


@dataclass(frozen=True, slots=True)
class Person:
    """Who acts, and as what."""

    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Team:
    """The roles that were given, by `key` of the name, and which decisions are checked twice.

    Until the first role is given everyone is an editor; from then on who was given none is a reader.
    """

    roles: Mapping[str, Role] = field(default_factory=dict)
    cross_check: CrossCheck = CrossCheck.HIGH

    def person(self, name: str) -> Person:
        if not self.roles:
            return Person(name, Role.EDITOR)
        return Person(name, self.roles.get(key(name), Role.READER))

    def with_role(self, name: str, role: Role) -> "Team":
        return Team({**self.roles, key(name): role}, self.cross_check)

    @property
    def has_editor(self) -> bool:
        return not self.roles or Role.EDITOR in self.roles.values()


def key(name: str) -> str:
    """What is the same for all spellings of one person's name that differ in case, width or spaces alone."""
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def same_person(one: str, other: str) -> bool:
    return key(one) == key(other)
