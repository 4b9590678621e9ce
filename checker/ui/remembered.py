"""What one session had read and encoded is not read and encoded again, in it or in another: the texts of a story are
the same when it is compared with one more, and when a draft is checked against it for the fifth time."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import chain
from threading import Lock
from typing import Final

import numpy as np

from checker.claims import Reading, extract_claims
from checker.language import Language
from checker.model import Article, Encoder, Vectors

ARTICLES: Final = 500
TEXTS: Final = 20_000  # of 384 numbers each: 30 MB


def read(articles: Sequence[Article], language: Language) -> Reading:
    """`extract_claims`, of each article once."""
    readings = [_read(article, language) for article in articles]
    return Reading(
        tuple(chain.from_iterable(each.claims for each in readings)),
        tuple(chain.from_iterable(each.notices for each in readings)),
    )


@lru_cache(maxsize=ARTICLES)
def _read(article: Article, language: Language) -> Reading:
    return extract_claims([article], language)


class RememberingEncoder:
    """An encoder that is asked for the row of a text once, and again when `most` others were used since."""

    def __init__(self, encoder: Encoder, most: int = TEXTS) -> None:
        self._encoder, self._most = encoder, most
        self._rows: dict[str, Vectors] = {}  # in the order of their last use
        self._lock = Lock()

    @property
    def name(self) -> str:
        return self._encoder.name

    def encode(self, texts: Sequence[str]) -> Vectors:
        """One row of length 1 a text, shape (len(texts), dimensions)."""
        with self._lock:
            rows = {text: self._rows[text] for text in texts if text in self._rows}
        new = [text for text in dict.fromkeys(texts) if text not in rows]
        encoded = self._encoder.encode(new)
        rows.update(zip(new, encoded, strict=True))
        self._keep(rows)
        return np.stack([rows[text] for text in texts]) if texts else encoded

    def _keep(self, rows: dict[str, Vectors]) -> None:
        with self._lock:
            for text, row in rows.items():
                self._rows.pop(text, None)
                self._rows[text] = row
            for text in list(self._rows)[: -self._most]:
                del self._rows[text]
