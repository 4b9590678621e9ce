"""What goes into a reader and what comes out of it."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from typing import Final, TypeAlias

from checker.errors import InputError, UnreadableSource
from checker.model import Notice
from checker.settings import Settings

STANDARD_INPUT: Final = "standard input"
_UNPRINTABLE: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Source:
    """Bytes to read, and the name that an error calls them by."""

    data: bytes
    name: str
    settings: Settings

    @property
    def suffix(self) -> str:
        return PurePath(self.name).suffix.lower()


@dataclass(frozen=True, slots=True)
class Found:
    """What a reader found of one article, in the source's own words: nothing is normalised yet."""

    text: str
    where: str
    title: str = ""
    outlet: str = ""
    url: str = ""
    published: date | None = None
    updated: date | None = None
    notices: tuple[Notice, ...] = ()


Reader: TypeAlias = Callable[[Source], tuple[Found, ...]]


def printable(name: str) -> str:
    """A name that stays on one line and can be encoded, whatever a file system allows."""
    return _UNPRINTABLE.sub("�", name)


@contextmanager
def broken_files_refused(kind: str, where: str) -> Iterator[None]:
    """Turn whatever a library raises on a broken file into UnreadableSource.

    The parsers of PDF, DOCX and HTML document no exceptions, and on damaged files raise what comes.
    """
    try:
        yield
    except InputError:
        raise
    except Exception as error:
        remedy = "save it again, or give its text as a text file"
        raise UnreadableSource(f"broken {kind} file", where, remedy) from error
