"""Bytes → characters: byte order mark, UTF-8, what the source declares, then what its bytes look like."""

import codecs
import re
from typing import Final

from charset_normalizer import from_bytes

from checker.errors import UnreadableSource

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# English in a single-byte encoding is one of these; without the hint a few curly quotes look like Chinese.
_LIKELY: Final = ("cp1252", "mac_roman", "utf_16_le", "utf_16_be")
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_CONTROL_SHARE: Final = 0.01  # text has none, but for a stray one; other files have a third
_REMEDY: Final = "save it as text (UTF-8), HTML, PDF or DOCX"


def decode(data: bytes, where: str, declared: str = "") -> str:
    """The text of `data`; `declared` is the encoding that the source itself names.

    Raises UnreadableSource where the bytes are no text.
    """
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), "")
    for encoding in filter(None, (marked, "utf-8", declared)):
        try:
            return _checked(data.decode(encoding), where)
        except (UnicodeDecodeError, LookupError):
            continue
    guess = from_bytes(data, cp_isolation=list(_LIKELY)).best() or from_bytes(data).best()
    if guess is None:
        raise UnreadableSource("no text, but binary data in", where, _REMEDY)
    return _checked(str(guess), where)


def _checked(text: str, where: str) -> str:
    if "\0" in text or len(_CONTROLS.findall(text)) > _CONTROL_SHARE * len(text):
        raise UnreadableSource("no text, but binary data in", where, _REMEDY)
    return text
