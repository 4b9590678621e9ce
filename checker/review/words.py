"""What people type, made fit for the record: Unicode throughout, and nothing in it that a database can't hold."""

import unicodedata
from dataclasses import fields, is_dataclass
from enum import StrEnum
from typing import Any, TypeVar

from checker.errors import UsageError

_LONGEST_NAME = 200

Value = TypeVar("Value")


def name_of(text: str) -> str:
    """A name on one line. Raises UsageError where it is none."""
    name = " ".join(plain(text).split())
    if not name or len(name) > _LONGEST_NAME:
        raise UsageError("no name", repr(text[:40]), "give the name of a person")
    return name


def plain(text: str) -> str:
    """The text without controls and half characters, its line ends and its composed characters of one form."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    lines = unicodedata.normalize("NFC", whole).replace("\r\n", "\n").replace("\r", "\n")
    return "".join(each for each in lines if each in "\n\t" or unicodedata.category(each) != "Cc").strip()


def cleaned(value: Value) -> Value:
    """A value of the record, all texts in it made plain."""
    made: Any = value
    if isinstance(made, str) and not isinstance(made, StrEnum):
        made = plain(made)
    elif isinstance(value, tuple):
        made = tuple(map(cleaned, value))
    elif is_dataclass(value) and not isinstance(value, type):
        made = type(value)(**{each.name: cleaned(getattr(value, each.name)) for each in fields(value)})
    return made  # type: ignore[no-any-return]  # of the type that it was made from
