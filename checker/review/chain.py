"""The log's chain: each entry's SHA-256 covers the entry and the hash of the one before, so that none can be changed,
removed or put in between without breaking it (Haber and Stornetta, *How to Time-Stamp a Digital Document*, 1991).
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Final

from checker.model import Json

GENESIS: Final = "0" * 64
"""What stands for the hash before the first entry."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the log, as it is stored: texts and whole numbers, and `payload` as the text of its JSON.

    `hash` covers all other fields.
    """

    seq: int
    at: str
    by: str
    what: str
    story: int | None
    finding: str | None
    revision: int | None
    before: str | None
    after: str | None
    assignee: str
    verdict: str | None
    note: str
    payload: str
    previous: str
    hash: str = ""

    def digest(self) -> str:
        """The hash that the entry ought to have."""
        covered = {each.name: getattr(self, each.name) for each in fields(self) if each.name != "hash"}
        return sha256(covered)


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with the log, and at which entry; 0 where it is none."""

    seq: int
    words: str


_ENCODER: Final = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def canonical(document: Json) -> str:
    """The one text of a JSON document: keys sorted, no white space, no escapes that UTF-8 does without."""
    return _ENCODER.encode(document)


def sha256(document: Mapping[str, Json]) -> str:
    """The hash of a document's canonical text."""
    return hashlib.sha256(canonical(document).encode()).hexdigest()


def broken_links(entries: Iterable[Entry]) -> Iterator[Fault]:
    """Where the entries, in the order of their numbers, are not the chain that was written."""
    expected, previous = 1, GENESIS
    for entry in entries:
        if entry.seq != expected:
            missing = (
                f"entry {expected} is" if entry.seq == expected + 1 else f"entries {expected} to {entry.seq - 1} are"
            )
            yield Fault(entry.seq, f"{missing} missing")
        elif entry.previous != previous:
            yield Fault(entry.seq, f"entry {entry.seq} does not follow the one before it")
        if entry.digest() != entry.hash:
            yield Fault(entry.seq, f"entry {entry.seq} was changed")
        expected, previous = entry.seq + 1, entry.hash
