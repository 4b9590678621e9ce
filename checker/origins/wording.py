"""An article's own words: those of its story, without what it quotes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from checker.facts.attribution.quotes import find_quotations
from checker.model import Article, Span

RUN: Final = 4
"""Words of a run: of 600 pairs of news texts on one event, those that copy are told best by runs of 4."""

_WORD: Final = re.compile(r"[^\W_]+(?:['’.,-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Wording:
    """The runs of words with which a story is told, in order, in lower case.

    `starts` and `ends` are where each stands in the text, `numbers` which of the story's words it begins with. No run
    goes across a quotation or a part that is left out.
    """

    runs: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    numbers: tuple[int, ...]


def read_wording(article: Article) -> Wording:
    """The words with which an article tells its story itself."""
    runs: list[tuple[str, int, int, int]] = []
    before = 0
    for stretch in _stretches(article):
        found = list(_WORD.finditer(article.text, stretch.start, stretch.end))
        words = [match[0].casefold().replace("’", "'") for match in found]
        runs += (
            (" ".join(words[at : at + RUN]), found[at].start(), found[at + RUN - 1].end(), before + at)
            for at in range(len(words) - RUN + 1)
        )
        before += len(words)
    return Wording(*zip(*runs, strict=True)) if runs else Wording((), (), (), ())


def _stretches(article: Article) -> Iterator[Span]:
    """What stands between quotations and parts that are left out."""
    quoted = (quotation.span for quotation in find_quotations(article.text))
    start = 0
    for gap in sorted([*quoted, *(left_out.span for left_out in article.left_out)]):
        if gap.start > start:
            yield Span(start, gap.start)
        start = max(start, gap.end)
    yield Span(start, len(article.text))
