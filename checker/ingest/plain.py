"""Plain text."""

from checker.ingest.decode import decode
from checker.ingest.source import Found, Source


def read_plain(source: Source) -> tuple[Found, ...]:
    """One article: the text as it stands."""
    return (Found(decode(source.data, source.name), source.name),)
