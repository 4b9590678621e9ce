"""Is a text in English? py3langid, whose model comes with it (Lui and Baldwin 2012, langid.py)."""

import unicodedata
from functools import cache
from typing import Any, Final

from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]  # it comes without types

from checker.errors import ForeignLanguage
from checker.model import Notice
from checker.settings import Settings

_ENGLISH: Final = "en"
_SAMPLE: Final = 10_000  # characters: more don't change the answer
_UNCERTAIN: Final = Notice("language_uncertain", "this may not be English: what is found here is uncertain")


def language_notices(text: str, where: str, settings: Settings) -> tuple[Notice, ...]:
    """A notice where a text is long enough to tell and still might not be English.

    Raises ForeignLanguage where it is certainly in another language.
    """
    sample = text[:_SAMPLE]
    language, confidence = _identifier().classify(sample)
    if language == _ENGLISH:
        return ()
    if confidence >= settings.foreign_confidence or _in_other_script(sample):
        raise ForeignLanguage(
            f"text in another language ({language}) in", where, "give its English edition or a translation"
        )
    return (_UNCERTAIN,) if len(text) >= settings.doubtful_characters else ()


def _in_other_script(text: str) -> bool:
    letters = [character for character in text if character.isalpha()]
    return 2 * sum("LATIN" not in unicodedata.name(letter, "") for letter in letters) > len(letters)


@cache
def _identifier() -> Any:  # the class has no types
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
