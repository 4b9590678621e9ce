"""What tells that two texts contradict each other, beside the conflicts that are shown.

A conflict is shown where one can say what differs. That a statement gives a number, a day or a name that the other
text gives nowhere, where the claim most like it has another; that it negates where that one doesn't; that it is made of
other words: each is weak by itself, and together they say how likely a contradiction is where none is shown.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from checker.denial import denied_words
from checker.facts import KINDS
from checker.facts.names import Name
from checker.facts.negation.antonyms import antonyms_between, say_the_same
from checker.model import Article, Claim, Comparison, Fact, Relation
from checker.polarity import negated, negations
from checker.summaries import MOST_CLAIMS

TYPED: Final = {"number": "numbers", "date": "days"}
NAMES: Final = frozenset({"person", "place", "organisation", "asset"})
COUNTED: Final = ("numbers", "days", "names", "negations", "extremes", "opposites")
EXTREME: Final = re.compile(
    r"\b(?:only|solely|merely|exclusively|just|all|both|every|each|entire|whole|most|any|always|never|no|none|neither"
    r"|nobody|nothing|everyone|everybody|yet)\b",
    re.IGNORECASE,
)
"""Words that leave no exception, or one alone: a summary that has one where its source has none says something else."""
BORNE_OUT: Final = frozenset({Relation.AGREE, Relation.COMPATIBLE})
MUCH_LONGER: Final = 1.5  # times: a text this much longer is the source of the other, and states much beside
LESS_FOR_WORDS: Final = 0.005  # of two claims that have as much of a statement the shorter is its counterpart
SHORT: Final = 2  # characters of a part of a name that tells nothing: "Le", "of"


def evidence_of(comparison: Comparison) -> dict[str, float]:
    """The evidence that the two texts of a comparison contradict each other, by its name; the stronger of both ways.

    `told` is the confidence of the surest conflict; `numbers`, `days` and `names` are how many one claim has at most
    that its counterpart doesn't bear out; `negations` is the largest share of what one claim denies that one of the
    other text states; `extremes` is whether one leaves no exception ("only", "all", "never") where its counterpart
    does, `opposites` whether one has a word whose opposite the other has; `other_words` is the share of a claim's
    content words, on average, that the other text doesn't have.
    """
    shown = [each for each in comparison.findings if each.group_id and each.relation is Relation.CONFLICT]
    ways = [_Statement(*texts).evidence() for texts in _ways(comparison)]
    return {
        "told": max((finding.confidence for finding in shown), default=0.0),
        **{name: max((way[name] for way in ways), default=0.0) for name in (*COUNTED, "other_words")},
    }


def _ways(comparison: Comparison) -> Iterator[tuple[Sequence[Claim], Article, Sequence[Claim]]]:
    """The claims of each text that may be a statement on the other, with that other and its claims."""
    for stating, source in (comparison.articles, comparison.articles[::-1]):
        if len(stating.text) < MUCH_LONGER * len(source.text):
            claims = [
                [claim for claim in comparison.claims if claim.article_id == article.id]
                for article in (stating, source)
            ]
            if all(claims) and len(claims[0]) <= MOST_CLAIMS:
                yield claims[0], source, claims[1]


class _Statement:
    """The claims of one text against those of its source."""

    def __init__(self, claims: Sequence[Claim], source: Article, others: Sequence[Claim]) -> None:
        self.claims, self.others = [claim for claim in claims if claim.terms], others
        self.words = {claim.id: frozenset(term.lemma for term in claim.terms) for claim in (*claims, *others)}
        self.known = frozenset(source.text.lower().split()).union(*(self.words[claim.id] for claim in others))
        self.affirmed = [{term.lemma for term in each.terms if term not in negated(each)} for each in others]
        self.source = source.text.lower()
        self.facts: dict[str, list[Fact]] = {}
        for fact in (fact for claim in others for fact in claim.facts):
            self.facts.setdefault(fact.kind, []).append(fact)

    def evidence(self) -> dict[str, float]:
        counts = [self._not_borne_out(claim, self._counterpart(claim)) for claim in self.claims]
        shares = [len(words - self.known) / len(words) for words in (self.words[claim.id] for claim in self.claims)]
        return {
            **{name: max((float(count[name]) for count in counts), default=0.0) for name in COUNTED},
            "other_words": sum(shares) / len(shares) if shares else 0.0,
        }

    def _counterpart(self, claim: Claim) -> Claim:
        """The claim of the source that has most of the words."""
        return max(self.others, key=lambda other: self._covered(claim, other) - LESS_FOR_WORDS * len(other.terms))

    def _covered(self, claim: Claim, other: Claim) -> float:
        words = self.words[claim.id]
        return len(words & self.words[other.id]) / len(words)

    def _not_borne_out(self, claim: Claim, counterpart: Claim) -> Mapping[str, float]:
        count: Counter[str] = Counter()
        rivals = {fact.kind for fact in counterpart.facts}
        for fact in claim.facts:
            name = TYPED.get(fact.kind, "names" if fact.kind in NAMES else "")
            if name and fact.kind in rivals and not self._gives(fact):
                count[name] += 1
        return {
            **dict.fromkeys(COUNTED, 0.0),
            **count,
            "negations": max((self._stated(words) for words in _denied(claim)), default=0.0),
            "extremes": float(bool(_extremes(claim) - _extremes(counterpart))),
            "opposites": float(antonyms_between(_lemmas(claim), _lemmas(counterpart)) is not None),
        }

    def _stated(self, denied: Sequence[str]) -> float:
        """The largest share of some words that one claim of the source has, none of them under a negation."""
        shares = (sum(any(say_the_same(word, it) for it in told) for word in denied) for told in self.affirmed)
        return max(shares, default=0) / len(denied)

    def _gives(self, fact: Fact) -> bool:
        """Whether the source gives a value anywhere, or one that can be true beside it; of a name any part."""
        if isinstance(fact.value, Name):
            parts = [part.lower() for part in fact.value.canonical.split() if len(part) > SHORT]
            return fact.value.mention != "name" or not parts or any(part in self.source for part in parts)
        compare = KINDS[fact.kind].compare
        return any(compare(fact.value, other.value).relation in BORNE_OUT for other in self.facts.get(fact.kind, ()))


def _denied(claim: Claim) -> Iterator[list[str]]:
    """The words that each negation of a claim denies, where there are any."""
    for _, negation in negations(claim):
        words = [term.lemma for term in denied_words(claim, negation)]
        if words:
            yield words


def _extremes(claim: Claim) -> set[str]:
    return {word.lower() for word in EXTREME.findall(claim.resolved)}


def _lemmas(claim: Claim) -> list[str]:
    return [term.lemma for term in (*claim.terms, *claim.particles)]
