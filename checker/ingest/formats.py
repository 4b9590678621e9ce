"""Which reader reads a source: what its first bytes say for certain, else its name, else what it looks like."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from checker.errors import UnreadableSource
from checker.ingest.docx import read_docx
from checker.ingest.html import read_html
from checker.ingest.json_articles import read_json, read_jsonl
from checker.ingest.markdown import read_markdown
from checker.ingest.pdf import read_pdf
from checker.ingest.plain import read_plain
from checker.ingest.source import Found, Reader, Source

_REMEDY: Final = "save it as text, HTML, PDF or DOCX"


def read_other(source: Source) -> tuple[Found, ...]:
    """Refuse a file that is in a known format, and one that is not read."""
    raise UnreadableSource("cannot read the format of", source.name, _REMEDY)


BY_SUFFIX: Final[Mapping[str, Reader]] = MappingProxyType(
    {
        ".txt": read_plain,
        ".text": read_plain,
        ".md": read_markdown,
        ".markdown": read_markdown,
        ".html": read_html,
        ".htm": read_html,
        ".xhtml": read_html,
        ".pdf": read_pdf,
        ".docx": read_docx,
        ".json": read_json,
        ".jsonl": read_jsonl,
        ".ndjson": read_jsonl,
    }
)

# The first that matches counts. A zip that is no DOCX is told so by the DOCX reader.
BY_FIRST_BYTES: Final[tuple[tuple[re.Pattern[bytes], Reader], ...]] = (
    (re.compile(rb"%PDF-"), read_pdf),
    (re.compile(rb"PK\x03\x04|PK\x05\x06"), read_docx),
    (re.compile(rb"\{\\rtf|\xd0\xcf\x11\xe0|\x89PNG|\xff\xd8\xff|GIF8|\x1f\x8b|RIFF....WEBP", re.DOTALL), read_other),
    (re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html)\b", re.IGNORECASE), read_html),
)

# For what has no name that tells: standard input, and files without a suffix.
BY_LOOKS: Final[tuple[tuple[re.Pattern[bytes], Reader], ...]] = (
    (re.compile(rb"(?:\xef\xbb\xbf)?\s*\{.*\}[ \t\r]*\n\s*\{"), read_jsonl),
    (re.compile(rb"(?:\xef\xbb\xbf)?\s*\{\s*[\"}]"), read_json),
)

# Web addresses get their reader here.
BY_SCHEME: Final = ("http://", "https://")


def reader_of(source: Source) -> Reader:
    """The reader for a source; what nothing speaks for is plain text."""
    certain = _first_match(BY_FIRST_BYTES, source.data)
    return certain or BY_SUFFIX.get(source.suffix) or _first_match(BY_LOOKS, source.data) or read_plain


def refuse_address(address: str) -> None:
    """Raise UnreadableSource for a web address."""
    if address.lower().startswith(BY_SCHEME):
        raise UnreadableSource("cannot fetch", address, "save the page in your browser and give the file")


def _first_match(table: tuple[tuple[re.Pattern[bytes], Reader], ...], data: bytes) -> Reader | None:
    return next((reader for pattern, reader in table if pattern.match(data)), None)
