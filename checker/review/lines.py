"""Which story a comparison belongs to: the one that has most of its articles, in this or an earlier form."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from checker.model import Article

LEAST_SHARED: Final = 0.5
"""The share of the smaller comparison's articles that two of one story have in common at least."""


@dataclass(frozen=True, slots=True)
class ArticleKey:
    """What tells that an article is a later form of another: its outlet, and one of the rest."""

    outlet: str
    title: str
    url: str
    source: str
    sha256: str

    def is_form_of(self, other: "ArticleKey") -> bool:
        told = ((self.title, other.title), (self.url, other.url), (self.source, other.source))
        return self.outlet == other.outlet and (
            self.sha256 == other.sha256 or any(one and one == another for one, another in told)
        )


def story_of(articles: Iterable[Article], known: Mapping[int, Sequence[ArticleKey]]) -> int | None:
    """The story whose articles these are, of several that share as much the first; None where none shares enough."""
    own = [ArticleKey(each.outlet, each.title, each.url, each.source, each.sha256) for each in articles]
    shares = {story: _shared(own, keys) for story, keys in known.items()}
    best = max(shares, key=lambda story: shares[story], default=None)
    return best if best is not None and shares[best] >= LEAST_SHARED else None


def _shared(own: Sequence[ArticleKey], keys: Sequence[ArticleKey]) -> float:
    shared = sum(any(one.is_form_of(other) for other in keys) for one in own)
    return shared / max(min(len(own), len(keys)), 1)
