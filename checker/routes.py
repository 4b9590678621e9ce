"""Whence and whither: what goes from one place to another for one outlet goes the other way for the other."""

import re
from dataclasses import dataclass
from itertools import product
from typing import Final

from checker.contrast import Contrast
from checker.facts import KINDS
from checker.facts.names import Name
from checker.model import Article, Claim, Fact, Relation, Severity, Span, read_once
from checker.paired import NAMED
from checker.polarity import openness

_BETWEEN: Final = r"\s(?:the\s)?(?:[a-z]+\s(?:of\s)?){0,2}$"  # "from *the port of* Oslo"
FROM: Final = re.compile(rf"\b(?:[Ff]rom|left|[Ll]eav(?:es|ing)|[Dd]epart(?:s|ed|ing)){_BETWEEN}")
TO: Final = re.compile(rf"\b(?:to|for|towards?|into){_BETWEEN}")
# Who comes back goes both ways.
BACK: Final = re.compile(r"\b(?:return\w*|back|round[- ]trips?|both (?:ways|directions)|vice versa)\b", re.IGNORECASE)
AHEAD: Final = 40  # characters between the two ends of a way that an article tells
WORDS: Final = "the one way for one, the other way for the other"


@dataclass(frozen=True, slots=True)
class _Route:
    start: Fact
    end: Fact

    @property
    def span(self) -> Span:
        spans = self.start.span, self.end.span
        return Span(min(span.start for span in spans), max(span.end for span in spans))

    def is_turned(self, other: "_Route") -> bool:
        return _are_one(self.start, other.end) and _are_one(self.end, other.start)


def other_way(left: Claim, right: Claim, articles: tuple[Article, Article]) -> Contrast | None:
    """The way that two claims tell with its ends exchanged, where neither article tells the other's too; symmetric."""
    one, other = (_route(claim, article.text) for claim, article in zip((left, right), articles, strict=True))
    if one is None or other is None or not one.is_turned(other) or openness(left) != openness(right):
        return None
    if _on_other_days(left, right) or _tells(articles[0], other) or _tells(articles[1], one):
        return None
    return Contrast("place", Relation.CONFLICT, Severity.HIGH, one.span, other.span, WORDS)


@read_once
def _route(claim: Claim, article: str) -> _Route | None:
    """The one way that a claim of a text tells; none where it tells several, or the way back too."""
    text, at = claim.span.of(article), claim.span.start
    named = [fact for fact in claim.facts if fact.kind in NAMED and isinstance(fact.value, Name)]
    starts, ends = (
        [fact for fact in named if pattern.search(text[: max(0, fact.span.start - at)])] for pattern in (FROM, TO)
    )
    is_one = len(starts) == len(ends) == 1 and starts != ends  # "to and from Oslo" is no way
    return _Route(*starts, *ends) if is_one and not BACK.search(text) else None


def _on_other_days(left: Claim, right: Claim) -> bool:
    """Whether both claims say when, and no time of the one can be one of the other."""
    times, others = ([fact.value for fact in claim.facts if fact.kind == "date"] for claim in (left, right))
    relations = {KINDS["date"].compare(*pair).relation for pair in product(times, others)}
    return bool(relations) and relations.isdisjoint({Relation.AGREE, Relation.COMPATIBLE})


def _are_one(left: Fact, right: Fact) -> bool:
    return str(left.value).casefold() == str(right.value).casefold()


def _tells(article: Article, route: _Route) -> bool:
    """Whether an article tells a way somewhere."""
    start, end = (re.escape(str(fact.value)) for fact in (route.start, route.end))
    near = rf"[^.]{{0,{AHEAD}}}"
    way = rf"\b(?:from|left|leaving)\s{near}{start}\b{near}\b(?:to|for|towards?)\s{near}{end}"
    return re.search(way, article.text, re.IGNORECASE) is not None
