"""Who speaks: is another speaker of the same words told as an attribution, or as a name?"""

import re
from collections.abc import Mapping

from checker.facts.attribution import source_of
from checker.model import Article, Relation
from checker.paired import NAMED, Distinct, Pair
from checker.parts import Stated


def same_source(left: Distinct, right: Distinct) -> bool:
    """Whether two speakers are given by the same words: a pronoun that is read as another person here and there."""
    words = [_source_words(value.holders[0]) for value in (left, right)]
    return words[0] == words[1] != ""


def _source_words(stated: Stated) -> str:
    source = source_of(stated.fact.value)
    return source.of(stated.article.text).casefold() if source is not None else ""


def told_once(differing: Mapping[str, tuple[Pair, ...]]) -> dict[str, tuple[Pair, ...]]:
    """The pairs without those that another kind tells: that another person speaks is the attribution's where one of
    the articles knows both, and else the name's."""
    spoken = differing.get("attribution", ())
    other = [each for each in spoken if each.level.relation is Relation.CONFLICT and _know_both(each)]
    named = {
        kind: tuple(pair for pair in differing.get(kind, ()) if not any(_only_speaks(pair, each) for each in other))
        for kind in NAMED
    }
    names = [pair for pairs in named.values() for pair in pairs]
    unnamed = tuple(each for each in spoken if not any(_speaks(name, each) for name in names))
    return {**differing, **named, "attribution": unnamed}


def _know_both(spoken: Pair) -> bool:
    """Whether one of two articles that give words to different speakers names the other's speaker too."""
    left, right = spoken.places
    return _is_known(left, right.article) or _is_known(right, left.article)


def _is_known(stated: Stated, article: Article) -> bool:
    words = str(stated.fact.value).split()
    return bool(words) and re.search(rf"\b{re.escape(words[-1])}\b", article.text) is not None


def _only_speaks(name: Pair, spoken: Pair) -> bool:
    """Whether the articles that give these names give them to nobody but these speakers, so far as their group says."""
    speeches = [speech for value in spoken.distinct for speech in value.holders]
    holders = [holder for value in name.distinct for holder in value.holders]
    return _speaks(name, spoken) and all(any(_speaks_by(speech, each) for speech in speeches) for each in holders)


def _speaks(name: Pair, spoken: Pair) -> bool:
    """Whether two speakers differ by these names."""
    return all(any(_speaks_by(stated, named) for named in name.places) for stated in spoken.places)


def _speaks_by(stated: Stated, name: Stated) -> bool:
    """Whether a name stands in the words that an attribution gives as its source."""
    source = source_of(stated.fact.value)
    return stated.article is name.article and source is not None and source.contains(name.fact.span)
