"""Quotation marks and apostrophes have shapes that mean nothing; a model that saw them would."""

from typing import Final

_STRAIGHT: Final = str.maketrans("“”„‘’", '"""\'\'')


def straight(text: str) -> str:
    """The text with its quotation marks and apostrophes in their straight shapes; every offset holds."""
    return text.translate(_STRAIGHT)
