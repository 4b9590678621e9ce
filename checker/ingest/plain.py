"""Plain text."""

from checker.ingest.decode import decode
from checker.ingest.normalise import normalise, unwrap
from checker.ingest.source import Found, Source


def read_plain(source: Source) -> tuple[Found, ...]:
    """One article: the text as it stands, without the hard line breaks of mail and old wires."""
    return (Found(unwrap(normalise(decode(source.data, source.name))), source.name),)
