"""Which facts of a draft the sources give, and where they hedge what it states.

A fact is looked for in every claim of every source: what the draft puts into one sentence, a source may tell in two.
"""

import re
from collections.abc import Collection, Iterable
from typing import Final

from checker.facts import KINDS
from checker.facts.attribution import Attribution
from checker.facts.date.value import DateValue
from checker.facts.modality import Modality
from checker.facts.modality.words import Word
from checker.facts.names import Name
from checker.model import Article, Claim, Fact, Relation
from checker.paired import NAMED
from checker.parts import same_thing

# How a claim is meant: the comparison of it says more than whether its words stand elsewhere.
MANNERS: Final = frozenset({"negation", "modality"})
# What stands in a source word for word is given there, whatever the tagger took it for.
WORDED: Final = frozenset({*NAMED, "quote", "attribution"})
MOSTLY: Final = 0.5  # the share of a claim from which a hedge is said of the whole
_WORD: Final = re.compile(r"\w+")


def checkable(claim: Claim) -> tuple[Fact, ...]:
    """The facts of a claim that a source can give: none that only describes, points at nobody or at no time."""
    return tuple(fact for fact in claim.facts if fact.kind not in MANNERS and _is_definite(fact))


def _is_definite(fact: Fact) -> bool:
    match fact.value:
        case Name(mention=mention):
            return mention == "name"
        case Attribution(speaker=speaker):
            return bool(speaker)
        case DateValue(value=value):
            return value is not None and not value.endswith("_REF")
        case _:
            return True


class Sources:
    """The claims of all sources, to look facts up in."""

    def __init__(self, articles: Iterable[Article], claims: Iterable[Claim]) -> None:
        texts = {article.id: article.text for article in articles}
        self._claims = [claim for claim in claims if claim.article_id in texts]
        self._words = [_words(claim.span.of(texts[claim.article_id])) for claim in self._claims]
        self._stated: dict[str, list[tuple[str, Fact]]] = {}
        for claim in self._claims:
            for fact in claim.facts:
                self._stated.setdefault(fact.kind, []).append((claim.id, fact))

    def giving(self, fact: Fact, aligned: Collection[str]) -> tuple[str, ...]:
        """The claims, by id, that give a fact: the same value anywhere, and in aligned claims one that fits it."""
        found = {
            claim_id for claim_id, other in self._stated.get(fact.kind, ()) if _gives(other, fact, claim_id in aligned)
        }
        if fact.kind in WORDED:
            words = _words(str(fact.value))
            found |= {claim.id for claim, said in zip(self._claims, self._words, strict=True) if words in said}
        return tuple(claim.id for claim in self._claims if claim.id in found)


def _gives(source: Fact, fact: Fact, aligned: bool) -> bool:
    relation = KINDS[fact.kind].compare(fact.value, source.value).relation
    fits = relation is Relation.AGREE or (aligned and relation is Relation.COMPATIBLE)
    return fits and same_thing(fact, source)


def _words(text: str) -> str:
    """The words alone, each between spaces, so that one is found in another only as a whole."""
    return f" {' '.join(_WORD.findall(text.casefold()))} "


def hedge(draft: Claim, source: Claim) -> Fact | None:
    """What leaves open, in a source, what the draft states without any such word; None where nothing does."""
    if any(isinstance(fact.value, Modality) for fact in draft.facts):
        return None
    lemmas = {term.lemma for term in draft.terms}
    return next((fact for fact in source.facts if _hedges(fact, source, lemmas)), None)


def _hedges(fact: Fact, source: Claim, lemmas: Collection[str]) -> bool:
    """Whether it is said of a word that the draft has too, or of most of the source's claim."""
    value = fact.value
    if not isinstance(value, Modality) or value.word is Word.DONE:
        return False
    said = min(value.scope.end, source.span.end) - max(value.scope.start, source.span.start)
    return value.said_of in lemmas or said > MOSTLY * len(source.span)
