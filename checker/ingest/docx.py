"""Word documents → their paragraphs."""

import io
import zipfile
from collections.abc import Iterator

import docx
from docx.document import Document
from docx.table import Table
from docx.text.paragraph import Paragraph

from checker.errors import OversizedSource
from checker.ingest.source import Found, Source, broken_files_refused

_TITLE_STYLES = ("Title", "Heading 1")


def read_docx(source: Source) -> tuple[Found, ...]:
    """One article. Its title is what is set as one; a document's properties are mostly another's."""
    with broken_files_refused("DOCX", source.name):
        _refuse_bomb(source)
        document = docx.Document(io.BytesIO(source.data))
        paragraphs = [(_words(each), _style(each)) for each in _all_paragraphs(document)]
    said = [(words, style) for words, style in paragraphs if words.strip()]
    title = said[0][0] if said and said[0][1] in _TITLE_STYLES else ""
    return (Found("\n\n".join(words for words, _ in said), source.name, title),)


def _refuse_bomb(source: Source) -> None:
    with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
        unpacked = sum(each.file_size for each in archive.infolist())
    if unpacked > source.settings.max_bytes:
        limit = source.settings.max_bytes // 1_000_000
        raise OversizedSource(f"over {limit} MB unpacked in", source.name, "save the article alone, as text")


def _all_paragraphs(document: Document) -> Iterator[Paragraph]:
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            yield from (each for row in block.rows for cell in row.cells for each in cell.paragraphs)
        else:
            yield block


def _words(paragraph: Paragraph) -> str:
    """The paragraph as it reads with its tracked changes accepted; `Paragraph.text` omits the inserted words."""
    parts = paragraph._p.xpath(
        ".//w:t[not(ancestor::w:txbxContent)] | .//w:br[not(ancestor::w:txbxContent)] | .//w:r/w:tab"
    )
    return "".join(part.text or "" if part.tag.endswith("}t") else "\n" for part in parts)


def _style(paragraph: Paragraph) -> str:
    return (paragraph.style.name or "") if paragraph.style else ""
