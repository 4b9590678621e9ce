"""Word documents → their paragraphs."""

import io
import zipfile
from collections.abc import Sequence
from typing import Any, Final

import docx
from docx.document import Document
from docx.text.paragraph import Paragraph

from checker.errors import OversizedSource
from checker.ingest.source import Found, Source, broken_files_refused

_TITLE_STYLES: Final = ("Title", "Heading 1")
_ELSEWHERE: Final = "ancestor::w:txbxContent or ancestor::w:moveFrom"  # pull quotes, and what was moved away
_MARKS: Final = {"br": "\n", "cr": "\n", "tab": " ", "noBreakHyphen": "-"}


def read_docx(source: Source) -> tuple[Found, ...]:
    """One article. Its title is what is set as one; a document's properties are mostly another's."""
    with broken_files_refused("DOCX", source.name):
        _refuse_bomb(source)
        document = docx.Document(io.BytesIO(source.data))
        paragraphs = [Paragraph(element, document) for element in _elements(document)]
        said = [(words, _style(each)) for each in paragraphs if (words := _words(each)).strip()]
    title = said[0][0] if said and said[0][1] in _TITLE_STYLES else ""
    return (Found("\n\n".join(words for words, _ in said), source.name, title),)


def _refuse_bomb(source: Source) -> None:
    with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
        unpacked = sum(each.file_size for each in archive.infolist())
    if unpacked > source.settings.max_bytes:
        limit = source.settings.max_bytes // 1_000_000
        raise OversizedSource(f"over {limit} MB unpacked in", source.name, "save the article alone, as text")


def _elements(document: Document) -> Sequence[Any]:
    """All paragraphs, those of tables and content controls too, which `Document.paragraphs` omits."""
    paragraphs: Sequence[Any] = document.element.body.xpath(f".//w:p[not({_ELSEWHERE})]")
    return paragraphs


def _words(paragraph: Paragraph) -> str:
    """The paragraph as it reads with its tracked changes accepted; `Paragraph.text` omits the inserted words."""
    parts = paragraph._p.xpath(f".//w:r[not({_ELSEWHERE})]/*")
    return "".join(
        part.text or "" if part.tag.endswith("}t") else _MARKS.get(part.tag.split("}")[-1], "") for part in parts
    )


def _style(paragraph: Paragraph) -> str:
    return (paragraph.style.name or "") if paragraph.style else ""
